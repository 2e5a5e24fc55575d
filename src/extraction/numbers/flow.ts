// What is traded, and which way: the measure of a number beyond the word that it belongs to.
import type { NamedCommodity } from "../commodity/commodity.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { TradeMeasure } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import { CARRIERS } from "../measure/carriers.ts";
import type { Parties } from "../parties/context.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";
import type { Earlier, OfTrade } from "./place.ts";

export function measureOfNumber(
  amount: Amount,
  attachment: OfTrade,
  earlier: Earlier | null,
  facts: SentenceFacts,
  topic: RunningTopic,
  context: SentenceContext,
): TradeMeasure {
  if (isCargo(amount, attachment, earlier, facts, context) || isOfCargo(amount, attachment, facts, topic, context)) return "CARGO_VOLUME";
  return tradedWith(attachment, amount, facts, topic, context) ? "TRADE_TURNOVER" : attachment.measure;
}

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
  { frame, language, recentMeasures }: SentenceContext,
): TradeMeasure {
  const { directed } = parties;
  const [seller, buyer] = parties.countries;
  // "Cut flowers fetched $9 million": what a country earns by its goods is export revenue.
  if (
    measure === "COMMODITY_SUPPLY" &&
    attachment.rule === "trigger.fetched" &&
    frame.type !== "transcript" &&
    !(isCounted(unit) && unit !== "%")
  )
    return "EXPORTS";
  // "Copper shipments of $5 billion": in money it is a country's exports or imports, whatever goods are named.
  const ofReport = language.triggers.wholeFlows === true && frame.type !== "transcript";
  const inMoney = ofReport && isMoney(unit) && attachment.rule.startsWith("trigger.supply") && parties.rule !== "parties.other-end";
  // "Exports came to $5 billion. Shipments of tea rose 4 percent": so were exports of it.
  const ofExports =
    ofReport && unit === "%" && attachment.rule === "trigger.supply-noun" && (recentMeasures[0] ?? topic.measure) === "EXPORTS";
  if (measure === "COMMODITY_SUPPLY" && ofExports && seller === frame.home && parties.rule !== "parties.other-end") return "EXPORTS";
  if (measure !== "COMMODITY_SUPPLY" || (commodity && !inMoney)) return measure;
  // "Japan takes $6 billion of our goods", said in talks.
  if (parties.rule === "parties.us" && frame.type === "transcript" && isMoney(unit)) return "EXPORTS";
  if (
    frame.type !== "transcript" &&
    (inMoney || isMoney(amount.unit) || (amount.unit === "%" && directed && attachment.rule === "trigger.supply-noun"))
  )
    return directed && buyer === frame.home && (attachment.rule === "trigger.carried-off" || language.triggers.boughtIsImport)
      ? "IMPORTS"
      : "EXPORTS";
  const { wholeFlows, anyGoods } = language.triggers;
  if (!wholeFlows || topic.commodity || !directed || goods.length > 0) return measure;
  if (!isMoney(unit) && !(unit === "%" && (topic.goods === null || anyGoods?.test(text)))) return measure;
  return seller === home ? "EXPORTS" : buyer === home ? "IMPORTS" : measure;
}

/**
 * "And Iran?" – "With Iran it is 700 million": with somebody one trades, whatever was given before. Right behind what was sold or bought, it
 * is what was sold or bought: "We sold Peru 9 billion. With Chile it was 5."
 */
function tradedWith(
  { pronoun, rule, measure, start: word }: Attachment,
  { unit, start }: Amount,
  { text, mentions }: SentenceFacts,
  { fresh, age, parties }: RunningTopic,
  { frame, language: { places } }: SentenceContext,
): boolean {
  if (frame.type === "transcript" && fresh && age === 0 && parties?.directed && parties.rule !== "parties.with") return false;
  // "We lost $8 billion. With China it was 5": a balance is with somebody, too.
  if (measure === "TRADE_BALANCE") return false;
  const before = text.slice(0, start);
  const partner = mentions.findLast(({ end }) => end <= start);
  const continues = pronoun || rule === "trigger.document" || (word > start && rule.startsWith("trigger.supply"));
  if (continues && (unit === null || isMoney(unit)) && places.tradesWith?.test(before)) return true;
  if (!places.withIsTrade || !continues || !partner || !(unit === null || isMoney(unit)) || start - partner.end > 12) return false;
  return places.partnerBefore.test(text.slice(Math.max(0, partner.start - 28), partner.start));
}

/** "Riga's turnover fell to 17 million tonnes": what a port or railway turns over is weighed, and what carriers deliver is counted. */
function isCargo(
  { unit }: Amount,
  attachment: Attachment,
  earlier: Earlier | null,
  { text, amounts }: SentenceFacts,
  { frame, language, recentMeasures }: SentenceContext,
): boolean {
  if (attachment.rule === "trigger.turnover-alone") {
    if (isCounted(unit) || recentMeasures[0] === "CARGO_VOLUME") return true;
    // A change of what the sentence of a report weighs or counts, and gives no value of.
    const weighed = amounts.some((other) => isCounted(other.unit)) && !amounts.some((other) => isMoney(other.unit));
    return unit === "%" && frame.type !== "transcript" && weighed;
  }
  if (attachment.measure !== "COMMODITY_SUPPLY") return false;
  // In talks only what a port brings in.
  if (frame.type === "transcript" && !language.places.portWord.test(text)) return false;
  // "sent 620 wagons, twice as many as a year before"
  return CARRIERS.has(unit ?? "") || (unit === "%" && earlier?.measure === "CARGO_VOLUME" && earlier.trigger === attachment.start);
}

/** "Transit came to 5 million tonnes. Uganda took 3 million of it": behind cargo, where no goods are named, whoever took it took cargo. */
const isOfCargo = (
  { unit }: Amount,
  { rule }: Attachment,
  { goods }: SentenceFacts,
  { measure, age }: RunningTopic,
  { frame }: SentenceContext,
): boolean =>
  frame.type !== "transcript" &&
  (rule === "trigger.carried-off" || rule === "trigger.placed") &&
  measure === "CARGO_VOLUME" &&
  age <= 1 &&
  isCounted(unit) &&
  goods.length === 0;
