// The word of trade that each number of a sentence belongs to.
import type { SentenceFacts } from "../facts/sentence-facts.ts";
import type { Language, TradeMeasure } from "../languages/language.ts";
import { attach, type Attachment } from "../measure/attachment.ts";
import { listed } from "../measure/listed.ts";
import type { Mention } from "../place/mention.ts";
import type { Trigger } from "../measure/trigger.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";
import type { SentenceContext } from "../sentence-context.ts";
import type { RunningTopic } from "../topic.ts";
import type { NumberPlace } from "./place.ts";
import { isTied } from "./tied.ts";

/** Whether a report about trade may go on with its measure in a sentence that has no word for it: not right behind one of something else. */
const goesOn = (topic: RunningTopic, { recentMeasures, language }: SentenceContext, text: string): boolean =>
  recentMeasures.length > 0 && !(topic.measure === null && topic.age === 0) && language.triggers.unrelated?.test(text) !== true;

/** Of named goods no turnover is given, but what is sold or sent. */
const continuedIn = (measures: TradeMeasure[], ofGoods: boolean): TradeMeasure[] =>
  ofGoods && measures[0] === "TRADE_TURNOVER" ? [...measures.filter((flow) => flow !== "TRADE_TURNOVER"), "COMMODITY_SUPPLY"] : measures;

/** "Exports came to 5 billion and imports to 4. A total of 12 is expected. The difference is 1": of both. */
function ofBoth(own: Attachment | null, before: string, { unit }: Amount, { triggers }: Language): Attachment | null {
  const ofBefore = own?.pronoun || own?.rule === "trigger.document";
  if (!own?.measure || !isMoney(unit) || !(ofBefore || own.measure === "TRADE_BALANCE")) return own;
  if (triggers.difference?.test(before)) return { ...own, measure: "TRADE_BALANCE", rule: "trigger.difference", pronoun: true };
  return ofBefore && triggers.sum?.test(before) ? { ...own, measure: "TRADE_TURNOVER", rule: "trigger.both", pronoun: true } : own;
}

/** " and lambs and ": a few words, and the last joins. */
const endsJoined = (gap: string, { lists }: Language): boolean =>
  gap.length <= 30 && [...gap.matchAll(/ /g)].some(({ index }) => lists.join.test(gap.slice(index)));

export class Attachments {
  readonly #facts: SentenceFacts;
  readonly #topic: RunningTopic;
  readonly #language: Language;
  readonly #triggers: Trigger[];
  readonly #own: (Attachment | null)[];
  /** A list is of one thing: what the nearest of its numbers belongs to. */
  readonly #ofList: Attachment | null;

  constructor(facts: SentenceFacts, topic: RunningTopic, context: SentenceContext) {
    const { amounts, items } = facts;
    this.#facts = facts;
    this.#topic = topic;
    this.#language = context.language;
    // "63,400 passenger cars": a word of a number's unit bears no other.
    this.#triggers = facts.triggers.filter(
      ({ measure, start, end }) => measure !== null || !amounts.some((amount) => amount.start <= start && end <= amount.end),
    );
    this.#own = ownOf(facts, this.#triggers, topic, context);
    const ofList = this.#own.filter((each, i) => each?.measure && items.has(amounts[i]!));
    this.#ofList = ofList.sort((a, b) => a!.cost - b!.cost)[0] ?? null;
  }

  /** What a number by itself belongs to. */
  own(at: number): Attachment | null {
    return this.#own[at] ?? null;
  }

  /** What it belongs to behind a number that belongs to the other. */
  of({ at, amount, previousEnd, item }: NumberPlace, before: Attachment | null): Attachment | null {
    const { text, baselines } = this.#facts;
    const language = this.#language;
    const own = this.own(at);
    const ofList = item && (!own?.measure || own.rule === "trigger.document") ? this.#ofList : null;
    const nearest = ofList ? { ...ofList, cost: ofList.cost + 2 } : own;
    const near = listed(text, this.#triggers, before, previousEnd, amount, nearest, baselines.has(amount), language) ?? nearest;
    return this.#topic.both !== null ? ofBoth(near, text.slice(previousEnd, amount.start), amount, language) : near;
  }
}

