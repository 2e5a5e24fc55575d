import type { Part } from "./measure.ts";

/** What bench.json holds. */
export interface Results {
  machine: { processors: string; memoryGb: number; node: string; neo4j: string; neo4jMemoryMb: { heap: number; pageCache: number } };
  parts: Record<string, Part & { date: string; commit: string; seconds: number }>;
}
