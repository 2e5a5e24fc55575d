import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
export const licencesPage = join(root, "docs/licences.md");

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  devOptional?: boolean;
  link?: boolean;
}

/** What `npm ci --omit=dev` installs on one machine or another, from the lock file. */
export function productionPackages(): { name: string; version: string; licence: string }[] {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as { packages: Record<string, Locked> };
  return (
    Object.entries(packages)
      // What stands outside node_modules, or is a link there, is our own.
      .filter(([path, { dev, devOptional, link }]) => path.includes("node_modules/") && !link && !dev && !devOptional)
      .map(([path, { version = "", license = "" }]) => ({
        name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
        version,
        licence: license,
      }))
  );
}

/** docs/licences.md: its opening as it stands, and the packages under each licence. */
export function licenceList(): string {
  const opening = readFileSync(licencesPage, "utf8").split("\n## ")[0]!.trimEnd();
  const groups = new Map<string, Set<string>>();
  for (const { name, version, licence } of productionPackages())
    groups.set(licence, (groups.get(licence) ?? new Set()).add(`- \`${name}\` ${version}`));
  const sections = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return [opening, ...sections.map(([licence, rows]) => `## ${licence}\n\n${[...rows].sort().join("\n")}`)].join("\n\n") + "\n";
}
