import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../src/config.ts";

interface Report {
  summary: { violations: { from: string; to: string; rule: { name: string } }[] };
}

/** The imports in a folder's `src` that the rules forbid. */
function violations(folder: string): string[] {
  const args = ["src", "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json"];
  const { stdout, stderr } = spawnSync(join(root, "node_modules/.bin/depcruise"), args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  expect(stdout, stderr).toMatch(/^\{/);
  return (JSON.parse(stdout) as Report).summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`).sort();
}

it("the import rules reject imports upwards and sideways, the driver outside src/graph, cycles between folders, and imports from the files that assemble a folder, including type imports", () => {
  expect(violations(join(root, "tests/architecture/wrong-arrows"))).toEqual([
    "embedded-neo4j-imports-no-room: src/embedded-neo4j/sideways.ts -> src/graph/upwards.ts",
    expect.stringMatching(/^graph-alone-speaks-to-neo4j: src\/server\/driver\.ts -> .*neo4j-driver/) as string,
    "graph-imports-contract: src/graph/upwards.ts -> src/knowledge/claim/claim.ts",
    "knowledge-is-put-together-at-its-root: src/knowledge/claim/claim.ts -> src/knowledge/table.ts",
    "no-circle-between-folders: src/knowledge/claim -> src/knowledge/figure",
    "no-circle-between-folders: src/knowledge/figure -> src/knowledge/claim",
    "no-circle-between-folders: src/loading/one -> src/loading/other",
    "no-circle-between-folders: src/loading/other -> src/loading/one",
  ]);
});
