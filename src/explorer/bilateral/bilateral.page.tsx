import { useCallback, useDeferredValue, useState } from "react";
import { addressOf, useAddress, type Address } from "../address/address.ts";
import { changed } from "../claims/filter-address.ts";
import { Empty } from "../frame/empty.tsx";
import { TroubleBox } from "../frame/trouble-box.tsx";
import { Waiting } from "../frame/waiting.tsx";
import { Term } from "../frame/term.tsx";
import { say } from "../language/say.ts";
import { AppLink } from "../address/link.tsx";
import { count } from "../words/quantity.ts";
import { BeneathPair } from "./beneath-pair.tsx";
import { Compared } from "./compared.tsx";
import { FiguresTable } from "./figures-table.tsx";
import { LeftOut } from "./left-out.tsx";
import { PairChart } from "./pair-chart.tsx";
import { PairPicker } from "./pair-picker.tsx";
import { prefetchPair, usePairFigures } from "./pair-figures.ts";
import { pairAddressOf, titleOf, type PairAddress } from "./pair-address.ts";
import { ViewTabs } from "./view-tabs.tsx";
import { explained, listedMeasures, views, type View } from "./views.ts";

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
      <title>{`${say("Country pairs")} · trade-graph`}</title>
      <h1>{say("Country pairs")}</h1>
      <PairPicker one={code} other={code} names={[code, code]} params={params} path={path} offering />
      <Empty heading={say("These are one and the same country.")}>
        <p>{say("Choose another country above, or start with one of these pairs.")}</p>
        <SomePairs />
      </Empty>
    </>
  );
}

function TwoCountries({ asked, path, params }: PageProps & { asked: PairAddress }) {
  const { between, view, years, wrongYears, partners } = asked;
  const [one, other] = between;
  const { pair, model, points, busy, trouble, again } = usePairFigures(between, view, years);
  const names = between.map((code) => pair?.between.find((country) => country.code === code)?.name ?? code) as [string, string];
  const title = titleOf(view, names, model);
  const filter = { between: [...between], measure: listedMeasures[view], ...(years && { period: years }) };
  // The chart has priority: menus and the parts below it are rendered afterwards.
  const [compared, setCompared] = useState(false);
  const rest = useDeferredValue(partners.length > 0 ? compared : model !== null || pair === null || trouble !== null, false);
  const onDrawn = useCallback(() => setCompared(true), []);
  const drawn = model ? model.lines.length + model.marks.length : 0;
  return (
    <>
      <title>{`${names.join(" – ")} · trade-graph`}</title>
      <div className="title-row">
        <h1>{say("{one} and {other}", { one: names[0], other: names[1] })}</h1>
        <p className="total long">{pair?.borderKm != null && say("{km} km of shared border", { km: count(pair.borderKm) })}</p>
      </div>
      <PairPicker one={one} other={other} names={names} params={params} path={path} offering={rest} />
      <ViewTabs path={path} params={params} view={view} />
      {asked.wrongView && (
        <p className="note" role="status">
          {say("{word}: “{said}” is not valid; it was ignored.", { word: "measure", said: asked.wrongView })}{" "}
          <AppLink to={addressOf(path, changed(params, { measure: null }))}>{say("Remove")}</AppLink>
        </p>
      )}
      {wrongYears && (
        <p className="note" role="status">
          {say("The years {said} in the address are not a valid range; all years are shown.", { said: wrongYears })}{" "}
          {asked.turned && <AppLink to={asked.turned}>{say("Swap them")}</AppLink>}
        </p>
      )}
      {trouble && <TroubleBox trouble={trouble} again={again} />}
      {pair === null && (
        <Empty heading={say("One of these countries is not in the graph.")}>
          <p>{say("Searched for {codes}. Choose two countries above, or start with one of these pairs.", { codes: between.join(", ") })}</p>
          <SomePairs />
        </Empty>
      )}
      {partners.length > 0 ? (
        <Compared
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
          {!model && pair !== null && !trouble && <Waiting chart lines={10} label={say("Loading the chart")} />}
          {model && (
            <section className="chart-section" aria-busy={busy} aria-labelledby="chart-title">
              <h2 id="chart-title">{title}</h2>
              <p className="lead">
                {explained[view]} {view === "MIRROR_GAP" && <Term name="mirror gap">{say("What is this?")}</Term>}
              </p>
              {drawn === 0 ? (
                <Empty
                  heading={
                    view === "MIRROR_GAP"
                      ? say("No year is reported by both countries, so there is no gap to show.")
                      : say("There are no yearly figures for this pair.")
                  }
                >
                  <p>{say("Choose another measure above, widen the range of years, or pick one of these well-covered pairs.")}</p>
                  <SomePairs view={view} />
                </Empty>
              ) : (
                <>
                  <PairChart
                    model={model}
                    points={points}
                    title={title}
                    name={`${one}-${other}-${views[view].toLowerCase().replaceAll(" ", "-")}`}
                    path={path}
                    params={params}
                    filter={filter}
                    variables={{ between, measure: listedMeasures[view][0], from: years?.from ?? null, to: years?.to ?? null }}
                  />
                  {rest && <FiguresTable model={model} />}
                </>
              )}
              <LeftOut model={model} view={view} between={between} filter={filter} years={params.get("years")} />
            </section>
          )}
        </>
      )}
      {rest && <BeneathPair between={[...between]} filter={filter} path={path} params={params} />}
    </>
  );
}

/** Suggested pairs: with many figures, or for the mirror gap with offices that report the same years. */
function SomePairs({ view }: { view?: View }) {
  if (view === "MIRROR_GAP")
    return (
      <p className="chips">
        <AppLink to="/bilateral/RUS/UZB?measure=MIRROR_GAP">{say("Russia – Uzbekistan")}</AppLink>
        <AppLink to="/bilateral/RUS/KAZ?measure=MIRROR_GAP">{say("Russia – Kazakhstan")}</AppLink>
      </p>
    );
  return (
    <p className="chips">
      <AppLink to="/bilateral/RUS/CHN">{say("Russia – China")}</AppLink>
      <AppLink to="/bilateral/USA/CHN">{say("United States – China")}</AppLink>
      <AppLink to="/bilateral/RUS/KAZ">{say("Russia – Kazakhstan")}</AppLink>
      <AppLink to="/bilateral/RUS/DEU">{say("Russia – Germany")}</AppLink>
    </p>
  );
}

BilateralPage.prefetch = ({ path, params }: Address) => {
  const asked = pairAddressOf(path, params);
  const [one, other] = asked.between;
  if (one !== other && asked.partners.length === 0) prefetchPair(asked).catch(() => undefined);
};
