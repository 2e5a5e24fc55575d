import "reflect-metadata";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync, existsSync, readFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { root } from "../src/config.ts";
import { progressTo } from "../src/commands/progress.ts";
import { tenths } from "./measuring/slices.ts";
import { readOptions, usage, type Options, type PartName } from "./options.ts";
import { measureContenders } from "./parts/contenders.ts";
import { measureGrowth } from "./parts/growth.ts";
import { measureLoading } from "./parts/loading.ts";
import { measureMemory } from "./parts/memory.ts";
import { measureMix } from "./parts/mix.ts";
import { measureSchema } from "./parts/schema.ts";
import { measureStart } from "./parts/start.ts";
import { installPeers } from "./peers.ts";
import { markdown, terminal } from "./report/tables.ts";
import type { Part } from "./report/measure.ts";
import { drawPlots } from "./report/plots.ts";
import type { Results } from "./report/results.ts";
import { memory, openStore, type Store } from "./store.ts";
import { neo4jVersion } from "../src/embedded-neo4j/maven.ts";

const progress = progressTo(process.stderr);

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  let options: Options;
  try {
    if (args.includes("--help")) return (console.log(usage), 0);
    options = readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  const out = resolve(root, options.out);
  mkdirSync(out, { recursive: true });
  const file = join(out, "bench.json");
  const began = performance.now();
  const measured = await measureParts(options);
  // Parts measured in another run stay, each with its own date and commit.
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Results).parts : {};
  const results: Results = { machine: machine(), parts: { ...known, ...measured } };
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
  writeFileSync(join(out, "bench.md"), markdown(results));
  drawPlots(results, out);
  progress.clear();
  console.log(terminal({ ...results, parts: measured }));
  console.log(`${Math.round((performance.now() - began) / 1_000)} s. Written to ${out}.`);
  return 0;
}

async function measureParts(options: Options): Promise<Results["parts"]> {
  const parts: Results["parts"] = {};
  const stamp = { date: new Date().toISOString().slice(0, 10), commit: commit() };
  const take = async (name: PartName, measure: (tell: (step: string) => void) => Promise<Part>) => {
    if (!options.parts.includes(name)) return;
    const began = performance.now();
    const load = tenths(loadavg()[0]!);
    const part = await measure((step) => progress.step(`${name}: ${step}`));
    parts[name] = { ...part, ...stamp, load, seconds: Math.round((performance.now() - began) / 1_000) };
  };
  const stores = new Map<number, Store>();
  const storeOf = async (claims: number) => {
    const store = stores.get(claims) ?? (await openStore(claims, progress.step));
    stores.set(claims, store);
    return store;
  };
  try {
    if (options.parts.includes("contenders") || options.parts.includes("schema")) installPeers(progress.step);
    // Loading runs first: growth is measured on the store that it creates.
    await take("loading", (tell) => measureLoading(Math.max(...options.sizes), tell));
    await take("start", measureStart);
    await take("contenders", async (tell) => measureContenders(await storeOf(options.size), options, tell));
    await take("schema", async (tell) => measureSchema((await storeOf(options.size)).neo4j, tell));
    await take("growth", async (tell) => {
      const all: Store[] = [];
      for (const claims of options.sizes) all.push(await storeOf(claims));
      return measureGrowth(all, options, tell);
    });
    await take("memory", async (tell) => measureMemory(await storeOf(options.size), options.minutes, tell));
    await take("mix", async (tell) => measureMix(await storeOf(options.size), options.minutes, tell));
    return parts;
  } finally {
    for (const store of stores.values()) await store.close();
  }
}

function commit(): string {
  try {
    return execFileSync("git", ["rev-parse", "--short", "HEAD"], { cwd: root, encoding: "utf8" }).trim();
  } catch {
    return "unknown";
  }
}

function machine(): Results["machine"] {
  return {
    processors: `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`,
    memoryGb: Math.round(totalmem() / 1e9),
    node: process.version,
    neo4j: neo4jVersion,
    neo4jMemoryMb: memory,
  };
}
