import { readFileSync } from "node:fs";
import type { Cypher } from "../graph/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import { cypher } from "../graph/cypher.ts";

/** Applies schema/graph.cypher and waits until every index answers. Safe to run twice. */
export async function applySchema(graph: Graph, path: string): Promise<void> {
  // An index of a large graph takes minutes; the database ends a question after 10 seconds.
  const conversation = graph.conversation({ deadline: Date.now() + 600_000 });
  const statements = readFileSync(path, "utf8")
    .replace(/^\s*\/\/.*$/gm, "")
    .split(";")
    .map((statement) => statement.trim())
    .filter(Boolean);
  // The text is our own file, read from the repository.
  for (const statement of statements) await conversation.alone(statement as Cypher);
  await conversation.alone(cypher`CALL db.awaitIndexes(300)`);
}
