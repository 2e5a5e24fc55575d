import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";

export async function* withMark(lines: AsyncIterable<string>): AsyncGenerator<string> {
  yield "\ufeff";
  yield* lines;
}

/** Waits for a slow reader; one that has had enough, such as `head`, is no mistake. A file is written beside its place and moved there whole. */
export async function writeTo(output: string | undefined, out: Writable, lines: AsyncIterable<string>): Promise<void> {
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
