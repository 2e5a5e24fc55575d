import { cypher, identifier } from "../../graph/cypher.ts";
import { isAway } from "../../graph/errors.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { hashedRecords, keepHashesOf } from "../../knowledge/things/kept-hashes.ts";
import { keptThings, thingOfId } from "../../knowledge/things/things.ts";
import { contentHash, hashedNodes, hashProperty, keepHashes, type Hashed, type HashedNode } from "../../query/content-hash.ts";
import { labelsOf } from "../../query/thing.ts";

interface Fault {
  id: string;
  what: string;
}

/** Every kind of node that keeps a hash. */
export const hashedKinds: readonly Hashed[] = [...keptThings, ...Object.values(hashedRecords)];
const portion = 1_000;

/** Whether everything in the graph was written with a hash; one that an older version wrote gets them when the seed is looked at next. */
export const isHashed = async (session: GraphSession): Promise<boolean> =>
  (await session.read(cypher`/* hashedState */ MATCH (state:GraphState {id: 'seed'}) WHERE state.hashed RETURN 1 AS one`)).length > 0;

/** Whether there is no database to ask any more, rather than a part of its store that it cannot read. */
export const isGone = (error: unknown): boolean => isAway(error) || isAway((error as Error).cause);

export const unreadable = (error: unknown): string =>
  `cannot be read: ${(error instanceof Error ? error.message : String(error)).split("\n")[0]}`;

/** Nodes of a kind that say something else than what was written. What cannot be read is one of them; the others are still looked at. */
export async function* wrongHashes(session: GraphSession, of: Hashed): AsyncGenerator<Fault, void> {
  for await (const ids of idsOf(session, labelsOf(of)[0]!, of.label)) yield* wrongAmong(session, of, ids);
}

/** The same of what was merged into something else. */
export async function* wrongRedirects(session: GraphSession): AsyncGenerator<Fault, void> {
  for await (const ids of idsOf(session, "Redirect", "Redirect"))
    for (const id of ids) {
      const of = thingOfId(id);
      if (of) yield* wrongAmong(session, of, [id]);
    }
}

async function* idsOf(session: GraphSession, indexed: string, label: string, more = cypher``): AsyncGenerator<string[], void> {
  for (let after = ""; ;) {
    const rows = await session.read<{ id: string }>(
      cypher`/* idsAfter */ MATCH (node:${identifier(indexed)}) WHERE node.id > $after AND node:${identifier(label)} ${more}
        RETURN node.id AS id ORDER BY node.id LIMIT toInteger($portion)`,
      { after, portion },
    );
    if (rows.length) yield rows.map(({ id }) => id);
    if (rows.length < portion) return;
    after = rows.at(-1)!.id;
  }
}

export async function* wrongAmong(session: GraphSession, of: Hashed, ids: string[]): AsyncGenerator<Fault, void> {
  let nodes: HashedNode[];
  try {
    nodes = await session.read<{ [Key in keyof HashedNode]: HashedNode[Key] }>(hashedNodes(of), { ids });
  } catch (error) {
    if (isGone(error)) throw error;
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

/** Gives a hash to what an older version wrote without. */
export async function hashAll(session: GraphSession): Promise<void> {
  if (await isHashed(session)) return;
  for (const of of hashedKinds)
    for await (const ids of idsOf(session, labelsOf(of)[0]!, of.label, cypher`AND node.${identifier(hashProperty)} IS NULL`))
      await session.write((transaction) => keepHashes(transaction, of, ids));
  for await (const ids of idsOf(session, "Redirect", "Redirect")) await session.write((transaction) => keepHashesOf(transaction, ids));
}
