import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { byType } from "../things/things.ts";
import { hashProperty } from "../../query/content-hash.ts";
import { hashOfChange } from "./change.ts";
import { changeId } from "./change-id.ts";

/** The state of a node before and after a program wrote to it. */
export interface Recorded {
  id: string;
  before: unknown;
  after: unknown;
}

/** The writing program: a node gets one entry per `run`. */
export interface Recorder {
  action: "IMPORT_TABLE" | "UPGRADE_SEED";
  by: string;
  why: string;
  run: string;
}

/** One entry per node, so that each history has its own. */
export async function recordChanges(transaction: Transaction, changes: readonly Recorded[], { run, ...recorder }: Recorder): Promise<void> {
  const on = new Date().toISOString();
  const byId = new Map(changes.map((change) => [change.id, change]));
  for (const [label, ids] of byType([...byId.keys()]))
    await transaction.run(
      cypher`/* recordChanges */
        UNWIND $rows AS row
        MATCH (node:${identifier(label)} {id: row.nodeId})
        CREATE (change:Change)-[:CHANGED]->(node)
        SET change = row.change`,
      {
        rows: ids.map((nodeId) => {
          const change = { ...recorder, id: changeId(run, nodeId), on, ...texts(byId.get(nodeId)!) };
          return { nodeId, change: { ...change, [hashProperty]: hashOfChange(change, [nodeId]) } };
        }),
      },
    );
}

/** Nodes per shared entry, so that a line of the feed stays short. */
const inOneEntry = 100;

/** Entries for new nodes of no individual interest, such as figures: each for many nodes of one label. */
export async function recordTogether(
  transaction: Transaction,
  ids: readonly string[],
  after: object,
  { run, ...recorder }: Recorder,
): Promise<void> {
  const on = new Date().toISOString();
  for (const [label, all] of byType(ids)) {
    const rows = Array.from({ length: Math.ceil(all.length / inOneEntry) }, (_, n) => {
      const some = all.slice(n * inOneEntry, (n + 1) * inOneEntry);
      const afterText = JSON.stringify({ ...after, count: some.length });
      const change = { ...recorder, id: changeId(run, "new", some[0]!), on, before: null, after: afterText };
      return { ids: some, change: { ...change, [hashProperty]: hashOfChange(change, some) } };
    });
    await transaction.run(
      cypher`/* recordTogether */
        UNWIND $rows AS row
        CREATE (change:Change) SET change = row.change
        WITH change, row UNWIND row.ids AS id
        MATCH (node:${identifier(label)} {id: id})
        CREATE (change)-[:CHANGED]->(node)`,
      { rows },
    );
  }
}

const texts = ({ before, after }: Recorded) => ({ before: JSON.stringify(before), after: JSON.stringify(after) });
