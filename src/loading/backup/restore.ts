import { basename } from "node:path";
import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { Graph } from "../../graph/graph.ts";
import { checkFile } from "./backup-file.ts";
import { graphHash, type GraphHash } from "./graph-hash.ts";
import type { LinkLine, NodeLine } from "./graph-lines.ts";
import { createLinks, restoreNodes, linkRow, nodeRow } from "./line-statements.ts";
import { markUnfinished, unfinishedRestore, unmarkUnfinished } from "./unfinished.ts";
import { contentLines } from "./backup-lines.ts";
import { int } from "../../graph/values.ts";

export interface RestoreOptions {
  /** The schema version of the graph, from schema/graph.cypher. */
  schema: number;
  /** Empties a non-empty graph first. */
  replace?: boolean;
  onProgress?: (step: string) => void;
}

/**
 * Restores a backup into an empty graph with its constraints in place. The file is checked before anything is written, and the graph is
 * hashed afterwards; if anything fails in between, the graph is emptied again. Throws Error with what to do.
 */
export async function restore(
  graph: Graph,
  path: string,
  { schema, replace = false, onProgress = () => {} }: RestoreOptions,
): Promise<GraphHash> {
  const expected = await checkFile(path, schema, (lines) => onProgress(`Checking ${path}: ${lines} lines`));
  const unfinished = await unfinishedRestore(graph);
  if (!replace && unfinished === null && !(await isEmpty(graph)))
    throw new Error(
      "The graph is not empty; nothing was written. With --replace everything in it gives way to the backup: back it up first.",
    );
  const run = (text: Cypher, parameters: object = {}) =>
    graph.session({ withinMs: 600_000 }).write((transaction) => transaction.run(text, { ...parameters }));
  await run(markUnfinished, { file: basename(path), now: new Date().toISOString() });
  try {
    await emptyGraph(graph, onProgress);
    await writeAll(graph, path, (done) => onProgress(`Writing ${done} of ${expected.nodes + expected.links} nodes and links`));
    await run(unmarkUnfinished);
    onProgress("Comparing the graph with the backup");
    const restored = await graphHash(graph);
    if (restored.sha256 === expected.sha256) return restored;
    await run(markUnfinished, { file: basename(path), now: new Date().toISOString() });
    throw new Error(`The restored graph differs from ${path}: is something else writing to it?`);
  } catch (error) {
    await failRestore(graph, path, error, () => run(unmarkUnfinished), onProgress);
    throw error;
  }
}

/** Empties the graph after a failure, and throws an error that says what state it is in. */
async function failRestore(
  graph: Graph,
  path: string,
  error: unknown,
  unmark: () => Promise<unknown>,
  onProgress: (step: string) => void,
): Promise<void> {
  const why = error instanceof Error ? error.message : String(error);
  try {
    await emptyGraph(graph, onProgress);
    await unmark();
  } catch {
    throw new Error(
      `The restore failed, and so did emptying the graph afterwards: it may contain part of ${path}. No server starts on it; \`trade-graph restore ${path}\` starts over as soon as the database answers.\n${why}`,
    );
  }
  throw new Error(`The restore failed; the graph is empty again.\n${why}`);
}

async function isEmpty(graph: Graph): Promise<boolean> {
  return (await graph.session().read(cypher`/* anyNode */ MATCH (node) RETURN 1 AS one LIMIT 1`)).length === 0;
}

/**
 * Deletes everything but the marker, in batches that fit any database's memory: links first, because a country may have a million of them.
 */
async function emptyGraph(graph: Graph, onProgress: (step: string) => void): Promise<void> {
  const steps = [
    cypher`/* emptyOfLinks */ MATCH ()-[link]->() WITH link LIMIT $most DELETE link RETURN count(*) AS gone`,
    cypher`/* emptyOfNodes */ MATCH (node) WHERE NOT (node:GraphState AND node.id = 'restore') WITH node LIMIT $most DELETE node RETURN count(*) AS gone`,
  ];
  let all = 0;
  for (const step of steps)
    for (let gone = 1; gone > 0; all += gone) {
      const [row] = await graph
        .session({ withinMs: 600_000 })
        .write((transaction) => transaction.run<{ gone: number }>(step, { most: int(20_000) }));
      gone = row!.gone;
      if (gone > 0) onProgress(`Emptying the graph: ${all + gone} nodes and links`);
    }
}

/** Rows per statement. */
const batch = 4_000;

async function writeAll(graph: Graph, path: string, onProgress: (done: number) => void): Promise<void> {
  const pending = new Map<string, { text: Cypher; rows: object[] }>();
  let done = 0;
  const write = async (group: { text: Cypher; rows: object[] }) => {
    if (group.rows.length === 0) return;
    const rows = group.rows.splice(0);
    const [written] = await graph
      .session({ withinMs: 600_000 })
      .write((transaction) => transaction.run<{ count: number }>(group.text, { rows }));
    if (written!.count !== rows.length)
      throw new Error(`${rows.length - written!.count} links lead to nodes that the backup does not hold.`);
    onProgress((done += rows.length));
  };
  const flush = async () => {
    for (const group of pending.values()) await write(group);
    pending.clear();
  };
  let nodes = true;
  for await (const line of contentLines(path)) {
    const content = JSON.parse(line) as NodeLine | LinkLine;
    if (nodes && "type" in content) {
      await flush();
      nodes = false;
    }
    const [kind, row] = "type" in content ? linkRow(content) : nodeRow(content);
    let group = pending.get(kind);
    if (!group) pending.set(kind, (group = { text: "type" in content ? createLinks(content) : restoreNodes(content), rows: [] }));
    if (group.rows.push(row) >= batch) await write(group);
  }
  await flush();
}
