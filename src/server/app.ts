import { once } from "node:events";
import { createServer as createHttpServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApolloServer } from "@apollo/server";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type Express, type RequestHandler, type Request, type Response, type Router } from "express";
import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import pino, { type Logger } from "pino";
import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { admit } from "./admission-control/admit.ts";
import { Admission } from "./admission-control/admission.ts";
import { mayChange } from "./admission-control/changes.ts";
import { AnswersInFlight } from "./admission-control/answers-in-flight.ts";
import { capacityOf, capacityOfKept } from "./admission-control/capacity.ts";
import { DatabaseHealth } from "./admission-control/database-health.ts";
import { ExportLane } from "./admission-control/export-lane.ts";
import { makeApollo, type ApolloContext } from "./apollo.ts";
import { identify, knownKey, knownViewer } from "./auth/bearer.ts";
import { Keys } from "./auth/key.ts";
import { readBody, readForm } from "./body.ts";
import { clientReader } from "./client.ts";
import { cached } from "./response-cache/cached.ts";
import { ResponseCache } from "./response-cache/response-cache.ts";
import { Revision } from "./response-cache/revision.ts";
import { unchanged } from "./response-cache/unchanged.ts";
import { openForReading } from "./cors.ts";
import { frontDoor } from "./front-door.ts";
import { requestScopeOf, openRequestScope, type RequestScope } from "./request-scope.ts";
import { healthRoutes, Readiness } from "./health.ts";
import { RateLimit } from "./limits/rate.ts";
import { Metrics } from "./metrics.ts";
import { pageRoutes } from "./pages.ts";
import { PersistedDocuments } from "./persisted-documents.ts";
import { lastResort, onlyWhileServing } from "./refusals.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import { Traces } from "./traces.ts";
import type { Peers } from "./workers/peers.ts";

/**
 * Connections that the system holds until they are accepted. Past node's usual 511 it drops them, and whoever comes then waits a second, three
 * or seven until it tries again; Linux itself holds up to 4,096.
 */
const backlog = 4_096;

export interface ServerOptions {
  schema: GraphQLSchema;
  graph: Graph;
  config: Config;
  logger?: Logger;
  /** Whether the database shares this machine's processors. */
  beside?: boolean;
  /** What resolvers get beside `scope`: loaders, memory, whatever lives as long as one request. */
  context?: (scope: RequestScope, request: Request) => object | Promise<object>;
  /** An engine made elsewhere and not yet started, in place of the one for `schema`: Apollo's own suite brings one per test. */
  engine?: ApolloServer<ApolloContext>;
  /** The other processes that serve the same port. */
  peers?: Peers | undefined;
  /** Documents that may be asked for by the SHA-256 of their text. */
  persistedDocuments?: Readonly<Record<string, string>>;
  /** The addresses under /export; each of their requests has an scope, got with `exchangeOf(request)`. */
  routes?: Router;
  /** The addresses under /changes, which stream as exports do. */
  feed?: Router;
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
  health: DatabaseHealth;
  admission: Admission;
  answersInFlight: AnswersInFlight;
  cache: ResponseCache;
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
  const keys = new Keys(graph);
  const clientOf = clientReader(config.trustProxy, knownKey(keys));
  const health = new DatabaseHealth(graph);
  const answers = new AnswersInFlight({
    bytes: limits.bytesInFlight,
    bytesEach: limits.bytesInFlight / 4,
    bytesPerSecond: limits.bytesPerSecond,
  });
  const beside = options.beside ?? false;
  const capacity = () => capacityOf({ atOnce: limits.atOnce, beside, settled: health.settled, workers: config.workers });
  const admission = new Admission(capacity, answers, () => metrics.sentAway());
  const keptAnswers = new Admission(
    () => capacityOfKept(limits.atOnce),
    answers,
    () => metrics.sentAway(),
  );
  const queues = [admission, keptAnswers];
  const readiness = new Readiness(graph, admission);
  const revision = new Revision(graph);
  const cache = new ResponseCache(revision, config.cacheBytes);
  const metrics = new Metrics(graph, readiness, admission, answers, cache, options.peers);
  const rate = new RateLimit(limits, clientOf, options.peers);
  const inTime = new WeakSet<IncomingMessage>();
  const traces = config.traces ? new Traces(config.traces, config, logger) : undefined;
  const documents = new PersistedDocuments(options.persistedDocuments);
  const apollo = options.engine ?? makeApollo(schema, config, logger, documents);
  await apollo.start();

  const contextOf = async (request: Request, response: Response): Promise<ApolloContext> => {
    const scope = requestScopeOf(request)!;
    const charge = (points: number) => rate.charge(request, response, points);
    const giveBack = (points: number) => rate.giveBack(request, points);
    return { ...(await options.context?.(scope, request)), scope, viewer: scope.viewer, charge, giveBack };
  };

