import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { Graph } from "../graph/graph.ts";
import { applyLines } from "./apply.ts";
import { ChangeBatch } from "./change-batch.ts";
import { positionOf } from "./position.ts";
import type { ChangeRecord } from "./record.ts";

/** Lines per transaction: many, because they often touch the same things. */
const batchSize = { least: 500, most: 10_000 };
/** A server closes a feed that is not read for five seconds: a slow database gets smaller batches. */
const nextBatchSize = (lines: number, ms: number): number =>
  ms < 1_000 ? Math.min(batchSize.most, lines * 2) : ms > 2_500 ? Math.max(batchSize.least, lines / 2) : lines;

export interface FollowOptions {
  /** The server's address, such as http://127.0.0.1:4000. */
  url: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  onProgress?: (changes: number) => void;
}

/**
 * Brings a copy up to date with another server's feed, from its current position; applied changes are kept when the connection breaks.
 * Returns the number of changes. Throws Error with what to do.
 */
export async function applyNewChanges(graph: Graph, { url, headers = {}, signal, onProgress = () => {} }: FollowOptions): Promise<number> {
  const { cursor, url: before } = await positionOf(graph.session());
  if (before !== null && before !== url)
    throw new Error(
      `This copy follows ${before}, not ${url}: positions are specific to a feed. Follow that address, or create the copy again.`,
    );
  const address = `${url}/changes${cursor ? `?${new URLSearchParams({ after: cursor })}` : ""}`;
  const response = await fetch(address, { headers, ...(signal ? { signal } : {}) });
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}: ${(await response.text()).slice(0, 500)}`);
  let [lines, done, most, applying] = [new ChangeBatch(), 0, batchSize.least, Promise.resolve()];
  const write = async (batch: ChangeBatch) => {
    const since = performance.now();
    await applyLines(graph, url, batch);
    most = nextBatchSize(most, performance.now() - since);
    onProgress((done += batch.entries.length));
  };
  const apply = async () => {
    await applying;
    if (lines.entries.length === 0) return;
    applying = write(lines);
    // Handled where it is awaited.
    applying.catch(() => undefined);
    lines = new ChangeBatch();
  };
  try {
    // The next lines are read while the database writes the previous ones.
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
    throw new Error(
      `${address} was cut off in the middle of a line. The lines before it were applied; follow again to continue from there.`,
    );
  }
}
