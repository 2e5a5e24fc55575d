import { lazy, Suspense, useEffect, useRef, type ComponentType } from "react";
import { addressNow, useAddress, type Address } from "./address/address.ts";
import { AppLink } from "./address/link.tsx";
import { client } from "./api/client.ts";
import { useKeyWanted } from "./api/key.ts";
import { EmptyState } from "./frame/empty-state.tsx";
import { Header } from "./header.tsx";
import { ErrorBoundary } from "./frame/error-boundary.tsx";
import { PageFooter } from "./frame/page-footer.tsx";
import { Placeholder } from "./frame/placeholder.tsx";
import StartPage from "./start/start.page.tsx";
import { t } from "./language/translate.ts";
import { Phrase } from "./language/phrase.tsx";

/** A view may start its queries before it is rendered. */
type View = ComponentType & { prefetch?: (address: Address) => void };

/**
 * A view whose script is loaded on demand. Its queries start before it is rendered, and so does loading what sends them: Apollo, except for
 * views whose first query bypasses it. Those are rendered before Apollo occupies a slow processor.
 */
function page(load: () => Promise<{ default: View }>, asks: "apollo" | "uncached" = "apollo") {
  let fetching: Promise<{ default: View }> | undefined;
  const fetched = () =>
    (fetching ??= load().then((script) => {
      script.default.prefetch?.(addressNow());
      return script;
    }));
  const ready = () => Promise.all([fetched(), asks === "apollo" && client(true)]);
  return Object.assign(lazy(fetched), { ready });
}

/** Views by the first segment of the path. Only the start page is part of the first script. */
const views = {
  "": StartPage,
  search: page(() => import("./search/search.page.tsx")),
  claims: page(() => import("./claims/claims.page.tsx")),
  claim: page(() => import("./claim/claim.page.tsx")),
  entity: page(() => import("./entity/entity.page.tsx")),
  conflicts: page(() => import("./conflicts/conflicts.page.tsx")),
  bilateral: page(() => import("./bilateral/bilateral.page.tsx"), "uncached"),
  graph: page(() => import("./graph/graph.page.tsx")),
  "track-records": page(() => import("./track-records/track-records.page.tsx")),
  about: page(() => import("./about/about.page.tsx")),
  embed: page(() => import("./bilateral/embed.page.tsx"), "uncached"),
};

/** Loaded on demand: most servers are open for reading. */
const KeyPanel = lazy(() => import("./frame/key-panel.tsx"));

const viewOf = (path: string) => {
  const word = path.split("/")[1] ?? "";
  return Object.hasOwn(views, word) ? views[word as keyof typeof views] : NoView;
};

/** Loads the view of this address and starts its queries; nothing is rendered yet. */
export async function viewReady(): Promise<void> {
  const view = viewOf(location.pathname);
  if ("ready" in view) await view.ready();
}

function NoView() {
  return (
    <EmptyState whole heading={t("There is no page at this address.")}>
      <p>
        <Phrase words="{start}, or search above." start={<AppLink to="/">{t("Go to the start page")}</AppLink>} />
      </p>
    </EmptyState>
  );
}

export function App() {
  const { path, params } = useAddress();
  const word = path.split("/")[1] ?? "";
  const View = viewOf(path);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // After navigation to another view the focus moves to its start; the first view is left to the browser.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [path]);
  const keyWanted = useKeyWanted();
  const view = (
    <ErrorBoundary address={`${path}?${params}`}>
      <Suspense fallback={<Placeholder lines={8} />}>
        {keyWanted === "no" ? <View /> : <KeyPanel refused={keyWanted === "refused"} />}
      </Suspense>
    </ErrorBoundary>
  );
  if (word === "embed")
    return (
      <main id="main" className="framed">
        {view}
      </main>
    );
  return (
    <>
      <a className="skip" href="#main" onClick={() => main.current?.focus()}>
        {t("Skip to content")}
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1} className={word === "graph" ? "full" : undefined}>
        {view}
      </main>
      <PageFooter />
    </>
  );
}
