import { scaleOf } from "../../contract/said-number.ts";

/** An amount as typed, with the range that matching claims must overlap. */
export interface TypedAmount {
  value: number;
  /** ISO 4217, UCUM or %; null when none was typed. */
  unit: string | null;
  min: number;
  max: number;
}

const units: [RegExp, string][] = [
  [/^(\$|us\$|usd|dollars?|долл?\.?|долларов|美元)$/i, "USD"],
  [/^(€|eur|euros?|евро|欧元)$/i, "EUR"],
  [/^(¥|cny|yuan|rmb|юаней|元|人民币)$/i, "CNY"],
  [/^(₽|rub|roubles?|rubles?|рублей|руб\.?|卢布)$/i, "RUB"],
  [/^(%|percent|per\s?cent|процентов|百分之)$/i, "%"],
  [/^(t|tons?|tonnes?|тонн[аы]?|т|吨)$/i, "t"],
];

const found = <Value>(all: [RegExp, Value][], word: string) => all.find(([pattern]) => pattern.test(word))?.[1];

/** "$170bn", "170 billion dollars", "170 млрд", "1700亿美元", "25 %"; null for anything else. */
export function amountOf(words: string): TypedAmount | null {
  const parts = /^(us\$|[$€¥₽]|[a-z]{3}\s)?\s*(\d[\d\s,.]*)(.*)$/i.exec(words.trim());
  if (!parts) return null;
  const [, before = "", digits = "", after = ""] = parts;
  const number = numberOf(digits.trim());
  if (number === null) return null;
  let scale = 1;
  let unit = before ? (found(units, before.trim()) ?? null) : null;
  if (before && !unit) return null;
  const pieces = after.match(/万亿|百万|十亿|美元|欧元|人民币|卢布|百分之|[亿億万萬元吨兆]|[^\s亿億万萬元吨兆美]+/gu) ?? [];
  for (const piece of pieces) {
    const times = scaleOf(piece);
    const each = found(units, piece);
    if (times !== undefined && scale === 1) scale = times;
    else if (each !== undefined && !unit) unit = each;
    else if (!/^(of|in)$/i.test(piece)) return null;
  }
  // A bare number may be a year or an HS code.
  if (scale === 1 && !unit) return null;
  const value = number.value * scale;
  // Half of the last digit typed, but at least half a per cent: "over $170bn" and "$170.3bn" are the same to a user.
  const slack = Math.max((number.step * scale) / 2, value * 0.005);
  return { value, unit, min: value - slack, max: value + slack };
}

function numberOf(digits: string): { value: number; step: number } | null {
  const plain = /^\d{1,3}([ ,]\d{3})+(\.\d+)?$/.test(digits) ? digits.replace(/[ ,]/g, "") : digits.replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(plain)) return null;
  const decimals = plain.split(".")[1]?.length ?? 0;
  return { value: Number(plain), step: 10 ** -decimals };
}
