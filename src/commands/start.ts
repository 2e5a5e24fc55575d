import cluster from "node:cluster";
import { once } from "node:events";
import { createServer } from "node:net";
import { relative } from "node:path";
import { readConfig, type Config } from "../config.ts";
import { superviseNeo4j } from "../embedded-neo4j/supervised.ts";
import { command } from "./command.ts";
import { progressTo } from "./progress.ts";
import { listenError } from "./listen-error.ts";
import { buildPages } from "./web-pages.ts";

export default command(
  (command) =>
    command
      .description(
        "Serves explorer, playground and API until Ctrl-C. Settings are environment variables, such as PORT=4001; docs/settings.md lists them.",
      )
      .argument("[words...]")
      .usage("")
      .allowUnknownOption(),
  async ([words], _, { output, errors }) => {
    if (words.length)
      throw new Error(`start takes no arguments; it got ${words.join(" ")}. Settings are environment variables, such as PORT=4001.`);
    const config = readConfig();
    if (cluster.isWorker) return (await import("./serve-as-worker.ts")).serveAsWorker(config);
    await assertPortFree(config);
    const progress = progressTo(errors);
    // Java takes longest, so it starts first; pages, schema and seed are prepared in parallel, and even their code is loaded only now.
    const starting = config.neo4j
      ? undefined
      : superviseNeo4j({ home: config.home, boltPort: config.boltPort, onProgress: progress.step }, progress.line);
    const preparing = Promise.all([import("./serve-knowledge.ts").then((it) => it.prepareToServe()), buildPages(progress.step)]);
    // Neo4j's failure is the one to report when both fail.
    preparing.catch(() => {});
    const neo4j = await starting;
    try {
      const [{ serveKnowledge, serveByWorkers, askedToEnd }] = await preparing;
      const serving = await (config.workers > 1 ? serveByWorkers : serveKnowledge)(config, config.neo4j ?? neo4j!.database, progress);
      try {
        progress.clear();
        output.write(`${welcome(serving.address, config, neo4j?.database.uri)}\n`);
        const lost = neo4j ? [neo4j.lost.then(() => 1)] : [];
        // 0 after a termination signal, 1 when the embedded Neo4j cannot be restarted.
        return await Promise.race([askedToEnd().then(() => 0), ...lost]);
      } finally {
        progress.line("Shutting down: open requests are still answered.");
        await serving.close();
      }
    } finally {
      await neo4j?.stop();
    }
  },
);

/** Reports a taken port before Neo4j is started, not after. */
async function assertPortFree(config: Config): Promise<void> {
  const probe = createServer().listen(config.port, config.host);
  try {
    await once(probe, "listening");
  } catch (error) {
    throw listenError(error, config) ?? error;
  }
  await new Promise((resolve) => probe.close(resolve));
}

function welcome(address: string, { home, neo4j }: Config, embedded: string | undefined): string {
  const bolt = embedded ? `${embedded}   user and password: ${relative(process.cwd(), home) || "."}/bolt.json` : neo4j?.uri;
  // A browser cannot open "every address of this machine".
  const site = address.replace(/\/\/(0\.0\.0\.0|\[::\]):/, "//localhost:");
  return [
    `trade-graph is ready after ${process.uptime().toFixed(1)} s. Ctrl-C stops it.`,
    `  Explorer    ${site}/`,
    `  Playground  ${site}/playground`,
    `  API         ${site}/graphql`,
    `  Bolt        ${bolt}`,
  ].join("\n");
}
