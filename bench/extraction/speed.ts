import type { SourceDocument } from "../../src/extraction/document/document.ts";

/** A few short documents are finished before the code has warmed up. */
const LEAST = 1_000_000;

/** Megabytes of text per second of CPU time on one core, so that other load does not count; the best of five. */
export async function megabytesPerSecond(documents: SourceDocument[], read: (documents: SourceDocument[]) => Promise<unknown>) {
  const bytes = documents.reduce((sum, { paragraphs }) => sum + paragraphs.reduce((n, { text }) => n + Buffer.byteLength(text), 0), 0);
  const times = Math.max(1, Math.ceil(LEAST / (bytes || LEAST)));
  let best = 0;
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage();
    for (let time = 0; time < times; time++) await read(documents);
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, (bytes * times) / (user + system || 1));
  }
  return best;
}
