// One sentence and what was said before it: its numbers, each with the word that governs it, become claims.
import type { ExtractedClaim } from "./claim.ts";
import { commodityFor, unitOf } from "./commodity/choice.ts";
import { commoditiesOf } from "./commodity/commodity.ts";
import { crossesBorder, speaksOfAbroad } from "./measure/border.ts";
import type { Governor } from "./measure/govern.ts";
import { govern, listed } from "./measure/govern.ts";
import type { Measure } from "./measure/head.ts";
import { headsOf } from "./measure/head.ts";
import { kindOf, sameInOtherCurrency } from "./measure/kind.ts";
import { mentionsOf } from "./place/mention.ts";
import type { Occasion } from "./place/occasion.ts";
import type { Parties } from "./place/parties.ts";
import { partiesOf } from "./place/parties.ts";
import type { Amount } from "./quantity/amount.ts";
import { amountsOf, round } from "./quantity/amount.ts";
import { boundOf, boundsOf } from "./quantity/bound.ts";
import { factorsOf } from "./quantity/factor.ts";
import { modalityOf } from "./speech/modality.ts";
import type { Sentence } from "./speech/sentence.ts";
import { clauseOf, stretchOf } from "./stretch.ts";
import { carried, isFuture, periodFor } from "./time/dating.ts";
import type { Day } from "./time/period.ts";
import { periodsOf } from "./time/period.ts";
import type { Topic } from "./topic.ts";
import { moveOn } from "./topic.ts";

export interface Setting {
  day: Day | null;
  occasion: Occasion;
  home: string | null;
}

type Reading = Omit<ExtractedClaim, "paragraph" | "speaker" | "attribution" | "direct" | "accordingTo">;

/** The claims of the sentence; the topic is moved on to what the next sentence may refer to. */
export function readSentence(sentence: Sentence, topic: Topic, setting: Setting): Reading[] {
  const text = sentence.text;
  const amounts = [...amountsOf(text), ...factorsOf(text)]
    .sort((a, b) => a.start - b.start)
    .filter((amount, i, all) => i === 0 || amount.start >= (all[i - 1]?.end ?? 0));
  const heads = headsOf(text);
  const mentions = mentionsOf(text);
  const goods = amounts.length > 0 || heads.length > 0 ? commoditiesOf(text) : [];
  const periods = amounts.length > 0 || heads.length > 0 ? periodsOf(text, setting.day) : [];
  const abroad =
    setting.occasion.pair !== null ||
    mentions.some((mention) => mention.code !== setting.home && mention.code !== "SUN") ||
    (topic.fresh && (topic.parties?.countries.length ?? 0) > 1) ||
    speaksOfAbroad(text) ||
    goods.some((good) => good.label === "arms");
  const claims: Reading[] = [];
  /** What is said up to here belongs to the numbers before. */
  let reach = 0;
  let governed: Governor | null = null;
  let earlier: { amount: Amount; kind: "LEVEL" | "CHANGE"; sign: 1 | -1; measure: Measure; parties: Parties } | null = null;
  amounts.forEach((amount, i) => {
    const previousEnd = amounts[i - 1]?.end ?? 0;
    const nextStart = amounts[i + 1]?.start ?? text.length;
    const own = govern(text, heads, amount, topic.age <= 1 ? topic.measure : undefined, topic.fresh);
    const governor = listed(text, heads, governed, previousEnd, amount, own) ?? own;
    governed = null;
    if (!governor?.measure || !crossesBorder(text, governor, amount, goods.length > 0 || topic.commodity !== null, abroad)) return;
    const bound = boundOf(text, amount.start, amount.end);
    const again = earlier && sameInOtherCurrency(text, earlier, amount, previousEnd, bound.start);
    // At home one trades in roubles; across the border trade is told in them only with a partner named.
    if (amount.unit === "RUB" && governor.measure === "TRADE_TURNOVER" && !abroad) return;
    const kind =
      again ??
      kindOf(
        text,
        amount,
        bound.start,
        previousEnd,
        claims.some((claim) => claim.kind === "CHANGE" && claim.unit === "%"),
        governor.rule,
      );
    if (kind === null) return;
    const stretch = stretchOf(text, reach, amount, nextStart);
    reach = stretch.end;
    const measure = governor.measure;
    const from = claims.length === 0 ? 0 : stretch.start;
    let parties: Parties = partiesOf({
      sentence: text,
      mentions,
      from,
      to: stretch.end,
      head: governor,
      measure,
      home: setting.home,
      occasion: setting.occasion,
      before: earlier?.parties ?? topic.parties,
      lastNamed: topic.lastNamed,
      pronoun: governor.pronoun,
    });
    if (earlier && parties.inferred && (earlier.measure === measure || (earlier.parties.directed && !parties.directed)))
      parties = earlier.parties;
    const commodity = commodityFor(goods, governor, amount, stretch) ?? (governor.pronoun ? topic.commodity : null);
    const unit = amount.unit ?? unitOf(governor, commodity ?? topic.commodity ?? topic.goods, amounts, topic.unit);
    const { modality, rule: modalityRule } = modalityOf(text.slice(clauseOf(text, bound.start), stretch.end), text);
    const told = modality === "REPORTED" ? periods.filter((period) => !isFuture(period, setting.day)) : periods;
    const said = periodFor(told, stretch, amount, text) ?? carried(text, topic, governor.pronoun);
    // The year in which a goal was set is not the year it is for.
    const period = said && modality === "TARGET" && said.rule.startsWith("period.last-year") ? null : said;
    const sign = kind.sign;
    const value = round(sign * Math.abs(amount.value) || amount.value);
    const [low, high] = boundsOf(amount, bound.comparator, bound.ceiling, value);
    claims.push({
      start: sentence.start,
      end: sentence.end,
      text,
      valueStart: sentence.start + bound.start,
      valueEnd: sentence.start + bound.end,
      measure,
      kind: kind.kind,
      value,
      low,
      high,
      comparator: amount.low !== null ? "RANGE" : bound.comparator,
      unit,
      countries: parties.countries,
      directed: parties.directed,
      commodity: measure === "TRADE_TURNOVER" && governor.rule !== "head.pronoun" && !commodity ? null : (commodity?.label ?? null),
      hs: commodity?.hs ?? null,
      period: period?.value ?? null,
      periodInferred: period?.inferred ?? false,
      modality,
      confidence: confidence(governor.pronoun, parties.inferred, amount.unit === null, period === null, governor.cost),
      rules: {
        quantity: amount.rule,
        bound: bound.rule,
        measure: governor.rule,
        kind: kind.rule,
        countries: parties.rule,
        period: period?.rule ?? "period.none",
        modality: modalityRule,
        ...(commodity ? { commodity: commodity.rule } : {}),
      },
    });
    governed = governor;
    earlier = { amount, kind: kind.kind, sign, measure, parties };
    if (period) topic.period = period;
    if (amount.unit && amount.unit !== "%") topic.unit = amount.unit;
    if (commodity) topic.commodity = commodity;
  });
  moveOn(topic, { heads, goods, periods, mentions, last: earlier, home: setting.home });
  return claims;
}

function confidence(pronoun: boolean, inferredParties: boolean, inferredUnit: boolean, undated: boolean, cost: number): number {
  const doubt =
    (pronoun ? 0.15 : 0) + (inferredParties ? 0.08 : 0) + (inferredUnit ? 0.15 : 0) + (undated ? 0.07 : 0) + Math.min(0.2, cost * 0.008);
  return Math.round((0.97 - doubt) * 100) / 100;
}
