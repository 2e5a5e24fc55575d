import { useEffect, useMemo, useState } from "react";
import { keptAnswers, useLoaded } from "../asking/loaded.ts";
import { askPlainly } from "../asking/plainly.ts";
import { troubleOf, type Trouble } from "../asking/trouble.ts";
import type { ChartModel } from "../chart/model.ts";
import { BilateralDocument, FiguresAtDocument, MeasuredAtDocument, type BilateralQuery } from "../generated/graphql.ts";
import { languageNow } from "../language/say.ts";
import { isWhole, isYear } from "./drawn-figure.ts";
import { chartModelOf, type DrawnPoint } from "./figures.ts";
import type { PairAddress } from "./pair-address.ts";
import { saidAt, type View } from "./views.ts";

/** As many as one question may cost; the years before the latest 42 are drawn without claims. */
const mostSaid = 42;
const mostMeasured = 100;

type Pair = NonNullable<BilateralQuery["bilateral"]>;

export interface PairFigures {
  pair: Pair | null | undefined;
  model: ChartModel | null;
  /** What was drawn from, for sources and downloads. */
  points: readonly DrawnPoint[];
  busy: boolean;
  trouble: Trouble | null;
  again: () => void;
}

const yearly = (series: Pair["said"]) => series.filter((point) => isWhole(point) && isYear(point.period)).map(({ id }) => id);

/** Official figures of both directions are what turnover, growth, balance and mirror gap are reckoned from. */
const reckoned: readonly View[] = ["TRADE_TURNOVER", "GROWTH", "TRADE_BALANCE"];
function idsOf(pair: Pair, view: View) {
  const said = yearly(pair.said);
  const directed = reckoned.includes(view) ? yearly(pair.directed) : [];
  return { said: said.slice(-mostSaid), directed: [...said.slice(0, -mostSaid), ...directed].slice(-mostMeasured) };
}

interface Loaded {
  pair: Pair | null;
  points: DrawnPoint[];
}

/** What is asked of one pair; `years` as the address has them. */
type AskedPair = Pick<PairAddress, "between" | "view" | "years">;

const loadedPairs = keptAnswers<Loaded>();
const keyOf = ({ between, view, years }: AskedPair) => JSON.stringify([between, view, years?.from, years?.to, languageNow()]);
const loadPair = (asked: AskedPair): Promise<Loaded> => loadedPairs.load(keyOf(asked), () => askPair(asked));

async function askPair({ between, view, years }: AskedPair): Promise<Loaded> {
  const period = { from: years?.from ?? null, to: years?.to ?? null };
  const { bilateral: pair } = await askPlainly(BilateralDocument, { between: [...between], measure: saidAt[view], ...period });
  if (!pair) return { pair, points: [] };
  const { said, directed } = idsOf(pair, view);
  const none = { nodes: [] };
  const answers = await Promise.all([
    said.length > 0 ? askPlainly(FiguresAtDocument, { ids: said }) : none,
    directed.length > 0 ? askPlainly(MeasuredAtDocument, { ids: directed }) : none,
  ]);
  return { pair, points: answers.flatMap(({ nodes }) => pointsOf(nodes)) };
}

/** The view's own questions, each as soon as it can be. What goes wrong is for the view to meet and to tell. */
export const askPairAhead = async (asked: AskedPair): Promise<void> => void (await loadPair(asked));

const pointsOf = (nodes: readonly (object | null)[]) => nodes.filter((node) => node !== null && "period" in node) as DrawnPoint[];

export function usePairFigures(between: readonly [string, string], view: View, years: PairAddress["years"]): PairFigures {
  const asked = { between, view, years };
  const { data, busy, trouble, again } = useLoaded(loadedPairs, keyOf(asked), () => askPair(asked));
  const [one, other] = between;
  const model = useMemo(() => {
    if (!data?.pair) return null;
    return chartModelOf(view, [named(data.pair, one), named(data.pair, other)], data.points);
  }, [data, view, one, other]);
  return { pair: data?.pair, model, points: data?.points ?? [], busy, trouble, again };
}

const named = (pair: Pair, code: string) => pair.between.find((country) => country.code === code) ?? { code, name: code };

export interface Partner {
  code: string;
  name: string;
  model: ChartModel;
  points: readonly DrawnPoint[];
}

/** One country's trade with several partners, each as a chart of its own would hold it. */
export function usePartners(country: string, partners: readonly string[], view: View, from: string | null, to: string | null) {
  const [found, setFound] = useState<{ key: string; partners: Partner[] } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const key = [country, partners.join(), view, from, to].join("|");
  useEffect(() => {
    if (partners.length === 0) return;
    let wanted = true;
    setTrouble(null);
    Promise.all(partners.map((partner) => partnerOf(country, partner, view, from, to))).then(
      (all) => wanted && setFound({ key, partners: all.filter((each) => each !== null) }),
      (error: unknown) => wanted && setTrouble(troubleOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [key]);
  return { partners: found?.key === key ? found.partners : null, trouble };
}

async function partnerOf(country: string, partner: string, view: View, from: string | null, to: string | null): Promise<Partner | null> {
  const { bilateral: pair } = await askPlainly(BilateralDocument, { between: [country, partner], measure: saidAt[view], from, to });
  if (!pair) return null;
  const ids = idsOf(pair, view);
  const all = [...new Set([...ids.said, ...ids.directed])].slice(-mostMeasured);
  const { nodes } = all.length ? await askPlainly(MeasuredAtDocument, { ids: all }) : { nodes: [] };
  const points = pointsOf(nodes);
  const { name } = named(pair, partner);
  return { code: partner, name, model: chartModelOf(view, [named(pair, country), named(pair, partner)], points), points };
}
