import type { Package } from "./packages.ts";

/** Permissive licences: what is under them may be part of a work under the Apache License 2.0. */
export const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "Unlicense",
  "WTFPL",
]);

/** Packages whose own words were read, because they are no SPDX expression. */
export const read: Record<string, { says: string; means: string }> = {
  "@lhncbc/ucum-lhc": {
    says: "SEE LICENSE IN LICENSE.md",
    means:
      "terms of the BSD kind by the U.S. National Library of Medicine, with the licence of the UCUM table, which allows use and copies",
  },
  nub: { says: "MIT/X11", means: "MIT" },
};

/** Whether the package may be used. `A OR B` asks for one that is allowed, `A AND B` for both. */
export function isCompatible({ name, licence }: Pick<Package, "name" | "licence">): boolean {
  if (Object.hasOwn(read, name)) return read[name]!.says === licence;
  const plain = licence.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(plain)) return false;
  return plain.split(" OR ").some((choice) => choice.split(" AND ").every((one) => allowed.has(one)));
}

const opening = `# Licences

The code of this repository is under the Apache License 2.0 (\`LICENSE\`). What runs with it:

- **Neo4j Community** is under the GNU General Public License 3. It is not part of this program and not linked with it: it is a program
  of its own, fetched by Maven as its makers publish it, started as a process of its own (\`src/embedded-neo4j\`) and spoken to over a
  network protocol, Bolt. Nothing of it is in this repository or its packages. Whoever passes on a copy of Neo4j together with this
  program, such as a container image with the jars, passes on Neo4j under the GPL, with its notices and an offer of its source.
- **Neo4j's driver for JavaScript** is linked, and is under the Apache License 2.0, as the list says.
- **The data** of \`seed/\` has licences of its own, each named in \`seed/datasets.json\`.
- **The packages** below are what \`npm ci --omit=dev\` installs on one machine or another, from \`package-lock.json\`: binaries for other
  processors are among them. A test holds each to a list of permissive licences.

\`npm run sbom\` writes this list, and \`dist/sbom.cdx.json\`: a bill of materials in CycloneDX with the same packages and with each jar of Neo4j,
each with its checksum.
`;

/** The text of docs/licences.md. */
export function licenceList(packages: readonly Package[]): string {
  const groups = new Map<string, Package[]>();
  for (const one of packages) groups.set(one.licence, [...(groups.get(one.licence) ?? []), one]);
  const sections = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, members]) => {
      const rows = members.map(({ name, version }) => `- \`${name}\` ${version}${read[name] ? `: ${read[name].means}` : ""}`);
      return `## ${licence}\n\n${rows.join("\n")}\n`;
    });
  return [opening, ...sections].join("\n");
}
