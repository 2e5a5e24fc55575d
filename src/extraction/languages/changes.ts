// What tells a change from a level, a forecast from a report, and one clause or item from the next, in one language.

export interface Changes {
  up: string;
  down: string;
  /** Between a number and a growth word behind it: "a 12 percent increase". */
  afterGap: string;
  /** Growth words that only bound a number: "more than". */
  bounding: RegExp;
  /** Before a percentage that is a share or a rate, not a change. */
  level: RegExp;
  shareAfter: RegExp;
  /** Around a percentage of the level before, as Russian statistics tell growth: "119.4 % to the level of 2024" is 19.4 % more. */
  index: {
    before: RegExp;
    after: RegExp;
    /** Behind a percentage over 100 that stands alone in brackets. */ bracketed?: RegExp;
    /** That percentages in brackets are such, also those under 100. */ told?: RegExp;
  };
  /** "the increase was 12 percent"; group 1 set where it declines. */
  nounWas: RegExp;
  /** The same of an amount: "the increase on last year comes to"; the first group is of a decline. */
  nounAmount?: RegExp;
  /** Before what is to come on top of the level so far: "will buy an extra ". */
  extra?: RegExp;
  rateOf: RegExp;
  byAmount: RegExp;
  ofAmount: RegExp;
  verbAmount: RegExp;
  /** Right before an amount, group 1: "minus" or "plus" in words. */
  signWord?: RegExp;
  declineAmount: RegExp;
  moreThan: RegExp;
  lessThan: RegExp;
  gapOnly: RegExp;
  /** Behind so many times: that it compares with another's, and not with what was before. */
  ofOthers?: RegExp;
  slowed: RegExp;
  sameAmount: RegExp;
  /** Between a step and the same step in another unit: ", or ". */
  orElse: RegExp;
  listed: RegExp;
  /** Between a number and a change told of it: ", что на". */
  ofEarlier?: RegExp;
  /** A comparison whose growth word tells of another number: "compared with a 5 percent rise". */
  compared: RegExp;
}

export interface Modalities {
  target: RegExp;
  projected: RegExp;
  estimated: RegExp;
  reached: RegExp;
  /** Ends what stands before a number that is said to be wrong: "it is false that we sold". */
  denied?: RegExp;
  /** Between two statements of one sentence: what is expected behind it is not this number. */
  and: RegExp;
  /** A sentence that tells what was expected of a time that is over: "economists had expected". */
  expectedThen?: RegExp;
  /** Around a number of a year, group year, that may be over: "return to the $615 million of 2010". */
  ofThen?: { before: RegExp; behind: RegExp };
  /** Right before a number that was itself expected: "raising its forecast from". */
  revised?: RegExp;
  /** Right before a number from which a goal or forecast starts out: "to $100 billion from". */
  baseline: RegExp;
  /** Ends what announces a goal, which follows: "目标没有改：". */
  goalBefore?: RegExp;
  /** Between two numbers: the second is to come, too, and its verb is not said again. */
  andThen?: RegExp;
  /** Words that look like one of these and are none: the month of May. */
  ignore: RegExp;
}

export interface Clauses {
  /** Begins another clause behind a number, before the next number and at the end of a sentence. */
  stop: RegExp;
  lastStop: RegExp;
  start: RegExp;
  /** A place right before the next number belongs to that one: ", Japan ". */
  listItem: RegExp;
  /** A clause of time or cause, right before the subject that it is said of. */
  subordinate?: RegExp;
  /** Whether a clause leaves out what the one before it tells: who sells, to whom. */
  elliptic?: boolean;
  comma: RegExp;
  strong: RegExp;
  /** "…, which account for a fifth of the total, …": words that bear no number outside of it. */
  relative: RegExp;
  /** Whether a time in such words is of no number outside of them either. */
  relativeTime?: boolean;
}

/** How a text lists partners, flows or numbers. */
export interface Lists {
  /** A bare number, group 1, that another is compared with: "up from 20,000". */
  bareCompared?: RegExp;
  /** Behind a bare number: that it counts what was named before it in the sentence, " of them", in group 1; or what follows, " of the ". */
  ofNamed?: RegExp;
  /** Before a bare number: that it counts what its clause is about, "lorries entering averaged ". */
  countedSubject?: RegExp;
  /** A bare number, group 1, before the one whose scale and unit are its own, too: "from 390 to 470 thousand tonnes". */
  bareFrom?: RegExp;
  /** Whether a partner's number may go on with the scale of the one before: "with China 17, with Korea 3". */
  sharedScale?: boolean;
  /** A bare number, group 1, that is counted like the one before it: "Malaysia for 61,000". */
  /** What the figures of a list are counted in, told once over it, group 1: "(million USD; share in total)". */
  headUnit?: RegExp;
  bareListed?: RegExp;
  /** Words that point at what was counted before: "the number was"; and, behind a bare number, the upper end of its range. */
  pointed?: RegExp;
  bareRange?: RegExp;
  /** Between a partner and its number: " with ", " (". */
  item: RegExp;
  /** Between two partners of which one outdoes the other, "Китай опередил Канаду — 5 против 4", and between the numbers of the two. */
  overtakes?: readonly [verb: RegExp, versus: RegExp];
  /** Between a partner and its number, a word that elsewhere tells what a number came from: " с "; and what it then rose to. */
  holds?: RegExp;
  upTo?: RegExp;
  /** Between a number and the partner behind it: " – to ". */
  itemAfter?: RegExp;
  /** A bare number, group 1, right before such a partner. */
  bareBehind?: RegExp;
  /** A bare number that takes the scale of one beside it, "imports 2,9": with a decimal in group 1, whole or in words in group 2. */
  bareScaled?: RegExp;
  /** Before such a number: that its scale is told by the next one, "it was 57, it is 70 billion"; that it is a percentage where the last one was. */
  bareFirst?: RegExp;
  byBare?: RegExp;
  /** A bare number behind a word of growth, group 1, that is a percentage as the one before it: "down by 7". */
  barePercent?: RegExp;
  /** Whether that is so in a sentence that has no percentage, too: "рост на семь". */
  percentAlone?: true;
  /** Right before a number without a unit that tells what goods are worth. */
  worth?: RegExp;
  /** Right behind a number: that it is a part of what was given before. */
  partOfIt?: RegExp;
  /** Between two of a list. */
  join: RegExp;
  respectively: RegExp;
  /** Between levels and as many changes of theirs; groups first and last where only so many of them are meant. */
  changesBehind?: RegExp;
  /** Whether countries and numbers told "respectively" are paired in talks, too. */
  inTalks?: boolean;
  /** Between two numbers of a list: something else than before, whatever it is. */
  otherThing: RegExp;
  /** Before a partner that takes the place of the one before it in what was said: "followed by". */
  parallel?: RegExp;
  /** Two flows told in one breath, the group being the first: "exports and imports up 4 and 6 percent". */
  exportsAndImports: RegExp;
  importsAndExports: RegExp;
  /** The first number is of value, the second of weight, or the other way round. */
  valueAndWeight: RegExp;
  weightAndValue: RegExp;
}
