// Writes the client's generated files and schema/persisted-documents.json: `npm run generate:client`.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { clientFiles } from "./generation.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

for (const { path, content } of await clientFiles(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  console.log(path);
}
