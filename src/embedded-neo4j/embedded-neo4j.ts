import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { layOut, setPassword } from "./admin.ts";
import { writeBolt } from "./bolt-file.ts";
import { makeArchive } from "./class-archive.ts";
import { startDatabase, type DatabaseProcess } from "./database-process.ts";
import { logLength } from "./damage.ts";
import { EmbeddedNeo4jError } from "./failure.ts";
import { boltPortFor, freePort } from "./bolt-port.ts";
import { installation, type InstallationOptions } from "./installation.ts";
import type { Ended } from "./java.ts";
import { lockStore } from "./lock.ts";
import { passwordOf } from "./password.ts";
import { answers } from "./readiness.ts";

export { neo4jAdmin, type AdminOptions } from "./admin.ts";
export { neo4jVersion } from "./maven.ts";
export { readBolt } from "./bolt-file.ts";
export { storeDamaged } from "./damage.ts";
export { EmbeddedNeo4jError, type FailureCode } from "./failure.ts";

export interface EmbeddedNeo4jOptions extends InstallationOptions {
  /** The store's folder; made when it is not there. Its `bolt.json` says how to connect. */
  home: string;
  /** Megabytes; 512 by default, 128 at least. */
  heap?: number;
  /** Megabytes; 128 by default. */
  pageCache?: number;
  /** On 127.0.0.1. By default the one of before where that is free, else any. */
  boltPort?: number | undefined;
  /** Seconds after which the database itself ends a transaction: 10 by default, 0 for never (bulk loads). */
  transactionSeconds?: number;
  /** Further settings, by their names in neo4j.conf. */
  settings?: Record<string, string>;
  /** Less optimised code, ready sooner: for tests. */
  quick?: boolean;
  /** Takes 20 seconds once to make later starts fast, where that was never done: unless false. */
  prepareFastStarts?: boolean;
}

export interface EmbeddedNeo4j {
  uri: string;
  user: string;
  password: string;
  home: string;
  /** Java's process. */
  pid: number;
  /** Resolves when java has ended, asked or not, and the store is free. */
  exited: Promise<Ended>;
  /** Java's last lines. */
  lastLines: readonly string[];
  /** Ends java and frees the store. After so many milliseconds it is killed; the next start then recovers the store from its log. */
  stop(graceMs?: number): Promise<void>;
}

/** Megabytes. A smaller one is refused at once, since Neo4j would only run out of it while it starts. */
export const leastHeap = 128;

/**
 * Starts Neo4j Community on the store in `home` and resolves when it answers over Bolt. Rejects with an EmbeddedNeo4jError that says what
 * to do. Java ends with this process, even when this one is killed.
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  try {
    return await startOnPort(options);
  } catch (error) {
    // Whoever asked for a port is told; a port of our own choice is chosen anew, once.
    if (options.boltPort !== undefined || !(error instanceof EmbeddedNeo4jError) || error.code !== "PORT_TAKEN") throw error;
    return startOnPort({ ...options, boltPort: await freePort() });
  }
}

async function startOnPort(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const { heap = 512, pageCache = 128, transactionSeconds = 10, settings = {}, onProgress = () => {} } = options;
  const home = resolve(options.home);
  if (heap < leastHeap)
    throw new EmbeddedNeo4jError("HEAP_TOO_SMALL", `Neo4j needs a heap of at least ${leastHeap} MB; it was given ${heap} MB.`);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const held = await lockStore(home);
  let java: DatabaseProcess | undefined;
  try {
    const installed = await installation(options);
    if (options.prepareFastStarts !== false) await makeArchive(installed, onProgress);
    const boltPort = await boltPortFor(home, options.boltPort);
    const password = await passwordOf(home, (fresh) => setPassword(home, fresh, installed));
    const conf = await layOut(home, { boltPort, heap, pageCache, transactionSeconds, further: settings });
    onProgress("Starting Neo4j");
    const logSince = await logLength(home);
    java = await startDatabase(home, conf, installed, { heap, ...(options.quick ? { quick: true } : {}) });
    await held.nameJava(java.pid);
    const bolt = { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password };
    await answers(java, bolt, home, logSince);
    await writeBolt(home, bolt);
    const running = java;
    const exited = running.exited.finally(held.release);
    return {
      ...bolt,
      home,
      pid: running.pid,
      exited,
      lastLines: running.lastLines,
      stop: (graceMs) =>
        running
          .stop(graceMs)
          .then(() => exited)
          .then(() => {}),
    };
  } catch (error) {
    await java?.stop(5_000);
    await held.release();
    throw error;
  }
}
