import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { assertLineLength, unpacked } from "../unpack.ts";

/** A file that cannot be restored here: not a backup, truncated, altered, or of another version. */
export class BadBackup extends Error {
  constructor(path: string, why: string) {
    super(`${path} ${why} Nothing was written.`);
  }
}

const gzipped = (path: string) => path.endsWith(".gz");

/**
 * Writes lines to a file that gets its name only when it is completely on disk. Readable by its owner alone: it contains hashes of keys.
 */
export async function writeLines(path: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`;
  const file = createWriteStream(part, { mode: 0o600, flush: true });
  try {
    await (gzipped(path)
      ? pipeline(Readable.from(blocks(lines)), createGzip({ level: 3 }), file)
      : pipeline(Readable.from(blocks(lines)), file));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/** A stream handles one block of 64 kB in the time of one line. */
async function* blocks(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  let block = "";
  for await (const line of lines) {
    block += `${line}\n`;
    if (block.length < 65_536) continue;
    yield block;
    block = "";
  }
  if (block) yield block;
}

export async function* readLines(path: string): AsyncGenerator<string, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest = "";
  for await (const block of unpacked(path)) {
    const lines = (rest + decoder.decode(block, { stream: true })).split("\n");
    rest = lines.pop()!;
    assertLineLength(rest.length);
    yield* lines;
  }
  if (rest) throw new BadBackup(path, "is cut off in the middle of a line.");
}

/** The lines between the first and the last of a file that was checked before. */
export async function* contentLines(path: string): AsyncGenerator<string, void> {
  let previous: string | undefined;
  let first = true;
  for await (const line of readLines(path)) {
    if (first) {
      first = false;
      continue;
    }
    if (previous !== undefined) yield previous;
    previous = line;
  }
}
