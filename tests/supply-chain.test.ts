import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../src/config.ts";
import { neo4jVersion } from "../src/embedded-neo4j/embedded-neo4j.ts";
import { withJars } from "../src/supply-chain/bill.ts";
import { isCompatible, licenceList } from "../src/supply-chain/licences.ts";
import { productionPackages } from "../src/supply-chain/packages.ts";

const packages = productionPackages(join(root, "package-lock.json"));

describe("what the product is made of", () => {
  it("is under licences that go with the Apache License 2.0, each package of it", () => {
    expect(packages.length).toBeGreaterThan(200);
    expect(packages.filter((one) => !isCompatible(one))).toEqual([]);
    for (const name of ["neo4j-driver", "@apollo/server", "graphql"]) expect(packages.map((one) => one.name)).toContain(name);
    for (const name of ["vitest", "typescript", "eslint"]) expect(packages.map((one) => one.name)).not.toContain(name);
  });

  it.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-only)", true],
    ["MIT AND BSD-3-Clause", true],
    ["GPL-3.0-only", false],
    ["MIT AND GPL-3.0-only", false],
    ["AGPL-3.0-or-later", false],
    ["UNLICENSED", false],
    ["SEE LICENSE IN LICENSE.md", false],
    ["", false],
  ])("%j is allowed: %s", (licence, expected) => {
    expect(isCompatible({ name: "some-package", licence })).toBe(expected);
  });

  it("is listed in docs/licences.md, Neo4j apart (`npm run sbom` writes it anew)", () => {
    const text = readFileSync(join(root, "docs/licences.md"), "utf8");
    expect(text).toBe(licenceList(packages));
    expect(text).toMatch(/Neo4j Community\*\* is under the GNU General Public License 3/);
  });

  it("comes in a bill of materials with every jar of Neo4j and its checksum", () => {
    const jars = readFileSync(join(root, "src/embedded-neo4j/jars.sha256"), "utf8");
    const { components } = withJars({ bomFormat: "CycloneDX", specVersion: "1.5", components: [{ name: "one" }] }, jars, neo4jVersion);
    expect(components).toHaveLength(1 + jars.trim().split("\n").length);
    const kernel = components.find((one) => (one as { name: string }).name === "neo4j-kernel");
    expect(kernel).toMatchObject({
      licenses: [{ license: { id: "GPL-3.0-only" } }],
      hashes: [{ alg: "SHA-256", content: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(jars).toContain((kernel as { hashes: { content: string }[] }).hashes[0]!.content);
  });
});
