/** One number with its target. */
export interface Figure {
  what: string;
  value: number | string;
  unit?: string;
  /** As the table of bars words it: "≥ 600"; absent where a number only explains another one. */
  bar?: string;
  met?: boolean;
  /** What is right or wrong however fast the machine is: errors, lost or half writes, recovery. These alone decide the exit code. */
  correctness?: boolean;
}

/** One test of the table. */
export interface Row {
  id: string;
  what: string;
  seconds: number;
  figures: Figure[];
  /** Why it did not run. */
  skipped?: string;
}

type Unit = string | undefined;
const rounded = (value: number) => (Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100);
const figure = (what: string, value: number, unit: Unit, bar: string, met: boolean): Figure => ({
  what,
  value: rounded(value),
  ...(unit ? { unit } : {}),
  bar,
  met,
});

export const atLeast = (what: string, value: number, least: number, unit?: string) =>
  figure(what, value, unit, `≥ ${rounded(least)}`, value >= least);
export const atMost = (what: string, value: number, most: number, unit?: string) =>
  figure(what, value, unit, `≤ ${rounded(most)}`, value <= most);
export const exactly = (what: string, value: number, wanted: number, unit?: string) =>
  figure(what, value, unit, String(wanted), value === wanted);
export const noted = (what: string, value: number | string, unit?: string): Figure => ({
  what,
  value: typeof value === "number" ? rounded(value) : value,
  ...(unit ? { unit } : {}),
});
export const holds = (what: string, met: boolean, otherwise = "no"): Figure => ({ what, value: met ? "yes" : otherwise, bar: "yes", met });

/** Marks figures that must hold on any machine. */
export const must = (one: Figure): Figure => ({ ...one, correctness: true });
