import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { execute, parse, separateOperations, validate, type DocumentNode } from "graphql";
import { root } from "../config.ts";
import { exampleVariables } from "../explorer/api/examples.ts";
import type { Graph } from "../graph/graph.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Viewer } from "../query/viewer.ts";
import { warmUpRecording } from "./warm-up-recording.ts";

export interface WarmUpOptions {
  /** How long the start of the server may wait for it. */
  budgetMs?: number;
  rounds?: number;
}

/** As many as a busy hour needs at a time; the pool grows beyond this when necessary. */
const readyConnections = 16;

/**
 * Runs the queries of the web pages: the first run has Neo4j plan each statement, which takes seconds for a whole claim, and further runs
 * have Java and node compile the hot code. A cold server is five times slower. Queries left when the budget is used up are only planned, in
 * the background of the first requests, because some pages take seconds on 400,000 claims. Afterwards a statement is recorded and rolled
 * back, for the first client that records one.
 */
export async function warmUp(knowledge: Knowledge, graph: Graph, { budgetMs = 2_000, rounds = 20 }: WarmUpOptions = {}): Promise<void> {
  const endAt = Date.now() + budgetMs;
  // A connection costs three round trips before its first statement: at 200 ms to the database that added 600 ms to the slowest hundredth.
  const connections = Math.min(graph.pool.size, readyConnections);
  await Promise.all(Array.from({ length: connections }, () => graph.ping().catch(() => undefined)));
  const queries = warmUpQueries().filter(({ document }) => validate(knowledge.schema, document).length === 0);
  const running = (async () => {
    for (let round = 0; round < rounds; round++) {
      for (const { document, variableValues } of queries) {
        const planOnly = Date.now() > endAt;
        if (planOnly && round > 0) return;
        if (planOnly) await untilIdle(graph);
        const contextValue = knowledge.context(graph, graph.session({ client: "warm-up", planOnly }));
        await execute({ schema: knowledge.schema, document, variableValues, contextValue });
      }
    }
  })();
  const timer = new AbortController();
  const recordingContext = (viewer: Viewer) => knowledge.context(graph, graph.session({ rollback: true }), viewer);
  // The graph may be closed meanwhile or be read-only; nothing depends on the rest.
  void running.then(() => warmUpRecording(knowledge.schema, recordingContext, graph.session())).catch(() => undefined);
  await Promise.race([running, setTimeout(budgetMs, undefined, { signal: timer.signal })]).finally(() => timer.abort());
}

const pollMs = 25;
/** Long: planning beside 150 queries a second had 1,093 of 9,000 of them rejected. */
const longestYieldMs = 5_000;

/** Lets the statements of clients go first: resolves when none is running, or after five seconds. */
async function untilIdle(graph: Graph): Promise<void> {
  for (const until = performance.now() + longestYieldMs; graph.pool.inUse > 0 && performance.now() < until;) await setTimeout(pollMs);
}

interface WarmUpQuery {
  document: DocumentNode;
  variableValues: Record<string, unknown>;
}

/** The playground's examples and the explorer's operations, the most used first. */
export function warmUpQueries(): WarmUpQuery[] {
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
