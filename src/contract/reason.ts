/** An amount as it was said or counted. Exact unless it says otherwise. */
export interface AmountGiven {
  value?: number | null;
  low?: number | null;
  high?: number | null;
  comparator?: "EXACT" | "ABOUT" | "OVER" | "UNDER" | "RANGE";
  unit: string;
}

/** What one office counted, and of which figures it is made. */
export interface MeasuredGiven extends AmountGiven {
  how: "ONE" | "EXPORTS_AND_IMPORTS" | "EXPORTS_LESS_IMPORTS" | "MONTHS" | "GROWTH" | "DIFFERENCE";
  dataset: string | null;
  country: string;
  /** Of one figure. */
  flow?: Flow;
  valuation?: string;
  /** Of several: what is added up, or how many months. */
  added?: (AmountGiven & { flow: Flow })[];
  months?: number;
  /** Of a growth: both ends, and how each of them was added up. */
  since?: { amount: AmountGiven; period: string }[];
  sinceHow?: MeasuredGiven["how"];
}
type Flow = "EXPORT" | "IMPORT" | "TURNOVER" | "BALANCE";

export interface RateGiven {
  currency: string;
  unitsPerUsd: number;
  year: number;
  source: string;
}

/** A number is a share in per cent, and a string stands as it is. */
export type Given = string | number | AmountGiven | MeasuredGiven | RateGiven[] | { country: string } | { period: string };

const sentences = {
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

/** One sentence of how a verdict was reached: which, and what stands at its places. */
export interface Reason {
  code: keyof typeof sentences;
  given?: Record<string, Given>;
}

export const reason = (code: Reason["code"], given?: Reason["given"]): Reason => (given ? { code, given } : { code });

const sides = {
  EXPORT: "the exporter's own figure",
  IMPORT: "the importer's own figure",
  TURNOVER: "its count of both directions",
  BALANCE: "its balance",
};
const sums = {
  EXPORTS_AND_IMPORTS: "exports and imports added",
  EXPORTS_LESS_IMPORTS: "exports less imports",
  MONTHS: "months added",
};
const additions = { EXPORT: "{amount} export", IMPORT: "{amount} import", TURNOVER: "{amount} turnover", BALANCE: "{amount} balance" };
const parts = {
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

/** All words that `inWords` may look up. */
export const reasonWords: readonly string[] = [sentences, sides, sums, additions, parts].flatMap((words) => Object.values(words));

/** How a language writes what stands at the places. */
export interface Tongue {
  say: (words: string, places: Record<string, string>) => string;
  amount: (amount: AmountGiven) => string;
  number: (value: number) => string;
  share: (pct: number) => string;
  period: (label: string) => string;
  country: (code: string) => string;
  /** What parts two sentences. */
  blank: string;
}

/** Sentences of how something was reached, in a language. Of a server that knows more sentences than this one is shown what is known. */
export const inWords = (reasons: readonly Reason[], tongue: Tongue): string =>
  reasons
    .filter(({ code }) => Object.hasOwn(sentences, code))
    .map(({ code, given = {} }) =>
      tongue.say(sentences[code], Object.fromEntries(Object.entries(given).map(([place, value]) => [place, written(value, tongue)]))),
    )
    .join(tongue.blank);

function written(value: Given, tongue: Tongue): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return tongue.share(value);
  if (Array.isArray(value))
    return value
      .map(({ currency, unitsPerUsd, year, source }) =>
        tongue.say(parts.rate, { n: tongue.number(unitsPerUsd), currency, year: String(year), source }),
      )
      .reduce((one, next) => tongue.say(parts.rates, { one, next }));
  if ("how" in value) return measuredIn(value, tongue);
  if ("unit" in value) return tongue.amount(value);
  return "period" in value ? tongue.period(value.period) : tongue.country(value.country);
}

/** "190.27 billion USD by China Customs, reporter CHN, the importer's own figure, CIF"; of a growth both figures it is reckoned from. */
function measuredIn(measured: MeasuredGiven, tongue: Tongue): string {
  const { dataset, country, how, flow, valuation, since, sinceHow } = measured;
  const plain = tongue.amount(measured);
  const of = [
    dataset ? tongue.say(parts.byDataset, { amount: plain, dataset }) : plain,
    tongue.say(parts.reporter, { country: tongue.country(country) }),
  ];
  if (how === "ONE") of.push(...(flow ? [tongue.say(sides[flow], {})] : []), ...(valuation ? [valuation] : []));
  else if (since) {
    const [then, now] = since.map(({ amount, period }) =>
      tongue.say(parts.end, { amount: tongue.amount(amount), period: tongue.period(period) }),
    );
    of.push(tongue.say(parts.growth, { then: then!, now: now! }));
    if (sinceHow && sinceHow in sums) of.push(tongue.say(sums[sinceHow as keyof typeof sums], {}));
  } else if (how in sums) of.push(addedIn(measured, tongue));
  return listed(of, tongue);
}

/** How an amount was added up, with its figures where they are few. */
function addedIn({ how, added, months }: MeasuredGiven, tongue: Tongue): string {
  const sum = tongue.say(sums[how as keyof typeof sums], {});
  if (months) return listed([sum, tongue.say(parts.months, { n: String(months) })], tongue);
  if (!added) return sum;
  const figures = listed(
    added.map(({ flow, ...amount }) => tongue.say(additions[flow], { amount: tongue.amount(amount) })),
    tongue,
  );
  return tongue.say(parts.list, { sum, figures });
}

const listed = (all: readonly string[], tongue: Tongue) => all.reduce((one, next) => tongue.say(parts.next, { one, next }));
