// Amounts of money, weight, volume, counted things and percentages; `bound.ts` reads qualifiers such as "over".
import type { Language } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { anyScript, compile, lowerCased, lowerCasePattern, memoized } from "../languages/pattern.ts";
import { rightBefore } from "../span.ts";
import { numbersOf } from "./number.ts";
import { isCounted, isMoney, unitsOf } from "./unit.ts";

export interface Amount {
  rule: string;
  start: number;
  end: number;
  value: number;
  /** Set for "30 to 40 percent". */
  low: number | null;
  high: number | null;
  /** A currency, t m3 bbl kWh, TEU trucks wagons …, %, pp; "{rupee}" when the country is unknown; null without a unit. */
  unit: string | null;
  /** "doubled" and "by a third" are changes by themselves. */
  change: boolean;
  /** The scale that is written with it: a million for "4 million". */
  scale?: number;
  /** The sign before it: "+12.3%", "-4.5%". */
  sign: 1 | -1 | null;
}

/** Smaller amounts are not a country's trade but fees, prices, a truckload. */
const LEAST: Record<string, number> = { money: 1e5, RUB: 1e6, JPY: 1e6, KRW: 1e8, t: 1, m3: 1e4, bbl: 1e3, kWh: 1e5 };

/** Less than a train of anything but gold and stones is no country's trade. */
const isSlight = ({ unit, value }: Amount): boolean => unit === "t" && value < 100;

/** A single train is an anecdote, not traffic. */
const COUNTED = 2;

const least = (unit: string | null): number => {
  if (unit === null) return LEAST["money"]!;
  if (LEAST[unit] !== undefined) return LEAST[unit];
  return isMoney(unit) ? LEAST["money"]! : unit === "%" || unit === "pp" ? 0 : COUNTED;
};

/** For texts in lower case. */
const patternOf = memoized((language: Language): RegExp => {
  const { numerals, units } = language;
  const { source, scale } = numbersOf(language);
  const long = anyScript(numerals.scales.map(([pattern]) => pattern).join("|"));
  const articles = numerals.articles.map(([pattern]) => anyScript(pattern)).join("|") || "(?!)";
  const percent = anyScript(units.percent);
  const odd = numerals.odd === undefined ? "" : `(?:${numerals.odd})?`;
  // "三万四千吨", "1万6,800吨": what is smaller follows without a scale of its own.
  const smaller = numerals.positional ? "?" : "";
  const blank = "[ \\u00a0-]?";
  const half = numerals.andHalf === null ? "" : `(?:(?<=${scale})(?<half>${numerals.andHalf}))?`;
  // A number begins with a digit or where a word does, if words are parted: most places are within one.
  const opens = numerals.positional ? "" : "(?:(?=\\d)|(?<!\\p{L}))";
  const pattern =
    `${opens}(?<![\\d.,/]\\d*)(?:(?<article>${articles})[ \\u00a0-]?(?=${long})|(?<first>${source})${odd})` +
    `(?:${blank}\\[?(?<scale1>${scale})${odd}\\]?)?${half}` +
    `(?:(?<=${scale}\\]?)[ \\u00a0]?(?<more>${source})(?:${blank}(?<morescale>${scale}))${smaller}${odd})?` +
    `(?:${blank}(?<unit1>${percent}))?` +
    `(?:(?<join>${anyScript(numerals.range.join)})(?<symbol2>[A-Z]{0,3}[$€£¥₽₹])?[ ]?(?<second>${source}))?` +
    `(?:${blank}(?<scale2>${scale}))?`;
  return compile(lowerCasePattern(pattern), "g");
});
const articlesOf = memoized(({ numerals }: Language) =>
  numerals.articles.map(([pattern, value]) => [compile(`^(?:${anyScript(pattern)})`, "i"), value] as const),
);
const shortOf = memoized(({ numerals }: Language) =>
  compile(`^(?:${anyScript(numerals.shortScales.map(([pattern]) => pattern).join("|") || "(?!)")})$`, "i"),
);

const andOf = memoized(({ numerals }: Language) => compile(`^(?:${anyScript(numerals.range.and)})$`, "i"));

export const amountsOf = oncePerText((sentence, language): Amount[] => everyAmountOf(sentence, language).filter((each) => !isSlight(each)));

