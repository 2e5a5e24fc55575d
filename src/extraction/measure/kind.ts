// Whether a number is a level or a change.
import type { Language } from "../languages/language.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { isMoney } from "../quantity/unit.ts";
import { growthOf } from "./growth.ts";

export interface StatedKind {
  kind: "LEVEL" | "CHANGE";
  sign: 1 | -1;
  rule: string;
  /** The change itself, where the text gives another number for it: 107 % of the previous year is 7 %. */
  value?: number;
}

/** Number of characters before a number that are searched. */
const REACH = 160;

interface Place {
  text: string;
  amount: Amount;
  /** The start of the number's qualifier. */
  start: number;
  /** The end of the previous number. */
  from: number;
  /** Whether the sentence has an earlier percentage of change. */
  listed: boolean;
  /** The sign of the change in percent right before, in this sentence or the last. */
  rate: 1 | -1 | null;
  attachment: string;
}

/** What doubles is no multiple of something else: "to double what we send". */
const DOUBLED: ReadonlySet<string> = new Set(["factor.double", "factor.triple", "factor.quadruple", "factor.quintuple"]);

/** A change, a level, or neither: a percentage without a word for growth is a share, and shares are not claims of trade. */
export function statedKind(place: Place, language: Language): StatedKind | null {
  const { text, amount, start, from } = place;
  const { changes } = language;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(amount.end);
  if (amount.change) {
    // "exceeds it by a third": a difference between two goods, not a change.
    const ofOthers = !DOUBLED.has(amount.rule) && changes.ofOthers?.test(after) === true;
    if (changes.differsBy?.test(before) || ofOthers) return null;
    if (amount.rule === "factor.by-fraction" && changes.shareAfter.test(after)) return null;
    return { kind: "CHANGE", sign: amount.value < 0 ? -1 : 1, rule: amount.rule };
  }
  if (changes.paceOrCharge.test(before)) return null;
  const growth = growthOf(text, Math.max(0, start - REACH), start, amount.end, language);
  if (amount.unit === "%" || amount.unit === "pp") return percentage(place, before, after, growth, language);
  // "Algeria: +2.1 bcm"; of a balance the sign is its own.
  if (amount.sign === 1 && !place.attachment.includes("balance")) return { kind: "CHANGE", sign: 1, rule: "growth.sign" };
  // "a decline of 2 percent (361,000 TEU)": in the bracket stands what is left.
  const bracketed = /(?:%|\p{L}) ?\($/u.test(before) && text.slice(from, start).trim() === "(";
  if (place.attachment === "trigger.pronoun-decline" && !bracketed && !changes.level.test(before))
    return { kind: "CHANGE", sign: -1, rule: "growth.the-decline" };
  const noun = place.attachment.includes("balance") ? null : changes.nounAmount?.exec(before);
  if (noun) return { kind: "CHANGE", sign: noun[1] ? -1 : 1, rule: "growth.noun-amount" };
  if (place.attachment === "trigger.balance-excess") return { kind: "LEVEL", sign: 1, rule: "kind.level" };
  const step = before.slice(Math.max(0, before.length - 60));
  if (growth && !place.attachment.includes("balance") && changes.signWord?.test(step))
    return { kind: "CHANGE", sign: growth.sign, rule: "growth.sign" };
  if (growth && growth.start >= from - 1) {
    if (
      changes.byAmount.test(step) &&
      growth.gap <= 60 &&
      growth.rule === "growth.before" &&
      text.slice(growth.end, start).search(language.clauses.strong) < 0
    )
      return { kind: "CHANGE", sign: growth.sign, rule: "growth.by-amount" };
    if (changes.ofAmount?.test(step)) return { kind: "CHANGE", sign: growth.sign, rule: "growth.of-amount" };
    if (changes.verbAmount.test(step)) return { kind: "CHANGE", sign: growth.sign, rule: "growth.verb-amount" };
    if (changes.declineAmount?.test(step) && !changes.level.test(step)) return { kind: "CHANGE", sign: -1, rule: "growth.decline-amount" };
  }
  if (changes.extra?.test(before)) return { kind: "CHANGE", sign: 1, rule: "growth.extra" };
  if (changes.lessThan?.test(after)) return { kind: "CHANGE", sign: -1, rule: "growth.more-than" };
  if (changes.moreThan?.test(after)) return { kind: "CHANGE", sign: 1, rule: "growth.more-than" };
  return { kind: "LEVEL", sign: 1, rule: "kind.level" };
}

function percentage(
  { text, amount, from, listed, rate }: Place,
  before: string,
  after: string,
  growth: ReturnType<typeof growthOf>,
  { changes }: Language,
): StatedKind | null {
  if (amount.sign !== null) return { kind: "CHANGE", sign: amount.sign, rule: "growth.sign" };
  const moved = growth !== null && growth.start >= from - 1 && growth.gap <= 40;
  const indexed = amount.value > 100 || (changes.index.told?.test(text) === true && amount.value >= 50);
  const alone = indexed && amount.value < 200 && /\($/.test(before) && changes.index.bracketed?.test(after) === true;
  if (
    amount.value >= 50 &&
    (alone ||
      changes.index.before.test(before) ||
      ((/\($/.test(before) || (!moved && !changes.byAmount.test(before))) && changes.index.after.test(after)))
  ) {
    const value = round(amount.value - 100);
    return { kind: "CHANGE", sign: value < 0 ? -1 : 1, rule: "growth.index", value };
  }
  if (changes.rateOf.test(before)) return { kind: "CHANGE", sign: 1, rule: "growth.rate" };
  const noun = changes.nounWas.exec(before);
  if (noun) return { kind: "CHANGE", sign: noun[1] ? -1 : 1, rule: "growth.noun-was" };
  if (changes.shareAfter.test(after) && growth?.rule !== "growth.after" && !changes.byAmount.test(before)) return null;
  // "Exports grew 18 percent. The year before it was 32 percent": as much more.
  if (rate !== null && growth?.rule !== "growth.after" && changes.itWas?.test(before))
    return { kind: "CHANGE", sign: rate, rule: "growth.it" };
  // "Trade rose to $9 billion, and in nine months by another 5 percent."
  if (growth?.rule === "growth.before" && changes.onTop?.test(before)) return { kind: "CHANGE", sign: growth.sign, rule: "growth.on-top" };
  if (changes.level.test(before) && growth?.rule !== "growth.after") return null;
  if (growth && growth.gap <= 70) {
    // A growth word before the previous number applies to this one only in a list of changes.
    if (growth.rule === "growth.before" && growth.end <= from && !listed) return null;
    if (
      growth.rule === "growth.before" &&
      growth.end <= from &&
      listed &&
      !changes.listed.test(text.slice(Math.max(0, from), amount.start))
    )
      return null;
    return { kind: "CHANGE", sign: growth.sign, rule: growth.rule };
  }
  return listed && changes.listed.test(before) ? { kind: "CHANGE", sign: growth?.sign ?? 1, rule: "growth.list" } : null;
}

/** "by 5 billion rubles, or $80 million", "by $5 billion, or 3 percent": one change in two units. */
export function sameInOtherUnit(
  text: string,
  earlier: { amount: Amount; kind: "LEVEL" | "CHANGE"; sign: 1 | -1 },
  amount: Amount,
  from: number,
  to: number,
  { changes }: Language,
): StatedKind | null {
  if (earlier.kind !== "CHANGE" || amount.change || amount.unit === earlier.amount.unit) return null;
  const gap = text.slice(from, to);
  const money = isMoney(earlier.amount.unit) && isMoney(amount.unit);
  // "by 30 billion roubles (5 percent)".
  const asRate = amount.unit === "%" && /^ ?\($/.test(gap);
  return changes.sameAmount.test(gap) && (money || asRate || changes.orElse?.test(gap))
    ? { kind: "CHANGE", sign: earlier.sign, rule: "kind.other-unit" }
    : null;
}
