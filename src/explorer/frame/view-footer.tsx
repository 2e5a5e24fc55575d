import type { DocumentNode } from "graphql";
import { useState, type ReactNode } from "react";
import { exportFormats, exportOfSources, playgroundAddress, type ExportFormat } from "../api/export-addresses.ts";
import { languageNow, t } from "../language/translate.ts";
import type { Cited } from "./citation.ts";
import { Cite } from "./cite.tsx";
import { Embed } from "./embed.tsx";
import { ExportLink } from "./export-link.tsx";
import { Menu } from "./menu.tsx";

interface ViewFooterProps {
  /** The origin of the figures, as one line. */
  source: ReactNode;
  question?: DocumentNode;
  variables?: object;
  /** The address of an export in each format; absent for views without data. */
  data?: ((format: ExportFormat) => string) | undefined;
  formats?: readonly ExportFormat[];
  /** Files created in the page: pictures and the table of a chart. */
  made?: { label: string; save: () => void }[];
  /** Absent for views that would not be cited. */
  cited?: Omit<Cited, "address" | "accessed">;
  /** The address of the embeddable page. */
  embed?: { path: string; title: string } | undefined;
}

/** Below each view: its source, its link, the query behind it, and downloads. */
export function ViewFooter({
  source,
  question,
  variables,
  data,
  formats = ["csv", "ndjson", "jsonld", "graphml"],
  made = [],
  cited,
  embed,
}: ViewFooterProps) {
  return (
    <footer className="view-foot">
      <div className="source-line">{source}</div>
      <div className="actions">
        <CopyLink />
        {cited && <Cite cited={() => ({ ...cited, address: location.href, accessed: new Date() })} />}
        {embed && <Embed address={() => new URL(embed.path, location.href).href} title={embed.title} />}
        {question && (
          <a
            className="action"
            href={playgroundAddress(question, { ...variables, ...usesLanguage(question) })}
            target="_blank"
            rel="noopener"
          >
            GraphQL
          </a>
        )}
        {(data || made.length > 0) && (
          <Menu label={t("Download")}>
            {made.map((each) => (
              <button key={each.label} type="button" onClick={each.save}>
                {each.label}
              </button>
            ))}
            {data &&
              formats.map((format) => (
                <ExportLink key={format} to={data(format)}>
                  {exportFormats[format]}
                </ExportLink>
              ))}
            {data && <ExportLink to={exportOfSources}>{t("Sources and licences, CSV")}</ExportLink>}
          </Menu>
        )}
      </div>
    </footer>
  );
}

/** The playground gets the language if the query uses it. */
export const usesLanguage = (question: DocumentNode) =>
  question.definitions.some(
    (each) => each.kind === "OperationDefinition" && each.variableDefinitions?.some(({ variable }) => variable.name.value === "lang"),
  )
    ? { lang: languageNow() }
    : {};

function CopyLink() {
  const [message, setSaid] = useState<string | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid(t("Link copied"));
    } catch {
      // Without a secure context a page may not write to the clipboard; the address bar has the same link.
      setSaid(t("Copy it from the address bar"));
    }
    setTimeout(() => setSaid(null), 2500);
  };
  return (
    <button type="button" className="action" onClick={copy}>
      <span aria-live="polite">{message ?? t("Copy link")}</span>
    </button>
  );
}
