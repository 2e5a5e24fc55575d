// Between whom a number is: by its own words, and in view of the number before it in the sentence.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Attachment } from "../measure/attachment.ts";
import { ofWholeBalance } from "../parties/balance.ts";
import type { Parties } from "../parties/context.ts";
import { OWN_PARTNER } from "../parties/implied.ts";
import { reversed, sameTwo } from "../parties/pair.ts";
import { partiesOf } from "../parties/parties.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { TextSpan } from "../span.ts";
import type { RunningTopic } from "../topic.ts";
import { passing } from "./crossing.ts";
import { inPlaceOfItem, inPlaceOfSubject } from "./in-place.ts";
import { isOpposite, otherOfTwo, turnedParties } from "./other-way.ts";
import { sameFlow, type Earlier, type TradeNumber } from "./place.ts";
import { ofAll } from "./whole.ts";

export function partiesOfNumber(
  number: TradeNumber,
  part: TextSpan,
  earlier: Earlier | null,
  facts: SentenceFacts,
  topic: RunningTopic,
  context: SentenceContext,
): Parties {
  const alone = byOwnWords(number, part, earlier, facts, topic, context);
  const shared = earlier ? afterEarlier(alone, number, earlier, facts, context) : ofTwoBefore(alone, number, topic);
  const parties = turnedParties(number, earlier, facts, topic, context) ?? passing(shared, number, earlier, facts, context);
  return ofAll(number, parties, facts.home) ?? parties;
}

function byOwnWords(
  { attachment, measure, amount, item }: TradeNumber,
  part: TextSpan,
  earlier: Earlier | null,
  facts: SentenceFacts,
  topic: RunningTopic,
  context: SentenceContext,
): Parties {
  const { language, frame, homeRule } = context;
  const { text, home, mentions, owner, ownerAt } = facts;
  // "you exported": the guest's country, to a speaker of the host.
  const pair = frame.pair ?? (frame.venue && home === frame.home ? [frame.home, frame.venue] : null);
  const yours = pair?.includes(home ?? "") && language.places.your?.test(text.slice(Math.max(0, attachment.start - 24), attachment.start));
  // "Then came Spain with 3 tonnes, while Polish sales fell": what stands before a country is not its own.
  // "Vietnam dropped to 61,000 tonnes, as its mills were full": what a text of another's trade goes on with.
  const tied = context.tied && attachment.rule === "trigger.document" && frame.home !== null;
  // "Uganda took 4 million tonnes. Rwanda followed with 2": what a port handles is of its country, whoever was told of last.
  const atPort = frame.port === true && measure === "CARGO_VOLUME" && frame.home !== null;
  const here = tied || atPort ? frame.home : home === owner && Math.max(amount.end, attachment.end) <= ownerAt ? context.home : home;
  const whose = yours ? (pair?.find((code) => code !== home) ?? home) : (goesOnOf(attachment, facts, topic, context) ?? here);
  // A goal given in passing is of what stands behind it: "…, a key part of my goal of doubling exports".
  const aside = amount.change && attachment.start >= amount.end ? text.lastIndexOf(", ", amount.start) + 1 : 0;
  return partiesOf({
    sentence: text,
    mentions,
    from: Math.max(part.start, aside),
    to: part.end,
    trigger: attachment,
    measure,
    home: whose,
    homeRule,
    frame,
    before: earlier?.parties ?? topic.parties,
    earlier: earlier?.parties ?? null,
    adjacent: earlier !== null || topic.age === 0,
    lastNamed: topic.lastNamed,
    pronoun: attachment.pronoun,
    number: amount.start,
    item,
    language,
  });
}

/**
 * "Ukraine exported 9 tonnes. Spain is first with 2 tonnes, then Egypt with 1": without a word of trade, or in a part, the flow given last
 * goes on, and is its seller's.
 */
