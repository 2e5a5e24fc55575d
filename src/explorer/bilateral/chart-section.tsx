import type { ChartModel } from "../chart/model.ts";
import type { ClaimFilter } from "@trade-graph/client";
import { EmptyState } from "../frame/empty-state.tsx";
import { Term } from "../frame/term.tsx";
import { t } from "../language/translate.ts";
import type { DrawnPoint } from "./figures.ts";
import { FiguresTable } from "./figures-table.tsx";
import { UndrawnClaims } from "./undrawn-claims.tsx";
import { titleOf, type PairAddress } from "./pair-address.ts";
import { PairChart } from "./pair-chart.tsx";
import { SuggestedPairs } from "./suggested-pairs.tsx";
import { explained, listedMeasures, views } from "./views.ts";

interface ChartSectionProps {
  asked: PairAddress;
  names: readonly [string, string];
  model: ChartModel;
  points: readonly DrawnPoint[];
  busy: boolean;
  /** The table of figures is rendered after the chart. */
  withTable: boolean;
  filter: ClaimFilter & { measure: string[] };
  path: string;
  params: URLSearchParams;
}

/** The chart of one pair with its title; if there is nothing to draw, suggestions instead. */
export function ChartSection({ asked, names, model, points, busy, withTable, filter, path, params }: ChartSectionProps) {
  const { between, view, years } = asked;
  const title = titleOf(view, names, model);
  return (
    <section className="chart-section" aria-busy={busy} aria-labelledby="chart-title">
      <h2 id="chart-title">{title}</h2>
      <p className="lead">
        {explained[view]} {view === "MIRROR_GAP" && <Term name="mirror gap">{t("What is this?")}</Term>}
      </p>
      {model.lines.length + model.marks.length === 0 ? (
        <EmptyState
          heading={
            view === "MIRROR_GAP"
              ? t("No year is reported by both countries, so there is no gap to show.")
              : t("There are no yearly figures for this pair.")
          }
        >
          <p>{t("Choose another measure above, widen the range of years, or pick one of these well-covered pairs.")}</p>
          <SuggestedPairs view={view} />
        </EmptyState>
      ) : (
        <>
          <PairChart
            model={model}
            points={points}
            title={title}
            name={`${between.join("-")}-${views[view].toLowerCase().replaceAll(" ", "-")}`}
            path={path}
            params={params}
            filter={filter}
            variables={{ between, measure: listedMeasures[view][0], from: years?.from ?? null, to: years?.to ?? null }}
          />
          {withTable && <FiguresTable model={model} />}
        </>
      )}
      <UndrawnClaims model={model} view={view} between={between} filter={filter} years={params.get("years")} />
    </section>
  );
}