/** With the few tonnes in which precious metals are traded. */
export const everyAmountOf = oncePerText((sentence, language): Amount[] => {
  const amounts: Amount[] = [];
  const pattern = patternOf(language);
  pattern.lastIndex = 0;
  const lowered = lowerCased(sentence);
  for (let match = pattern.exec(lowered); match; match = pattern.exec(lowered)) {
    if (match[0] === "") {
      pattern.lastIndex += 1;
      continue;
    }
    const found = readAmount(sentence, match, language);
    if (!found) {
      // "from nine to seven million tonnes": the first number may be no amount although the second is.
      const first = match.groups?.["first"] ?? match.groups?.["article"] ?? "";
      pattern.lastIndex = match.index + Math.max(1, first.length);
      continue;
    }
    amounts.push(found);
    // A second number that turned out not to belong to a range is read again on its own.
    pattern.lastIndex = found.end;
  }
  return language.numerals.positional ? inSharedUnit(amounts, sentence, language) : amounts;
});

/** "96万和74万标箱": the unit behind the last of a list is of all. */
function inSharedUnit(amounts: Amount[], sentence: string, { lists }: Language): Amount[] {
  for (let i = amounts.length - 2; i >= 0; i -= 1) {
    const [each, next] = [amounts[i]!, amounts[i + 1]!];
    const shares = each.unit === null && next.unit !== null && next.unit !== "%" && lists.join.test(sentence.slice(each.end, next.start));
    if (shares) amounts[i] = { ...each, unit: next.unit };
  }
  return amounts.filter(({ unit, value }) => unit !== null || value >= 1e6);
}

