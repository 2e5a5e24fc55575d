// Numbers told by one of an earlier time, "against 27,500 in 2023": they are of the year after it.
import type { Amount } from "../quantity/amount.ts";
import { boundOf } from "../quantity/bound.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { isPart, monthOf, shifted } from "./months.ts";
import { isInherited, otherThan, undated, type Day, type SaidPeriod } from "./period.ts";

const RULE = "period.year-after";

/** By the time of the number that it is compared with. */
export function yearAfter(said: SaidPeriod | null, compared: string | null | undefined, day: Day): SaidPeriod | null {
  // "42,000 tonnes, against 27,500 in 2024": what is compared with the year before last is of last year.
  if (/^\d{4}$/.test(compared ?? "") && (said === null || isInherited(said))) {
    const year = `${Number(compared) + 1}`;
    if (Number(year) === day.year - 1 && !said?.value?.split("/").every((end) => end.startsWith(year))) return otherThan(said, year, RULE);
  }
  // "5,000 trucks, up from 4,000 in March 2024": of the same months a year later, where the text gives no time.
  const after = said === null && compared && isPart(compared) ? shifted(compared, 1) : null;
  return after && after <= monthOf(day) ? otherThan(null, after, RULE) : null;
}

/** By the year of the number that it came from: "from $8.9 billion in 2024 to". */
export function yearAfterStart(dated: SaidPeriod | null, text: string, amount: Amount, context: SentenceContext): SaidPeriod | null {
  const { day, language } = context;
  const { start } = boundOf(text, amount.start, amount.end, language);
  const said = language.periods.cameFrom?.exec(text.slice(Math.max(0, start - 60), start))?.groups?.["year"];
  const year = Number(said);
  if (!said || !day || year >= day.year) return null;
  // "From $450 million in 1995 to $45 billion today": of no year that the words give.
  if (dated && !isInherited(dated)) return null;
  if (year < day.year - 2) return dated?.value === said ? undated(dated, RULE) : null;
  return dated?.value === `${year + 1}` ? null : otherThan(dated, `${year + 1}`, RULE);
}
