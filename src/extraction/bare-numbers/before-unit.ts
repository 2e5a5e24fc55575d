// Numbers before the one that has the unit of both.
import type { Language } from "../languages/language.ts";
import { matchesIn } from "../languages/scan.ts";
import type { Amount } from "../quantity/amount.ts";
import { round } from "../quantity/amount.ts";
import { overlapsAny } from "../span.ts";
import { digitsOf } from "./beside.ts";

/** "190 and 145 thousand tonnes, respectively": scale and unit after the last number apply to both. */
export function beforeShared(text: string, amounts: Amount[], { lists }: Language): Amount[] {
  if (!lists.respectively.test(text)) return [];
  return amounts.flatMap((last) => {
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
}

const fromIn = matchesIn(({ lists }) => lists.bareFrom);

/** "from 390 to 470 thousand tonnes": both have the scale of the second. */
export function beforeLast(text: string, amounts: Amount[], language: Language): Amount[] {
  return fromIn(text, language).flatMap((match) => {
    const digits = match[1] ?? "";
    const start = match.index + match[0].indexOf(digits, 1);
    const end = start + digits.length;
    const last = amounts.find((amount) => amount.start >= end && amount.start - end <= 24);
    if (!last || last.change || last.low !== null || last.unit === "%" || overlapsAny(amounts, { start, end })) return [];
    const value = round(Number(digits.replace(",", ".")) * (last.value / digitsOf(text, last)));
    return Number.isFinite(value) && value >= 1e3 ? [{ ...last, rule: "amount.from", start, end, value, sign: null }] : [];
  });
}
