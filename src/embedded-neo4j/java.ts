import { spawn, type ChildProcess } from "node:child_process";
import { alternative, EmbeddedNeo4jError } from "./failure.ts";
import { lastLines } from "./last-lines.ts";

/** Neo4j 5.26 is compiled for 17; it runs on 21 as well. */
const minJavaVersion = 17;
const installHint = `Install a JDK of version 17 or 21 (Debian and Ubuntu: apt-get install openjdk-17-jdk-headless), ${alternative}.`;

export interface Exit {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface RunResult extends Exit {
  /** Of standard output and standard error combined. */
  lastLines: string[];
}

/** Resolves when the process has exited and its output was read; rejects when it could not be started. */
export function exitOf(child: ChildProcess): Promise<Exit> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
}

export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; signal?: AbortSignal; onLine?: (line: string) => void; environment?: NodeJS.ProcessEnv } = {},
): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    signal: options.signal,
    stdio: ["ignore", "pipe", "pipe"],
    ...(options.environment ? { env: options.environment } : {}),
  });
  const lines = lastLines([child.stdout, child.stderr], 20, options.onLine);
  return { ...(await exitOf(child)), lastLines: lines };
}

export const isMissing = (error: unknown) =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "EACCES");

/** The output of `java -version`. Throws JAVA_MISSING or JAVA_TOO_OLD. */
export async function javaVersion(java: string): Promise<string> {
  const result = await run(java, ["-version"]).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
    throw new EmbeddedNeo4jError(
      "JAVA_MISSING",
      `Neo4j needs Java ${minJavaVersion} or later, and there is no "${java}" on this machine. ${installHint}`,
    );
  });
  const text = result.lastLines.join("\n");
  const version = /version "(?:1\.)?(\d+)/.exec(text)?.[1];
  if (result.code !== 0 || !version)
    throw new EmbeddedNeo4jError("JAVA_MISSING", `"${java} -version" did not print a version. ${installHint}`, result.lastLines);
  if (Number(version) < minJavaVersion)
    throw new EmbeddedNeo4jError(
      "JAVA_TOO_OLD",
      `Neo4j needs Java ${minJavaVersion} or later; "${java}" is Java ${version}. ${installHint}`,
    );
  return text;
}
