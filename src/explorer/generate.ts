// Writes src/explorer/generated/ from schema/schema.graphql and the operations of the views: `npm run generate:explorer`.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generation.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

for (const { path, content } of await generatedFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
