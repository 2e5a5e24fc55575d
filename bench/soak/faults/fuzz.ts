import { spawn } from "node:child_process";
import { once } from "node:events";
import { root } from "../../../src/config.ts";
import type { Bench } from "../bench.ts";
import { holds, must, noted, type Row } from "../row.ts";

const files = ["tests/server/fuzz.test.ts", "tests/loading/fuzz-files.test.ts"];

/** The tests that send hostile documents and read changed files, for so long and from a seed of its own, on a database of theirs. */
export async function fuzz({ seconds }: Pick<Bench, "seconds">): Promise<Omit<Row, "id" | "seconds">> {
  const seed = Date.now() % 1_000_000_000;
  const env = { ...process.env, FUZZ_SECONDS: String(seconds), FUZZ_SEED: String(seed) };
  const run = spawn(process.execPath, ["bin/trade-graph.mjs", "test", ...files], { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [run.stdout, run.stderr]) stream.on("data", (part: Buffer) => (said = (said + part.toString()).slice(-4_000)));
  const [code] = (await once(run, "close")) as [number | null];
  return {
    what: `hostile documents and changed files for ${seconds} s`,
    figures: [must(holds("none was answered wrongly", code === 0, said.slice(-2_000))), noted("seed", seed)],
  };
}
