import declared from "../../../schema/claim-filter.json";
import type { ClaimFilter, ClaimOrder } from "@trade-graph/client";

/** One address parameter per condition of the API; the only place that converts between the two. */
const fields = declared as { name: keyof ClaimFilter; address: string; form: Form; values?: string[] }[];
type Form = "text" | "texts" | "pair" | "words" | "days" | "numbers";

export const filterWords = fields.map(({ address }) => address);
const listsOfWords = new Map(fields.flatMap(({ address, values }) => (values ? [[address, values] as const] : [])));
/** Whether an address parameter is a list of values of one vocabulary. */
export const isListWord = (word: string): boolean => listsOfWords.has(word);

export const wordsOf = (params: URLSearchParams, word: string): string[] =>
  (params.get(word) ?? "").split(",").filter((value) => value !== "");

const day = /^\d{4}-\d{2}-\d{2}$/;
const year = /^\d{4}$/;

/** "2024" is the year, "2014..2023" its span, "2022-12-01.." open at one end; null for anything else. */
export function rangeOf(said: string | null): { from?: string; to?: string } | null {
  if (!said) return null;
  const [start = "", end = start] = said.split("..");
  const from = year.test(start) ? `${start}-01-01` : day.test(start) ? start : undefined;
  const to = year.test(end) ? `${end}-12-31` : day.test(end) ? end : undefined;
  return from || to ? { ...(from && { from }), ...(to && { to }) } : null;
}

/** Whether the ends of a span are reversed. */
const isReversed = (span: { from?: string; to?: string; min?: number; max?: number } | null): boolean =>
  span !== null &&
  ((span.from !== undefined && span.to !== undefined && span.from > span.to) || (span.min ?? -Infinity) > (span.max ?? Infinity));

const forwards = <Span extends object>(span: Span | null): Span | null => (isReversed(span) ? null : span);

function numbersOf(said: string | null): { min?: number; max?: number } | null {
  if (!said) return null;
  const [low = "", high = ""] = said.split("..");
  const min = low !== "" && Number.isFinite(Number(low)) ? Number(low) : undefined;
  const max = high !== "" && Number.isFinite(Number(high)) ? Number(high) : undefined;
  return min !== undefined || max !== undefined ? { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } : null;
}

const listOf = (values: string[]): string[] | null => (values.length ? values : null);

/** Parses each form; null for invalid values, which are left out instead of being sent and rejected. */
const readers: Record<Form, (params: URLSearchParams, word: string) => unknown> = {
  text: (params, word) => params.get(word)?.trim() || null,
  texts: (params, word) => listOf(wordsOf(params, word)),
  pair: (params, word) => (wordsOf(params, word).length === 2 ? wordsOf(params, word) : null),
  words: (params, word) => listOf(wordsOf(params, word).filter((value) => listsOfWords.get(word)!.includes(value))),
  days: (params, word) => forwards(rangeOf(params.get(word))),
  numbers: (params, word) => forwards(numbersOf(params.get(word))),
};

/** The filter of an address; the same object is passed to the API, the playground and the exports. */
export const filterOf = (params: URLSearchParams): ClaimFilter =>
  Object.fromEntries(
    fields.flatMap(({ name, address, form }) => {
      const value = readers[form](params, address);
      return value === null ? [] : [[name, value]];
    }),
  );

/** An invalid parameter of an address, which is left out of the filter. */
export interface Misread {
  word: string;
  said: string;
  /** The name is unknown; otherwise the value is invalid. */
  unknown: boolean;
  /** The value with its ends swapped, if that fixes it. */
  turned: string | null;
}

/** Further parameters of a claims address. */
const otherWords = ["open", "rows", "order", "lang", "apart"];

export function misreadIn(params: URLSearchParams): Misread[] {
  const wrong = fields.flatMap(({ address: word, form }): Misread[] => {
    const value = params.get(word)?.trim();
    if (!value) return [];
    if (form === "words")
      return wordsOf(params, word)
        .filter((value) => !listsOfWords.get(word)!.includes(value))
        .map((value) => ({ word, said: value, unknown: false, turned: null }));
    if (form === "pair") return readers.pair(params, word) ? [] : [{ word, said: value, unknown: false, turned: null }];
    if (form !== "days" && form !== "numbers") return [];
    const span = form === "days" ? rangeOf(value) : numbersOf(value);
    const turned = isReversed(span) ? value.split("..").toReversed().join("..") : null;
    // "2024..soon" is half valid: the valid part is used, the other reported.
    const read = Object.keys(span ?? {}).length;
    const written = new Set(value.split("..").filter(Boolean)).size;
    return turned !== null || read < written ? [{ word, said: value, unknown: false, turned }] : [];
  });
  const strange = [...params.keys()].filter((word) => ![...filterWords, ...otherWords].includes(word) && !word.startsWith("utm_"));
  return [...wrong, ...strange.map((word) => ({ word, said: params.get(word)!, unknown: true, turned: null }))];
}

const orderable = ["SAID_ON", "PERIOD", "VALUE", "DEVIATION"] as const;
export type OrderField = (typeof orderable)[number];

/** Latest statements first by default. */
export function orderOf(params: URLSearchParams): ClaimOrder {
  const [by, direction] = (params.get("order") ?? "").split(".");
  return { by: orderable.find((one) => one === by) ?? "SAID_ON", direction: direction === "ASC" ? "ASC" : "DESC" };
}

/** The address parameters after a change; null removes a condition. Open and loaded rows belong to the old filter. */
export function changed(params: URLSearchParams, change: Record<string, string | null>): URLSearchParams {
  const next = new URLSearchParams(params);
  next.delete("open");
  next.delete("rows");
  for (const [word, value] of Object.entries(change)) {
    if (value) next.set(word, value);
    else next.delete(word);
  }
  return next;
}

/** Adds a value to a list in the address, or removes it. */
export function toggled(params: URLSearchParams, word: string, value: string): URLSearchParams {
  const now = wordsOf(params, word);
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return changed(params, { [word]: next.join(",") || null });
}
