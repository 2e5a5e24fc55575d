import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from "@graphiql/react";
import type { Example } from "./example.ts";
import { examples } from "./examples.ts";
import { t } from "../explorer/language/translate.ts";

/** The list of worked examples next to the editor: reopens a tab that was closed or changed. */
export const examplesPanel: GraphiQLPlugin = { title: "Examples", icon: ExamplesIcon, content: ExamplesList };

function ExamplesList() {
  const tabs = useGraphiQL((state) => state.tabs);
  const { addTab, changeTab, updateActiveTabValues } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const open = (example: Example) => {
    const existing = tabs.findIndex((tab) => tab.query?.trim() === example.query.trim());
    if (existing >= 0) return changeTab(existing);
    addTab();
    queryEditor?.setValue(example.query);
    variableEditor?.setValue(example.variables);
    updateActiveTabValues({ query: example.query, variables: example.variables });
  };

  return (
    <section aria-label={t("Worked examples")} className="examples">
      <h2>{t("Worked examples")}</h2>
      <ol>
        {examples.map((example) => (
          <li key={example.order}>
            <button type="button" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{firstSentence(example.description)}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ExamplesIcon() {
  return (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M12 6.5C10 4.8 7 4.5 3.5 4.5v14c3.5 0 6.5.3 8.5 2 2-1.7 5-2 8.5-2v-14c-3.5 0-6.5.3-8.5 2Zm0 0v14" />
    </svg>
  );
}

function firstSentence(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .split(/(?<=[.!?:;]) /)[0]!
    .replace(/[:;]$/, ".");
}
