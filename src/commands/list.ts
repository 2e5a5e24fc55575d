import type { CommandFile } from "./command.ts";

export interface Listed {
  summary: string;
  /** Only the called command's code is loaded, so that `help` is instant. */
  load: () => Promise<{ default: CommandFile }>;
}

/** Every command of `trade-graph`, as listed by help. A new one is a file in this folder and a line here. */
export const commands: Record<string, Listed> = {
  start: {
    summary: "serve the graph: explorer, playground and API, with an embedded Neo4j unless NEO4J_URI names one",
    load: () => import("./start.ts"),
  },
  test: { summary: "run all tests, or those named, as vitest takes them", load: () => import("./test.ts") },
  "emit-schema": { summary: "regenerate schema/schema.graphql", load: () => import("./emit-schema.ts") },
  seed: { summary: "check the seed without a database", load: () => import("./seed.ts") },
  import: { summary: "import a published reference file into the running graph", load: () => import("./import.ts") },
  extract: { summary: "print the trade claims of a document", load: () => import("./extract.ts") },
  check: { summary: "compare the claims of a document with the graph and the statistics", load: () => import("./check.ts") },
  ingest: { summary: "add a document's claims to the graph; --dry-run only shows them", load: () => import("./ingest.ts") },
  review: { summary: "walk through doubtful claims in the terminal: accept, correct, reject", load: () => import("./review.ts") },
  hydrate: { summary: "fetch the words of quotations stored only as location and hash", load: () => import("./hydrate.ts") },
  backup: { summary: "write the whole graph to a file", load: () => import("./backup.ts") },
  release: { summary: "write the whole graph to a dated folder, for others to use and cite", load: () => import("./release.ts") },
  restore: { summary: "load a backup into an empty graph, or with --replace into any", load: () => import("./restore.ts") },
  follow: { summary: "keep this graph equal to another server's by its feed of changes", load: () => import("./follow.ts") },
  webhook: { summary: "send changes to other programs: add, list, remove, retry", load: () => import("./webhook.ts") },
  verify: {
    summary: "check the whole graph: links, anchors, chains, summaries; --hash prints one hash over it",
    load: () => import("./verify.ts"),
  },
  verdicts: {
    summary: "count how many claims official figures decide; name those far off",
    load: () => import("./verdicts.ts"),
  },
  export: { summary: "write claims or a neighbourhood as CSV, NDJSON, JSON-LD or GraphML", load: () => import("./export.ts") },
  mcp: { summary: "let an assistant ask the graph: Model Context Protocol over standard input and output", load: () => import("./mcp.ts") },
  key: { summary: "make, list and revoke the keys that may write", load: () => import("./key.ts") },
};
