// What is known of a sentence before it is read: from its document, its speaker, and the sentences before.
import type { Frame } from "./frame/frame.ts";
import type { Language, TradeMeasure } from "./languages/language.ts";
import type { Day, SaidPeriod } from "./time/period.ts";

export interface SentenceContext {
  day: Day | null;
  frame: Frame;
  language: Language;
  home: string | null;
  /** Why that is home: the speaker's office, or the country that the report is about. */
  homeRule: string;
  /** The period said last in a report, which holds until another is said. */
  runningPeriod: SaidPeriod | null;
  /** Whose dollars a bare "$" is, where the document gave it once: "NZ$". */
  dollar?: string | null;
  /** The months given last, and the last month of those that a report is of. */
  runningSpan: string | null;
  lastMonth: string | null;
  /** Whether a report compares with the year before and never with the month or quarter before, or the other way round. */
  compares: "years" | "months" | null;
  /** The measures that a report about trade has given so far, the last first; empty where it is not about trade, and in talks. */
  recentMeasures: TradeMeasure[];
  /** Whether they hold for numbers alone that are tied to the trade told of: by a country, goods or a pronoun. */
  tied: boolean;
}
