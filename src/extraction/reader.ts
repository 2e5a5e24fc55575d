// One sentence and what was said before it: its numbers, each with the word that governs it, become claims.
import { boundOf } from "./quantity/bound.ts";
import type { Amount } from "./quantity/amount.ts";
import { amountsOf, round } from "./quantity/amount.ts";
import { factorsOf } from "./quantity/factor.ts";
import { commoditiesOf } from "./commodity/commodity.ts";
import type { Commodity } from "./commodity/commodity.ts";
import type { ExtractedClaim } from "./claim.ts";
import type { Governor } from "./measure/govern.ts";
import { govern, listed } from "./measure/govern.ts";
import { growthOf } from "./measure/growth.ts";
import type { Measure } from "./measure/head.ts";
import { headsOf } from "./measure/head.ts";
import { mentionsOf } from "./place/mention.ts";
import type { Occasion } from "./place/occasion.ts";
import type { Parties } from "./place/parties.ts";
import { partiesOf } from "./place/parties.ts";
import { modalityOf } from "./speech/modality.ts";
import type { Sentence } from "./speech/sentence.ts";
import type { Day, Period } from "./time/period.ts";
import { periodsOf } from "./time/period.ts";

/** What "it", "this figure" and a bare "20 percent" refer to. */
export interface Topic {
  /** undefined: nothing was said yet; null: the talk is of something that is no trade. */
  measure: Measure | null | undefined;
  parties: Parties | null;
  commodity: Commodity | null;
  period: Period | null;
  unit: string | null;
  /** Foreign country named last. */
  lastNamed: string | null;
  /** Whether the sentence right before carried a claim. */
  fresh: boolean;
  /** Sentences since the talk was of it; "it" does not reach back over more than one. */
  age: number;
  /** Goods named last, whatever was said of them: what "we sell 20 billion" is about. */
  goods: Commodity | null;
}

export const noTopic = (): Topic => ({
  measure: undefined,
  parties: null,
  commodity: null,
  period: null,
  unit: null,
  lastNamed: null,
  fresh: false,
  age: 0,
  goods: null,
});

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
    /\b(?:abroad|exports?|exported|imports?|imported|international|foreign|border|cross(?:ed|ing)|checkpoint|customs|transit|ports?|overseas|world market|global market)\b/i.test(
      text,
    ) ||
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
  moveOn(topic, claims, heads, goods, periods, mentions, earlier, setting.home);
  return claims;
}

function moveOn(
  topic: Topic,
  claims: Reading[],
  heads: ReturnType<typeof headsOf>,
  goods: Commodity[],
  periods: Period[],
  mentions: ReturnType<typeof mentionsOf>,
  last: { measure: Measure; parties: Parties } | null,
  home: string | null,
): void {
  if (last) {
    topic.measure = last.measure;
    topic.parties = last.parties;
    topic.fresh = true;
    topic.age = 0;
  } else {
    const [first] = heads;
    if (first) {
      topic.measure = first.measure;
      topic.parties = null;
      topic.fresh = first.measure !== null;
      topic.commodity = null;
      topic.age = 0;
    } else {
      topic.fresh = false;
      topic.age += 1;
    }
    const [dated] = periods.filter((period) => period.value !== null && period.rule !== "period.now");
    if (dated) topic.period = dated;
  }
  const [good] = goods;
  if (good && claims.length === 0) topic.commodity = good;
  if (good) topic.goods = goods.at(-1) ?? good;
  const named = mentions.filter((mention) => mention.code !== home && mention.code !== "SUN");
  const nation = named.at(-1);
  if (nation) topic.lastNamed = nation.code;
}

/** Supplies are claims of trade when they leave the country; a verb of delivery alone may carry lectures. */
function crossesBorder(
  text: string,
  governor: { measure: Measure | null; rule: string },
  amount: Amount,
  ofGoods: boolean,
  abroad: boolean,
): boolean {
  const { measure, rule } = governor;
  if (measure === "CARGO_VOLUME") return abroad;
  if (measure !== "COMMODITY_SUPPLY" && measure !== "EXPORTS") return true;
  const around = text.slice(Math.max(0, amount.start - 60), amount.end + 70);
  if (
    /\b(?:to|for|in|on) (?:our |the )?(?:domestic|home|internal|Russian (?:customers|consumers|market|refineries)|refineries|underground)\b|\bhere in Russia\b/i.test(
      around,
    )
  )
    return false;
  if (measure === "EXPORTS") return true;
  const weighed = amount.unit === "t" || amount.unit === "m3" || amount.unit === "bbl";
  if (rule === "head.carried-off") return weighed && abroad;
  return abroad && (ofGoods || weighed || rule === "head.supply-noun");
}

