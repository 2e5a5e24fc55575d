import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { readFileSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { commands } from "../../src/commands/list.ts";
import { root } from "../../src/config.ts";
import { askSetup } from "../support/ask-setup.ts";
import { database } from "../support/database.ts";
import { typeCommand } from "../support/type-command.ts";

const home = await mkdtemp(join(tmpdir(), "trade-graph-start-"));
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) process.kill(-child.pid!, "SIGKILL");
  await rm(home, { recursive: true, force: true });
});

interface Run {
  child: ChildProcess;
  said: () => string;
  /** Seconds since the start of the command. */
  seconds: () => number;
  ended: Promise<number | NodeJS.Signals>;
}

/** Runs a command in a separate process group, as a terminal does. */
function type(command: string, args: string[], variables: Record<string, string> = {}): Run {
  const env = { ...process.env, PORT: "0", HOST: "127.0.0.1", TRADE_GRAPH_HOME: home, NEO4J_URI: "", LOG_LEVEL: "silent", ...variables };
  const child = spawn(command, args, { cwd: root, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  running.add(child);
  // If the test run is killed, afterAll does not run. Its exit then closes this pipe, and the guard kills the group; java exits after it.
  const ending = "process.stdin.resume().on('close', () => { try { process.kill(-process.argv[1], 'SIGKILL'); } catch {} })";
  const guard = spawn(process.execPath, ["-e", ending, String(child.pid)], { detached: true, stdio: ["pipe", "ignore", "ignore"] });
  guard.unref();
  let said = "";
  const typed = performance.now();
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  // At "close" all output has been read.
  const ended = once(child, "close").then(([code, signal]) => {
    running.delete(child);
    guard.kill("SIGKILL");
    return (code ?? signal) as number | NodeJS.Signals;
  });
  return { child, said: () => said, seconds: () => (performance.now() - typed) / 1_000, ended };
}
const tradeGraph = (args: string[], variables?: Record<string, string>) =>
  type(process.execPath, ["bin/trade-graph.mjs", ...args], variables);

async function addressOf({ said, ended }: Run): Promise<string> {
  void ended.then((code) => (over = `it ended with ${code}: ${said()}`));
  let over: string | undefined;
  await expect.poll(() => over ?? said(), { timeout: 150_000, interval: 200 }).toMatch(/\/graphql\n|it ended with/);
  if (over) throw new Error(over);
  return /(http:\/\/\S+)\/graphql/.exec(said())![1]!;
}

const ask = async (address: string) => {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ claims(filter: { speaker: "Putin", topic: [TRADE_VOLUME] }) { totalCount } }' }),
  });
  const body = (await response.json()) as { data?: { claims: { totalCount: number } }; errors?: { extensions: { code: string } }[] };
  return body.data ? body.data.claims.totalCount : body.errors![0]!.extensions.code;
};

const javaOf = () => (JSON.parse(readFileSync(join(home, "lock"), "utf8")) as { java: { pid: number } }).java.pid;
function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe("trade-graph", () => {
  it.each([
    [["nonsense"], /no command "nonsense"[\s\S]*start +serve the graph/],
    [["ingest", "--bogus"], /unknown option '--bogus'[\s\S]*Usage: trade-graph ingest/],
  ])("%j prints what was expected and exits with 2", async (args, words) => {
    const run = tradeGraph(args);
    expect(await run.ended).toBe(2);
    expect(run.said()).toMatch(words);
    expect(run.said()).not.toContain("node_modules");
  });

  it.each([
    ["seed", ["--bogus"], /unknown option '--bogus'[\s\S]*Usage: trade-graph command/],
    ["ingest", [], /missing required argument 'files'[\s\S]*Usage: trade-graph command/],
  ])("%s %j prints what was expected and exits with 2", async (name, args, words) => {
    const { status, err } = await typeCommand((await commands[name]!.load()).default, args);
    expect([status, err]).toEqual([2, expect.stringMatching(words)]);
    expect(err).not.toContain("node_modules");
  });

  it("rejects a wrong setting and a port in use before Neo4j is started", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as AddressInfo;
    for (const [variables, words] of [
      [{ TRUST_PROXY: "banana" }, /TRUST_PROXY must be the number of proxies.*it is "banana"/],
      [{ PORT: String(port) }, new RegExp(`Port ${port} of 127\\.0\\.0\\.1 is used by another program`)],
    ] as const) {
      const run = tradeGraph(["start"], variables);
      expect(await run.ended).toBe(1);
      expect(run.said()).toMatch(words);
      expect(run.said()).not.toContain("Neo4j");
    }
    taken.close();
  });

  it("prints the help of every command and subcommand without a graph", async () => {
    const help = async (name: string, ...words: string[]) => typeCommand((await commands[name]!.load()).default, [...words, "--help"]);
    const all = [...Object.keys(commands).map((name) => help(name)), help("key", "make"), help("key", "list"), help("key", "revoke")];
    for (const { status, out } of await Promise.all(all)) {
      expect(status).toBe(0);
      expect(out).toMatch(/^Usage: trade-graph command [\s\S]*?\n\n[a-zA-Z]/);
    }
    const run = tradeGraph(["help", "export"]);
    expect(await run.ended).toBe(0);
    expect(run.said()).toContain("Usage: trade-graph export [claims]");
  });

  it("start --port 1 explains how to set settings, and exits with 1", async () => {
    for (const run of [tradeGraph(["start", "--port", "1"]), type("npm", ["start", "--", "--port", "1"])]) {
      expect(await run.ended).toBe(1);
      expect(run.said()).toMatch(/start takes no arguments; it got --port 1\. Settings are environment variables, such as PORT=4001/);
    }
  });
});

