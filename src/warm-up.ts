import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { execute, parse, validate } from "graphql";
import { root } from "./config.ts";
import type { Graph } from "./graph/graph.ts";
import type { Knowledge } from "./knowledge/knowledge.ts";

const operations = join(root, "src/operations");

/**
 * Asks the operations that the pages ask, until `budgetMs` is used up: the first time Neo4j plans each of them, and each further time
 * java and node compile more of what runs. A cold server answers five times slower.
 */
export async function warmUp(knowledge: Knowledge, graph: Graph, budgetMs = 2_000): Promise<void> {
  const { schema } = knowledge;
  const until = Date.now() + budgetMs;
  const documents = readdirSync(operations)
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => parse(readFileSync(join(operations, file), "utf8")))
    .filter((document) => validate(schema, document).length === 0);
  for (let round = 0; round < 20; round++)
    for (const document of documents) {
      if (Date.now() > until) return;
      await execute({ schema, document, contextValue: knowledge.context(graph, graph.conversation()) });
    }
}
