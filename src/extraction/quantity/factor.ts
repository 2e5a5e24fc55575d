// Growth told without a percent sign: doubled, threefold, 1.7 times, by a third, cut in half. Value in percent of growth.
import type { Amount } from "./amount.ts";
import { round } from "./amount.ts";
import { NUMBER, parseNumber } from "./number.ts";

type Reading = (match: RegExpExecArray, before: string) => number | null;

const FRACTIONS: Record<string, number> = {
  half: 50,
  third: 33.3,
  quarter: 25,
  fifth: 20,
  "two thirds": 66.7,
  "two-thirds": 66.7,
  "three quarters": 75,
};
const down = /\b(?:declin|decreas|fell|fall|drop|reduc|cut|shr[aiu]nk|contract|lower|down|lost)\w*\b[^,;]*$/i;
const signed = (percent: number, before: string): number => (down.test(before) ? -percent : percent);

/** Growth to n times as much: "grew 1.7 times" is 70 %. */
const times = (n: number): number | null => (Number.isFinite(n) && n > 1 ? round((n - 1) * 100) : null);

const RULES: [string, RegExp, Reading][] = [
  ["factor.double", /\b(?:re)?doubl(?:ed|ing|es?)\b(?! (?:tax|digit|standard|check|track))/gi, () => 100],
  ["factor.triple", /\b(?:tripl|trebl)(?:ed|ing|es?)\b/gi, () => 200],
  ["factor.quadruple", /\bquadrupl(?:ed|ing|es?)\b/gi, () => 300],
  ["factor.halve", /\bhalv(?:ed|ing|es?)\b/gi, () => -50],
  ["factor.in-half", /\b(?:cut|reduced|fell|dropped|decreased)\b[^.;,]{0,40}?\b(?:in|by) half\b/gi, () => -50],
  ["factor.half-of-that", /\b(?:half (?:that|of that figure|that figure|as much))\b/gi, () => -50],
  ["factor.fold", new RegExp(`(?<![\\w.,$])(${NUMBER})[- ]?fold\\b`, "gi"), (match) => times(parseNumber(match[1] ?? ""))],
  [
    "factor.times",
    new RegExp(`(?<![\\w.,$])(${NUMBER})\\s+times\\b(?! (?:a|per|in a|this|already|as often|of|expensive|cheaper))`, "gi"),
    (match, before) => {
      const n = parseNumber(match[1] ?? "");
      return down.test(before) ? round((1 / n - 1) * 100) : times(n);
    },
  ],
  ["factor.twofold", /\b(?:two|three|four|five|six|seven|eight|nine|ten)fold\b/gi, (match) => times(parseNumber(match[0].slice(0, -4)))],
  ["factor.twice", /\btwice (?:as (?:much|many|high)|the|more)\b|\b(?:increased|grew|grown|rose|up) twice\b/gi, () => 100],
  [
    "factor.by-fraction",
    /\bby (?:(?:over|more than|almost|nearly|about|around|approximately|some|at least|less than|roughly|practically|an? additional|another) )*(?:an? |one[- ])?(half|third|quarter|fifth|two[- ]thirds|three[- ]quarters)\b/gi,
    (match, before) => signed(FRACTIONS[(match[1] ?? "").toLowerCase()] ?? Number.NaN, before),
  ],
];

/** Cheap test that spares most sentences the eleven rules. */
const ANY = /doubl|tripl|trebl|quadrupl|halv|half|fold|times|twice|third|quarter|fifth/i;

export function factorsOf(sentence: string): Amount[] {
  if (!ANY.test(sentence)) return [];
  const amounts: Amount[] = [];
  for (const [rule, pattern, reading] of RULES) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(sentence); match; match = pattern.exec(sentence)) {
      const value = reading(match, sentence.slice(Math.max(0, match.index - 60), match.index));
      if (value === null || !Number.isFinite(value)) continue;
      // The number itself, without the "by" and the qualifiers that `bound.ts` reads.
      const lead = rule === "factor.by-fraction" ? match[0].length - (/(?:an? |one[- ])?[\w-]+$/i.exec(match[0])?.[0].length ?? 0) : 0;
      const start = match.index + lead;
      amounts.push({ rule, start, end: match.index + match[0].length, value, low: null, high: null, unit: "%", change: true });
    }
  }
  return amounts;
}
