import { createRequire } from "node:module";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const require = createRequire(import.meta.url);

const asking = ["tests/{apollo-integration,check,client,extraction,knowledge,mcp,reconciliation,server}/**/*.test.ts"];

export default defineConfig({
  // Two copies of graphql in one process refuse each other's schemas; every import is pointed to the one that Node's require finds.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  // The client library as it stands in packages/, not as it was last built.
  ssr: { resolve: { conditions: ["@trade-graph/source", ...defaultServerConditions] } },
  test: {
    globalSetup: ["tests/support/setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    // Half of a test's time is spent in Neo4j: two files side by side keep two processors busy.
    maxWorkers: 2,
    projects: [
      // Files that only ask: they share their worker, and in it the modules and the server before the run's database.
      { extends: true, test: { name: "asking", include: asking, isolate: false } },
      { extends: true, test: { name: "alone", include: ["tests/**/*.test.ts"], exclude: asking } },
    ],
  },
});
