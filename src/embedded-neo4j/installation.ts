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
  /** Where the jars are kept: `.cache` of this checkout by default. */
  cache?: string;
  onProgress?: (step: string) => void;
  /** Milliseconds without a word from Maven after which the network counts as absent. */
  mavenSilenceMs?: number;
}

/** A java and the jars of Neo4j. */
export interface Installation {
  java: string;
  jars: readonly string[];
  /** Where the archive of loaded classes is, or will be: one for this java and these jars. */
  archive: string;
}

/** Throws an EmbeddedNeo4jError when there is no fitting java or the jars cannot be had. */
export async function installation(options: InstallationOptions = {}): Promise<Installation> {
  const { java = "java", maven = "mvn", onProgress = () => {}, mavenSilenceMs = 25_000 } = options;
  const cache = await folder(options.cache ?? fileURLToPath(new URL("../../.cache", import.meta.url)));
  const version = await javaVersion(java);
  const paths = await jars({ cache, maven, onProgress, mavenSilenceMs });
  const key = createHash("sha256")
    .update([version, ...paths].join("\n"))
    .digest("hex")
    .slice(0, 16);
  return { java, jars: paths, archive: join(cache, `neo4j-${neo4jVersion}`, `classes-${key}.jsa`) };
}

/** Java compares the jars' paths with those in its archive letter by letter: a folder reached through a link counts as the folder itself. */
async function folder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return realpath(path);
}

export interface JavaOptions {
  /** Megabytes. */
  heap: number;
  /** Less optimised code, ready sooner: for short lives. */
  quick?: boolean;
  /** Write the archive of loaded classes there when java ends. */
  archiveTo?: string;
}

const opened = ["java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"];

/** Java's arguments up to the class to run. */
export function javaArguments({ jars, archive }: Installation, { heap, quick, archiveTo }: JavaOptions): string[] {
  return [
    ...opened.flatMap((name) => ["--add-opens", `java.base/${name}=ALL-UNNAMED`]),
    // A collection copies all that a large transaction holds so far. With young space for a whole one few meet it alive: a third of the
    // collecting that loads do otherwise. What is set aside counts only once it is used.
    ...(heap >= 1024 ? [`-Xms${Math.ceil(heap * 0.75)}m`, `-Xmn${Math.floor(heap / 2)}m`] : [`-Xms${Math.min(heap, 256)}m`]),
    `-Xmx${heap}m`,
    // One thread collects faster than many in a heap of this size, and leaves the cores to the server.
    heap <= 1024 ? "-XX:+UseSerialGC" : "-XX:+UseParallelGC",
    "-XX:+ExitOnOutOfMemoryError",
    "-XX:-UsePerfData",
    "-Dfile.encoding=UTF-8",
    "-Djava.awt.headless=true",
    ...(quick ? ["-XX:TieredStopAtLevel=1"] : []),
    // Classes come parsed and checked from the archive rather than one by one from 213 jars. A java that finds it unfit goes on without.
    ...(archiveTo ? [`-XX:ArchiveClassesAtExit=${archiveTo}`] : existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : []),
    "-Xlog:cds=off",
    "-Xlog:cds+dynamic=off",
    "-cp",
    jars.join(process.platform === "win32" ? ";" : ":"),
  ];
}
