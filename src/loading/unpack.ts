import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** A file that unpacks to far more than any real one, or has a line longer than any real one. */
export class OversizedFile extends Error {}

/** A real file with repetitive rows compresses to a fiftieth; a decompression bomb to a thousandth. */
const maxRatio = 200;
const alwaysAllowed = 16 * 1024 * 1024;
/** A claim with all its texts is 10 kB. */
export const maxLineLength = 4 * 1024 * 1024;

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/**
 * The bytes of a file, decompressed if its name ends with .gz. Throws OversizedFile as soon as the limit is exceeded, and zlib's error for
 * a corrupt file.
 */
export async function* unpacked(path: string): AsyncGenerator<Buffer, void> {
  if (!path.endsWith(".gz")) return yield* createReadStream(path) as AsyncIterable<Buffer>;
  // A bomb mostly declares its true size, so it is detected before any of its content is processed.
  if (await declaresOversize(path)) for await (const _ of gunzipped(path));
  yield* gunzipped(path);
}

async function* gunzipped(path: string): AsyncGenerator<Buffer, void> {
  const file = createReadStream(path);
  let bytes = 0;
  for await (const chunk of pipeline(file, createGunzip(), () => {}) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (isOversize(bytes, file.bytesRead))
      throw new OversizedFile(
        `it unpacks to more than ${maxRatio} times its size: ${megabytes(bytes)} MB come of the first ${Math.ceil(file.bytesRead / 1024)} kB`,
      );
    yield chunk;
  }
}

const isOversize = (bytes: number, packed: number): boolean => bytes > alwaysAllowed && bytes > maxRatio * packed;

/** Checks the last four bytes, which declare the uncompressed size. */
async function declaresOversize(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(4);
    await file.read(last, 0, 4, Math.max(0, size - 4));
    return isOversize(last.readUInt32LE(), size);
  } finally {
    await file.close();
  }
}

/** Rejects a line longer than any real one, given the length read so far. */
export function assertLineLength(length: number): void {
  if (length > maxLineLength) throw new OversizedFile(`a line is longer than ${megabytes(maxLineLength)} million characters`);
}
