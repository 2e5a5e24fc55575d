// Executes a plan: everything of one document in one transaction.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession, Transaction } from "../../graph/graph.ts";
import { noteChange } from "../../knowledge/curation/change.ts";
import { asIfUnmerged } from "../../knowledge/curation/merge.write.ts";
import { updateHashesOf } from "../../knowledge/things/content-hashes.ts";
import { summarisePoints } from "../../knowledge/data-point/summary.write.ts";
import { hashed } from "../../contract/ids.ts";
import type { Origin } from "../../query/seed-table.ts";
import { writeStatements } from "../../knowledge/statement/statement.write.ts";
import { writeAgents } from "./agents.ts";
import type { Plan } from "./plan.ts";
import { writeSource, type SourceTerms } from "./source.ts";

export async function writePlan(session: GraphSession, plan: Plan, terms: SourceTerms, version: string): Promise<void> {
  const run = hashed("statement", "run", plan.sourceId, plan.document.sha256, plan.extractor).replace(/^statement:/, "run:");
  const origin: Origin = { dataset: "ingest", run };
  await session.write(async (transaction) => {
    await transaction.run(
      cypher`/* writeIngestRun */
        MERGE (run:IngestRun {id: $run})
        ON CREATE SET run.startedAt = $now
        SET run.tool = 'trade-graph ingest', run.version = $version, run.extractor = $extractor, run.source = $source, run.sha256 = $sha256`,
      { run, now: new Date().toISOString(), version, extractor: plan.extractor, source: plan.sourceId, sha256: plan.document.sha256 },
    );
    const ids = await asIfUnmerged(transaction, [plan.agents.created, plan.rows], async () => {
      await writeAgents(transaction, plan.agents.created, origin);
      await writeSource(transaction, plan, terms, origin);
      return plan.rows.length > 0 ? writeStatements(transaction, plan.rows, origin) : [];
    });
    await detachFromPoints(transaction, plan.uncoded);
    await fillQuotes(transaction, plan.quotes);
    const touched = await withdraw(transaction, plan);
    await updateHashesOf(transaction, [
      plan.sourceId,
      ...(plan.known ? [plan.known.id] : []),
      ...[plan.quotes, plan.withdrawn].flat().map(({ id }) => id),
    ]);
    await summarisePoints(transaction, [...(await pointsOf(transaction, ids)), ...touched]);
    await noteChange(
      transaction,
      {
        action: "INGEST_DOCUMENT",
        by: "trade-graph ingest",
        why: `Read from ${plan.document.url ?? plan.document.title ?? plan.sourceId}.`,
      },
      { changed: await changedBy(transaction, plan, ids), after: { source: plan.sourceId, claims: ids } },
    );
  });
}

/** Claims about goods or partners without a node must not be compared with claims about all goods or one country. */
export async function detachFromPoints(transaction: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return;
  await transaction.run(
    cypher`/* detachFromPoints */
      MATCH (claim:Claim) WHERE claim.id IN $ids
      OPTIONAL MATCH (claim)-[on:ON]->(point:DataPoint)
      DELETE on SET claim.dataPointId = null
      WITH DISTINCT point WHERE point IS NOT NULL AND NOT EXISTS { (point)<-[:ON]-() }
      DETACH DELETE point`,
    { ids },
  );
}

async function fillQuotes(transaction: Transaction, quotes: Plan["quotes"]): Promise<void> {
  if (quotes.length === 0) return;
  await transaction.run(
    cypher`/* fillQuotes */
      UNWIND $quotes AS quote
      MATCH (statement:Statement {id: quote.id})
      SET statement.exact = quote.exact, statement.prefix = quote.prefix, statement.suffix = quote.suffix, statement.verified = true`,
    { quotes },
  );
}

/** Deprecates claims of the earlier version, with the reason; nothing is deleted. Returns their data points. */
async function withdraw(transaction: Transaction, { withdrawn, sourceId }: Plan): Promise<string[]> {
  if (withdrawn.length === 0) return [];
  const rows = await transaction.run<{ point: string | null }>(
    cypher`/* withdrawClaims */
      UNWIND $withdrawn AS row
      MATCH (claim:Claim {id: row.id})
      SET claim.rank = 'DEPRECATED', claim.rankedBy = 'ingest',
          claim.rankReason = CASE WHEN row.by IS NULL THEN 'Its words are gone from the corrected text, ' + $source
                                  ELSE 'Superseded by the corrected text, ' + $source END
      RETURN DISTINCT claim.dataPointId AS point`,
    { withdrawn, source: sourceId },
  );
  return rows.flatMap((row) => row.point ?? []);
}

async function changedBy(transaction: Transaction, { sourceId, agents, quotes, withdrawn }: Plan, claims: string[]): Promise<string[]> {
  const statements = await transaction.run<{ id: string }>(
    cypher`/* statementsOfClaims */ MATCH (statement:Statement)-[:CARRIES]->(claim:Claim) WHERE claim.id IN $claims RETURN DISTINCT statement.id AS id`,
    { claims },
  );
  return [sourceId, ...[agents.created, statements, quotes, withdrawn].flatMap((rows) => rows.map(({ id }) => id)), ...claims];
}

async function pointsOf(transaction: Transaction, ids: string[]): Promise<string[]> {
  const rows = await transaction.run<{ point: string }>(
    cypher`/* pointsOfClaims */ MATCH (claim:Claim)-[:ON]->(point:DataPoint) WHERE claim.id IN $ids RETURN DISTINCT point.id AS point`,
    { ids },
  );
  return rows.map((row) => row.point);
}
