import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { UserError } from "../contract/errors.ts";

/** Codes that Apollo gives to a wrong document or request, before any code of ours has run. */
const aboutTheRequest = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "OPERATION_RESOLUTION_FAILURE",
  "PERSISTED_QUERY_NOT_SUPPORTED",
  "PERSISTED_QUERY_NOT_FOUND",
  "MAX_RECURSIVE_SELECTIONS_EXCEEDED",
]);

/** True for what clients may read word by word: our own family, and what is wrong with the request itself. */
function isForPeople(formatted: GraphQLFormattedError, error: unknown): boolean {
  const thrown = unwrapResolverError(error);
  if (thrown instanceof UserError) return true;
  // Once a field has run, only our own family passes: any other message may hold an address, a query or a password.
  if (formatted.path) return false;
  return aboutTheRequest.has(String(formatted.extensions?.code)) || /^provided sha does not match query$/.test(formatted.message);
}

/** Hides everything else behind one sentence; `report` gets the error itself. */
export function maskWith(report: (error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (isForPeople(formatted, error)) return withoutStack(formatted);
    report(unwrapResolverError(error));
    const { locations, path } = formatted;
    return {
      // The x-request-id header of the answer finds the rest in the log.
      message: "Internal server error",
      ...(locations ? { locations } : {}),
      ...(path ? { path } : {}),
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  };
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const extensions = { ...formatted.extensions };
  delete extensions.stacktrace;
  return { ...formatted, extensions };
}
