import { useCallback, useDeferredValue, useState } from "react";
import { addressOf, useAddress, type Address } from "../address/address.ts";
import { changed } from "../claims/filter-address.ts";
import { EmptyState } from "../frame/empty-state.tsx";
import { ErrorMessage } from "../frame/error-message.tsx";
import { Placeholder } from "../frame/placeholder.tsx";
import { t } from "../language/translate.ts";
import { AppLink } from "../address/link.tsx";
import { count } from "../words/quantity.ts";
import { PairDetails } from "./pair-details.tsx";
import { ChartSection } from "./chart-section.tsx";
import { PartnerComparison } from "./partner-comparison.tsx";
import { PairPicker } from "./pair-picker.tsx";
import { prefetchPair, usePairFigures } from "./pair-figures.ts";
import { pairAddressOf, type PairAddress } from "./pair-address.ts";
import { SuggestedPairs } from "./suggested-pairs.tsx";
import { ViewTabs } from "./view-tabs.tsx";
import { listedMeasures } from "./views.ts";

export default function BilateralPage() {
  const { path, params } = useAddress();
  const asked = pairAddressOf(path, params);
  const [one, other] = asked.between;
  return one === other ? <OneCountry code={one} path={path} params={params} /> : <TwoCountries asked={asked} path={path} params={params} />;
}

interface PageProps {
  path: string;
  params: URLSearchParams;
}

function OneCountry({ code, path, params }: PageProps & { code: string }) {
  return (
    <>
      <title>{`${t("Country pairs")} · trade-graph`}</title>
      <h1>{t("Country pairs")}</h1>
      <PairPicker one={code} other={code} names={[code, code]} params={params} path={path} offering />
      <EmptyState heading={t("These are one and the same country.")}>
        <p>{t("Choose another country above, or start with one of these pairs.")}</p>
        <SuggestedPairs />
      </EmptyState>
    </>
  );
}

function TwoCountries({ asked, path, params }: PageProps & { asked: PairAddress }) {
  const { between, view, years, wrongYears, partners } = asked;
  const [one, other] = between;
  const { pair, model, points, busy, error, retry } = usePairFigures(between, view, years);
  const names = between.map((code) => pair?.between.find((country) => country.code === code)?.name ?? code) as [string, string];
  const filter = { between: [...between], measure: listedMeasures[view], ...(years && { period: years }) };
  // The chart has priority: menus and the parts below it are rendered afterwards.
  const [compared, setCompared] = useState(false);
  const rest = useDeferredValue(partners.length > 0 ? compared : model !== null || pair === null || error !== null, false);
  const onDrawn = useCallback(() => setCompared(true), []);
  return (
    <>
      <title>{`${names.join(" – ")} · trade-graph`}</title>
      <div className="title-row">
        <h1>{t("{one} and {other}", { one: names[0], other: names[1] })}</h1>
        <p className="total long">{pair?.borderKm != null && t("{km} km of shared border", { km: count(pair.borderKm) })}</p>
      </div>
      <PairPicker one={one} other={other} names={names} params={params} path={path} offering={rest} />
      <ViewTabs path={path} params={params} view={view} />
      {asked.wrongView && (
        <p className="note" role="status">
          {t("{word}: “{said}” is not valid; it was ignored.", { word: "measure", said: asked.wrongView })}{" "}
          <AppLink to={addressOf(path, changed(params, { measure: null }))}>{t("Remove")}</AppLink>
        </p>
      )}
      {wrongYears && (
        <p className="note" role="status">
          {t("The years {said} in the address are not a valid range; all years are shown.", { said: wrongYears })}{" "}
          {asked.turned && <AppLink to={asked.turned}>{t("Swap them")}</AppLink>}
        </p>
      )}
      {error && <ErrorMessage error={error} retry={retry} />}
      {pair === null && (
        <EmptyState heading={t("One of these countries is not in the graph.")}>
          <p>{t("Searched for {codes}. Choose two countries above, or start with one of these pairs.", { codes: between.join(", ") })}</p>
          <SuggestedPairs />
        </EmptyState>
      )}
      {partners.length > 0 ? (
        <PartnerComparison
          country={one}
          name={names[0]}
          partners={[other, ...partners]}
          view={view}
          years={years}
          path={path}
          params={params}
          onDrawn={onDrawn}
        />
      ) : (
        <>
          {!model && pair !== null && !error && <Placeholder chart lines={10} label={t("Loading the chart")} />}
          {model && (
            <ChartSection
              asked={asked}
              names={names}
              model={model}
              points={points}
              busy={busy}
              withTable={rest}
              filter={filter}
              path={path}
              params={params}
            />
          )}
        </>
      )}
      {rest && <PairDetails between={[...between]} filter={filter} path={path} params={params} />}
    </>
  );
}

BilateralPage.prefetch = ({ path, params }: Address) => {
  const asked = pairAddressOf(path, params);
  const [one, other] = asked.between;
  if (one !== other && asked.partners.length === 0) prefetchPair(asked).catch(() => undefined);
};
