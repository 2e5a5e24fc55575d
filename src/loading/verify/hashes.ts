import { cypher, identifier } from "../../graph/cypher.ts";
import { isUnavailable } from "../../graph/errors.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { hashedRecords, updateHashesOf } from "../../knowledge/things/content-hashes.ts";
import { nodeThings, thingOfId } from "../../knowledge/things/things.ts";
import { contentHash, hashedNodes, hashProperty, updateHashes, type HashedThing, type HashedNode } from "../../query/content-hash.ts";
import { labelsOf } from "../../query/thing.ts";

interface Fault {
  id: string;
  what: string;
}

/** Every kind of node with a content hash. */
export const hashedKinds: readonly HashedThing[] = [...nodeThings, ...Object.values(hashedRecords)];
const batchSize = 1_000;

/** Whether every node in the graph has a hash; nodes of an older version get theirs when the seed is next loaded. */
export const isHashed = async (session: GraphSession): Promise<boolean> =>
  (await session.read(cypher`/* hashedState */ MATCH (state:GraphState {id: 'seed'}) WHERE state.hashed RETURN 1 AS one`)).length > 0;

/** Whether the database is unreachable, as opposed to a part of its store being unreadable. */
export const isUnreachable = (error: unknown): boolean => isUnavailable(error) || isUnavailable((error as Error).cause);

export const unreadable = (error: unknown): string =>
  `cannot be read: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}`;

/** Nodes of a kind whose content does not match their hash. Unreadable nodes are included; the others are still checked. */
export async function* wrongHashes(session: GraphSession, of: HashedThing): AsyncGenerator<Fault, void> {
  for await (const ids of idsOf(session, labelsOf(of)[0]!, of.label)) yield* wrongAmong(session, of, ids);
}

/** The same for merged nodes. */
export async function* wrongRedirects(session: GraphSession): AsyncGenerator<Fault, void> {
  for await (const ids of idsOf(session, "Redirect", "Redirect"))
    for (const id of ids) {
      const of = thingOfId(id);
      if (of) yield* wrongAmong(session, of, [id]);
    }
}

async function* idsOf(session: GraphSession, indexed: string, label: string, condition = cypher``): AsyncGenerator<string[], void> {
  for (let after = ""; ;) {
    const rows = await session.read<{ id: string }>(
      cypher`/* idsAfter */ MATCH (node:${identifier(indexed)}) WHERE node.id > $after AND node:${identifier(label)} ${condition}
        RETURN node.id AS id ORDER BY node.id LIMIT toInteger($portion)`,
      { after, portion: batchSize },
    );
    if (rows.length) yield rows.map(({ id }) => id);
    if (rows.length < batchSize) return;
    after = rows.at(-1)!.id;
  }
}

export async function* wrongAmong(session: GraphSession, of: HashedThing, ids: string[]): AsyncGenerator<Fault, void> {
  let nodes: HashedNode[];
  try {
    nodes = await session.read<{ [Key in keyof HashedNode]: HashedNode[Key] }>(hashedNodes(of), { ids });
  } catch (error) {
    if (isUnreachable(error)) throw error;
    if (ids.length === 1) yield { id: ids[0]!, what: unreadable(error) };
    else for (const half of [ids.slice(0, ids.length / 2), ids.slice(ids.length / 2)]) yield* wrongAmong(session, of, half);
    return;
  }
  for (const { id, properties, ties } of nodes) {
    const kept = properties[hashProperty];
    if (kept === undefined) yield { id, what: "keeps no hash of what it says" };
    else if (kept !== contentHash(of, properties, ties)) yield { id, what: "says something else than what was written" };
  }
}

/** Hashes nodes that an older version wrote without a hash. */
export async function hashAll(session: GraphSession): Promise<void> {
  if (await isHashed(session)) return;
  for (const of of hashedKinds)
    for await (const ids of idsOf(session, labelsOf(of)[0]!, of.label, cypher`AND node.${identifier(hashProperty)} IS NULL`))
      await session.write((transaction) => updateHashes(transaction, of, ids));
  for await (const ids of idsOf(session, "Redirect", "Redirect")) await session.write((transaction) => updateHashesOf(transaction, ids));
}
