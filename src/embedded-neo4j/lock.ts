import { readFileSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { EmbeddedNeo4jError } from "./failure.ts";

interface Process {
  pid: number;
  /** Its start, in the kernel's ticks, where the system tells: a number that came round again is another process. */
  since?: string | undefined;
}

interface Holder {
  node: Process;
  java?: Process;
}

export interface Lock {
  /** Says which java works for the holder: it may outlive it by a moment. */
  nameJava(pid: number): Promise<void>;
  release(): Promise<void>;
}

/**
 * Keeps two processes from one store. Neo4j has a lock of its own, but takes it only after settings and passwords are written;
 * this one comes first. A java whose node has died gets `patience` milliseconds to end. Throws STORE_LOCKED.
 */
export async function lockStore(home: string, patience = 15_000): Promise<Lock> {
  const file = join(home, "lock");
  const mine: Holder = { node: named(process.pid) };
  const until = Date.now() + patience;
  while (!(await create(file, mine))) {
    const holder = await read(file);
    if (holder && lives(holder.node)) throw locked(home, `process ${holder.node.pid}`);
    if (holder?.java && lives(holder.java)) {
      if (Date.now() > until) throw locked(home, `java, process ${holder.java.pid}`);
      await pause(100);
    } else if (holder || Date.now() > until) await takeAway(file, holder);
    // Nothing to read: it is just being written, or just been removed.
    else await pause(25);
  }
  return {
    nameJava: (pid) => writeFile(file, JSON.stringify({ ...mine, java: named(pid) } satisfies Holder)),
    release: () => rm(file, { force: true }),
  };
}

export const locked = (home: string, by: string, log: string[] = []) =>
  new EmbeddedNeo4jError(
    "STORE_LOCKED",
    `The store in ${home} is in use by ${by}. Stop that one first, or set TRADE_GRAPH_HOME to another folder.`,
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

/** Two that find the same dead holder must not take away each other's new lock: whoever moved a living one puts it back. */
async function takeAway(file: string, dead: Holder | undefined): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await rename(file, aside).catch(() => {});
  const moved = await read(aside);
  if (moved && moved.node.pid !== dead?.node.pid) await rename(aside, file);
  else await rm(aside, { force: true });
}

const named = (pid: number): Process => ({ pid, since: started(pid) });

function lives({ pid, since }: Process): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const [now, state] = [started(pid), stat(pid)?.[0]];
  return state !== "Z" && (since === undefined || since === now);
}

const started = (pid: number) => stat(pid)?.[19];

/** The fields of /proc/<pid>/stat from the third (its state) on; undefined where there is no such file. */
function stat(pid: number): string[] | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