describe.skipIf(!database)("npm start", () => {
  it(
    "reports its start time, survives a crash of Neo4j, reports a wrong password, and stops all its processes on Ctrl-C and SIGTERM",
    { timeout: 400_000 },
    async () => {
      // The store already contains the seed: the smoke test covers a first start on an empty store.
      await cp((await askSetup<string>("seeded"))!, home, { recursive: true });
      const first = type("npm", ["start"]);
      const address = await addressOf(first);
      // Measured from the command to the first answer, except the time that npm takes before it starts the command.
      const [elapsed, stated] = [first.seconds(), Number(/is ready after (\d+\.\d) s/.exec(first.said())?.[1])];
      // On a busy machine the database may be late for the first request, which gets 503: retry.
      await expect.poll(() => ask(address), { interval: 200 }).toEqual(expect.any(Number));
      const count = await ask(address);
      expect([stated <= elapsed, stated > elapsed - 5]).toEqual([true, true]);
      expect(count).toBeGreaterThan(5);
      const bolt = JSON.parse(readFileSync(join(home, "bolt.json"), "utf8")) as { uri: string; user: string };
      // The database of this test run uses another port and another store.
      expect(new URL(bolt.uri).port).not.toBe(new URL(database!.uri).port);

      const asked = Date.now();
      const wrong = tradeGraph(["start"], { NEO4J_URI: bolt.uri, NEO4J_USER: bolt.user, NEO4J_PASSWORD: "not-the-password" });
      expect(await wrong.ended).toBe(1);
      // At once, not after the minutes of waiting for an absent database: faster than a start.
      expect(Date.now() - asked).toBeLessThan(elapsed * 1_000 + 10_000);
      expect(wrong.said()).toContain(`Neo4j at ${bolt.uri} rejects the user neo4j with this password. Set NEO4J_USER and NEO4J_PASSWORD`);
      expect(wrong.said()).not.toContain("not-the-password");

      const java = javaOf();
      process.kill(java, "SIGKILL");
      await expect.poll(() => ask(address), { interval: 20 }).toBe("SERVICE_UNAVAILABLE");
      await expect.poll(() => ask(address), { timeout: 90_000, interval: 200 }).toBe(count);
      expect(first.said()).toMatch(/Neo4j exited unexpectedly \(SIGKILL\)[\s\S]*Neo4j answers again/);
      const again = javaOf();
      expect([lives(java), lives(again)]).toEqual([false, true]);

      // A terminal sends Ctrl-C to the whole group: npm, its shell, node.
      process.kill(-first.child.pid!, "SIGINT");
      // npm ends by the signal, which a shell reports as 130; not with 1, as after a failure.
      expect(["SIGINT", 130, 0]).toContain(await first.ended);
      await expect.poll(() => lives(again)).toBe(false);
      await expect(fetch(address)).rejects.toThrow();
      expect(first.said()).not.toContain("Neo4j exited unexpectedly (SIGINT)");

      const second = type("npm", ["start"]);
      const newAddress = await addressOf(second);
      await expect.poll(() => ask(newAddress), { interval: 200 }).toBe(count);
      const last = javaOf();
      // A service manager signals only npm's process.
      second.child.kill("SIGTERM");
      expect(["SIGTERM", 143, 0]).toContain(await second.ended);
      await expect.poll(() => lives(last)).toBe(false);
    },
  );
});
