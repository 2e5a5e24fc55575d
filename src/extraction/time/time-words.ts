// The words of one time in a sentence: which numbers, months and years they name.
import type { Language } from "../languages/language.ts";
import { anyScript, compile, memoized } from "../languages/pattern.ts";
import type { PeriodReading } from "../languages/period-reading.ts";
import type { FiscalYear } from "./fiscal.ts";
import type { Day } from "./period.ts";

/** null: a time that is no period of a statistic; undefined: no time after all. */
export type TimeReader = (words: TimeWords, reading: PeriodReading) => string | null | undefined;
/** How some of the times that the languages tell are read. */
export type TimeReadings = Partial<Record<PeriodReading["to"], TimeReader>>;

const relativeYears = memoized(({ periods }: Language) =>
  periods.relative.map(([words, years]) => [compile(anyScript(words), "i"), years] as const),
);

export class TimeWords {
  constructor(
    readonly groups: Readonly<Record<string, string | undefined>>,
    /** The document's. */
    readonly day: Day,
    /** The months that the text was of last. */
    readonly before: string,
    readonly fiscal: FiscalYear | null,
    private readonly language: Language,
  ) {}

  lower(name: string): string {
    return (this.groups[name] ?? "").toLowerCase();
  }

  /** Of two groups the one that is there. */
  count(name: string, other = name): number {
    const words = this.lower(name) || this.lower(other);
    return this.language.periods.counts.get(words) ?? Number(words);
  }

  ordinal(name: string): number {
    return this.language.periods.ordinals.get(this.lower(name)) ?? Number.NaN;
  }

  month(name: string): number {
    const { months } = this.language.periods;
    return months.get(this.lower(name).replace(/\.$/, "")) ?? months.get(this.lower(name)) ?? Number(this.groups[name]);
  }

  /** How many years away it is, where it says so: -1 for "last year". */
  relative(name = "rel"): number | null {
    const words = this.groups[name];
    return words ? (relativeYears(this.language).find(([pattern]) => pattern.test(words))?.[1] ?? 0) : null;
  }

  /** The year a part of a year belongs to: the one said, or the latest that could have been reported by the document's day. */
  yearOf(lastMonth: number): number {
    const said = this.groups["year"];
    if (said) return Number(said.length === 2 ? `20${said}` : said);
    const years = this.relative();
    if (years !== null) return this.day.year + years;
    return lastMonth > this.day.month ? this.day.year - 1 : this.day.year;
  }
}
