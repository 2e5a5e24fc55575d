import { statfsSync } from "node:fs";
import { UserError } from "../contract/errors.ts";

/** Room for what Neo4j writes even when it is given no changes any more: changes under way, checkpoints, its own logs of 20 MB each. */
const leastMb = 64;

/**
 * Throws SERVICE_UNAVAILABLE when the disk that this folder is on is nearly full. Neo4j itself notices only in the middle of a change, and
 * then answers nothing any more, not even questions, until it is started again.
 */
export function mustHaveRoom(folder: string): void {
  const freeMb = freeOn(folder);
  if (freeMb < leastMb)
    throw new UserError(
      "SERVICE_UNAVAILABLE",
      `The disk under the graph is nearly full: ${Math.floor(freeMb)} MB are free and a change needs ${leastMb} MB. Nothing was changed; reading goes on.`,
    );
}

/** Megabytes. */
function freeOn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return (bavail * bsize) / 1_048_576;
  } catch {
    // A system that does not tell is no reason to refuse.
    return Infinity;
  }
}
