import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

export async function* withByteOrderMark(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield "\ufeff";
  yield* lines;
}

/**
 * Waits for slow readers; a reader that stops early, such as `head`, is not an error. A file is written to a temporary name and moved into
 * place when complete.
 */
export async function writeOutput(output: string | undefined, out: Writable, lines: AsyncIterable<string>): Promise<void> {
  if (output === undefined) {
    await pipeline(Readable.from(lines), out, { end: false }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
    return;
  }
  const part = `${output}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(lines), createWriteStream(part));
    await rename(part, output);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
