import { spawn, type ChildProcess } from "node:child_process";
import { createWriteStream, readFileSync, readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "../../src/config.ts";
import { freePort } from "../../src/embedded-neo4j/bolt-port.ts";
import type { Database } from "../../src/main.ts";
import { startArguments } from "../npm-start.ts";

/** The product in processes of its own, started as `npm start` starts it. */
export interface Product {
  address: string;
  /** The server's process. */
  pid: number;
  /** The Neo4j it speaks to, which the load's own witness reaches past it. */
  database: Database;
  /** Java's process now; undefined when the Neo4j is not the product's own, or is down. */
  java(): number | undefined;
  /** Megabytes that the server's process holds. */
  rss(): number;
  /** Sockets that the server's process has open; undefined where the system does not say. */
  sockets(): number | undefined;
  /** One number of /metrics, labels summed up. */
  metric(name: string): Promise<number>;
  /** Whether the process that was started still answers. */
  alive(): Promise<boolean>;
  /** Resolves when the server has planned what its pages ask, which it does beside its first requests, or after two minutes. */
  warmedUp(): Promise<void>;
  exited: Promise<number | null>;
  /** SIGTERM, and the milliseconds until the process has ended. */
  stop(): Promise<number>;
}

export interface ProductOptions {
  /** Where its store is, or would be. */
  home: string;
  /** Another Neo4j than one of its own. */
  database?: Database;
  environment?: Record<string, string>;
  /** The file for its output; next to the store by default. */
  log?: string;
}

/** All load comes from one address here: what one may do in a time is off. Everything else is as it is by default. */
const ofOneAddress = { LIMIT_POINTS_PER_MINUTE: "0", LIMIT_CONNECTIONS_PER_SECOND: "0" };

export async function startProduct({ home, database, environment = {}, log: file }: ProductOptions): Promise<Product> {
  const port = await freePort();
  const neo4j = database ? { NEO4J_URI: database.uri, NEO4J_USER: database.user, NEO4J_PASSWORD: database.password } : {};
  const node = spawn(process.execPath, startArguments, {
    cwd: root,
    env: { ...withoutOurs(), ...ofOneAddress, PORT: String(port), TRADE_GRAPH_HOME: home, ...neo4j, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log = createWriteStream(file ?? `${home}.log`, { flags: "a" });
  node.stdout.pipe(log);
  node.stderr.pipe(log);
  const exited = new Promise<number | null>((resolve) => node.once("exit", (code) => resolve(code)));
  const address = `http://127.0.0.1:${port}`;
  await ready(address, node, log.path as string).catch((error: unknown) => {
    node.kill("SIGKILL");
    throw error;
  });
  const bolt = database ?? (JSON.parse(readFileSync(join(home, "bolt.json"), "utf8")) as Database);
  const pid = node.pid!;
  const metric = async (name: string) => sumOf(await (await fetch(`${address}/metrics`)).text(), name);
  return {
    address,
    pid,
    database: bolt,
    java: () => (database ? undefined : javaOf(home)),
    rss: () => residentMb(pid),
    sockets: () => socketsOf(pid),
    metric,
    async warmedUp() {
      const until = performance.now() + 120_000;
      for (let idle = 0; idle < 5 && performance.now() < until;) {
        await wait(500);
        idle = (await metric("trade_graph_pool_connections")) === 0 ? idle + 1 : 0;
      }
    },
    alive: async () =>
      node.exitCode === null &&
      (await fetch(`${address}/livez`).then(
        ({ ok }) => ok,
        () => false,
      )),
    exited,
    async stop() {
      const started = performance.now();
      node.kill("SIGTERM");
      const killed = setTimeout(() => node.kill("SIGKILL"), 60_000);
      await exited;
      clearTimeout(killed);
      return performance.now() - started;
    },
  };
}

/** Settings in the environment of the load must not reach the product. */
function withoutOurs(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(NEO4J_|LIMIT_|JWT_|TRADE_GRAPH_|npm_lifecycle)|^(PORT|HOST|POOL_SIZE|LOG_LEVEL)$/.test(name),
    ),
  );
}

async function ready(address: string, node: ChildProcess, log: string): Promise<void> {
  for (const until = Date.now() + 300_000; ; await wait(100)) {
    if (node.exitCode !== null) throw new Error(`The server ended while it started:\n${readFileSync(log, "utf8").slice(-2_000)}`);
    if (Date.now() > until) throw new Error(`The server was not ready after 300 s:\n${readFileSync(log, "utf8").slice(-2_000)}`);
    if (
      await fetch(`${address}/readyz`).then(
        ({ status }) => status === 200,
        () => false,
      )
    )
      return;
  }
}

export function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function javaOf(home: string): number | undefined {
  try {
    const { java } = JSON.parse(readFileSync(join(home, "lock"), "utf8")) as { java?: { pid: number } };
    return java && lives(java.pid) ? java.pid : undefined;
  } catch {
    return undefined;
  }
}

function residentMb(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1_024;
  } catch {
    return NaN;
  }
}

function socketsOf(pid: number): number | undefined {
  try {
    return readdirSync(`/proc/${pid}/fd`).filter((fd) => {
      try {
        return readlinkSync(`/proc/${pid}/fd/${fd}`).startsWith("socket:");
      } catch {
        return false;
      }
    }).length;
  } catch {
    return undefined;
  }
}

function sumOf(metrics: string, name: string): number {
  return metrics
    .split("\n")
    .filter((line) => line.startsWith(`${name} `) || line.startsWith(`${name}{`))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(" "))), 0);
}
