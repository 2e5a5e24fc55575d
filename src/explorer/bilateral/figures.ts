import type { ChartClaimFragment, ChartObservationFragment, MeasuredPointFragment } from "../generated/graphql.ts";
import type { ChartModel, Line, Mark } from "../chart/model.ts";
import { say } from "../language/say.ts";
import type { View } from "./views.ts";

type Observation = ChartObservationFragment;
type Claim = ChartClaimFragment;
export type DrawnPoint = MeasuredPointFragment & { claims?: readonly Claim[] };
export interface PairCountry {
  code: string;
  name: string;
}

/** The question brings so many claims of each period, the newest first. */
export const mostOfAPeriod = 20;

/** A year by its days; fiscal years and months have no place on an axis of calendar years. */
export const isYear = ({ start, end }: { start: string; end: string }) =>
  start.endsWith("-01-01") && end.endsWith("-12-31") && start.slice(0, 4) === end.slice(0, 4);

/** Whether a figure is of all goods by every way; a subtotal is never drawn as the whole. */
export const isWhole = (point: { commodity: unknown; borderCrossing: unknown }) => !point.commodity && !point.borderCrossing;

const yearOf = (period: { start: string }) => Number(period.start.slice(0, 4));
const isMoney = (unit: string) => /^[A-Z]{3}$/.test(unit);

/** A quantity in the chart's unit: as it is, or in dollars where the API reckoned them. */
function inUnit(quantity: { value: number | null; unit: string; usd: number | null }, unit: string): number | null {
  if (quantity.unit === unit) return quantity.value;
  return unit === "USD" && isMoney(quantity.unit) ? quantity.usd : null;
}

export function chartModelOf(view: View, [one, other]: readonly [PairCountry, PairCountry], points: readonly DrawnPoint[]): ChartModel {
  // A point may come twice, once with its claims and once for its figures alone.
  const unique = [...new Map(points.toSorted((a) => (a.claims ? 1 : -1)).map((point) => [point.id, point])).values()];
  const whole = unique.filter((point) => isWhole(point) && isYear(point.period));
  const observations = whole.flatMap((point) => point.observations).filter((observation) => isYear(observation.period));
  const claims = whole.flatMap((point) => point.claims ?? []);
  const unit = view === "GROWTH" || view === "MIRROR_GAP" ? "%" : unitOf(observations, claims);
  const money = unit === "%" ? unitOf(observations, []) : unit;
  const lines = linesOf(view, one, other, observations, money);
  const setAside = observations.filter((observation) => observation.rank === "DEPRECATED").length;
  return {
    unit,
    lines,
    marks: marksOf(view, one, other, claims, unit),
    converted: observations.some((observation) => observation.quantity.unit !== money && inUnit(observation.quantity, money) !== null),
    setAside,
    cut: whole.some((point) => (point.claims?.length ?? 0) >= mostOfAPeriod),
  };
}

/** Dollars where there are any, as most of trade is told in them; else what most figures are in. */
function unitOf(observations: readonly Observation[], claims: readonly Claim[]): string {
  const units = [...observations, ...claims.filter(({ kind }) => kind === "LEVEL")].flatMap(({ quantity }) => quantity?.unit ?? []);
  if (units.length === 0 || units.includes("USD")) return "USD";
  const tally = new Map<string, number>();
  for (const each of units) tally.set(each, (tally.get(each) ?? 0) + 1);
  return [...tally].toSorted(([, a], [, b]) => b - a)[0]![0];
}

interface ByYear {
  reporter: string;
  values: Map<number, number>;
}

/** One line a reporter. Where an office stands in several datasets the longest leads and the others fill its gaps. */
function series(observations: readonly Observation[], unit: string, of: (observation: Observation) => boolean): ByYear[] {
  const kept = observations.filter((observation) => observation.rank !== "DEPRECATED" && of(observation));
  const reporters = [...new Set(kept.map(reporterOf))];
  return reporters.map((reporter) => {
    const own = kept.filter((observation) => reporterOf(observation) === reporter);
    const size = (dataset: string) => own.filter((observation) => observation.dataset.id === dataset).length;
    const datasets = [...new Set(own.map(({ dataset }) => dataset.id))].toSorted((a, b) => size(b) - size(a));
    const values = new Map<number, number>();
    for (const dataset of datasets)
      for (const observation of own) {
        const value = observation.dataset.id === dataset ? inUnit(observation.quantity, unit) : null;
        if (value !== null && !values.has(yearOf(observation.period))) values.set(yearOf(observation.period), value);
      }
    return { reporter, values };
  });
}

const reporterOf = (observation: Observation) => observation.reportedBy?.name ?? observation.dataset.name;

