// What a sentence leaves for the next one, beside the topic of its last number.
import type { ExtractedClaim } from "../claim.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Language } from "../languages/language.ts";
import type { Earlier } from "../numbers/place.ts";
import type { Parties } from "../parties/context.ts";
import { OWN_PARTNER } from "../parties/implied.ts";
import { partiesOf } from "../parties/parties.ts";
import { isBloc } from "../place/gazetteer.ts";
import type { Mention } from "../place/mention.ts";
import { isEnd, isOnePerson, isParty, otherParties } from "../place/subject.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";

/** A longer sentence that names a country may be about anything. */
const ANNOUNCED = 60;

/** Parties of one of a list: not those of what is given after it. */
const OF_ITEM = new Set(["parties.item", "parties.list", "parties.parallel"]);

/** "Exports to Japan rose 5 percent, to Peru 3 percent": what follows goes on with neither. */
export function leftBy(parties: Parties, readings: readonly ExtractedClaim[]): Parties | null {
  const pairs = new Set(readings.flatMap(({ countries }) => (countries.length > 1 ? [countries.toSorted().join()] : [])));
  return OF_ITEM.has(parties.rule) ? null : pairs.size > 1 ? { ...parties, many: true } : parties;
}

/** "Foreign trade is growing fast. It was up by 25 percent": no partner of the talks, but all of them. */
export function keepForeignTrade({ text, home, mentions, triggers }: SentenceFacts, topic: RunningTopic, { places }: Language): void {
  const isAbroad = mentions.some(({ code }) => code !== home);
  if (!home || isAbroad || triggers[0]?.measure !== "TRADE_TURNOVER") return;
  if (places.foreignTrade.test(text) && !places.mutual.test(text))
    topic.parties = { countries: [home], directed: false, inferred: true, rule: "parties.foreign-trade" };
}

/** "And then there is India. Two-way trade …": a sentence without figures that names one other country says whose trade with it follows. */
export function facingAfter(
  { text, mentions, amounts, goods, triggers }: SentenceFacts,
  topic: RunningTopic,
  { home, language }: SentenceContext,
): string | null {
  const others = otherParties(text, mentions, home, language).filter((mention) => !isOnePerson(text, mention, language));
  const [other] = others;
  if (!other) return topic.facing;
  // "Brazil remains our largest partner in Latin America": however much is said of it.
  const partner = language.places.partnerAfter.test(text.slice(other.end)) && language.attribution.firstPerson.test(text);
  // "Ecuador went further", "Cambodian rice does better": what follows is its own trade.
  const own = !partner && (goods.length > 0 || (other.start <= 4 && language.places.acts?.test(text.slice(other.end)) === true));
  // "Ships sat empty off Singapore", "the first metro in Central America": where something is, and not with whom one trades.
  const isPlaced = ({ start }: Mention): boolean => language.places.placedBefore?.test(text.slice(Math.max(0, start - 16), start)) === true;
  const placed = triggers.length === 0 && isPlaced(other);
  const alone = amounts.length === 0 && !own && !placed && mentions.every((mention) => mention.code === other.code || isPlaced(mention));
  const presented = partner || language.places.presented?.test(text.slice(0, other.start)) === true;
  if (alone && (presented || text.length < ANNOUNCED || others.some(({ end }) => text.length - end < 3))) return other.code;
  if (others.every(({ code }) => code === topic.facing)) return topic.facing;
  if (topic.subject === topic.facing && home !== topic.facing) topic.subject = null;
  return null;
}

/** "Imports from India fell. They came to $7 billion": the two are given with the word, the number behind it. */
export function keepNamed(facts: SentenceFacts, topic: RunningTopic, context: SentenceContext, last: Earlier | null): void {
  const { frame, homeRule, language } = context;
  const { text, home, mentions, amounts, triggers } = facts;
  const [first] = triggers;
  if (last !== null || amounts.length > 0 || !first?.measure) return;
  if (first.measure === "TRADE_BALANCE")
    topic.deficit = language.triggers.deficit.test(text.slice(Math.max(0, first.start - 15), first.end));
  const whole = { sentence: text, mentions, from: 0, to: text.length, trigger: first, measure: first.measure, home };
  const rest = { homeRule, frame, before: null, adjacent: false, lastNamed: null, pronoun: false };
  const parties = partiesOf({ ...whole, ...rest, number: text.length, item: null, language });
  // "When Japan opened its market, our shipments jumped. We sold 9,000 tonnes": in talks it is enough that the other one is named.
  // "Ships sat empty off Singapore": there nobody of ours sells.
  const ours = frame.type === "transcript" && parties.rule === "parties.named" && language.attribution.firstPerson.test(text);
  // "Commerce between us is growing. It stood at $9 billion."
  const mutual = frame.type === "transcript" && frame.pair !== null && language.places.mutual.test(text);
  const named = !parties.inferred || OWN_PARTNER.has(parties.rule) || ours || mutual;
  // What "we used to import" from a country says nothing of what we sell now.
  const bought = frame.type === "transcript" && parties.directed && parties.countries[1] === home;
  if (parties.countries.length === 2 && named && !bought) topic.parties = parties;
}

/** Of a report: which two, and whose trade, a sentence without a claim of its own leaves to the next. */
export function keepTwo(facts: SentenceFacts, topic: RunningTopic, context: SentenceContext, last: Earlier | null): void {
  const { frame, language } = context;
  const { text, owner, opening, countries, amounts } = facts;
  keepNamed(facts, topic, context, last);
  // "Consider Germany. Its exports …"
  const lone =
    amounts.length === 0 &&
    text.length < ANNOUNCED &&
    countries.length === 1 &&
    !countries[0]!.capital &&
    isParty(text, countries[0]!, language) &&
    !isEnd(text, countries[0]!, language)
      ? countries[0]!.code
      : null;
  // "Peru bought 9 tonnes": of the goods of the country that the report is about.
  const buys = last?.parties.directed && last.parties.countries[0] === frame.home && last.parties.countries[1] === opening;
  const opens = language.places.buyersAside ? countries.find(({ code, start }) => code === opening && start <= 4) : undefined;
  const takes = opens !== undefined && language.places.buys.test(text.slice(opens.end, opens.end + 40));
  const subject = owner ?? (buys || takes ? null : opening) ?? lone;
  if (subject && (!isBloc(subject) || subject === frame.home)) topic.subject = subject;
}
