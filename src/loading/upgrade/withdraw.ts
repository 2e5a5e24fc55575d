import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { recordChanges, type Recorder } from "../../knowledge/curation/record-changes.write.ts";
import { assessClaims } from "../../knowledge/data-point/verdict.write.ts";
import { updateHashesOf } from "../../knowledge/things/content-hashes.ts";
import { byType } from "../../knowledge/things/things.ts";
import type { DatasetRow } from "../../knowledge/observation/dataset.seed.ts";
import type { DatasetState } from "./dataset-state.ts";
import { differences, storedNodes } from "./snapshot.ts";

const kinds = ["Observation", "Claim", "Statement", "Source", "Event", "Entity"] as const;

/** The ids of nodes created by a dataset of the seed, without those of imports under its name. */
export async function idsOfDataset(read: Pick<Transaction, "run">, dataset: string): Promise<string[]> {
  const found: string[] = [];
  for (const kind of kinds) {
    const of = kind === "Observation" ? cypher`origin` : cypher`dataset`;
    const rows = await read.run<{ ids: string[] }>(
      cypher`/* idsOfDataset */
        MATCH (node:${identifier(kind)}) WHERE node.${of} = $dataset AND node.runId IS NULL AND node.withdrawnIn IS NULL
        RETURN collect(node.id) AS ids`,
      { dataset },
    );
    found.push(...rows[0]!.ids);
  }
  return [...new Set(found)];
}

/**
 * Nothing is deleted from the graph with its row: it is kept, and claims and observations are ranked DEPRECATED with the reason, unless an
 * editor has ranked them.
 */
export async function withdraw(transaction: Transaction, ids: readonly string[], row: DatasetRow, recorder: Recorder): Promise<void> {
  const before = await storedNodes(transaction, ids);
  const successors = await successorsOf(transaction, ids);
  for (const [label, some] of byType(ids))
    await transaction.run(
      cypher`/* withdraw */
        UNWIND $rows AS row
        MATCH (node:${identifier(label)} {id: row.id})
        SET node.withdrawnIn = $version
        WITH node, row WHERE $ranked AND node.rankedBy IS NULL
        SET node.rank = 'DEPRECATED', node.rankReason = row.reason`,
      {
        rows: some.map((id) => ({ id, reason: reasonOf(recorder, successors.get(id)) })),
        version: `${row.id} ${row.version}`,
        ranked: label === "Observation" || label === "Claim",
      },
    );
  await assessClaims(transaction, byType(ids).get("Claim") ?? []);
  await updateHashesOf(transaction, [...ids, ...(await copyLinks(transaction, successors))]);
  await recordChanges(transaction, differences(before, await storedNodes(transaction, ids)), recorder);
}

const reasonOf = ({ why }: Recorder, successor: string | undefined): string =>
  `Withdrawn with ${why}${successor ? `${/[.!?]$/.test(why) ? "" : "."} ${successor} replaces it.` : ""}`;

/** The claim that replaces another: of the same statement and in the same words, but with another period, party or unit. */
async function successorsOf(transaction: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await transaction.run<{ old: string; now: string[] }>(
    cypher`/* successors */
      UNWIND $ids AS id
      MATCH (old:Claim {id: id})<-[:CARRIES]-(statement:Statement)-[:CARRIES]->(claim:Claim)
      WHERE NOT claim.id IN $ids AND claim.withdrawnIn IS NULL AND claim.measure = old.measure AND claim.kind = old.kind
        AND (claim.text = old.text OR claim.value = old.value)
      RETURN id AS old, collect(DISTINCT claim.id) AS now`,
    { ids: byType(ids).get("Claim") ?? [] },
  );
  return new Map(rows.flatMap(({ old, now }) => (now.length === 1 ? [[old, now[0]!] as const] : [])));
}

/** Links made by editors are copied to the replacing claim. Returns the claims whose links changed. */
async function copyLinks(transaction: Transaction, successors: ReadonlyMap<string, string>): Promise<string[]> {
  if (successors.size === 0) return [];
  const rows = await transaction.run<{ ids: string[] }>(
    cypher`/* carryLinks */
      UNWIND $pairs AS pair
      MATCH (old:Claim {id: pair.old}) MATCH (claim:Claim {id: pair.now})
      CALL (old, claim) {
        MATCH (old)-[own:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]->(far) WHERE own.change IS NOT NULL AND far <> claim
          AND NOT EXISTS { (claim)-[same]->(far) WHERE type(same) = type(own) }
        CREATE (claim)-[copy:$(type(own))]->(far) SET copy = properties(own)
      }
      CALL (old, claim) {
        MATCH (old)<-[own:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]-(far) WHERE own.change IS NOT NULL AND far <> claim
          AND NOT EXISTS { (claim)<-[same]-(far) WHERE type(same) = type(own) }
        CREATE (claim)<-[copy:$(type(own))]-(far) SET copy = properties(own)
      }
      RETURN [claim.id] + COLLECT { MATCH (claim)<-[:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]-(far) RETURN far.id } AS ids`,
    { pairs: [...successors].map(([old, now]) => ({ old, now })) },
  );
  return rows.flatMap(({ ids }) => ids);
}

/**
 * Older imports did not mark their rows, so they could not be told from the seed's: rows that the seed lacks count as imported from now on.
 */
export async function markAsImported(transaction: Transaction, ids: readonly string[], { unmarkedImport }: DatasetState): Promise<void> {
  for (const [label, some] of byType(ids))
    await transaction.run(cypher`/* leaveToImport */ UNWIND $ids AS id MATCH (node:${identifier(label)} {id: id}) SET node.runId = $run`, {
      ids: some,
      run: unmarkedImport,
    });
  await updateHashesOf(transaction, ids);
}

/** Restores rows that were withdrawn and are in the seed again. */
export async function reinstate(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const [label, some] of byType(ids))
    await transaction.run(
      cypher`/* takeBack */
        UNWIND $ids AS id MATCH (node:${identifier(label)} {id: id})
        REMOVE node.withdrawnIn
        WITH node WHERE $ranked AND node.rankedBy IS NULL
        SET node.rank = 'NORMAL' REMOVE node.rankReason`,
      { ids: some, ranked: label === "Observation" || label === "Claim" },
    );
  await updateHashesOf(transaction, ids);
}
