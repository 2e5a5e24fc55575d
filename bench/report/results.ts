import type { Part } from "./measure.ts";

/** What bench.json holds. */
export interface Results {
  machine: { processors: string; memoryGb: number; node: string; neo4j: string; neo4jMemoryMb: { heap: number; pageCache: number } };
  /** `load`: how many programs wanted a processor in the minute before, as the system counts; 0 on a quiet machine. */
  parts: Record<string, Part & { date: string; commit: string; load: number; seconds: number }>;
}
