// The time that the figures of a document are of: what its title or a sentence says holds until another one says otherwise.
import type { Language } from "../languages/language.ts";
import { mayHoldTrigger } from "../measure/trigger.ts";
import { mayHoldNumber } from "../quantity/number.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { isExpected } from "../speech/modality.ts";
import { isMonth } from "../time/months.ts";
import type { Day, SaidPeriod } from "../time/period.ts";
import { RunningTime, timesOfReport } from "../time/running.ts";
import { periodsOf } from "../time/said-periods.ts";
import type { Prepared } from "./prepared.ts";

export class DocumentTime {
  /** The day of publication. */
  readonly day: Day | null;
  readonly #language: Language;
  readonly #talks: boolean;
  readonly #home: string | null;
  readonly #time: RunningTime;
  /** Of talks: the time said last, which a figure without a word of trade goes on with. */
  readonly #spoken: RunningTime;
  /** What holds again behind a paragraph that looks back. */
  #before: [SaidPeriod | null, string | null] | undefined;

  constructor({ document, language, frame }: Prepared) {
    const { publishedOn } = document;
    const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?/.exec(publishedOn ?? "");
    this.day = match && { year: Number(match[1]), month: Number(match[2]), ...(match[3] ? { date: Number(match[3]) } : {}) };
    this.#language = language;
    this.#talks = frame.type === "transcript";
    this.#home = frame.home;
    this.#time = new RunningTime(this.day);
    this.#spoken = new RunningTime(this.day);
    const title = document.title ?? "";
    // The day of publication that a title may bear is not the time of its figures.
    const titled = periodsOf(title, this.day, frame.home, language).filter(({ value }) => !value || !publishedOn?.startsWith(value));
    if (!this.#talks) this.#time.keep(titled);
    else if (language.periods.ofTitle?.test(title)) this.#time.period = titled.find(({ value }) => value !== null) ?? null;
  }

  /** Before a sentence is read. */
  open(sentence: string): void {
    if (this.#language.periods.saidThen?.test(sentence)) this.#time.period = null;
  }

  context(sentence: string, aboutTrade: boolean): Pick<SentenceContext, "day" | "runningPeriod" | "runningSpan" | "lastMonth"> {
    const goesOn = (): boolean => aboutTrade && (this.#language.periods.spokenHolds || !mayHoldTrigger(sentence, this.#language));
    const { period, span, lastMonth } = this.#time;
    return { day: this.day, runningPeriod: period ?? (goesOn() ? this.#spoken.period : null), runningSpan: span, lastMonth };
  }

  /** Behind a sentence with the claims and the times that were read in it. */
  goOn(
    sentence: string,
    readings: Parameters<typeof timesOfReport>[1],
    periods: SaidPeriod[],
    told: { unrelated: boolean; idle: boolean },
  ): void {
    const { aside, opening } = this.#language.periods;
    if (aside?.test(sentence)) this.#before ??= [this.#time.period, this.#time.span];
    const times = timesOfReport(sentence, readings, periods);
    if (this.#talks) {
      this.#time.period = this.#figuresOf(sentence) ?? this.#time.period;
      // A month without a figure is when people met or signed something.
      this.#spoken.keep(told.idle ? times.filter(({ value }) => !isMonth(value)) : times);
      return;
    }
    this.#time.expect(readings.filter(({ modality }) => isExpected(modality)).map(({ period }) => period));
    // The lead gives the time of its report, whatever its own figures are of.
    const within = told.unrelated && !opening && this.#time.period !== null ? null : this.#time.keep(times);
    // "In October alone": the months given before hold again behind its paragraph.
    if (within) this.#before ??= [within, this.#time.span];
  }

  closeParagraph(): void {
    if (this.#before) [this.#time.period, this.#time.span] = this.#before;
    this.#before = undefined;
  }

  /** Figures of something else are of the time that the report goes on with. */
  passOver(sentence: string, home: string | null): void {
    if (!this.#language.periods.opening || !(mayHoldNumber(sentence, this.#language) || /[?？]$/.test(sentence))) return;
    this.#time.keep(timesOfReport(sentence, [], periodsOf(sentence, this.day, home, this.#language)));
  }

  /** "The numbers for 2025-26 are in": the time that a speaker's figures are of. */
  #figuresOf(text: string): SaidPeriod | null {
    const match = this.#language.periods.figuresOf?.exec(text);
    if (!match) return null;
    const from = match.index + match[0].length;
    const period = periodsOf(text, this.day, this.#home, this.#language).find(({ start }) => Math.abs(start - from) < 5);
    return period?.value ? period : null;
  }
}
