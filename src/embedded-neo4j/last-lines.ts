import type { Readable } from "node:stream";

/** The last lines of a process's outputs; incomplete lines only when a stream has ended. */
export function lastLines(streams: readonly (Readable | null)[], keep = 20, onLine: (line: string) => void = () => {}): string[] {
  const lines: string[] = [];
  const add = (line: string) => {
    if (!line.trim()) return;
    lines.push(line);
    if (lines.length > keep) lines.shift();
    onLine(line);
  };
  for (const stream of streams) {
    let rest = "";
    stream?.setEncoding("utf8").on("data", (chunk: string) => {
      const parts = (rest + chunk).split(/\r?\n/);
      rest = parts.pop()!;
      parts.forEach(add);
    });
    stream?.on("end", () => add(rest));
  }
  return lines;
}
