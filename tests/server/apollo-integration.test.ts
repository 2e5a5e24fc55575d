import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";

// Apollo's own suite for integrations, run by Jest in a folder of its own on our app: our Express, our doors, our error answers.
const folder = join(root, "tests/apollo-integration");
const installed = existsSync(join(folder, "node_modules/jest/package.json"));

/** In CI the suite is installed when it is not there; elsewhere `npm ci` in its folder does it, once and for whoever wants it. */
const canRun = installed || process.env["CI"] === "true";

describe.skipIf(!canRun)("Apollo's integration suite (installed by `npm ci` in tests/apollo-integration)", () => {
  it("passes on our app", { timeout: 400_000 }, () => {
    if (!installed) {
      const npm = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder, encoding: "utf8" });
      expect(npm.status, npm.stderr).toBe(0);
    }
    const jest = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--json"], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      // Jest would take Vitest's settings for its own.
      env: { PATH: process.env["PATH"], HOME: process.env["HOME"], CI: process.env["CI"] },
    });
    expect(jest.stdout, jest.stderr).toMatch(/^\{/);
    const report = JSON.parse(jest.stdout) as Report;
    const failed = report.testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length === 0
        ? [message]
        : assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
    );
    expect(failed).toEqual([]);
    expect(report.numPassedTests).toBeGreaterThan(200);
  });
});

interface Report {
  numPassedTests: number;
  testResults: { message: string; assertionResults: { status: string; fullName: string }[] }[];
}
