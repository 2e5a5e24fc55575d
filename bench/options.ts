import { parseArgs } from "node:util";

const partNames = ["contenders", "growth", "loading", "start", "schema", "memory", "mix"] as const;
export type PartName = (typeof partNames)[number];

export interface Options {
  parts: PartName[];
  /** Claims of the graph on which contenders are compared, and of each step of growth. */
  size: number;
  sizes: number[];
  minutes: number;
  rounds: number;
  sliceMs: number;
  warmMs: number;
  out: string;
}

export const usage = `npm run bench -- [--quick] [--only PART,…] [--without PART,…] [--size N] [--sizes N,…] [--minutes N] [--out FOLDER]

Compares this server with raw Bolt and @neo4j/graphql and writes bench.json, bench.md and plots to bench/results.
Parts: ${partNames.join(", ")}.
--quick   a graph of 2,000 claims and short slices, in about two minutes; written to .cache/bench/quick
--size    claims of the graph on which the contenders are compared; default 100,000
--sizes   claims of each step of growth; default 10000,100000,1000000
--minutes duration of the memory part and of the mix; default 10`;

export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      without: { type: "string", default: "" },
      size: { type: "string" },
      sizes: { type: "string" },
      minutes: { type: "string" },
      out: { type: "string" },
    },
  });
  const { quick } = values;
  const without = list(values.without);
  return {
    parts: (values.only ? list(values.only) : partNames).map(part).filter((name) => !without.includes(name)),
    size: number("size", values.size ?? (quick ? "2000" : "100000")),
    sizes: list(values.sizes ?? (quick ? "2000" : "10000,100000,1000000")).map((text) => number("sizes", text)),
    minutes: number("minutes", values.minutes ?? (quick ? "0.25" : "10")),
    rounds: quick ? 3 : 12,
    sliceMs: quick ? 300 : 1_000,
    warmMs: quick ? 500 : 5_000,
    out: values.out ?? (quick ? ".cache/bench/quick" : "bench/results"),
  };
}

const list = (text: string): string[] =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean);

function part(name: string): PartName {
  if ((partNames as readonly string[]).includes(name)) return name as PartName;
  throw new Error(`There is no part ${JSON.stringify(name)}; there are ${partNames.join(", ")}.`);
}

function number(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${option} expects a number above 0; it got ${JSON.stringify(text)}.`);
  return value;
}
