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
      .description("Writes every node and link as a line of JSON, from any Neo4j, also while a server is using it.")
      .argument(
        "<file>",
        "a name ending in .ndjson.gz, or .ndjson for an uncompressed file, or a folder for a file named after the current time",
      ),
  async ([given], _, { output, errors, withGraph }) => {
    const path =
      existsSync(given) && statSync(given).isDirectory()
        ? join(given, `trade-graph-${new Date().toISOString().replaceAll(/[:.]/g, "-")}.ndjson.gz`)
        : given;
    if (!/\.ndjson(\.gz)?$/.test(path))
      throw new Error(`Expected a folder that is there, or a name that ends with .ndjson.gz or .ndjson; got ${path}.`);
    if (existsSync(path)) throw new Error(`${path} already exists. Choose another name, or remove it first.`);
    const progress = progressTo(errors);
    const schema = schemaVersion(join(root, "schema/graph.cypher"));
    const made = await withGraph((graph) => backup(graph, path, schema, progress.step), { unprepared: true });
    progress.clear();
    // An empty backup that counts as successful would let rotation scripts delete the old ones.
    if (made.nodes === 0) {
      rmSync(path);
      throw new Error("The graph is empty: there is nothing to back up, and no file was written. Load the seed first, or check NEO4J_URI.");
    }
    output.write(`${path}: ${made.nodes} nodes, ${made.links} links, sha256:${made.sha256}\n`);
    return 0;
  },
);
