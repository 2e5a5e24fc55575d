// The goods that a number is of, and its unit where its own words leave that open.
import { statedScale } from "../bare-numbers/beside.ts";
import { commodityFor } from "../commodity/choice.ts";
import type { NamedCommodity } from "../commodity/commodity.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Language } from "../languages/language.ts";
import { matchesOf } from "../languages/pattern.ts";
import { unitFor, type UnitChoice } from "../measure/currency.ts";
import type { Parties } from "../parties/context.ts";
import { isCounted, isMoney, unitsOf } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";
import type { OwnPart } from "./part.ts";
import type { TradeNumber } from "./place.ts";
import type { Reading } from "./record.ts";

export function commodityOf(
  { amount, attachment, bound, previousEnd }: TradeNumber,
  part: OwnPart,
  /** Whether an earlier number of the sentence is a claim. */
  isLater: boolean,
  { text, mentions, goods }: SentenceFacts,
  topic: RunningTopic,
  { language }: SentenceContext,
): NamedCommodity | null {
  const chosen = commodityFor(goods, attachment, amount, { ...part, from: previousEnd, to: part.comma });
  // Listed behind other goods, and none that has a name here: it is not one of those.
  const unnamed =
    isLater &&
    attachment.end <= previousEnd &&
    language.lists.otherThing.test(text.slice(previousEnd, bound.start)) &&
    !(chosen && chosen.start >= previousEnd) &&
    !mentions.some((mention) => mention.start >= previousEnd && mention.end <= bound.start);
  return unnamed ? null : (chosen ?? (attachment.pronoun ? topic.commodity : null));
}

export function unitOf(
  { amount, attachment, bound, kind, measure }: TradeNumber,
  parties: Parties,
  commodity: NamedCommodity | null,
  { text, home, mentions, amounts, goods }: SentenceFacts,
  topic: RunningTopic,
  { frame, language }: SentenceContext,
): UnitChoice {
  const isGas = goods.some(({ label }) => /gas|LNG/.test(label));
  const inMoney = amount.value >= 1e9 && topic.money !== null && language.units.bareBillions && measure !== "CARGO_VOLUME" && !isGas;
  // "Goods worth about 3 billion", also where the talk was of gas.
  const priced = amount.value >= 1e6 && language.lists.worth?.test(text.slice(0, bound.start)) === true;
  const worth = amount.unit === null && kind.kind === "LEVEL" && (priced || inMoney);
  const food = /^(?:0[1-9]|1\d|2[0-4])/.test((commodity ?? topic.commodity)?.hs ?? "");
  // "2 million boxes of bananas", "the buyers took 9 million pounds of it": neither containers nor money.
  if ((amount.unit === "TEU" || amount.unit === "containers") && food && language.units.packs?.test(text.slice(amount.start, amount.end)))
    return { unit: "boxes", inferred: false, unknown: false, rule: "unit.said" };
  const money = amount.unit === null ? moneyBefore(text.slice(0, amount.start), language) : null;
  return unitFor(money === null ? amount : { ...amount, unit: money }, {
    amounts,
    // Billions of nothing named are money, and not the tonnes given last; so are millions after thousands of tonnes.
    worth,
    before:
      (worth || amount.value >= 1e9 || (amount.value >= 1e6 && topic.counted > 0 && amount.value > 30 * topic.counted)) &&
      isCounted(topic.unit) &&
      topic.money
        ? topic.money.unit
        : topic.unit,
    commodity: priced ? null : (commodity ?? topic.commodity ?? topic.goods),
    measure,
    trigger: attachment.rule,
    // A newspaper abroad counts in the money of where it is printed.
    countries: [
      frame.homeland === language.documents.athome ? null : frame.homeland,
      frame.home,
      ...mentions.map((mention) => mention.code),
      home,
      ...parties.countries,
    ],
  });
}

/** "In dollars we sold you 500 million": the money that the sentence counts in. */
function moneyBefore(text: string, language: Language): string | null {
  const { inMoney } = language.units;
  const [named] = inMoney
    ? matchesOf(text, inMoney).flatMap(({ index, 0: { length } }) => unitsOf(language).after(text, index + length) ?? [])
    : [];
  return named && isMoney(named.unit) ? named.unit : null;
}

/** What the next sentence may go on with. */
export function keepGoods({ amount, kind, unit: { unit, unknown }, commodity }: Reading, text: string, topic: RunningTopic): void {
  if (!unknown && unit !== "%" && unit !== "pp") topic.unit = unit;
  if (!unknown && isCounted(unit)) topic.counted = amount.value;
  if (unit === "t" && kind.kind === "LEVEL") topic.few = amount.value < 1000;
  if (!unknown && (isMoney(unit) || isCounted(unit)) && amount.rule !== "amount.scaled") {
    const scale = statedScale(text, amount);
    if (isMoney(unit)) topic.money = { unit, scale };
    if (kind.kind === "LEVEL") topic.scaled = scale >= 1e6 ? { unit, scale, value: amount.value } : null;
  }
  if (commodity) topic.commodity = commodity;
}
