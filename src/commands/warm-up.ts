import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { execute, parse, separateOperations, validate, type DocumentNode } from "graphql";
import { root } from "../config.ts";
import { exampleVariables } from "../explorer/asking/examples.ts";
import type { Graph } from "../graph/graph.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Viewer } from "../query/viewer.ts";
import { rehearse } from "./rehearsal.ts";

export interface WarmUpOptions {
  /** How long whoever starts the server waits for it. */
  budgetMs?: number;
  rounds?: number;
}

/** As many as a busy hour needs at a time; the pool grows beyond by itself. */
const readyConnections = 16;

/**
 * Asks what the pages ask: the first time Neo4j plans each statement, which for a whole claim takes seconds, and each further time java and
 * node compile more of what runs. A cold server answers five times slower. What the budget leaves over is planned behind the first
 * people's questions, so that nobody waits for that either, and not run: of 400,000 claims some pages take the database seconds. Behind
 * them a statement is recorded and taken back, for the first who records one.
 */
export async function warmUp(knowledge: Knowledge, graph: Graph, { budgetMs = 2_000, rounds = 20 }: WarmUpOptions = {}): Promise<void> {
  const until = Date.now() + budgetMs;
  // A connection costs three trips before its first statement: with 200 ms to the database that made the slowest hundredth 600 ms slower.
  const connections = Math.min(graph.pool.size, readyConnections);
  await Promise.all(Array.from({ length: connections }, () => graph.ping().catch(() => undefined)));
  const asked = questions().filter(({ document }) => validate(knowledge.schema, document).length === 0);
  const asking = (async () => {
    for (let round = 0; round < rounds; round++) {
      for (const { document, variableValues } of asked) {
        if (round > 0 && Date.now() > until) return;
        const contextValue = knowledge.context(graph, graph.session({ onlyPlanned: Date.now() > until }));
        await execute({ schema: knowledge.schema, document, variableValues, contextValue });
      }
    }
  })();
  const over = new AbortController();
  const recording = (viewer: Viewer) => knowledge.context(graph, graph.session({ undone: true }), viewer);
  // The graph may be closed meanwhile, or may only be read; nobody waits for the rest.
  void asking.then(() => rehearse(knowledge.schema, recording, graph.session())).catch(() => undefined);
  await Promise.race([asking, setTimeout(budgetMs, undefined, { signal: over.signal })]).finally(() => over.abort());
}

interface Question {
  document: DocumentNode;
  variableValues: Record<string, unknown>;
}

/** The playground's examples and the explorer's operations, those first that are opened first. */
export function questions(): Question[] {
  const texts = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".graphql"))
      .map((file) => readFileSync(join(root, folder, file), "utf8"));
  const explorer = Object.entries(separateOperations(parse(texts("src/explorer").join("\n"))));
  const first = ["Claims", "Claim"];
  return [
    ...explorer
      .toSorted(([a], [b]) => first.indexOf(b) - first.indexOf(a))
      .map(([name, document]) => ({ document, variableValues: { first: 20, ...exampleVariables[name] } })),
    ...texts("src/operations").map((text) => ({ document: parse(text), variableValues: {} })),
  ];
}
