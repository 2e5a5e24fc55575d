import { readConfig } from "../../src/config.ts";
import { serve } from "../../src/main.ts";
import { warmUp } from "../../src/commands/warm-up.ts";
import type { Database } from "./database.ts";

export interface Site {
  address: string;
  /** Where the built pages stand. */
  pages: string;
  close: () => Promise<void>;
}

/**
 * The product as people meet it: pages built as they ship, served by the real server before a real Neo4j. No client is limited unless said,
 * and a question may take long: other tests keep both processors busy.
 * The run has one that is shared, `askSetup("site")`; another before the same database, which knows its questions by then, begins `cold`.
 */
export async function openSite(
  database: Database,
  pages: string,
  {
    begin = "warm",
    settings = { LIMIT_POINTS_PER_MINUTE: "0", LIMIT_REQUEST_MS: "30000" },
  }: { begin?: "warm" | "cold"; settings?: Record<string, string> } = {},
): Promise<Site> {
  const serving = await serve({
    config: { ...readConfig({ PORT: "0", LOG_LEVEL: "silent", ...settings }), pages },
    database,
    // A person at a page that is opened cold would wait; a test would take it for a fault.
    ...(begin === "warm" && { warmUp: (knowledge, graph) => warmUp(knowledge, graph, { budgetMs: 60_000, rounds: 1 }) }),
  });
  return { address: serving.address, pages, close: () => serving.close() };
}
