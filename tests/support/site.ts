import { readConfig } from "../../src/config.ts";
import { serve } from "../../src/main.ts";
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
 * The run has one that is shared, `askSetup("site")`.
 */
export async function openSite(
  database: Database,
  pages: string,
  settings: Record<string, string> = { LIMIT_POINTS_PER_MINUTE: "0", LIMIT_REQUEST_MS: "30000" },
): Promise<Site> {
  const serving = await serve({ config: { ...readConfig({ PORT: "0", LOG_LEVEL: "silent", ...settings }), pages }, database });
  return { address: serving.address, pages, close: () => serving.close() };
}
