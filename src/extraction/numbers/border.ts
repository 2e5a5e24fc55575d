// Whether what a number counts crosses a border.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import { crossesBorder } from "../measure/border.ts";
import { isCounted } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";
import type { NumberPlace, OfTrade } from "./place.ts";

export function isAcrossBorder(
  { at, amount, item }: NumberPlace,
  attachment: OfTrade,
  isLater: boolean,
  { text, home, goods, amounts, abroad }: SentenceFacts,
  topic: RunningTopic,
  { language, recentMeasures }: SentenceContext,
): boolean {
  const ofGoods =
    goods.length > 0 ||
    topic.commodity !== null ||
    (language.triggers.goodsGoOn && topic.goods !== null) ||
    recentMeasures.includes("EXPORTS") ||
    // "Asia bought $130 billion of our goods. Japan took 48 billion of that."
    (topic.fresh && language.lists.partOfIt?.test(text.slice(amount.end, amount.end + 16))) ||
    language.triggers.anyGoods?.test(text) === true;
  const counted = amount.unit === null ? { ...amount, unit: topic.unit } : amount;
  if (!item && !crossesBorder(text, attachment, counted, ofGoods, abroad, isLater, home, language)) return false;
  // Thousands alone are of what was weighed or counted before.
  const unitBefore = amounts.slice(0, at).findLast(({ unit }) => unit !== "%")?.unit ?? topic.unit;
  if (amount.unit === null && amount.value < 1e6 && !isCounted(unitBefore)) return false;
  // At home one trades in roubles; across the border trade is given in them only with a partner named.
  return !(amount.unit === "RUB" && attachment.measure === "TRADE_TURNOVER" && !abroad && home === "RUS");
}
