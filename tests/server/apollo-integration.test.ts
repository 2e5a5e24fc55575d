import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { ownPackages } from "../support/own-packages.ts";

// Apollo's own integration suite, run by Jest in a separate folder against our app: our Express, our middleware, our error responses.
const folder = ownPackages("apollo-integration");

describe.skipIf(!folder)("Apollo's integration suite", () => {
  it("passes on our app", { timeout: 400_000 }, () => {
    const jest = spawnSync(process.execPath, ["node_modules/jest/bin/jest.js", "--json"], {
      cwd: folder!,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
      // Jest would read Vitest's settings as its own.
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
