import { useEffect, useMemo } from "react";
import { addressOf } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import type { ChartModel, Line } from "../chart/model.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { t } from "../language/translate.ts";
import { FiguresTable } from "./figures-table.tsx";
import { PairChart } from "./pair-chart.tsx";
import { usePartners, type Partner } from "./pair-figures.ts";
import { claimMeasure, views, type View } from "./views.ts";

interface PartnerComparisonProps {
  country: string;
  name: string;
  partners: string[];
  view: View;
  years: { from?: string; to?: string } | null;
  path: string;
  params: URLSearchParams;
  /** Called when the chart, or the reason for its absence, is rendered. */
  onDrawn: () => void;
}

/** One country with several partners: one line each, in dollars or relative to the first year common to all. */
export function PartnerComparison({ country, name, partners, view, years, path, params, onDrawn }: PartnerComparisonProps) {
  const from = years?.from ?? null;
  const to = years?.to ?? null;
  const answer = usePartners(country, partners, view, from, to);
  const indexed = params.get("scale") === "index" && view !== "GROWTH" && view !== "MIRROR_GAP";
  const found = answer.partners;
  const model = useMemo(() => (found ? comparisonModel(found, name, indexed) : null), [found, name, indexed]);
  const here = found !== null || answer.error !== null;
  useEffect(() => {
    if (here) onDrawn();
  }, [here, onDrawn]);
  if (answer.error) return <ErrorMessage error={answer.error} retry={() => location.reload()} />;
  if (!found || !model) return <Placeholder chart lines={10} label={t("Loading the chart")} />;
  const title = t("{what}: {country} with {partners}", {
    what: views[view],
    country: name,
    partners: found.map((each) => each.name).join(", "),
  });
  const unknown = partners.filter((code) => !found.some((each) => each.code === code));
  const scale = (to: string | null) => {
    const next = new URLSearchParams(params);
    if (to) next.set("scale", to);
    else next.delete("scale");
    return addressOf(path, next);
  };
  return (
    <section className="chart-section" aria-labelledby="compared">
      <h2 id="compared">{title}</h2>
      {unknown.length > 0 && (
        <p className="note" role="status">
          {t("{word}: “{said}” is not valid; it was ignored.", { word: "with", said: unknown.join(", ") })}
        </p>
      )}
      <p className="chips" aria-label={t("Scale")}>
        <AppLink to={scale(null)} aria-current={indexed ? undefined : "true"}>
          {t("In dollars")}
        </AppLink>
        <AppLink to={scale("index")} aria-current={indexed ? "true" : undefined}>
          {t("Indexed")}
        </AppLink>
      </p>
      {indexed && <p className="lead">{t("The first year available for all of them is 100.")}</p>}
      {model.lines.length === 0 ? (
        <EmptyState heading={t("There are no yearly figures for these partners.")} />
      ) : (
        <>
          <PairChart
            model={model}
            points={found.flatMap(({ points }) => points)}
            title={title}
            name={`${country}-with-${partners.join("-")}`}
            path={path}
            params={params}
            filter={{ between: [country, partners[0]], measure: [claimMeasure[view]] }}
            variables={{ between: [country, partners[0]], measure: claimMeasure[view], from, to }}
          />
          <FiguresTable model={model} />
        </>
      )}
    </section>
  );
}

/** For each pair the first country's own figures; if its office has none, the partner's. */
function lineOf({ name, model }: Partner, country: string): Line | null {
  const own =
    model.lines.find((line) => line.name === country) ?? model.lines.toSorted((one, other) => other.points.length - one.points.length)[0];
  return own ? { name: own.name === country ? name : `${name} (${t("its own figures")})`, points: own.points } : null;
}

export function comparisonModel(partners: readonly Partner[], country: string, indexed: boolean): ChartModel {
  const lines = partners.map((partner) => lineOf(partner, country)).filter((line) => line !== null);
  const unit = partners.find(({ model }) => model.lines.length)?.model.unit ?? "USD";
  return {
    unit: indexed ? "1" : unit,
    lines: indexed ? indexedLines(lines) : lines,
    marks: [],
    converted: partners.some(({ model }) => model.converted),
    setAside: 0,
    cut: false,
  };
}

function indexedLines(lines: readonly Line[]): Line[] {
  const years = lines.map(({ points }) => new Set(points.filter(({ value }) => value !== 0).map(({ year }) => year)));
  const base = [...(years[0] ?? [])].filter((year) => years.every((each) => each.has(year))).toSorted((one, other) => one - other)[0];
  return lines.map(({ name, points }) => {
    const start = points.find(({ year }) => year === base) ?? points[0];
    return { name, points: start ? points.map(({ year, value }) => ({ year, value: (100 * value) / start.value })) : [] };
  });
}
