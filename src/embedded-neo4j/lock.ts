import { readFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { EmbeddedNeo4jError } from "./failure.ts";

interface Process {
  pid: number;
  /** Its start time in kernel ticks, where available: distinguishes it from a later process with the same pid. */
  since?: string | undefined;
}

interface Holder {
  node: Process;
  java?: Process;
}

export interface Lock {
  /** Records the JVM that works for the holder: it may outlive it for a moment. */
  recordJava(pid: number): Promise<void>;
  release(): Promise<void>;
}

/**
 * Prevents two processes from using one store. Neo4j has a lock of its own, but takes it only after settings and passwords are written. A
 * JVM whose node process has died gets `patience` milliseconds to exit. Throws STORE_LOCKED.
 */
export async function lockStore(home: string, graceMs = 15_000): Promise<Lock> {
  const file = join(home, "lock");
  const self: Holder = { node: processOf(process.pid) };
  const deadline = Date.now() + graceMs;
  while (!(await create(file, self))) {
    const holder = await read(file);
    if (holder && isAlive(holder.node)) throw locked(home, `process ${holder.node.pid}`);
    if (holder?.java && isAlive(holder.java)) {
      if (Date.now() > deadline) throw locked(home, `java, process ${holder.java.pid}`);
      await pause(100);
    } else if (holder || Date.now() > deadline) await removeStale(file, holder);
    // Nothing to read: the lock is just being written or removed.
    else await pause(25);
  }
  return {
    recordJava: (pid) => writeFile(file, JSON.stringify({ ...self, java: processOf(pid) } satisfies Holder)),
    release: () => rm(file, { force: true }),
  };
}

export const locked = (home: string, by: string, log: string[] = []) =>
  new EmbeddedNeo4jError(
    "STORE_LOCKED",
    `The store in ${home} is in use by ${by}. Stop it first, or set TRADE_GRAPH_HOME to another folder.`,
    log,
  );

async function create(file: string, mine: Holder): Promise<boolean> {
  try {
    await writeFile(file, JSON.stringify(mine), { flag: "wx" });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function read(file: string): Promise<Holder | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** Two processes that find the same dead holder must not remove each other's new lock: a process that moved a live lock puts it back. */
async function removeStale(file: string, dead: Holder | undefined): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => {});
  const moved = await read(aside);
  if (moved && moved.node.pid !== dead?.node.pid) await rename(aside, file);
  else await rm(aside, { force: true });
}

const processOf = (pid: number): Process => ({ pid, since: started(pid) });

function isAlive({ pid, since }: Process): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const [now, state] = [started(pid), stat(pid)?.[0]];
  return state !== "Z" && (since === undefined || since === now);
}

const started = (pid: number) => stat(pid)?.[19];

/** The fields of /proc/<pid>/stat from the third (state) on; undefined where there is no such file. */
function stat(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
