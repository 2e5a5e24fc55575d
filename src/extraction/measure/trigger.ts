// Words that say what a number measures: trade, exports, cargo, or something else, such as output, prices, budgets.
import type { Language, TradeMeasure } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import { hasMatch, scanner } from "../languages/scan.ts";
import { spelledAsDigits } from "../quantity/spelled.ts";

export interface Trigger {
  rule: string;
  /** null if it is not trade. */
  measure: TradeMeasure | null;
  /** What it is a share of. */
  of?: TradeMeasure;
  start: number;
  end: number;
}

/** "GDP" stays as it is. */
const OPENING = compile(String.raw`^\p{Lu}(?!\p{Lu})`);
const OPENS = compile(String.raw`(?:["«“„(:]|^[–—-]) ?\p{Lu}(?=\p{Ll})`, "g");

/** Words for output and money that stand before goods, too, and nouns of a flow. */
const KINDS = /^block\.(?:output|investment|economy)$/;
const FLOWS = /^trigger\.(?:export|import)-noun$/;

const compiled = memoized(({ triggers }: Language) => scanner(triggers.rules.map(([, , pattern]) => anyScript(pattern))));

export const mayHoldTrigger = hasMatch(({ triggers }) => triggers.any);

export const triggersOf = oncePerText((sentence, language): Trigger[] => {
  const { triggers } = language;
  // Lower-cased only at the start of a sentence or quotation: "Trade" begins many, and "US" must remain "US".
  const digits = spelledAsDigits(sentence, language);
  const text = digits.replace(OPENING, (opening) => opening.toLowerCase()).replace(OPENS, (opening) => opening.toLowerCase());
  const matched: Trigger[] = compiled(language)(text).map(({ at, start, end }) => {
    const [rule, measure] = triggers.rules[at]!;
    return { rule, measure, start, end };
  });
  // "Coffee fetched $2 billion" is trade only if the sentence has no other word of trade.
  const otherwise = matched.some(({ rule, measure }) => measure !== null && rule !== "trigger.fetched");
  const found = otherwise ? matched.filter(({ rule }) => rule !== "trigger.fetched") : matched;
  const home = triggers.homeTrade.test(text);
  return found.map((trigger, i) => {
    const { measure } = trigger;
    if (/^trigger\.(?:turnover-alone|sales)$/.test(trigger.rule) && triggers.firms.test(text))
      return { ...trigger, rule: "block.firm-turnover", measure: null };
    if (home && /^trigger\.trade/.test(trigger.rule)) return { ...trigger, rule: "block.home-trade", measure: null };
    const before = found[i - 1];
    // "exports of manufactured goods", "supplies of refined products": the number measures the flow, not the goods.
    if (measure === null && before?.measure && triggers.ofGoods.test(text.slice(before.end, trigger.start))) {
      return { ...trigger, rule: `${before.rule}+of`, measure: before.measure };
    }
    const next = found[i + 1];
    // "$5 billion in mining exports": what kind of goods, and no output.
    if (KINDS.test(trigger.rule) && next && FLOWS.test(next.rule) && triggers.kindOf.test(text.slice(trigger.end, next.start)))
      return { ...trigger, rule: `${next.rule}+of`, measure: next.measure };
    // "tonnes of cargo were transported", "sent for export": the verb has the measure of the preceding noun.
    const adjacent = before && text.slice(before.end, trigger.start).trim() === "" && before.measure;
    if (trigger.rule === "trigger.supply-verb" && (before?.measure === "CARGO_VOLUME" || adjacent))
      return { ...trigger, measure: before!.measure };
    // "An active balance was observed in trade with": the trade is part of the balance.
    const [balance, gap] = [before?.measure === "TRADE_BALANCE", text.slice(before?.end ?? 0, trigger.start)];
    if (before && balance && measure === "TRADE_TURNOVER" && triggers.balanceIn?.test(gap))
      return { ...trigger, start: before.start, rule: `${before.rule}+in`, measure: before.measure };
    if (!before || measure === null || before.measure !== null) return trigger;
    // "the price of supplies", "the share of exports": the number measures the price, not the supplies.
    const owns =
      triggers.owners.test(text.slice(before.start, before.end)) && triggers.ownersGap.test(text.slice(before.end, trigger.start));
    const of = before.rule === "block.share" ? { of: measure } : {};
    return owns ? { ...trigger, rule: "block.of", measure: null, ...of } : trigger;
  });
});
