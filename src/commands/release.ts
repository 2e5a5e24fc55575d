import { openContext } from "../knowledge/knowledge.ts";
import { writeDump } from "../release/dump.ts";
import { writeRelease } from "../release/release.ts";
import { command } from "./command.ts";
import { dayArgument } from "./day-argument.ts";
import { progressTo } from "./progress.ts";

export default command(
  (command) =>
    command
      .description(
        `Writes the whole graph to a dated folder, for others to use and cite: every kind of thing as CSV, NDJSON and Parquet, claims as JSON-LD and GraphML too, with datapackage.json, CITATION.cff, licences and checksums. The same graph and date give the same bytes. To load a graph elsewhere take \`trade-graph backup\`.`,
      )
      .argument("<folder>", "where to create the dated folder")
      .option("--date <day>", "its date, YYYY-MM-DD; today by default", dayArgument)
      .option(
        "--dump",
        "with neo4j.dump, for `neo4j-admin database load`; its bytes differ every time, since each store has an id of its own",
      ),
  async ([folder], { date = new Date().toISOString().slice(0, 10), dump = false }, { output, errors, withGraph }) => {
    const progress = progressTo(errors);
    const made = await withGraph(async (graph) => {
      const session = graph.session();
      return writeRelease(await openContext(session), folder, {
        date,
        onProgress: progress.step,
        ...(dump && { also: (into) => writeDump(graph, into, progress.step) }),
      });
    });
    progress.clear();
    output.write(`${made}\n`);
    return 0;
  },
);
