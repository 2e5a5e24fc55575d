import { spawn, type ChildProcess } from "node:child_process";
import { elsewhere, EmbeddedNeo4jError } from "./failure.ts";
import { lastLines } from "./last-lines.ts";

/** Neo4j 5.26 is compiled for 17; it runs on 21 as well. */
const oldest = 17;
const install = `Install a JDK of version 17 or 21 (Debian and Ubuntu: apt-get install openjdk-17-jdk-headless), ${elsewhere}.`;

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface Ran extends Ended {
  /** Of standard output and standard error together. */
  lastLines: string[];
}

/** Resolves when the process has ended and all it wrote was read; rejects when it could not be started. */
export function ended(child: ChildProcess): Promise<Ended> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}

export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; signal?: AbortSignal; onLine?: (line: string) => void; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    signal: options.signal,
    stdio: ["ignore", "pipe", "pipe"],
    ...(options.environment ? { env: options.environment } : {}),
  });
  const lines = lastLines([child.stdout, child.stderr], 20, options.onLine);
  return { ...(await ended(child)), lastLines: lines };
}

export const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EACCES");

/** The words in which this java names itself. Throws JAVA_MISSING or JAVA_TOO_OLD. */
export async function javaVersion(java: string): Promise<string> {
  const ran = await run(java, ["-version"]).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new EmbeddedNeo4jError(
      "JAVA_MISSING",
      `Neo4j needs Java ${oldest} or later, and there is no "${java}" on this machine. ${install}`,
    );
  });
  const text = ran.lastLines.join("\n");
  const version = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  if (ran.code !== 0 || !version)
    throw new EmbeddedNeo4jError("JAVA_MISSING", `"${java} -version" did not tell a version. ${install}`, ran.lastLines);
  if (Number(version) < oldest)
    throw new EmbeddedNeo4jError("JAVA_TOO_OLD", `Neo4j needs Java ${oldest} or later; "${java}" is Java ${version}. ${install}`);
  return text;
}
