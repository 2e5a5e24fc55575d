// The numbers of a sentence, one after the other, as claims.
import type { ExtractedClaim } from "../claim.ts";
import { partiesAmongFigures, turnedMeasure, type Earlier } from "../earlier-figures.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import { reasonsOf } from "../inferences.ts";
import type { TradeMeasure } from "../languages/language.ts";
import { listed, type Attachment } from "../measure/attachment.ts";
import { crossesBorder } from "../measure/border.ts";
import { sameInOtherUnit, statedKind, type StatedKind } from "../measure/kind.ts";
import { sharedFlows } from "../measure/shared-flows.ts";
import type { Trigger } from "../measure/trigger.ts";
import type { Parties } from "../parties/context.ts";
import { partiesOf } from "../parties/parties.ts";
import type { Mention } from "../place/mention.ts";
import { statedScale } from "../place/partner-numbers.ts";
import { round, type Amount } from "../quantity/amount.ts";
import { boundOf, boundsOf, type Bound } from "../quantity/bound.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";
import { claimOf, type Reading } from "../record.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { insideBrackets, type TextSpan } from "../span.ts";
import { isExpected, modalityOf, type StatedModality } from "../speech/modality.ts";
import type { Sentence } from "../speech/sentence.ts";
import { dateOf, otherTime } from "../time/dating.ts";
import type { SaidPeriod } from "../time/period.ts";
import { latest } from "../time/running.ts";
import type { RunningTopic } from "../topic.ts";
import { attachmentsOf, ofBoth } from "./attachments.ts";
import { measureOfSupply, goesOnWith, isCargo, tradedWith } from "./flow.ts";
import { commodityOf, unitOf } from "./goods.ts";
import { partOf } from "./part.ts";

/** A number among those of its sentence. */
interface Place {
  at: number;
  amount: Amount;
  next: Amount | undefined;
  previousEnd: number;
  nextStart: number;
  /** In a list: the partner whose number it is. */
  item: Mention | null;
}

type OfTrade = Attachment & { measure: TradeMeasure };

