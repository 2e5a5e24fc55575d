import type { SeedTable } from "../../query/seed-table.ts";
import type { TableProblem } from "../read-table.ts";
import type { Findings, FoundTable, Skipped } from "./importer.ts";

/** A place in a published file. */
export interface FilePlace {
  file: string;
  line: number | null;
}

export const placeName = ({ file, line }: FilePlace): string => (line === null ? file : `${file}:${line}`);

/** A bulk file may leave out a million lines for one reason. */
const placesKept = 1_000;

/** Gathers rows on their way in: each is checked against the shape of its table, and what is wrong or left out is kept with its place. */
export class FindingsInProgress implements Findings {
  readonly #skipped = new Map<string, Skipped>();
  readonly problems: TableProblem[] = [];
  readonly #tables = new Map<string, FoundTable>();
  /** What stood under a key before, for telling repetitions from contradictions. */
  readonly #seen = new Map<string, { content: string; place: FilePlace }>();

  /** In the order in which the tables were first named, so that later ones may point to earlier ones. */
  get tables(): FoundTable[] {
    return [...this.#tables.values()].filter(({ rows }) => rows.length > 0);
  }

  /** Fixes the order in which tables are written. */
  inOrder(...slices: SeedTable<never>[]): this {
    for (const slice of slices) this.#table(slice);
    return this;
  }

  /** The most frequent first. */
  get skipped(): Skipped[] {
    return [...this.#skipped.values()].sort((a, b) => b.count - a.count);
  }

  /** `words` are what stood there, where the place alone does not say it. */
  skip(place: FilePlace, reason: string, words?: string): void {
    const entry = this.#skipped.get(reason) ?? { reason, count: 0, places: [] };
    this.#skipped.set(reason, entry);
    if (++entry.count <= placesKept) entry.places.push(words ? `${placeName(place)}: ${words}` : placeName(place));
  }

  refuse(place: FilePlace, message: string): void {
    this.problems.push({ ...place, message });
  }

  /**
   * Takes a row of text cells. A row whose `key` was there before is left out when it says the same; when it says something else it is
   * refused, or left out too where `repeats` allows that a source contradicts itself.
   */
  add<Row>(
    slice: SeedTable<Row>,
    cells: Record<string, string>,
    place: FilePlace,
    key: string,
    repeats: "refuse" | "skip" = "refuse",
  ): void {
    const content = JSON.stringify(cells);
    const before = this.#seen.get(`${slice.name}\0${key}`);
    if (before?.content === content) return;
    if (before && repeats === "refuse")
      return this.refuse(
        place,
        `${key} stands at line ${before.place.line ?? before.place.file} with other content; a file says a thing once`,
      );
    if (before) return this.skip(place, `given before, in ${placeName(before.place)}`);
    this.#seen.set(`${slice.name}\0${key}`, { content, place });
    const parsed = slice.schema.safeParse(cells);
    if (parsed.success) (this.#table(slice as SeedTable<never>).rows as Row[]).push(parsed.data);
    else
      for (const issue of parsed.error.issues)
        this.refuse(place, `${issue.path.length ? `${issue.path.join(".")}: ` : ""}${issue.message}`);
  }

  #table(slice: SeedTable<never>): FoundTable {
    const table = this.#tables.get(slice.name) ?? { slice, rows: [] };
    this.#tables.set(slice.name, table);
    return table;
  }
}
