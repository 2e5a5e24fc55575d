import { problemLine } from "../read-table.ts";
import type { Findings, Skipped } from "./importer.ts";

/** The report after an import: for each reason the first three locations, or all that were recorded. */
export function reportOf(findings: Findings, more: Skipped[] = [], all = false): string[] {
  const skipped = [...more, ...findings.skipped];
  const total = skipped.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return ["Nothing was left out."];
  return [
    `Left out ${total}:`,
    ...skipped.flatMap(({ reason, count, places }) => linesOf(reason, count, all ? places : places.slice(0, 3))),
  ];
}

const linesOf = (reason: string, count: number, places: string[]): string[] => [
  `  ${count} × ${reason}`,
  ...places.map((place) => `      ${place}`),
  ...(count > places.length ? [`      … and ${count - places.length} more`] : []),
];

/** At most 50: a wrong delimiter makes every line wrong. */
export function problemReport({ problems }: Findings): string[] {
  const more = problems.length - 50;
  return [
    ...problems.slice(0, 50).map(problemLine),
    ...(more > 0 ? [`… and ${more} more`] : []),
    `${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was written.`,
  ];
}

/** Updates one line on a terminal; elsewhere prints each step once, without its numbers. */
export function progressOn(stream: Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean }): {
  say: (text: string) => void;
  end: () => void;
} {
  let last = "";
  const step = (text: string) => text.split(":")[0]!;
  return {
    say: (text) => {
      if (stream.isTTY) stream.write(`\r\u001b[K${text} …`);
      else if (step(text) !== step(last)) stream.write(`${step(text)} …\n`);
      last = text;
    },
    end: () => void (stream.isTTY && last && stream.write("\r\u001b[K")),
  };
}
