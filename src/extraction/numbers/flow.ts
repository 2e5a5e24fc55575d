// What is traded, and which way: the measure of a number beyond the word that it belongs to.
import type { NamedCommodity } from "../commodity/commodity.ts";
import type { Earlier } from "../earlier-figures.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import { CARRIERS } from "../measure/attachment.ts";
import type { Parties } from "../parties/context.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";

interface Delivery {
  amount: Amount;
  unit: string;
  parties: Parties;
  attachment: Attachment;
  commodity: NamedCommodity | null;
}

/** "bought goods worth $5 million": deliveries of no particular goods are exports or imports of the country that it is about. */
export function measureOfSupply(
  measure: TradeMeasure,
  { amount, unit, parties, attachment, commodity }: Delivery,
  { text, home, goods }: SentenceFacts,
  topic: RunningTopic,
  { frame, language }: SentenceContext,
): TradeMeasure {
  const { directed } = parties;
  const [seller, buyer] = parties.countries;
  if (measure !== "COMMODITY_SUPPLY" || commodity) return measure;
  if (
    frame.type !== "transcript" &&
    (isMoney(amount.unit) || (amount.unit === "%" && directed && attachment.rule === "trigger.supply-noun"))
  )
    return directed && buyer === frame.home && (attachment.rule === "trigger.carried-off" || language.inflected) ? "IMPORTS" : "EXPORTS";
  const { wholeFlows, anyGoods } = language.triggers;
  if (!wholeFlows || topic.commodity || !directed || goods.length > 0) return measure;
  if (!isMoney(unit) && !(unit === "%" && (topic.goods === null || anyGoods?.test(text)))) return measure;
  return seller === home ? "EXPORTS" : buyer === home ? "IMPORTS" : measure;
}

/** "And Iran?" – "With Iran it is 700 million": with somebody one trades, whatever was given before. */
export function tradedWith(
  { pronoun, rule, start: word }: Attachment,
  { unit, start }: Amount,
  { text, mentions }: SentenceFacts,
  { inflected, places }: Language,
): boolean {
  const before = text.slice(0, start);
  const partner = mentions.findLast(({ end }) => end <= start);
  const continues = pronoun || rule === "trigger.document" || (word > start && rule.startsWith("trigger.supply"));
  if (continues && (unit === null || isMoney(unit)) && places.tradesWith?.test(before)) return true;
  if (!inflected || !continues || !partner || !(unit === null || isMoney(unit)) || start - partner.end > 12) return false;
  return places.partnerBefore.test(text.slice(Math.max(0, partner.start - 28), partner.start));
}

/** "Ukraine exported 9 tonnes. Spain is first with 2 tonnes, then Egypt with 1": without a word of trade the flow given last goes on, and is its seller's. */
export function goesOnWith(
  { pronoun }: Attachment,
  { owner, home }: SentenceFacts,
  { parties, measure }: RunningTopic,
  { frame }: SentenceContext,
): string | null {
  const [seller = null, buyer = null] = parties?.countries ?? [];
  if (!pronoun || owner !== null || frame.type === "transcript" || parties?.countries.includes(home ?? "") !== false) return null;
  return measure === "IMPORTS" ? (buyer ?? seller) : measure === "EXPORTS" || measure === "COMMODITY_SUPPLY" ? seller : null;
}

interface CargoPlace {
  amount: Amount;
  attachment: Attachment;
  earlier: Earlier | null;
  /** Whether a report gives other numbers of the sentence in counted units, and none in money. */
  weighed: boolean;
}

/** "Riga's turnover fell to 17 million tonnes": what a port or railway turns over is weighed, and what carriers deliver is counted. */
export function isCargo(
  { amount: { unit }, attachment, earlier, weighed }: CargoPlace,
  { frame, recentMeasures }: SentenceContext,
): boolean {
  if (attachment.rule === "trigger.turnover-alone")
    return isCounted(unit) || recentMeasures[0] === "CARGO_VOLUME" || (unit === "%" && weighed);
  if (attachment.measure !== "COMMODITY_SUPPLY" || frame.type === "transcript") return false;
  // "sent 620 wagons, twice as many as a year before"
  return CARRIERS.has(unit ?? "") || (unit === "%" && earlier?.measure === "CARGO_VOLUME" && earlier.trigger === attachment.start);
}
