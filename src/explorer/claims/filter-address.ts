import declared from "../../../schema/things.json";
import type { ClaimFilter, ClaimKind, ClaimOrder, Measure, Modality, Rank, Topic } from "../../client/generated/graphql.ts";
import { kinds, measures, modalities, ranks, topics } from "../words/labels.ts";

/** One word in the address for one condition of the filter; the two are turned into each other here and nowhere else. */
const names = {
  speaker: "speaker",
  via: "accordingTo",
  from: "from",
  to: "to",
  ...(Object.fromEntries(
    Object.values(declared).flatMap((each) => ("filter" in each ? [[each.filter.address, each.filter.field]] : [])),
  ) as { commodity: "commodity"; crossing: "borderCrossing"; port: "port" }),
  source: "source",
  text: "text",
  unit: "unit",
} as const;
const lists = { topic: topics, measure: measures, kind: kinds, modality: modalities, rank: ranks } as const;

export type NameWord = keyof typeof names;
export type ListWord = keyof typeof lists;
export const nameWords = Object.keys(names) as NameWord[];
export const listWords = Object.keys(lists) as ListWord[];
export const rangeWords = ["said", "period"] as const;
export const filterWords = [...nameWords, ...listWords, "between", ...rangeWords, "value"];

export const wordsOf = (params: URLSearchParams, word: string): string[] =>
  (params.get(word) ?? "").split(",").filter((value) => value !== "");

const day = /^\d{4}-\d{2}-\d{2}$/;
const year = /^\d{4}$/;

/** "2024" is the year, "2014..2023" its span, "2022-12-01.." open at one end; what is neither says nothing. */
export function rangeOf(said: string | null): { from?: string; to?: string } | null {
  if (!said) return null;
  const [start = "", end = start] = said.split("..");
  const from = year.test(start) ? `${start}-01-01` : day.test(start) ? start : undefined;
  const to = year.test(end) ? `${end}-12-31` : day.test(end) ? end : undefined;
  return from || to ? { ...(from && { from }), ...(to && { to }) } : null;
}

function numbersOf(said: string | null): { min?: number; max?: number } | null {
  if (!said) return null;
  const [low = "", high = ""] = said.split("..");
  const min = low !== "" && Number.isFinite(Number(low)) ? Number(low) : undefined;
  const max = high !== "" && Number.isFinite(Number(high)) ? Number(high) : undefined;
  return min !== undefined || max !== undefined ? { ...(min !== undefined && { min }), ...(max !== undefined && { max }) } : null;
}

/** The filter an address asks for; the same object is what the API, the playground and the exports are given. */
export function filterOf(params: URLSearchParams): ClaimFilter {
  const filter: ClaimFilter = {};
  for (const word of nameWords) {
    const said = params.get(word)?.trim();
    if (said) filter[names[word]] = said;
  }
  const known = <Value extends string>(word: ListWord) => wordsOf(params, word).filter((value): value is Value => value in lists[word]);
  const chosen = {
    topic: known<Topic>("topic"),
    measure: known<Measure>("measure"),
    kind: known<ClaimKind>("kind"),
    modality: known<Modality>("modality"),
    rank: known<Rank>("rank"),
  };
  for (const word of listWords) if (chosen[word].length) Object.assign(filter, { [word]: chosen[word] });
  const pair = wordsOf(params, "between");
  if (pair.length === 2) filter.between = pair;
  const saidOn = rangeOf(params.get("said"));
  if (saidOn) filter.saidOn = saidOn;
  const period = rangeOf(params.get("period"));
  if (period) filter.period = period;
  const value = numbersOf(params.get("value"));
  if (value) filter.value = value;
  return filter;
}

const orderable = ["SAID_ON", "PERIOD", "VALUE"] as const;
export type OrderField = (typeof orderable)[number];

/** Newest words first, unless the address says otherwise. */
export function orderOf(params: URLSearchParams): ClaimOrder {
  const [by, direction] = (params.get("order") ?? "").split(".");
  return { by: orderable.find((one) => one === by) ?? "SAID_ON", direction: direction === "ASC" ? "ASC" : "DESC" };
}

/** The address words after a change; null takes a condition away. What was open or loaded further belongs to the old question. */
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

/** Adds a value to a list in the address, or takes it out. */
export function toggled(params: URLSearchParams, word: string, value: string): URLSearchParams {
  const now = wordsOf(params, word);
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  return changed(params, { [word]: next.join(",") || null });
}
