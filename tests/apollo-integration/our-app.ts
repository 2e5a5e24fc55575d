import type { ApolloServer } from "@apollo/server";
import { GraphQLSchema } from "graphql";
import pino from "pino";
import { readConfig, type Limits } from "../../src/config.ts";
import { Graph } from "../../src/graph/graph.ts";
import type { ApolloContext } from "../../src/server/apollo.ts";
import { createServer } from "../../src/server/app.ts";

/** Our app on a free port with the suite's engine. Limits are off, because the suite does not test them. */
export async function startOurApp(engine: ApolloServer<ApolloContext>, context?: () => Promise<object>) {
  const usual = readConfig({ PORT: "0", DRAIN_DELAY_MS: "0", LOG_LEVEL: "silent" });
  const none = Object.fromEntries(Object.keys(usual.limits).map((name) => [name, 0])) as unknown as Limits;
  const unbounded = { answerBytes: Infinity, bytesInFlight: Infinity, answerMs: Infinity, exportMs: Infinity };
  const limits = { ...none, ...unbounded, bodyBytes: 10_000_000 };
  // Nothing listens on port 1: the suite has its own resolvers and uses no database.
  const graph = new Graph({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" });
  const app = await createServer({
    schema: new GraphQLSchema({}),
    engine,
    context,
    graph,
    config: { ...usual, limits },
    logger: pino({ level: "silent" }),
  });
  const address = await app.listen();
  app.ready();
  return {
    url: `${address}/graphql`,
    close: async () => {
      await app.close();
      await graph.close();
    },
  };
}
