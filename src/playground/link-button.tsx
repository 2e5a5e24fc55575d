import { ToolbarButton, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { t } from "../explorer/language/translate.ts";
import { linkToHere } from "./address.ts";

/** Puts the query into the page's address, and copies the address to the clipboard if the browser permits it. */
export function LinkButton() {
  const [copied, setCopied] = useState(false);
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);

  const share = async () => {
    const address = linkToHere({ query: queryEditor?.getValue(), variables: variableEditor?.getValue() }, location.href);
    history.replaceState(null, "", address);
    // Undefined on plain http from another machine; the address bar has the link in any case.
    await navigator.clipboard?.writeText(address).catch(() => undefined);
    setCopied(true);
    setTimeout(() => setCopied(false), 2_000);
  };

  return (
    <ToolbarButton
      label={copied ? t("The link to this query is in the address bar and copied") : t("Link to this query")}
      onClick={() => void share()}
    >
      <svg className="graphiql-toolbar-icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8" aria-hidden="true">
        {copied ? (
          <path d="M5 13l4 4L19 7" />
        ) : (
          <path d="M10 14a4 4 0 0 0 5.7 0l3.5-3.5a4 4 0 0 0-5.7-5.7l-1.2 1.2M14 10a4 4 0 0 0-5.7 0l-3.5 3.5a4 4 0 0 0 5.7 5.7l1.2-1.2" />
        )}
      </svg>
    </ToolbarButton>
  );
}
