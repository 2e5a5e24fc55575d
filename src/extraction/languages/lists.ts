// How a text lists partners, flows or numbers, in one language. A bare number is one without a unit, or without a scale.

export interface Lists {
  /** Between a partner and its number: " with ", " (". */
  item: RegExp;
  /** Between a number and the partner behind it: " – в ". */
  itemAfter?: RegExp;
  /** Between two of a list: ", and ". */
  join: RegExp;
  /** Between two partners of which one outdoes the other, "Китай опередил Канаду — 5 против 4", and between the numbers of the two. */
  overtakes?: readonly [verb: RegExp, versus: RegExp];
  /** Between a partner and its number, a word that elsewhere tells what a number came from: " с ". */
  holds?: RegExp;
  /** Behind that number, or right before another, a word that tells what it rose to: "до". */
  upTo?: RegExp;
  /** Right before a partner that takes the place of the one before it in what was said: "followed by ". */
  parallel?: RegExp;
  /** Whether a partner's number may go on with the scale of the one before: "with China 17, with Korea 3". */
  sharedScale?: boolean;
  /** What the figures of a list are counted in, told once over it, group 1: "(million USD; share in total)". */
  headUnit?: RegExp;
  /** All that stands between two numbers of a list, where the second is of something else, whatever it is: ", seafood ". */
  otherThing: RegExp;

  /** A bare number, group 1, that another is compared with: "up from 20,000". Global. */
  bareCompared?: RegExp;
  /** A bare number, group 1, before the one whose scale and unit are its own, too: "from 390 to 470 thousand tonnes". Global. */
  bareFrom?: RegExp;
  /** A bare number, group 1, that is counted like the one before it, and ends the match: "Malaysia for 61,000". Global. */
  bareListed?: RegExp;
  /** Right behind such a number: the upper end of its range, group 1, " to 350". */
  bareRange?: RegExp;
  /** Right behind it: that it counts what was named before it in the sentence, " of them", in group 1; or what follows, " of the ". */
  ofNamed?: RegExp;
  /** Right before it: that it counts what its clause is about, "lorries entering averaged ". */
  countedSubject?: RegExp;
  /** Right before it: that it is what was counted before, however few, "the number was ". */
  pointed?: RegExp;
  /** A bare number, group 1, right before a partner that stands behind its number: "5 – в ". */
  bareBehind?: RegExp;
  /** A bare number that takes the scale of one beside it, "imports 2,9", and ends the match: a decimal in group 1, a whole one in group 2. Global. */
  bareScaled?: RegExp;
  /** The same in talks, also in words, group n: "the year before it was seven". Global. */
  bareSpoken?: RegExp;
  /** In the words of that match before its number: that the next number tells its scale, "it was 57, it is 70 billion". */
  bareFirst?: RegExp;
  /** In the same words: that it is a percentage where the last number was one, "by ". */
  byBare?: RegExp;
  /** A bare number behind a word of growth, group 1, that is a percentage as the one before it: "down by 7". Global. */
  barePercent?: RegExp;
  /** Right behind such a number of a partner, besides marks: " and ", in "Japan 15 and Peru 2". */
  behindPercent?: RegExp;
  /** Whether that is so in a sentence that has no percentage, too: "рост на семь". */
  percentAlone?: true;
  /** Right before a number without a unit that tells what goods are worth: "на сумму ". */
  worth?: RegExp;
  /** Right behind a number: that it is a part of what was given before, " of it". */
  partOfIt?: RegExp;

  /** Says that numbers belong to the names before them, one by one: "respectively". */
  respectively: RegExp;
  /** Whether countries and numbers told "respectively" are paired in talks, too. */
  inTalks?: boolean;
  /** Between levels and as many changes of theirs, "分别增长"; groups first and last where only so many of them are meant, "后两". */
  changesBehind?: RegExp;
  /** Two flows told in one breath, with "respectively": "exports and imports". */
  exportsAndImports: RegExp;
  /** The same, the other way round: "imports and exports". */
  importsAndExports: RegExp;
  /** That the first number is of value, the second of weight: "in value and volume". */
  valueAndWeight: RegExp;
  /** The same, the other way round: "in volume and value". */
  weightAndValue: RegExp;
}
