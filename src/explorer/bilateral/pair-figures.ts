import { useEffect, useMemo, useState } from "react";
import { askOnce, useAnswer } from "../asking/answer.ts";
import { troubleOf, type Trouble } from "../asking/trouble.ts";
import type { ChartModel } from "../chart/model.ts";
import { BilateralDocument, FiguresAtDocument, MeasuredAtDocument, type BilateralQuery } from "../generated/graphql.ts";
import { chartModelOf, isWhole, isYear, type DrawnPoint } from "./figures.ts";
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

/** The view's own questions, each as soon as it can be. What goes wrong is for the view to meet and to tell. */
export async function askPairAhead({ between, view, years }: PairAddress): Promise<void> {
  const period = { from: years?.from ?? null, to: years?.to ?? null };
  const { bilateral: pair } = await askOnce(BilateralDocument, { between: [...between], measure: saidAt[view], ...period });
  if (!pair) return;
  const { said, directed } = idsOf(pair, view);
  await Promise.all([
    said.length > 0 && askOnce(FiguresAtDocument, { ids: said }),
    directed.length > 0 && askOnce(MeasuredAtDocument, { ids: directed }),
  ]);
}

const isPoint = (node: { __typename: string } | null): node is never => node?.__typename === "DataPoint";

export function usePairFigures(between: readonly [string, string], view: View, from: string | null, to: string | null): PairFigures {
  const answer = useAnswer(BilateralDocument, { between: [...between], measure: saidAt[view], from, to });
  const pair = answer.data?.bilateral;
  const ids = pair ? idsOf(pair, view) : null;
  const said = useAnswer(FiguresAtDocument, { ids: ids?.said ?? [] }, { skip: !ids?.said.length });
  const measured = useAnswer(MeasuredAtDocument, { ids: ids?.directed ?? [] }, { skip: !ids?.directed.length });
  const whole = ids !== null && (ids.said.length === 0 || said.data) && (ids.directed.length === 0 || measured.data);
  const [one, other] = between;
  const points = useMemo(
    () => (whole ? [...(said.data?.nodes ?? []), ...(measured.data?.nodes ?? [])].filter(isPoint) : []) as DrawnPoint[],
    [whole, said.data, measured.data],
  );
  const model = useMemo(() => {
    if (!whole || !pair) return null;
    const named = (code: string) => pair.between.find((country) => country.code === code) ?? { code, name: code };
    return chartModelOf(view, [named(one), named(other)], points);
  }, [whole, pair, points, view, one, other]);
  const trouble = answer.trouble ?? said.trouble ?? measured.trouble;
  const again = () => [answer, said, measured].filter((each) => each.trouble).forEach((each) => each.again());
  return { pair, model, points, busy: answer.busy || said.busy || measured.busy, trouble, again };
}

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
  const { bilateral: pair } = await askOnce(BilateralDocument, { between: [country, partner], measure: saidAt[view], from, to });
  if (!pair) return null;
  const ids = idsOf(pair, view);
  const all = [...new Set([...ids.said, ...ids.directed])].slice(-mostMeasured);
  const { nodes } = all.length ? await askOnce(MeasuredAtDocument, { ids: all }) : { nodes: [] };
  const points = nodes.filter(isPoint) as DrawnPoint[];
  const named = (code: string) => pair.between.find((each) => each.code === code) ?? { code, name: code };
  return { code: partner, name: named(partner).name, model: chartModelOf(view, [named(country), named(partner)], points), points };
}
