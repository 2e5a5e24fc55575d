import type { Part } from "./measure.ts";

/** The content of bench.json. */
export interface Results {
  machine: { processors: string; memoryGb: number; node: string; neo4j: string; neo4jMemoryMb: { heap: number; pageCache: number } };
  /** `load`: the system's load average of the minute before; 0 on an idle machine. */
  parts: Record<string, Part & { date: string; commit: string; load: number; seconds: number }>;
}