/** A change, a level, or neither: a percentage without a word of growth is a share, and shares are no claims of trade. */
function kindOf(
  text: string,
  amount: Amount,
  boundStart: number,
  from: number,
  listed: boolean,
  governor: string,
): { kind: "LEVEL" | "CHANGE"; sign: 1 | -1; rule: string } | null {
  const before = text.slice(0, boundStart);
  const after = text.slice(amount.end);
  if (amount.change) {
    // "exceeds it by a third": a gap between two goods, nothing moved.
    if (/\bexceed\w* (?:it|that|this|them|[^,;]{0,40}) by [^,;]{0,16}$/i.test(before)) return null;
    if (/^ (?:of|our|the|a) \b(?!growth)/.test(after) && amount.rule === "factor.by-fraction") return null;
    return { kind: "CHANGE", sign: amount.value < 0 ? -1 : 1, rule: amount.rule };
  }
  if (/^ (?:short of|below|above) (?:the )?(?:plan|target)/.test(after) || /\bslow(?:ed|s|ing)?(?: down)? by (?:\w+ )?$/i.test(before))
    return null;
  const growth = growthOf(text, 0, boundStart, amount.end);
  if (amount.unit === "%") {
    if (/^(?:,| of)? (?:of|share)\b/.test(after) && !/\bby $/.test(before)) return null;
    if (
      /\b(?:to|from|at|account\w* for|mak\w+ up|reach\w*|amount\w* to|stand\w* at|stood at|share of|is|was|were|are|constitut\w+|cover\w*|only) $/i.test(
        before,
      ) &&
      growth?.rule !== "growth.after"
    )
      return null;
    if (growth && growth.gap <= 70) return { kind: "CHANGE", sign: growth.sign, rule: growth.rule };
    if (/\bgrowing (?:[–—-] )?at (?:a rate of )?$/.test(before)) return { kind: "CHANGE", sign: 1, rule: "growth.rate" };
    return listed && /(?:\bby|\band|,|\banother) $/.test(before) ? { kind: "CHANGE", sign: growth?.sign ?? 1, rule: "growth.list" } : null;
  }
  if (governor === "head.pronoun-decline" && !/\b(?:to|reached|at) (?:\w+ )?$/.test(before))
    return { kind: "CHANGE", sign: -1, rule: "growth.the-decline" };
  const step = before.slice(Math.max(0, before.length - 60));
  if (growth && growth.start >= from - 1) {
    if (/\bby (?:a |an |another |about |some |the )*$/.test(step) && growth.gap <= 60 && growth.rule === "growth.before")
      return { kind: "CHANGE", sign: growth.sign, rule: "growth.by-amount" };
    if (/\b(?:increase|growth|rise|decline|drop|fall|decrease|reduction|gain|loss) of (?:a |an |another |the )*$/i.test(step))
      return { kind: "CHANGE", sign: growth.sign, rule: "growth.of-amount" };
    if (/\b(?:increased|grew|grown|rose|gained|fell|dropped|declined|decreased) (?:another |an additional )?$/i.test(step))
      return { kind: "CHANGE", sign: growth.sign, rule: "growth.verb-amount" };
    if (/\b(?:decline|drop|fall|decrease)\b[^.;]{0,60}$/i.test(step) && !/\bto\b|\breach|\bamount|\bfrom\b/i.test(step))
      return { kind: "CHANGE", sign: -1, rule: "growth.decline-amount" };
  }
  if (/^ (?:more|less|higher|lower|up|down) (?:than|on|from|compared)/i.test(after))
    return { kind: "CHANGE", sign: /^ (?:less|lower|down)/i.test(after) ? -1 : 1, rule: "growth.more-than" };
  return { kind: "LEVEL", sign: 1, rule: "kind.level" };
}

