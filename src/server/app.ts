import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import { availableParallelism } from "node:os";
import type { AddressInfo } from "node:net";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type Request, type Response, type Router } from "express";
import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import pino, { type Logger } from "pino";
import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { makeApollo, type ApolloContext } from "./apollo.ts";
import { identify } from "./auth/bearer.ts";
import { openForReading } from "./cors.ts";
import { exchangeOf, openExchange, type Exchange } from "./exchange.ts";
import { healthRoutes, Readiness } from "./health.ts";
import { Crowd, type Room } from "./limits/crowd.ts";
import { RateLimit } from "./limits/rate.ts";
import { Metrics } from "./metrics.ts";
import { pageRoutes } from "./pages.ts";
import { lastResort, onlyWhileServing } from "./refusals.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { Traces } from "./traces.ts";

/**
 * Connections that the system holds until they are accepted. Past node's usual 511 it drops them, and whoever comes then waits a second, three
 * or seven until it tries again; Linux itself holds up to 4,096.
 */
const backlog = 4_096;

/**
 * A database that has just started, or is asked what it was not asked before, answers slowly until java has compiled what runs, and many
 * questions beside each other leave java no processor for that. Two for each processor keep all of them busy, and the others wait for their
 * turn: once everything is compiled as many are answered a second as with all of them beside each other.
 */
const turns = Math.max(4, 2 * availableParallelism());
const byTurns = { most: 500, turns, turnMs: 250 };

/** At first every question is slow, and whoever comes meanwhile can wait. */
const settling = { most: 1_000, turns, turnMs: 5_000 };
const settledAfterMs = 20_000;

export interface ServerOptions {
  schema: GraphQLSchema;
  graph: Graph;
  config: Config;
  logger?: Logger;
  /** Whether the database shares this machine's processors. */
  beside?: boolean;
  /** What resolvers get beside `exchange`: loaders, memory, whatever lives as long as one request. */
  context?: (exchange: Exchange, request: Request) => object | Promise<object>;
  /** An engine made elsewhere and not yet started, in place of the one for `schema`: Apollo's own suite brings one per test. */
  engine?: ApolloServer<ApolloContext>;
  /** The addresses under /export; each of their requests has an exchange, got with `exchangeOf(request)`. */
  routes?: Router;
  /** Other ways to ask, by the address each stands at; they pass the same doors as /graphql. */
  protocols?: (asker: Asker) => Record<string, Router>;
}

/** Asks the API in this process as whoever sent `request`: with the same limits, keys and masking as over HTTP. */
export type Asker = (
  request: Request,
  response: Response,
) => (
  document: string,
  variables?: Record<string, unknown>,
) => Promise<FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>>;

export interface RunningServer {
  app: Express;
  http: Server;
  readiness: Readiness;
  /** Listens at `config.host` and `config.port`; answers with the address, such as http://127.0.0.1:4000. Rejects when the port is taken. */
  listen(): Promise<string>;
  /** From here on `/readyz` says yes and questions are answered. */
  ready(): void;
  /** Says no at `/readyz`, takes nothing new, answers what it has begun (at most `config.drain.graceMs`), and ends. */
  close(): Promise<void>;
}

export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { schema, graph, config } = options;
  const { limits } = config;
  const logger = options.logger ?? pino({ level: config.logLevel });
  const readiness = new Readiness(graph);
  const metrics = new Metrics(graph, readiness);
  const rate = new RateLimit(limits);
  const answered = limits.atOnce;
  // Another machine's processors are not ours to count, and it may be far away.
  const settled: Room = options.beside ? { ...byTurns, answered } : { most: answered, answered, turns: answered, turnMs: byTurns.turnMs };
  const fresh: Room = { ...settling, answered };
  const room = () => (answered && Date.now() - graph.presence.freshSince < settledAfterMs ? fresh : settled);
  const crowd = new Crowd(room, { toForeignPages: config.cors }, metrics.sentAway);
  const inTime = new WeakSet<IncomingMessage>();
  const traces = config.traces ? new Traces(config.traces, config, logger) : undefined;
  const apollo = options.engine ?? makeApollo(schema, config, logger);
  await apollo.start();

  const contextOf = async (request: Request, response: Response): Promise<ApolloContext> => {
    const exchange = exchangeOf(request)!;
    const charge = (points: number) => rate.charge(request, response, points);
    return { ...(await options.context?.(exchange, request)), exchange, viewer: exchange.viewer, charge };
  };

  const app = express();
  app.disable("x-powered-by");
  // Of files alone, which bring their own: an answer is not kept, so its hash would be reckoned for nobody.
  app.disable("etag");
  app.set("query parser", "simple");
  app.set("trust proxy", config.trustProxy ?? false);
  app.use((request, response, next) => {
    response.set("x-request-id", openExchange(graph, config, request, response).id);
    if (readiness.stage === "draining") response.set("connection", "close");
    next();
  });
  app.use(requestLog(logger), metrics.count, securityHeaders);
  app.use(healthRoutes(readiness), metrics.routes());
  if (traces) app.use(["/graphql", "/export"], traces.follow);
  app.use(compression());
  // Whoever asks the graph passes these doors, in this order: the cheapest refusal comes first.
  const doors = [openForReading(config.cors), onlyWhileServing(readiness, inTime), rate.atTheDoor, identify(graph, config)];
  app.use(
    "/graphql",
    ...doors,
    express.json({ limit: limits.bodyBytes || Infinity, strict: true }),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }),
  );
  if (options.routes) app.use("/export", ...doors, options.routes);
  const asker: Asker = (request, response) => async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: await contextOf(request, response) });
    if (body.kind !== "single") throw new Error("the schema has no incremental delivery");
    return body.singleResult as FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>;
  };
  for (const [address, routes] of Object.entries(options.protocols?.(asker) ?? {})) app.use(address, ...doors, routes);
  app.use(pageRoutes(config.pages));
  app.use((_request, response) => void response.status(404).type("text").send("Nothing is at this address. The API is at /graphql.\n"));
  app.use(lastResort(logger));

  const http = createHttpServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.bodyMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (readiness.stage === "serving") inTime.add(request);
      crowd.admit(request, response, () => void app(request, response));
    },
  );
  http.on("connection", crowd.newcomer);

  return {
    app,
    http,
    readiness,
    async listen() {
      http.listen({ port: config.port, host: config.host, backlog });
      await once(http, "listening");
      const { address, port, family } = http.address() as AddressInfo;
      return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
    },
    ready() {
      readiness.stage = "serving";
    },
    async close() {
      if (readiness.stage === "draining") return;
      readiness.stage = "draining";
      if (http.listening) {
        // Load balancers need a moment to see that this server is no longer ready.
        await new Promise((resolve) => setTimeout(resolve, config.drain.delayMs));
        const closed = once(http, "close");
        http.close();
        const cut = setTimeout(() => http.closeAllConnections(), config.drain.graceMs);
        await closed;
        clearTimeout(cut);
      }
      await apollo.stop();
      await traces?.flush();
    },
  };
}
