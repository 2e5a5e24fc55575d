import { GraphQLID, GraphQLInt, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema, GraphQLString } from "graphql";
import type { Router } from "express";
import pino, { type Logger } from "pino";
import { readConfig, type Config, type Limits } from "../../src/config.ts";
import { cypher } from "../../src/graph/cypher.ts";
import { Graph } from "../../src/graph/graph.ts";
import { createServer } from "../../src/server/app.ts";
import type { RequestScope } from "../../src/server/request-scope.ts";
import { replyOf, type Reply } from "./reply.ts";
import type { RunningServer, ServerOptions } from "../../src/server/server-options.ts";

const Thing: GraphQLObjectType = new GraphQLObjectType({
  name: "Thing",
  fields: () => ({ id: { type: GraphQLID, resolve: () => "thing:1" }, name: { type: GraphQLString, resolve: () => "one" }, things, next }),
});
const next = { type: Thing, resolve: () => ({}) };
const things = {
  type: new GraphQLObjectType({ name: "ThingConnection", fields: () => ({ nodes: { type: new GraphQLList(Thing) } }) }),
  args: { first: { type: GraphQLInt } },
  // Always returns one thing: these tests are about the cost of a query, not its result.
  resolve: () => ({ nodes: [{}] }),
};

/** Keeps the database busy for `ms` milliseconds. */
export const busy = cypher`/* busy */ WITH datetime.realtime().epochMillis AS begun UNWIND range(1, 2000000000) AS n
  WITH begun, n WHERE datetime.realtime().epochMillis - begun > $ms RETURN n LIMIT 1`;

/** A minimal schema, with one field of each kind that the limits check. */
export const smallSchema = new GraphQLSchema({
  query: new GraphQLObjectType<unknown, { scope: RequestScope }>({
    name: "Query",
    fields: {
      hello: { type: GraphQLString, resolve: () => "world" },
      echo: { type: GraphQLString, args: { text: { type: GraphQLString }, n: { type: GraphQLInt } }, resolve: (_, { text }) => text },
      thing: next,
      things,
      nodes: {
        type: new GraphQLList(Thing),
        args: { ids: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(GraphQLID))) } },
        resolve: (_, { ids }: { ids: string[] }) => ids.map(() => null),
      },
      bug: {
        type: GraphQLString,
        resolve: () => {
          throw new Error("neo4j://user:pw@host");
        },
      },
      one: {
        type: GraphQLInt,
        resolve: async (_, __, { scope }) => (await scope.session.read<{ one: number }>(cypher`/* one */ RETURN 1 AS one`))[0]?.one,
      },
      busy: {
        description: "Keeps the database busy for this many milliseconds, or until it is stopped.",
        type: GraphQLInt,
        args: { ms: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: async (_, { ms }: { ms: number }, { scope }) => {
          const rows = await scope.session.read<{ n: number }>(busy, { ms });
          return rows.length;
        },
      },
    },
  }),
  mutation: new GraphQLObjectType({
    name: "Mutation",
    fields: { add: { type: Thing, args: { text: { type: GraphQLString } }, resolve: () => ({}) } },
  }),
});

export type { Reply as Answer } from "./reply.ts";

export interface SmallServer {
  server: RunningServer;
  graph: Graph;
  address: string;
  /** Each line of the log, parsed. */
  lines: Record<string, unknown>[];
  ask(query: unknown, more?: Record<string, unknown>, headers?: Record<string, string>): Promise<Reply>;
  post(body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>): Promise<Reply>;
  close(): Promise<void>;
}

export interface Overrides {
  limits?: Partial<Limits>;
  config?: Partial<Config>;
  schema?: GraphQLSchema;
  routes?: Router;
  protocols?: NonNullable<ServerOptions["protocols"]>;
  sharesMachine?: boolean;
  uri?: string;
  password?: string;
}

/** A server on a free port. Without `uri` its database is down: nothing listens on port 1. */
export async function startSmallServer(overrides: Overrides = {}): Promise<SmallServer> {
  const lines: Record<string, unknown>[] = [];
  const logger: Logger = pino(
    { level: "debug" },
    { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const usual = readConfig({ PORT: "0", DRAIN_DELAY_MS: "0" });
  const config = { ...usual, ...overrides.config, limits: { ...usual.limits, ...overrides.limits } };
  const graph = new Graph({
    uri: overrides.uri ?? "bolt://127.0.0.1:1",
    user: "neo4j",
    password: overrides.password ?? "none",
    poolSize: config.poolSize,
  });
  const server = await createServer({
    schema: overrides.schema ?? smallSchema,
    graph,
    config,
    logger,
    ...(overrides.routes ? { routes: overrides.routes } : {}),
    ...(overrides.protocols ? { protocols: overrides.protocols } : {}),
    ...(overrides.sharesMachine ? { sharesMachine: true } : {}),
  });
  const address = await server.listen();
  server.ready();
  const post: SmallServer["post"] = async (body, headers = {}) => {
    const init = { method: "POST", headers: { "content-type": "application/json", ...headers }, body };
    return replyOf(await fetch(`${address}/graphql`, init));
  };
  return {
    server,
    graph,
    address,
    lines,
    post,
    ask: (query, more = {}, headers = {}) => post(JSON.stringify({ query, ...more }), headers),
    async close() {
      await server.close();
      await graph.close();
    },
  };
}
