import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ownPackages } from "../support/own-packages.ts";

// Apollo's own suite for integrations, run by Jest in a folder of its own on our app: our Express, our doors, our error answers.
const folder = ownPackages("apollo-integration");

describe.skipIf(!folder)("Apollo's integration suite", () => {
  it("passes on our app", { timeout: 400_000 }, () => {
    const jest = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--json"], {
      cwd: folder!,
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
