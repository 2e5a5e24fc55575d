// A time that a sentence names, as a period of statistics.

export interface SaidPeriod {
  rule: string;
  start: number;
  end: number;
  /**
   * 2018, 2019-01, 2018-01/2018-07 (months, both included), 2018-01-21/2018-02-19 (days), 2011/2018 (years); null for "now", which is no
   * period of a statistic.
   */
  value: string | null;
  /** Worked out from the document's date rather than said. */
  inferred: boolean;
  /** A time was said that cannot be determined from the text: a fiscal year of an unknown country. */
  unknown: boolean;
  /** Where the comparison begins that this is the time of; numbers before it are of another time. */
  compared: number | null;
}

export interface Day {
  year: number;
  month: number;
  /** The day of the month, where it is known. */
  date?: number;
}

const NO_PERIOD: SaidPeriod = { rule: "period.none", start: 0, end: 0, value: null, inferred: false, unknown: false, compared: null };

/** Another time in place of the one that was said, if any was. */
export const otherThan = (said: SaidPeriod | null, value: string | null, rule: string, inferred = true): SaidPeriod => ({
  ...(said ?? NO_PERIOD),
  value,
  rule,
  inferred,
  unknown: false,
});

/** A time that cannot be determined in place of the one that was said. */
export const undated = (said: SaidPeriod | null, rule: string): SaidPeriod => ({
  ...(said ?? NO_PERIOD),
  value: null,
  rule,
  inferred: true,
  unknown: true,
});

/** Whether it was taken from another part of the sentence or of the text. */
export const isInherited = ({ rule }: SaidPeriod): boolean => /\+sentence$|^period\.(?:document|carried)$/.test(rule);

/** What is reported has happened; a year to come belongs to another number of the sentence. */
export const isFuture = (period: SaidPeriod, day: Day | null): boolean =>
  day !== null && period.value !== null && Number(period.value.slice(0, 4)) > day.year;
