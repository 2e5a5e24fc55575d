import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { useEffect, useState } from "react";
import { storedTheme } from "../explorer/frame/theme.ts";
import { ActiveTabInView } from "./active-tab-in-view.tsx";
import { parseAddress } from "./address.ts";
import { examples } from "./examples.ts";
import { examplesPanel } from "./examples-panel.tsx";
import { fetcher } from "./fetcher.ts";
import { keyPanel, KeyPanelOpener } from "./key-panel.tsx";
import { LinkButton } from "./link-button.tsx";
import { t } from "../explorer/language/translate.ts";

const plugins = [examplesPanel, HISTORY_PLUGIN, keyPanel];

/**
 * GraphiQL for this server. A first visit opens the examples as tabs, a later one restores the tabs; a query in the address has priority.
 */
export function Playground() {
  const [opening] = useState(openingTabs);
  const theme = useTheme();
  return (
    <GraphiQL
      forcedTheme={theme}
      fetcher={fetcher}
      plugins={plugins}
      {...opening}
      defaultEditorToolsVisibility="variables"
      maxHistoryLength={50}
    >
      <GraphiQL.Logo>
        <span className="product">{t("GraphQL queries")}</span>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <LinkButton />
            <ActiveTabInView />
            <KeyPanelOpener />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

/** The theme chosen in the header applies to the editor too. */
function useTheme() {
  const [theme, setTheme] = useState(storedTheme);
  useEffect(() => {
    const update = () => setTheme(storedTheme());
    addEventListener("themechange", update);
    return () => removeEventListener("themechange", update);
  }, []);
  return theme === "auto" ? "system" : theme;
}

function openingTabs() {
  const requested = parseAddress(location.href);
  const tabs = examples.map(({ query, variables }) => ({ query, variables }));
  if (requested.query) {
    // An empty string instead of undefined: GraphiQL would fill a missing value with the variables of the last open tab.
    const variables = requested.variables ?? "";
    return { defaultTabs: [{ query: requested.query, variables }, ...tabs], initialQuery: requested.query, initialVariables: variables };
  }
  const firstVisit = localStorage.getItem("graphiql:tabState") === null;
  return {
    defaultTabs: tabs,
    initialQuery: firstVisit ? tabs[0]?.query : undefined,
    initialVariables: firstVisit ? tabs[0]?.variables : undefined,
  };
}
