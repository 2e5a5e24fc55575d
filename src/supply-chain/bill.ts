import type { Package } from "./packages.ts";

/** The parts of CycloneDX 1.5 that are written. */
export interface Bill {
  bomFormat: "CycloneDX";
  specVersion: "1.5";
  version: 1;
  metadata: { component: { type: "application"; "bom-ref": string; name: string; version: string } };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

interface Component {
  type: "library";
  "bom-ref": string;
  name: string;
  version: string;
  scope: "required" | "optional";
  purl?: string;
  hashes: { alg: "SHA-256" | "SHA-512"; content: string }[];
  licenses?: ({ expression: string } | { license: { id: string } | { name: string } })[];
  properties?: { name: string; value: string }[];
}

/**
 * Every package that runs, and each jar of the embedded Neo4j; `jars` is the text of jars.sha256. It is made of the lock file, since
 * `npm sbom --omit dev` (npm 10) leaves out what a development package asks for as well, such as dataloader.
 */
export function billOf(product: { name: string; version: string }, packages: readonly Package[], jars: string, neo4jVersion: string): Bill {
  const own = `${product.name}@${product.version}`;
  const asked = new Set(packages.flatMap(({ dependsOn }) => dependsOn));
  const dependencies = packages.map((one) => ({ ref: refOf(one), dependsOn: one.dependsOn }));
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { type: "application", "bom-ref": own, name: product.name, version: product.version } },
    components: [...packages.map(ofPackage), ...jars.trim().split("\n").map((line) => ofJar(line, neo4jVersion))], // prettier-ignore
    dependencies: [{ ref: own, dependsOn: packages.map(refOf).filter((ref) => !asked.has(ref)) }, ...dependencies],
  };
}

const refOf = ({ name, version }: Package) => `${name}@${version}`;

function ofPackage(one: Package): Component {
  const { name, version, licence, integrity, optional } = one;
  const sha512 = /^sha512-(\S+)/.exec(integrity)?.[1];
  return {
    type: "library",
    "bom-ref": refOf(one),
    name,
    version,
    scope: optional ? "optional" : "required",
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    hashes: sha512 ? [{ alg: "SHA-512", content: Buffer.from(sha512, "base64").toString("hex") }] : [],
    licenses: [/^[\w.+() -]+$/.test(licence) && !/^SEE /.test(licence) ? { expression: licence } : { license: { name: licence } }],
  };
}

function ofJar(line: string, neo4jVersion: string): Component {
  const [sha256, file] = [line.slice(0, 64), line.slice(66)];
  const [, name = file.replace(/\.jar$/, ""), version = ""] = /^(.+?)-(\d.*)\.jar$/.exec(file) ?? [];
  return {
    type: "library",
    "bom-ref": `jar:${file}`,
    name,
    version,
    // Present at run time, in a process of its own, and only where the embedded Neo4j is used.
    scope: "optional",
    hashes: [{ alg: "SHA-256", content: sha256 }],
    ...(version === neo4jVersion ? { licenses: [{ license: { id: "GPL-3.0-only" } }] } : {}),
    properties: [{ name: "trade-graph:file", value: file }],
  };
}
