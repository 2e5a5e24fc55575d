import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { cypher, type Cypher } from "../graph/cypher.ts";
import type { GraphSession, Graph } from "../graph/graph.ts";

/** An index of a large graph takes minutes; the database ends a question after 10 seconds. */
const patienceMs = 600_000;

/**
 * Applies schema/graph.cypher and waits until every index answers. Safe to run twice. Before a large load only `constraints` are of use:
 * they find what is there already, while every further index makes each write dearer than building it at the end.
 */
export async function applySchema(graph: Graph, path: string, what: "all" | "constraints" = "all"): Promise<void> {
  const session = graph.session({ withinMs: patienceMs });
  // The text is our own file, read from the repository.
  const statements = readFileSync(path, "utf8")
    .replace(/^\s*\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim() as Cypher)
    .filter(Boolean);
  const constraints = statements.filter((statement) => /^CREATE CONSTRAINT\b/.test(statement));
  // Those made in one transaction are filled together, in one pass over the nodes, and written one after the other by one thread. In two
  // halves one is read while the other is written: a million claims take 57 s on two cores rather than 93. Constraints are filled beside them.
  const indexes = what === "all" ? statements.filter((statement) => !constraints.includes(statement)) : [];
  for (const half of [0, 1])
    await session.write(async (transaction) => {
      for (const statement of indexes.filter((_, at) => at % 2 === half)) await transaction.run(statement);
    });
  for (const statement of constraints) await session.alone(statement);
  if (what === "all") await indexesOnline(session);
}

/** Waits until every index answers. Asks again and again: one statement that waits for minutes would be ended by a database that gives each a minute or ten seconds. */
export async function indexesOnline(session: GraphSession): Promise<void> {
  for (const until = Date.now() + patienceMs; ;) {
    const open = await session.read<{ name: string; state: string }>(
      cypher`SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name, state`,
    );
    if (open.length === 0) return;
    const failed = open.filter(({ state }) => state === "FAILED").map(({ name }) => name);
    if (failed.length) throw new Error(`Neo4j could not build ${failed.join(", ")}; its debug.log says why.`);
    if (Date.now() > until) throw new Error(`Neo4j has not built ${open.length} indexes within ${patienceMs / 60_000} minutes.`);
    await pause(200);
  }
}

/** The version that schema/graph.cypher gives to what stands in the graph. */
export function schemaVersion(path: string): number {
  const found = /^\/\/ Schema version: (\d+)\./m.exec(readFileSync(path, "utf8"));
  if (!found) throw new Error(`${path} names no schema version; expected a line such as "// Schema version: 1."`);
  return Number(found[1]);
}
