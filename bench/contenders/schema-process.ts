import "reflect-metadata";
import { statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { buildSchema } from "../../src/knowledge/schema.ts";

// Tells what this repository's schema weighs and how long it takes to build, once its code is loaded. The bytes are those of the
// committed file, which a test holds to what is built; graphql's printer here would be the copy that belongs to what is measured against.
const started = performance.now();
const schema = await buildSchema();
const builtMs = performance.now() - started;
process.send!({
  schema: {
    types: Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith("__")).length,
    bytes: statSync(join(root, "schema/schema.graphql")).size,
    builtMs,
  },
});
process.disconnect();
