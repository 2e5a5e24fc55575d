// Which trigger a number belongs to: the nearest one by distance in words, where each comma and clause in between adds to the distance.
import type { Language, TradeMeasure } from "../languages/language.ts";
import { countLetters, countWords } from "../languages/letter.ts";
import { oncePerText } from "../languages/once.ts";
import { matchesOf } from "../languages/pattern.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";
import { insideBrackets } from "../span.ts";
import type { Trigger } from "./trigger.ts";

export interface Attachment {
  measure: TradeMeasure | null;
  rule: string;
  start: number;
  end: number;
  /** Whether it is a pronoun for the subject of the previous sentence. */
  pronoun: boolean;
  cost: number;
}

/** Maximum distance in words (a comma counts four); a number farther from a trigger does not belong to it. */
const TOO_FAR = 42;

/** Vehicles and vessels measure traffic, never turnover; and traffic is not measured in money. */
export const CARRIERS = new Set(["trucks", "wagons", "trains", "containers", "TEU", "FEU", "vessels", "flights"]);
const BOXES = new Set(["TEU", "FEU"]);
const mayBear = (measure: TradeMeasure | null, { unit }: Amount): boolean =>
  measure === "CARGO_VOLUME"
    ? !isMoney(unit)
    : !(CARRIERS.has(unit ?? "") && (measure === "TRADE_TURNOVER" || measure === "TRADE_BALANCE"));

const isSent = ({ measure }: Trigger): boolean => measure === "EXPORTS" || measure === "COMMODITY_SUPPLY";

