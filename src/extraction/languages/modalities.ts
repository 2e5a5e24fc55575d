// What tells a goal, a forecast or an estimate from a report, in one language.

export interface Modalities {
  /** In a number's clause: that it is a goal, "aims to". */
  target: RegExp;
  /** In a number's clause: that it is a forecast, "is expected to"; also in the heading of a table's column. */
  projected: RegExp;
  /** In a number's clause: that it is an estimate, "estimated". */
  estimated: RegExp;
  /** That a goal or forecast has come true, so that the number is reported: "exceeded the target". */
  reached: RegExp;
  /** Ends what stands before a number that is said to be wrong: "it is false that we sold". */
  denied?: RegExp;
  /** Between two statements of one sentence, what is expected behind it is not this number: " but ". */
  and: RegExp;
  /** A sentence that tells what was expected of a time that is over: "economists had expected". */
  expectedThen?: RegExp;
  /** Around a number of a year that may be over: "return to the $615 million of 2010". */
  ofThen?: {
    /** Right before the number: "the ". */
    before: RegExp;
    /** Right behind it, with the year in group year: " of 2010". */
    behind: RegExp;
  };
  /** Right before a number that was itself expected: "raising its forecast from ". */
  revised?: RegExp;
  /** Right before a number that was expected, whatever is told around it: "topping a forecast of ". */
  forecastOf?: RegExp;
  /** Right behind a number from which a goal or forecast starts out: that it was itself expected, " it had forecast". */
  expectedBehind?: RegExp;
  /** Right before a number from which a goal or forecast starts out: "to $100 billion from ". */
  baseline: RegExp;
  /** Ends what announces a goal, which follows: "目标没有改：". */
  goalBefore?: RegExp;
  /** Between two numbers: the second is to come, too, and its verb is not said again. */
  andThen?: RegExp;
  /** Words that look like one of these and are none: the month "May". They are taken out first. Global. */
  ignore: RegExp;
  /** Before a number of a clause that tells what was, and ends at the next comma: ", which was ". */
  relative?: RegExp;
}
