import type { Listed } from "../src/commands/list.ts";

/** Commands of a checkout, in addition to those of the package. */
export const commands: Record<string, Listed> = {
  generate: {
    summary: "write a graph of as many invented claims as you like, to measure and to try things",
    load: () => import("./generated-graph/generate.command.ts"),
  },
  load: {
    summary: "bring a generated graph into an empty store, or over Bolt into a Neo4j that runs",
    load: () => import("./generated-graph/load.command.ts"),
  },
};
