import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { prepareFolders, setPassword } from "./admin.ts";
import { writeBolt } from "./bolt-file.ts";
import { createArchive } from "./class-archive.ts";
import { startDatabase, type DatabaseProcess } from "./database-process.ts";
import { logLength } from "./damage.ts";
import { EmbeddedNeo4jError } from "./failure.ts";
import { boltPortFor, freePort } from "./bolt-port.ts";
import { installation, type InstallationOptions } from "./installation.ts";
import type { Exit } from "./java.ts";
import { lockStore } from "./lock.ts";
import { passwordOf } from "./password.ts";
import { waitUntilReady } from "./readiness.ts";

export { neo4jAdmin, type AdminOptions } from "./admin.ts";
export { neo4jVersion } from "./maven.ts";
export { readBolt } from "./bolt-file.ts";
export { storeDamaged } from "./damage.ts";
export { EmbeddedNeo4jError, type FailureCode } from "./failure.ts";

export interface EmbeddedNeo4jOptions extends InstallationOptions {
  /** The store's folder; created if missing. Its `bolt.json` says how to connect. */
  home: string;
  /** Megabytes; 512 by default, 128 at least. */
  heap?: number;
  /** Megabytes; 128 by default. */
  pageCache?: number;
  /** On 127.0.0.1. By default the previous port if free, else any. */
  boltPort?: number | undefined;
  /** Timeout of transactions in seconds, enforced by the database: 10 by default, 0 for none (bulk loads). */
  transactionSeconds?: number;
  /** Further settings, by their names in neo4j.conf. */
  settings?: Record<string, string>;
  /** Less optimised code, ready sooner: for tests. */
  quick?: boolean;
  /** Creates the class archive for faster starts if it is missing, which takes 20 seconds once; true by default. */
  prepareFastStarts?: boolean;
}

export interface EmbeddedNeo4j {
  uri: string;
  user: string;
  password: string;
  home: string;
  /** The pid of the JVM. */
  pid: number;
  /** Resolves when the JVM has exited for any reason and the store is unlocked. */
  exited: Promise<Exit>;
  /** The last lines of the JVM's output. */
  lastLines: readonly string[];
  /**
   * Stops the JVM and unlocks the store. It is killed after this many milliseconds; the next start then recovers the store from its
   * transaction log.
   */
  stop(graceMs?: number): Promise<void>;
}

/** Megabytes. Smaller heaps are rejected at once, because Neo4j would run out of memory while starting. */
const minHeapMb = 128;

/**
 * Starts Neo4j Community on the store in `home` and resolves when it answers over Bolt. Rejects with an EmbeddedNeo4jError that says what
 * to do. The JVM ends with this process, even when this one is killed.
 */
export async function startEmbeddedNeo4j(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  try {
    return await startOnPort(options);
  } catch (error) {
    // A taken port is an error when the caller chose it; otherwise another one is tried, once.
    if (options.boltPort !== undefined || !(error instanceof EmbeddedNeo4jError) || error.code !== "PORT_TAKEN") throw error;
    return startOnPort({ ...options, boltPort: await freePort() });
  }
}

async function startOnPort(options: EmbeddedNeo4jOptions): Promise<EmbeddedNeo4j> {
  const { heap = 512, pageCache = 128, transactionSeconds = 10, settings = {}, onProgress = () => {} } = options;
  const home = resolve(options.home);
  if (heap < minHeapMb)
    throw new EmbeddedNeo4jError("HEAP_TOO_SMALL", `Neo4j needs a heap of at least ${minHeapMb} MB; it was given ${heap} MB.`);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const lock = await lockStore(home);
  let java: DatabaseProcess | undefined;
  try {
    const installed = await installation(options);
    if (options.prepareFastStarts !== false) await createArchive(installed, onProgress);
    const boltPort = await boltPortFor(home, options.boltPort);
    const password = await passwordOf(home, (fresh) => setPassword(home, fresh, installed));
    const conf = await prepareFolders(home, { boltPort, heap, pageCache, transactionSeconds, further: settings });
    onProgress("Starting Neo4j");
    const logSince = await logLength(home);
    java = await startDatabase(home, conf, installed, { heap, ...(options.quick ? { quick: true } : {}) });
    await lock.recordJava(java.pid);
    const bolt = { uri: `bolt://127.0.0.1:${boltPort}`, user: "neo4j", password };
    await waitUntilReady(java, bolt, home, logSince);
    await writeBolt(home, bolt);
    const running = java;
    const exited = running.exited.finally(lock.release);
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
    await lock.release();
    throw error;
  }
}
