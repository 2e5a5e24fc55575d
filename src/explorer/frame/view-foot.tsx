import type { DocumentNode } from "graphql";
import { useState, type ReactNode } from "react";
import { exportFormats, playgroundAddress, type ExportFormat } from "../asking/behind.ts";
import { Menu } from "./menu.tsx";

interface ViewFootProps {
  /** Where the figures come from, as one line. */
  source: ReactNode;
  question?: DocumentNode;
  variables?: object;
  /** The address of an export in each format; absent where a view has no data of its own. */
  data?: (format: ExportFormat) => string;
  formats?: readonly ExportFormat[];
  pictures?: { label: string; save: () => void }[];
}

/** Under each view: its source, its link, the question behind it, and the ways to take it away. */
export function ViewFoot({
  source,
  question,
  variables,
  data,
  formats = ["csv", "ndjson", "jsonld", "graphml"],
  pictures = [],
}: ViewFootProps) {
  return (
    <footer className="view-foot">
      <p className="source-line">{source}</p>
      <div className="actions">
        <CopyLink />
        {question && (
          <a className="action" href={playgroundAddress(question, variables ?? {})} target="_blank" rel="noopener">
            GraphQL
          </a>
        )}
        {(data || pictures.length > 0) && (
          <Menu label="Download">
            {pictures.map((picture) => (
              <button key={picture.label} type="button" onClick={picture.save}>
                {picture.label}
              </button>
            ))}
            {data &&
              formats.map((format) => (
                <a key={format} href={data(format)} download>
                  {exportFormats[format]}
                </a>
              ))}
          </Menu>
        )}
      </div>
    </footer>
  );
}

function CopyLink() {
  const [said, setSaid] = useState("Copy link");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid("Link copied");
    } catch {
      // Without a secure context a page may not write to the clipboard; the address bar holds the same link.
      setSaid("Copy it from the address bar");
    }
    setTimeout(() => setSaid("Copy link"), 2500);
  };
  return (
    <button type="button" className="action" onClick={copy}>
      <span aria-live="polite">{said}</span>
    </button>
  );
}
