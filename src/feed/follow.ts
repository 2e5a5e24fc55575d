import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { Graph } from "../graph/graph.ts";
import { applyRecords } from "./apply.ts";
import { positionOf } from "./position.ts";
import type { ChangeRecord } from "./record.ts";

/** Lines that one transaction takes: many, as they often touch the same things, and no more text than memory has room for. */
const most = { lines: 500, characters: 4_000_000 };

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
  let [lines, characters, done]: [ChangeRecord[], number, number] = [[], 0, 0];
  const apply = async () => {
    if (lines.length === 0) return;
    await applyRecords(graph, url, lines);
    onProgress((done += lines.length));
    [lines, characters] = [[], 0];
  };
  for await (const line of createInterface({ input: Readable.fromWeb(response.body as ReadableStream) })) {
    lines.push(read(line, address));
    characters += line.length;
    if (lines.length >= most.lines || characters >= most.characters) await apply();
  }
  await apply();
  return done;
}

function read(line: string, address: string): ChangeRecord {
  try {
    return JSON.parse(line) as ChangeRecord;
  } catch {
    throw new Error(`${address} broke off in the middle of a line. What came before it was applied; follow again to go on from there.`);
  }
}
