import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../../src/config.ts";

/** Real documents that are tested on but are no part of the repository; tests that read them are skipped where they are absent. */
const folder = process.env["TRADE_GRAPH_SHARED"] ?? resolve(root, "../shared");

/** The path of a file beside the project, or null where it is not there. */
export const sharedFile = (path: string): string | null => {
  const full = join(folder, "data", path);
  return existsSync(full) ? full : null;
};
