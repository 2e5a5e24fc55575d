import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { cypher, type Cypher } from "../graph/cypher.ts";
import type { GraphSession, Graph } from "../graph/graph.ts";

/** Building an index of a large graph takes minutes; by default the database ends a query after 10 seconds. */
const timeoutMs = 600_000;

/**
 * Applies what the graph lacks of schema/graph.cypher and waits until every index is online. Nothing is written where nothing is lacking, so
 * a server also starts on a disk without room for changes. Before a large load only `constraints` are useful: they
 * speed up finding existing nodes, whereas every further index makes writes more expensive than building it at the end.
 */
export async function applySchema(graph: Graph, path: string, what: "all" | "constraints" = "all"): Promise<void> {
  const session = graph.session({ withinMs: timeoutMs });
  // The text is our own file, part of the repository.
  const statements = readFileSync(path, "utf8")
    .replace(/^\s*\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim() as Cypher)
    .filter(Boolean);
  // A uniqueness constraint has an index of its name.
  const existing = await session.read<{ name: string }>(cypher`SHOW INDEXES YIELD name RETURN name`);
  const names = new Set(existing.map(({ name }) => name));
  const lacking = statements.filter((statement) => !names.has(nameOf(statement)));
  const constraints = lacking.filter((statement) => /^CREATE CONSTRAINT\b/.test(statement));
  // Indexes created in one transaction are filled together, in one pass over the nodes, and written sequentially by one thread. In two
  // batches one is read while the other is written: a million claims take 57 s on two cores instead of 93. Constraints are filled in
  // parallel.
  const indexes = what === "all" ? lacking.filter((statement) => !constraints.includes(statement)) : [];
  for (const half of [0, 1]) {
    const batch = indexes.filter((_, at) => at % 2 === half);
    if (batch.length)
      await session.write(async (transaction) => {
        for (const statement of batch) await transaction.run(statement);
      });
  }
  for (const statement of constraints) await session.autoCommit(statement);
  if (what === "all") await indexesOnline(session);
}

function nameOf(statement: Cypher): string {
  const found = /^CREATE (?:CONSTRAINT|(?:\w+ )?INDEX) (\w+) IF NOT EXISTS\b/.exec(statement);
  if (!found) throw new Error(`A statement of the schema names no index or constraint: ${statement.slice(0, 80)}`);
  return found[1]!;
}

/** Waits until every index is online. Polls, because the database would end a single waiting statement after its timeout. */
export async function indexesOnline(session: GraphSession): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; ;) {
    const open = await session.read<{ name: string; state: string }>(
      cypher`SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state`,
    );
    if (open.length === 0) return;
    const failed = open.filter(({ state }) => state === "FAILED").map(({ name }) => name);
    if (failed.length) throw new Error(`Neo4j could not build ${failed.join(", ")}; its debug.log says why.`);
    if (Date.now() > deadline) throw new Error(`Neo4j has not built ${open.length} indexes within ${timeoutMs / 60_000} minutes.`);
    await pause(200);
  }
}

/** The schema version declared in schema/graph.cypher. */
export function schemaVersion(path: string): number {
  const found = /^\/\/ Schema version: (\d+)\./m.exec(readFileSync(path, "utf8"));
  if (!found) throw new Error(`${path} names no schema version; expected a line such as "// Schema version: 1."`);
  return Number(found[1]);
}
