import { readConfig } from "../../src/config.ts";
import { serve } from "../../src/main.ts";
import type { Database } from "./database.ts";

export interface Site {
  address: string;
  /** The folder of the built pages. */
  pages: string;
  close: () => Promise<void>;
}

/**
 * The product as users get it: production pages, served by the real server with a real Neo4j. By default clients are not rate-limited,
 * and a request may take long: other tests keep both processors busy.
 * The run has a shared one, `askSetup("site")`.
 */
export async function openSite(
  database: Database,
  pages: string,
  settings: Record<string, string> = { LIMIT_POINTS_PER_MINUTE: "0", LIMIT_REQUEST_MS: "30000" },
): Promise<Site> {
  const serving = await serve({ config: { ...readConfig({ PORT: "0", LOG_LEVEL: "silent", ...settings }), pages }, database });
  return { address: serving.address, pages, close: () => serving.close() };
}
