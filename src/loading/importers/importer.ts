import type { SeedTable } from "../../query/seed-table.ts";
import type { TableProblem } from "../read-table.ts";
import type { World } from "./world.ts";

/** Rows of one of our tables found in a published file. */
export interface FoundTable {
  table: SeedTable<never>;
  rows: never[];
}

/** Rows that were skipped, and why: not wrong, but not ours to store. */
export interface Skipped {
  reason: string;
  count: number;
  /** The first thousand locations, with the text found there. */
  places: string[];
}

/** The content of a published file as rows of our tables. Nothing has been written yet, and nothing will be if there is a problem. */
export interface Findings {
  tables: FoundTable[];
  skipped: Skipped[];
  problems: TableProblem[];
}

export interface Importer {
  /** The command-line name. */
  format: string;
  /** What `path` must be, in one line. */
  expects: string;
  /** Id of the dataset in seed/datasets.json, with publisher and licence. */
  dataset: string;
  read(path: string, world: World, progress: (text: string) => void): Promise<Findings>;
}
