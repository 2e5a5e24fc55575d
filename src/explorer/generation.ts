import { join } from "node:path";
import { generate } from "@graphql-codegen/cli";
import type { Types } from "@graphql-codegen/plugin-helpers";

const folder = "src/explorer/generated/";

/** The page's own operations as typed documents: paths relative to the root and the content that belongs there now. */
export async function generatedFiles(root: string): Promise<{ path: string; content: string }[]> {
  const config: Types.Config = {
    silent: true,
    schema: join(root, "schema/schema.graphql"),
    documents: [join(root, "src/explorer/**/*.graphql")],
    generates: {
      [folder]: {
        preset: "client",
        presetConfig: { fragmentMasking: false },
        config: {
          scalars: { Date: "string", JSON: "unknown" },
          defaultScalarType: "unknown",
          enumsAsTypes: true,
          useTypeImports: true,
          // Only variables may be left out; a field that was asked for is there, if only as null.
          avoidOptionals: { field: true },
          nonOptionalTypename: true,
          skipTypeNameForRoot: true,
        },
      },
    },
  };
  const files = (await generate(config, false)) as Types.FileOutput[];
  // The preset's map from each query's text to its document would bring every query into every chunk.
  return files.filter(({ filename }) => filename.endsWith("/graphql.ts")).map(({ content }) => ({ path: `${folder}graphql.ts`, content }));
}
