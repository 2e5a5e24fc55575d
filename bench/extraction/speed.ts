import type { SourceDocument } from "../../src/extraction/document/document.ts";

/** Megabytes of text a second of one core, in CPU time, so that neighbours on the machine do not count; the best of five. */
export async function megabytesPerSecond(documents: SourceDocument[], read: (documents: SourceDocument[]) => Promise<unknown>) {
  const bytes = documents.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((n, { text }) => n + Buffer.byteLength(text), 0), 0);
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    await read(documents);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, bytes / (user + system || 1));
  }
  return best;
}
