import type { Comparator, Modality } from "../../client/generated/graphql.ts";
import type { FiguresAtQuery } from "../generated/graphql.ts";
import { shortDate } from "../words/dates.ts";

export type DataPoint = Extract<FiguresAtQuery["nodes"][number], { __typename: "DataPoint" }>;
type Observation = DataPoint["observations"][number];
type Claim = DataPoint["claims"][number];

/** One mark of the chart, said or measured. */
export interface Figure {
  id: string;
  /** Where it stands on the axis: the year it is about, moved a little aside where several would cover each other. */
  at: number;
  year: number;
  value: number;
  comparator: Comparator;
  unit: string;
  /** Null for an official figure. */
  modality: Modality | null;
  /** Who gives it: a reporter with a dataset, or a speaker. Official figures of one giver form a line. */
  by: string;
  /** Official figures that are set aside, with the reason. */
  setAside: string | null;
  saidOn: string | null;
}

export interface Figures {
  unit: string;
  official: Figure[];
  claims: Figure[];
  /** Lowest and highest result of each year with more than one: what was measured and what was said as a result. */
  spreads: { year: number; low: number; high: number }[];
  /** Whether somebody said more of a year than the chart was given. */
  cut: boolean;
}

/** The question brings so many claims of each period, the newest first. */
export const mostOfAPeriod = 20;

/** A year by its days; fiscal years and months have no place on an axis of calendar years. */
export const isYear = ({ start, end }: { start: string; end: string }) =>
  start.endsWith("-01-01") && end.endsWith("-12-31") && start.slice(0, 4) === end.slice(0, 4);

const figureOfClaim = (claim: Claim) =>
  claim.kind === "LEVEL" ? (claim.quantity?.value ?? claim.quantity?.high ?? claim.quantity?.low ?? null) : null;

function giverOf(observation: Observation): string {
  const reporter = observation.reportedBy?.name;
  const direction =
    observation.from && observation.to && observation.flow !== "TURNOVER" ? `, ${observation.from.name} → ${observation.to.name}` : "";
  return `${reporter ? `${reporter}’s figures` : "Figures"} (${observation.dataset.name}${direction})`;
}

export function figuresOf(series: readonly DataPoint[]): Figures {
  const observations = series.flatMap((point) => point.observations);
  const claims = series.flatMap((point) => point.claims);
  const unit =
    mostFrequent([...observations, ...claims.filter((claim) => claim.kind === "LEVEL")].flatMap((one) => one.quantity?.unit ?? [])) ??
    "USD";
  const official = observations.flatMap((observation): Figure[] => {
    const { value, comparator } = observation.quantity;
    if (value === null || observation.quantity.unit !== unit || !isYear(observation.period)) return [];
    const year = Number(observation.period.start.slice(0, 4));
    const setAside = observation.rank === "DEPRECATED" ? (observation.rankReason ?? "Set aside") : null;
    return [
      { id: observation.id, at: year, year, value, comparator, unit, modality: null, by: giverOf(observation), setAside, saidOn: null },
    ];
  });
  const placed = claims.flatMap((claim): Figure[] => {
    const value = figureOfClaim(claim);
    if (value === null || claim.quantity?.unit !== unit || !claim.period || !isYear(claim.period)) return [];
    const year = Number(claim.period.start.slice(0, 4));
    return [
      {
        id: claim.id,
        at: year,
        year,
        value,
        comparator: claim.quantity.comparator,
        unit,
        modality: claim.modality,
        by: claim.speaker.name,
        setAside: claim.rank === "DEPRECATED" ? "Set aside" : null,
        saidOn: shortDate(claim.statement.saidOn.label),
      },
    ];
  });
  const onChart = new Set(placed.map(({ id }) => id));
  const cut = series.some((point) => point.claims.length >= mostOfAPeriod && point.claims.some(({ id }) => onChart.has(id)));
  return { unit, official, claims: asides(placed), spreads: spreadsOf([...official, ...placed]), cut };
}

/** Claims of one year stand side by side, within a third of a year to either side, those with lower values first. */
function asides(claims: Figure[]): Figure[] {
  return byYear(claims).flatMap(([, group]) => {
    const ordered = group.toSorted((one, other) => one.value - other.value);
    const step = Math.min(0.14, 0.66 / Math.max(1, ordered.length - 1));
    return ordered.map((claim, index) => ({ ...claim, at: claim.year + step * (index - (ordered.length - 1) / 2) }));
  });
}

function spreadsOf(figures: Figure[]): Figures["spreads"] {
  // "Over 40 billion" of a year of 108 is no result of 40.
  const results = figures.filter(
    (figure) =>
      !figure.setAside &&
      figure.comparator !== "OVER" &&
      figure.comparator !== "UNDER" &&
      (figure.modality === null || figure.modality === "REPORTED" || figure.modality === "ESTIMATED"),
  );
  return byYear(results)
    .map(([year, group]) => ({ year, low: Math.min(...group.map((one) => one.value)), high: Math.max(...group.map((one) => one.value)) }))
    .filter(({ low, high }) => high > low);
}

/** Figures under the year they are about, in the order in which the years first come. */
export function byYear(figures: readonly Figure[]): [number, Figure[]][] {
  const years = new Map<number, Figure[]>();
  for (const figure of figures) years.set(figure.year, [...(years.get(figure.year) ?? []), figure]);
  return [...years];
}

function mostFrequent(words: string[]): string | undefined {
  const tally = new Map<string, number>();
  for (const word of words) tally.set(word, (tally.get(word) ?? 0) + 1);
  return [...tally].toSorted(([, one], [, other]) => other - one)[0]?.[0];
}
