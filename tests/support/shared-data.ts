import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { root } from "../../src/config.ts";

/** Real documents outside the repository; tests that read them are skipped if they are absent. */
const folder = process.env["TRADE_GRAPH_SHARED"] ?? resolve(root, "../shared");

/** The path of a file next to the project, or null if it does not exist. */
export const sharedFile = (path: string): string | null => {
  const full = join(folder, "data", path);
  return existsSync(full) ? full : null;
};
