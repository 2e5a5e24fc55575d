import { comparableMeasures, lacking, longest } from "./coverage.queries.ts";
import type { Breakdown } from "./coverage.type.ts";
import { measureOf } from "../observation/observation.seed.ts";
import type { Counted } from "./breakdown.ts";

interface ClaimCounted {
  sourceId: string | null;
  pair: string | null;
  measure: Breakdown["measures"][number]["measure"];
  periodStart: string | null;
  lastSeen: string;
}

interface ObservationCounted {
  datasetId: string;
  pair: string | null;
  flow: keyof typeof measureOf;
  periodStart: string;
  periodEnd: string;
  rank: string;
}

interface Both {
  claims: number;
  observations: number;
}

/** Counts claims and observations that are not in a graph yet, to the same breakdown that `countBreakdown` gives of them when they are. */
export class Tally {
  readonly #all: Both = { claims: 0, observations: 0 };
  readonly #sources = new Counts<string, { claims: number; lastLoadedOn: string | null }>(() => ({ claims: 0, lastLoadedOn: null }));
  readonly #datasets = new Counts<string, { observations: number; first: string; last: string }>(() => ({
    observations: 0,
    first: "9999",
    last: "",
  }));
  readonly #pairs = new Counts<string, Both>(() => ({ claims: 0, observations: 0 }));
  readonly #measures = new Counts<ClaimCounted["measure"], Both>(() => ({ claims: 0, observations: 0 }));
  readonly #years = new Counts<string, Both>(() => ({ claims: 0, observations: 0 }));
  /** By pair and year: claims that a figure could be held against, and the figures. */
  readonly #held = new Counts<string, { claims: number; figures: number; sound: number }>(() => ({ claims: 0, figures: 0, sound: 0 }));

  claim({ sourceId, pair, measure, periodStart, lastSeen }: ClaimCounted): void {
    const year = periodStart?.slice(0, 4) ?? null;
    this.#all.claims++;
    this.#measures.of(measure).claims++;
    if (pair !== null) this.#pairs.of(pair).claims++;
    if (year !== null) this.#years.of(year).claims++;
    if (pair !== null && year !== null && comparableMeasures.includes(measure)) this.#held.of(`${pair} ${year}`).claims++;
    if (sourceId === null) return;
    const source = this.#sources.of(sourceId);
    source.claims++;
    source.lastLoadedOn = later(source.lastLoadedOn, lastSeen);
  }

  observation({ datasetId, pair, flow, periodStart, periodEnd, rank }: ObservationCounted): void {
    const year = periodStart.slice(0, 4);
    this.#all.observations++;
    this.#measures.of(measureOf[flow]).observations++;
    this.#years.of(year).observations++;
    const dataset = this.#datasets.of(datasetId);
    dataset.observations++;
    if (periodStart < dataset.first) dataset.first = periodStart;
    if (periodEnd > dataset.last) dataset.last = periodEnd;
    if (pair === null) return;
    this.#pairs.of(pair).observations++;
    const held = this.#held.of(`${pair} ${year}`);
    held.figures++;
    if (rank !== "DEPRECATED") held.sound++;
  }

  counted(): Omit<Counted, "countedAt"> {
    return {
      ...this.#all,
      breakdown: ordered({
        sources: this.#sources.rows((sourceId, counted) => ({ sourceId, ...counted })),
        datasets: this.#datasets.rows((datasetId, { observations, first, last }) => ({
          datasetId,
          observations,
          firstYear: Number(first.slice(0, 4)),
          lastYear: Number(last.slice(0, 4)),
        })),
        pairs: this.#pairs.rows((pair, counted) => ({ pair, ...counted })),
        measures: this.#measures.rows((measure, counted) => ({ measure, ...counted })),
        years: this.#years.rows((year, counted) => ({ year: Number(year), ...counted })),
        gaps: this.#held
          .rows((key, { claims, figures, sound }) => {
            const [pair, year] = key.split(" ") as [string, string];
            return {
              pair,
              year: Number(year),
              claims,
              missing: figures === 0 ? lacking.none : lacking.sound,
              isGap: claims > 0 && sound === 0,
            };
          })
          .filter(({ isGap }) => isGap)
          .map(({ isGap: _isGap, ...gap }) => gap),
      }),
    };
  }
}

class Counts<Key, Counted> {
  readonly #counts = new Map<Key, Counted>();

  constructor(private readonly nothing: () => Counted) {}

  of(key: Key): Counted {
    let counted = this.#counts.get(key);
    if (counted === undefined) this.#counts.set(key, (counted = this.nothing()));
    return counted;
  }

  rows<Row>(row: (key: Key, counted: Counted) => Row): Row[] {
    return [...this.#counts].map(([key, counted]) => row(key, counted));
  }
}

/** Each list in its order, the largest first and not longer than it is kept. */
export function ordered({ sources, datasets, pairs, measures, years, gaps }: Breakdown): Breakdown {
  return {
    sources: sources.sort((a, b) => b.claims - a.claims || inOrder(a.sourceId, b.sourceId)).slice(0, longest),
    datasets: datasets.sort((a, b) => b.observations - a.observations || inOrder(a.datasetId, b.datasetId)).slice(0, longest),
    pairs: pairs.sort((a, b) => b.claims - a.claims || b.observations - a.observations || inOrder(a.pair, b.pair)).slice(0, longest),
    measures: measures.sort((a, b) => b.claims - a.claims || inOrder(a.measure, b.measure)),
    years: years.sort((a, b) => b.year - a.year).slice(0, longest),
    gaps: gaps.sort((a, b) => b.claims - a.claims || inOrder(a.pair, b.pair) || a.year - b.year).slice(0, longest),
  };
}

/** As Neo4j sorts texts. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const later = (a: string | null, b: string | null): string | null => ((a ?? "") > (b ?? "") ? a : b);
