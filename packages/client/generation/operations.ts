import { createHash } from "node:crypto";

export interface Operation {
  name: string;
  text: string;
}

const written = (from: string) => `// Written by \`npm run generate:client\` from ${from}.`;
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
const typesOf = ({ name, text }: Operation): [answer: string, variables: string] => {
  const kind = text.startsWith("mutation") ? "Mutation" : "Query";
  return [`${name}${kind}`, `${name}${kind}Variables`];
};

/** Each operation as its text and hash, for fetch: `ClaimsOperation`. */
export function operationsModule(operations: Operation[]): string {
  return [
    written("src/operations"),
    `import type { Operation } from "../operation.ts";`,
    `import type * as Types from "./types.ts";`,
    ...operations.map((operation) => {
      const [answer, variables] = typesOf(operation);
      return `\nexport const ${operation.name}Operation: Operation<Types.${answer}, Types.${variables}> = {\n  hash: "${sha256(operation.text)}",\n  text: ${JSON.stringify(operation.text)},\n};`;
    }),
    "",
  ].join("\n");
}

/** The same as documents that graphql has parsed, for Apollo Client and urql: `ClaimsDocument`. */
export function documentsModule(operations: Operation[]): string {
  return [
    written("src/operations"),
    `import { parsed } from "../parsed.ts";`,
    `import * as operations from "./operations.ts";`,
    "",
    ...operations.map(({ name }) => `export const ${name}Document = /* @__PURE__ */ parsed(operations.${name}Operation);`),
    "",
  ].join("\n");
}

/** The manifest: hash to text. */
export const persisted = (operations: Operation[]): string =>
  `${JSON.stringify(Object.fromEntries(operations.map(({ text }) => [sha256(text), text])), null, 2)}\n`;
