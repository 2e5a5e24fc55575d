import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";

/** A file that unpacks to far more than any real one, or one line that no real file has. */
export class TooMuch extends Error {}

/** A real file of repeated rows is packed to a fiftieth; what is made to burst, to a thousandth. */
const mostTimes = 200;
const mayBurst = 16 * 1024 * 1024;
/** A claim with all its texts is 10 kB. */
export const longestLine = 4 * 1024 * 1024;

const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);

/** The bytes of a file, unpacked when its name ends with .gz. Throws TooMuch as soon as it bursts, and what zlib throws on a broken one. */
export async function* unpacked(path: string): AsyncGenerator<Buffer, void> {
  if (!path.endsWith(".gz")) return yield* createReadStream(path) as AsyncIterable<Buffer>;
  // A bomb mostly says its true size; that it is one is seen so before anything is made of what comes out of it.
  if (await saysItBursts(path)) for await (const _ of gunzipped(path));
  yield* gunzipped(path);
}

async function* gunzipped(path: string): AsyncGenerator<Buffer, void> {
  const file = createReadStream(path);
  let bytes = 0;
  for await (const chunk of pipeline(file, createGunzip(), () => {}) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (isBurst(bytes, file.bytesRead))
      throw new TooMuch(
        `it unpacks to more than ${mostTimes} times its size: ${megabytes(bytes)} MB come of the first ${Math.ceil(file.bytesRead / 1024)} kB`,
      );
    yield chunk;
  }
}

const isBurst = (bytes: number, packed: number): boolean => bytes > mayBurst && bytes > mostTimes * packed;

/** By its last four bytes, which say how large it is unpacked. */
async function saysItBursts(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const last = Buffer.alloc(4);
    await file.read(last, 0, 4, Math.max(0, size - 4));
    return isBurst(last.readUInt32LE(), size);
  } finally {
    await file.close();
  }
}

/** Refuses a line, of which `length` characters have come, that no real file has. */
export function refuseLongLine(length: number): void {
  if (length > longestLine) throw new TooMuch(`a line is longer than ${megabytes(longestLine)} million characters`);
}
