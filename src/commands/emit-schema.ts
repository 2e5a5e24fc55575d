import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { root } from "../config.ts";
import { buildSchema } from "../knowledge/schema.ts";
import { command } from "./command.ts";

export default command(
  (command) => command.description("Writes schema/schema.graphql, sorted. A test fails when it has drifted from the code."),
  async (_, __, { output }) => {
    const path = join(root, "schema/schema.graphql");
    writeFileSync(path, `${printSchema(lexicographicSortSchema(await buildSchema()))}\n`);
    output.write(`Wrote ${path}.\n`);
    return 0;
  },
);
