import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { basename, join } from "node:path";

/** Characters gathered before they are written: a system call a line would take longer than everything else. */
const portion = 1 << 20;

/** Lines of one file of `neo4j-admin database import`: 50 million cells for a million claims, quoted only where they must be. */
class Lines {
  readonly #file: number;
  #waiting: string[] = [];
  #length = 0;

  constructor(path: string) {
    this.#file = openSync(path, "w");
  }

  add(line: string): void {
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length > portion) this.#flush();
  }

  close(): void {
    this.#flush();
    closeSync(this.#file);
  }

  #flush(): void {
    writeSync(this.#file, this.#waiting.join(""));
    this.#waiting = [];
    this.#length = 0;
  }
}

type Cell = string | number | boolean | string[] | null | undefined;

function cell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return Array.isArray(value) ? `"${value.join(";")}"` : String(value);
  // An empty text is a text, an empty cell is nothing.
  return value === "" || /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}

const typeOf = (value: Cell): string => (Array.isArray(value) ? "string[]" : typeof value === "number" ? "double" : typeof value);

/** Where a file of nodes or relationships is, and what they are. */
export interface ImportFile {
  /** Labels of the nodes, or the one type of the relationships. */
  of: string[];
  header: string;
  file: string;
  rows: number;
}

/**
 * Nodes or relationships of one kind. The columns are the properties of the first row; their types are those of the first values met, as
 * the driver would send them: every number is a float.
 */
export class ImportWriter {
  readonly #lines: Lines;
  #columns: string[] | undefined;
  #types: (string | undefined)[] = [];
  #rows = 0;
  readonly #path: string;

  constructor(
    folder: string,
    private readonly of: string[],
    private readonly ends: string,
  ) {
    this.#path = join(folder, `${of.at(-1)!.toLowerCase()}.csv`);
    this.#lines = new Lines(this.#path);
  }

  add(ends: string, properties: object): void {
    const row = properties as Record<string, Cell>;
    const columns = (this.#columns ??= Object.keys(row));
    let line = ends;
    for (let i = 0; i < columns.length; i++) {
      const value = row[columns[i]!];
      if (value !== null && value !== undefined) this.#types[i] ??= typeOf(value);
      line += `,${cell(value)}`;
    }
    this.#lines.add(`${line}\n`);
    this.#rows++;
  }

  close(): ImportFile {
    this.#lines.close();
    const header = this.#path.replace(/\.csv$/, ".header.csv");
    const columns = (this.#columns ?? []).map((name, i) => (this.#types[i] ? `${name}:${this.#types[i]}` : ":IGNORE"));
    writeFileSync(header, `${[this.ends, ...columns].join(",")}\n`);
    return { of: this.of, header: basename(header), file: basename(this.#path), rows: this.#rows };
  }
}
