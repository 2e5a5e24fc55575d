import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { buildSchema, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { pagedFields } from "../../packages/client/src/generated/schema-facts.ts";
import { root } from "../../src/config.ts";
import { ownPackages } from "../support/own-packages.ts";

const run = promisify(execFile);
// The package is 118 MB.
const folder = ownPackages("relay-compiler");
// The path of the binary for this platform; null if there is none.
const program = folder ? (createRequire(join(folder, "package.json"))("relay-compiler") as string | null) : null;
const schemaFile = join(root, "schema/schema.graphql");

/** A pagination fragment for each connection of the schema, as a component would write it. */
function fragments(): string[] {
  const schema = buildSchema(readFileSync(schemaFile, "utf8"));
  return Object.entries(pagedFields).flatMap(([type, fields]) => {
    const known = schema.getType(type);
    const again = type === "Query" || (isObjectType(known) && known.getInterfaces().some(({ name }) => name === "Node"));
    return fields.map((field) => {
      const name = `walk_${type}_${field}`;
      const words = field === "search" && type === "Query" ? 'query: "China", ' : "";
      return `fragment ${name} on ${type}
        @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
        ${again ? `@refetchable(queryName: "${name}_more")` : ""} {
        ${field}(${words}first: $first, after: $after) @connection(key: "${name}_${field}") { edges { node { ${field === "trackRecords" ? "decided" : "id"} } } }
      }`;
    });
  });
}

it.skipIf(program === null)("relay-compiler 21 compiles a pagination fragment for each connection", async () => {
  const project = mkdtempSync(join(tmpdir(), "trade-graph-relay-"));
  try {
    mkdirSync(join(project, "src"));
    const texts = fragments();
    const code = texts.map((text, index) => `export const f${index} = graphql\`${text}\`;`).join("\n");
    writeFileSync(join(project, "src/walk.ts"), `import { graphql } from "react-relay";\n${code}\n`);
    writeFileSync(
      join(project, "relay.config.json"),
      JSON.stringify({ src: "src", schema: "schema.graphql", language: "typescript", artifactDirectory: "src/artifacts" }),
    );
    writeFileSync(join(project, "schema.graphql"), readFileSync(schemaFile));
    mkdirSync(join(project, "src/artifacts"));
    await run(program!, ["relay.config.json"], { cwd: project }).catch(({ stdout, stderr }: { stdout: string; stderr: string }) =>
      expect.unreachable(stdout + stderr),
    );
    const artifacts = readdirSync(join(project, "src/artifacts"));
    expect(texts.length).toBeGreaterThan(15);
    expect(artifacts.filter((name) => /^walk_[A-Z]/.test(name) && !name.includes("_more"))).toHaveLength(texts.length);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});
