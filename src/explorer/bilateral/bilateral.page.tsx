import { lazy, Suspense, useMemo, useRef } from "react";
import { useAddress } from "../address/address.ts";
import { useAnswer } from "../asking/answer.ts";
import { exportOfClaims } from "../asking/behind.ts";
import { rangeOf } from "../claims/filter-address.ts";
import { Empty } from "../frame/empty.tsx";
import { composed, savePng, saveSvg } from "../frame/picture.ts";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { ViewFoot } from "../frame/view-foot.tsx";
import { Waiting } from "../frame/waiting.tsx";
import type { Measure } from "../../client/generated/graphql.ts";
import { BilateralDocument, ClaimsAndFiguresDocument, FiguresAtDocument } from "../generated/graphql.ts";
import { measures } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { ChartLegend, legendOf } from "./chart-legend.tsx";
import { CrossingsOfPair } from "./crossings-of-pair.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { ClaimsOfPair } from "./claims-of-pair.tsx";
import { figuresOf, isYear, mostOfAPeriod, type DataPoint } from "./figures.ts";
import { PairConflicts } from "./pair-conflicts.tsx";
import { PairPicker } from "./pair-picker.tsx";

/** As many as one question may cost; of a longer series the latest years are drawn. */
const mostPoints = 60;
const nothing: DataPoint[] = [];

const ClaimsChart = lazy(() => import("./claims-chart.tsx"));

export default function BilateralPage() {
  const { path, params } = useAddress();
  const [one = "RUS", other = "CHN"] = path
    .replace(/^\/bilateral\/?/, "")
    .split("/")
    .filter(Boolean);
  const measure = (Object.keys(measures) as Measure[]).find((each) => each === params.get("measure")) ?? "TRADE_TURNOVER";
  const years = rangeOf(params.get("years"));
  const between = [one, other];
  const variables = { between, measure, from: years?.from ?? null, to: years?.to ?? null };
  const answer = useAnswer(BilateralDocument, variables);
  const pair = answer.data?.bilateral;
  const ids = pair?.series.flatMap(({ id, period }) => (isYear(period) ? [id] : [])).slice(-mostPoints);
  const at = useAnswer(FiguresAtDocument, { ids: ids ?? [] }, { skip: !ids?.length });
  const nodes = ids?.length === 0 ? nothing : at.data?.nodes;
  const points = useMemo(() => nodes?.filter((node): node is DataPoint => node?.__typename === "DataPoint"), [nodes]);
  const figures = useMemo(() => (points ? figuresOf(points) : null), [points]);
  const drawing = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);

  const names = between.map((code) => pair?.between.find((country) => country.code === code)?.name ?? code);
  const span = figures && spanOf([...figures.official, ...figures.claims].map((figure) => figure.year));
  const title = `${measures[measure]} between ${names.join(" and ")}${span ? `, ${span}` : ""}`;
  const datasets = [
    ...new Set(points?.flatMap((point) => point.observations.map(({ dataset }) => `${dataset.name} (${dataset.attribution})`))),
  ];
  const source = `Official figures: ${datasets.join("; ") || "none held"}. Claims: each by its own source.`;
  const picture = () => {
    const svg = drawing.current?.querySelector("svg");
    return svg && composed(svg, { title, source, legend: frame.current?.querySelector(".legend") ?? null });
  };
  const name = `${one}-${other}-${measure.toLowerCase().replaceAll("_", "-")}`;
  const filter = { between, measure: [measure], ...(years && { period: years }) };
  const placed = figures ? figures.official.length + figures.claims.length : 0;
  return (
    <>
      <title>{`${names.join(" – ")} · trade-graph`}</title>
      <div className="title-row">
        <h1>
          {names[0]} and {names[1]}
        </h1>
        {pair?.borderKm != null && <p className="total">{count(pair.borderKm)} km of shared border</p>}
      </div>
      <PairPicker one={one} other={other} measure={measure} params={params} />
      {answer.trouble && <TroubleBox trouble={answer.trouble} again={answer.again} />}
      {at.trouble && <TroubleBox trouble={at.trouble} again={at.again} />}
      {pair === null && <Empty heading="One of these is not a country that is held." />}
      {!figures && pair !== null && !answer.trouble && !at.trouble && <Waiting lines={10} label="Loading the chart" />}
      {figures && (
        <section className="chart-section" ref={frame} aria-busy={answer.busy || at.busy}>
          <h2>{title}</h2>
          {placed === 0 ? (
            <Empty heading={`No yearly figure of ${measures[measure].toLowerCase()} is held for these two.`}>
              <p>Choose another measure, or widen the years.</p>
            </Empty>
          ) : (
            <>
              <ChartLegend entries={legendOf(figures)} />
              {figures.cut && (
                <p className="fine">Of years with many claims, the {mostOfAPeriod} newest are drawn; all of them are listed below.</p>
              )}
              <Suspense fallback={<div className="chart pending" />}>
                <ClaimsChart figures={figures} label={title} drawing={drawing} />
              </Suspense>
            </>
          )}
          <ViewFoot
            source={source}
            question={ClaimsAndFiguresDocument}
            variables={variables}
            pictures={
              placed === 0
                ? []
                : [
                    {
                      label: "PNG picture",
                      save: () => {
                        const svg = picture();
                        if (svg) void savePng(svg, name);
                      },
                    },
                    {
                      label: "SVG picture",
                      save: () => {
                        const svg = picture();
                        if (svg) saveSvg(svg, name);
                      },
                    },
                  ]
            }
            data={(format) => exportOfClaims(format, filter)}
          />
          {placed > 0 && <FiguresTable figures={figures} />}
        </section>
      )}
      <PairConflicts between={between} />
      <CrossingsOfPair between={between} />
      <ClaimsOfPair filter={filter} path={path} params={params} />
    </>
  );
}

function spanOf(years: number[]): string | null {
  if (years.length === 0) return null;
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? String(first) : `${first}–${last}`;
}