function goesOnOf(
  { pronoun }: Attachment,
  { text, owner, home }: SentenceFacts,
  { parties, measure, age }: RunningTopic,
  { frame, language }: SentenceContext,
): string | null {
  const [seller = null, buyer = null] = parties?.countries ?? [];
  const isPart = age === 0 && language.places.ofWhole?.test(text) === true;
  if (!(pronoun || isPart) || owner !== null || frame.type === "transcript" || parties?.countries.includes(home ?? "") !== false)
    return null;
  return measure === "IMPORTS" ? (buyer ?? seller) : measure === "EXPORTS" || measure === "COMMODITY_SUPPLY" ? seller : null;
}

/** "Imports of Chinese cars into Kazakhstan … In value imports came to": what was said of the two goes on. */
function ofTwoBefore(alone: Parties, { attachment, measure }: TradeNumber, topic: RunningTopic): Parties {
  const both = topic.parties;
  // "Imports from Russia rose. The value of supplies came to": so are those given right after it.
  const incoming = topic.measure === "IMPORTS" && topic.age === 0 && attachment.rule === "trigger.supply-noun";
  return alone.rule === "parties.other-end" && both?.directed && (incoming || sameFlow(topic.measure, measure)) && sameTwo(both, alone)
    ? { ...both, inferred: true, rule: "parties.before" }
    : alone;
}

function afterEarlier(alone: Parties, number: TradeNumber, earlier: Earlier, facts: SentenceFacts, context: SentenceContext): Parties {
  const other =
    otherOfTwo(alone, number, earlier, facts, context) ??
    inPlaceOfSubject(number, earlier, facts, context) ??
    inPlaceOfItem(number, earlier, facts, context);
  if (other) return other;
  const { measure, attachment } = number;
  // Cargo goes on between the same two; whether it enters or leaves, each number's own words say.
  const sameWay = measure !== "CARGO_VOLUME" || earlier.trigger === attachment.start;
  const before = sameWay ? earlier.parties : { ...earlier.parties, directed: false };
  const parties = goesOn(alone, number, earlier, facts, context) ? before : alone;
  // "Exports to Japan rose, while imports fell": the same two, the other way round.
  return isOpposite(earlier.measure, measure) && earlier.parties.directed && parties.inferred && !OWN_PARTNER.has(parties.rule)
    ? reversed(earlier.parties)
    : parties;
}

/** Whether the number is of the same parties as the one before. */
function goesOn(
  parties: Parties,
  { amount, previousEnd, attachment, measure, kind, item }: TradeNumber,
  earlier: Earlier,
  { text, mentions }: SentenceFacts,
  { frame, language }: SentenceContext,
): boolean {
  // "Our exports to Peru rose, while our total exports fell".
  const own = measure === "TRADE_BALANCE" || frame.type === "transcript";
  if (own && attachment.start >= previousEnd && ofWholeBalance(text, attachment, language)) return false;
  // "Their exports to us were down 18 percent, ours to them 11": the other way.
  if (attachment.rule === "trigger.flow-of" && attachment.start >= previousEnd) return false;
  if (language.places.withAll?.test(text.slice(previousEnd, amount.start))) return false;
  const same = earlier.measure === measure;
  const before = mentions.filter(({ start, end }) => start >= previousEnd && end <= amount.start);
  // "The route to Vietnam carried 33,000 boxes, the one to Siam 19,000": another country is named for this one.
  const other = before.at(-1)?.code;
  if (parties.rule === "parties.named" && other && parties.countries.includes(other) && !earlier.parties.countries.includes(other))
    return false;
  const turned = earlier.parties.directed && !parties.directed && measure !== "TRADE_BALANCE";
  if (parties.inferred && (same || (turned && frame.type === "transcript")) && !OWN_PARTNER.has(parties.rule)) return true;
  // "Trade with Mexico was $800 billion, 4 percent more": one word bears both, and no other country is named between.
  return (
    !(parties.directed && !parties.inferred) &&
    !item &&
    earlier.trigger === attachment.start &&
    same &&
    kind.kind === "CHANGE" &&
    before.every(({ code }) => earlier.parties.countries.includes(code))
  );
}
