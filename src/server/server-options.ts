import type { Server } from "node:http";
import type { ApolloServer } from "@apollo/server";
import type { Express, Request, Response, Router } from "express";
import type { FormattedExecutionResult, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Graph } from "../graph/graph.ts";
import { Admission } from "./admission-control/admission.ts";
import { AnswersInFlight } from "./admission-control/answers-in-flight.ts";
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
  beside?: boolean;
  /** What resolvers get beside `scope`: loaders, memory, whatever lives as long as one request. */
  context?: (scope: RequestScope, request: Request) => object | Promise<object>;
  /** An engine made elsewhere and not yet started, in place of the one for `schema`: Apollo's own suite brings one per test. */
  engine?: ApolloServer<ApolloContext>;
  /** The other processes that serve the same port. */
  peers?: Peers | undefined;
  /** Documents that may be asked for by the SHA-256 of their text. */
  persistedDocuments?: Readonly<Record<string, string>>;
  /** The addresses under /export; each of their requests has a scope, got with `requestScopeOf(request)`. */
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
