import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import type { GraphQLError, GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Viewer } from "../query/viewer.ts";
import { costPlugin } from "./cost.plugin.ts";
import type { RequestScope } from "./request-scope.ts";
import { documentLimits } from "./limits/document.ts";
import { logInternalErrors, mask } from "./masking.ts";
import { ParsedDocuments } from "./parsed-documents.ts";
import { PersistedDocuments } from "./persisted-documents.ts";

export interface ApolloContext {
  scope: RequestScope;
  /** For `@Authorized`. */
  viewer: Viewer | undefined;
  /** Notes for `extensions.hints`, left by resolvers. */
  hints?: string[];
  /** Errors of rows that were left out of lists. */
  rowErrors?: GraphQLError[];
  /** Deducts cost points from the client's minute; throws RATE_LIMITED when none are left. */
  charge: (points: number) => void;
  /** Refunds points charged for more than was returned. */
  refund: (points: number) => void;
}

/** Replaces Apollo's cache control, which runs a callback for every field to arrive at the same header. */
const noStore: ApolloServerPlugin<ApolloContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set("cache-control", "no-store");
      },
    };
  },
};

/** The configured GraphQL engine; the caller starts it. */
export function makeApollo(
  schema: GraphQLSchema,
  config: Config,
  logger: Logger,
  documents = new PersistedDocuments(),
): ApolloServer<ApolloContext> {
  const { limits } = config;
  return new ApolloServer<ApolloContext>({
    schema,
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: documents },
    documentStore: new ParsedDocuments(),
    includeStacktraceInErrorResponses: false,
    // Signals are handled by main, which also closes what Apollo does not know of.
    stopOnTerminationSignals: false,
    ...(limits.tokens ? { parseOptions: { maxTokens: limits.tokens } } : {}),
    maxRecursiveSelections: limits.recursiveSelections || false,
    validationRules: [documentLimits(limits)],
    // graphql stops validating after this many; the response is cut to the limit as well.
    ...(limits.errors ? { validationOptions: { maxErrors: limits.errors } } : {}),
    formatError: mask,
    logger,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      noStore,
      costPlugin(limits),
      logInternalErrors(logger),
    ],
  });
}
