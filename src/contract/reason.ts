import type { Comparator, Flow } from "./vocabulary.ts";
import { sentences, sides, sums, additions, parts } from "./reason-words.ts";

/** An amount as stated or measured. Exact unless `comparator` says otherwise. */
export interface AmountGiven {
  value?: number | null;
  low?: number | null;
  high?: number | null;
  comparator?: Comparator;
  unit: string;
}

/** What one office measured, and from which figures it was computed. */
export interface MeasuredGiven extends AmountGiven {
  how: "ONE" | "EXPORTS_AND_IMPORTS" | "EXPORTS_LESS_IMPORTS" | "MONTHS" | "GROWTH" | "DIFFERENCE";
  dataset: string | null;
  country: string;
  /** For a single figure. */
  flow?: Flow;
  valuation?: string;
  /** For a sum: its summands, or the number of months. */
  added?: (AmountGiven & { flow: Flow })[];
  months?: number;
  /** For growth: both ends, and how each was summed. */
  since?: { amount: AmountGiven; period: string }[];
  sinceHow?: MeasuredGiven["how"];
}

export interface RateGiven {
  currency: string;
  unitsPerUsd: number;
  year: number;
  source: string;
}

/** A number is a percentage; a string is used as it is. */
export type Given = string | number | AmountGiven | MeasuredGiven | RateGiven[] | { country: string } | { period: string };

/** One sentence explaining a verdict: its code, and the values of its placeholders. */
export interface Reason {
  code: keyof typeof sentences;
  given?: Record<string, Given>;
}

export const reason = (code: Reason["code"], given?: Reason["given"]): Reason => (given ? { code, given } : { code });

/** How a language formats the placeholders. */
export interface Phrasing {
  say: (words: string, places: Record<string, string>) => string;
  amount: (amount: AmountGiven) => string;
  number: (value: number) => string;
  share: (pct: number) => string;
  period: (label: string) => string;
  country: (code: string) => string;
  /** The separator between sentences. */
  blank: string;
}

/** The sentences in a language. Codes unknown to this version, from a newer server, are skipped. */
export const inWords = (reasons: readonly Reason[], tongue: Phrasing): string =>
  reasons
    .filter(({ code }) => Object.hasOwn(sentences, code))
    .map(({ code, given = {} }) =>
      tongue.say(sentences[code], Object.fromEntries(Object.entries(given).map(([place, value]) => [place, written(value, tongue)]))),
    )
    .join(tongue.blank);

function written(value: Given, tongue: Phrasing): string {
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

/** "190.27 billion USD by China Customs, reporter CHN, the importer's own figure, CIF"; for growth, both figures it was computed from. */
function measuredIn(measured: MeasuredGiven, tongue: Phrasing): string {
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

/** How an amount was summed, with its summands if they are few. */
function addedIn({ how, added, months }: MeasuredGiven, tongue: Phrasing): string {
  const sum = tongue.say(sums[how as keyof typeof sums], {});
  if (months) return listed([sum, tongue.say(parts.months, { n: String(months) })], tongue);
  if (!added) return sum;
  const figures = listed(
    added.map(({ flow, ...amount }) => tongue.say(additions[flow], { amount: tongue.amount(amount) })),
    tongue,
  );
  return tongue.say(parts.list, { sum, figures });
}

const listed = (all: readonly string[], tongue: Phrasing) => all.reduce((one, next) => tongue.say(parts.next, { one, next }));
