import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../config.ts";
import { neo4jVersion } from "../embedded-neo4j/embedded-neo4j.ts";
import { withJars, type Bill } from "./bill.ts";
import { licenceList } from "./licences.ts";
import { productionPackages } from "./packages.ts";

// `npm run sbom`. npm reads what is installed and asks no network.
const bill = execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 2 ** 26,
});
const whole = withJars(JSON.parse(bill) as Bill, readFileSync(join(root, "src/embedded-neo4j/jars.sha256"), "utf8"), neo4jVersion);
mkdirSync(join(root, "dist"), { recursive: true });
writeFileSync(join(root, "dist/sbom.cdx.json"), `${JSON.stringify(whole, null, 2)}\n`);
writeFileSync(join(root, "docs/licences.md"), licenceList(productionPackages(join(root, "package-lock.json"))));
console.log(`dist/sbom.cdx.json: ${whole.components.length} components. docs/licences.md is up to date.`);
