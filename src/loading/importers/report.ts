import { problemLine } from "../read-table.ts";
import type { Findings, Skipped } from "./importer.ts";

/** What a person reads after an import, line by line: of each reason the first three places, or all that were kept. */
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
export function refusalOf({ problems }: Findings): string[] {
  const more = problems.length - 50;
  return [
    ...problems.slice(0, 50).map(problemLine),
    ...(more > 0 ? [`… and ${more} more`] : []),
    `${problems.length} problem${problems.length === 1 ? "" : "s"}; nothing was written.`,
  ];
}

/** Rewrites one line on a terminal; elsewhere says each step once, without its numbers. */
export function progressOn(stream: Pick<NodeJS.WriteStream, "write"> & { isTTY?: boolean }): {
  say: (text: string) => void;
  end: () => void;
} {
  let said = "";
  const step = (text: string) => text.split(":")[0]!;
  return {
    say: (text) => {
      if (stream.isTTY) stream.write(`\r\u001b[K${text} …`);
      else if (step(text) !== step(said)) stream.write(`${step(text)} …\n`);
      said = text;
    },
    end: () => void (stream.isTTY && said && stream.write("\r\u001b[K")),
  };
}
