import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { build } from "vite";
import { root } from "../../src/config.ts";
import { api, ask } from "../support/api.ts";
import { askSetup } from "../support/database.ts";

const run = promisify(execFile);
const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: Record<string, string> };

/** A stranger's project: the packed product in its node_modules, and beside it what the product asks its users to have. */
describe("the packed client, in a project that is not this one", { timeout: 120_000 }, () => {
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
    // What `prepack` builds; the pages are those of the whole run.
    await run("npm", ["run", "-s", "build:client"], { cwd: root });
    await askSetup("pages");
    const words = ["pack", "--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", project];
    const { stdout } = await run("npm", words, { cwd: root, maxBuffer: 2 ** 24 });
    const [pack] = JSON.parse(stdout.slice(stdout.indexOf("["))) as [{ filename: string; files: { path: string }[] }];
    packed = pack.files.map(({ path }) => path);
    await run("tar", ["xzf", join(project, pack.filename), "-C", project]);
    cpSync(join(project, "package"), join(modules, "trade-graph"), { recursive: true });
    writeFileSync(join(project, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
    link("graphql", "@graphql-typed-document-node/core");
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("holds the client as JavaScript with its types, the schema and the licence, and no tests, builds or stores", () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        "dist/client/index.js",
        "dist/client/index.d.ts",
        "dist/client/apollo.js",
        "dist/client/apollo.d.ts",
        "schema/schema.graphql",
        "dist/explorer/index.html",
        "bin/trade-graph.mjs",
        "LICENSE",
      ]),
    );
    expect(packed.filter((path) => /^(tests|bench|docs|deploy|\.)/.test(path))).toEqual([]);
  });

  it("has the command, which installs nothing", async () => {
    const command = join(modules, "trade-graph/bin/trade-graph.mjs");
    for (const name of Object.keys(dependencies)) link(name);
    const { stdout, stderr } = await run(process.execPath, [command, "help"], { cwd: project });
    expect(stdout).toContain("Usage: trade-graph [options] [command]");
    expect(stderr).toBe("");
  });

  it.skipIf(!api)("pages through all claims from plain JavaScript, without TypeScript and without Apollo Client", async () => {
    writeFileSync(
      join(project, "walk.js"),
      `import { ClaimsDocument, everyRow, persistedDocuments } from "trade-graph/client";
       const ids = new Set();
       let rows = 0;
       for await (const claim of everyRow(process.argv[2], ClaimsDocument, { first: 100 }, (data) => data.claims)) {
         ids.add(claim.id);
         rows++;
       }
       console.log(JSON.stringify({ rows, ids: ids.size, documents: Object.keys(persistedDocuments).length }));`,
    );
    const { stdout } = await run(process.execPath, ["--no-warnings", join(project, "walk.js"), `${api!.address}/graphql`], {
      cwd: project,
    });
    const { data } = await ask("{ claims { totalCount } }");
    const { rows, ids, documents } = JSON.parse(stdout) as Record<string, number>;
    expect(rows).toBe((data as { claims: { totalCount: number } }).claims.totalCount);
    expect(ids).toBe(rows);
    expect(documents).toBeGreaterThan(12);
  });

  it("types and builds the React example", async () => {
    link("react", "react-dom", "@apollo/client", "@types/react", "@types/react-dom");
    cpSync(join(root, "examples/react"), join(project, "react"), { recursive: true });
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          target: "ES2023",
          lib: ["ES2023", "DOM", "DOM.Iterable"],
          module: "ESNext",
          moduleResolution: "Bundler",
          jsx: "react-jsx",
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          types: [],
        },
        include: ["react"],
      }),
    );
    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project]).catch(({ stdout }: { stdout: string }) =>
      expect.unreachable(stdout),
    );
    await build({ root: join(project, "react"), configFile: false, logLevel: "error", build: { outDir: join(project, "built") } });
    const scripts = readdirSync(join(project, "built/assets")).filter((name) => name.endsWith(".js"));
    expect(scripts.map((name) => readFileSync(join(project, "built/assets", name), "utf8")).join()).toContain("BilateralRelation");
  });
});
