import { readFileSync } from "node:fs";
import { z } from "zod";

export interface Package {
  name: string;
  version: string;
  /** As the package says it: an SPDX expression, nearly always. */
  licence: string;
}

const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
    }),
  ),
});

/** What runs when the product runs, at every version, by name; what only builds and tests it is left out. */
export function productionPackages(lockFile: string): Package[] {
  const found = new Map<string, Package>();
  for (const [path, entry] of Object.entries(lock.parse(JSON.parse(readFileSync(lockFile, "utf8"))).packages)) {
    if (path === "" || entry.dev || entry.devOptional) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const version = entry.version ?? "";
    found.set(`${name}@${version}`, { name, version, licence: entry.license ?? "" });
  }
  return [...found.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
