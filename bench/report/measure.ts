/** One number, with its target if it has one. */
export interface Measure {
  part: string;
  what: string;
  value: number;
  unit: string;
  atMost?: number;
  atLeast?: number;
}

export const met = ({ value, atMost, atLeast }: Measure): boolean | undefined =>
  atMost === undefined && atLeast === undefined ? undefined : value <= (atMost ?? Infinity) && value >= (atLeast ?? -Infinity);

export const bar = ({ atMost, atLeast }: Measure): string =>
  atMost !== undefined ? `≤ ${shown(atMost)}` : atLeast !== undefined ? `≥ ${shown(atLeast)}` : "";

export const shown = (value: number): string =>
  value.toLocaleString("en", { maximumFractionDigits: Math.abs(value) < 10 ? 2 : Math.abs(value) < 1_000 ? 1 : 0 });

export interface Part {
  measures: Measure[];
  /** Details for the plots and for readers of bench.json. */
  details: unknown;
}
