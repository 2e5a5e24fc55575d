import { readFileSync } from "node:fs";
import { z } from "zod";

export interface Package {
  name: string;
  version: string;
  /** As the package says it: an SPDX expression, nearly always. */
  licence: string;
  /** Of the file that npm fetches, as the lock file has it: `sha512-` and base64. */
  integrity: string;
  /** Installed only where the machine fits, such as a binary for one processor. */
  optional: boolean;
  /** What it asks for, each as `name@version`. */
  dependsOn: string[];
}

const names = z.record(z.string(), z.string()).default({});
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().default(""),
      license: z.string().default(""),
      integrity: z.string().default(""),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      optional: z.boolean().default(false),
      dependencies: names,
      optionalDependencies: names,
      peerDependencies: names,
    }),
  ),
});

const below = "node_modules/";
const nameOf = (path: string) => path.slice(path.lastIndexOf(below) + below.length);

/** What runs when the product runs, at every version, by name; what only builds and tests it is left out. */
export function productionPackages(lockFile: string): Package[] {
  const { packages } = lock.parse(JSON.parse(readFileSync(lockFile, "utf8")));
  const runs = (path: string | undefined): path is string => {
    const entry = path === undefined ? undefined : packages[path];
    return entry !== undefined && path !== "" && !entry.dev && !entry.devOptional;
  };
  /** As node looks for it: beside the package, then in each folder above. */
  const found = (path: string, name: string): string | undefined => {
    for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf(`/${below}`)))) {
      const place = `${from === "" ? "" : `${from}/`}${below}${name}`;
      if (packages[place] || from === "") return packages[place] ? place : undefined;
      if (!from.includes(`/${below}`)) from = "";
    }
  };
  const key = (path: string) => `${nameOf(path)}@${packages[path]!.version}`;
  const made = new Map<string, Package>();
  for (const path of Object.keys(packages).filter(runs)) {
    const entry = packages[path]!;
    const asked = [entry.dependencies, entry.optionalDependencies, entry.peerDependencies].flatMap(Object.keys);
    const dependsOn = asked.map((name) => found(path, name)).filter(runs).map(key); // prettier-ignore
    made.set(key(path), {
      name: nameOf(path),
      version: entry.version,
      licence: entry.license,
      integrity: entry.integrity,
      optional: entry.optional,
      dependsOn: [...new Set([...(made.get(key(path))?.dependsOn ?? []), ...dependsOn])].sort(),
    });
  }
  return [...made.values()].sort((a, b) => (`${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1));
}
