import type { RequestHandler } from "express";

/**
 * Any page may read; none may use a visitor's credentials, and none may send a token: writing from a browser is for our own pages.
 * There is no Access-Control-Allow-Credentials on purpose.
 */
export function openForReading(on: boolean): RequestHandler {
  return (request, response, next) => {
    if (!on) return next();
    response.set({
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "x-request-id, retry-after, ratelimit, ratelimit-policy",
    });
    if (request.method !== "OPTIONS" || !request.get("access-control-request-method")) return next();
    response
      .set({
        "access-control-allow-methods": "GET, POST",
        "access-control-allow-headers": "content-type, accept, x-request-id, apollo-require-preflight",
        "access-control-max-age": "600",
      })
      .status(204)
      .end();
  };
}
