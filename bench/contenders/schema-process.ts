import "reflect-metadata";
import { statSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { buildSchema } from "../../src/knowledge/schema.ts";

// Reports the size of this repository's schema and how long it takes to build, once its code is loaded. The bytes are those of the
// committed file, which a test compares with the built schema; graphql's printer here would be the copy that belongs to the peer.
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
