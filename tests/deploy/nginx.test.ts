import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { setTimeout } from "node:timers/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../src/config.ts";
import { startSmallServer, type SmallServer } from "../support/small-server.ts";

const nginx = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"].find(existsSync);
if (!nginx) console.warn("Tests of deploy/nginx.conf are skipped: there is no nginx on this machine.");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

describe.skipIf(!nginx)("nginx with deploy/nginx.conf", () => {
  const folder = mkdtempSync(join(tmpdir(), "trade-graph-nginx-"));
  let servers: [SmallServer, SmallServer];
  let proxy: ChildProcess;
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
      // The proxy before it is this machine here.
      .replace("set_real_ip_from 10.0.0.0/8;", "set_real_ip_from 127.0.0.0/8;")
      .replace(
        "http {",
        `pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nhttp {\n  access_log off;\n  client_body_temp_path ${folder}/body;\n  proxy_temp_path ${folder}/proxy;\n  fastcgi_temp_path ${folder}/fastcgi;\n  uwsgi_temp_path ${folder}/uwsgi;\n  scgi_temp_path ${folder}/scgi;`,
      );
    writeFileSync(join(folder, "nginx.conf"), conf);
    proxy = spawn(nginx!, ["-p", folder, "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf"), "-g", "daemon off;"], {
      stdio: "ignore",
    });
    const answers = () =>
      fetch(`${address}/livez`).then(
        ({ ok }) => ok,
        () => false,
      );
    for (const until = performance.now() + 10_000; !(await answers()) && performance.now() < until;) await setTimeout(100);
  });
  afterAll(async () => {
    proxy.kill("SIGTERM");
    await once(proxy, "exit");
    await Promise.all(servers.map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (from: string) =>
    fetch(`${address}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forwarded-for": from },
      body: '{"query":"{ hello }"}',
    });

  it("gives each person behind another proxy a budget of their own", async () => {
    const statuses = async (from: string) => Promise.all(Array.from({ length: 12 }, async () => (await ask(from)).status));
    for (const from of ["203.0.113.7", "203.0.113.8"]) {
      const seen = await statuses(from);
      expect(seen.filter((status) => status === 200)).toHaveLength(10);
      expect(seen.filter((status) => status === 429)).toHaveLength(2);
    }
  });

  it("answers every question with one of the two servers down, those by POST too", async () => {
    await servers[1].server.close();
    const statuses = await Promise.all(Array.from({ length: 40 }, async (_, i) => (await ask(`198.51.100.${i}`)).status));
    expect(statuses.filter((status) => status !== 200)).toEqual([]);
  });
});
