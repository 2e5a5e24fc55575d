import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { Graph } from "../graph/graph.ts";
import { applyLines } from "./apply.ts";
import { Folded } from "./folded.ts";
import { positionOf } from "./position.ts";
import type { ChangeRecord } from "./record.ts";

/** Lines that one transaction takes: many, as they often touch the same things. */
const portion = { least: 500, most: 10_000 };
/** A server ends a feed of which nothing is taken for five seconds: a slow database gets smaller portions. */
const portionAfter = (lines: number, ms: number): number =>
  ms < 1_000 ? Math.min(portion.most, lines * 2) : ms > 2_500 ? Math.max(portion.least, lines / 2) : lines;

export interface Follow {
  /** The server's address, such as http://127.0.0.1:4000. */
  url: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  onProgress?: (changes: number) => void;
}

/**
 * Brings a copy up to the newest change of another server's feed, from where it stands; what was applied before the connection broke stays.
 * Answers how many changes came. Throws Error with what to do.
 */
export async function catchUp(graph: Graph, { url, headers = {}, signal, onProgress = () => {} }: Follow): Promise<number> {
  const { cursor, url: before } = await positionOf(graph.session());
  if (before !== null && before !== url)
    throw new Error(
      `This copy follows ${before}, not ${url}: positions of one feed mean nothing to another. Follow that address, or begin the copy anew.`,
    );
  const address = `${url}/changes${cursor ? `?${new URLSearchParams({ after: cursor })}` : ""}`;
  const response = await fetch(address, { headers, ...(signal ? { signal } : {}) });
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  let [lines, done, most, applying] = [new Folded(), 0, portion.least, Promise.resolve()];
  const write = async (these: Folded) => {
    const since = performance.now();
    await applyLines(graph, url, these);
    most = portionAfter(most, performance.now() - since);
    onProgress((done += these.entries.length));
  };
  const apply = async () => {
    await applying;
    if (lines.entries.length === 0) return;
    applying = write(lines);
    // Heard where it is awaited.
    applying.catch(() => undefined);
    lines = new Folded();
  };
  try {
    // The next lines are read while the database writes those before them.
    for await (const line of createInterface({ input: Readable.fromWeb(response.body as ReadableStream) })) {
      lines.add(read(line, address), line.length);
      if (lines.isFull(most)) await apply();
    }
  } finally {
    if (!signal?.aborted) await apply();
    await applying;
  }
  return done;
}

function read(line: string, address: string): ChangeRecord {
  try {
    return JSON.parse(line) as ChangeRecord;
  } catch {
    throw new Error(`${address} broke off in the middle of a line. What came before it was applied; follow again to go on from there.`);
  }
}