function linesOf(view: View, one: PairCountry, other: PairCountry, observations: readonly Observation[], unit: string): Line[] {
  const forth = series(observations, unit, (each) => each.flow !== "TURNOVER" && each.from?.code === one.code);
  const back = series(observations, unit, (each) => each.flow !== "TURNOVER" && each.from?.code === other.code);
  switch (view) {
    case "EXPORTS":
      return forth.map(line);
    case "IMPORTS":
      return back.map(line);
    case "TRADE_TURNOVER":
      return turnover(observations, unit, forth, back).map(line);
    case "GROWTH":
      return turnover(observations, unit, forth, back).map(({ reporter, values }) => line({ reporter, values: growthOf(values) }));
    case "TRADE_BALANCE":
      return both(forth, back, (exported, imported) => exported - imported).map(line);
    case "MIRROR_GAP":
      return [
        { reporter: `${one.name} → ${other.name}`, values: gapOf(forth, one.name, other.name) },
        { reporter: `${other.name} → ${one.name}`, values: gapOf(back, other.name, one.name) },
      ].map(line);
    default:
      return series(observations, unit, () => true).map(line);
  }
}

function turnover(observations: readonly Observation[], unit: string, forth: ByYear[], back: ByYear[]): ByYear[] {
  const told = series(observations, unit, (each) => each.flow === "TURNOVER");
  const summed = both(forth, back, (exported, imported) => exported + imported);
  return [...new Set([...told, ...summed].map(({ reporter }) => reporter))].map((reporter) => ({
    reporter,
    values: new Map([...(valuesOf(summed, reporter) ?? []), ...(valuesOf(told, reporter) ?? [])]),
  }));
}

const valuesOf = (all: ByYear[], reporter: string) => all.find((each) => each.reporter === reporter)?.values;

function both(forth: ByYear[], back: ByYear[], reckon: (exported: number, imported: number) => number): ByYear[] {
  return forth.flatMap(({ reporter, values }) => {
    const others = valuesOf(back, reporter);
    const pairs = [...values].flatMap(([year, value]): [number, number][] => {
      const imported = others?.get(year);
      return imported === undefined ? [] : [[year, reckon(value, imported)]];
    });
    return pairs.length ? [{ reporter, values: new Map(pairs) }] : [];
  });
}

const growthOf = (values: Map<number, number>) =>
  new Map(
    [...values].flatMap(([year, value]): [number, number][] => {
      const before = values.get(year - 1);
      return before ? [[year, (100 * (value - before)) / before]] : [];
    }),
  );

function gapOf(flow: ByYear[], exporter: string, importer: string): Map<number, number> {
  const [sent, received] = [valuesOf(flow, exporter), valuesOf(flow, importer)];
  return new Map(
    [...(sent ?? [])].flatMap(([year, value]): [number, number][] => {
      const mirrored = received?.get(year);
      return mirrored === undefined || value === 0 ? [] : [[year, (100 * (mirrored - value)) / value]];
    }),
  );
}

const line = ({ reporter, values }: ByYear): Line => ({
  name: reporter,
  points: [...values].map(([year, value]) => ({ year, value })).toSorted((a, b) => a.year - b.year),
});

/** Equal claims of one year are one mark with all who made it. */
function marksOf(view: View, one: PairCountry, other: PairCountry, claims: readonly Claim[], unit: string): Mark[] {
  const marks = new Map<string, Mark>();
  for (const claim of claims) {
    if (!isOfView(view, one, other, claim) || !claim.quantity || !claim.period) continue;
    const { quantity } = claim;
    const figure =
      quantity.value ??
      (quantity.low !== null && quantity.high !== null ? (quantity.low + quantity.high) / 2 : (quantity.low ?? quantity.high));
    const value = inUnit({ ...quantity, value: figure }, unit);
    if (value === null) continue;
    const year = yearOf(claim.period);
    const key = [year, value, quantity.comparator, claim.modality, claim.rank === "DEPRECATED"].join();
    const mark =
      marks.get(key) ??
      ({
        key,
        year,
        value,
        unit,
        comparator: quantity.comparator,
        modality: claim.modality,
        setAside: claim.rank === "DEPRECATED",
        claims: [],
      } satisfies Mark);
    mark.claims.push(claim);
    marks.set(key, mark);
  }
  return [...marks.values()];
}

function isOfView(view: View, one: PairCountry, other: PairCountry, claim: Claim): boolean {
  if (view === "MIRROR_GAP") return false;
  if (view === "GROWTH")
    return (
      claim.kind === "CHANGE" &&
      claim.period !== null &&
      claim.comparedTo !== null &&
      isYear(claim.comparedTo) &&
      yearOf(claim.comparedTo) === yearOf(claim.period) - 1
    );
  if (claim.kind !== "LEVEL") return false;
  if (view === "EXPORTS") return claim.from?.code === one.code;
  if (view === "IMPORTS") return claim.from?.code === other.code;
  return true;
}

/** The line beneath a chart on claims that speak of it and have no place on it. */
export const leftOutWords = (view: View) =>
  view === "GROWTH"
    ? say("of an amount, or of a part of the trade or of the year")
    : say("of a part (a good, a crossing, some months), of growth, or in words");
