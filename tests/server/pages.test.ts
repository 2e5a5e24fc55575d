import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { explorerViews } from "../../src/server/pages.ts";
import { viewsWithoutApollo } from "../../src/server/preloads.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

describe("a URL", () => {
  const pages = mkdtempSync(join(tmpdir(), "trade-graph-pages-"));
  const script = "console.log('app');\n".repeat(200);
  let small: SmallServer;
  beforeAll(async () => {
    for (const [folder, text] of [
      [".", "explorer"],
      ["playground", "playground"],
    ] as const) {
      mkdirSync(join(pages, folder), { recursive: true });
      writeFileSync(join(pages, folder, "index.html"), `<title>${text}</title>`);
    }
    mkdirSync(join(pages, "assets"));
    writeFileSync(join(pages, "assets/app-1.js"), script);
    writeFileSync(join(pages, "assets/app-1.js.gz"), gzipSync(script));
    writeFileSync(join(pages, "assets/app-1.js.br"), brotliCompressSync(script));
    small = await startSmallServer({ config: { pages } });
  });
  afterAll(async () => {
    await small.close();
    rmSync(pages, { recursive: true });
  });
  const at = async (path: string) => {
    const response = await fetch(`${small.address}${path}`, { headers: { accept: "text/html,*/*" } });
    return [path, response.status, /<title>(\w+)/.exec(await response.text())?.[1]];
  };

  it("of an explorer view returns the explorer's page, whatever follows the path", async () => {
    for (const view of explorerViews) expect(await at(`/${view}`)).toEqual([`/${view}`, 200, "explorer"]);
    expect(await at("/claim/claim:1?x=y")).toEqual(["/claim/claim:1?x=y", 200, "explorer"]);
    expect(await at("/playground")).toEqual(["/playground", 200, "playground"]);
    const app = readFileSync(join(root, "src/explorer/app.tsx"), "utf8");
    const views = /const views = \{(.*?)\n\};/s.exec(app)![1]!;
    expect([...views.matchAll(/^ {2}"?([\w-]*)"?:/gm)].map(([, name]) => name)).toEqual([...explorerViews]);
    expect([...views.matchAll(/^ {2}"?([\w-]*)"?:.*"uncached"/gm)].map(([, name]) => name)).toEqual([...viewsWithoutApollo]);
  });

  it("of a page has a strong ETag of its content, and returns 304 for it", async () => {
    for (const path of ["/", "/claims", "/playground"]) {
      const headers = { accept: "text/html" };
      const first = await fetch(`${small.address}${path}`, { headers });
      const etag = first.headers.get("etag")!;
      expect([path, etag, first.headers.get("cache-control")]).toEqual([
        path,
        expect.stringMatching(/^"[\w-]+"$/),
        "public, max-age=0, must-revalidate",
      ]);
      const again = await fetch(`${small.address}${path}`, { headers: { ...headers, "if-none-match": etag } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
    const refused = await fetch(`${small.address}/export/nothing.csv`);
    expect([refused.headers.get("etag"), refused.status]).toEqual([null, 404]);
  });

  it("of a script returns the file that the build compressed, if the client accepts it", async () => {
    const packed = async (encoding: string) => {
      const response = await fetch(`${small.address}/assets/app-1.js`, { headers: { "accept-encoding": encoding } });
      const { headers } = response;
      expect([response.status, await response.text()]).toEqual([200, script]);
      expect(headers.get("content-type")).toMatch(/^(?:text|application)\/javascript/);
      expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      return [headers.get("content-encoding"), headers.get("content-length"), headers.get("vary")?.toLowerCase()];
    };
    const sizes = { br: brotliCompressSync(script).length, gzip: gzipSync(script).length };
    expect(await packed("gzip, deflate, br")).toEqual(["br", String(sizes.br), "accept-encoding"]);
    expect(await packed("gzip")).toEqual(["gzip", String(sizes.gzip), "accept-encoding"]);
    expect((await packed("identity"))[0]).toBeNull();
  });

  it("that does not exist returns 404, so that a probe of it never succeeds by mistake", async () => {
    for (const path of [
      "/healthz",
      "/robots.txt",
      "/export/nothing.csv",
      "/nothing",
      "/claims.php",
      "/playground/nothing",
      "/assets/no.js",
      "/assets/app-1.js/",
    ])
      expect((await at(path)).slice(0, 2)).toEqual([path, 404]);
  });

  it("that does not exist shows a person a page that says so", async () => {
    expect(await at("/nothing")).toEqual(["/nothing", 404, "explorer"]);
    const probe = await fetch(`${small.address}/nothing`);
    expect([probe.status, await probe.text()]).toEqual([404, expect.stringContaining("The API is at /graphql")]);
  });

  it("of the metrics is open by default, needs a key if so configured, and returns 404 when metrics are off", async () => {
    const status = async (config: object) => {
      const other = await startSmallServer({ config });
      const { status } = await fetch(`${other.address}/metrics`);
      await other.close();
      return status;
    };
    expect([await status({}), await status({ metrics: "key" }), await status({ metrics: "off" })]).toEqual([200, 401, 404]);
  });
});

describe("a page of another origin", () => {
  const preflight = async (small: SmallServer, origin: string) =>
    (
      await fetch(`${small.address}/graphql`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST", "access-control-request-headers": "content-type, authorization" },
      })
    ).headers;

  it("may send a token if its origin is listed, and always the headers of clients and tracing", async () => {
    const small = await startSmallServer({ config: { corsOrigins: ["https://mine.example"] } });
    const mine = await preflight(small, "https://mine.example");
    expect(mine.get("access-control-allow-origin")).toBe("https://mine.example");
    expect(mine.get("access-control-allow-headers")).toMatch(/traceparent.*authorization/);
    expect(mine.get("vary")).toMatch(/origin/i);
    const other = await preflight(small, "https://other.example");
    expect(other.get("access-control-allow-origin")).toBe("*");
    expect(other.get("access-control-allow-headers")).toMatch(/apollographql-client-name/);
    expect(other.get("access-control-allow-headers")).not.toMatch(/authorization/);
    for (const headers of [mine, other]) expect(headers.get("access-control-allow-credentials")).toBeNull();
    await small.close();
  });
});
