import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { javaVersion } from "./java.ts";
import { jars } from "./jars.ts";
import { neo4jVersion } from "./maven.ts";

export interface InstallationOptions {
  /** The java command. */
  java?: string;
  /** The Maven command. */
  maven?: string;
  /** Where the jars are cached: `.cache` of this checkout by default. */
  cache?: string;
  onProgress?: (step: string) => void;
  /** Milliseconds without output from Maven after which the network counts as unavailable. */
  mavenSilenceMs?: number;
}

/** A JVM and the jars of Neo4j. */
export interface Installation {
  java: string;
  jars: readonly string[];
  /** The class data archive, existing or to be created: one per JVM and set of jars. */
  archive: string;
}

/** Throws an EmbeddedNeo4jError when there is no suitable Java or the jars cannot be fetched. */
export async function installation(options: InstallationOptions = {}): Promise<Installation> {
  const { java = "java", maven = "mvn", onProgress = () => {}, mavenSilenceMs = 25_000 } = options;
  const cache = await createFolder(options.cache ?? fileURLToPath(new URL("../../.cache", import.meta.url)));
  const version = await javaVersion(java);
  const paths = await jars({ cache, maven, onProgress, mavenSilenceMs });
  const key = createHash("sha256")
    .update([version, ...paths].join("\n"))
    .digest("hex")
    .slice(0, 16);
  return { java, jars: paths, archive: join(cache, `neo4j-${neo4jVersion}`, `classes-${key}.jsa`) };
}

/** Java compares jar paths literally with those in its archive, so symbolic links are resolved. */
async function createFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return realpath(path);
}

export interface JavaOptions {
  /** Megabytes. */
  heap: number;
  /** Less optimised code, ready sooner: for short runs. */
  quick?: boolean;
  /** Write a class data archive there on exit. */
  archiveTo?: string;
}

const openedPackages = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** Java's arguments up to the main class. */
export function javaArguments({ jars, archive }: Installation, { heap, quick, archiveTo }: JavaOptions): string[] {
  return [
    ...openedPackages.flatMap((name) => ["--add-opens", `java.base/${name}=ALL-UNNAMED`]),
    // A collection copies everything that a large transaction has allocated so far. With a young generation that fits a whole transaction
    // few collections see it alive, which cuts the collection time of loads to a third. Reserved space counts only once it is used.
    ...(heap >= 1024 ? [`-Xms${Math.ceil(heap * 0.75)}m`, `-Xmn${Math.floor(heap / 2)}m`] : [`-Xms${Math.min(heap, 256)}m`]),
    `-Xmx${heap}m`,
    // In a heap of this size one thread collects faster than several, and leaves the cores to the server.
    heap <= 1024 ? "-XX:+UseSerialGC" : "-XX:+UseParallelGC",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",
    "-Dfile.encoding=UTF-8",
    "-Djava.awt.headless=true",
    ...(quick ? ["-XX:TieredStopAtLevel=1"] : []),
    // Classes are loaded parsed and verified from the archive instead of one by one from 213 jars. A JVM that rejects the archive runs
    // without it.
    ...(archiveTo ? [`-XX:ArchiveClassesAtExit=${archiveTo}`] : existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []),
    "-Xlog:cds=off",
    "-Xlog:cds+dynamic=off",
    "-cp",
    jars.join(process.platform === "win32" ? ";" : ":"),
  ];
}
