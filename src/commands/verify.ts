import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../config.ts";
import { readDocuments } from "../extraction/document/read.ts";
import { bookkeeping, graphHash } from "../loading/backup/graph-hash.ts";
import type { Texts } from "../loading/verify/anchors.ts";
import { verify, type Finding } from "../loading/verify/verify.ts";
import { command, type Terminal } from "./command.ts";

export default command(
  (command) =>
    command
      .description("Checks the whole graph. Exit code: 0 when all is well, 1 when anything is not.")
      .option("--texts <folder>", "a folder of sources' texts: also check that every quote is where it says")
      .option("--hash", "print one hash over everything, and one over what the graph says of trade, whenever it was loaded"),
  async (_, options, { output, errors, withGraph }) => {
    const texts = options.texts === undefined ? {} : { texts: await read(options.texts, errors) };
    return withGraph(
      async (graph) => {
        if (options.hash) {
          for (const [name, without] of Object.entries({ everything: {}, knowledge: bookkeeping })) {
            const { sha256, nodes, links } = await graphHash(graph, without);
            output.write(`${name.padEnd(10)}  sha256:${sha256}  ${nodes} nodes, ${links} links\n`);
          }
          return 0;
        }
        output.write(`${"looked at".padStart(10)}  ${"faults".padStart(6)}\n`);
        const onFinding = (finding: Finding) => void output.write(`${line(finding)}\n`);
        const findings = await verify(graph, { schema: join(root, "schema/graph.cypher"), ...texts, onFinding });
        const faults = findings.reduce((sum, { faults }) => sum + faults, 0);
        output.write(faults ? `${faults} faults\n` : "no faults\n");
        return faults ? 1 : 0;
      },
      { unprepared: true },
    );
  },
);

function line({ name, looked, faults, shown }: Finding): string {
  const rows = shown.map(({ id, what }) => `                      ${id}: ${what}`);
  if (faults > shown.length) rows.push(`                      … and ${faults - shown.length} more`);
  return [`${String(looked).padStart(10)}  ${String(faults).padStart(6)}  ${name}`, ...rows].join("\n");
}

/** Files in the folder that are not documents are skipped and listed. */
async function read(folder: string, errors: Terminal["errors"]): Promise<Texts> {
  const texts = new Map<string, Map<number, string>>();
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile()) continue;
    try {
      for await (const { sha256, paragraphs } of readDocuments(join(entry.parentPath, entry.name)))
        texts.set(sha256, new Map(paragraphs.map(({ index, text }) => [index, text])));
    } catch (error) {
      errors.write(`skipped: ${(error as Error).message}\n`);
    }
  }
  errors.write(`${texts.size} texts in ${folder}\n`);
  return texts;
}
