import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { freePort } from "../../src/embedded-neo4j/bolt-port.ts";
import { hasNginx, startNginx } from "../support/nginx.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

const hasOpenssl = spawnSync("openssl", ["version"]).status === 0;

describe.skipIf(!hasNginx || !hasOpenssl)("nginx with deploy/nginx-tls.conf", () => {
  const folder = mkdtempSync(join(tmpdir(), "trade-graph-nginx-tls-"));
  const [live, web] = [join(folder, "live"), join(folder, "web")];
  const certificate = join(live, "example.org/fullchain.pem");
  let server: SmallServer;
  let stop: () => Promise<void>;
  let [plain, port] = ["", 0];
  beforeAll(async () => {
    // nginx reads files as another user if root starts it.
    chmodSync(folder, 0o755);
    for (const path of [join(live, "example.org"), join(web, ".well-known/acme-challenge")]) mkdirSync(path, { recursive: true });
    const key = ["-keyout", join(live, "example.org/privkey.pem"), "-out", certificate];
    const named = ["-subj", "/CN=example.org", "-addext", "subjectAltName=DNS:example.org"];
    spawnSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", ...named, ...key]);
    server = await startSmallServer({ config: { trustProxy: "loopback" }, limits: { pointsPerMinute: 500 } });
    const open = await freePort();
    [plain, port] = [`http://127.0.0.1:${open}`, await freePort()];
    const site = readFileSync(join(root, "deploy/nginx-tls.conf"), "utf8")
      .replaceAll("/etc/letsencrypt/live", live)
      .replaceAll("/var/www/letsencrypt", web)
      .replace("server 127.0.0.1:4000;", `server ${new URL(server.address).host};`)
      .replace("listen 80;", `listen 127.0.0.1:${open};`)
      .replace("listen 443 ssl;", `listen 127.0.0.1:${port} ssl;`);
    stop = await startNginx(folder, `events {}\nhttp {\n${site}\n}\n`, plain);
  });
  afterAll(async () => {
    await stop?.();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  interface Asked {
    headers?: Record<string, string>;
    body?: string;
    /** Uses the loopback network, in which every address reaches the proxy. */
    from?: string;
  }
  /** A request as from a browser that trusts this certificate and resolves the name. */
  const ask = (path: string, { headers = {}, body, from = "127.0.0.1" }: Asked = {}) =>
    new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
      const where = { host: "127.0.0.1", port, servername: "example.org", ca: readFileSync(certificate), localAddress: from, agent: false };
      const json = body === undefined ? {} : { "content-type": "application/json" };
      const method = body === undefined ? "GET" : "POST";
      request({ ...where, path, method, headers: { host: "example.org", ...json, ...headers } } as object, (response) => {
        text(response).then((body) => resolve({ status: response.statusCode!, headers: response.headers, body }), reject);
      })
        .on("error", reject)
        .end(body);
    });
  const question = '{"query":"{ __typename }"}';

  it("forwards requests, and makes browsers use TLS from the next request on (HSTS)", async () => {
    const { status, headers, body } = await ask("/graphql", { body: question });
    expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ data: { __typename: "Query" } })]);
    expect(headers["strict-transport-security"]).toBe("max-age=31536000");
  });

  it("redirects requests without TLS to the same URL with TLS, except certificate challenges", async () => {
    writeFileSync(join(web, ".well-known/acme-challenge/token"), "answer");
    const moved = await fetch(`${plain}/claims?speaker=Putin`, { redirect: "manual" });
    expect([moved.status, moved.headers.get("location")]).toEqual([301, "https://127.0.0.1/claims?speaker=Putin"]);
    expect(await (await fetch(`${plain}/.well-known/acme-challenge/token`)).text()).toBe("answer");
  });

  it("rate-limits by the client's real address, whatever its headers say", async () => {
    const asked = Array.from({ length: 12 }, (_, n) =>
      ask("/graphql", { body: question, from: "127.0.0.7", headers: { "x-forwarded-for": `203.0.113.${n}` } }),
    );
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect((await ask("/graphql", { body: question, from: "127.0.0.8" })).status).toBe(200);
  });

  it("shows /metrics only to this machine", async () => {
    expect((await ask("/metrics")).body).toContain("# TYPE");
    expect((await ask("/metrics", { from: "127.0.0.9" })).status).toBe(403);
  });

  it("rejects a request of more than a megabyte", async () => {
    expect((await ask("/graphql", { body: JSON.stringify({ query: `{ hello } #${"x".repeat(1_100_000)}` }) })).status).toBe(413);
  });
});