  const app = express();
  app.disable("x-powered-by");
  // Of files alone, which bring their own: an answer is not kept, so its hash would be reckoned for nobody.
  app.disable("etag");
  app.set("query parser", "simple");
  app.set("trust proxy", config.trustProxy ?? false);
  app.use((request, response, next) => {
    // The log, the counters, admission, compression and Apollo each listen for its end.
    response.setMaxListeners(30);
    const client = clientOf(request);
    const planned = (ms: number) => rate.planned(client, ms);
    response.set("x-request-id", openRequestScope(graph, config, request, response, { client, planned }).id);
    if (readiness.state === "draining") response.set("connection", "close");
    next();
  });
  app.use(requestLog(logger), metrics.count, securityHeaders);
  app.use(healthRoutes(readiness));
  const closed: RequestHandler[] = config.metrics === "key" ? [identify(keys, { auth: { ...config.auth, read: "key" } })] : [];
  if (config.metrics !== "off") app.get("/metrics", ...closed, metrics.show);
  if (traces) app.use(["/graphql", "/export", "/changes"], traces.follow);
  // Kept answers are packed once, not for each who asks: they go out before this.
  const compress = compression();
  // Whoever asks the graph passes these doors, in this order: the cheapest refusal comes first, and a slot is taken when all has come.
  const doors = [openForReading(config), onlyWhileServing(readiness, inTime), rate.atTheDoor];
  const door = { answers, clientOf, answerMs: limits.answerMs, answerBytes: limits.answerBytes };
  const slot = [admit({ ...door, admission, changes: mayChange(documents) }), identify(keys, config)];
  const again = cached({
    cache,
    documents,
    charge: (request, response, points) => rate.charge(request, response, points),
    door: { ...door, admission: keptAnswers },
    open: config.auth.read === "open",
    knownViewer: knownViewer(keys),
  });
  app.use(
    "/graphql",
    ...doors,
    readBody(limits),
    again,
    compress,
    ...slot,
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }),
  );
  app.use(compress);
  const exports = new ExportLane(answers, clientOf, limits.exportMs, beside);
  if (options.routes) app.use("/export", ...doors, exports.admit, identify(keys, config), unchanged(revision), options.routes);
  if (options.feed) app.use("/changes", ...doors, exports.admit, identify(keys, config), options.feed);
  const asker: Asker = (request, response) => async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: await contextOf(request, response) });
    if (body.kind !== "single") throw new Error("the schema has no incremental delivery");
    return body.singleResult as FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>;
  };
  for (const [address, routes] of Object.entries(options.protocols?.(asker) ?? {}))
    app.use(address, ...doors, readBody(limits), readForm, ...slot, routes);
  app.use(pageRoutes(config.pages));
  app.use((_request, response) => void response.status(404).type("text").send("Nothing is at this address. The API is at /graphql.\n"));
  app.use(lastResort(logger));

  const letIn = frontDoor({ app, config, clientOf, rate, queues, sentAway: metrics.sentAway });
  const http = createHttpServer(
    {
      headersTimeout: limits.headersMs,
      requestTimeout: limits.bodyMs,
      keepAliveTimeout: limits.idleMs,
      connectionsCheckingInterval: 1_000,
    },
    (request, response) => {
      if (readiness.state === "serving") inTime.add(request);
      letIn(request, response);
    },
  );
  for (const one of queues) http.on("connection", one.connection);

  return {
    app,
    http,
    readiness,
    health,
    admission,
    answersInFlight: answers,
    cache,
    async listen() {
      http.listen({ port: config.port, host: config.host, backlog });
      await once(http, "listening");
      const { address, port, family } = http.address() as AddressInfo;
      return `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;
    },
    ready() {
      readiness.step("serving");
    },
    async close() {
      if (readiness.state === "draining") return;
      readiness.step("draining");
      for (const one of queues) one.drain();
      if (http.listening) {
        // Load balancers need a moment to see that this server is no longer ready.
        await new Promise((resolve) => setTimeout(resolve, config.drain.delayMs));
        const closed = once(http, "close");
        http.close();
        // Node ends the connections that are idle now; those that were answered since would be kept for another ten seconds.
        const answered = setInterval(() => http.closeIdleConnections(), 50);
        const cut = setTimeout(() => http.closeAllConnections(), config.drain.graceMs);
        await closed;
        clearInterval(answered);
        clearTimeout(cut);
      }
      health.close();
      revision.close();
      await apollo.stop();
      await traces?.flush();
    },
  };
}
