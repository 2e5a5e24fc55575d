import { lazy, Suspense, useMemo, useRef } from "react";
import { useAddress } from "../address/address.ts";
import { useAnswer } from "../asking/answer.ts";
import { exportOfClaims } from "../asking/behind.ts";
import { ClaimsTable } from "../claims/claims-table.tsx";
import { rangeOf } from "../claims/filter-address.ts";
import { Empty } from "../frame/empty.tsx";
import { composed, savePng, saveSvg } from "../frame/picture.ts";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { ViewFoot } from "../frame/view-foot.tsx";
import { Waiting } from "../frame/waiting.tsx";
import type { Measure } from "../../client/generated/graphql.ts";
import { BilateralDocument } from "../generated/graphql.ts";
import { measures } from "../words/labels.ts";
import { count } from "../words/quantity.ts";
import { ChartLegend, legendOf } from "./chart-legend.tsx";
import { CrossingsOfPair } from "./crossings-of-pair.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { figuresOf } from "./figures.ts";
import { PairConflicts } from "./pair-conflicts.tsx";
import { PairPicker } from "./pair-picker.tsx";

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
  const series = pair?.series;
  const figures = useMemo(() => (series ? figuresOf(series) : null), [series]);
  const drawing = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLElement>(null);

  const names = between.map((code) => pair?.between.find((country) => country.code === code)?.name ?? code);
  const span = figures && spanOf([...figures.official, ...figures.claims].map((figure) => figure.year));
  const title = `${measures[measure]} between ${names.join(" and ")}${span ? `, ${span}` : ""}`;
  const datasets = [
    ...new Set(series?.flatMap((point) => point.observations.map(({ dataset }) => `${dataset.name} (${dataset.attribution})`))),
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
      {pair === null && <Empty heading="One of these is not a country that is held." />}
      {!answer.data && !answer.trouble && <Waiting lines={10} label="Loading the chart" />}
      {figures && (
        <section className="chart-section" ref={frame} aria-busy={answer.busy}>
          <h2>{title}</h2>
          {placed === 0 ? (
            <Empty heading={`No yearly figure of ${measures[measure].toLowerCase()} is held for these two.`}>
              <p>Choose another measure, or widen the years.</p>
            </Empty>
          ) : (
            <>
              <ChartLegend entries={legendOf(figures)} />
              <Suspense fallback={<div className="chart pending" />}>
                <ClaimsChart figures={figures} label={title} drawing={drawing} />
              </Suspense>
            </>
          )}
          <ViewFoot
            source={source}
            question={BilateralDocument}
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
      {figures && figures.unplaced.length > 0 && (
        <section aria-labelledby="unplaced">
          <h2 id="unplaced">Said of it without a place on the chart</h2>
          <p className="lead">Changes in per cent, other units, parts of a year, words without a figure.</p>
          <ClaimsTable rows={figures.unplaced} path={path} params={params} caption="Claims not on the chart" sortable={false} />
        </section>
      )}
    </>
  );
}

function spanOf(years: number[]): string | null {
  if (years.length === 0) return null;
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? String(first) : `${first}–${last}`;
}
