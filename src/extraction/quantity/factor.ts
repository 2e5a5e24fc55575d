// Growth without a percent sign: doubled, threefold, 1.7 times, by a third, 翻番. The value is the growth in per cent.
import type { Language } from "../languages/language.ts";
import type { Factor } from "../languages/quantities.ts";
import { mayMatch } from "../languages/literal.ts";
import { oncePerText } from "../languages/once.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import type { Amount } from "./amount.ts";
import { round } from "./amount.ts";
import { numbersOf } from "./number.ts";

const compiled = memoized((language: Language) => {
  const number = `(?<n>${numbersOf(language).source})`;
  const patterns = language.factors.rules.map((rule) => anyScript(rule.pattern).replaceAll("NUMBER", number));
  const rules = language.factors.rules.map((rule, i) => ({ ...rule, regex: compile(patterns[i]!, "gi") }));
  return { may: mayMatch(patterns), rules };
});

export const factorsOf = oncePerText((sentence, language): Amount[] => {
  if (!language.factors.any.test(sentence)) return [];
  const amounts: Amount[] = [];
  const { may, rules } = compiled(language);
  for (const at of may(sentence.toLowerCase())) {
    const rule = rules[at]!;
    rule.regex.lastIndex = 0;
    for (let match = rule.regex.exec(sentence); match; match = rule.regex.exec(sentence)) {
      const before = sentence.slice(Math.max(0, match.index - 60), match.index);
      const value = read(rule, match, before, language);
      if (value === null || !Number.isFinite(value)) continue;
      // The number itself, without the "by" and the qualifiers that `bound.ts` reads.
      const core = match.groups?.["core"];
      const start = core === undefined ? match.index : match.index + match[0].lastIndexOf(core);
      const end = core === undefined ? match.index + match[0].length : start + core.length;
      amounts.push({ rule: rule.rule, start, end, value, low: null, high: null, unit: "%", change: true, sign: null });
    }
  }
  return amounts;
});

function read(rule: Factor, match: RegExpExecArray, before: string, language: Language): number | null {
  const { change } = rule;
  if (typeof change === "number") return change;
  const falls = change === "less" || language.factors.down.test(before + match[0]);
  if (change === "part" || change === "less") {
    const percent = language.factors.parts.get((match.groups?.["part"] ?? "").toLowerCase()) ?? Number.NaN;
    return falls ? -percent : percent;
  }
  const n = numbersOf(language).parse(match.groups?.["n"] ?? "");
  if (!Number.isFinite(n)) return null;
  if (change === "tenths") {
    const digit = match.groups?.["digit"];
    const percent = n * 10 + (digit === undefined ? 0 : numbersOf(language).parse(digit) || 5);
    return falls ? -percent : percent;
  }
  if (change === "percent") return falls ? -n : n;
  if (change === "more") return round(n * 100);
  if (falls) return n > 1 ? round((1 / n - 1) * 100) : null;
  return n > 1 ? round((n - 1) * 100) : null;
}
