// Goods that pass a crossing: between which two countries, and which way.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { TradeMeasure } from "../languages/language.ts";
import type { Parties } from "../parties/context.ts";
import { isBloc } from "../place/gazetteer.ts";
import { sameTwo } from "../parties/pair.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { Earlier, TradeNumber } from "./place.ts";

export function passing(
  parties: Parties,
  number: TradeNumber,
  earlier: Earlier | null,
  facts: SentenceFacts,
  context: SentenceContext,
): Parties {
  const { attachment, measure } = number;
  const way = wayOfCargo(atCrossing(parties, number, facts, context) ?? parties, number, earlier, facts, context);
  // "Cargo entering came to 9 tonnes (timber 5, coal 4)": all of it came in.
  const asOne = !way.directed && earlier?.parties.directed === true && earlier.trigger === attachment.start;
  return asOne && measure === "CARGO_VOLUME" && sameTwo(way, earlier.parties) ? earlier.parties : way;
}

/** Goods counted at a crossing pass between its two countries, into or out of the one that the text is about. */
function atCrossing(
  parties: Parties,
  { attachment, measure }: TradeNumber,
  { text, passage }: SentenceFacts,
  { frame, language }: SentenceContext,
): Parties | null {
  const countries = passage?.countries ?? [];
  if (!parties.inferred || countries.length !== 2) return null;
  if (measure !== "CARGO_VOLUME") return frame.type === "transcript" ? null : flowThrough(parties, countries, measure);
  if (frame.type === "transcript" && parties.countries.length === 2) return null;
  const before = text.slice(0, attachment.start);
  const other = countries.find((code) => code !== frame.home);
  const inward = language.triggers.inward.test(before);
  const directed =
    frame.home !== null && other !== undefined && countries.includes(frame.home) && (inward || language.triggers.outward.test(before));
  const ends = directed ? (inward ? [other, frame.home!] : [frame.home!, other]) : countries;
  return { countries: ends, directed, inferred: true, rule: "parties.crossing" };
}

/** "imports via the crossing": a flow with one end passes between the two sides of the crossing that it is linked to. */
function flowThrough({ countries }: Parties, sides: string[], measure: TradeMeasure): Parties | null {
  // Of a bloc that goes on from before, it is the neighbour.
  const [only, more] = countries.filter((code) => !isBloc(code));
  const other = sides.find((code) => code !== only);
  if (!only || more || !other || !sides.includes(only) || (measure !== "EXPORTS" && measure !== "IMPORTS")) return null;
  return { countries: measure === "IMPORTS" ? [other, only] : [only, other], directed: true, inferred: true, rule: "parties.crossing" };
}

/** "402,000 tonnes leaving by the bridge and 118,000 coming in": out of and into the country that the report is about. */
function wayOfCargo(
  parties: Parties,
  { attachment, measure, amount, previousEnd }: TradeNumber,
  earlier: Earlier | null,
  { text, mentions }: SentenceFacts,
  { frame, language }: SentenceContext,
): Parties {
  const { places, triggers, clauses } = language;
  if (measure !== "CARGO_VOLUME" || frame.type === "transcript" || parties.countries.length !== 2) return parties;
  // "531 trains out, 217 back": the second goes the other way.
  const back = clauses.elliptic && earlier?.trigger === attachment.start;
  if (parties.directed && !back) return parties;
  const from = Math.max(previousEnd, Math.min(attachment.start, amount.start) - 20);
  const words = text.slice(from, Math.max(attachment.end, amount.start));
  let [inward, outward] = [triggers.comesIn?.test(words), triggers.goesOut?.test(words)];
  if (inward === outward) return parties;
  // "Coal arriving from the Afghan mines": the origin is given.
  const mention = mentions.find(({ start, end }) => start >= attachment.start && end <= attachment.end + 40);
  if (mention) {
    const before = text.slice(attachment.start, mention.start);
    [inward, outward] = [places.buyerBefore.test(before), places.sellerBefore.test(before)];
  }
  const here = mention?.code ?? frame.home;
  const other = parties.countries.find((code) => code !== here);
  if (inward === outward || !here || !other || !parties.countries.includes(here)) return parties;
  return { ...parties, countries: inward ? [other, here] : [here, other], directed: true };
}
