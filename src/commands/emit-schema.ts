import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { checkResolvers } from "../check/check.resolver.ts";
import { root } from "../config.ts";
import { printedGraphSchema } from "../knowledge/things/graph-schema.ts";
import { printedClaimFilter } from "../knowledge/claim/filter-json.ts";
import { printedThings } from "../knowledge/things/things-json.ts";
import { buildSchema } from "../knowledge/schema.ts";
import { command } from "./command.ts";

export default command(
  (command) =>
    command.description(
      "Writes schema/schema.graphql, graph.cypher, things.json and claim-filter.json. A test fails when they have drifted from the code.",
    ),
  async (_, __, { output }) => {
    const files = {
      "schema/schema.graphql": `${printSchema(lexicographicSortSchema(await buildSchema(checkResolvers)))}\n`,
      "schema/graph.cypher": printedGraphSchema(),
      "schema/things.json": printedThings(),
      "schema/claim-filter.json": printedClaimFilter(),
    };
    for (const [path, content] of Object.entries(files)) {
      writeFileSync(join(root, path), content);
      output.write(`Wrote ${path}.\n`);
    }
    return 0;
  },
);
