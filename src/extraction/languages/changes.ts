// What tells a change from a level, in one language.

export interface Changes {
  /** Words of growth, as a pattern: "rose". */
  up: string;
  /** Words of decline, as a pattern: "fell". */
  down: string;
  /** Between a number and a growth word behind it, as a pattern: the blank in "a 12 percent increase". */
  afterGap: string;
  /** From a growth word on: that it only bounds a number, "more than". */
  bounding?: RegExp;

  /** Right before a percentage that is a share or a rate, not a change: "accounts for ". */
  level: RegExp;
  /** Right behind a percentage that is a share or a rate: " of the total". */
  shareAfter: RegExp;
  /** Around a percentage of the level before, as Russian statistics tell growth: "119.4 % to the level of 2024" is 19.4 % more. */
  index: {
    /** Right before such a percentage: "темп роста ". */
    before: RegExp;
    /** Right behind it: " of last year's level". */
    after: RegExp;
    /** Right behind a percentage over 100 that stands alone in brackets: ")". */
    bracketed?: RegExp;
    /** Somewhere in the sentence: that percentages in brackets are such, also those under 100, "темпы роста". */
    told?: RegExp;
  };
  /** Right before a percentage: "the increase was "; group 1 is set where it declines. */
  nounWas: RegExp;
  /** Right before a percentage that goes on from one of growth: "the year before it was ". */
  itWas?: RegExp;
  /** Right before a percentage that comes on top of growth told in the same sentence: "by another ". */
  onTop?: RegExp;
  /** Right before a percentage of growth: "growing at a rate of ". */
  rateOf: RegExp;
  /** Right before a percentage that goes on with a list of changes: "exports by 5 percent and imports by ". */
  listed: RegExp;

  /** Right before an amount: "the increase on last year comes to "; group 1 is set where it declines. */
  nounAmount?: RegExp;
  /** Right before an amount by which something grew or fell: "rose by ". */
  byAmount: RegExp;
  /** The same behind a noun of growth or decline: "a rise of ". */
  ofAmount?: RegExp;
  /** The same right behind a verb of growth or decline: "gained ". */
  verbAmount: RegExp;
  /** From a noun of decline to an amount, with other words between them: "the decline in coffee exports, ". */
  declineAmount?: RegExp;
  /** Right before an amount of change: a sign in words, ": минус ", which is among `up` and `down`, too. */
  signWord?: RegExp;
  /** Right before what is to come on top of the level so far: "will buy an extra ". */
  extra?: RegExp;
  /** Right behind an amount that something grew by: " more than last year". */
  moreThan?: RegExp;
  /** Right behind an amount that something fell by: " below last year's level". */
  lessThan?: RegExp;

  /** Right before growth in words that only tells how two things differ: "exports exceed it by ", a third. */
  differsBy?: RegExp;
  /** Right behind so many times: that it compares with another's, and not with what was before, " ours". */
  ofOthers?: RegExp;
  /** Right before a number that is neither level nor change: of a pace, "growth slowed by ", of a charge, "a levy of ". */
  paceOrCharge: RegExp;
  /** All that stands between a change and the same change in another unit: ", or about ". */
  sameAmount: RegExp;
  /** In those words: that it is the same, and no second change, "or". Two sums of money, or a percentage in brackets, need no such word. */
  orElse?: RegExp;
  /** Between a number and a change told of it: ", что на ". */
  ofEarlier?: RegExp;
}
