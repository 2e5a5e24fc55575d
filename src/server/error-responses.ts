import type { IncomingMessage } from "node:http";
import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import type { Logger } from "pino";
import { UserError } from "../contract/errors.ts";
import { requestScopeOf } from "./request-scope.ts";
import type { Readiness } from "./health.ts";

export const errorBody = (code: string, message: string, details: Record<string, unknown> = {}): string =>
  JSON.stringify({ errors: [{ message, extensions: { ...details, code } }] });

/** Errors outside GraphQL in GraphQL's shape, so that every client parses one kind of error. */
export function sendError(response: Response, status: number, code: string, message: string, details: Record<string, unknown> = {}): void {
  if (status === 503 && !response.get("retry-after")) response.set("retry-after", "5");
  // Headers set for the intended response do not apply to this one.
  response.removeHeader("etag");
  response.set("cache-control", "no-store");
  response
    .status(status)
    .type("json")
    .send(errorBody(code, message, details));
}

/**
 * No partial data from a graph that is still being loaded, and no responses cut off by a closing server. Requests accepted in time and
 * queued are still answered.
 */
export function requireServing(readiness: Readiness, acceptedInTime: WeakSet<IncomingMessage>): RequestHandler {
  return (request, response, next) => {
    if (readiness.state === "serving" || acceptedInTime.has(request)) return next();
    if (readiness.state === "draining") response.set("connection", "close");
    sendError(
      response,
      503,
      "SERVICE_UNAVAILABLE",
      readiness.state === "warming" ? "The graph is being loaded; try again in a few seconds." : "This server is closing; try again.",
    );
  };
}

/** Errors of body-parser and Express, by `type` or status, with the messages shown instead of theirs. */
const bodyErrors: Record<string, [number, string]> = {
  "entity.too.large": [413, "The body is larger than this server accepts."],
  "entity.parse.failed": [400, "Invalid JSON: expected the JSON that the content type promises."],
  "encoding.unsupported": [415, "The content encoding is not known; send the body plain or with gzip."],
  "charset.invalid": [400, "The body is not UTF-8; send it as UTF-8 or say its charset."],
  "charset.unsupported": [415, "The charset is not known; send UTF-8."],
  "request.aborted": [400, "The body ended before its announced length."],
  "request.size.invalid": [400, "The body is not as long as its content-length says."],
};

export function errorHandler(logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    if (error instanceof UserError) return sendError(response, error.status, String(error.extensions.code), error.message);
    const { type, status } = error as { type?: string; status?: number };
    const known = bodyErrors[type ?? ""];
    if (known) return sendError(response, known[0], "BAD_REQUEST", known[1]);
    if (status !== undefined && status >= 400 && status < 500)
      return sendError(response, status, "BAD_REQUEST", "The request cannot be understood.");
    logger.error({ err: error, requestId: requestScopeOf(request)?.id }, "a request failed");
    sendError(response, 500, "INTERNAL_SERVER_ERROR", "Internal server error");
  };
}
