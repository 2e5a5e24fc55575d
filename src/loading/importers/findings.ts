import type { SeedTable } from "../../query/seed-table.ts";
import type { TableProblem } from "../read-table.ts";
import type { Findings, FoundTable, Skipped } from "./importer.ts";

/** A location in a published file. */
export interface FilePlace {
  file: string;
  line: number | null;
}

const placeName = ({ file, line }: FilePlace): string => (line === null ? file : `${file}:${line}`);

/** A bulk file may have a million lines skipped for one reason. */
const maxPlaces = 1_000;

/** Collects imported rows: each is validated against its table, and problems and skipped rows are recorded with their location. */
export class FindingsInProgress implements Findings {
  readonly #skipped = new Map<string, Skipped>();
  readonly problems: TableProblem[] = [];
  readonly #tables = new Map<string, FoundTable>();
  /** The first content of each key, to tell repetitions from contradictions. */
  readonly #seen = new Map<string, { content: string; place: FilePlace }>();

  /** In the order in which the tables were first named, so that later ones may refer to earlier ones. */
  get tables(): FoundTable[] {
    return [...this.#tables.values()].filter(({ rows }) => rows.length > 0);
  }

  /** Fixes the order in which tables are written. */
  inOrder(...tables: SeedTable<never>[]): this {
    for (const seedTable of tables) this.#table(seedTable);
    return this;
  }

  /** The most frequent first. */
  get skipped(): Skipped[] {
    return [...this.#skipped.values()].sort((a, b) => b.count - a.count);
  }

  /** `words` is the text found, when the location alone is not enough. */
  skip(place: FilePlace, reason: string, words?: string): void {
    const entry = this.#skipped.get(reason) ?? { reason, count: 0, places: [] };
    this.#skipped.set(reason, entry);
    if (++entry.count <= maxPlaces) entry.places.push(words ? `${placeName(place)}: ${words}` : placeName(place));
  }

  refuse(place: FilePlace, message: string): void {
    this.problems.push({ ...place, message });
  }

  /**
   * Adds a row of text cells. A row with a known `key` is skipped if its content is the same; otherwise it is rejected, or skipped as well
   * when `repeats` allows a source to contradict itself.
   */
  add<Row>(
    seedTable: SeedTable<Row>,
    cells: Record<string, string>,
    place: FilePlace,
    key: string,
    repeats: "refuse" | "skip" = "refuse",
  ): void {
    const content = JSON.stringify(cells);
    const earlier = this.#seen.get(`${seedTable.name}\0${key}`);
    if (earlier?.content === content) return;
    if (earlier && repeats === "refuse")
      return this.refuse(
        place,
        `${key} stands at line ${earlier.place.line ?? earlier.place.file} with other content; a file says a thing once`,
      );
    if (earlier) return this.skip(place, `given before, in ${placeName(earlier.place)}`);
    this.#seen.set(`${seedTable.name}\0${key}`, { content, place });
    const parsed = seedTable.schema.safeParse(cells);
    if (parsed.success) (this.#table(seedTable as SeedTable<never>).rows as Row[]).push(parsed.data);
    else
      for (const issue of parsed.error.issues)
        this.refuse(place, `${issue.path.length ? `${issue.path.join(".")}: ` : ""}${issue.message}`);
  }

  #table(seedTable: SeedTable<never>): FoundTable {
    const table = this.#tables.get(seedTable.name) ?? { table: seedTable, rows: [] };
    this.#tables.set(seedTable.name, table);
    return table;
  }
}
