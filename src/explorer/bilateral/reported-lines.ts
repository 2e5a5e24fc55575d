import type { Line } from "../chart/model.ts";
import type { ChartObservationFragment } from "../generated/graphql.ts";
import { inUnit, yearOf, type PairCountry } from "./drawn-figure.ts";
import type { View } from "./views.ts";

type Observation = ChartObservationFragment;

interface ByYear {
  reporter: string;
  values: Map<number, number>;
}

/** One line per reporter. If an office is in several datasets, the longest is used and the others fill its gaps. */
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

export function linesOf(view: View, one: PairCountry, other: PairCountry, observations: readonly Observation[], unit: string): Line[] {
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
  const reported = series(observations, unit, (each) => each.flow === "TURNOVER");
  const summed = both(forth, back, (exported, imported) => exported + imported);
  return [...new Set([...reported, ...summed].map(({ reporter }) => reporter))].map((reporter) => ({
    reporter,
    values: new Map([...(valuesOf(summed, reporter) ?? []), ...(valuesOf(reported, reporter) ?? [])]),
  }));
}

const valuesOf = (all: ByYear[], reporter: string) => all.find((each) => each.reporter === reporter)?.values;

function both(forth: ByYear[], back: ByYear[], combine: (exported: number, imported: number) => number): ByYear[] {
  return forth.flatMap(({ reporter, values }) => {
    const others = valuesOf(back, reporter);
    const pairs = [...values].flatMap(([year, value]): [number, number][] => {
      const imported = others?.get(year);
      return imported === undefined ? [] : [[year, combine(value, imported)]];
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
