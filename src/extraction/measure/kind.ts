// Whether a number is a level or a change of one.
import type { Amount } from "../quantity/amount.ts";
import { growthOf } from "./growth.ts";

export interface Kind {
  kind: "LEVEL" | "CHANGE";
  sign: 1 | -1;
  rule: string;
}

/** "The increase was 20 percent", "the growth rate reached …": the noun moves, the verb only states. */
const GROWTH_WAS =
  /\b(?:(decline|drop|decrease|reduction|fall)|growth|increase|rise)(?: rates?)?(?: in [^,;]{0,30})? (?:was|is|were|reached|amounted to|stood at|totalled|made up|came to|constituted|exceeded|will be|has been) (?:a |an )?$/i;

/** A change, a level, or neither: a percentage without a word of growth is a share, and shares are no claims of trade. */
export function kindOf(text: string, amount: Amount, boundStart: number, from: number, listed: boolean, governor: string): Kind | null {
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
    if (/\bgrowing (?:[–—-] )?at (?:a rate of )?$/.test(before)) return { kind: "CHANGE", sign: 1, rule: "growth.rate" };
    const noun = GROWTH_WAS.exec(before);
    if (noun) return { kind: "CHANGE", sign: noun[1] ? -1 : 1, rule: "growth.noun-was" };
    if (/^ (?:of|share)\b/.test(after) && !/\bby $/.test(before)) return null;
    if (
      /\b(?:to|from|at|account\w* for|mak\w+ up|reach\w*|amount\w* to|stand\w* at|stood at|share of|is|was|were|are|constitut\w+|cover\w*|only) $/i.test(
        before,
      ) &&
      growth?.rule !== "growth.after"
    )
      return null;
    if (growth && growth.gap <= 70) return { kind: "CHANGE", sign: growth.sign, rule: growth.rule };
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
export function sameInOtherCurrency(
  text: string,
  earlier: { amount: Amount; kind: "LEVEL" | "CHANGE"; sign: 1 | -1 },
  amount: Amount,
  from: number,
  to: number,
): Kind | null {
  const money = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);
  if (earlier.kind !== "CHANGE" || !money(earlier.amount.unit) || !money(amount.unit) || amount.unit === earlier.amount.unit) return null;
  const joined = /^(?:,|\s|\(|–|or|that is|which is|i\.e\.|in dollars?|in rubles?|by|about|almost|over|more than|equivalent to|to)*$/i.test(
    text.slice(from, to),
  );
  return joined ? { kind: "CHANGE", sign: earlier.sign, rule: "kind.other-currency" } : null;
}
