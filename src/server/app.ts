import type { IncomingMessage } from "node:http";
import { expressMiddleware } from "@as-integrations/express5";
import compression from "compression";
import express, { type RequestHandler, type Request, type Response } from "express";
import type { FormattedExecutionResult } from "graphql";
import { admit } from "./admission-control/admit.ts";
import { mayChange } from "./admission-control/may-change.ts";
import { ExportQueue } from "./admission-control/export-queue.ts";
import type { ApolloContext } from "./apollo.ts";
import { identify, knownViewer } from "./auth/bearer.ts";
import { readBody, readForm } from "./body.ts";
import { exportCost } from "./cost.ts";
import { cached } from "./response-cache/cached.ts";
import { notModified } from "./response-cache/unchanged.ts";
import { corsHeaders } from "./cors.ts";
import { rejectEarly } from "./early-rejections.ts";
import { requestScopeOf, openRequestScope } from "./request-scope.ts";
import { drain, listenOn, openHttp } from "./http-server.ts";
import { healthRoutes } from "./health.ts";
import { pageRoutes } from "./pages.ts";
import { serverComponents } from "./components.ts";
import { checkHashFormat } from "./persisted-documents.ts";
import { errorHandler, requireServing } from "./error-responses.ts";
import { requestLog } from "./request-log.ts";
import { securityHeaders } from "./security-headers.ts";
import type { ServerOptions, Executor, RunningServer } from "./server-options.ts";

export async function createServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, config } = options;
  const { limits } = config;
  const parts = serverComponents(options);
  const { logger, keys, clientOf, health, answers, sharesMachine, admission, cachedAnswers, pages, readiness } = parts;
  const { revision, cache, metrics, rate, traces, documents, apollo } = parts;
  const queues = [admission, cachedAnswers];
  const acceptedInTime = new WeakSet<IncomingMessage>();
  await apollo.start();

  const contextOf = async (request: Request, response: Response): Promise<ApolloContext> => {
    const scope = requestScopeOf(request)!;
    const charge = (points: number) => rate.charge(request, response, points);
    const refund = (points: number) => rate.refund(request, points);
    return { ...(await options.context?.(scope, request)), scope, viewer: scope.viewer, charge, refund };
  };

  const app = express();
  app.disable("x-powered-by");
  // ETags are only for files, which set their own: a hash of other responses would be computed for nothing.
  app.disable("etag");
  app.set("query parser", "simple");
  app.set("trust proxy", config.trustProxy ?? false);
  app.use((request, response, next) => {
    // The log, metrics, admission, compression and Apollo each listen for its end.
    response.setMaxListeners(30);
    const client = clientOf(request);
    const onPlanned = (ms: number) => rate.planned(client, ms);
    response.set("x-request-id", openRequestScope(graph, config, request, response, { client, onPlanned }).id);
    if (readiness.state === "draining") response.set("connection", "close");
    next();
  });
  app.use(requestLog(logger), metrics.count, securityHeaders);
  app.use(healthRoutes(readiness));
  const metricsAuth: RequestHandler[] = config.metrics === "key" ? [identify(keys, { auth: { ...config.auth, read: "key" } })] : [];
  if (config.metrics !== "off") app.get("/metrics", ...metricsAuth, metrics.show);
  if (traces) app.use(["/graphql", "/export", "/changes"], traces.record);
  // Cached responses are compressed once, not per request: they are sent before this middleware.
  const compress = compression();
  // Every graph request passes these checks in order: cheapest rejection first; a slot is taken only once the whole body has arrived.
  const checks = [corsHeaders(config), requireServing(readiness, acceptedInTime), rate.checkRate];
  const delivery = { answers, clientOf, answerMs: limits.answerMs, answerBytes: limits.answerBytes };
  const entrance = { ...delivery, admission, changes: mayChange(documents) };
  // GraphQL charges points for its responses itself; other protocols charge by size.
  const weighed = (request: Request, bytes: number) => rate.weighed(request, Math.floor(bytes / 1_000));
  // Slightly later than the limit that ends the work itself and sends a response.
  const workMs = limits.requestMs && limits.requestMs + 400;
  const fromCache = cached({
    cache,
    documents,
    charge: (request, response, points) => rate.charge(request, response, points),
    delivery: { ...delivery, admission: cachedAnswers },
    open: config.auth.read === "open",
    knownViewer: knownViewer(keys),
  });
  app.use(
    "/graphql",
    ...checks,
    readBody(limits),
    checkHashFormat,
    fromCache,
    compress,
    admit(entrance),
    identify(keys, config),
    expressMiddleware(apollo, { context: ({ req, res }) => contextOf(req, res) }),
  );
  app.use(compress);
  const exports = new ExportQueue(answers, clientOf, limits.exportMs, sharesMachine);
  const charged: RequestHandler = (request, response, next) => {
    rate.charge(request, response, exportCost(request.path, request.query));
    next();
  };
  const exported = [...checks, charged, exports.admit, identify(keys, config)];
  if (options.routes) app.use("/export", ...exported, notModified(revision), options.routes);
  if (options.feed) app.use("/changes", ...exported, options.feed);
  const executor: Executor = (request, response) => async (query, variables) => {
    const { body } = await apollo.executeOperation({ query, variables }, { contextValue: await contextOf(request, response) });
    if (body.kind !== "single") throw new Error("the schema has no incremental delivery");
    return body.singleResult as FormattedExecutionResult<Record<string, unknown>, Record<string, unknown>>;
  };
  for (const [address, routes] of Object.entries(options.protocols?.(executor) ?? {}))
    app.use(address, ...checks, readBody(limits), readForm, admit({ ...entrance, weighed, workMs }), identify(keys, config), routes);
  app.use(pageRoutes(config.pages));
  app.use((_request, response) => void response.status(404).type("text").send("Nothing is at this address. The API is at /graphql.\n"));
  app.use(errorHandler(logger));

  const accept = rejectEarly({ app, config, clientOf, rate, queues, pages, onRejected: metrics.countRejection });
  const http = openHttp(config, (request, response) => {
    if (readiness.state === "serving") acceptedInTime.add(request);
    accept(request, response);
  });
  for (const one of [...queues, pages]) http.on("connection", one.connection);

  return {
    app,
    http,
    readiness,
    health,
    admission,
    answersInFlight: answers,
    cache,
    listen: () => listenOn(http, config),
    ready() {
      readiness.step("serving");
    },
    async close() {
      if (readiness.state === "draining") return;
      readiness.step("draining");
      for (const one of [...queues, pages]) one.drain();
      if (http.listening) await drain(http, config.drain);
      health.close();
      revision.close();
      await apollo.stop();
      await traces?.flush();
    },
  };
}
