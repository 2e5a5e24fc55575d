// Lists that give their unit once: "China 20.1 percent, Japan 15.2 percent, and Australia 2.4".
import type { Language } from "../languages/language.ts";
import { wordStarts } from "../languages/letter.ts";
import { matchesOf } from "../languages/pattern.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Mention } from "./mention.ts";
import type { Amount } from "../quantity/amount.ts";
import { numbersOf } from "../quantity/number.ts";
import { amountsOf, round } from "../quantity/amount.ts";
import { isCounted, isThing, unitsOf } from "../quantity/unit.ts";
import { overlapsAny, rightBefore } from "../span.ts";
import { beforeLast, goingOn, ofFronted, ofPartners, percentsGoingOn, statedScale } from "./partner-numbers.ts";

const BARE = /^[ :(–-]{1,3}(\d{1,3}(?:[.,]\d{1,2})?)(?=[,;).]|\.$|$| and | in )(?![.,]\d)/;

/** The amounts of a sentence, and its numbers without a unit of their own, each with the unit of another. */
export function listAmounts(
  text: string,
  spoken: Amount[],
  mentions: Mention[],
  /** The unit of weight or count of the previous sentence. */
  before: string | null,
  language: Language,
  /** The currency and scale of the previous sentence. */
  money: { unit: string; scale: number } | null = null,
  /** Whether the previous sentence told a change in percent. */
  rate = false,
): Amount[] {
  if (spoken.length === 0 && !/\d/.test(text)) return spoken;
  const complete = withHead(
    text,
    withListed(text, withShared(text, withCompared(text, ofFronted(text, spoken, language), language), language), before, language),
    mentions,
    language,
  );
  const bare = [...ofPartners(text, complete, mentions, language), ...beforeLast(text, complete, language)];
  for (const each of [...goingOn(text, complete, money, language), ...percentsGoingOn(text, complete, rate, language)])
    if (!bare.some(({ start }) => start === each.start)) bare.push(each);
  const amounts = bare.length === 0 ? complete : [...complete, ...bare].sort((a, b) => a.start - b.start);
  if (!amounts.some((amount) => amount.unit === "%")) return amounts;
  const found = [...amounts];
  for (const mention of mentions) {
    const match = BARE.exec(text.slice(mention.end, mention.end + 14));
    if (!match?.[1]) continue;
    const start = mention.end + match[0].length - match[1].length;
    const end = start + match[1].length;
    const percent = amounts.findLast((amount) => amount.end <= start && amount.unit === "%" && !amount.change);
    if (!percent || start - percent.end > 80 || overlapsAny(amounts, { start, end })) continue;
    found.push({ ...percent, rule: "amount.list", start, end, value: Number(match[1].replace(",", ".")), low: null, high: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

const HEADED = /^ ?[:,(–—-] ?(\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?|\d[\d,]*(?:\.\d+)?)(?=[ ;,).(]|$)/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** "Main partners (million USD): China – 8,912.4": the unit in the heading of the list. */
function withHead(text: string, amounts: Amount[], mentions: Mention[], language: Language): Amount[] {
  const head = language.lists.headUnit?.exec(text);
  const [words = "", mark, scale] = head ? [head[1]!, ...head[1]!.split(/ |(?<=\$|€)/)] : [];
  const one = head
    ? [`1 ${words}`, `${mark} 1 ${scale}`].flatMap((each) => amountsOf(each, language)).find(({ unit }) => unit !== null)
    : undefined;
  if (!head || !one) return amounts;
  const years = matchesOf(text, YEAR).map(({ index }) => ({ start: index, end: index + 4 }));
  const found = [...mentions, ...years].flatMap((mention) => {
    const [match, digits] = HEADED.exec(text.slice(mention.end, mention.end + 20)) ?? [];
    const end = mention.end + (match?.length ?? 0);
    const start = end - (digits?.length ?? 0);
    if (mention.start < head.index || !digits || overlapsAny(amounts, { start, end })) return [];
    return [
      {
        ...one,
        rule: "amount.headed",
        start,
        end,
        value: round(numbersOf(language).parse(digits) * one.value),
      },
    ];
  });
  return found.length === 0 ? amounts : [...amounts, ...found].sort((a, b) => a.start - b.start);
}

/** "190 and 145 thousand tonnes, respectively": scale and unit after the last number apply to both. */
function withShared(text: string, amounts: Amount[], { lists }: Language): Amount[] {
  if (!lists.respectively.test(text)) return amounts;
  const found = amounts.flatMap((last) => {
    const own = /^\d[\d.,]*/.exec(text.slice(last.start, last.end))?.[0];
    const shared: Amount[] = [];
    for (let next = last; own !== undefined && last.low === null && !last.change; next = shared.at(-1)!) {
      const [, digits = "", join = ""] = /(?<![\d.])(\d{1,3}(?:[.,]\d{1,2})?)(\D{1,6})$/u.exec(text.slice(0, next.start)) ?? [];
      const start = next.start - join.length - digits.length;
      const end = start + digits.length;
      const value = round((Number(digits.replace(",", ".")) * last.value) / Number(own.replace(",", ".")));
      if (digits === "" || !lists.join.test(join) || overlapsAny(amounts, { start, end }) || !Number.isFinite(value)) break;
      shared.push({ ...last, rule: "amount.shared", start, end, value });
    }
    return shared;
  });
  return found.length === 0 ? amounts : [...amounts, ...found].sort((a, b) => a.start - b.start);
}

const comparedIn = matchesIn(({ lists }) => lists.bareCompared);

/** "30,000 tonnes, up from 20,000": a number takes the unit of the number it is compared with. */
function withCompared(text: string, amounts: Amount[], language: Language): Amount[] {
  const { lists } = language;
  if (!lists.bareCompared || amounts.length === 0) return amounts;
  const found = comparedIn(text, language).flatMap((match) => {
    const digits = match[1] ?? "";
    const end = match.index + match[0].length;
    const start = end - digits.length;
    const before = amounts.findLast((amount) => amount.end <= start && amount.unit !== "%");
    const [, number = "", scale] = /^([\d.,]+) ?(\p{L}+)?$/u.exec(digits) ?? [];
    const plain = Number(number.replaceAll(",", "")) * (scale ? numbersOf(language).scaleOf(scale) : 1);
    // "117 billion cubic metres, up from 109": of the same scale.
    const stated = before ? statedScale(text, before) : 1;
    const value = !scale && before && stated >= 1e6 && plain < before.value / 50 ? round(plain * stated) : plain;
    const free = !overlapsAny(amounts, { start, end });
    if (!before || !isCounted(before.unit) || !free || start - before.end > 160 || value < before.value / 50 || value > before.value * 50)
      return [];
    return [{ ...before, rule: "amount.compared", start, end, value, low: null, high: null, sign: null }];
  });
  return found.length === 0 ? amounts : [...amounts, ...found].sort((a, b) => a.start - b.start);
}

/** "Container trains are the motor: 3,914 of them": what is counted by the last such word. */
const countedIn = (before: string, language: Language): string | null =>
  wordStarts(before)
    .map((at) => unitsOf(language).after(before, at)?.unit ?? null)
    .findLast((unit) => isCounted(unit)) ?? null;

/** "Lorries entering from Peru averaged 1,300 a day": things, and not what is weighed, of which there may be a price. */
function countedSubject(before: string, language: Language): string | null {
  if (!language.lists.countedSubject?.test(before)) return null;
  const unit = countedIn(before.split(/[.;] /).at(-1)!, language);
  return unit !== null && isThing(unit) ? unit : null;
}

const listedIn = matchesIn(({ lists }) => lists.bareListed);

/** "41,000 containers at Khorgos and 28,500 at Dostyk": the unit of the previous number, or of the previous sentence. */
function withListed(text: string, amounts: Amount[], unitBefore: string | null, language: Language): Amount[] {
  const { lists } = language;
  if (!lists.bareListed) return amounts;
  const known = [...amounts];
  const found = listedIn(text, language).flatMap((match) => {
    const start = match.index + match[0].length - match[1]!.length;
    const end = match.index + match[0].length;
    const value = numbersOf(language).parse(match[1]!);
    const before = known.findLast((amount) => amount.end <= start && amount.unit !== "%" && amount.unit !== "pp");
    const of = lists.ofNamed?.exec(text.slice(end));
    const named = of ? (unitsOf(language).after(text, end + of[0].length)?.unit ?? null) : null;
    const counted =
      named ??
      (of?.[1] === undefined ? null : countedIn(text.slice(0, start), language)) ??
      countedSubject(rightBefore(text, start), language) ??
      unitBefore;
    // "1,200 of the workers" are none of what was counted before.
    const unit = of && of[1] === undefined && named === null ? null : before ? before.unit : counted;
    // "571,000 tonnes last year; the year before it was not even 2,000": of the very thing, however few.
    const least = before && lists.pointed?.test(rightBefore(text, start)) ? before.value / 1000 : (before?.value ?? 0) / 50;
    const alike = !before || (start - before.end <= 100 && value > least && value < before.value * 50);
    // "It takes 23 days. It used to be 35": only things are counted in so few figures.
    if (!isCounted(unit) || !alike || (value < 1e3 && !isThing(unit)) || overlapsAny(amounts, { start, end })) return [];
    // "Now it is 300 to 350": both ends of one range.
    const [more, digits = ""] = lists.bareRange?.exec(text.slice(end)) ?? [];
    const high = digits === "" ? null : numbersOf(language).parse(digits);
    const range =
      high !== null && high > value && high < 10 * value
        ? { value: round((value + high) / 2), low: value, high, end: end + more!.length }
        : { value, low: null, high: null, end };
    const one: Amount = { rule: "amount.listed", start, ...range, unit, change: false, sign: null };
    known.push(one);
    return [one];
  });
  return found.length === 0 ? amounts : [...amounts, ...found].sort((a, b) => a.start - b.start);
}
