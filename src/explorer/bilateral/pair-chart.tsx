import { useRef } from "react";
import { addressOf, go } from "../address/address.ts";
import { AppLink } from "../address/link.tsx";
import { csvOf } from "../chart/csv.ts";
import { ChartLegend } from "../chart/chart-legend.tsx";
import { LineChart } from "../chart/line-chart.tsx";
import type { ChartModel } from "../chart/model.ts";
import { OpenedClaims } from "../claim/opened-claims.tsx";
import { datasetsOf, type ChartDataset } from "../chart/sources.ts";
import { webAddress } from "../claim/source-card.tsx";
import { composeImage, savePng, saveSvg } from "../chart/image-export.ts";
import { saveFile } from "../frame/save-file.ts";
import { ViewFooter } from "../frame/view-footer.tsx";
import { exportOfClaims } from "../api/export-addresses.ts";
import { ClaimsAndFiguresDocument } from "../generated/graphql.ts";
import { t } from "../language/translate.ts";
import { rowsOf } from "./figures-table.tsx";
import { maxOfAPeriod, type DrawnPoint } from "./figures.ts";

interface PairChartProps {
  model: ChartModel;
  points: readonly DrawnPoint[];
  title: string;
  /** The base name of downloaded files. */
  name: string;
  path: string;
  params: URLSearchParams;
  filter: object;
  variables: object;
  /** When embedded in another page: only the chart and its sources, without navigation. */
  framed?: boolean;
}

/** A chart of a pair with everything below it: the opened claim, notes, sources, and downloads. */
export function PairChart({ model, points, title, name, path, params, filter, variables, framed = false }: PairChartProps) {
  const drawing = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const datasets = datasetsOf(points);
  const open = params.get("open");
  const choose = (id: string | null) => {
    const next = new URLSearchParams(params);
    if (id) next.set("open", id);
    else next.delete("open");
    go(addressOf(path, next), "replace");
  };
  const credit = datasets.map(({ attribution, licence }) => `${attribution} (${licence})`).join("; ");
  const picture = () => {
    const svg = drawing.current?.querySelector("svg");
    const source = `${t("Official figures: {sources}.", { sources: credit || t("none") })} trade-graph, ${location.href}`;
    return svg ? composeImage(svg, { title, source, legend: frame.current?.querySelector(".legend") ?? null }) : null;
  };
  const table = () =>
    csvOf(
      [t("Year"), t("Figure"), t("Unit"), t("Given as"), t("By"), t("Claim")],
      rowsOf(model).map(({ year, value, as, by, claim }) => [year, value, model.unit, as, by, claim ?? ""]),
      datasets,
      location.href,
    );
  const search = new URLSearchParams(params);
  search.delete("open");
  return (
    <div ref={frame} className="pair-chart">
      <ChartLegend model={model} />
      <LineChart
        model={model}
        label={title}
        open={open}
        drawing={drawing}
        {...(!framed && { onOpen: (claims: readonly { id: string }[]) => choose(claims[0]?.id ?? null) })}
      />
      {!framed && <OpenedClaims marks={model.marks} open={open} choose={choose} />}
      <Notes model={model} />
      <ViewFooter
        source={<Sources datasets={datasets} />}
        question={ClaimsAndFiguresDocument}
        variables={variables}
        cited={{ title, note: credit }}
        embed={framed ? undefined : { path: addressOf(`/embed${path}`, search), title }}
        made={[
          { label: t("PNG image"), save: () => void savePngOf(picture(), name) },
          { label: t("SVG image"), save: () => saveSvgOf(picture(), name) },
          { label: t("CSV of this chart"), save: () => saveFile(table(), `${name}.csv`) },
        ]}
        data={framed ? undefined : (format) => exportOfClaims(format, filter)}
      />
    </div>
  );
}

const savePngOf = async (svg: SVGSVGElement | null, name: string) => svg && savePng(svg, name);
const saveSvgOf = (svg: SVGSVGElement | null, name: string) => svg && saveSvg(svg, name);

function Notes({ model }: { model: ChartModel }) {
  const notes = [
    model.converted && t("Figures in other currencies were converted to dollars at yearly average rates."),
    model.setAside > 0 && t("{count} official figures are set aside as suspect and not shown.", { count: model.setAside }),
    model.cut && t("For years with many claims the {count} newest are shown; all are listed below.", { count: maxOfAPeriod }),
  ].filter((note) => note !== false);
  return notes.length > 0 && <p className="fine">{notes.join(" ")}</p>;
}

function Sources({ datasets }: { datasets: readonly ChartDataset[] }) {
  if (datasets.length === 0) return <p>{t("No official figures. Claims: see the source of each.")}</p>;
  return (
    <ul className="sources" aria-label={t("Sources")}>
      {datasets.map(({ id, name, attribution, licence, url }) => (
        <li key={id}>
          {webAddress(url) ? (
            <a href={url!} target="_blank" rel="noopener noreferrer nofollow">
              {name}
            </a>
          ) : (
            name
          )}
          . {attribution}. {t("Licence: {licence}.", { licence })}
        </li>
      ))}
      <li>
        <AppLink to="/about">{t("Claims: see the source of each.")}</AppLink>
      </li>
    </ul>
  );
}
