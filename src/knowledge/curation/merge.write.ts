import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { updateHashesOf } from "../things/content-hashes.ts";
import { claimLinks } from "../subject/subjects.ts";

/** Turns `from` into a Redirect to `into`, which gets its links and spellings. Returns the previous spellings of `into`. */
export async function mergeInto(transaction: Transaction, from: string, into: string): Promise<{ aliases: string[] }> {
  const [previous] = await transaction.run<{ aliases: string[] }>(copyAcross, { from, into });
  await rename(transaction, from, into);
  await updateHashesOf(transaction, [from, into]);
  return previous!;
}

/** Undoes a merge. If `into` was merged itself, that merge must be undone first. */
export async function unmerge(transaction: Transaction, from: string): Promise<void> {
  const [undone] = await transaction.run<{ into: string }>(takeBack, { from });
  await rename(transaction, from, from);
  await updateHashesOf(transaction, [from, undone!.into]);
}

async function rename(transaction: Transaction, holder: string, now: string): Promise<void> {
  const [renamed] = await transaction.run<{ ids: string[] }>(renameClaims, { holder, now });
  await updateHashesOf(transaction, renamed!.ids);
}

/**
 * Runs `work` as if nothing that `rows` refer to had ever been merged, then merges again: writers find the nodes they name, and merged
 * nodes stay merged, including the new data. The intermediate state is invisible outside the transaction.
 */
export async function asIfUnmerged<Result>(transaction: Transaction, rows: unknown, work: () => Promise<Result>): Promise<Result> {
  const merges = await transaction.run<{ from: string; into: string }>(merged);
  const text = merges.length ? JSON.stringify(rows) : "";
  if (!merges.some(({ from }) => text.includes(JSON.stringify(from)))) return work();
  for (const { from } of merges.toReversed()) await unmerge(transaction, from);
  const result = await work();
  for (const { from, into } of merges) await mergeInto(transaction, from, into);
  return result;
}

// In a possible order of execution: merges into a merged thing came before that thing's own merge, which has copied their redirects.
const merged = cypher`/* mergesMade */
  MATCH (from:Redirect)-[redirect:REDIRECTS_TO]->(into) WHERE from.mergedLabels IS NOT NULL AND redirect.mergedFrom IS NULL
  WITH from, into, COUNT { (from)-[:REDIRECTS_TO*]->() } AS depth
  ORDER BY depth DESC, size(from.aliasesBefore), from.id
  RETURN from.id AS from, into.id AS into`;

const copied: Cypher = cypher`type(own) <> 'CHANGED'`;

const copyAcross = cypher`/* mergeEntities */
  MATCH (from:Entity {id: $from}) MATCH (into:Entity {id: $into})
  CALL (from, into) {
    MATCH (from)-[own]->(far) WHERE ${copied} AND NOT EXISTS { MATCH (into)-[same]->(far) WHERE type(same) = type(own) AND properties(same) = properties(own) }
    CREATE (into)-[copy:$(type(own))]->(far) SET copy = properties(own), copy.mergedFrom = from.id
  }
  CALL (from, into) {
    MATCH (from)<-[own]-(far) WHERE ${copied} AND NOT EXISTS { MATCH (into)<-[same]-(far) WHERE type(same) = type(own) AND properties(same) = properties(own) }
    CREATE (into)<-[copy:$(type(own))]-(far) SET copy = properties(own), copy.mergedFrom = from.id
  }
  WITH from, into, coalesce(into.aliases, []) AS aliases
  SET into.aliases = aliases + [alias IN [from.name] + coalesce(from.aliases, []) WHERE alias <> into.name AND NOT alias IN aliases],
      from.mergedLabels = labels(from), from.aliasesBefore = aliases
  REMOVE from:$(labels(from))
  SET from:Redirect
  MERGE (from)-[:REDIRECTS_TO]->(into)
  RETURN aliases`;

const takeBack = cypher`/* undoMerge */
  MATCH (from:Redirect {id: $from})-[redirect:REDIRECTS_TO]->(into)
  CALL (from, into) { MATCH (into)-[copy {mergedFrom: from.id}]-() DELETE copy }
  WITH from, into, redirect, [from.name] + coalesce(from.aliases, []) AS own
  SET into.aliases = [alias IN into.aliases WHERE NOT alias IN own OR alias IN from.aliasesBefore]
  DELETE redirect
  REMOVE from:Redirect
  SET from:$(from.mergedLabels)
  REMOVE from.mergedLabels, from.aliasesBefore
  RETURN into.id AS into`;

// Claims and statements repeat the ids of their links for the indexes. The links of the merged node show which ones are affected.
const renameClaims = cypher`/* renameClaims */
  CALL () { MATCH (holder:Redirect {id: $holder}) RETURN holder UNION MATCH (holder:Entity {id: $holder}) RETURN holder }
  CALL (holder) {
    MATCH (holder)-[:MADE]->(statement:Statement) SET statement.speakerId = $now
    WITH statement MATCH (statement)-[:CARRIES]->(claim:Claim) SET claim.speakerId = $now
  }
  ${join(
    claimLinks
      .filter(({ to }) => to.mergeable)
      .map(
        ({ type, key }) =>
          cypher`CALL (holder) { MATCH (holder)<-[:${identifier(type)}]-(claim:Claim) SET claim.${identifier(key)} = $now }`,
      ),
    cypher`
  `,
  )}
  RETURN COLLECT { MATCH (holder)-[:MADE]->(statement:Statement) RETURN statement.id }
       + COLLECT { MATCH (holder)-[:MADE]->(:Statement)-[:CARRIES]->(claim:Claim) RETURN claim.id UNION MATCH (holder)<-[]-(claim:Claim) RETURN claim.id } AS ids`;