/** What goes there, the word of trade being left out. */
const sentTo = ({ start }: Mention): Attachment => ({
  measure: "EXPORTS",
  rule: "trigger.elided",
  start: start - 1,
  end: start,
  pronoun: false,
  cost: 2,
});

/** "马来西亚榴莲对华9万吨": what goes there, without a word of trade. */
function elidedFlow({ text, mentions }: SentenceFacts, { start, unit }: Amount, { places }: Language): Attachment | null {
  const [before, between] = places.elidedFlow ?? [];
  const to = mentions.findLast(({ end }) => end <= start);
  if (!before || !to || !(isCounted(unit) || isMoney(unit)) || !between!.test(text.slice(to.end, start))) return null;
  if (!before.test(text.slice(Math.max(0, to.start - 4), to.start))) return null;
  return sentTo(to);
}

/** "A record 394,000 tonnes to Japan", "our beef into Japan was up 9 percent": goods on their way, without a word of trade. */
function onTheWay({ text, mentions, goods }: SentenceFacts, { start, end, unit }: Amount, { places }: Language): Attachment | null {
  if (!places.onTheWay || goods.length === 0) return null;
  const sent = (from: number): Mention | undefined =>
    mentions.find((mention) => mention.start >= from && places.onTheWay!.test(text.slice(from, mention.start)));
  const to = (isCounted(unit) && sent(end)) || goods.map((good) => sent(good.end)).find((mention) => mention && mention.end <= start);
  return to ? sentTo(to) : null;
}

/** Of each number the nearest word, or what goes on from the sentence before. */
function ownOf(facts: SentenceFacts, triggers: Trigger[], topic: RunningTopic, context: SentenceContext): (Attachment | null)[] {
  const { text, amounts, goods } = facts;
  const { language } = context;
  const ofTrade = goods.length > 0 || context.recentMeasures.length > 0;
  const running = goesOn(topic, context, text) ? continuedIn(context.recentMeasures, goods.length > 0) : [];
  const measure = topic.age <= 1 ? topic.measure : undefined;
  // Talks that are of trade tell of much else, too.
  const ties = context.tied || (context.frame.type === "transcript" && language.triggers.deals !== undefined);
  const own = amounts.map((amount) => {
    const flows = !ties || running.length === 0 || isTied(amount, facts, topic, context) ? running : [];
    const word = attach(text, triggers, amount, measure, topic.fresh, flows, language);
    // "Our beef to Japan was down 9 percent, and that's price": what is said behind it is no more than a remark.
    const loose = word === null || word.rule === "trigger.unspoken" || (word.measure === null && word.start >= amount.end);
    const sent = loose ? onTheWay(facts, amount, language) : null;
    return sent ?? word ?? (ofTrade ? elidedFlow(facts, amount, language) : null);
  });
  // "Reserves stood at $7 billion, enough for 3 months of imports, up from $6 billion": so is what they are compared with.
  amounts.forEach((amount, i) => {
    const before = facts.baselines.has(amount) ? amounts.findLastIndex(({ unit }, at) => at < i && unit === amount.unit) : -1;
    if (before >= 0 && amount.unit !== "%" && own[before]?.measure === null && (own[i]?.start ?? 0) < amount.start) own[i] = own[before]!;
  });
  // "40,000 sheep and lambs and 9,000 camels sailed": the word behind the last is of both.
  for (let i = amounts.length - 2; i >= 0; i -= 1) {
    const [each, next, word] = [amounts[i]!, amounts[i + 1]!, own[i + 1]];
    const alike = isCounted(each.unit) && isCounted(next.unit);
    if (own[i] === null && alike && word?.measure && word.start >= next.end && endsJoined(text.slice(each.end, next.start), language))
      own[i] = { ...word, cost: word.cost + 2 };
  }
  return own;
}
