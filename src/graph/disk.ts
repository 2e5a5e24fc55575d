import { statfsSync } from "node:fs";
import { UserError } from "../contract/errors.ts";

/** Space that Neo4j still needs after the last accepted write: transactions in flight, checkpoints, its own logs of 20 MB each. */
const minFreeMb = 64;

/**
 * Throws SERVICE_UNAVAILABLE when this folder's disk is nearly full. Neo4j itself notices only in the middle of a write, and then answers
 * nothing, not even reads, until it is restarted.
 */
export function assertDiskSpace(folder: string): void {
  const freeMb = freeMegabytes(folder);
  if (freeMb < minFreeMb)
    throw new UserError(
      "SERVICE_UNAVAILABLE",
      `The disk under the graph is nearly full: ${Math.floor(freeMb)} MB are free and a change needs ${minFreeMb} MB. Nothing was changed; reads still work.`,
    );
}

/** Megabytes. */
function freeMegabytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return (bavail * bsize) / 1_048_576;
  } catch {
    // If the system cannot report free space, do not block writes.
    return Infinity;
  }
}
