// Numbers, units and the words around them, in one language.

export interface Numerals {
  /** Number words in every form that the text may have, as a pattern; digits are read everywhere. */
  words: string | null;
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
  /** The longest first. */
  scales: readonly (readonly [pattern: string, factor: number])[];
  /** One or two letters that are a scale only beside a unit: "$5m". */
  shortScales: readonly (readonly [pattern: string, factor: number])[];
  /** Half more: "четыре с половиной". */
  andHalf: string | null;
  /** Whether a number without a scale goes on with the last one told: of "3 billion and 200 million" with millions. */
  lastScale?: boolean;
  /** The word between a whole number in words and its decimals: "three point two". */
  point?: string;
  range: { join: string; and: string; between: RegExp; from: RegExp };
}

export interface Units {
  /** Symbols and words before the number; ISO 4217 codes are known everywhere. */
  before: readonly (readonly [unit: string, pattern: string])[];
  /** Names of currencies that may stand before a number, too; and what is right before a name that belongs to the number before it. */
  namedBefore?: [unit: string, pattern: string][];
  notBehind?: RegExp;
  after: readonly (readonly [unit: string, pattern: string])[];
  /** An amount of dollars that does not say of which country: "$3 million". */
  bareDollar: RegExp;
  percent: string;
  percentPoints: string;
  /** Whether thousands may go on with the unit told before: "2,1 млн тонн, муки — 870 тысяч". */
  bareThousands: boolean;
  /** Whether billions without a unit are money where money was told before. */
  bareBillions?: boolean;
  /** Before a currency in which the numbers behind it are: "in dollars it was 500 million". */
  inMoney?: RegExp;
  /** Before a bare number that is a sum of money: "на 130 миллионов". */
  beforeSum?: RegExp;
  /** Between a digit and a currency: of a price or a wage, which is no sum of millions. */
  beforePrice?: string;
  /** What may follow a number without a unit that is still an amount. */
  bareFollows: RegExp;
  /** Before a few vehicles or ships that carry what was weighed before: "on three ships". */
  aboard?: RegExp;
  /** Before and behind a weight: that it is the size of one bag or bottle. */
  sizeOf?: [before: RegExp, behind: RegExp];
  /** Ends an amount in millions of tonnes, where only the size of a letter tells them from tonnes: "0.9 Mt". */
  megatonnes?: RegExp;
  /** Ends an amount of containers that are mere boxes where food is counted: "2 million boxes of bananas". */
  packs?: RegExp;
}

export interface Bounds {
  before: readonly (readonly [rule: string, comparator: "ABOUT" | "OVER" | "UNDER", ceiling: boolean, pattern: string])[];
  filler: string;
  /** What stands before and right behind a number that is a goal or forecast in a comparison, and is itself exact: "below the $5 million target". */
  ofGoal?: [before: RegExp, behind: RegExp];
  after: readonly (readonly [rule: string, comparator: "ABOUT" | "OVER" | "UNDER", pattern: string])[];
  /** Ends what stands before a word of comparison: "a rise of 8 percent over $5 billion". */
  afterRate?: RegExp;
  /** In the number's own words: a little more. */
  within?: RegExp;
}

/** Growth told without a percent sign. `n` in the pattern is a number, `part` a fraction. */
export interface Factor {
  rule: string;
  pattern: string;
  /** In percent; "times" reads n as a multiple, "more" as what is added, "part" the fraction, "less" one that is lost, "tenths" tenths. */
  change: number | "times" | "more" | "part" | "less" | "tenths" | "percent";
}

/** All such growth in one language. */
export interface Factors {
  /** A quick test that spares most sentences the rules. */
  any: RegExp;
  /** Before the words of a rule: that it is a decline. */
  down: RegExp;
  /** In percent, by the word for a fraction. */
  parts: ReadonlyMap<string, number>;
  rules: readonly Factor[];
}