export function attach(
  text: string,
  triggers: Trigger[],
  amount: Amount,
  topic: TradeMeasure | null | undefined,
  fresh: boolean,
  running: TradeMeasure[],
  language: Language,
): Attachment | null {
  const { clauses } = language;
  let best: Attachment | null = null;
  const bracketed = /[(（]/.test(text);
  for (const trigger of triggers) {
    if (!mayBear(trigger.measure, amount) || (trigger.measure === null && isAside(text, trigger, amount, language))) continue;
    // "How much was sold abroad?" – "9,000 tonnes, $14 million in earnings": money weighs nothing, and exports earn.
    const earned = trigger.rule === "block.earnings" && (topic === "EXPORTS" || topic === "COMMODITY_SUPPLY");
    // "Shipments reached 9,000 tonnes, and revenue climbed 4 percent": what was sent earns it.
    if (trigger.rule === "block.earnings" && triggers.some((each) => each.end <= trigger.start && isSent(each))) continue;
    if (fresh && topic && (earned || (trigger.rule === "block.money" && isCounted(amount.unit)))) continue;
    // "exports fell 7 percent on lower prices": the cause does not own the number.
    if (trigger.measure === null && amount.end <= trigger.start && language.triggers.cause?.test(text.slice(amount.end, trigger.start)))
      continue;
    // "It wants to see demand first; the port expects 400,000 TEU": boxes are of no other clause.
    if (trigger.measure === null && BOXES.has(amount.unit ?? "") && trigger.end <= amount.start)
      if (count(text.slice(trigger.end, amount.start), clauses.strong) > 0) continue;
    if (trigger.start < amount.end && amount.start < trigger.end) {
      // "15 million tonnes of cargo": the trigger begins with the unit.
      if (trigger.end > amount.end && trigger.measure) best = nearer(best, attachmentTo(trigger, 0));
      continue;
    }
    // "accounts for a third" is a share; "made up $5 billion" is an ordinary amount.
    if (trigger.rule === "block.share" && (amount.unit !== "%" || trigger.start > amount.start)) continue;
    // "the share of exports is $5 billion": money is no share, but the exports.
    const measure = trigger.of && isMoney(amount.unit) ? trigger.of : trigger.measure;
    if (bracketed && insideBrackets(text, trigger.start) && !insideBrackets(text, amount.start)) continue;
    best = nearer(best, attachmentTo({ ...trigger, measure }, costOf(text, trigger, amount, language)));
  }
  if (topic !== undefined && mayBear(topic, amount) && !(topic === null && BOXES.has(amount.unit ?? ""))) {
    for (const match of pronounsIn(text, language)) {
      const word = match[1] ?? "";
      const start = match.index + match[0].lastIndexOf(word);
      const end = start + word.length;
      if (end > amount.start) continue;
      // A subject named before the pronoun in the same sentence is its antecedent.
      // "After Delhi raised its tariffs, it was 9 million": what stands in a clause of time or cause is none.
      const aside = fresh ? (clauses.subordinate?.exec(text.slice(0, start))?.index ?? start) : start;
      const own = triggers
        .filter(({ measure, start: at, end: until }) => until <= start && mayBear(measure, amount) && !(measure === null && at >= aside))
        .at(-1);
      // "The worth of the shipments": what was given, and no shipments of their own.
      const over = triggers.some((trigger) => trigger.measure !== null && trigger.start >= start && trigger.end <= end);
      const cost = costOf(text, { start, end }, amount, language) - (over ? 1 : 0);
      if (own && !fresh) best = nearer(best, { ...attachmentTo(own, cost), rule: `${own.rule}+it` });
      else if (!own)
        best = nearer(best, {
          measure: topic,
          rule: language.triggers.pronounDecline.test(word) ? "trigger.pronoun-decline" : "trigger.pronoun",
          start,
          end,
          pronoun: true,
          cost,
        });
    }
  }
  if (best === null && fresh && topic && mayBear(topic, amount))
    return { measure: unspoken(topic, text, language), rule: "trigger.unspoken", start: 0, end: 0, pronoun: true, cost: 10 };
  // "310 lorries a day": so many in a time are on their way, and no fleet.
  if (
    best === null &&
    triggers.length === 0 &&
    CARRIERS.has(amount.unit ?? "") &&
    language.triggers.perTime?.test(text.slice(amount.end, amount.end + 60))
  )
    return { measure: "CARGO_VOLUME", rule: "trigger.carriers", start: 0, end: 0, pronoun: false, cost: 12 };
  if (best === null) {
    const measure = continued(running, amount);
    if (measure) return { measure, rule: "trigger.document", start: 0, end: 0, pronoun: false, cost: 12 };
  }
  return best;
}

const nearer = (best: Attachment | null, other: Attachment): Attachment | null =>
  other.cost <= TOO_FAR && (best === null || other.cost < best.cost) ? other : best;

/** Whether the word stands in a clause of its own, apart from the number. */
const isAside = (text: string, trigger: Trigger, amount: Amount, language: Language): boolean =>
  asidesOf(text, language).some(
    (aside) => aside.start <= trigger.start && trigger.end <= aside.end && (amount.end <= aside.start || aside.end <= amount.start),
  );

/** After a balance, "in the other direction" refers to goods, not to a balance. */
const unspoken = (topic: TradeMeasure, text: string, { places }: Language): TradeMeasure =>
  topic === "TRADE_BALANCE" && places.reversed?.test(text) ? "COMMODITY_SUPPLY" : topic;

/** The flow of the report for a number without a trigger of its own: vehicles are traffic, and turnover has no weight. */
function continued(running: TradeMeasure[], amount: Amount): TradeMeasure | undefined {
  const flow = running.find((each) => mayBear(each, amount));
  if (flow && flow !== "CARGO_VOLUME" && CARRIERS.has(amount.unit ?? "")) return "CARGO_VOLUME";
  if (flow !== "TRADE_TURNOVER" || !isCounted(amount.unit)) return flow;
  return running.find((each) => each !== "TRADE_TURNOVER" && mayBear(each, amount)) ?? "COMMODITY_SUPPLY";
}

const pronounsIn = matchesIn(({ triggers }) => triggers.pronoun);
export const asidesOf = oncePerText((text, { clauses }) =>
  matchesOf(text, clauses.relative).map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
);

function costOf(text: string, trigger: { start: number; end: number }, amount: Amount, language: Language): number {
  const { clauses, triggers } = language;
  if (trigger.end <= amount.start) {
    const gap = text.slice(trigger.end, amount.start).replace(clauses.relative, " ");
    const aside = triggers.aside.test(text.slice(Math.max(0, trigger.start - 40), trigger.start));
    return words(gap, language) + 4 * count(gap, clauses.comma) + 10 * count(gap, clauses.strong) + (aside ? 10 : 0);
  }
  const gap = text.slice(amount.end, trigger.start);
  if (count(gap, clauses.strong) > 0 || /\p{Ll}\.\s/u.test(gap)) return Infinity;
  // "$9 million of Kenyan exports and $4 million of exports from Togo": the word behind "of" is nearer than that of the number before.
  if (triggers.nearAfter.test(gap)) return Math.max(0, Math.min(4, words(gap, language) - 1));
  return (
    2 +
    2 * words(gap, language) +
    (/[–—-]\s*$/.test(text.slice(0, amount.start)) ? 0 : 8) * count(gap, /[–—]/g) +
    8 * count(gap, clauses.comma) +
    16 * count(gap, triggers.conjunction)
  );
}

const attachmentTo = ({ measure, rule, start, end }: Trigger, cost: number): Attachment => ({
  measure,
  rule,
  start,
  end,
  pronoun: false,
  cost,
});

/** In scripts without spaces two characters are about a word. */
const words = (gap: string, { places }: Language): number => (places.spaced ? countWords(gap) : countLetters(gap) / 2);
const count = (gap: string, pattern: RegExp): number => gap.match(pattern)?.length ?? 0;

/**
 * A list names its subject once: "with China – $108 billion, with India – $11 billion, with Brazil – $5 billion".
 * A number takes the subject of the previous one if no other trigger is between them.
 */
export function listed(
  text: string,
  triggers: Trigger[],
  before: Attachment | null,
  from: number,
  amount: Amount,
  own: Attachment | null,
  compared: boolean,
  language: Language,
): Attachment | null {
  if (before === null || own === before) return null;
  const gap = text.slice(from, amount.start);
  if (
    triggers.some((trigger) => trigger.start >= from && trigger.end <= amount.start) ||
    words(gap, language) > 14 ||
    /\p{Ll}\.\s/u.test(gap)
  )
    return null;
  if (!mayBear(before.measure, amount)) return null;
  // A trigger right after the number takes precedence: "$5 billion in investment".
  if (!compared && own !== null && own.start >= amount.end && own.cost <= 4) return null;
  return { ...before, cost: before.cost + 2 };
}
