import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import type { Types } from "@graphql-codegen/plugin-helpers";
import { buildSchema } from "graphql";
import { addLabelFields } from "./label-fields.ts";

const path = "src/explorer/generated/graphql.ts";
const operations = "src/explorer/generated/things.graphql";

type Declared = Record<string, { filter?: { field: string } }>;

/** The operations common to every kind of thing, from schema/things.json. */
const operationsOf = (
  things: Declared,
): string => `# Emitted from schema/things.json. How much stands around a thing, by kind, before any of it is drawn.
# trips: 7
query CountsAround($id: ID!) {
  node(id: $id) {
    ...ThingName
    ... on Entity {
${Object.keys(things)
  .map((kind) => `      ${kind}: neighbours(types: [${kind}], first: 100) {\n        ...Counted\n      }`)
  .join("\n")}
    }
  }
}

# What a claim is about besides countries.
fragment ClaimAbout on Claim {
${Object.values(things)
  .flatMap(({ filter }) => (filter ? [`  ${filter.field} {\n    id\n    name\n  }`] : []))
  .join("\n")}
}
`;

/**
 * The page's own operations as typed documents: relative paths with their content. Scalars, inputs and enums come from the client library,
 * so that they are defined once. Labels are added wherever a name is selected.
 */
export async function generatedFiles(root: string): Promise<{ path: string; content: string }[]> {
  const emitted = operationsOf(JSON.parse(readFileSync(join(root, "schema/things.json"), "utf8")) as Declared);
  const schema = buildSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"));
  const withLabels: Types.DocumentTransformFunction = ({ documents }) => {
    const asked = addLabelFields(
      documents.map(({ document }) => document!),
      schema,
    );
    return documents.map((each, index) => ({ ...each, document: asked[index]! }));
  };
  const config: Types.Config = {
    silent: true,
    schema: join(root, "schema/schema.graphql"),
    documents: [join(root, "src/explorer/**/!(things).graphql"), emitted],
    generates: {
      [path]: {
        documentTransforms: [{ transform: withLabels }],
        plugins: ["typescript-operations", "typed-document-node"],
        config: {
          namespacedImportName: "Schema",
          scalars: { Date: "string", JSON: "unknown" },
          defaultScalarType: "unknown",
          enumsAsTypes: true,
          useTypeImports: true,
          // Only variables may be omitted; selected fields are always present, possibly null.
          avoidOptionals: { field: true },
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
          documentMode: "documentNode",
          dedupeFragments: true,
        },
      },
    },
  };
  const [file] = (await generate(config, false)) as Types.FileOutput[];
  return [
    { path: operations, content: emitted },
    { path, content: `import type * as Schema from "@trade-graph/client";\n${file!.content}` },
  ];
}
