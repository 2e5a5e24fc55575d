import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generate, type CodegenConfig } from "@graphql-codegen/cli";
import { buildSchema, parse, print } from "graphql";
import { errorCodes } from "../../../src/contract/errors.ts";
import { documentsModule, operationsModule, persisted, type Operation } from "./operations.ts";
import { schemaFacts } from "./schema-facts.ts";
import { withTypenames } from "./typenames.ts";

const SCHEMA = "schema/schema.graphql";
const OPERATIONS = "src/operations";
const FOLDER = "packages/client/src/generated/";
/** What the server honours: it stands beside the schema, the other contract with clients. */
export const MANIFEST = "schema/persisted-documents.json";

/** All files that are emitted for the client: paths relative to the root and the content that belongs there now. */
export async function clientFiles(root: string): Promise<{ path: string; content: string }[]> {
  const texts = readdirSync(join(root, OPERATIONS))
    .sort()
    .map((file) => print(withTypenames(parse(readFileSync(join(root, OPERATIONS, file), "utf8")))));
  const operations = texts.map(operationOf);
  const schema = readFileSync(join(root, SCHEMA), "utf8");
  return [
    { path: `${FOLDER}types.ts`, content: await types(schema, texts) },
    { path: `${FOLDER}operations.ts`, content: operationsModule(operations) },
    { path: `${FOLDER}documents.ts`, content: documentsModule(operations) },
    { path: `${FOLDER}schema-facts.ts`, content: schemaFacts(buildSchema(schema), errorCodes) },
    { path: MANIFEST, content: persisted(operations) },
  ];
}

async function types(schema: string, documents: string[]): Promise<string> {
  const config: CodegenConfig = {
    silent: true,
    schema,
    documents,
    generates: {
      "types.ts": {
        plugins: ["typescript", "typescript-operations"],
        config: {
          useTypeImports: true,
          enumsAsTypes: true,
          onlyOperationTypes: true,
          inlineFragmentTypes: "combine",
          defaultScalarType: "unknown",
          scalars: { Date: "string", JSON: "unknown" },
        },
      },
    },
  };
  const [file] = (await generate(config, false)) as { content: string }[];
  return `// Written by \`npm run generate:client\` from ${SCHEMA} and ${OPERATIONS}.\n${file!.content}\n`;
}

function operationOf(text: string): Operation {
  const [definition, ...more] = parse(text).definitions;
  if (definition?.kind !== "OperationDefinition" || !definition.name || more.length)
    throw new Error(`A file of ${OPERATIONS} holds one named operation and nothing else; this one does not:\n${text.slice(0, 200)}`);
  return { name: definition.name.value, text };
}
