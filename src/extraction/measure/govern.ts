// Which word a number belongs to: the nearest one, counted in words, with a price on every comma and clause between.
import type { Amount } from "../quantity/amount.ts";
import type { Head, Measure } from "./head.ts";

export interface Governor {
  measure: Measure | null;
  rule: string;
  start: number;
  end: number;
  /** Stands for the subject of the sentence before. */
  pronoun: boolean;
  cost: number;
}

/** Beyond this many words (commas count four) a number has lost its subject. */
const TOO_FAR = 42;
/** A subject that only points back: at the beginning of a clause, after at most a few words of when and how. */
const PRONOUN =
  /(?:^|[,;:–—] |\band |\bbut |\bso |\bwhile |\bwhen |\bmeans )(?:[Ii]n [^,;.]{2,40}, |(?:[Aa]t|[Bb]y|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ith|[Tt]his|[Ll]ast) [^,;.]{2,50}, |[\w ’'-]{0,28}? ?)(it|this figure|this number|this indicator|that figure|the figure|these figures|this volume|the volume(?= (?:is|was|has|will|reached|of trade))|the numbers?(?= (?:is|was|will|reached|stood|may))|this amount|they(?= (?:have |had |will |can |could |may |also )*(?:reach|grew|grow|rose|ris|increas|total|amount|exceed|fell|declin|stood|account|doubl|went))|the growth rates?|the (?:decline|increase|growth|decrease|drop|fall))\b/gi;

export function govern(text: string, heads: Head[], amount: Amount, topic: Measure | null | undefined, fresh: boolean): Governor | null {
  let best: Governor | null = null;
  const offer = (governor: Governor): void => {
    if (governor.cost <= TOO_FAR && (best === null || governor.cost < best.cost)) best = governor;
  };
  for (const head of heads) {
    if (head.start < amount.end && amount.start < head.end) {
      // "15 million tonnes of cargo": the unit opens the very words that govern.
      if (head.end > amount.end && head.measure) offer({ ...head, pronoun: false, cost: 0 });
      continue;
    }
    // "accounts for a third" makes a share of a percentage; "made up $5 billion" is plain.
    if (head.rule === "block.share" && (amount.unit !== "%" || head.start > amount.start)) continue;
    if (parenthesised(text, head) && !parenthesised(text, amount)) continue;
    offer({ ...head, pronoun: false, cost: costOf(text, head, amount) });
  }
  if (topic !== undefined) {
    PRONOUN.lastIndex = 0;
    for (let match = PRONOUN.exec(text); match; match = PRONOUN.exec(text)) {
      const word = match[1] ?? "";
      const start = match.index + match[0].length - word.length;
      const end = start + word.length;
      // A subject of its own, named before the pronoun in this sentence, is what the pronoun means.
      const own = heads.filter((head) => head.end <= start).at(-1);
      if (end > amount.start) continue;
      if (own && fresh === false)
        offer({
          measure: own.measure,
          rule: `${own.rule}+it`,
          start: own.start,
          end: own.end,
          pronoun: false,
          cost: costOf(text, { start, end, measure: own.measure }, amount),
        });
      else if (!own)
        offer({
          measure: topic,
          rule: /declin|drop|fall|decrease/i.test(word) ? "head.pronoun-decline" : "head.pronoun",
          start,
          end,
          pronoun: true,
          cost: costOf(text, { start, end, measure: topic }, amount),
        });
    }
  }
  if (best === null && fresh && topic) return { measure: topic, rule: "head.unspoken", start: 0, end: 0, pronoun: true, cost: 10 };
  return best;
}

function costOf(text: string, head: { start: number; end: number; measure: Measure | null }, amount: Amount): number {
  if (head.end <= amount.start) {
    const gap = text.slice(head.end, amount.start);
    const aside =
      /\b(?:thanks to|due to|because of|despite|including|in spite of|as a result of|such as|followed by|along with|together with) (?:[\w-]+ ){0,3}$/i.test(
        text.slice(Math.max(0, head.start - 40), head.start),
      );
    return words(gap) + 4 * count(gap, /,/g) + 10 * count(gap, /[;:]/g) + (aside ? 10 : 0);
  }
  const gap = text.slice(amount.end, head.start);
  // "$3 billion worth of exports", "a 20 percent increase in trade", "$7 billion in exports".
  if (/[;:]|\.\s/.test(gap)) return Infinity;
  const near =
    /^(?:[’']?\s?worth)?(?: of| in| from)?(?: (?!and\b|while\b|but\b|which\b|when\b|whereas\b|to\b|as\b)[\w’'-]+){0,2} ?$/.test(gap) ||
    /^[ -](?:increase|growth|rise|decline|drop|decrease|reduction) (?:in|of) (?:[\w-]+ ){0,3}$/.test(gap);
  if (near) return Math.min(4, words(gap));
  return (
    2 +
    2 * words(gap) +
    (/[–—]\s*$/.test(text.slice(0, amount.start)) ? 0 : 8) * count(gap, /[–—]/g) +
    8 * count(gap, /,/g) +
    16 * count(gap, /\b(?:and|while|whereas|which|but|as|when)\b/g)
  );
}

/** Whether it stands between brackets. */
const parenthesised = (text: string, at: { start: number }): boolean => {
  const before = text.slice(0, at.start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};
const words = (gap: string): number => gap.match(/[\p{L}\d]+/gu)?.length ?? 0;
const count = (gap: string, pattern: RegExp): number => gap.match(pattern)?.length ?? 0;

/**
 * A list says its subject once: "with China – $108 billion, with India – $11 billion, with Brazil – $5 billion".
 * The next number goes on with the subject of the one before where no other word comes between them.
 */
export function listed(
  text: string,
  heads: Head[],
  before: Governor | null,
  from: number,
  amount: Amount,
  own: Governor | null,
): Governor | null {
  if (before === null || own === before) return null;
  const gap = text.slice(from, amount.start);
  if (heads.some((head) => head.start >= from && head.end <= amount.start) || words(gap) > 14 || /\.\s/.test(gap)) return null;
  // A word right behind the number may still claim it: "$5 billion in investment".
  if (own !== null && own.start >= amount.end && own.cost <= 4) return null;
  return { ...before, cost: before.cost + 2 };
}
