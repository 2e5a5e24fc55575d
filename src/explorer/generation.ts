import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import type { Types } from "@graphql-codegen/plugin-helpers";

const path = "src/explorer/generated/graphql.ts";

/**
 * The page's own operations as typed documents: paths relative to the root and the content that belongs there now. Scalars, inputs and
 * enums are those of the client library, so that the schema's types stand once.
 */
export async function generatedFiles(root: string): Promise<{ path: string; content: string }[]> {
  const config: Types.Config = {
    silent: true,
    schema: join(root, "schema/schema.graphql"),
    documents: [join(root, "src/explorer/**/*.graphql")],
    generates: {
      [path]: {
        plugins: ["typescript-operations", "typed-document-node"],
        config: {
          namespacedImportName: "Schema",
          scalars: { Date: "string", JSON: "unknown" },
          defaultScalarType: "unknown",
          enumsAsTypes: true,
          useTypeImports: true,
          // Only variables may be left out; a field that was asked for is there, if only as null.
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
  return [{ path, content: `import type * as Schema from "../../client/generated/graphql.ts";\n${file!.content}` }];
}
