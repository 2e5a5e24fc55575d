// Which trigger a number belongs to: the nearest one, or what the sentence before or the report goes on with.
import type { Language, TradeMeasure } from "../languages/language.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Amount } from "../quantity/amount.ts";
import { isCounted, isMoney } from "../quantity/unit.ts";
import { insideBrackets } from "../span.ts";
import { isApart } from "./asides.ts";
import { isBoxes, isCarrier, mayBear } from "./carriers.ts";
import { distanceTo } from "./distance.ts";
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

export function attach(
  text: string,
  triggers: Trigger[],
  amount: Amount,
  topic: TradeMeasure | null | undefined,
  fresh: boolean,
  running: TradeMeasure[],
  language: Language,
): Attachment | null {
  const near = [
    ...toTriggers(text, triggers, amount, fresh ? topic : null, language),
    ...toPronouns(text, triggers, amount, topic, fresh, language),
  ].reduce<Attachment | null>(nearer, null);
  if (near) return near;
  if (fresh && topic && mayBear(topic, amount))
    return { ...NO_WORD, measure: unspoken(topic, text, language), rule: "trigger.unspoken", pronoun: true, cost: 10 };
  // "Chad took 9 tonnes of it": a part of what was given before.
  if (topic && mayBear(topic, amount) && language.lists.partOfIt?.test(text.slice(amount.end, amount.end + 16)))
    return { ...NO_WORD, measure: topic, rule: "trigger.part", pronoun: true };
  // "310 lorries a day": so many in a time are on their way, and no fleet.
  if (triggers.length === 0 && isCarrier(amount) && language.triggers.perTime?.test(text.slice(amount.end, amount.end + 60)))
    return { ...NO_WORD, measure: "CARGO_VOLUME", rule: "trigger.carriers" };
  const measure = continued(running, amount);
  return measure ? { ...NO_WORD, measure, rule: "trigger.document" } : null;
}

const nearer = (best: Attachment | null, other: Attachment): Attachment | null =>
  other.cost <= TOO_FAR && (best === null || other.cost < best.cost) ? other : best;

const attachmentTo = ({ measure, rule, start, end }: Trigger, cost: number): Attachment => ({
  measure,
  rule,
  start,
  end,
  pronoun: false,
  cost,
});

/** No word of the sentence says what the number measures. */
const NO_WORD = { start: 0, end: 0, pronoun: false, cost: 12 };

/** A dash with a number close behind it: " – 4". */
const OF_NEXT = /^ [–—] (?:[\p{L}-]+ ){0,2}[$€]?\d/u;

const isSent = (measure: TradeMeasure | null | undefined): boolean => measure === "EXPORTS" || measure === "COMMODITY_SUPPLY";

