import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { damagedData, requestCodes, UserError, type ErrorCode } from "../contract/errors.ts";
import { expectedHash } from "./persisted-documents.ts";
import type { RequestScope } from "./request-scope.ts";

const requestErrorCodes = new Set<string>(requestCodes);

/** Once a field has run, only UserErrors are shown: any other message may contain an address, a query or a password. */
function isUserFacing(formatted: GraphQLFormattedError, error: unknown): boolean {
  if (unwrapResolverError(error) instanceof UserError) return true;
  if (formatted.path) return false;
  return requestErrorCodes.has(String(formatted.extensions?.code)) || persistedQueryMessages.has(formatted.message);
}

/** Apollo's messages about persisted queries, which have no code, and their replacements. */
const persistedQueryMessages: ReadonlyMap<string, string> = new Map([
  ["provided sha does not match query", "provided sha does not match query"],
  ["Unsupported persisted query version", `Unsupported persisted query version; ${expectedHash}`],
]);

/** graphql's own errors for values that cannot be serialized: the stored row is damaged. */
const isDamaged = ({ path, message }: Pick<GraphQLFormattedError, "path" | "message">): boolean =>
  path !== undefined && /cannot represent|^Cannot return null for non-nullable|^A Date is a day/.test(message);

/** Replaces internal errors with one sentence; the response's x-request-id finds the details in the log. */
export function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  if (isUserFacing(formatted, error)) {
    const extensions = { ...formatted.extensions };
    delete extensions.stacktrace;
    const replacement = persistedQueryMessages.get(formatted.message);
    if (replacement) extensions.code = "BAD_REQUEST";
    return { ...formatted, message: replacement ?? formatted.message, extensions };
  }
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (isDamaged(formatted)) return { message: damagedData, ...place, extensions: { code: "DAMAGED_DATA" satisfies ErrorCode } };
  return {
    message: "Internal server error",
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** Logs what `mask` hides, with the request id. */
export function logInternalErrors(logger: Logger): ApolloServerPlugin<{ scope: RequestScope }> {
  return {
    async requestDidStart({ contextValue: { scope } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors)
            if (!isUserFacing(error.toJSON(), error))
              logger.error({ err: unwrapResolverError(error), requestId: scope.id }, isDamaged(error) ? "damaged data" : "a bug");
        },
      };
    },
    async unexpectedErrorProcessingRequest({ error }) {
      logger.error({ err: error }, "a bug");
    },
  };
}
