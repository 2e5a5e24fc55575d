import { existsSync } from "node:fs";
import { join } from "node:path";
import { root } from "../config.ts";
import { applySchema, schemaVersion } from "../loading/apply-schema.ts";
import { restore } from "../loading/backup/restore.ts";
import { command } from "./command.ts";
import { progressTo } from "./progress.ts";

export default command(
  (command) =>
    command
      .description("Loads a backup into an empty graph. Restart a server that runs on the graph afterwards.")
      .argument("<file>", "a file written by `trade-graph backup`: .ndjson.gz or .ndjson")
      .option("--replace", "delete the content of a non-empty graph first"),
  async ([path], { replace = false }, { output, errors, withGraph }) => {
    if (!/\.ndjson(\.gz)?$/.test(path)) throw new Error(`Expected a name that ends with .ndjson.gz or .ndjson; got ${path}.`);
    if (!existsSync(path)) throw new Error(`There is no ${path}.`);
    const progress = progressTo(errors);
    const statements = join(root, "schema/graph.cypher");
    const { nodes, links, sha256 } = await withGraph(
      async (graph) => {
        await applySchema(graph, statements);
        return restore(graph, path, { schema: schemaVersion(statements), replace, onProgress: progress.step });
      },
      { unprepared: true },
    );
    progress.clear();
    output.write(`${path} is restored: ${nodes} nodes, ${links} links, sha256:${sha256}, as it was backed up.\n`);
    return 0;
  },
);