const gapAt = (sentence: string, from: number): number =>
  from + (/^(?:[ \u00a0-]?\[?)/.exec(sentence.slice(from, from + 3))?.[0].length ?? 0);

function readAmount(sentence: string, match: RegExpExecArray, language: Language): Amount | null {
  const numbers = numbersOf(language);
  const units = unitsOf(language);
  const { range } = language.numerals;
  // The match is used only here, so its groups are modified in place: copying them takes as long as a search.
  const g: Record<string, string | undefined> = match.groups!;
  const at = match.index;
  const before = rightBefore(sentence, at);
  const leading = units.before(before);
  const start = leading ? at - before.length + leading.start : at;
  const context = rightBefore(sentence, start);
  // A letter right before digits belongs to a name ("G20", "COVID19") unless it is a currency.
  if (!leading && /^\d/.test(match[0]) && /[A-Za-z\u0400-\u04ff]$/.test(before)) return null;
  if (!leading && /\p{L}-$/u.test(before) && /^\d/.test(match[0])) return null;
  const signed = /(?:^|[\s(:,（：，])([+−–↑↓▲▼-])$/u.exec(context);
  const sign = signed && /^\d/.test(match[0]) ? (/[+↑▲]/.test(signed[1]!) ? 1 : -1) : null;

  let text = match[0];
  // "Of 55 million 43 million were …": two numbers; a second part adds to the first only if its scale is smaller.
  const alone = g["more"] !== undefined && g["morescale"] === undefined;
  if (
    g["more"] &&
    (alone
      ? !(numbers.parse(g["more"]) < numbers.scaleOf(g["scale1"]) && units.after(sentence, gapAt(sentence, at + text.trimEnd().length)))
      : numbers.scaleOf(g["morescale"]) >= numbers.scaleOf(g["scale1"]))
  ) {
    const stop = text.indexOf(g["more"], (g["article"] ?? g["first"] ?? "").length + (g["scale1"]?.length ?? 0));
    text = text.slice(0, stop).trimEnd();
    for (const group of ["more", "morescale", "unit1", "join", "second", "scale2"]) g[group] = undefined;
  }
  let second = g["second"];
  let scale2 = g["scale2"];
  const join = g["join"] ?? "";
  const isAnd = join !== "" && andOf(language).test(join.trim());
  const ranges = !isAnd || range.between.test(context.trimEnd());
  const from = range.from.test(context.trimEnd());
  // A year before the "to" is a date: "5 billion in 1992 to 2.3 trillion in 2013".
  const year = /^(?:19|20)\d\d$/.test(g["first"] ?? "") && !g["scale1"] && !leading;
  if (year && join !== "" && !g["unit1"]) return null;
  const withoutSecond = join === "" ? text : text.slice(0, text.indexOf(join, (g["article"] ?? g["first"] ?? "").length));
  // "increased $2.3 billion to $22.1 billion": a change and the resulting level.
  const stepped =
    (g["scale1"] !== undefined || (!g["unit1"] && /\d{4}|\d[,\u00a0 ]\d{3}/.test(g["first"] ?? ""))) &&
    !/[–—~～-]/.test(join) &&
    (language.changes.verbAmount.test(context) || language.changes.byAmount.test(context));
  const shared = second !== undefined && !ranges && !from && !stepped && !g["scale1"] && !leading && !g["unit1"];
  if (second !== undefined && (!ranges || from || stepped || (g["symbol2"] && !leading))) {
    // "45.5 and 27.9 percent": the unit after the second applies to both.
    const behind = shared ? units.after(sentence, gapAt(sentence, at + text.trimEnd().length)) : null;
    if (behind?.unit === "%" && !year) {
      const value = numbers.parse(g["first"] ?? "");
      const stop = at + (g["first"] ?? "").length;
      return { rule: "amount.shared", start, end: stop, value, low: null, high: null, unit: "%", change: false, sign };
    }
    text = withoutSecond;
    second = undefined;
    scale2 = undefined;
  }
  let end = at + text.trimEnd().length;
  let unit: string | null = leading?.unit ?? (g["unit1"] ? "%" : null);
  const behind = gapAt(sentence, end);
  const following = units.after(sentence, behind) ?? (behind === end ? null : units.after(sentence, end));
  if (unit === "%" && second === undefined) {
    // "4.2 percentage points" begins like a percentage.
    const whole =
      units.after(sentence, gapAt(sentence, at + (g["first"] ?? "").length)) ?? units.after(sentence, at + (g["first"] ?? "").length);
    if (whole?.unit === "pp") {
      unit = "pp";
      end = whole.end;
    }
  } else if (unit === null || unit === "%") {
    if (following && !(unit === "%" && following.unit !== "%" && following.unit !== "pp")) {
      unit = following.unit;
      end = following.end;
    } else if (unit === "%" && second !== undefined) {
      // "by 24 percent to 3.5 …": the second number is a separate amount.
      text = withoutSecond;
      second = undefined;
      scale2 = undefined;
      end = at + text.trimEnd().length;
    }
  } else if (following && isMoney(following.unit) && isMoney(unit) && (following.unit === unit || unit === "{dollar}")) {
    unit = following.unit;
    end = following.end;
  }
  if (sentence[end] === "]") end += 1;
  const scaleText = scale2 ?? g["morescale"] ?? g["scale1"];
  if (unit === null) {
    const scale = numbers.scaleOf(scaleText);
    if (
      !scaleText ||
      shortOf(language).test(scaleText) ||
      scale < (language.units.bareThousands ? 1e3 : language.numerals.positional ? 1e4 : 1e6)
    )
      return null;
    if (!language.units.bareFollows.test(sentence.slice(end))) return null;
  }
  const percent = unit === "%" || unit === "pp";
  if (percent && (g["scale1"] || scale2)) return null;
  // "bags of 60 kilos", "a 45-lb bag": the size of one.
  if (
    isCounted(unit) &&
    language.units.sizeOf &&
    (language.units.sizeOf[0].test(context) || language.units.sizeOf[1].test(sentence.slice(end, end + 24)))
  )
    return null;
  if (year && unit !== null && !leading && !g["unit1"] && !isMoney(unit)) {
    // "in 2024 trains": a year followed by a noun.
    if (language.numerals.beforeYear?.test(before)) return null;
  }
  const one =
    g["article"] !== undefined
      ? (articlesOf(language).find(([pattern]) => pattern.test(sentence.slice(at, at + 24)))?.[1] ?? 1)
      : numbers.parse(g["first"] ?? "");
  const more = g["more"] ? numbers.parse(g["more"]) * numbers.scaleOf(g["morescale"]) : 0;
  // "a million and a half"
  const bonus = g["half"] === undefined ? 0 : 0.5 * numbers.scaleOf(g["scale1"]);
  const low = one * (percent ? 1 : numbers.scaleOf(g["scale1"] ?? scale2)) + more + bonus;
  const smallest = unit !== null ? least(unit) : language.units.bareThousands ? 1e3 : language.numerals.positional ? 1e4 : least(unit);
  if (!Number.isFinite(low) || low < smallest || low === 0) return null;
  const high = second === undefined ? Number.NaN : numbers.parse(second) * (percent ? 1 : numbers.scaleOf(scale2 ?? g["scale1"]));
  return Number.isFinite(high) && high > low
    ? { rule: "amount.range", start, end, value: round((low + high) / 2), low: round(low), high: round(high), unit, change: false, sign }
    : {
        rule: `amount.${unit ?? "bare"}`,
        start,
        end,
        value: round(low),
        low: null,
        high: null,
        unit,
        change: false,
        scale: percent ? 1 : numbers.scaleOf(scale2 ?? g["scale1"]),
        sign,
      };
}

/** 4.1 × 1e9 is 4099999999.9999995 in binary; no text gives more than fifteen digits. */
export const round = (value: number): number => (Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));
