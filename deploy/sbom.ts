// `npm run sbom`: docs/licences.md, and dist/sbom.cdx.json, a bill of materials by CycloneDX's own tool with the jars of Neo4j added.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { licenceList, licencesPage } from "./licences.ts";
import { neo4jVersion } from "../src/embedded-neo4j/embedded-neo4j.ts";

const root = join(import.meta.dirname, "..");
writeFileSync(licencesPage, licenceList());
mkdirSync(join(root, "dist"), { recursive: true });
const file = join(root, "dist/sbom.cdx.json");
// Fetched when it is wanted: installed, it would weigh 42 MB in every checkout.
const tool = ["--yes", "@cyclonedx/cyclonedx-npm@4", "--omit", "dev", "--package-lock-only", "--output-file", file];
const made = spawnSync("npx", tool, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
if (made.status !== 0) process.exit(made.status ?? 1);

const bill = JSON.parse(readFileSync(file, "utf8")) as { components: object[] };
const packages = bill.components.length;
const jars = readFileSync(join(root, "src/embedded-neo4j/jars.sha256"), "utf8").trim().split("\n").map(ofJar);
bill.components.push(...jars);
writeFileSync(file, `${JSON.stringify(bill, null, 2)}\n`);
console.log(`dist/sbom.cdx.json: ${packages} packages and ${jars.length} jars. docs/licences.md is up to date.`);

function ofJar(line: string): object {
  const [sha256, jar = ""] = line.split(/\s+/);
  const [, name = jar, version = ""] = /^(.+?)-(\d.*)\.jar$/.exec(jar) ?? [];
  return {
    type: "library",
    "bom-ref": `jar:${jar}`,
    name,
    version,
    // In a process of its own, and only where the embedded Neo4j is used.
    scope: "optional",
    hashes: [{ alg: "SHA-256", content: sha256 }],
    ...(version === neo4jVersion ? { licenses: [{ license: { id: "GPL-3.0-only" } }] } : {}),
  };
}
