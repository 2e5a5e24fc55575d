import type { RequestHandler } from "express";
import type { Config } from "../config.ts";

export const publicReadHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, x-request-id, retry-after, ratelimit, ratelimit-policy",
};

/** Sent by GraphQL clients and tracing; none of them grants any permission. */
const safeHeaders = [
  ...["content-type", "accept", "if-none-match", "x-request-id", "apollo-require-preflight", "x-apollo-operation-name"],
  ...["apollographql-client-name", "apollographql-client-version", "traceparent", "tracestate"],
];

/**
 * Any page may read, and none may use a visitor's credentials: there is no Access-Control-Allow-Credentials on purpose. Pages of the listed
 * origins may send a token of their own, and so write.
 */
export function corsHeaders({ cors, corsOrigins }: Pick<Config, "cors" | "corsOrigins">): RequestHandler {
  return (request, response, next) => {
    const origin = request.get("origin");
    const listed = origin !== undefined && corsOrigins.includes(origin);
    if (corsOrigins.length) response.vary("origin");
    if (!cors && !listed) return next();
    response.set(publicReadHeaders);
    if (listed) response.set("access-control-allow-origin", origin);
    if (request.method !== "OPTIONS" || !request.get("access-control-request-method")) return next();
    response
      .set({
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": [...safeHeaders, ...(listed ? ["authorization", "x-explain"] : [])].join(", "),
        "access-control-max-age": "600",
      })
      .status(204)
      .end();
  };
}
