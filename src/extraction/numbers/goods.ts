// The goods that a number is of, and its unit where its own words leave that open.
import { commodityFor } from "../commodity/choice.ts";
import type { NamedCommodity } from "../commodity/commodity.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { TradeMeasure } from "../languages/language.ts";
import type { Attachment } from "../measure/attachment.ts";
import { unitFor, type UnitChoice } from "../measure/currency.ts";
import type { Parties } from "../parties/context.ts";
import type { Amount } from "../quantity/amount.ts";
import type { Bound } from "../quantity/bound.ts";
import { isCounted } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { TextSpan } from "../span.ts";
import type { RunningTopic } from "../topic.ts";

interface GoodsPlace {
  amount: Amount;
  attachment: Attachment;
  bound: Bound;
  /** Where the number before ends. */
  previousEnd: number;
  /** The number's own part of the sentence. */
  span: TextSpan & { comma: number };
  /** Whether an earlier number of the sentence is a claim. */
  isLater: boolean;
}

export function commodityOf(
  { amount, attachment, bound, previousEnd, span, isLater }: GoodsPlace,
  { text, mentions, goods }: SentenceFacts,
  topic: RunningTopic,
  { language }: SentenceContext,
): NamedCommodity | null {
  const chosen = commodityFor(goods, attachment, amount, { ...span, from: previousEnd, to: span.comma });
  // Listed behind other goods, and none that has a name here: it is not one of those.
  const unnamed =
    isLater &&
    attachment.end <= previousEnd &&
    language.lists.otherThing.test(text.slice(previousEnd, bound.start)) &&
    !(chosen && chosen.start >= previousEnd) &&
    !mentions.some((mention) => mention.start >= previousEnd && mention.end <= bound.start);
  return unnamed ? null : (chosen ?? (attachment.pronoun ? topic.commodity : null));
}

interface UnitPlace extends GoodsPlace {
  measure: TradeMeasure;
  parties: Parties;
  commodity: NamedCommodity | null;
  isLevel: boolean;
}

export function unitOf(
  { amount, attachment, bound, measure, parties, commodity, isLevel }: UnitPlace,
  { text, home, mentions, amounts, goods }: SentenceFacts,
  topic: RunningTopic,
  { frame, language }: SentenceContext,
): UnitChoice {
  const isGas = goods.some(({ label }) => /gas|LNG/.test(label));
  const inMoney = amount.value >= 1e9 && topic.money !== null && language.inflected && measure !== "CARGO_VOLUME" && !isGas;
  const worth =
    amount.unit === null &&
    isLevel &&
    ((amount.value >= 1e6 && language.lists.worth?.test(text.slice(0, bound.start)) === true) || inMoney);
  return unitFor(amount, {
    amounts,
    // Billions of nothing named are money, and not the tonnes given last.
    worth,
    before: (worth || amount.value >= 1e9) && isCounted(topic.unit) && topic.money ? topic.money.unit : topic.unit,
    commodity: commodity ?? topic.commodity ?? topic.goods,
    measure,
    trigger: attachment.rule,
    countries: [frame.home, ...mentions.map((mention) => mention.code), home, ...parties.countries],
  });
}
