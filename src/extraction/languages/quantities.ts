// Numbers, units and the words around them, in one language.

export interface Numerals {
  /** Number words in every form that the text may have, as a pattern, "twenty-two"; digits are read everywhere. */
  words: string | null;
  /** What each of those words stands for, in small letters: "twenty" for 20. */
  values: ReadonlyMap<string, number>;
  /** Behind a number, before its scale or unit: a little more, "5400多亿". */
  odd?: string;
  /** Stands between a scale and the smaller part of a number that lacks the scales between: "26万零957". */
  nought?: string;
  /** Whether 十 and 百 multiply what stands before them. */
  positional: boolean;
  /** Mark between whole and part where only one is possible; null where both occur ("4,5" and "4.5"). */
  decimal: "." | "," | null;
  /** "a million", "half a billion", "полтора миллиарда": what stands for a number before a scale. */
  articles: readonly (readonly [pattern: string, value: number])[];
  /** Ends what stands before a year: "in 2024 trains" counts no trains. */
  beforeYear?: RegExp;
  /** Words that multiply the number before them, the longest first: "hundred million", "million". */
  scales: readonly (readonly [pattern: string, factor: number])[];
  /** A scale that stands before the number it multiplies, with what joins them; group ahead is the scale: "миллионов по пять". */
  scaleAhead?: string;
  /** One or two letters that are a scale only beside a unit: "$5m". */
  shortScales: readonly (readonly [pattern: string, factor: number])[];
  /** Behind a number or its scale, a part of one more: "четыре с половиной", "a billion and a quarter". */
  andPart: readonly (readonly [pattern: string, value: number])[];
  /** Whether a number without a scale goes on with the last one told: of "3 billion and 200 million" with millions. */
  lastScale?: boolean;
  /** The word between a whole number in words and its decimals: "three point two". */
  point?: string;
  /** Two numbers side by side: one range, or one number each. */
  range: {
    /** Between them, as a pattern: "to", "–", "and". */
    join: string;
    /** Such words that make no range, but two numbers: "and". */
    and: string;
    /** Right before the first number: that `and` makes a range all the same, "between". */
    between: RegExp;
    /** Right before the first number: that they are what a change came from and went to, "from". */
    from: RegExp;
  };
}

export interface Units {
  /** Symbols and words right before a number, by unit: "US$"; codes of ISO 4217 are known everywhere. */
  before: readonly (readonly [unit: string, pattern: string])[];
  /** Names of currencies that may stand before a number, too: "US dollars 583 million". */
  namedBefore?: [unit: string, pattern: string][];
  /** Before a currency in which the numbers behind it are: "in dollars it was 500 million". */
  inMoney?: RegExp;
  /** Right before such a name: that it belongs to the number before it, "5 million ". */
  ofNumberBefore?: RegExp;
  /** Units right behind a number, by unit; the first that matches wins: "tonnes". */
  after: readonly (readonly [unit: string, pattern: string])[];
  /** An amount of dollars that does not say of which country: "$3 million". */
  bareDollar: RegExp;
  /** Right behind a number, as a pattern: "%", "per cent". */
  percent: string;
  /** Right behind a number, as a pattern: "percentage points". */
  percentPoints: string;
  /** Whether thousands may go on with the unit told before: "2,1 млн тонн, муки — 870 тысяч". */
  bareThousands: boolean;
  /** Whether billions without a unit are money where money was told before: "exports rose to 4 billion". */
  bareBillions?: boolean;
  /** Right before a bare number that is a sum of money: "на 130 миллионов". */
  beforeSum?: RegExp;
  /** Between a digit and a currency: of a price or a wage, which is no sum of millions; " тыс. ". */
  beforePrice?: string;
  /** Right behind a number without a unit that is still an amount: " last year". */
  bareFollows: RegExp;
  /** Right before a few vehicles or ships that carry what was weighed before: "on three ships". */
  aboard?: RegExp;
  /** Right before, "bags of ", or right behind, " each", a weight that is the size of one bag or bottle. */
  sizeOf?: [before: RegExp, behind: RegExp];
  /** Ends an amount in millions of tonnes, where only the size of a letter tells them from tonnes: "0.9 Mt". */
  megatonnes?: RegExp;
  /** Ends an amount of containers that are mere boxes where food is counted: "2 million boxes of bananas". */
  packs?: RegExp;
}

export interface Bounds {
  /** Right before a number, as patterns tried in their order: "over "; with a ceiling the number is the most that it may be, "almost ". */
  before: readonly (readonly [rule: string, comparator: "ABOUT" | "OVER" | "UNDER", ceiling: boolean, pattern: string])[];
  /** What may stand between such words and the number, as a pattern: "over a record ". */
  filler: string;
  /** What stands right before and right behind a number that is a goal or forecast in a comparison, and is itself exact: "below the $5 million target". */
  ofGoal?: [before: RegExp, behind: RegExp];
  /** Right behind a number, as patterns tried in their order: " or more". */
  after: readonly (readonly [rule: string, comparator: "ABOUT" | "OVER" | "UNDER", pattern: string])[];
  /** Ends what stands before a word of comparison: "a rise of 8 percent over $5 billion". */
  afterRate?: RegExp;
  /** In the number's own words: a little more, "200-some". */
  within?: RegExp;
}

/** One way to tell growth without a percent sign. */
export interface Factor {
  /** The rule's name, for reports and reviews: "factor.double". */
  rule: string;
  /** The words, "doubled": NUMBER becomes a number, group n; group part is a fraction; group core, if set, is the amount. */
  pattern: string;
  /**
   * In percent: 100. Else how it is read: n as a multiple ("times"), as multiples that are added ("more"), in tenths ("tenths", with percent in
   * group digit) or in percent ("percent"), the part as what is added ("part") or lost ("less").
   */
  change: number | "times" | "more" | "part" | "less" | "tenths" | "percent";
}

/** All such growth in one language. */
export interface Factors {
  /** In every sentence that has a match of the rules: "doubl". A quick test that spares most sentences the rules. */
  any: RegExp;
  /** Before or in the words of a rule: that it is a decline, "fell". */
  down: RegExp;
  /** The words of group part, in percent: "third" is 33.3. */
  parts: ReadonlyMap<string, number>;
  /** Each is looked for in the sentence: "doubled", "by a third". */
  rules: readonly Factor[];
}
