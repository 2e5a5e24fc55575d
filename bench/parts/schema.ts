import { startChild, type SchemaFacts } from "../contenders/child.ts";
import { names } from "../contenders/servers.ts";
import { tenths } from "../measuring/slices.ts";
import type { Measure, Part } from "../report/measure.ts";
import type { Database } from "../../src/main.ts";

const part = "schema";
const builds = 5;

/** The sizes of the schemas, and the median of five builds, each in a fresh process. */
export async function measureSchema(database: Database, tell: (step: string) => void): Promise<Part> {
  tell("Building schemas");
  const facts: Record<string, SchemaFacts> = {};
  for (const [name, script] of [
    [names.ours, "schema-process.ts"],
    [names.peer, "peer-process.mjs"],
  ] as const) {
    const built: SchemaFacts[] = [];
    for (let i = 0; i < builds; i++) {
      const child = await startChild(script, database);
      built.push(child.ready.schema);
      await child.close();
    }
    built.sort((a, b) => a.builtMs - b.builtMs);
    facts[name] = { ...built[0]!, builtMs: tenths(built[Math.floor(builds / 2)]!.builtMs) };
  }
  const measures: Measure[] = Object.entries(facts).flatMap(([name, { types, bytes, builtMs }]) => {
    const ours = name === names.ours;
    return [
      { part, what: `types, ${name}`, value: types, unit: "", ...(ours ? { atMost: 149 } : {}) },
      { part, what: `SDL, ${name}`, value: tenths(bytes / 1_000), unit: "kB", ...(ours ? { atMost: 80 } : {}) },
      { part, what: `built, ${name}`, value: builtMs, unit: "ms", ...(ours ? { atMost: 150 } : {}) },
    ];
  });
  return { measures, details: facts };
}
