import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { licenceList, licencesPage, productionPackages } from "../../deploy/licences.ts";

/** Permissive licences, compatible with the Apache License 2.0. */
const allowed = "0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC0-1.0 ISC MIT Unlicense WTFPL".split(" ");
/** Packages without an SPDX expression, whose licences were read: BSD-like terms with the licence of UCUM's table, and MIT. */
const read: Record<string, string> = { "@lhncbc/ucum-lhc": "SEE LICENSE IN LICENSE.md", nub: "MIT/X11" };

/** `A OR B` needs one allowed licence, `A AND B` both. */
const isAllowed = (licence: string) =>
  licence
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((one) => allowed.includes(one)));

it.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND BSD-3-Clause", true],
  ["MIT AND GPL-3.0-only", false],
  ["UNLICENSED", false],
  ["", false],
])("whether the licence %j is allowed: %s", (licence, expected) => {
  expect(isAllowed(licence)).toBe(expected);
});

it("every package of the production install has a licence compatible with the Apache License 2.0", () => {
  const packages = productionPackages();
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(["neo4j-driver", "@apollo/server", "graphql"]));
  expect(packages.map(({ name }) => name)).not.toContain("vitest");
  expect(packages.filter(({ name, licence }) => (Object.hasOwn(read, name) ? read[name] !== licence : !isAllowed(licence)))).toEqual([]);
});

it("docs/licences.md lists each package, and Neo4j separately (if not: npm run sbom)", () => {
  const page = readFileSync(licencesPage, "utf8");
  expect(page).toBe(licenceList());
  expect(page).toMatch(/Neo4j Community\*\* is under the GNU General Public License 3/);
});
