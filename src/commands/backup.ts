import { existsSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../config.ts";
import { schemaVersion } from "../loading/apply-schema.ts";
import { backup } from "../loading/backup/backup.ts";
import { command } from "./command.ts";
import { progressTo } from "./progress.ts";

export default command(
  (command) =>
    command
      .description("Writes every node and link as a line of JSON, from any Neo4j, also while it is served.")
      .argument(
        "<file>",
        "a name that ends with .ndjson.gz, or with .ndjson for one that is not packed, or a folder for a file named by the moment",
      ),
  async ([given], _, { output, errors, withGraph }) => {
    const path =
      existsSync(given) && statSync(given).isDirectory()
        ? join(given, `trade-graph-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.ndjson.gz`)
        : given;
    if (!/\.ndjson(\.gz)?$/.test(path))
      throw new Error(`Expected a folder that is there, or a name that ends with .ndjson.gz or .ndjson; got ${path}.`);
    if (existsSync(path)) throw new Error(`${path} is there already. Choose another name, or remove it first.`);
    const progress = progressTo(errors);
    const schema = schemaVersion(join(root, "schema/graph.cypher"));
    const made = await withGraph((graph) => backup(graph, path, schema, progress.step), { asItIs: true });
    progress.rest();
    // An empty copy that counts as made has the old ones deleted by whoever keeps the newest.
    if (made.nodes === 0) {
      rmSync(path);
      throw new Error("The graph is empty: there is nothing to back up, and no file was kept. Load the seed first, or look at NEO4J_URI.");
    }
    output.write(`${path}: ${made.nodes} nodes, ${made.links} links, sha256:${made.sha256}\n`);
    return 0;
  },
);
