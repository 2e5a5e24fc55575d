import { HISTORY_PLUGIN } from "@graphiql/plugin-history";
import { GraphiQL } from "graphiql";
import { useEffect, useState } from "react";
import { keptTheme } from "../explorer/frame/theme.ts";
import { ActiveTabInView } from "./active-tab-in-view.tsx";
import { askedIn } from "./address.ts";
import { examples } from "./examples.ts";
import { examplesPanel } from "./examples-panel.tsx";
import { fetcher } from "./fetcher.ts";
import { keyPanel, KeyWhereWanted } from "./key-panel.tsx";
import { LinkButton } from "./link-button.tsx";
import { say } from "../explorer/language/say.ts";

const plugins = [examplesPanel, HISTORY_PLUGIN, keyPanel];

/** GraphiQL over this server. A first visit opens the examples as tabs; a later one what was left; a query in the address comes first. */
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
        <span className="product">{say("Questions in GraphQL")}</span>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <LinkButton />
            <ActiveTabInView />
            <KeyWhereWanted />
          </>
        )}
      </GraphiQL.Toolbar>
    </GraphiQL>
  );
}

/** The colours chosen in the header hold for the editor too. */
function useTheme() {
  const [theme, setTheme] = useState(keptTheme);
  useEffect(() => {
    const hear = () => setTheme(keptTheme());
    addEventListener("themechange", hear);
    return () => removeEventListener("themechange", hear);
  }, []);
  return theme === "auto" ? "system" : theme;
}

function openingTabs() {
  const asked = askedIn(location.href);
  const tabs = examples.map(({ query, variables }) => ({ query, variables }));
  if (asked.query) {
    // An empty string rather than nothing: GraphiQL would fill a missing one with the variables of the tab that was open last.
    const variables = asked.variables ?? "";
    return { defaultTabs: [{ query: asked.query, variables }, ...tabs], initialQuery: asked.query, initialVariables: variables };
  }
  const firstVisit = localStorage.getItem("graphiql:tabState") === null;
  return {
    defaultTabs: tabs,
    initialQuery: firstVisit ? tabs[0]?.query : undefined,
    initialVariables: firstVisit ? tabs[0]?.variables : undefined,
  };
}
