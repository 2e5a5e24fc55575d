import { useEffect, useMemo, useState } from "react";
import { answerCache, useLoaded } from "../api/use-loaded.ts";
import { fetchUncached } from "../api/fetch-uncached.ts";
import { queryErrorOf, type QueryError } from "../api/query-error.ts";
import type { ChartModel } from "../chart/model.ts";
import { BilateralDocument, FiguresAtDocument, MeasuredAtDocument, type BilateralQuery } from "../generated/graphql.ts";
import { languageNow } from "../language/translate.ts";
import { isWhole, isYear } from "./drawn-figure.ts";
import { chartModelOf, type DrawnPoint } from "./figures.ts";
import type { PairAddress } from "./pair-address.ts";
import { claimMeasure, type View } from "./views.ts";

/** Limited by the cost of a query; years before the latest 42 are drawn without claims. */
const maxSaid = 42;
const maxMeasured = 100;

type Pair = NonNullable<BilateralQuery["bilateral"]>;

export interface PairFigures {
  pair: Pair | null | undefined;
  model: ChartModel | null;
  /** The data behind the drawing, for sources and downloads. */
  points: readonly DrawnPoint[];
  busy: boolean;
  error: QueryError | null;
  retry: () => void;
}

const yearly = (series: Pair["said"]) => series.filter((point) => isWhole(point) && isYear(point.period)).map(({ id }) => id);

/** Views computed from official figures of both directions: turnover, growth, balance and mirror gap. */
const computedViews: readonly View[] = ["TRADE_TURNOVER", "GROWTH", "TRADE_BALANCE"];
function idsOf(pair: Pair, view: View) {
  const said = yearly(pair.said);
  const directed = computedViews.includes(view) ? yearly(pair.directed) : [];
  return { said: said.slice(-maxSaid), directed: [...said.slice(0, -maxSaid), ...directed].slice(-maxMeasured) };
}

interface Loaded {
  pair: Pair | null;
  points: DrawnPoint[];
}

/** The query for one pair; `years` as in the address. */
type AskedPair = Pick<PairAddress, "between" | "view" | "years">;

const loadedPairs = answerCache<Loaded>();
const keyOf = ({ between, view, years }: AskedPair) => JSON.stringify([between, view, years?.from, years?.to, languageNow()]);
const loadPair = (asked: AskedPair): Promise<Loaded> => loadedPairs.load(keyOf(asked), () => fetchPair(asked));

async function fetchPair({ between, view, years }: AskedPair): Promise<Loaded> {
  const period = { from: years?.from ?? null, to: years?.to ?? null };
  const { bilateral: pair } = await fetchUncached(BilateralDocument, { between: [...between], measure: claimMeasure[view], ...period });
  if (!pair) return { pair, points: [] };
  const { said, directed } = idsOf(pair, view);
  const none = { nodes: [] };
  const answers = await Promise.all([
    said.length > 0 ? fetchUncached(FiguresAtDocument, { ids: said }) : none,
    directed.length > 0 ? fetchUncached(MeasuredAtDocument, { ids: directed }) : none,
  ]);
  return { pair, points: answers.flatMap(({ nodes }) => pointsOf(nodes)) };
}

/** Starts the view's own queries as early as possible. Errors are left to the view. */
export const prefetchPair = async (asked: AskedPair): Promise<void> => void (await loadPair(asked));

const pointsOf = (nodes: readonly (object | null)[]) => nodes.filter((node) => node !== null && "period" in node) as DrawnPoint[];

export function usePairFigures(between: readonly [string, string], view: View, years: PairAddress["years"]): PairFigures {
  const asked = { between, view, years };
  const { data, busy, error, retry } = useLoaded(loadedPairs, keyOf(asked), () => fetchPair(asked));
  const [one, other] = between;
  const model = useMemo(() => {
    if (!data?.pair) return null;
    return chartModelOf(view, [named(data.pair, one), named(data.pair, other)], data.points);
  }, [data, view, one, other]);
  return { pair: data?.pair, model, points: data?.points ?? [], busy, error, retry };
}

const named = (pair: Pair, code: string) => pair.between.find((country) => country.code === code) ?? { code, name: code };

export interface Partner {
  code: string;
  name: string;
  model: ChartModel;
  points: readonly DrawnPoint[];
}

/** One country's trade with several partners, each as for its own chart. */
export function usePartners(country: string, partners: readonly string[], view: View, from: string | null, to: string | null) {
  const [found, setFound] = useState<{ key: string; partners: Partner[] } | null>(null);
  const [error, setError] = useState<QueryError | null>(null);
  const key = [country, partners.join(), view, from, to].join("|");
  useEffect(() => {
    if (partners.length === 0) return;
    let active = true;
    setError(null);
    Promise.all(partners.map((partner) => partnerOf(country, partner, view, from, to))).then(
      (all) => active && setFound({ key, partners: all.filter((each) => each !== null) }),
      (error: unknown) => active && setError(queryErrorOf(error)),
    );
    return () => {
      active = false;
    };
  }, [key]);
  return { partners: found?.key === key ? found.partners : null, error };
}

async function partnerOf(country: string, partner: string, view: View, from: string | null, to: string | null): Promise<Partner | null> {
  const { bilateral: pair } = await fetchUncached(BilateralDocument, {
    between: [country, partner],
    measure: claimMeasure[view],
    from,
    to,
  });
  if (!pair) return null;
  const ids = idsOf(pair, view);
  const all = [...new Set([...ids.said, ...ids.directed])].slice(-maxMeasured);
  const { nodes } = all.length ? await fetchUncached(MeasuredAtDocument, { ids: all }) : { nodes: [] };
  const points = pointsOf(nodes);
  const { name } = named(pair, partner);
  return { code: partner, name, model: chartModelOf(view, [named(pair, country), named(pair, partner)], points), points };
}
