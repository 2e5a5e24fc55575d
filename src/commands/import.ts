import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConfig, root } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import type { Graph } from "../graph/graph.ts";
import { describe } from "../loading/read-table.ts";
import { runningGraph } from "../loading/running-graph.ts";
import { SeedProblems } from "../loading/seed.ts";
import { comtrade } from "../loading/importers/comtrade.importer.ts";
import { countryCodes } from "../loading/importers/country-codes.importer.ts";
import { WrongFile } from "../loading/importers/delimited.ts";
import { factbook } from "../loading/importers/factbook.importer.ts";
import { harmonizedSystem } from "../loading/importers/harmonized-system.importer.ts";
import type { Importer } from "../loading/importers/importer.ts";
import { progressOn, refusalOf, reportOf } from "../loading/importers/report.ts";
import { readWorld } from "../loading/importers/world.ts";
import { writeFindings } from "../loading/importers/write-findings.ts";

export const importers: readonly Importer[] = [harmonizedSystem, countryCodes, factbook, comtrade];

const usage = `trade-graph import <format> <path> [--check] [--list]

Brings a published file into the graph that is running, or only checks it (--check, without a database).
What is left out is listed by reason, with three examples each (--list: all).
A file is read in full before anything is written; running the same import again changes nothing.

${importers.map(({ format, expects }) => `  ${format.padEnd(14)} ${expects}`).join("\n")}`;

/** Hands an open graph to the work and closes it after. */
export type OnGraph = <Result>(work: (graph: Graph) => Promise<Result>) => Promise<Result>;

const onRunningGraph: OnGraph = async (work) => {
  const graph = await runningGraph(readConfig());
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
};

/** Exit code: 0 when it was written (or found sound), 1 when the file or the graph refused, 2 when the words were wrong. */
export async function importCommand(args: string[], onGraph: OnGraph = onRunningGraph): Promise<number> {
  const asked = read(args);
  if ("wrong" in asked) {
    console.error(`${asked.wrong}\n\n${usage}`);
    return 2;
  }
  const progress = progressOn(process.stderr);
  try {
    return await run(asked, onGraph, progress.say, progress.end);
  } catch (error) {
    progress.end();
    if (error instanceof WrongFile)
      console.error(`${describe({ ...error.place, message: error.message })}\nNothing was written. Expected: ${asked.importer.expects}.`);
    else if (error instanceof UserError || error instanceof SeedProblems) console.error(error.message);
    else throw error;
    return 1;
  }
}

interface Asked {
  importer: Importer;
  path: string;
  check: boolean;
  list: boolean;
}

function read(args: string[]): Asked | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: { type: "boolean", default: false }, list: { type: "boolean", default: false } },
    });
    const [format, path, ...more] = positionals;
    const importer = importers.find((one) => one.format === format);
    if (!importer) return { wrong: `Expected a format: ${importers.map((one) => one.format).join(", ")}; found ${format ?? "nothing"}.` };
    if (!path || more.length) return { wrong: `Expected one path after ${format}; found ${positionals.length - 1}.` };
    if (!existsSync(path)) return { wrong: `There is no file or folder ${resolve(path)}.` };
    return { importer, path: resolve(path), check: values.check, list: values.list };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

async function run(
  { importer, path, check, list }: Asked,
  onGraph: OnGraph,
  say: (text: string) => void,
  end: () => void,
): Promise<number> {
  const world = readWorld(root);
  const findings = await importer.read(path, world, say);
  end();
  if (findings.problems.length) {
    for (const line of refusalOf(findings)) console.error(line);
    return 1;
  }
  const found = findings.tables.map(({ slice, rows }) => `${rows.length} ${slice.name}`).join(", ") || "nothing";
  if (check) {
    for (const line of [`Found ${found}. Nothing was written (--check).`, ...reportOf(findings, [], list)]) console.log(line);
    return 0;
  }
  const started = performance.now();
  const written = await onGraph((graph) => writeFindings(graph, importer.format, world.dataset(importer.dataset), findings, say));
  end();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  for (const line of [`Wrote ${written.what} in ${seconds} s.`, ...reportOf(findings, written.withoutCommodity, list)]) console.log(line);
  return 0;
}
