import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../../src/config.ts";
import { startSmallServer } from "../support/small-server.ts";

const deploy = join(root, "deploy");
const read = (name: string) => readFileSync(join(deploy, name), "utf8");
const folder = mkdtempSync(join(tmpdir(), "trade-graph-operations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const isThere = (program: string) => spawnSync(program, ["--version"]).error === undefined;
const run = (program: string, args: string[]) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  return { status, said: `${stdout}${stderr}` };
};

describe("the dashboard and the alerts", () => {
  const expressions = () => {
    const { groups } = parse(read("alerts.yml")) as { groups: { rules: { expr: string }[] }[] };
    const { panels } = JSON.parse(read("grafana-dashboard.json")) as { panels: { targets: { expr: string }[] }[] };
    return [...groups.flatMap(({ rules }) => rules), ...panels.flatMap(({ targets }) => targets)].map(({ expr }) => expr);
  };

  it("use only metrics that /metrics has", async () => {
    const small = await startSmallServer();
    try {
      await small.ask("{ hello }");
      const shown = await (await fetch(`${small.address}/metrics`)).text();
      const series = new Set([...shown.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name!));
      const asked = expressions().flatMap((text) => text.match(/\b(trade_graph|process|nodejs)_\w+/g) ?? []);
      expect(asked.length).toBeGreaterThan(15);
      expect(asked.filter((name) => !series.has(name) && !series.has(name.replace(/_(bucket|count|sum)$/, "")))).toEqual([]);
    } finally {
      await small.close();
    }
  });

  it.skipIf(!isThere("promtool"))("contain rules that Prometheus accepts", () => {
    expect(run("promtool", ["check", "rules", join(deploy, "alerts.yml")])).toMatchObject({ status: 0 });
    const rules = { groups: [{ name: "panels", rules: expressions().map((expr, n) => ({ record: `panel_${n}`, expr })) }] };
    // Grafana's variable stands for an interval.
    writeFileSync(join(folder, "panels.yml"), JSON.stringify(rules).replaceAll("$__rate_interval", "1m"));
    const checked = run("promtool", ["check", "rules", "--lint=none", join(folder, "panels.yml")]);
    expect(checked.status, checked.said).toBe(0);
  });
});

it.skipIf(!isThere("systemd-analyze"))("systemd accepts the units", () => {
  const names = readdirSync(deploy).filter((name) => /\.(service|timer)$/.test(name));
  expect(names).toHaveLength(3);
  // It also checks the programs, which have other paths here.
  for (const name of names) writeFileSync(join(folder, name), read(name).replaceAll("/usr/bin/node", process.execPath));
  const verified = run("systemd-analyze", ["verify", ...names.map((name) => join(folder, name))]);
  expect(verified.said.split("\n").filter((line) => line.includes("trade-graph"))).toEqual([]);
});

it.skipIf(!isThere("nginx") || !isThere("openssl"))("nginx accepts the site with TLS", () => {
  const live = join(folder, "live/example.org");
  mkdirSync(live, { recursive: true });
  const key = ["-keyout", join(live, "privkey.pem"), "-out", join(live, "fullchain.pem")];
  run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=example.org", ...key]);
  writeFileSync(join(folder, "site.conf"), read("nginx-tls.conf").replaceAll("/etc/letsencrypt/live", join(folder, "live")));
  writeFileSync(join(folder, "nginx.conf"), `pid ${folder}/pid;\nevents {}\nhttp { access_log off; include ${folder}/site.conf; }\n`);
  const tested = run("nginx", ["-t", "-p", folder, "-e", join(folder, "error.log"), "-c", join(folder, "nginx.conf")]);
  expect(tested.status, tested.said).toBe(0);
});
