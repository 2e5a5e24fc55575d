import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { askSetup } from "../support/ask-setup.ts";

const run = promisify(execFile);
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };

/** Another project: its node_modules contain the packed product and its dependencies. */
describe("the packed product in another project", () => {
  const project = mkdtempSync(join(tmpdir(), "trade-graph-user-"));
  const modules = join(project, "node_modules");
  let packed: string[];
  const link = (...names: string[]) => {
    for (const name of names) {
      if (name.includes("/")) mkdirSync(join(modules, name, ".."), { recursive: true });
      if (!existsSync(join(modules, name))) symlinkSync(join(root, "node_modules", name), join(modules, name));
    }
  };
  beforeAll(async () => {
    mkdirSync(modules);
    // The output of `prepack`, built once for the whole test run.
    await askSetup("pages");
    const words = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", project];
    const { stdout } = await run("npm", words, { cwd: root, maxBuffer: 2 ** 24 });
    const [pack] = JSON.parse(stdout.slice(stdout.indexOf("["))) as [{ filename: string; files: { path: string }[] }];
    packed = pack.files.map(({ path }) => path);
    await run("tar", ["xzf", join(project, pack.filename), "-C", project]);
    cpSync(join(project, "package"), join(modules, "trade-graph"), { recursive: true });
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("contains the command, the pages, the schema and the licence, but no tests, builds or stores", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "schema/schema.graphql",
        "schema/persisted-documents.json",
        "dist/explorer/index.html",
        "bin/trade-graph.mjs",
        "LICENSE",
      ]),
    );
    expect(packed.filter((path) => /^(tests|bench|docs|deploy|\.)/.test(path))).toEqual([]);
  });

  it("has a command that installs nothing", async () => {
    const command = join(modules, "trade-graph/bin/trade-graph.mjs");
    for (const name of Object.keys(dependencies)) link(name);
    const { stdout, stderr } = await run(process.execPath, [command, "help"], { cwd: project });
    expect(stdout).toContain("Usage: trade-graph [options] [command]");
    expect(stderr).toBe("");
  });
});
