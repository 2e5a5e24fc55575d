import { parseArgs } from "node:util";
import type { Graph } from "../graph/graph.ts";
import { bookkeeping, graphHash } from "./graph-hash.ts";

const usage = `trade-graph verify --hash   print one hash over everything, and one over what the graph says of trade, whenever it was loaded`;

/** 0 when all is well, 2 for wrong arguments. */
export async function verifyCommand(args: string[], withGraph: <R>(work: (graph: Graph) => Promise<R>) => Promise<R>): Promise<number> {
  const { values } = parseArgs({ args, options: { hash: { type: "boolean" } } });
  if (!values.hash) {
    console.log(usage);
    return 2;
  }
  return withGraph(async (graph) => {
    for (const [name, without] of Object.entries({ everything: {}, knowledge: bookkeeping })) {
      const { sha256, nodes, links } = await graphHash(graph, without);
      console.log(`${name.padEnd(10)}  sha256:${sha256}  ${nodes} nodes, ${links} links`);
    }
    return 0;
  });
}
