import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import type { Figure, Row } from "./row.ts";

export interface Report {
  measuredAt: string;
  machine: string;
  command: string;
  rows: Row[];
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

export function markdown({ measuredAt, machine, command, rows }: Report): string {
  const table = [headings, headings.map(() => "---"), ...rows.flatMap(linesOf)].map((cells) => `| ${cells.join(" | ")} |`);
  return [
    "# Load and faults",
    "",
    `Measured ${measuredAt.slice(0, 10)} with \`${command}\` on ${machine}; server, Neo4j and load shared these processors.`,
    "The server is the one that `npm start` starts, with its defaults, but for the points a minute, which are off since all load comes from",
    "one address. Load comes from another process. L3, L5, L6, F1 and F3 ask at a fixed rate, and a question's time counts from when it was",
    "due.",
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

export function write(report: Report): void {
  const folder = join(root, "bench/results");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "soak.json"), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, "soak.md"), markdown(report));
}
