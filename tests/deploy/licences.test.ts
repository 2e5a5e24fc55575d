import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { neo4jVersion } from "../../src/embedded-neo4j/embedded-neo4j.ts";
import { billOf } from "../../src/supply-chain/bill.ts";
import { isCompatible, licenceList } from "../../src/supply-chain/licences.ts";
import { productionPackages } from "../../src/supply-chain/packages.ts";

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

  it("comes in a bill of materials: the same packages, with what they ask for, and every jar of Neo4j, each with its checksum", () => {
    const jars = readFileSync(join(root, "src/embedded-neo4j/jars.sha256"), "utf8");
    const { components, dependencies } = billOf({ name: "trade-graph", version: "1.0.0" }, packages, jars, neo4jVersion);
    expect(components).toHaveLength(packages.length + jars.trim().split("\n").length);
    for (const { hashes } of components) expect(hashes[0]?.content).toMatch(/^([0-9a-f]{64}|[0-9a-f]{128})$/);
    const kernel = components.find(({ name }) => name === "neo4j-kernel")!;
    expect(kernel).toMatchObject({ licenses: [{ license: { id: "GPL-3.0-only" } }], hashes: [{ alg: "SHA-256" }] });
    expect(jars).toContain(kernel.hashes[0]!.content);
    // Asked for by packages that only test, as well.
    const dataloader = components.find(({ name }) => name === "dataloader");
    expect(dataloader).toMatchObject({ scope: "required", licenses: [{ expression: "MIT" }] });
    const refs = new Set([...components.map((each) => each["bom-ref"]), "trade-graph@1.0.0"]);
    expect(refs.size).toBe(components.length + 1);
    for (const { ref, dependsOn } of dependencies) for (const each of [ref, ...dependsOn]) expect(refs).toContain(each);
    const driver = dependencies.find(({ ref }) => ref.startsWith("neo4j-driver@"))!.dependsOn;
    expect(driver.map((ref) => ref.replace(/@[^@]*$/, ""))).toEqual(["neo4j-driver-bolt-connection", "neo4j-driver-core", "rxjs"]);
  });
});
