import type { Server } from "node:http";
import type { ApolloServer } from "@apollo/server";
import type { Express, Request, Response, Router } from "express";
import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { Admission } from "./admission-control/admission.ts";
import { ResponsesInFlight } from "./admission-control/responses-in-flight.ts";
import { DatabaseHealth } from "./admission-control/database-health.ts";
import type { ApolloContext } from "./apollo.ts";
import { ResponseCache } from "./response-cache/response-cache.ts";
import type { RequestScope } from "./request-scope.ts";
import { Readiness } from "./health.ts";
import type { Peers } from "./workers/peers.ts";

export interface ServerOptions {
  schema: GraphQLSchema;
  graph: Graph;
  config: Config;
  logger?: Logger;
  /** Whether the database shares this machine's processors. */
  sharesMachine?: boolean;
  /** What resolvers get besides `scope`: loaders, memory, anything that lives as long as one request. */
  context?: (scope: RequestScope, request: Request) => object | Promise<object>;
  /** An engine created elsewhere and not yet started, used instead of one for `schema`: Apollo's own test suite supplies one per test. */
  engine?: ApolloServer<ApolloContext>;
  /** The other processes that serve the same port. */
  peers?: Peers | undefined;
  /** Documents that may be requested by the SHA-256 of their text. */
  persistedDocuments?: Readonly<Record<string, string>>;
  /** The routes under /export; the scope of each request is `requestScopeOf(request)`. */
  routes?: Router;
  /** The routes under /changes, which stream like exports. */
  feed?: Router;
  /** Other protocols by their path; they pass the same checks as /graphql. */
  protocols?: (executor: Executor) => Record<string, Router>;
}

/** Executes a document in this process on behalf of the sender of `request`: with the same limits, keys and masking as over HTTP. */
export type Executor = (
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
  answersInFlight: ResponsesInFlight;
  cache: ResponseCache;
  /** Listens at `config.host` and `config.port`; returns the address, such as http://127.0.0.1:4000. Rejects when the port is taken. */
  listen(): Promise<string>;
  /** From here on `/readyz` reports ready and queries are answered. */
  ready(): void;
  /** Reports not ready, accepts nothing new, finishes what it has begun (within `config.drain.graceMs`), and closes. */
  close(): Promise<void>;
}
