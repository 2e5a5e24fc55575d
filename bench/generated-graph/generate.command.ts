import { join } from "node:path";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { command } from "../../src/commands/command.ts";
import { progressTo } from "../../src/commands/progress.ts";
import { root } from "../../src/config.ts";
import { readSeed, SeedProblems, type Seed } from "../../src/loading/seed.ts";
import { writeDump, type Dump } from "./dump.ts";
import { generatedGraph, type Recipe } from "./generated-graph.ts";

/** Writes the graph of this recipe into a folder, on top of a seed: by default the repository's. */
export function generateInto(
  folder: string,
  recipe: Recipe,
  progress?: (claims: number) => void,
  seed: Seed = readSeed(join(root, "seed")),
): Dump {
  if (seed.problems.length) throw new SeedProblems(seed.problems);
  return writeDump(folder, generatedGraph(seed, recipe), progress);
}

const whole = (least: number) => (text: string) => {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new InvalidArgumentError(`Expected a whole number from ${least}.`);
  return Number(text);
};

export default command(
  (command) =>
    command
      .description(
        `Writes a graph of the seed and N invented claims on top of it. The same N, S and seed give the same files, byte for byte.
\`trade-graph load FOLDER\` brings it into a graph.`,
      )
      .requiredOption("--claims <N>", "how many, such as 1000000", whole(1))
      .option("--seed <S>", "which of the many such graphs", whole(0), 1)
      .option("--out <folder>", "generated-N-S unless given"),
  async (_, { claims, seed, out }, { output, errors }) => {
    const folder = out ?? `generated-${claims}-${seed}`;
    const progress = progressTo(errors);
    const shown = everyTenth(claims);
    const dump = generateInto(folder, { claims, seed }, (done) => shown(done) && progress.step(`${done.toLocaleString("en")} claims`));
    progress.clear();
    const rows = (files: Dump["nodes"]) => files.reduce((sum, file) => sum + file.rows, 0).toLocaleString("en");
    output.write(
      `${folder}: ${rows(dump.nodes)} nodes, ${rows(dump.relationships)} relationships. trade-graph load ${folder} brings them into a graph.\n`,
    );
    return 0;
  },
);

/** Returns whether another tenth has been reached. */
export function everyTenth(of: number): (count: number) => boolean {
  let shown = 0;
  return (count) => {
    const tenth = Math.floor((count * 10) / of);
    return tenth > shown && ((shown = tenth), true);
  };
}
