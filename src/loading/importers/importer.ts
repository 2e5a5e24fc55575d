import type { SeedTable } from "../../query/seed-table.ts";
import type { TableProblem } from "../read-table.ts";
import type { World } from "./world.ts";

/** Rows of one of our own tables that a published file gives. */
export interface FoundTable {
  slice: SeedTable<never>;
  rows: never[];
}

/** What was left out, and why: not wrong, only not ours to keep. */
export interface Skipped {
  reason: string;
  count: number;
  /** The first thousand places, with the words that stood there. */
  places: string[];
}

/** What a published file says, in rows of our own tables. Nothing has been written; with one problem nothing will be. */
export interface Findings {
  tables: FoundTable[];
  skipped: Skipped[];
  problems: TableProblem[];
}

export interface Importer {
  /** The word on the command line. */
  format: string;
  /** What `path` has to be, in one line. */
  expects: string;
  /** Id of the dataset in seed/datasets.json, which says whose data it is and under which licence. */
  dataset: string;
  read(path: string, world: World, progress: (text: string) => void): Promise<Findings>;
}
