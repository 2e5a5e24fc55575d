import { spawnSync } from "node:child_process";

/** A Python with networkx, including the system's; undefined if there is none. */
export const python: string | undefined = ["python3", "/usr/bin/python3"].find(
  (each) => spawnSync(each, ["-c", "import networkx"], { timeout: 20_000 }).status === 0,
);

const script = `
import io, json, sys, networkx
graph = networkx.read_graphml(io.BytesIO(sys.stdin.buffer.read()))
print(json.dumps({"nodes": dict(graph.nodes(data=True)), "edges": [[a, b, data.get("type")] for a, b, data in graph.edges(data=True)], "directed": graph.is_directed()}))
`;

export interface ReadGraph {
  nodes: Record<string, Record<string, unknown>>;
  edges: [string, string, string][];
  directed: boolean;
}

/** The graph as networkx reads it. Throws its message if it rejects the file. */
export function readByNetworkx(graphml: string): ReadGraph {
  const { status, stdout, stderr } = spawnSync(python!, ["-c", script], { input: graphml, encoding: "utf8", maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`networkx rejected the file: ${stderr}`);
  return JSON.parse(stdout) as ReadGraph;
}
