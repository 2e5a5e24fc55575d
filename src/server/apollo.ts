import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import { costPlugin } from "./cost.plugin.ts";
import type { Exchange } from "./exchange.ts";
import { maskWith } from "./masking.ts";

export interface ApolloContext {
  exchange: Exchange;
}

/** The GraphQL engine, configured; it is started by who made it. */
export function makeApollo(schema: GraphQLSchema, config: Config, logger: Logger): ApolloServer<ApolloContext> {
  const { limits } = config;
  return new ApolloServer<ApolloContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Signals are handled by main, which also closes what Apollo does not know.
    stopOnTerminationSignals: false,
    ...(limits.tokens ? { parseOptions: { maxTokens: limits.tokens } } : {}),
    maxRecursiveSelections: limits.recursiveSelections || false,
    formatError: maskWith((error) => logger.error({ err: error }, "a resolver failed")),
    logger,
    plugins: [ApolloServerPluginLandingPageDisabled(), costPlugin(limits)],
  });
}
