import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { basename, join } from "node:path";

/** Characters buffered before a write: a system call per line would take longer than everything else. */
const portion = 1 << 20;

/** Lines of one file of `neo4j-admin database import`: 50 million cells for a million claims, quoted only if necessary. */
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

/** Separates the texts of a list: a character that occurs in no text. */
export const listSeparator = "\u001f";

/** Longitude and latitude. */
interface Place {
  x: number;
  y: number;
}

type Cell = string | number | boolean | string[] | Place | null | undefined;

function cell(value: Cell): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value === "" || /[",\n\r]/.test(value) ? quoted(value) : value;
  if (Array.isArray(value)) return quoted(value.join(listSeparator));
  return typeof value === "object" ? quoted(`{longitude:${value.x},latitude:${value.y}}`) : String(value);
}

// An empty string is a value, an empty cell is null.
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const typeOf = (value: Cell): string => {
  if (Array.isArray(value)) return "string[]";
  if (typeof value === "object") return "point{crs:WGS-84}";
  return typeof value === "number" ? "double" : typeof value;
};

/** The path of a file of nodes or relationships, and their type. */
export interface ImportFile {
  /** Labels of the nodes, or the one type of the relationships. */
  of: string[];
  header: string;
  file: string;
  rows: number;
  /** Properties that are an empty list if the file has no value, because neo4j-admin imports an empty list as null. */
  lists: string[];
}

/**
 * Nodes or relationships of one kind. The columns are the properties of the rows in order of first occurrence; a short line lacks
 * the later ones. Their types are those of the first values, as the driver would send them: every number is a float.
 */
export class ImportWriter {
  readonly #lines: Lines;
  readonly #columns: string[] = [];
  readonly #known = new Set<string>();
  readonly #lists = new Set<string>();
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
    const columns = this.#columns;
    for (const name in row)
      if (!this.#known.has(name)) {
        this.#known.add(name);
        columns.push(name);
      }
    let line = ends;
    for (let i = 0; i < columns.length; i++) {
      const value = row[columns[i]!];
      if (value !== null && value !== undefined) this.#types[i] ??= typeOf(value);
      if (Array.isArray(value) && value.length === 0) this.#lists.add(columns[i]!);
      line += `,${cell(value)}`;
    }
    this.#lines.add(`${line}\n`);
    this.#rows++;
  }

  close(): ImportFile {
    this.#lines.close();
    const header = this.#path.replace(/\.csv$/, ".header.csv");
    const columns = this.#columns.map((name, i) => (this.#types[i] ? `${name}:${this.#types[i]}` : ":IGNORE"));
    writeFileSync(header, `${[this.ends, ...columns].join(",")}\n`);
    return { of: this.of, header: basename(header), file: basename(this.#path), rows: this.#rows, lists: [...this.#lists] };
  }
}
