import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { generate, type CodegenConfig } from "@graphql-codegen/cli";
import { buildSchema } from "graphql";
import { schemaFacts } from "./schema-facts.ts";

const SCHEMA = "schema/schema.graphql";
const FOLDER = "src/client/generated/";
// The preset also writes gql.ts, a map from every query's text to its document: 45 kB that no bundler can shake off.
const KEPT = ["/graphql.ts", "/persisted-documents.json"];

/** Everything that stands in src/client/generated/: paths relative to the root and the content that belongs there now. */
export async function clientFiles(root: string): Promise<{ path: string; content: string }[]> {
  const config: CodegenConfig = {
    silent: true,
    schema: join(root, SCHEMA),
    documents: [join(root, "src/operations/*.graphql")],
    generates: {
      [FOLDER]: {
        preset: "client",
        presetConfig: {
          // Masked fragments are for component trees; an answer that can be read as it stands is easier for everyone else.
          fragmentMasking: false,
          // The hash that Apollo's persisted queries use; it is also inside each document, as __meta__.hash.
          persistedDocuments: { hashAlgorithm: "sha256" },
        },
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          onlyOperationTypes: true,
          defaultScalarType: "unknown",
          scalars: { Date: "string", JSON: "unknown" },
        },
      },
    },
    emitLegacyCommonJSImports: false,
  };
  const typed = await generate(config, false);
  const facts = schemaFacts(buildSchema(readFileSync(join(root, SCHEMA), "utf8")));
  return [
    ...(typed as { filename: string; content: string }[])
      .map(({ filename, content }) => ({ path: FOLDER + basename(filename), content }))
      .filter(({ path }) => KEPT.some((name) => path.endsWith(name))),
    { path: `${FOLDER}schema-facts.ts`, content: facts },
  ].toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
