import { useAddress, type Address } from "../address/address.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { t } from "../language/translate.ts";
import { pairAddressOf, titleOf } from "./pair-address.ts";
import { PairChart } from "./pair-chart.tsx";
import { prefetchPair, usePairFigures } from "./pair-figures.ts";
import { listedMeasures } from "./views.ts";

/** A chart for embedding: /embed/bilateral/RUS/CHN?measure=EXPORTS. Its marks link to the claims on our own pages. */
export default function EmbedPage() {
  const { path, params } = useAddress();
  const { between, view, years } = pairAddressOf(path, params);
  const { pair, model, points, error, retry } = usePairFigures(between, view, years);
  const names = between.map((code) => pair?.between.find((country) => country.code === code)?.name ?? code) as [string, string];
  const title = titleOf(view, names, model);
  const whole = path.replace(/^\/embed/, "");
  if (error) return <ErrorMessage error={error} retry={retry} />;
  if (pair === null) return <EmptyState whole heading={t("One of these countries is not in the graph.")} />;
  if (!model) return <Placeholder lines={10} label={t("Loading the chart")} />;
  return (
    <section className="chart-section framed">
      <title>{title}</title>
      <h1>
        <a href={`${whole}?${params}`} target="_blank" rel="noopener">
          {title}
        </a>
      </h1>
      <PairChart
        model={model}
        points={points}
        title={title}
        name={between.join("-")}
        path={whole}
        params={params}
        filter={{}}
        variables={{ between, measure: listedMeasures[view][0], from: years?.from ?? null, to: years?.to ?? null }}
        framed
      />
    </section>
  );
}

EmbedPage.prefetch = ({ path, params }: Address) => {
  prefetchPair(pairAddressOf(path, params)).catch(() => undefined);
};
