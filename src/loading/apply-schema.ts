import { readFileSync } from "node:fs";
import { cypher, type Cypher } from "../graph/cypher.ts";
import type { Graph } from "../graph/graph.ts";

/** An index of a large graph takes minutes; the database ends a question after 10 seconds. */
const patienceMs = 600_000;

/**
 * Applies schema/graph.cypher and waits until every index answers. Safe to run twice. Before a large load only `constraints` are of use:
 * they find what is there already, while every further index makes each write dearer than building it at the end.
 */
export async function applySchema(graph: Graph, path: string, what: "all" | "constraints" = "all"): Promise<void> {
  const conversation = graph.conversation({ deadline: Date.now() + patienceMs });
  // The text is our own file, read from the repository.
  const statements = readFileSync(path, "utf8")
    .replace(/^\s*\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim() as Cypher)
    .filter(Boolean);
  const constraints = statements.filter((statement) => /^CREATE CONSTRAINT\b/.test(statement));
  for (const statement of constraints) await conversation.alone(statement);
  if (what === "constraints") return;
  // Those made in one transaction are filled together, in one pass over the nodes.
  const indexes = statements.filter((statement) => !constraints.includes(statement));
  await conversation.write(async (transaction) => {
    for (const statement of indexes) await transaction.run(statement);
  });
  await conversation.alone(cypher`CALL db.awaitIndexes(${(patienceMs / 1_000).toString() as Cypher})`);
}

/** The version that schema/graph.cypher gives to what stands in the graph. */
export function schemaVersion(path: string): number {
  const found = /^\/\/ Schema version: (\d+)\./m.exec(readFileSync(path, "utf8"));
  if (!found) throw new Error(`${path} names no schema version; expected a line such as "// Schema version: 1."`);
  return Number(found[1]);
}
