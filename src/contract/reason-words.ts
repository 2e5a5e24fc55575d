export const sentences = {
  COMPARED: "{claimed} claimed, {measured} measured.",
  INSIDE: "The measured value lies within what the claim says, its own rounding included.",
  WITHIN_TOLERANCE: "The claim misses the measured value by {off}, within the tolerance of {tolerance}.",
  BEYOND_TOLERANCE:
    "The claim misses the measured value by {off}, more than the tolerance of {tolerance}. Most official figures count goods alone; a claim that counts services too cannot meet them.",
  BEYOND_MEASURE:
    "The claim misses the measured value by all of it, more than the tolerance of {tolerance}. Most official figures count goods alone; a claim that counts services too cannot meet them.",
  YEARLY_RATE: "Converted by the average rate of the year: {rates}.",
  OWN_RATE: "Converted at the claim's own rate to dollars.",
  OFFICES_DIFFER: "The offices differ by {gap}: {one} counts {amount}, {other} {otherAmount}.",
  WHAT_WAS_MEASURED: "What was measured: {measured}.",
  MEASURED: "Measured: {measured}.",
  NO_FACTOR: "The claim is in {unit}, the figure in {other}, and no factor between them is known.",
  DEPRECATED: "The claim is deprecated.",
  DEPRECATED_AS: "The claim is deprecated ({why}).",
  NO_NUMBER: "The claim gives no number.",
  DENIES: "The claim denies a figure and gives none of its own.",
  NO_PERIOD: "The claim names no period.",
  IS_TARGET: "The claim is a target: what came out does not make it true or false. See its outcome.",
  IS_FORECAST: "The claim is a forecast: what came out does not make it true or false. See its outcome.",
  TO_DATE: "The claim was made on {saidOn}, before its period ended on {end}: it counts what was reached by then.",
  NO_FIGURE: "No official figure of this is in the graph.",
  NO_FIGURE_OF: "No official figure of {period} is in the graph.",
  ONLY_DEPRECATED: "The only official figures of this are deprecated: {amount}.",
  ONLY_DEPRECATED_AS: "The only official figures of this are deprecated ({why}): {amount}.",
  NO_DEADLINE: "The claim names no period in which it should come true.",
  MET_EARLY: "{claimed} was the target for {period}; {year} reached it.",
  TARGET_MET: "{claimed} was the target for {period}, and it was met.",
  TARGET_MISSED: "{claimed} was the target for {period}, and it was missed.",
  FORECAST_MET: "{claimed} was the forecast for {period}, and it was met, by the tolerance of {tolerance}.",
  FORECAST_MISSED: "{claimed} was the forecast for {period}, and it was missed, by the tolerance of {tolerance}.",
  NOT_OVER: "Its period ends on {end}.",
  BY_EDITOR: "Judged by an editor.",
} as const;

export const sides = {
  EXPORT: "the exporter's own figure",
  IMPORT: "the importer's own figure",
  TURNOVER: "its count of both directions",
  BALANCE: "its balance",
};
export const sums = {
  EXPORTS_AND_IMPORTS: "exports and imports added",
  EXPORTS_LESS_IMPORTS: "exports less imports",
  MONTHS: "months added",
};
export const additions = {
  EXPORT: "{amount} export",
  IMPORT: "{amount} import",
  TURNOVER: "{amount} turnover",
  BALANCE: "{amount} balance",
};
export const parts = {
  byDataset: "{amount} by {dataset}",
  reporter: "reporter {country}",
  growth: "from {then} to {now}",
  end: "{amount} in {period}",
  months: "{n} figures of months",
  rate: "{n} {currency} for one US dollar in {year} ({source})",
  next: "{one}, {next}",
  list: "{sum}: {figures}",
  rates: "{one}; {next}",
};

/** All phrases that `inWords` may look up. */
export const reasonWords: readonly string[] = [sentences, sides, sums, additions, parts].flatMap((words) => Object.values(words));
