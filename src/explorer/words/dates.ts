import { localeNow, languageNow, t } from "../language/translate.ts";

type Month = "long" | "short";

interface Parts {
  precision: "year" | "quarter" | "month" | "day";
  date: Date;
  year: string;
  quarter: string;
}

function partsOf(text: string): Parts | null {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(\d\d)(?:-(\d\d))?))?$/.exec(text);
  if (!parts) return null;
  const [, year, quarter, month = "01", day] = parts;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const precision = quarter ? "quarter" : day ? "day" : parts[3] ? "month" : "year";
  return { precision, date: new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1))), year: year!, quarter: quarter ?? "" };
}

const formatter = (precision: Parts["precision"], month: Month) =>
  new Intl.DateTimeFormat(localeNow(), {
    timeZone: "UTC",
    year: "numeric",
    ...(precision !== "year" && { month }),
    ...(precision === "day" && { day: "numeric" }),
  });

/** Intl uses thin spaces around a dash, which many fonts lack. */
const plainSpaces = (words: string) => words.replace(/[\u2009\u202f]/g, " ");

function written(parts: Parts, month: Month): string {
  if (parts.precision === "quarter") return t("Q{quarter} {year}", { quarter: parts.quarter, year: parts.year });
  if (parts.precision === "year") return languageNow() === "zh" ? `${parts.year}年` : parts.year;
  return plainSpaces(formatter(parts.precision, month).format(parts.date));
}

/**
 * A day, month, quarter, year, or a range of two of them, in common notation: 2022-12-21/2022-12-31 becomes "21–31 December 2022",
 * 2022-01/2022-11 "January–November 2022", 2022-Q3 "Q3 2022". Anything else is unchanged.
 */
export const readableDate = (label: string): string => read(label, "long");

/** The short form: "21–31 Dec 2022". */
export const shortDate = (label: string): string => read(label, "short");

function read(label: string, month: Month): string {
  const [from, to, more] = label.split("/").map(partsOf);
  if (!from || to === null || more !== undefined) return label;
  if (!to) return written(from, month);
  if (from.precision === "year" && to.precision === "year") return `${from.year}–${written(to, month)}`;
  if (languageNow() === "en" && from.year === to.year && from.precision === to.precision) return withinAYear(from, to, month);
  if (languageNow() === "ru" && from.precision === "day" && to.precision === "day")
    return plainSpaces(formatter("day", month).formatRange(from.date, to.date));
  return `${written(from, month)} – ${written(to, month)}`;
}

/** The part common to both ends is written once. */
function withinAYear(from: Parts, to: Parts, month: Month): string {
  const end = written(to, month);
  if (from.precision === "quarter") return `Q${from.quarter}–${end}`;
  const name = new Intl.DateTimeFormat(localeNow(), { timeZone: "UTC", month }).format(from.date);
  if (from.precision === "month") return `${name}–${end}`;
  const day = from.date.getUTCDate();
  return from.date.getUTCMonth() === to.date.getUTCMonth() ? `${day}–${end}` : `${day} ${name} – ${end}`;
}
