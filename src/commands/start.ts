import { relative } from "node:path";
import { readConfig, type Config } from "../config.ts";
import { keepNeo4j } from "../embedded-neo4j/supervised.ts";
import { progressTo } from "./progress.ts";
import { buildPages } from "./web-pages.ts";

/** Runs until somebody asks it to end: 0 then, 1 when the embedded Neo4j is lost for good. Throws what keeps it from starting. */
export async function startCommand(args: string[]): Promise<number> {
  if (args.length)
    throw new Error(`start takes no arguments; it got ${args.join(" ")}. Settings are environment variables, such as PORT=4001.`);
  const config = readConfig();
  const progress = progressTo(process.stderr);
  // Java needs the longest, so it starts first; pages, schema and seed are made ready beside it, and even their code is loaded only now.
  const starting = config.neo4j ? undefined : keepNeo4j({ home: config.home, onProgress: progress.step }, progress.line);
  const beside = Promise.all([import("./serve-knowledge.ts").then((it) => it.readyToServe()), buildPages(progress.step)]);
  // Neo4j's failure is the one to report when both fail.
  beside.catch(() => {});
  const neo4j = await starting;
  try {
    const [{ serveKnowledge, askedToEnd }] = await beside;
    const serving = await serveKnowledge(config, config.neo4j ?? neo4j!.database, progress);
    try {
      progress.rest();
      console.log(welcome(serving.address, config, neo4j?.database.uri));
      const lost = neo4j ? [neo4j.lost.then(() => 1)] : [];
      return await Promise.race([askedToEnd().then(() => 0), ...lost]);
    } finally {
      progress.line("Ending: what was asked is still answered.");
      await serving.close();
    }
  } finally {
    await neo4j?.stop();
  }
}

function welcome(address: string, { home, neo4j }: Config, embedded: string | undefined): string {
  const bolt = embedded ? `${embedded}   user and password: ${relative(process.cwd(), home) || "."}/bolt.json` : neo4j?.uri;
  // A browser cannot go to "every address of this machine".
  const site = address.replace(/\/\/(0\.0\.0\.0|\[::\]):/, "//localhost:");
  return [
    `trade-graph is ready after ${process.uptime().toFixed(1)} s. Ctrl-C ends it.`,
    `  Explorer    ${site}/`,
    `  Playground  ${site}/playground`,
    `  API         ${site}/graphql`,
    `  Bolt        ${bolt}`,
  ].join("\n");
}
