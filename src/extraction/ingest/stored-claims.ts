// What the graph has of a source, and whether its quotations still occur in the text.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { makeAnchor, sha256 } from "../../knowledge/statement/anchor.ts";
import type { StatementRow } from "../../knowledge/statement/statement.seed.ts";
import { statementProperties } from "../../knowledge/statement/statement.seed.ts";
import type { ExtractedClaim } from "../claim.ts";
import type { SourceDocument } from "../document/document.ts";

export interface StoredStatement {
  id: string;
  exact: string | null;
  sha256: string | null;
  paragraph: number | null;
  start: number | null;
  end: number | null;
}
export interface StoredClaim {
  id: string;
  statementId: string;
  measure: string;
  kind: string;
  modality: string;
  unit: string | null;
  value: number | null;
  low: number | null;
  high: number | null;
  pair: string | null;
  commodityId: string | null;
  dataPointId: string | null;
}
export interface StoredClaims {
  statements: StoredStatement[];
  claims: StoredClaim[];
}

export async function storedClaimsOf(session: GraphSession, sourceId: string): Promise<StoredClaims> {
  const statements = await session.read<StoredStatement>(
    cypher`/* statementsOfSource */
      MATCH (statement:Statement {sourceId: $sourceId})
      RETURN statement.id AS id, statement.exact AS exact, statement.sha256 AS sha256, statement.paragraph AS paragraph,
             statement.start AS start, statement.end AS end ORDER BY id`,
    { sourceId },
  );
  const claims = await session.read<StoredClaim>(
    cypher`/* claimsOfSource */
      MATCH (claim:Claim {sourceId: $sourceId})<-[:CARRIES]-(statement:Statement)
      RETURN claim.id AS id, statement.id AS statementId, claim.measure AS measure, claim.kind AS kind, claim.modality AS modality,
             claim.unit AS unit, claim.value AS value, claim.low AS low, claim.high AS high, claim.pair AS pair,
             claim.commodityId AS commodityId, claim.dataPointId AS dataPointId
      ORDER BY id`,
    { sourceId },
  );
  return { statements, claims };
}

export type QuoteStatus = "present" | "gone" | "unknown";

/** Whether the document contains the statement's words: at their position, or anywhere if they are stored in full. */
export function quoteStatus(document: SourceDocument, statement: StoredStatement): QuoteStatus {
  const { exact, paragraph, start, end } = statement;
  if (exact === null && statement.sha256 === null) return "unknown";
  const text = document.paragraphs.find((each) => each.index === paragraph)?.text;
  if (text !== undefined && start !== null && end !== null) {
    const slice = text.slice(start, end);
    if (exact === null ? sha256(slice) === statement.sha256 : slice === exact) return "present";
  }
  return exact !== null && document.paragraphs.some((each) => each.text.includes(exact)) ? "present" : "gone";
}

/** The stored claim equal to an extracted one: the same number and kind, in overlapping words or in the same words elsewhere. */
export function sameClaim(claim: ExtractedClaim, held: StoredClaims): StoredClaim | undefined {
  const near = held.statements.filter(
    (statement) =>
      (statement.paragraph === claim.paragraph && (statement.start ?? Infinity) < claim.end && (statement.end ?? -1) > claim.start) ||
      (statement.exact !== null && (statement.exact.includes(claim.text) || claim.text.includes(statement.exact))),
  );
  const ids = new Set(near.map((statement) => statement.id));
  return held.claims.find(
    (each) => ids.has(each.statementId) && each.kind === claim.kind && each.unit === claim.unit && sameNumber(each, claim),
  );
}

/** A stored range may have only its ends, if an editor entered it. */
const sameNumber = (held: StoredClaim, claim: ExtractedClaim): boolean =>
  held.value !== null
    ? closeTo(held.value, claim.value)
    : claim.low !== null && claim.high !== null && closeTo(held.low, claim.low) && closeTo(held.high, claim.high);
const closeTo = (a: number | null, b: number): boolean => a !== null && Math.abs(a - b) <= 0.005 * Math.max(Math.abs(a), Math.abs(b));

/**
 * Copies the links of stored statements to the rows that add claims to them. The writer replaces all links of a statement, and links set by
 * an editor must not be lost.
 */
export async function withStoredLinks(session: GraphSession, held: StoredClaims, rows: StatementRow[]): Promise<StatementRow[]> {
  const ids = new Set(held.statements.map((statement) => statement.id));
  const met = rows.map((row) => statementProperties(row).statement.id).filter((id) => ids.has(id));
  if (met.length === 0) return rows;
  const links = await session.read<
    Pick<StatementRow, "accordingTo" | "reportedBy" | "event" | "channel"> & { id: string; direct: boolean | null }
  >(
    cypher`/* linksOfStatements */
      MATCH (statement:Statement) WHERE statement.id IN $ids
      RETURN statement.id AS id, statement.channel AS channel, statement.direct AS direct,
        COLLECT { MATCH (statement)-[link:ACCORDING_TO]->(agent) RETURN agent.id ORDER BY link.order } AS accordingTo,
        COLLECT { MATCH (statement)-[link:REPORTED_BY]->(agent) RETURN agent.id ORDER BY link.order } AS reportedBy,
        head(COLLECT { MATCH (statement)-[:AT]->(event) RETURN event.id }) AS event`,
    { ids: met },
  );
  const kept = new Map(links.map((link) => [link.id, link]));
  return rows.map((row) => {
    const link = kept.get(statementProperties(row).statement.id);
    if (!link || !row.quote) return row;
    const { accordingTo, reportedBy, event, channel } = link;
    return { ...row, accordingTo, reportedBy, event, channel, quote: { ...row.quote, direct: link.direct ?? row.quote.direct } };
  });
}

export interface MissingQuote {
  id: string;
  exact: string;
  prefix: string;
  suffix: string;
}

/** The quotations of statements of which the graph stores only the position. */
export function missingQuotes(document: SourceDocument, held: StoredClaims): MissingQuote[] {
  return held.statements.flatMap((statement) => {
    const { exact, paragraph, start, end } = statement;
    const text = document.paragraphs.find((each) => each.index === paragraph)?.text;
    if (exact !== null || text === undefined || start === null || end === null || quoteStatus(document, statement) !== "present") return [];
    const anchor = makeAnchor(text, start, end);
    return [{ id: statement.id, exact: anchor.exact, prefix: anchor.prefix, suffix: anchor.suffix }];
  });
}