export class SentenceNumbers {
  readonly claims: ExtractedClaim[] = [];
  /** The last number that became a claim. */
  earlier: Earlier | null = null;
  readonly #triggers: Trigger[];
  readonly #own: (Attachment | null)[];
  /** A list is of one thing: what the nearest of its numbers belongs to. */
  readonly #ofList: Attachment | null;
  readonly #flows: ReturnType<typeof sharedFlows>;
  readonly #weighed: boolean;
  /** What is said up to here belongs to the numbers before. */
  #reach = 0;
  #attached: Attachment | null = null;
  /** The first number behind the last semicolon: "coal – 5, of it 2 to Peru; copper – 3" goes on as it began. */
  #first: { attached: Attachment; earlier: Earlier } | null = null;
  /** The time of its numbers so far. */
  #spoken: SaidPeriod | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly facts: SentenceFacts,
    private readonly topic: RunningTopic,
    private readonly context: SentenceContext,
  ) {
    const { text, amounts, items } = facts;
    // "63,400 passenger cars": a word of a number's unit bears no other.
    this.#triggers = facts.triggers.filter(
      ({ measure, start, end }) => measure !== null || !amounts.some((amount) => amount.start <= start && end <= amount.end),
    );
    this.#own = attachmentsOf(facts, this.#triggers, topic, context);
    const ofList = this.#own.filter((each, i) => each?.measure && items.has(amounts[i]!));
    this.#ofList = ofList.sort((a, b) => a!.cost - b!.cost)[0] ?? null;
    this.#flows = sharedFlows(text, amounts, context.language);
    this.#weighed =
      context.frame.type !== "transcript" && amounts.some(({ unit }) => isCounted(unit)) && !amounts.some(({ unit }) => isMoney(unit));
  }

  /** The claims of the sentence, as the document's own; the topic is moved on. */
  read(): ExtractedClaim[] {
    const { facts, claims, topic } = this;
    facts.amounts.forEach((amount, at) =>
      this.#read({
        at,
        amount,
        next: facts.amounts[at + 1],
        previousEnd: facts.amounts[at - 1]?.end ?? 0,
        nextStart: facts.amounts[at + 1]?.start ?? facts.text.length,
        item: facts.items.get(amount) ?? null,
      }),
    );
    const [out, back] = ["EXPORTS", "IMPORTS"].map(
      (flow) => claims.findLast(({ measure, directed }) => directed && measure === flow)?.countries,
    );
    topic.rate = claims.at(-1)?.unit === "%";
    if (claims.length > 0) topic.both = out?.[0] !== undefined && out[0] === back?.[1] && out[1] === back?.[0];
    return claims;
  }

  #read(place: Place): void {
    const { facts, topic, context } = this;
    const { language } = context;
    const { text, amounts, baselines, passage } = facts;
    const { at, amount, next, previousEnd, nextStart } = place;
    const parted = /[;；]/.test(text.slice(previousEnd, amount.start));
    if (parted && this.#first && this.#attached) [this.#attached, this.earlier] = [this.#first.attached, this.#first.earlier];
    const attachment = this.#attachmentOf(place);
    this.#attached = null;
    if (!isOfTrade(attachment) || !this.#crosses(place, attachment)) return;
    const bound = boundOf(text, amount.start, amount.end, language);
    const kind = this.#kindOf(place, attachment, bound);
    if (kind === null) return;
    const between = { amount, next, following: this.#own[at + 1] ?? null, previousEnd, reach: this.#reach, attachment };
    const span = partOf(facts, between, language);
    // The word behind a number is its own: "$3 million of Uzbek exports and $4 million of exports from Peru".
    this.#reach = attachment.start >= amount.end && attachment.end <= nextStart ? Math.max(span.reach, attachment.end) : span.reach;
    const flow = this.#flows.get(amount);
    if (flow === "weight") return;
    const measure = flow ?? this.#measureOf(place, attachment);
    const parties = this.#partiesOf(place, attachment, measure, kind, span);
    // "Sales to Japan rose": of a firm, where no country sells.
    if (attachment.rule === "trigger.sales" && parties.countries.length < 2) return;
    const goods = { amount, attachment, bound, previousEnd, span, isLater: at > 0 && this.claims.length > 0 };
    const commodity = commodityOf(goods, facts, topic, context);
    const unit = unitOf({ ...goods, measure, parties, commodity, isLevel: kind.kind === "LEVEL" }, facts, topic, context);
    // Goods that pass are weighed or counted: "3.4 million" of nothing named is no volume.
    if (measure === "CARGO_VOLUME" && (unit.unknown || isMoney(unit.unit) || unit.rule === "unit.gas")) return;
    const { modality, rule: modalityRule } = this.#modalityOf(place, kind, bound, span);
    const { pronoun } = attachment;
    const dating = { text, periods: facts.periods, amount, amounts, baselines, modality, pronoun, topic, context };
    const dated = dateOf({ ...dating, span: { ...span, after: previousEnd, next: nextStart } });
    const compared = modalityRule === "modality.baseline" ? null : (baselines.get(amount) ?? null);
    const period = otherTime(dated, text, amount, kind.kind, compared, modality !== "REPORTED", { ...context, spoken: topic.period });
    if (measure === "TRADE_BALANCE" && !attachment.pronoun) topic.deficit = this.#isDeficit(amount, attachment);
    // A balance is exports less imports: a deficit is below nothing.
    const below = measure === "TRADE_BALANCE" && kind.kind === "LEVEL" && (topic.deficit || amount.sign === -1);
    const value = below ? -amount.value : (kind.value ?? round(kind.sign * Math.abs(amount.value) || amount.value));
    const [low, high] = boundsOf(amount, bound.comparator, bound.ceiling, value);
    // Another number of the sentence passed there, not this one.
    const passed = measure === "CARGO_VOLUME" || (passage && passage.start >= span.start && passage.start <= span.end) ? passage : null;
    const turned = turnedMeasure(measure, text, attachment.start, parties.rule, language);
    const reading: Reading = {
      amount,
      bound,
      attachment,
      measure: measureOfSupply(turned, { amount, unit: unit.unit, parties, attachment, commodity }, facts, topic, context),
      kind,
      value,
      low,
      high,
      unit,
      parties,
      commodity,
      passed,
      period,
      modality,
      modalityRule,
      reasons: reasonsOf({ facts, context, amount, bound, attachment, measure, parties, period, unit, modality }),
    };
    this.claims.push(claimOf(this.sentence, reading));
    this.#keep(reading, measure, dated, parted);
  }

  #attachmentOf({ at, amount, previousEnd, item }: Place): Attachment | null {
    const { text, baselines } = this.facts;
    const { language } = this.context;
    const own = this.#own[at] ?? null;
    const ofList = item && (!own?.measure || own.rule === "trigger.document") ? this.#ofList : null;
    const nearest = ofList ? { ...ofList, cost: ofList.cost + 2 } : own;
    const near = listed(text, this.#triggers, this.#attached, previousEnd, amount, nearest, baselines.has(amount), language) ?? nearest;
    return this.topic.both ? ofBoth(near, text.slice(previousEnd, amount.start), amount, language) : near;
  }

  /** Whether what the number counts crosses a border. */
  #crosses({ at, amount, item }: Place, attachment: OfTrade): boolean {
    const { topic } = this;
    const { text, home, goods, amounts, abroad } = this.facts;
    const { language, recentMeasures } = this.context;
    const ofGoods =
      goods.length > 0 || topic.commodity !== null || recentMeasures.includes("EXPORTS") || language.triggers.anyGoods?.test(text) === true;
    const counted = amount.unit === null ? { ...amount, unit: topic.unit } : amount;
    if (!item && !crossesBorder(text, attachment, counted, ofGoods, abroad, this.earlier !== null, home, language)) return false;
    // Thousands alone are of what was weighed or counted before.
    const unitBefore = amounts.slice(0, at).findLast(({ unit }) => unit !== "%")?.unit ?? topic.unit;
    if (amount.unit === null && amount.value < 1e6 && !isCounted(unitBefore)) return false;
    // At home one trades in roubles; across the border trade is given in them only with a partner named.
    return !(amount.unit === "RUB" && attachment.measure === "TRADE_TURNOVER" && !abroad && home === "RUS");
  }

  /** Whether it is a level or a change; null where it is neither, but a share or a price. */
  #kindOf({ amount, next, previousEnd }: Place, attachment: Attachment, bound: Bound): StatedKind | null {
    const { text } = this.facts;
    const { language } = this.context;
    const again = this.earlier && sameInOtherUnit(text, this.earlier, amount, previousEnd, bound.start, language);
    if (again) return again;
    const stated = (of: Amount, start: number) =>
      statedKind(
        {
          text,
          amount: of,
          start,
          from: previousEnd,
          listed: this.claims.some((claim) => claim.kind === "CHANGE" && claim.unit === "%"),
          attachment: attachment.rule,
        },
        language,
      );
    // "4 percent and 6 percent growth": the word behind the last is of both.
    const together = next?.unit === "%" && amount.unit === "%" && language.lists.join.test(text.slice(amount.end, next.start));
    return stated(amount, bound.rule === "bound.beyond" ? amount.start : bound.start) ?? (together ? stated(next, next.start) : null);
  }

  #measureOf({ amount }: Place, attachment: OfTrade): TradeMeasure {
    if (isCargo({ amount, attachment, earlier: this.earlier, weighed: this.#weighed }, this.context)) return "CARGO_VOLUME";
    return tradedWith(attachment, amount, this.facts, this.context.language) ? "TRADE_TURNOVER" : attachment.measure;
  }

  #partiesOf(place: Place, attachment: OfTrade, measure: TradeMeasure, kind: StatedKind, span: TextSpan): Parties {
    const { facts, topic, context, earlier } = this;
    const { language, frame } = context;
    const { text, home, mentions, owner, ownerAt } = facts;
    const { amount, previousEnd, item } = place;
    // "you exported": the guest's country, to a speaker of the host.
    const yours =
      frame.pair?.includes(home ?? "") && language.places.your.test(text.slice(Math.max(0, attachment.start - 24), attachment.start));
    // "Then came Spain with 3 tonnes, while Polish sales fell": what stands before a country is not its own.
    const here = home === owner && Math.max(amount.end, attachment.end) <= ownerAt ? context.home : home;
    const whose = yours ? (frame.pair?.find((code) => code !== home) ?? home) : (goesOnWith(attachment, facts, topic, context) ?? here);
    // A goal given in passing is of what stands behind it: "…, a key part of my goal of doubling exports".
    const aside = amount.change && attachment.start >= amount.end ? text.lastIndexOf(", ", amount.start) + 1 : 0;
    const alone = partiesOf({
      sentence: text,
      mentions,
      from: Math.max(this.claims.length === 0 ? 0 : span.start, aside),
      to: span.end,
      trigger: attachment,
      measure,
      home: whose,
      homeRule: context.homeRule,
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
    return partiesAmongFigures(alone, {
      facts,
      context,
      topic,
      earlier,
      amount,
      previousEnd,
      attachment,
      measure,
      kind: kind.kind,
    });
  }

  #modalityOf(
    { at, amount, previousEnd }: Place,
    kind: StatedKind,
    bound: Bound,
    span: TextSpan,
  ): { modality: StatedModality; rule: string } {
    const { text, amounts } = this.facts;
    const { language, day } = this.context;
    // "4.5 million tonnes, which is 6 percent less": said of the number before, it is as sure as that.
    const sameBreath = kind.kind === "CHANGE" && language.changes.ofEarlier?.test(text.slice(previousEnd, amount.start)) === true;
    if (this.earlier && sameBreath) return this.earlier.modality;
    const place = { from: bound.start, amountEnd: amount.end, end: span.end, last: at === amounts.length - 1, year: day?.year ?? 0 };
    return modalityOf(text, place, language);
  }

  #isDeficit(amount: Amount, attachment: Attachment): boolean {
    const { triggers, places } = this.context.language;
    const from = Math.max(0, attachment.start - (places.spaced ? 15 : 4));
    const to = Math.max(attachment.end, Math.min(amount.start, attachment.end + 50));
    return triggers.deficit.test(this.facts.text.slice(from, to));
  }

  /** What the next number, and the next sentence, may go on with. */
  #keep(reading: Reading, measure: TradeMeasure, dated: SaidPeriod | null, parted: boolean): void {
    const { topic, facts, context } = this;
    const { amount, attachment, kind, parties, unit, commodity, modality, modalityRule } = reading;
    this.#attached = attachment;
    this.earlier = {
      amount,
      modality: { modality, rule: modalityRule },
      kind: kind.kind,
      sign: kind.sign,
      measure,
      parties,
      trigger: attachment.start,
    };
    if (parted || this.#first === null) this.#first = { attached: attachment, earlier: this.earlier };
    // "$1.4 billion in 2023 (2022: $1.2 billion)": what stands in brackets is not gone on with.
    const bracketed = this.claims.length > 1 && insideBrackets(facts.text, amount.start);
    if (dated && !facts.baselines.has(amount) && !bracketed) {
      if (context.frame.type !== "transcript" && isExpected(modality)) topic.ahead = dated;
      else topic.period = this.#spoken = this.#spoken === null ? dated : latest([this.#spoken, dated])!;
    }
    topic.year = dated?.value?.slice(0, 4) ?? topic.year;
    if (!unit.unknown && unit.unit !== "%" && unit.unit !== "pp") topic.unit = unit.unit;
    if (unit.unit === "t" && kind.kind === "LEVEL") topic.few = amount.value < 1000;
    if (!unit.unknown && isMoney(unit.unit) && amount.rule !== "amount.scaled")
      topic.money = { unit: unit.unit, scale: statedScale(facts.text, amount) };
    if (commodity) topic.commodity = commodity;
  }
}

const isOfTrade = (attachment: Attachment | null): attachment is OfTrade => attachment?.measure != null;