/** "by 5 billion rubles, or $80 million": one step told in two currencies. */
function sameInOtherCurrency(
  text: string,
  earlier: { amount: Amount; kind: "LEVEL" | "CHANGE"; sign: 1 | -1 },
  amount: Amount,
  from: number,
  to: number,
): { kind: "CHANGE"; sign: 1 | -1; rule: string } | null {
  const money = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
  if (earlier.kind !== "CHANGE" || !money(earlier.amount.unit) || !money(amount.unit) || amount.unit === earlier.amount.unit) return null;
  const joined = /^(?:,|\s|\(|–|or|that is|which is|i\.e\.|in dollars?|in rubles?|by|about|almost|over|more than|equivalent to|to)*$/i.test(
    text.slice(from, to),
  );
  return joined ? { kind: "CHANGE", sign: earlier.sign, rule: "kind.other-currency" } : null;
}

interface Stretch {
  start: number;
  end: number;
}

/** The number's own part of the sentence: after the number before it, up to the next clause or number. */
function stretchOf(text: string, from: number, amount: Amount, nextStart: number): Stretch {
  const tail = text.slice(amount.end, nextStart);
  // ", and", ", while", ";" begin another clause; its words tell of another number.
  const stop =
    nextStart < text.length
      ? /(?:[;(]|,? (?:and|while|whereas|but|or)\b| –)/.exec(tail)?.index
      : /[;(]|, (?:and|while|whereas|but)\b/.exec(tail)?.index;
  return { start: from, end: stop === undefined ? amount.end + tail.length : amount.end + stop };
}

/** Modality is told in the clause: what comes after the last semicolon, dash or ", but". */
function clauseOf(text: string, at: number): number {
  let clause = 0;
  for (const match of text.slice(0, at).matchAll(/[;:–—]|, (?:and|but|while|whereas|which|so) /g)) clause = match.index + 1;
  return clause;
}

/** What is reported has happened; a year to come belongs to another number of the sentence. */
const isFuture = (period: Period, day: Day | null): boolean =>
  day !== null && period.value !== null && Number(period.value.slice(0, 4)) > day.year;

function periodFor(periods: Period[], stretch: Stretch, amount: Amount, text: string): Period | null {
  const real = periods.filter((period) => period.value !== null);
  const own = real.filter((period) => period.start >= stretch.start && period.end <= stretch.end + 1);
  const [first] = own;
  if (first) {
    // Of two dates the one right behind the number is its own; else the narrower, "this year" only frames it.
    const behind = own.find((period) => period.start >= amount.end && period.start - amount.end <= 24);
    const narrow = own.find((period) => (period.value ?? "").includes("-"));
    return behind ?? narrow ?? first;
  }
  if (periods.some((period) => period.value === null && period.start >= stretch.start && period.end <= stretch.end))
    return { ...(periods[0] as Period), value: null };
  const before = real.filter((period) => period.end <= stretch.start);
  const governing = before.at(-1) ?? real.find((period) => !/[;]/.test(text.slice(stretch.end, period.start)));
  return governing ? { ...governing, rule: `${governing.rule}+sentence` } : null;
}

/** A year said in the sentence before still holds for "it", and not for what stands in the present. */
function carried(text: string, topic: Topic, pronoun: boolean): Period | null {
  if (!topic.period || !(pronoun || topic.fresh)) return null;
  if (
    /\b(?:is|are|stands|exceeds|amounts|totals|will|now|today|currently|has (?:fallen|grown|increased|reached|exceeded)|have)\b/.test(text)
  )
    return null;
  return { ...topic.period, rule: "period.carried", inferred: true };
}

function commodityFor(goods: Commodity[], governor: { start: number; end: number }, amount: Amount, stretch: Stretch): Commodity | null {
  const inside = goods.filter((good) => good.start >= Math.min(stretch.start, governor.start) - 40 && good.end <= stretch.end);
  const distance = (good: Commodity): number =>
    Math.min(Math.abs(good.start - governor.end), Math.abs(governor.start - good.end), Math.abs(good.start - amount.end));
  return [...inside].sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** The unit of a bare "200 billion": the currency beside it, cubic metres where gas is the talk, else dollars as trade is told in. */
function unitOf(
  governor: { measure: Measure | null; rule: string },
  commodity: Commodity | null,
  amounts: Amount[],
  before: string | null,
): string {
  const beside = amounts.find((amount) => amount.unit !== null && amount.unit !== "%")?.unit;
  if (beside) return beside;
  if (governor.measure !== "TRADE_TURNOVER" && !/earnings/.test(governor.rule) && commodity && /gas|LNG/.test(commodity.label)) return "m3";
  return before ?? "USD";
}

function boundsOf(amount: Amount, comparator: string, ceiling: boolean, value: number): [number | null, number | null] {
  if (amount.low !== null) {
    const ends = [amount.low, amount.high ?? amount.low].map((end) => (value < 0 ? -end : end)).sort((a, b) => a - b);
    return [ends[0] ?? null, ends[1] ?? null];
  }
  const over = comparator === "OVER";
  const under = comparator === "UNDER" || ceiling;
  if (over) return value < 0 ? [null, value] : [value, null];
  if (under) return value < 0 ? [value, null] : [null, value];
  return [null, null];
}

function confidence(pronoun: boolean, inferredParties: boolean, inferredUnit: boolean, undated: boolean, cost: number): number {
  const doubt =
    (pronoun ? 0.15 : 0) + (inferredParties ? 0.08 : 0) + (inferredUnit ? 0.15 : 0) + (undated ? 0.07 : 0) + Math.min(0.2, cost * 0.008);
  return Math.round((0.97 - doubt) * 100) / 100;
}
