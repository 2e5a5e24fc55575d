import { createReadStream } from "node:fs";
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
  const file = createReadStream(path);
  if (!path.endsWith(".gz")) return yield* file as AsyncIterable<Buffer>;
  let bytes = 0;
  for await (const chunk of pipeline(file, createGunzip(), () => {}) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mayBurst && bytes > mostTimes * file.bytesRead)
      throw new TooMuch(
        `it unpacks to more than ${mostTimes} times its size: ${megabytes(bytes)} MB came of the first ${Math.ceil(file.bytesRead / 1024)} kB`,
      );
    yield chunk;
  }
}

/** Refuses a line, of which `length` characters have come, that no real file has. */
export function refuseLongLine(length: number): void {
  if (length > longestLine) throw new TooMuch(`a line is longer than ${megabytes(longestLine)} million characters`);
}
