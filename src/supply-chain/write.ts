import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../config.ts";
import { neo4jVersion } from "../embedded-neo4j/embedded-neo4j.ts";
import { billOf } from "./bill.ts";
import { licenceList } from "./licences.ts";
import { productionPackages } from "./packages.ts";

// `npm run sbom`. All of it stands in files of this folder; no network is asked.
const product = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { name: string; version: string };
const packages = productionPackages(join(root, "package-lock.json"));
const bill = billOf(product, packages, readFileSync(join(root, "src/embedded-neo4j/jars.sha256"), "utf8"), neo4jVersion);
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(join(root, "dist/sbom.cdx.json"), `${JSON.stringify(bill, null, 2)}\n`);
writeFileSync(join(root, "docs/licences.md"), licenceList(packages));
console.log(
  `dist/sbom.cdx.json: ${packages.length} packages and ${bill.components.length - packages.length} jars. docs/licences.md is up to date.`,
);
