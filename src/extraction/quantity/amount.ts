// Amounts of money, tonnes, cubic metres and percentages, with the offsets of the number and its qualifier left for `bound.ts`.
import { NUMBER, parseNumber, SCALE, scaleOf } from "./number.ts";

export interface Amount {
  rule: string;
  start: number;
  end: number;
  value: number;
  /** Set for "30 to 40 percent". */
  low: number | null;
  high: number | null;
  /** USD EUR RUB CNY GBP JPY INR % t m3 bbl; null when the unit is not spoken. */
  unit: string | null;
  /** "doubled" and "by a third" are changes by themselves. */
  change: boolean;
}

const SYMBOLS: Record<string, string> = { $: "USD", US$: "USD", "€": "EUR", "£": "GBP", "₽": "RUB", "¥": "CNY" };
const UNITS: [string, RegExp][] = [
  ["%", /^(?:%|per ?cent\b)/i],
  ["m3", /^(?:cubic|cu\.?) ?(?:metres?|meters?|m)\b|^bcm\b/i],
  ["t", /^(?:metric )?(?:tonnes?|tons?)\b(?![- ](?:kilomet|of oil equivalent))/i],
  ["bbl", /^barrels?\b/i],
  ["USD", /^(?:US |U\.S\. |American )?dollars?\b|^USD\b/i],
  ["EUR", /^euros?\b|^EUR\b/i],
  ["RUB", /^(?:Russian )?ro?ubles?\b|^RUB\b/i],
  ["CNY", /^(?:Chinese )?yuan\b|^CNY\b|^RMB\b|^renminbi\b/i],
  ["GBP", /^pounds?\b(?: sterling)?/i],
  ["JPY", /^yen\b/i],
  ["INR", /^rupees?\b/i],
];
const JOIN = `(?:\\s?[–—-]\\s?|\\s+(?:to|or|and)\\s+(?:even\\s+)?)`;
const AMOUNT = new RegExp(
  `(?<![\\w.,%$€-])(?:(?<symbol>US\\$|[$€£₽¥])\\s?)?(?:(?<article>a couple of|half a|an?)[ -](?=${SCALE})|(?<first>${NUMBER}))` +
    `(?:[ \\u00a0-]?\\[?(?<scale1>${SCALE})\\b\\]?)?(?:[ \\u00a0-]?(?<unit1>percent|per cent|%))?` +
    `(?:(?<join>${JOIN})(?<symbol2>US\\$|[$€£₽¥])?(?<second>${NUMBER}))?` +
    `(?:[ \\u00a0-]?(?<scale2>${SCALE})\\b)?(?:[ \\u00a0-](?<plus>plus))?`,
  "giu",
);
/** What may follow a bare "63 billion": not a noun that it counts ("60 million people"). */
const BARE_FOLLOWS =
  /^(?:\s*(?:$|[.,;:!?()”"–—[])|\s+(?:to|in|from|by|for|at|this|last|since|and|or|over|while|whereas|compared|a year|per year|annually|was|were|is|are|of (?:gas|oil|natural gas|goods)|worth|more|less|over|before|abroad|mark)\b)/i;

/** Below these no one speaks of a country's trade: fees, prices, a truckload. */
const LEAST: Record<string, number> = { USD: 1e5, EUR: 1e5, GBP: 1e5, RUB: 1e6, CNY: 1e6, JPY: 1e6, INR: 1e6, t: 500, m3: 1e4, bbl: 1e3 };

export function amountsOf(sentence: string): Amount[] {
  const amounts: Amount[] = [];
  AMOUNT.lastIndex = 0;
  for (let match = AMOUNT.exec(sentence); match; match = AMOUNT.exec(sentence)) {
    const found = readAmount(sentence, match);
    if (!found) {
      // "from nine to seven million tonnes": the first number alone says nothing, the second may.
      AMOUNT.lastIndex = match.index + Math.max(1, (match.groups?.["symbol"]?.length ?? 0) + (match.groups?.["first"]?.length ?? 0));
      continue;
    }
    amounts.push(found);
    // What looked like the second half of a range and was none is read again on its own.
    AMOUNT.lastIndex = found.end;
  }
  return amounts;
}

function readAmount(sentence: string, match: RegExpMatchArray): Amount | null {
  const g = match.groups ?? {};
  const start = match.index ?? 0;
  let text = match[0];
  let second = g["second"];
  let scale2 = g["scale2"];
  const join = g["join"] ?? "";
  // "$30 billion and 15 countries", "24 percent to 3.5": two numbers are one range only with one unit between them.
  const between = sentence.slice(0, start).trimEnd().toLowerCase();
  const joinsRange = /[–—-]|to|or/.test(join) || (/and/.test(join) && between.endsWith("between"));
  const from = between.endsWith("from");
  // A year before the "to" is a date: "5 billion in 1992 to 2.3 trillion in 2013".
  if (/^(?:19|20)\d\d$/.test(g["first"] ?? "") && !g["scale1"] && !g["symbol"] && /to/.test(join)) return null;
  if (second !== undefined && (!joinsRange || from || (g["symbol2"] && g["symbol2"] !== g["symbol"]))) {
    text = text.slice(0, text.indexOf(join, (g["symbol"]?.length ?? 0) + (g["first"]?.length ?? 0)));
    second = undefined;
    scale2 = undefined;
  }
  let end = start + text.trimEnd().length;
  const after = sentence.slice(end);
  const gap = /^(?:[ \u00a0-]?\[?)/.exec(after)?.[0].length ?? 0;
  let unit: string | null = g["symbol"] ? (SYMBOLS[g["symbol"]] ?? null) : null;
  if (unit === null && g["unit1"]) unit = "%";
  if (unit === null || (unit === "%" && second !== undefined)) {
    const known = UNITS.find(([, pattern]) => pattern.test(after.slice(gap)));
    if (known) {
      unit = known[0];
      end += gap + (known[1].exec(after.slice(gap))?.[0].length ?? 0);
    } else if (unit === "%" && second !== undefined) {
      // "by 24 percent to 3.5 …": the second number is another amount, without a unit here.
      second = undefined;
      end = start + text.slice(0, text.indexOf(join, g["first"]?.length ?? 0)).length;
    }
  }
  if (g["unit1"] && second !== undefined && unit !== "%") return null;
  const scaleText = scale2 ?? g["scale1"];
  const scale = scaleOf(scaleText);
  if (unit === null) {
    if (!scaleText || scale < 1e6) return null;
    if (!BARE_FOLLOWS.test(sentence.slice(end))) return null;
  }
  if (unit === "%" && scale !== 1) return null;
  const factor = (own: string | undefined): number => scaleOf(own ?? scaleText);
  const one = g["article"] ? ({ "a couple of": 2, "half a": 0.5 }[g["article"].toLowerCase()] ?? 1) : parseNumber(g["first"] ?? "");
  const low = one * (unit === "%" ? 1 : factor(g["scale1"]));
  if (!Number.isFinite(low)) return null;
  if (low < (LEAST[unit ?? "USD"] ?? 0)) return null;
  const base = { start, end, unit, change: false };
  if (second === undefined) return { ...base, rule: `amount.${unit ?? "bare"}`, value: round(low), low: null, high: null };
  const high = parseNumber(second) * (unit === "%" ? 1 : factor(scale2));
  if (!Number.isFinite(high) || high <= low) return { ...base, rule: `amount.${unit ?? "bare"}`, value: round(low), low: null, high: null };
  return { ...base, rule: `amount.range`, value: round((low + high) / 2), low: round(low), high: round(high) };
}

/** 4.1 × 1e9 is 4099999999.9999995 in binary; fifteen digits are more than anyone says. */
export const round = (value: number): number => Number(value.toPrecision(15));
