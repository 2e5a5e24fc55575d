import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Database } from "../../src/main.ts";
import { nodeFlags } from "../npm-start.ts";

export interface SchemaFacts {
  types: number;
  bytes: number;
  builtMs: number;
}

/** The message of a server process that accepts requests. */
export interface ReadyMessage {
  address: string;
  path: string;
  schema: SchemaFacts;
}

export interface Child {
  ready: ReadyMessage;
  pid: number;
  close(): Promise<void>;
}

/** Starts a script of this folder like a production server, with its log discarded. Resolves when it reports its address. */
export async function startChild(script: string, database: Database | undefined, more: Record<string, string> = {}): Promise<Child> {
  const process_ = fork(join(import.meta.dirname, script), {
    execArgv: script.endsWith(".ts") ? ["--import", "tsx", ...nodeFlags] : [],
    env: { ...process.env, NODE_ENV: "production", BENCH_DATABASE: JSON.stringify(database ?? null), ...more },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ready = await Promise.race([once(process_, "message").then(([message]) => message as ReadyMessage), failed(process_, script)]);
  return {
    ready,
    pid: process_.pid!,
    async close() {
      if (process_.exitCode !== null || process_.signalCode) return;
      const gone = once(process_, "exit");
      process_.kill("SIGTERM");
      const timer = setTimeout(() => process_.kill("SIGKILL"), 5_000);
      await gone;
      clearTimeout(timer);
    },
  };
}

async function failed(child: ChildProcess, script: string): Promise<never> {
  const [code] = (await once(child, "exit")) as [number | null];
  throw new Error(`bench/contenders/${script} exited with ${code} before it answered; see its output above.`);
}
