// Flows that go the other way than the one before: what one of two imports, the other exports.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import type { Parties } from "../parties/context.ts";
import { reversed } from "../parties/pair.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";
import type { Earlier, TradeNumber } from "./place.ts";

const OPPOSITE: Partial<Record<TradeMeasure, TradeMeasure>> = { EXPORTS: "IMPORTS", IMPORTS: "EXPORTS" };

export const isOpposite = (one: TradeMeasure, other: TradeMeasure): boolean => OPPOSITE[one] === other;

/** "Imports rose, the flow the other way fell": what one of two imports, it exports the other way. */
export const turnedMeasure = (
  { measure, attachment }: TradeNumber,
  { rule }: Parties,
  { text }: SentenceFacts,
  { places }: Language,
): TradeMeasure => (rule === "parties.turned" && attachment.start <= text.search(places.reversed ?? /$/) && OPPOSITE[measure]) || measure;

/** Between whom that is. */
export function turnedParties(
  { measure, amount, previousEnd }: TradeNumber,
  earlier: Earlier | null,
  { text, mentions, home }: SentenceFacts,
  topic: RunningTopic,
  { language }: SentenceContext,
): Parties | null {
  const before = earlier?.parties ?? topic.parties;
  const turned =
    language.places.reversed?.test(text.slice(previousEnd, amount.start)) === true &&
    // "Going the other way, Peruvian mills sold 9 tonnes": it may name whose they are.
    !mentions.some(({ code, start, end }) => start >= previousEnd && end <= amount.start && code !== before?.countries[1]);
  if (!turned || !before) return null;
  if (before.directed) return { ...reversed(before), rule: "parties.turned" };
  // Behind a balance of two: what comes the other way comes to the one that the report is of.
  const [other, ...more] = before.countries.filter((code) => code !== home);
  if (!home || !other || more.length > 0 || before.countries.length !== 2 || measure !== "COMMODITY_SUPPLY") return null;
  return reversed({ ...before, countries: [home, other] });
}

/** Whose number it is of the two between whom the number before was. */
export function otherOfTwo(
  alone: Parties,
  { measure, amount, previousEnd }: TradeNumber,
  earlier: Earlier,
  { text, mentions }: SentenceFacts,
  { language }: SentenceContext,
): Parties | null {
  const two = earlier.parties;
  if (!two.directed || earlier.measure !== measure) return null;
  // "Kenya's exports came to $186 million and Ethiopia's to $85 million": of the same two, the other way.
  const named = mentions.filter(({ start, end }) => start >= previousEnd && end <= amount.start);
  // "Белорусские поставки составили 24 млн, пакистанские — 7": only an adjective leaves out its noun.
  const owner = language.places.ownerBehind
    ? named.find(({ start, end }) => language.places.adjective?.test(text.slice(start, end)))
    : named.at(-1);
  const elided = owner && language.places.elidedOwner?.test(text.slice(owner.end, amount.start)) === true;
  if (elided && two.countries.includes(owner.code))
    return two.countries[measure === "IMPORTS" ? 1 : 0] === owner.code ? two : reversed(two);
  // "Greek exports to Jordan came to 3 million and Jordanian exports to 2": of the same two, the other way.
  const [own, more] = alone.countries;
  const isBuyer = two.countries.length === 2 && two.countries[1] === own;
  return own && !more && !alone.inferred && isBuyer && alone.rule === "parties.exporter" ? reversed(two) : null;
}
