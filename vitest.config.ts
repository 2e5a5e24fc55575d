import { createRequire } from "node:module";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

/** Files that write into the run's database, where others count what is there. */
const writing = "curation|hostile-writes|ingest|response-cache|review|two-servers";
const asking = `tests/{check,client,extraction,knowledge,mcp,reconciliation,server}/**/!(${writing}).test.ts`;

const shared = {
  // Two copies of graphql in one process refuse each other's schemas; every import is pointed to the one that Node's require finds.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  // The client library as it stands in packages/, not as it was last built.
  ssr: { resolve: { conditions: ["@trade-graph/source", ...defaultServerConditions] } },
};
const patience = { testTimeout: 60_000, hookTimeout: 120_000, pool: "forks" as const };

export default defineConfig({
  ...shared,
  test: {
    // Once for the run: a project that had it too would start a database of its own.
    globalSetup: ["tests/support/setup.ts"],
    // Half of a test's time is spent in Neo4j: two files side by side keep two processors busy.
    maxWorkers: 2,
    projects: [
      // These share their worker, and in it the modules and the server before the run's database.
      { ...shared, test: { ...patience, name: "asking", include: [asking], isolate: false, sequence: { groupOrder: 0 } } },
      // After those: what writes, and what has a store or a browser of its own; they share modules alone.
      {
        ...shared,
        test: {
          ...patience,
          name: "alone",
          include: ["tests/**/*.test.ts"],
          exclude: [asking],
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
