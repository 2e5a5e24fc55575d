import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Graph } from "../graph/graph.ts";
import type { Texts } from "../loading/verify/anchors.ts";
import { bookkeeping, graphHash } from "../loading/backup/graph-hash.ts";
import { verify, type Finding } from "../loading/verify/verify.ts";

const usage = `trade-graph verify [--texts FOLDER]   check the whole graph; with a folder of sources' texts, also that every quote stands where it says
trade-graph verify --hash             one hash over everything, and one over what the graph says of trade, whenever it was loaded`;

export interface VerifyRoom {
  withGraph: <Result>(work: (graph: Graph) => Promise<Result>) => Promise<Result>;
  /** The path of schema/graph.cypher. */
  schema: string;
  /** Reads a file as its documents. */
  readDocuments: (path: string) => AsyncIterable<{ sha256: string; paragraphs: { index: number; text: string }[] }>;
}

/** 0 when all is well, 1 when anything is not, 2 for wrong arguments. */
export async function verifyCommand(args: string[], { withGraph, schema, readDocuments }: VerifyRoom): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { hash: { type: "boolean" }, texts: { type: "string" } },
  });
  if (positionals.length) {
    console.error(usage);
    return 2;
  }
  const texts = values.texts === undefined ? undefined : await read(values.texts, readDocuments);
  return withGraph(async (graph) => {
    if (values.hash) {
      for (const [name, without] of Object.entries({ everything: {}, knowledge: bookkeeping })) {
        const { sha256, nodes, links } = await graphHash(graph, without);
        console.log(`${name.padEnd(10)}  sha256:${sha256}  ${nodes} nodes, ${links} links`);
      }
      return 0;
    }
    console.log(`${"looked at".padStart(10)}  ${"faults".padStart(6)}`);
    const findings = await verify(graph, { schema, ...(texts ? { texts } : {}), onFinding: (finding) => console.log(line(finding)) });
    const faults = findings.reduce((sum, { faults }) => sum + faults, 0);
    console.log(faults ? `${faults} faults` : "no faults");
    return faults ? 1 : 0;
  });
}

function line({ name, looked, faults, shown }: Finding): string {
  const rows = shown.map(({ id, what }) => `                      ${id}: ${what}`);
  if (faults > shown.length) rows.push(`                      … and ${faults - shown.length} more`);
  return [`${String(looked).padStart(10)}  ${String(faults).padStart(6)}  ${name}`, ...rows].join("\n");
}

/** What in the folder is no document is passed over, and said. */
async function read(folder: string, readDocuments: VerifyRoom["readDocuments"]): Promise<Texts> {
  const texts = new Map<string, Map<number, string>>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    try {
      for await (const { sha256, paragraphs } of readDocuments(join(entry.parentPath, entry.name)))
        texts.set(sha256, new Map(paragraphs.map(({ index, text }) => [index, text])));
    } catch (error) {
      console.error(`passed over: ${(error as Error).message}`);
    }
  }
  console.error(`${texts.size} texts in ${folder}`);
  return texts;
}
