import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { api, ask } from "../support/api.ts";

const run = promisify(execFile);

/** An empty folder with only the packed client installed. */
describe("the packed client in another project", () => {
  const project = mkdtempSync(join(tmpdir(), "trade-graph-user-"));
  const modules = join(project, "node_modules");
  let tarball: string;
  /** Linked from this checkout, so that no network is needed. */
  const link = (...names: string[]) => {
    for (const name of names) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(join(root, "node_modules", name), join(modules, name));
    }
  };
  const write = (file: string, content: string | object) => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), typeof content === "string" ? content : JSON.stringify(content));
  };
  const bundle = async (folder: string, entry?: string): Promise<string> => {
    const outDir = join(project, `${folder}-built`);
    const input = entry ? { rolldownOptions: { input: join(project, folder, entry) } } : {};
    await build({ root: join(project, folder), configFile: false, logLevel: "error", build: { outDir, ...input } });
    const scripts = readdirSync(join(outDir, "assets")).filter((name) => name.endsWith(".js"));
    return scripts.map((name) => readFileSync(join(outDir, "assets", name), "utf8")).join("");
  };

  beforeAll(async () => {
    const { stdout } = await run("npm", ["pack", "--json", "--loglevel=error", "--pack-destination", project], {
      cwd: join(root, "packages/client"),
    });
    const [pack] = JSON.parse(stdout.slice(stdout.indexOf("["))) as [{ filename: string }];
    tarball = join(project, pack.filename);
    write("package.json", { name: "user", private: true, type: "module" });
    await run("npm", ["install", "--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", tarball], {
      cwd: project,
    });
  });
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("is at most 40 kB and has no dependencies", () => {
    expect(statSync(tarball).size).toBeLessThanOrEqual(40_000);
    expect(readdirSync(modules).filter((name) => !name.startsWith("."))).toEqual(["@trade-graph"]);
    const installed = join(modules, "@trade-graph/client");
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<string, unknown>;
    expect(manifest["dependencies"]).toBeUndefined();
    expect(readdirSync(installed).sort()).toEqual(["LICENSE", "README.md", "dist", "package.json"]);
  });

  it.skipIf(!api)("paginates all claims from plain Node.js, by text and by hash, and returns codes and hints", async () => {
    write(
      "walk.js",
      `import { AnswerError, ask, errorCodes, everyRow } from "@trade-graph/client";
       import { ClaimsOperation } from "@trade-graph/client/operations";
       const url = process.argv[2];
       const rows = [];
       for await (const claim of everyRow(url, ClaimsOperation, { first: 100 }, (data) => data.claims, { byHash: true })) rows.push(claim.id);
       const hinted = [];
       await ask(url, '{ claims(filter: { speaker: "Vladimir Putim" }) { totalCount } }', {}, { onHints: (hints) => hinted.push(...hints) });
       const code = await ask(url, "{ claims(first: -1) { totalCount } }").catch((error) => error instanceof AnswerError && error.code);
       console.log(JSON.stringify({ rows: rows.length, ids: new Set(rows).size, hinted, code, known: errorCodes.includes(code) }));`,
    );
    const { stdout } = await run(process.execPath, ["--no-warnings", "walk.js", `${api!.address}/graphql`], { cwd: project });
    const { data } = await ask("{ claims { totalCount } }");
    const result = JSON.parse(stdout) as { rows: number; ids: number; hinted: string[]; code: string; known: boolean };
    expect(result.rows).toBe((data as { claims: { totalCount: number } }).claims.totalCount);
    expect(result).toMatchObject({ ids: result.rows, code: "BAD_USER_INPUT", known: true });
    expect(result.hinted.join()).toContain("official:vladimir-putin");
  });

  it("adds at most 6 kB, gzipped, to a page without Apollo Client that uses all of it and requests claims", async () => {
    write(
      "page/main.js",
      `import * as client from "@trade-graph/client"; import { ClaimsOperation } from "@trade-graph/client/operations"; globalThis.client = { ...client, ClaimsOperation };`,
    );
    const script = await bundle("page", "main.js");
    expect(script).toContain("PERSISTED_QUERY_NOT_FOUND");
    expect(gzipSync(script).length).toBeLessThanOrEqual(6_144);
  });

  it("excludes what a page does not use", async () => {
    write(
      "small/main.js",
      `import { ask } from "@trade-graph/client"; import { ClaimsOperation } from "@trade-graph/client/operations"; ask("/graphql", ClaimsOperation).then(console.log);`,
    );
    const script = await bundle("small", "main.js");
    expect(script).toContain("query Claims");
    expect(script).not.toContain("query SearchInAnyScript");
    expect(gzipSync(script).length).toBeLessThanOrEqual(2_048);
  });

  it("type-checks and builds in an application with Vite, Apollo Client 4 and its own operations through codegen", async () => {
    link(
      "graphql",
      "react",
      "react-dom",
      "@apollo/client",
      "@types/react",
      "@types/react-dom",
      "@graphql-codegen",
      "@graphql-typed-document-node",
    );
    cpSync(join(root, "examples/react"), join(project, "app"), { recursive: true });
    cpSync(join(root, "schema/schema.graphql"), join(project, "schema.graphql"));
    write("app/ports.graphql", "query Ports { ports(first: 5) { nodes { id name unlocode } } }");
    write(
      "app/ports.ts",
      `import { ApolloClient, HttpLink } from "@apollo/client";
       import { tradeGraphCache } from "@trade-graph/client/apollo";
       import { PortsDocument } from "./gql/graphql";
       const client = new ApolloClient({ link: new HttpLink({ uri: "/graphql" }), cache: tradeGraphCache() });
       export const codes = async (): Promise<string[]> => (await client.query({ query: PortsDocument })).data!.ports.nodes.map((port) => port.unlocode);`,
    );
    const codegen = {
      schema: "schema.graphql",
      documents: ["app/*.graphql"],
      generates: { "app/gql/": { preset: "client", config: { useTypeImports: true, scalars: { Date: "string", JSON: "unknown" } } } },
    };
    write("codegen.json", codegen);
    await run(process.execPath, [join(root, "node_modules/@graphql-codegen/cli/cjs/bin.js"), "--config", "codegen.json", "--silent"], {
      cwd: project,
    });
    write("tsconfig.json", {
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
      include: ["app"],
    });
    await run(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project]).catch(({ stdout }: { stdout: string }) =>
      expect.unreachable(stdout),
    );
    expect(await bundle("app")).toContain("BilateralRelation");
  });
});
