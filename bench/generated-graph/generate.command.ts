import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../../src/config.ts";
import { readSeed, SeedProblems } from "../../src/loading/seed.ts";
import { progressTo } from "../../src/commands/progress.ts";
import { writeDump, type Dump } from "./dump.ts";
import { generatedGraph, type Recipe } from "./generated-graph.ts";

const usage = `trade-graph generate --claims N [--seed S] [--out FOLDER]

Writes a graph of the seed and N invented claims on top of it, to measure and to try things at any size. The same N, S (1 unless said)
and seed give the same files, byte for byte. FOLDER is generated-N-S unless said; \`trade-graph load FOLDER\` brings it into a graph.`;

/** Writes the graph of this recipe on top of the repository's own seed into a folder. */
export function generateInto(folder: string, recipe: Recipe, progress?: (claims: number) => void): Dump {
  const seed = readSeed(join(root, "seed"));
  if (seed.problems.length) throw new SeedProblems(seed.problems);
  return writeDump(folder, generatedGraph(seed, recipe), progress);
}

export async function generateCommand(args: string[]): Promise<number> {
  const asked = read(args);
  if (typeof asked === "string") {
    console.error(`${asked}\n\n${usage}`);
    return 2;
  }
  const { folder, ...recipe } = asked;
  const progress = progressTo(process.stderr);
  const shown = everyTenth(recipe.claims);
  const dump = generateInto(folder, recipe, (claims) => shown(claims) && progress.step(`${claims.toLocaleString("en")} claims`));
  progress.rest();
  const rows = (files: Dump["nodes"]) => files.reduce((sum, file) => sum + file.rows, 0).toLocaleString("en");
  console.log(
    `${folder}: ${rows(dump.nodes)} nodes, ${rows(dump.relationships)} relationships. trade-graph load ${folder} brings them into a graph.`,
  );
  return 0;
}

/** Tells whether another tenth has been reached. */
export function everyTenth(of: number): (count: number) => boolean {
  let shown = 0;
  return (count) => {
    const tenth = Math.floor((count * 10) / of);
    return tenth > shown && ((shown = tenth), true);
  };
}

function read(args: string[]): (Recipe & { folder: string }) | string {
  try {
    const { values } = parseArgs({
      args,
      options: { claims: { type: "string" }, seed: { type: "string", default: "1" }, out: { type: "string" } },
    });
    const [claims, seed] = [values.claims, values.seed].map((text) => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : NaN)) as [
      number,
      number,
    ];
    if (!(claims >= 1)) return `--claims expects how many claims, such as 1000000; it got ${values.claims ?? "nothing"}.`;
    if (Number.isNaN(seed)) return `--seed expects a whole number, such as 1; it got ${values.seed}.`;
    return { claims, seed, folder: values.out ?? `generated-${claims}-${seed}` };
  } catch (error) {
    return (error as Error).message;
  }
}
