import "reflect-metadata";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import pino, { type Logger } from "pino";
import { checkResolvers } from "./check/check.resolver.ts";
import { root, version, type Config } from "./config.ts";
import { changesRoutes } from "./feed/changes.routes.ts";
import { Webhooks } from "./feed/webhooks.ts";
import { Graph } from "./graph/graph.ts";
import { Knowledge } from "./knowledge/knowledge.ts";
import { mcpRoutes } from "./mcp/mcp.routes.ts";
import { requestScopeOf, type RequestScope } from "./server/request-scope.ts";
import { reconciliationRoutes } from "./reconciliation/reconciliation.routes.ts";
import { exportRoutes } from "./server/exports.ts";
import { createServer } from "./server/app.ts";
import type { ServerOptions } from "./server/server-options.ts";

export interface Database {
  uri: string;
  user: string;
  password: string;
  database?: string | undefined;
  /** The folder of its store, if it is on this machine. */
  disk?: string | undefined;
}

export interface ServeOptions extends Pick<ServerOptions, "routes" | "peers"> {
  config: Config;
  /** The Neo4j to connect to: `config.neo4j`, or the embedded one. */
  database: Database;
  /** Runs while the server already answers `/livez` but no queries yet: constraints, seed. */
  prepare?: (graph: Graph) => Promise<void>;
  /** Runs after `prepare`, so that the first client does not wait for query plans and JIT compilation. */
  warmUp?: (knowledge: Knowledge, graph: Graph) => Promise<void>;
  /** Start listening only when everything is ready: another process on the port answers health checks meanwhile. */
  listenLast?: boolean;
  /** The database has just been started: for some seconds it gets only a few requests at a time. */
  justStarted?: boolean;
  logger?: Logger;
  /** Maximum number of rows that one statement projects; 20,000 by default. */
  projectedRows?: number;
}

export interface Serving {
  /** Where it listens, such as http://127.0.0.1:4000. */
  address: string;
  graph: Graph;
  /** Closes everything in reverse order: the server finishes the requests it has accepted, then the connections to Neo4j close. */
  close(): Promise<void>;
}

/**
 * By default V8 lets garbage grow to four times the live heap (here 50 MB): the process held 280 MB at 60 queries a second and 350 MB with
 * slow responses. Collecting at one and a half times costs 1 % of the processor and saves 60 MB; at one and a quarter times it costs 6 to
 * 15 % for another 14 MB. `npm start` also sets the young generation to 8 MB instead of 16 (possible only at V8's start), which saves 19
 * MB. It is then collected twice as often, hence on this thread alone: waking helper threads each time, on processors kept busy by the
 * database, cost 7 %.
 */
const v8Flags = ["--heap-growing-percent=50", "--no-parallel-scavenge"];

/** config -> graph -> knowledge -> server -> listen -> prepare -> ready. Closes what was opened when any step fails. */
export async function serve({
  config,
  database,
  prepare,
  warmUp,
  logger,
  routes,
  projectedRows,
  justStarted,
  peers,
  listenLast,
}: ServeOptions): Promise<Serving> {
  v8Flags.forEach(setFlagsFromString);
  const log = logger ?? pino({ level: config.logLevel });
  // When the database shares this machine's processors, four statements for each keep them busy: more from one client only delay the
  // others. With eight for each, documents of 49 searches took two and a half times as long on two processors.
  const places = config.neo4j ? undefined : { each: 4, free: Math.min(4 * availableParallelism(), (config.poolSize * 3) / 4) };
  const graph = new Graph({ ...database, poolSize: config.poolSize, requestMs: config.limits.requestMs, ...(places ? { places } : {}) });
  if (peers) {
    // A client that writes here and then reads from another process sees its write.
    graph.notifyPeers = (bookmarks) => peers.request("changed", bookmarks, 1_000);
    peers.on<string[]>("changed", (bookmarks) => graph.peerChanged(bookmarks));
  }
  const opened: (() => Promise<unknown>)[] = [() => graph.close()];
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= closeAll(opened));
  try {
    const knowledge = await openKnowledge(projectedRows);
    const onBug = (error: unknown) => log.error({ err: error }, "bug");
    const contextOf = (scope: RequestScope) => knowledge.context(graph, scope.session, scope.viewer);
    const server = await createServer({
      schema: knowledge.schema,
      // The documents of the client library, emitted with it.
      persistedDocuments: JSON.parse(readFileSync(join(root, "schema/persisted-documents.json"), "utf8")) as Record<string, string>,
      context: contextOf,
      routes: routes ?? exportRoutes((request) => contextOf(requestScopeOf(request)!)),
      feed: changesRoutes(graph),
      protocols: (executorFor) => ({
        "/mcp": mcpRoutes({ executorFor, version, bodyBytes: config.limits.bodyBytes, onBug }),
        "/reconcile": reconciliationRoutes({ executorFor }),
      }),
      graph,
      config,
      sharesMachine: !config.neo4j,
      peers,
      logger: log,
    });
    opened.push(() => server.close());
    const early = listenLast ? undefined : await server.listen();
    await prepare?.(graph);
    await knowledge.loadMemory(graph);
    await warmUp?.(knowledge, graph);
    const webhooks = new Webhooks(graph, log);
    opened.push(() => webhooks.close());
    webhooks.start();
    if (justStarted) server.health.justStarted();
    server.ready();
    const address = early ?? (await server.listen());
    return { address, graph, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The API with everything it can answer. */
export const openKnowledge = (projectedRows?: number): Promise<Knowledge> => Knowledge.open(projectedRows, checkResolvers);

async function closeAll(opened: (() => Promise<unknown>)[]): Promise<void> {
  for (const end of opened.reverse()) await end();
}

/**
 * Resolves with the signal that asks this process to terminate. A second signal exits at once: a user who presses Ctrl-C twice does not
 * want to wait for open requests.
 */
export function terminationSignal(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve(signal);
      });
    }
  });
}
