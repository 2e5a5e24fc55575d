/** The parts of CycloneDX that are added to or relied upon. */
export interface Bill {
  bomFormat: string;
  specVersion: string;
  components: object[];
  [more: string]: unknown;
}

/** The bill that npm writes, with the jars of the embedded Neo4j; `jars` is the text of jars.sha256. */
export function withJars(bill: Bill, jars: string, neo4jVersion: string): Bill {
  const components = jars
    .trim()
    .split("\n")
    .map((line) => {
      const [sha256, file] = [line.slice(0, 64), line.slice(66)];
      const [, name, version] = /^(.+?)-(\d.*)\.jar$/.exec(file) ?? [undefined, file.replace(/\.jar$/, ""), ""];
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
    });
  return { ...bill, components: [...bill.components, ...components] };
}
