import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { freePort } from "../../src/embedded-neo4j/bolt-port.ts";
import { hasNginx, startNginx } from "../support/nginx.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

describe.skipIf(!hasNginx)("nginx with deploy/nginx.conf", () => {
  const folder = mkdtempSync(join(tmpdir(), "trade-graph-nginx-"));
  let servers: [SmallServer, SmallServer];
  let stop: () => Promise<void>;
  let address: string;
  beforeAll(async () => {
    const open = () => startSmallServer({ config: { trustProxy: "loopback" }, limits: { pointsPerMinute: 500 } });
    servers = [await open(), await open()];
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const [one, other] = servers.map(({ address: at }) => new URL(at).host);
    const conf = readFileSync(join(root, "deploy/nginx.conf"), "utf8")
      .replace("server-1:4000", one!)
      .replace("server-2:4000", other!)
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("/tmp/trade-graph-cache", join(folder, "cache"))
      // In this test the proxy in front of it is this machine.
      .replace("set_real_ip_from 10.0.0.0/8;", "set_real_ip_from 127.0.0.0/8;");
    stop = await startNginx(folder, conf, `${address}/livez`);
  });
  afterAll(async () => {
    await stop();
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (from: string) =>
    fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": from },
      body: '{"query":"{ __typename }"}',
    });

  it("gives each client behind another proxy its own rate limit", async () => {
    const statuses = async (from: string) => Promise.all(Array.from({ length: 12 }, async () => (await ask(from)).status));
    for (const from of ["203.0.113.7", "203.0.113.8"]) {
      const seen = await statuses(from);
      expect(seen.filter((status) => status === 200)).toHaveLength(10);
      expect(seen.filter((status) => status === 429)).toHaveLength(2);
    }
  });

  it("answers every request, including POST, while one of the two servers is down", async () => {
    await servers[1].server.close();
    const statuses = await Promise.all(Array.from({ length: 40 }, async (_, i) => (await ask(`198.51.100.${i}`)).status));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });
});
