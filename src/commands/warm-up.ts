import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { execute, parse, separateOperations, validate, type DocumentNode, type GraphQLSchema } from "graphql";
import { root } from "../config.ts";
import { exampleVariables } from "../explorer/api/examples.ts";
import { labelled } from "../explorer/labelled.ts";
import type { Graph } from "../graph/graph.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Viewer } from "../query/viewer.ts";
import { warmUpRecording } from "./rehearsal.ts";

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
 * back, for the first client that records one, and the pages' queries of the other languages, which read labels too, are planned.
 */
export async function warmUp(knowledge: Knowledge, graph: Graph, { budgetMs = 2_000, rounds = 20 }: WarmUpOptions = {}): Promise<void> {
  const endAt = Date.now() + budgetMs;
  // A connection costs three round trips before its first statement: at 200 ms to the database that added 600 ms to the slowest hundredth.
  const connections = Math.min(graph.pool.size, readyConnections);
  await Promise.all(Array.from({ length: connections }, () => graph.ping().catch(() => undefined)));
  const { schema } = knowledge;
  const queries = warmUpQueries().filter(({ document }) => validate(schema, document).length === 0);
  const ask = ({ document, variableValues }: WarmUpQuery, planOnly: boolean) =>
    execute({ schema, document, variableValues, contextValue: knowledge.context(graph, graph.session({ planOnly })) });
  const running = (async () => {
    for (let round = 0; round < rounds; round++) {
      for (const query of queries) {
        if (round > 0 && Date.now() > endAt) return;
        await ask(query, Date.now() > endAt);
      }
    }
  })();
  const timer = new AbortController();
  const recordingContext = (viewer: Viewer) => knowledge.context(graph, graph.session({ rollback: true }), viewer);
  // The graph may be closed meanwhile or be read-only; nothing depends on the rest.
  void running
    .then(() => warmUpRecording(schema, recordingContext, graph.session()))
    .then(async () => {
      for (const query of labelledQueries(schema)) await ask(query, true);
    })
    .catch(() => undefined);
  await Promise.race([running, setTimeout(budgetMs, undefined, { signal: timer.signal })]).finally(() => timer.abort());
}

interface WarmUpQuery {
  document: DocumentNode;
  variableValues: Record<string, unknown>;
}

const texts = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(join(root, folder, file), "utf8"));

/** The explorer's operations, the most used first. */
function explorerQueries(document: DocumentNode): WarmUpQuery[] {
  const first = ["Claims", "Claim"];
  return Object.entries(separateOperations(document))
    .toSorted(([a], [b]) => first.indexOf(b) - first.indexOf(a))
    .map(([name, each]) => ({ document: each, variableValues: { first: 20, ...exampleVariables[name] } }));
}

/** The explorer's operations and the playground's examples. */
export const warmUpQueries = (): WarmUpQuery[] => [
  ...explorerQueries(parse(texts("src/explorer").join("\n"))),
  ...texts("src/operations").map((text) => ({ document: parse(text), variableValues: {} })),
];

/** The explorer's operations as the pages in Russian and Chinese ask them. */
export const labelledQueries = (schema: GraphQLSchema): WarmUpQuery[] =>
  labelled([parse(texts("src/explorer").join("\n"))], schema)
    .flatMap(explorerQueries)
    .map(({ document, variableValues }) => ({ document, variableValues: { ...variableValues, lang: "ru" } }));
