import "reflect-metadata";
import { readFileSync } from "node:fs";
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
  /** The folder of its store, when that is on this machine. */
  disk?: string | undefined;
}

export interface ServeOptions extends Pick<ServerOptions, "routes" | "peers"> {
  config: Config;
  /** The Neo4j to speak to: `config.neo4j`, or the embedded one. */
  database: Database;
  /** Runs while the server already answers `/livez` and not yet questions: constraints, seed. */
  prepare?: (graph: Graph) => Promise<void>;
  /** Runs after that, so that the first person to ask does not wait for plans and compilers. */
  warmUp?: (knowledge: Knowledge, graph: Graph) => Promise<void>;
  /** Whether nobody can come before all is ready, not even to ask whether it is: another process of the port answers meanwhile. */
  listensLast?: boolean;
  /** The database was started a moment ago: for some seconds it is asked by few at a time. */
  justStarted?: boolean;
  logger?: Logger;
  /** Rows that one statement may bring along with its root; 20,000 by default. */
  projectedRows?: number;
}

export interface Serving {
  /** Where it listens, such as http://127.0.0.1:4000. */
  address: string;
  graph: Graph;
  /** Ends what was begun, in reverse: the server answers what it has taken, then the connections to Neo4j close. */
  close(): Promise<void>;
}

/**
 * V8 lets rubbish grow to four times what lives, which here is 50 MB, before it looks for it: the process then held 280 MB at 60 questions a
 * second and 350 MB with slow answers. Looking at one and a half times costs 1 % of the processor and holds 60 MB less; at one and a quarter
 * times it costs 6 to 15 % for 14 MB more.
 *
 * What has just been made dies in 8 MB, not in 16, by the flag that `npm start` gives (V8 takes that one at its start alone): 19 MB less. It is
 * looked for twice as often then, so by this thread alone: to wake helpers each time on processors that the database keeps busy cost 7 %.
 */
const v8Flags = ["--heap-growing-percent=50", "--no-parallel-scavenge"];

/** config -> graph -> knowledge -> server -> listen -> prepare -> ready. What was opened is closed when any of these fails. */
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
  listensLast,
}: ServeOptions): Promise<Serving> {
  v8Flags.forEach(setFlagsFromString);
  const log = logger ?? pino({ level: config.logLevel });
  // Where the database shares this machine's processors a few statements keep them busy: more of one client only keep the others out.
  const places = config.neo4j ? undefined : { each: 4, free: Math.min(16, config.poolSize) };
  const graph = new Graph({ ...database, poolSize: config.poolSize, ...(places ? { places } : {}) });
  if (peers) {
    // Whoever writes here and asks another process next finds what was written.
    graph.tellOthers = (bookmarks) => peers.ask("changed", bookmarks, 1_000);
    peers.on<string[]>("changed", (bookmarks) => graph.heard(bookmarks));
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
      // Those of the client library, emitted with it.
      persistedDocuments: JSON.parse(readFileSync(join(root, "schema/persisted-documents.json"), "utf8")) as Record<string, string>,
      context: contextOf,
      routes: routes ?? exportRoutes((request) => contextOf(requestScopeOf(request)!)),
      feed: changesRoutes(graph),
      protocols: (askFor) => ({
        "/mcp": mcpRoutes({ askFor, version, bodyBytes: config.limits.bodyBytes, onBug }),
        "/reconcile": reconciliationRoutes({ askFor }),
      }),
      graph,
      config,
      beside: !config.neo4j,
      peers,
      logger: log,
    });
    opened.push(() => server.close());
    const early = listensLast ? undefined : await server.listen();
    await prepare?.(graph);
    await knowledge.remember(graph);
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

/** The API with all that it can answer. */
export const openKnowledge = (projectedRows?: number): Promise<Knowledge> => Knowledge.open(projectedRows, checkResolvers);

async function closeAll(opened: (() => Promise<unknown>)[]): Promise<void> {
  for (const end of opened.reverse()) await end();
}

/**
 * Resolves with the signal when somebody asks this process to end. The second signal ends it at once:
 * whoever presses Ctrl-C twice does not want to wait for open requests.
 */
export function askedToEnd(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) {
      process.once(signal, () => {
        process.once(signal, () => process.exit(130));
        resolve(signal);
      });
    }
  });
}
