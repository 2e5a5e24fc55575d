// A country in the place of another: of the number before, all but the country is left out.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Parties } from "../parties/context.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { sameFlow, type Earlier, type TradeNumber } from "./place.ts";

const swapped = ({ countries }: Parties, old: string, other: string): string[] => countries.map((code) => (code === old ? other : code));

/** "Saudi Arabia imported 1.2 million tonnes and Japan 800,000": of the verb before, in the place of its subject. */
export function inPlaceOfSubject(
  { amount, previousEnd, attachment, item }: TradeNumber,
  earlier: Earlier,
  { text, mentions }: SentenceFacts,
  { language }: SentenceContext,
): Parties | null {
  const { elidedSubject, adjective } = language.places;
  const { parties, trigger } = earlier;
  const owner = mentions.findLast(({ start, end }) => start >= previousEnd && end <= amount.start);
  if (!owner || item || !elidedSubject || trigger !== attachment.start || parties.countries.includes(owner.code)) return null;
  const [before, behind] = elidedSubject;
  if (!behind.test(text.slice(owner.end, amount.start)) || !before.test(text.slice(0, owner.start))) return null;
  const subject = mentions.findLast(
    ({ code, start, end }) =>
      parties.countries.includes(code) &&
      end <= trigger &&
      !(adjective?.test(text.slice(start, end)) && text[start] !== text[start]?.toUpperCase()),
  );
  return subject ? { ...parties, countries: swapped(parties, subject.code, owner.code), inferred: true } : null;
}

/** In a list: in the place of the partner named before. */
export function inPlaceOfItem(
  { amount, attachment, measure, item }: TradeNumber,
  { amount: last, measure: flow, parties, trigger }: Earlier,
  { text, items, mentions }: SentenceFacts,
  { language }: SentenceContext,
): Parties | null {
  if (!item || parties.countries.includes(item.code)) return null;
  // "Vietnam supplied 2 million tonnes, followed by Myanmar with 240,000": in the place of the one named before.
  const followed = parties.directed && language.lists.parallel?.test(text.slice(last.end, item.start));
  // "US plants supplied 4.7 million tonnes, Qatar 0.9 million": the verb is left out.
  const elliptic = text.slice(item.end, amount.start) === " " && trigger === attachment.start && parties.directed;
  if (!followed && !elliptic && !(parties.rule === "parties.parallel" && sameFlow(flow, measure))) return null;
  const involved = mentions.filter(({ code }) => parties.countries.includes(code));
  const former = items.get(last) ?? (elliptic ? involved.findLast(({ end }) => end <= last.start) : involved[0]);
  if (!former) return null;
  return { countries: swapped(parties, former.code, item.code), directed: true, inferred: true, rule: "parties.parallel" };
}
