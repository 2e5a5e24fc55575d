import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { defaultServerConditions } from "vite";
import { configDefaults, defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const require = createRequire(import.meta.url);

/** Files that write to the run's database, in which others count. */
const writing = "curation|hostile-writes|ingest|review|two-servers";
const asking = [
  `tests/{check,client,extraction,knowledge,mcp,reconciliation,release,server}/**/!(${writing}).test.ts`,
  "tests/graph/{operation,statement}-plans.test.ts",
  "tests/loading/verify-seed.test.ts",
];

const shared = {
  // Two copies of graphql in one process refuse each other's schemas; every import is pointed to the one that Node's require finds.
  resolve: { alias: [{ find: /^graphql$/, replacement: require.resolve("graphql") }] },
  // The client library as it stands in packages/, not as it was last built.
  ssr: { resolve: { conditions: ["@trade-graph/source", ...defaultServerConditions] } },
};
/** A machine may be ten times slower than ours: what a test waits for decides, never how long it took to come. */
const patience = { testTimeout: 120_000, hookTimeout: 240_000, expect: { poll: { timeout: 30_000 } }, pool: "forks" as const };

/** Files of which each takes fifteen seconds or more, whatever its size: begun last, one would run alone. */
const longest = new RegExp(
  [
    "bench/generated-graph|commands/start|explorer/(explorer|views|tasks)|feed/|playground/",
    "client/(apollo-cache|packed-client)|graph/|knowledge/(claims|curation|damaged-rows|point-summaries|verdicts)|release/",
    "embedded-neo4j/(copies|damaged-store|process)|deploy/backup-unit",
    "loading/(backup|fuzz-files|seed-twice|upgrade|verify)",
    "server/(admission|fuzz|hostile-requests|jumping-clock|limits-time|response-cache|slow-readers|workers)",
  ].join("|"),
);
const needsGraph = /support\/(api|database|own-store)\.ts/;

/**
 * The longest first. Of those that need the graph only one begins at once: in a fresh checkout its store has to be made, a minute in which
 * the files that need none run.
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
    // Once for the run: in a project it would start another database.
    globalSetup: ["tests/support/setup.ts"],
    sequence: { sequencer: LongestFirst },
    projects: [
      // Files of one worker share its modules and its server on the run's database. Half of a test's time is spent in Neo4j: two files in
      // parallel keep two processors busy; with a third, limits of time and rate are reached late.
      { ...shared, test: { ...patience, name: "asking", include: asking, isolate: false, maxWorkers: 2, sequence: { groupOrder: 0 } } },
      // After those: files that write, or have their own store or browser; they share only modules. They wait for java and for pages.
      {
        ...shared,
        test: {
          ...patience,
          name: "alone",
          include: ["tests/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...asking],
          isolate: false,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
