// Finds the source that a document belongs to, by address or text, and writes new ones. A changed text becomes a new version.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession, Transaction } from "../../graph/graph.ts";
import { slug } from "../../contract/ids.ts";
import { sources } from "../../knowledge/source/source.ts";
import type { Origin } from "../../query/seed-table.ts";
import type { SourceDocument } from "../document/document.ts";
import type { Agents } from "./agents.ts";

export interface KnownSource {
  id: string;
  sha256: string | null;
}

/** The newest version with the document's text or address; null when the graph has none. */
export async function findSource(session: GraphSession, document: SourceDocument): Promise<KnownSource | null> {
  const rows = await session.read<KnownSource>(
    cypher`/* sourceOfDocument */
      MATCH (source:Source)
      WHERE source.sha256 = $sha256 OR ($url IS NOT NULL AND source.url IN [$url, $otherUrl])
      RETURN source.id AS id, source.sha256 AS sha256
      ORDER BY source.sha256 = $sha256 DESC, NOT EXISTS { MATCH (later:Source {supersedes: source.id}) } DESC, source.id
      LIMIT 1`,
    { sha256: document.sha256, url: document.url, otherUrl: document.url?.replace(/^http:/, "https:") ?? null },
  );
  return rows[0] ?? null;
}

/** source:<host>-<path's end>, or source:<title>-<date>: readable to people. */
export function newSourceId(document: SourceDocument): string {
  const address = /^https?:\/\/(?:www\.)?([^/]+)(\/[^?#]*)?/.exec(document.url ?? "");
  if (address) {
    const path = (address[2] ?? "").split("/").filter(Boolean).slice(-2).join("-");
    return `source:${slug(`${address[1]} ${path}`)}`;
  }
  const name = slug(`${document.publisher ?? ""} ${document.title ?? ""}`)
    .slice(0, 60)
    .replace(/-$/, "");
  return `source:${name ? `${name}-` : ""}${document.publishedOn ?? document.sha256.slice(0, 8)}`;
}

/** A later version of a source whose text has changed: the same id with the beginning of the text's hash. */
export const versionId = (id: string, document: SourceDocument): string =>
  `${id.replace(/\.[0-9a-f]{8}$/, "")}.${document.sha256.slice(0, 8)}`;

/** The source that a document becomes: a known one, a new one, or a new version of a known one. */
export interface SourcePlan {
  document: SourceDocument;
  sourceId: string;
  /** null: the source is new. */
  known: KnownSource | null;
  /** Id of the earlier version when this document's text is a corrected one. */
  corrects: string | null;
  agents: Agents;
}

export interface SourceTerms {
  licence: string | null;
  attribution: string | null;
}

/** Without a stated licence only the right to quote is assumed. */
const UNSTATED = "Not stated; passages quoted for what they say";

export async function writeSource(
  transaction: Transaction,
  { document, sourceId, known, corrects, agents }: SourcePlan,
  terms: SourceTerms,
  origin: Origin,
): Promise<void> {
  if (known !== null) {
    await transaction.run(
      cypher`/* noteSourceText */ MATCH (source:Source {id: $id}) SET source.sha256 = coalesce(source.sha256, $sha256)`,
      { id: known.id, sha256: document.sha256 },
    );
    return;
  }
  const row = {
    id: sourceId,
    title: document.title ?? document.url ?? sourceId,
    url: document.url,
    publisherId: document.publisher === null ? null : (agents.ids.get(document.publisher) ?? null),
    publishedOn: document.publishedOn,
    language: document.language,
    licence: terms.licence ?? document.licence ?? UNSTATED,
    attribution: terms.attribution ?? document.publisher ?? document.url ?? sourceId,
    retrievedOn: null,
    sha256: document.sha256,
  };
  await sources.write(transaction, [row], origin);
  if (corrects !== null)
    await transaction.run(cypher`/* noteCorrectedSource */ MATCH (source:Source {id: $id}) SET source.supersedes = $corrects`, {
      id: sourceId,
      corrects,
    });
}