function toTriggers(
  text: string,
  triggers: Trigger[],
  amount: Amount,
  /** What the sentence before is about. */
  before: TradeMeasure | null | undefined,
  language: Language,
): Attachment[] {
  const commas = language.clauses.comma;
  const mayBracket = /[(（]/.test(text) && !insideBrackets(text, amount.start);
  return triggers.flatMap((trigger) => {
    if (!mayBear(trigger.measure, amount) || (trigger.measure === null && isOfOther(text, trigger, amount, language))) return [];
    // "Shipments reached 9,000 tonnes, and revenue climbed 4 percent": what was sent earns it.
    const earnings = trigger.rule === "block.earnings";
    if (earnings && triggers.some((each) => each.end <= trigger.start && isSent(each.measure))) return [];
    // "How much was sold abroad?" – "9,000 tonnes, $14 million in earnings": money weighs nothing, and exports earn.
    if ((earnings && isSent(before)) || (before && trigger.rule === "block.money" && isCounted(amount.unit))) return [];
    if (trigger.start < amount.end && amount.start < trigger.end)
      // "15 million tonnes of cargo": the trigger begins with the unit.
      return trigger.end > amount.end && trigger.measure ? [attachmentTo(trigger, 0)] : [];
    // "accounts for a third" is a share; "made up $5 billion" is an ordinary amount.
    if (trigger.rule === "block.share" && (amount.unit !== "%" || trigger.start > amount.start)) return [];
    if (mayBracket && insideBrackets(text, trigger.start)) return [];
    // "What left came to 9 tonnes, what entered – 4": the word before a dash bears the number behind it.
    if (trigger.start >= amount.end && OF_NEXT.test(text.slice(trigger.end)) && text.slice(amount.end, trigger.start).search(commas) >= 0)
      return [];
    // "the share of exports is $5 billion": money is no share, but the exports.
    const measure = trigger.of && isMoney(amount.unit) ? trigger.of : trigger.measure;
    // "took $4 billion of the exports": the flow itself, and not the verb before.
    const ofFlow = measure !== null && language.triggers.ofTheFlow?.test(text.slice(amount.end, trigger.start)) === true;
    return [attachmentTo({ ...trigger, measure }, ofFlow ? -1 : distanceTo(trigger, text, amount, language))];
  });
}

/** Whether a word of something else than trade is of another clause than the number. */
function isOfOther(text: string, { start, end }: Trigger, amount: Amount, language: Language): boolean {
  if (isApart(text, { start, end }, amount, language)) return true;
  // "exports fell 7 percent on lower prices": the cause does not own the number.
  if (amount.end <= start && language.triggers.cause?.test(text.slice(amount.end, start))) return true;
  // "It wants to see demand first; the port expects 400,000 TEU": boxes are of no other clause.
  return isBoxes(amount) && end <= amount.start && text.slice(end, amount.start).search(language.clauses.strong) >= 0;
}

const pronounsIn = matchesIn(({ triggers }) => triggers.pronoun);

function toPronouns(
  text: string,
  triggers: Trigger[],
  amount: Amount,
  /** What the sentence before is about; undefined where none is near. */
  topic: TradeMeasure | null | undefined,
  fresh: boolean,
  language: Language,
): Attachment[] {
  if (topic === undefined || !mayBear(topic, amount) || (topic === null && isBoxes(amount))) return [];
  return pronounsIn(text, language).flatMap((match) => {
    const word = match[1] ?? "";
    const start = match.index + match[0].lastIndexOf(word);
    const end = start + word.length;
    if (end > amount.start) return [];
    // A subject named before the pronoun in the same sentence is its antecedent.
    // "After Delhi raised its tariffs, it was 9 million": what stands in a clause of time or cause is none.
    const aside = fresh ? (language.clauses.subordinate?.exec(text.slice(0, start))?.index ?? start) : start;
    const own = triggers.findLast(
      ({ measure, start: at, end: until }) => until <= start && mayBear(measure, amount) && !(measure === null && at >= aside),
    );
    if (own && fresh) return [];
    // "The worth of the shipments": what was given, and no shipments of their own.
    const over = triggers.some((trigger) => trigger.measure !== null && trigger.start >= start && trigger.end <= end);
    const cost = distanceTo({ start, end }, text, amount, language) - (over ? 1 : 0);
    if (own) return [{ ...attachmentTo(own, cost), rule: `${own.rule}+it` }];
    const rule = language.triggers.pronounDecline.test(word) ? "trigger.pronoun-decline" : "trigger.pronoun";
    return [{ measure: topic, rule, start, end, pronoun: true, cost }];
  });
}

/** After a balance, "in the other direction" refers to goods, not to a balance. */
const unspoken = (topic: TradeMeasure, text: string, { places }: Language): TradeMeasure =>
  topic === "TRADE_BALANCE" && places.reversed?.test(text) ? "COMMODITY_SUPPLY" : topic;

/** The flow of the report for a number without a trigger of its own: vehicles are traffic, and turnover has no weight. */
function continued(running: TradeMeasure[], amount: Amount): TradeMeasure | undefined {
  const flow = running.find((each) => mayBear(each, amount));
  if (flow && flow !== "CARGO_VOLUME" && isCarrier(amount)) return "CARGO_VOLUME";
  if (flow !== "TRADE_TURNOVER" || !isCounted(amount.unit)) return flow;
  return running.find((each) => each !== "TRADE_TURNOVER" && mayBear(each, amount)) ?? "COMMODITY_SUPPLY";
}
