import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { isMap, isSeq, LineCounter, parseDocument, type Node as YamlNode } from "yaml";
import type { z } from "zod";

/** A problem in a file: the location, and what was expected. */
export interface TableProblem {
  file: string;
  line: number | null;
  message: string;
}

export interface SeedRows<Row> {
  rows: Row[];
  /** The line of each row. */
  lines: number[];
  problems: TableProblem[];
}

export const problemLine = ({ file, line, message }: TableProblem): string => `${file}${line === null ? "" : `:${line}`}: ${message}`;

/** Reads a CSV (with a header) or YAML (a list) file and validates every row; all problems are returned at once, each with its line. */
export function readTable<Row>(path: string, name: string, schema: z.ZodType<Row, unknown>): SeedRows<Row> {
  const text = readFileSync(path, "utf8");
  const raw = path.endsWith(".csv") ? readCsv(text, name) : readYaml(text, name);
  const table: SeedRows<Row> = { rows: [], lines: [], problems: raw.problems };
  for (const { value, line, lineOf } of raw.rows) {
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      table.rows.push(parsed.data);
      table.lines.push(line);
    } else
      for (const issue of parsed.error.issues) {
        const path = issue.path.map(String);
        table.problems.push({
          file: name,
          line: lineOf?.(issue.path) ?? line,
          message: `${path.length ? `${path.join(".")}: ` : ""}${issue.message}`,
        });
      }
  }
  return table;
}

interface RawRow {
  value: unknown;
  line: number;
  lineOf?: (path: PropertyKey[]) => number | undefined;
}

function readCsv(text: string, file: string): { rows: RawRow[]; problems: TableProblem[] } {
  try {
    const records = parse(text, { columns: true, bom: true, info: true, skip_empty_lines: true }) as unknown as {
      record: Record<string, string>;
      info: { lines: number };
    }[];
    return { rows: records.map(({ record, info }) => ({ value: record, line: info.lines })), problems: [] };
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? null;
    return { rows: [], problems: [{ file, line, message: `not readable as CSV: ${(error as Error).message}` }] };
  }
}

function readYaml(text: string, file: string): { rows: RawRow[]; problems: TableProblem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? null,
    message: error.message.split("\n")[0]!,
  }));
  if (problems.length) return { rows: [], problems };
  if (!isSeq(document.contents))
    return { rows: [], problems: [{ file, line: 1, message: "expected a list: each row begins with a dash" }] };
  const lineAt = (node: unknown): number | undefined => {
    const range = (node as YamlNode | undefined)?.range;
    return range ? lines.linePos(range[0]).line : undefined;
  };
  return {
    problems,
    rows: document.contents.items.map((item) => ({
      value: (item as YamlNode).toJS(document),
      line: lineAt(item) ?? 1,
      lineOf: (path) => {
        for (let depth = path.length; depth > 0; depth--) {
          const found = isMap(item) || isSeq(item) ? item.getIn(path.slice(0, depth), true) : undefined;
          const line = lineAt(found);
          if (line) return line;
        }
        return undefined;
      },
    })),
  };
}
