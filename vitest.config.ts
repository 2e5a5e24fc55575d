import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const require = createRequire(import.meta.url);

/** Files that write into the run's database, where others count what is there. */
const writing = "curation|hostile-writes|ingest|response-cache|review|two-servers";
const asking = [
  `tests/{check,client,extraction,knowledge,mcp,reconciliation,release,server}/**/!(${writing}).test.ts`,
  "tests/graph/operation-plans.test.ts",
  "tests/loading/verify-seed.test.ts",
];

const shared = {
  // Two copies of graphql in one process refuse each other's schemas; every import is pointed to the one that Node's require finds.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  // The client library as it stands in packages/, not as it was last built.
  ssr: { resolve: { conditions: ["@trade-graph/source", ...defaultServerConditions] } },
};
const patience = { testTimeout: 60_000, hookTimeout: 120_000, pool: "forks" as const };

/** Files of which each takes twenty seconds or more, whatever its size: begun last, one would go on alone. */
const longest =
  /explorer\/(explorer|views|tasks)|commands\/start|feed\/feed|generated-graph|seed-twice|verify|release|curation|server\/(fuzz|hostile-requests|workers|admission|limits-time)/;
const needsGraph = /support\/(api|database|own-store)\.ts/;

/**
 * The longest first. Of those that need the graph one alone is begun at first: where its store was not made before, they would all wait for
 * it, a minute in which those that need none are done.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    const byLength = [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
    const needing = byLength.filter(({ moduleId }) => needsGraph.test(readFileSync(moduleId, "utf8")));
    return [...needing.slice(0, 1), ...byLength.filter((file) => !needing.includes(file)), ...needing.slice(1)];
  }
}

export default defineConfig({
  ...shared,
  test: {
    // Once for the run: a project that had it too would start a database of its own.
    globalSetup: ["tests/support/setup.ts"],
    sequence: { sequencer: LongestFirst },
    projects: [
      // These share their worker, and in it the modules and the server before the run's database. Half of a test's time is spent in Neo4j:
      // two files side by side keep two processors busy.
      { ...shared, test: { ...patience, name: "asking", include: asking, isolate: false, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      // After those: what writes, and what has a store or a browser of its own; they share modules alone. They wait for java, for pages and for
      // what comes ten seconds later.
      {
        ...shared,
        test: {
          ...patience,
          name: "alone",
          include: ["tests/**/*.test.ts"],
          exclude: asking,
          isolate: false,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
