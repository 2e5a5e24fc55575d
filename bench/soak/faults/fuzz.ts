import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../../../src/config.ts";
import type { Bench } from "../bench.ts";
import { holds, must, noted, type Row } from "../row.ts";

/** `npm run fuzz`, for half of the time each, from a seed of its own, on a database of its own. */
export async function fuzz({ seconds }: Pick<Bench, "seconds">): Promise<Omit<Row, "id" | "seconds">> {
  const seed = Date.now() % 1_000_000_000;
  const args = ["bench/fuzz.ts", "--seconds", String(seconds / 2), "--seed", String(seed)];
  const run = spawn(join(root, "node_modules/.bin/tsx"), args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [run.stdout, run.stderr]) stream.on("data", (part: Buffer) => (said = (said + part.toString()).slice(-4_000)));
  const [code] = (await once(run, "close")) as [number | null];
  return {
    what: `hostile documents and changed files, ${seconds} s together`,
    figures: [must(holds("no wrong answer", code === 0, said.slice(-2_000))), noted("seed", seed)],
  };
}
