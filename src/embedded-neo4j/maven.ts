import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { alternative, EmbeddedNeo4jError } from "./failure.ts";
import { isMissing, run } from "./java.ts";

export const neo4jVersion = "5.26.30";
export const here = fileURLToPath(new URL(".", import.meta.url));

export interface JarsOptions {
  /** Contains one folder per Neo4j version. */
  cache: string;
  /** The Maven command. */
  maven: string;
  onProgress: (step: string) => void;
  /** Milliseconds without output from Maven after which the network counts as unavailable. */
  mavenSilenceMs: number;
}

export async function fetchJars(folder: string, count: number, { maven, onProgress, mavenSilenceMs }: JarsOptions): Promise<void> {
  onProgress(`Fetching Neo4j ${neo4jVersion} through Maven (once, ${count} jars, 125 MB)`);
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), mavenSilenceMs);
  let fetched = 0;
  const result = await run(maven, mavenArguments(folder), {
    signal: silence.signal,
    onLine: (line) => {
      timer.refresh();
      if (/Downloaded from .*\.jar/.test(line) && ++fetched % 25 === 0) onProgress(`Fetching Neo4j ${neo4jVersion}: ${fetched} files`);
    },
  })
    .catch((error: unknown) => {
      if (isMissing(error))
        throw new EmbeddedNeo4jError(
          "MAVEN_MISSING",
          `The jars of Neo4j come through Maven, and there is no "${maven}" on this machine. Install Maven 3.6 or later (Debian and Ubuntu: apt-get install maven), ${alternative}.`,
        );
      if (silence.signal.aborted) throw offline([`nothing from Maven for ${mavenSilenceMs / 1000} seconds`]);
      throw error;
    })
    .finally(() => clearTimeout(timer));
  if (result.code !== 0) throw offline(result.lastLines.filter((line) => line.includes("ERROR")).slice(0, 5));
}

const offline = (log: string[]) =>
  new EmbeddedNeo4jError(
    "NETWORK",
    `Maven could not fetch the jars of Neo4j ${neo4jVersion}. They are needed once: is the network available, and does Maven's settings.xml name the right proxy or mirror? Try again, ${alternative}.`,
    log,
  );

function mavenArguments(folder: string): string[] {
  return [
    "--batch-mode",
    "--file",
    join(here, "pom.xml"),
    "dependency:copy-dependencies",
    `-DoutputDirectory=${folder}`,
    "-DincludeScope=runtime",
    "-Daether.connector.connectTimeout=8000",
    "-Daether.connector.requestTimeout=20000",
    "-Dmaven.wagon.http.retryHandler.count=1",
  ];
}
