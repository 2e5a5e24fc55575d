import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema } from "graphql";
import { readConfig, root } from "../../src/config.ts";
import { serve } from "../../src/main.ts";
import { warmUp } from "../../src/commands/warm-up.ts";
import { askSetup, type Database } from "./database.ts";

export interface Site {
  address: string;
  /** Where the built pages stand. */
  pages: string;
  /** Whether the API answers this root field; views over those it lacks are tested once it has them. */
  answers: (field: string) => boolean;
  close: () => Promise<void>;
}

/** The product as people meet it: pages built as they ship, served by the real server before a real Neo4j. No client is limited unless said. */
export async function openSite(database: Database, settings: Record<string, string> = { LIMIT_POINTS_PER_MINUTE: "0" }): Promise<Site> {
  const pages = (await askSetup<string>("pages"))!;
  const serving = await serve({
    config: { ...readConfig({ PORT: "0", LOG_LEVEL: "silent", ...settings }), pages },
    database,
    // A person at a page that is opened cold would wait; a test would take it for a fault.
    warmUp: (knowledge, graph) => warmUp(knowledge, graph, { budgetMs: 60_000, rounds: 1 }),
  });
  const fields = buildSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"))
    .getQueryType()!
    .getFields();
  return {
    address: serving.address,
    pages,
    answers: (field) => field in fields,
    close: () => serving.close(),
  };
}
