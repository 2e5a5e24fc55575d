import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { recordChanges, type Recorder } from "../../knowledge/curation/record-changes.write.ts";
import { assessClaims } from "../../knowledge/data-point/verdict.write.ts";
import { keepHashesOf } from "../../knowledge/things/kept-hashes.ts";
import { byType } from "../../knowledge/things/things.ts";
import type { DatasetRow } from "../../knowledge/observation/dataset.seed.ts";
import type { DatasetState } from "./dataset-state.ts";
import { differences, nodesHeld } from "./snapshot.ts";

const kinds = ["Observation", "Claim", "Statement", "Source", "Event", "Entity"] as const;

/** The ids of what a dataset of the seed has brought, what imports brought under its name excepted. */
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
 * Nothing of the graph is deleted with its row: it stays, and what has a rank is ranked DEPRECATED with the reason, unless an editor
 * has ranked it.
 */
export async function withdraw(transaction: Transaction, ids: readonly string[], row: DatasetRow, recorder: Recorder): Promise<void> {
  const before = await nodesHeld(transaction, ids);
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
  await keepHashesOf(transaction, [...ids, ...(await carryLinks(transaction, successors))]);
  await recordChanges(transaction, differences(before, await nodesHeld(transaction, ids)), recorder);
}

const reasonOf = ({ why }: Recorder, successor: string | undefined): string =>
  `Withdrawn with ${why}${successor ? `${/[.!?]$/.test(why) ? "" : "."} ${successor} stands in its place.` : ""}`;

/** The claim that stands in another's place: of the same statement and in the same words, but with another period, party or unit. */
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

/** What editors said of a claim beside others holds of the one in its place too. Answers the claims whose links are others now. */
async function carryLinks(transaction: Transaction, successors: ReadonlyMap<string, string>): Promise<string[]> {
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

/** Before imports marked what they wrote, nobody could tell their rows from the seed's: what the seed lacks counts as theirs from now on. */
export async function leaveToImport(transaction: Transaction, ids: readonly string[], { unmarkedImport }: DatasetState): Promise<void> {
  for (const [label, some] of byType(ids))
    await transaction.run(cypher`/* leaveToImport */ UNWIND $ids AS id MATCH (node:${identifier(label)} {id: id}) SET node.runId = $run`, {
      ids: some,
      run: unmarkedImport,
    });
  await keepHashesOf(transaction, ids);
}

/** A row that is back after it was withdrawn counts again. */
export async function takeBack(transaction: Transaction, ids: readonly string[]): Promise<void> {
  for (const [label, some] of byType(ids))
    await transaction.run(
      cypher`/* takeBack */
        UNWIND $ids AS id MATCH (node:${identifier(label)} {id: id})
        REMOVE node.withdrawnIn
        WITH node WHERE $ranked AND node.rankedBy IS NULL
        SET node.rank = 'NORMAL' REMOVE node.rankReason`,
      { ids: some, ranked: label === "Observation" || label === "Claim" },
    );
  await keepHashesOf(transaction, ids);
}
