import { cypher } from "../../graph/cypher.ts";
import type { Graph } from "../../graph/graph.ts";
import { formatVersion, type BackupHeader } from "./backup-file.ts";
import { graphHash, type GraphHash, type HashExclusions } from "./graph-hash.ts";
import { isSecret, linkLines, nodeLines } from "./graph-lines.ts";
import { OrderFreeHash } from "./order-free-hash.ts";
import { assertNotRestoring } from "./unfinished.ts";
import { writeLines } from "./backup-lines.ts";

/**
 * Writes the whole graph to a file, one line per node or link; gzipped if the name ends with .gz. Everything is then read a second time,
 * because Neo4j has no snapshot reads: a graph that changed meanwhile leaves no file. Throws Error with what to do.
 */
export async function backup(
  graph: Graph,
  path: string,
  schema: number,
  onProgress: (step: string) => void = () => {},
  without: Pick<HashExclusions, "secrets"> = {},
): Promise<GraphHash> {
  await assertNotRestoring(graph);
  const [counts] = await graph.session().read<{ nodes: number; links: number }>(cypher`/* countAll */
      RETURN COUNT { MATCH (node) ${without.secrets ? cypher`WHERE NOT ${isSecret}` : cypher``} } AS nodes, COUNT { ()-->() } AS links`);
  const { nodes, links } = counts!;
  const written: GraphHash = { nodes: 0, links: 0, sha256: "" };

  async function* lines(): AsyncGenerator<string, void> {
    const hash = new OrderFreeHash();
    const line = (kind: "nodes" | "links", content: object): string => {
      const text = JSON.stringify(content);
      hash.add(text);
      if ((++written[kind] + (kind === "links" ? nodes : 0)) % 20_000 === 0)
        onProgress(`Writing ${written.nodes + written.links} of ${nodes + links} nodes and links`);
      return text;
    };
    const first: BackupHeader = { backup: "trade-graph", version: formatVersion, schema, madeAt: new Date().toISOString(), nodes, links };
    yield JSON.stringify(first);
    for await (const node of nodeLines(graph, without.secrets)) yield line("nodes", node);
    for await (const link of linkLines(graph)) {
      for (const [label, key] of [link.from, link.to])
        if (key === null)
          throw new Error(
            `A node labelled ${label || "nothing"} has no id, so its links cannot be exported. \`trade-graph verify\` lists such nodes.`,
          );
      yield line("links", link);
    }
    written.sha256 = hash.digest();
    if (written.nodes !== nodes || written.links !== links) throw changed();
    yield JSON.stringify({ end: true, ...written });
    onProgress("Reading everything again, to make sure that nothing was written meanwhile");
    if ((await graphHash(graph, without)).sha256 !== written.sha256) throw changed();
  }
  await writeLines(path, lines());
  return written;
}

const changed = () => new Error("The graph was modified while it was read; no backup was kept. Try again when nothing writes to it.");
