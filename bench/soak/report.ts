import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import type { Figure, Row } from "./row.ts";

/** A row with where it comes from: rows may be measured again one by one. */
export interface Measured extends Row {
  measuredAt: string;
  machine: string;
  command: string;
}

export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, Node.js ${process.version}`;

const verdict = ({ met }: Figure) => (met === undefined ? "" : met ? "met" : "**not met**");

function linesOf(row: Row): string[][] {
  if (row.skipped) return [[row.id, row.what, `not run: ${row.skipped}`, "", ""]];
  return row.figures.map((figure, i) => [
    i ? "" : row.id,
    i ? figure.what : `${row.what}: ${figure.what}`,
    `${figure.value}${figure.unit ? ` ${figure.unit}` : ""}`,
    figure.bar ? `${figure.bar}${figure.unit ? ` ${figure.unit}` : ""}` : "",
    verdict(figure),
  ]);
}

const headings = ["", "what", "measured", "bar", ""];

/** The file that rows go into, what stands above them and how they came about. */
export interface Report {
  file: string;
  title: string;
  words: string;
}

const soak: Report = {
  file: "soak",
  title: "Load and faults",
  words:
    "The server is the one that `npm start` starts, with its defaults, but for the points a minute, which are off since all load comes from\none address. Load comes from another process. L3, L5, L6, F1 and F3 ask at a fixed rate, and a question's time counts from when it was\ndue.",
};

export function markdown(rows: Measured[], { title, words }: Report = soak): string {
  const runs = [...new Set(rows.map(({ measuredAt, command, machine }) => `${measuredAt.slice(0, 10)} with \`${command}\` on ${machine}`))];
  const table = [headings, headings.map(() => "---"), ...rows.flatMap(linesOf)].map((cells) => `| ${cells.join(" | ")} |`);
  return [
    `# ${title}`,
    "",
    `Measured ${runs.join("; and ")}. Server, Neo4j and load shared these processors.`,
    words,
    "",
    ...table,
    "",
  ].join("\n");
}

/** For the terminal. */
export function plain(row: Row): string {
  const lines = linesOf(row).map((cells) => cells.map((cell) => cell.replaceAll("**", "")));
  return lines
    .map(([id, what, measured, bar, met]) => `${id!.padEnd(4)} ${what!.padEnd(90)} ${measured!.padStart(14)}  ${bar!.padEnd(12)} ${met}`)
    .join("\n");
}

/** Puts these rows in the place of earlier ones of the same tests; `order` has the ids of all tests. */
export function write(rows: Measured[], order: string[], report = soak): void {
  const folder = join(root, "bench/results");
  const file = join(folder, `${report.file}.json`);
  mkdirSync(folder, { recursive: true });
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Measured[]) : [];
  const all = [...before.filter(({ id }) => !rows.some((row) => row.id === id)), ...rows];
  all.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
  writeFileSync(join(folder, `${report.file}.md`), markdown(all, report));
}
