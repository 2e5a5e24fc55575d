import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../../src/config.ts";
import { neo4jAdmin, startEmbeddedNeo4j } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { judgeImported } from "./judge-imported.ts";
import { readDump, type Dump } from "./dump.ts";
import { listSeparator } from "./import-file.ts";
import { cypher, identifier } from "../../src/graph/cypher.ts";
import { Graph, type Transaction } from "../../src/graph/graph.ts";
import { applySchema } from "../../src/loading/apply-schema.ts";
import { writeSeedState } from "../../src/loading/seed-state.ts";

export interface ImportOptions {
  /** Each step, such as "Importing nodes and relationships". */
  onProgress?: (step: string) => void;
  /** Megabytes for neo4j-admin, and for the database that builds the indexes; 1,536 by default. */
  heap?: number;
}

/** A deadline for each statement: the total time depends on the machine and its load. */
const statementMs = 600_000;

/** Buffers the words of all claims before writing them, instead of writing and merging parts: saves a fifth of that index's time. */
const wordsAtOnce = {
  "internal.dbms.index.lucene.population_ram_buffer_size": "400",
  "internal.dbms.index.lucene.merge_factor": "32",
};

export interface Imported {
  dump: Dump;
  /** Of neo4j-admin alone, and of everything up to the last index and the closed store. */
  milliseconds: { import: number; whole: number };
}

/**
 * Imports a dump into an embedded store without a graph: neo4j-admin writes the store's files directly from the dump, then
 * a database is started for constraints and indexes, and stopped. Throws if the store contains a graph.
 */
export async function importGraph(
  home: string,
  folder: string,
  { onProgress = () => {}, heap = 1_536 }: ImportOptions = {},
): Promise<Imported> {
  const started = performance.now();
  const dump = readDump(folder);
  const store = resolve(home);
  if (existsSync(join(store, "data/databases/neo4j")))
    throw new Error(`The store in ${store} holds a graph already; an import needs an empty one. Set TRADE_GRAPH_HOME to another folder.`);
  onProgress("Importing nodes and relationships");
  await neo4jAdmin(importArguments(dump, resolve(folder), store), { home: store, heap, onLine: stagesTo(onProgress) });
  const imported = performance.now() - started;
  const neo4j = await startEmbeddedNeo4j({
    home: store,
    heap,
    pageCache: 1_024,
    transactionSeconds: 0,
    settings: wordsAtOnce,
    // A small graph is complete before better optimised code would pay off.
    quick: heap <= 512,
    onProgress,
    // A server prepares them at its start; for this single start they would save only two seconds.
    prepareFastStarts: false,
  });
  try {
    const graph = new Graph({ ...neo4j, poolSize: 16 });
    try {
      const patient = () => graph.session({ statementMs });
      await patient().write((transaction) => writeEmptyLists(transaction, dump));
      onProgress("Building constraints and indexes");
      await applySchema(graph, join(root, "schema/graph.cypher"));
      onProgress("Judging claims, and summing up what the figures of each data point say");
      await judgeImported(patient(), onProgress);
      await patient().write(async (transaction) => {
        await writeSeedState(transaction, dump.seedSha256, false);
      });
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.stop();
  }
  return { dump, milliseconds: { import: Math.round(imported), whole: Math.round(performance.now() - started) } };
}

async function writeEmptyLists(transaction: Transaction, { nodes }: Dump): Promise<void> {
  for (const { of, lists } of nodes)
    for (const list of lists)
      await transaction.run(
        cypher`/* writeEmptyLists */
          MATCH (node:${identifier(of.at(-1)!)}) WHERE node.${identifier(list)} IS NULL SET node.${identifier(list)} = []`,
      );
}

function importArguments({ nodes, relationships }: Dump, folder: string, store: string): string[] {
  const files = ({ header, file }: { header: string; file: string }) => [header, file].map((name) => join(folder, name)).join(",");
  return [
    ...["database", "import", "full", "neo4j"],
    // The files number their nodes from 0, as the store does, so the ends of a link need no lookup.
    "--id-type=actual",
    // No cell contains a line break, so both cores can read one file.
    "--multiline-fields=false",
    "--bad-tolerance=0",
    `--array-delimiter=${listSeparator}`,
    `--report-file=${join(store, "logs/import.report")}`,
    ...nodes.map((each) => `--nodes=${each.of.join(":")}=${files(each)}`),
    ...relationships.map((each) => `--relationships=${each.of.join(":")}=${files(each)}`),
  ];
}

/** neo4j-admin prints the name of each of its four stages, "(1/4) Node import", before its progress dots. */
const stagesTo = (tell: (step: string) => void) => (line: string) => {
  const [, number, name] = /^\s*\((\d\/\d)\) (\w[\w -]*?)\s*\d{4}-/.exec(line) ?? [];
  if (name) tell(`Importing, ${number}: ${name.toLowerCase()}`);
};
