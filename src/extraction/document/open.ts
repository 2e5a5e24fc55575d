// Opens a file as text, or rejects it with a reason before parsing.
import { lstat, open, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";

export class DocumentRefused extends Error {
  override name = "DocumentRefused";
}

/** Ten times a set of 150 transcripts of 20 kB each. */
export const MAX_BYTES = 32 * 1024 * 1024;

/** Ten times a page without line breaks. */
const LONGEST_LINE = 10 * 1024 * 1024;

const SIGNATURES: [string, number[]][] = [
  ["a zip archive (or a docx, xlsx, epub, which are zips)", [0x50, 0x4b, 0x03, 0x04]],
  ["an empty zip archive", [0x50, 0x4b, 0x05, 0x06]],
  ["a gzip archive", [0x1f, 0x8b]],
  ["a bzip2 archive", [0x42, 0x5a, 0x68]],
  ["an xz archive", [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ["a 7z archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["a zstd archive", [0x28, 0xb5, 0x2f, 0xfd]],
  ["a PDF", [0x25, 0x50, 0x44, 0x46]],
];

/** Reads the file as UTF-8. Throws DocumentRefused for links, names with "..", folders, and files that are empty, too large or not text. */
export async function openDocument(path: string): Promise<string> {
  const refuse = (reason: string): never => {
    throw new DocumentRefused(`${path}: ${reason}`);
  };
  if (path.split(/[\\/]/).includes("..")) refuse('the name climbs with ".."; give the file\'s plain path.');
  const stat = await lstat(path).catch(() => refuse("there is no such file."));
  if (stat.isSymbolicLink()) refuse("it is a symbolic link; give the file it leads to.");
  if (!stat.isFile()) refuse("it is not a file.");
  if (stat.size === 0) refuse("it has 0 bytes; there is nothing to read.");
  if (stat.size > MAX_BYTES) refuse(`it has ${megabytes(stat.size)} MB, the limit is ${megabytes(MAX_BYTES)} MB; split it.`);
  if (!isAbsolute(path)) {
    // A linked folder in the path may lead out of the working folder even without "..".
    const inside = relative(await realpath("."), await realpath(resolve(path)));
    if (inside === ".." || inside.startsWith(`..${sep}`))
      refuse("a folder on the way links out of the working folder; give the real path.");
  }
  const file = await open(path, "r");
  try {
    const head = Buffer.alloc(Math.min(8192, stat.size));
    await file.read(head, 0, head.length, 0);
    for (const [what, bytes] of SIGNATURES) {
      if (bytes.every((byte, i) => head[i] === byte))
        refuse(
          what === "a PDF"
            ? "it is a PDF; convert it to text first (a scanned one needs text recognition)."
            : `it is ${what}; unpack it and give the text.`,
        );
    }
    if (head.includes(0)) refuse("it is binary; give text, HTML, Markdown or JSON lines.");
    const bytes = await file.readFile();
    if (longestOf(bytes) > LONGEST_LINE) refuse(`a line of it has more than ${megabytes(LONGEST_LINE)} MB; no document is like that.`);
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return refuse("it is not UTF-8 text; convert it first.");
    }
  } finally {
    await file.close();
  }
}

/** The length of the longest line in bytes. */
function longestOf(bytes: Buffer): number {
  let longest = 0;
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    longest = Math.max(longest, to - from);
    from = to + 1;
  }
  return longest;
}

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
