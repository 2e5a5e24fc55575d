import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { javaArguments, type Installation, type JavaOptions } from "./installation.ts";
import { exitOf, type Exit } from "./java.ts";
import { lastLines } from "./last-lines.ts";

export interface DatabaseProcess {
  pid: number;
  /** Updated until the process has exited. */
  lastLines: readonly string[];
  /** Resolves when the JVM has exited, for whatever reason. */
  exited: Promise<Exit>;
  /** Sends SIGTERM, and SIGKILL after `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/** Starts Java on a prepared store. The JVM ends with this process, however this process ends. */
export async function startDatabase(home: string, conf: string, installed: Installation, options: JavaOptions): Promise<DatabaseProcess> {
  const args = [`--home-dir=${home}`, `--config-dir=${conf}`, "--console-mode"];
  const java = spawn(installed.java, [...javaArguments(installed, options), "org.neo4j.server.CommunityEntryPoint", ...args], {
    cwd: home,
    stdio: ["ignore", "pipe", "pipe"],
    // Its own process group: Ctrl-C reaches only node, which stops the server first and the database afterwards.
    detached: true,
  });
  const exited = exitOf(java);
  exited.catch(() => {});
  await new Promise((resolve, reject) => java.once("spawn", resolve).once("error", reject));
  const watcher = watch(java.pid!);
  void exited.then(() => watcher.stdin!.end("ended\n"));
  return {
    pid: java.pid!,
    lastLines: lastLines([java.stdout, java.stderr]),
    exited,
    stop: async (graceMs = 20_000) => {
      java.kill("SIGTERM");
      const timer = setTimeout(() => java.kill("SIGKILL"), graceMs);
      await exited.finally(() => clearTimeout(timer));
    },
  };
}

function watch(pid: number): ChildProcess {
  const watcher = spawn(process.execPath, [fileURLToPath(new URL("watcher.mjs", import.meta.url)), String(pid)], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.stdin!.on("error", () => {});
  watcher.unref();
  return watcher;
}
