import type { ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { damagedData, requestCodes, UserError, type ErrorCode } from "../contract/errors.ts";
import { expectedHash } from "./persisted-documents.ts";
import type { RequestScope } from "./request-scope.ts";

const aboutTheRequest = new Set<string>(requestCodes);

/** Once a field has run, only our own family is for people: any other message may hold an address, a query or a password. */
function isForPeople(formatted: GraphQLFormattedError, error: unknown): boolean {
  if (unwrapResolverError(error) instanceof UserError) return true;
  if (formatted.path) return false;
  return aboutTheRequest.has(String(formatted.extensions?.code)) || ofHashes.has(formatted.message);
}

/** What Apollo says of a persisted query without a code, and what is told in its place. */
const ofHashes: ReadonlyMap<string, string> = new Map([
  ["provided sha does not match query", "provided sha does not match query"],
  ["Unsupported persisted query version", `Unsupported persisted query version; ${expectedHash}`],
]);

/** graphql's own errors of a value that no answer can hold: the row it was read from is damaged. */
const isDamaged = ({ path, message }: Pick<GraphQLFormattedError, "path" | "message">): boolean =>
  path !== undefined && /cannot represent|^Cannot return null for non-nullable|^A Date is a day/.test(message);

/** Hides whatever is not for people behind one sentence; the answer's x-request-id finds the rest in the log. */
export function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  if (isForPeople(formatted, error)) {
    const extensions = { ...formatted.extensions };
    delete extensions.stacktrace;
    const ofHash = ofHashes.get(formatted.message);
    if (ofHash) extensions.code = "BAD_REQUEST";
    return { ...formatted, message: ofHash ?? formatted.message, extensions };
  }
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (isDamaged(formatted)) return { message: damagedData, ...place, extensions: { code: "DAMAGED_DATA" satisfies ErrorCode } };
  return {
    message: "Internal server error",
    ...place,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

/** Logs what `mask` hides, with the id of its request. */
export function bugLog(logger: Logger): ApolloServerPlugin<{ scope: RequestScope }> {
  return {
    async requestDidStart({ contextValue: { scope } }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors)
            if (!isForPeople(error.toJSON(), error))
              logger.error({ err: unwrapResolverError(error), requestId: scope.id }, isDamaged(error) ? "damaged data" : "a bug");
        },
      };
    },
    async unexpectedErrorProcessingRequest({ error }) {
      logger.error({ err: error }, "a bug");
    },
  };
}
