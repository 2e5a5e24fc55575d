// The numbers of a sentence, one after the other, as claims.
import type { ExtractedClaim } from "../claim.ts";
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Attachment } from "../measure/attachment.ts";
import { sharedFlows } from "../measure/shared-flows.ts";
import { boundOf, boundsOf } from "../quantity/bound.ts";
import { isMoney } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { Sentence } from "../speech/sentence.ts";
import type { RunningTopic } from "../topic.ts";
import { Attachments } from "./attachments.ts";
import { isAcrossBorder } from "./border.ts";
import { isOfFirm } from "./firm.ts";
import { measureOfNumber, measureOfSupply } from "./flow.ts";
import { commodityOf, keepGoods, unitOf } from "./goods.ts";
import { reasonsOf } from "./inferences.ts";
import { kindOfNumber, rateOf } from "./kind.ts";
import { modalityOfNumber } from "./modality.ts";
import { turnedMeasure } from "./other-way.ts";
import { partOf, type OwnPart } from "./part.ts";
import { partiesOfNumber } from "./parties.ts";
import type { Earlier, NumberPlace, OfTrade, TradeNumber } from "./place.ts";
import { claimOf, type Reading } from "./record.ts";
import { levelsOfChanges, type ToldLevel } from "./respective.ts";
import { NumberTimes } from "./time.ts";
import { keepFlows } from "./two-flows.ts";
import { signedValue } from "./value.ts";

export class SentenceNumbers {
  readonly claims: ExtractedClaim[] = [];
  /** The last number that became a claim. */
  earlier: Earlier | null = null;
  readonly #attachments: Attachments;
  readonly #flows: ReturnType<typeof sharedFlows>;
  readonly #times: NumberTimes;
  readonly #told: ToldLevel[] = [];
  /** What is said up to here belongs to the numbers before. */
  #reach = 0;
  #attached: Attachment | null = null;
  /** The first number behind the last semicolon: "coal – 5, of it 2 to Peru; copper – 3" goes on as it began. */
  #first: { attached: Attachment; earlier: Earlier } | null = null;

  constructor(
    private readonly sentence: Sentence,
    private readonly facts: SentenceFacts,
    private readonly topic: RunningTopic,
    private readonly context: SentenceContext,
  ) {
    this.#attachments = new Attachments(facts, topic, context);
    this.#flows = sharedFlows(facts.text, facts.amounts, facts.triggers, context.language);
    this.#times = new NumberTimes(facts, topic, context);
  }

  /** The claims of the sentence, as the document's own; the topic is moved on. */
  read(): ExtractedClaim[] {
    const { facts, claims, topic } = this;
    const { amounts, items, text } = facts;
    amounts.forEach((amount, at) => {
      const [before, next] = [amounts[at - 1], amounts[at + 1]];
      const [previousEnd, nextStart] = [before?.end ?? 0, next?.start ?? text.length];
      this.#read({ at, amount, next, previousEnd, nextStart, item: items.get(amount) ?? null });
    });
    topic.rate = rateOf(this.earlier);
    keepFlows(claims, facts.home, topic);
    return claims;
  }

  #read(place: NumberPlace): void {
    const { facts, topic, context } = this;
    const { language } = context;
    const { text } = facts;
    const { at, amount, previousEnd, nextStart } = place;
    const parted = /[;；]/.test(text.slice(previousEnd, amount.start));
    if (parted && this.#first && this.#attached) [this.#attached, this.earlier] = [this.#first.attached, this.#first.earlier];
    const level = levelsOfChanges(text, facts.amounts, this.#told, amount, language);
    if (level) [this.#attached, this.earlier] = [level.attachment, level.earlier];
    const attachment = level ? level.attachment : this.#attachments.of(place, this.#attached);
    this.#attached = null;
    if (level === null || !isOfTrade(attachment) || !isAcrossBorder(place, attachment, this.earlier !== null, facts, topic, context))
      return;
    const bound = boundOf(text, amount.start, amount.end, language);
    const listed = this.claims.some((claim) => claim.kind === "CHANGE" && claim.unit === "%");
    const kind = kindOfNumber(text, place, attachment.rule, bound, this.earlier, listed, topic.rate, language);
    if (kind === null) return;
    const part = partOf(place, attachment, this.#attachments.own(at + 1), this.#reach, facts, language);
    // The word behind a number is its own: "$3 million of Uzbek exports and $4 million of exports from Peru".
    this.#reach = attachment.start >= amount.end && attachment.end <= nextStart ? Math.max(part.reach, attachment.end) : part.reach;
    const flow = level ? level.earlier.measure : this.#flows.get(amount);
    if (flow === "weight") return;
    const measure = flow ?? measureOfNumber(amount, attachment, this.earlier, facts, topic, context);
    this.#claim({ ...place, attachment, bound, kind, measure, level }, part, parted);
  }

  #claim(number: TradeNumber, part: OwnPart, parted: boolean): void {
    const { facts, topic, context, earlier } = this;
    const { language } = context;
    const { text, passage } = facts;
    const { amount, attachment, bound, kind, measure, level } = number;
    const isLater = this.claims.length > 0;
    const parties =
      level?.earlier.parties ?? partiesOfNumber(number, isLater ? part : { ...part, start: 0 }, earlier, facts, topic, context);
    if (isOfFirm(number, parties, earlier, facts)) return;
    const commodity = level ? level.commodity : commodityOf(number, part, isLater, facts, topic, context);
    const unit = unitOf(number, parties, commodity, facts, topic, context);
    // Goods that pass are weighed or counted: "3.4 million" of nothing named is no volume.
    if (measure === "CARGO_VOLUME" && (unit.unknown || isMoney(unit.unit) || unit.rule === "unit.gas")) return;
    const stated = modalityOfNumber(number, part.end, earlier, facts, context);
    const { dated, period } = this.#times.of(number, part, stated);
    const value = signedValue(number, text, topic, language);
    const [low, high] = boundsOf(amount, bound.comparator, bound.ceiling, value);
    // Another number of the sentence passed there, not this one.
    const passed = measure === "CARGO_VOLUME" || (passage && passage.start >= part.start && passage.start <= part.end) ? passage : null;
    const turned = turnedMeasure(number, parties, facts, language);
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
      modality: stated.modality,
      modalityRule: stated.rule,
    };
    this.claims.push(claimOf(this.sentence, reading, reasonsOf(reading, facts, context)));
    this.#times.keep(dated, amount, stated.modality, isLater);
    keepGoods(reading, text, topic);
    this.#keep(number, reading, parted);
  }

  /** What the next number may go on with. */
  #keep(
    { amount, attachment, kind, measure }: TradeNumber,
    { parties, commodity, modality, modalityRule }: Reading,
    parted: boolean,
  ): void {
    const stated = { modality, rule: modalityRule };
    this.#attached = attachment;
    this.earlier = { amount, modality: stated, kind: kind.kind, sign: kind.sign, measure, parties, trigger: attachment.start };
    this.#told.push({ attachment, earlier: this.earlier, commodity });
    if (parted || this.#first === null) this.#first = { attached: attachment, earlier: this.earlier };
  }
}

const isOfTrade = (attachment: Attachment | null): attachment is OfTrade => attachment?.measure != null;
