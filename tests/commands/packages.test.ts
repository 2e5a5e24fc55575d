// How `bin/trade-graph.mjs` handles packages before anything is installed.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";

describe("a checkout whose node_modules is a link to another checkout's", () => {
  const folder = mkdtempSync(join(tmpdir(), "trade-graph-link-"));
  const [mine, other] = [join(folder, "mine"), join(folder, "other")];
  beforeAll(() => {
    cpSync(join(root, "bin"), join(mine, "bin"), { recursive: true });
    mkdirSync(join(other, "node_modules", "graphql"), { recursive: true });
    symlinkSync(join(other, "node_modules"), join(mine, "node_modules"));
    writeFileSync(join(mine, "package-lock.json"), '{"lockfileVersion":3}');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const help = () => spawnSync(process.execPath, [join(mine, "bin", "trade-graph.mjs"), "help"], { encoding: "utf8" });

  it("installs nothing through the link, and says what to remove if the lock files differ", () => {
    writeFileSync(join(other, "package-lock.json"), '{"lockfileVersion":2}');
    const { status, stderr } = help();
    expect(stderr).toContain(`${join(mine, "node_modules")} the packages of this checkout's package-lock.json; it is a link`);
    expect(status).toBe(1);
    expect(readdirSync(join(other, "node_modules"))).toEqual(["graphql"]);
  });

  it("uses the linked packages if the lock files are the same", () => {
    writeFileSync(join(other, "package-lock.json"), '{"lockfileVersion":3}');
    // It gets as far as loading its own modules, which this folder lacks.
    expect(help().stderr).toMatch(/Cannot find package 'tsx'/);
    expect(readdirSync(join(other, "node_modules"))).toEqual(["graphql"]);
  });
});
