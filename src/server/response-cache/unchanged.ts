import type { Request, RequestHandler } from "express";
import { etagOf } from "./response-cache.ts";
import type { Revision } from "./revision.ts";

/** Whether the client already has the response with this tag, strong or weak. */
export const matchesEtag = (request: Request, etag: string): boolean => request.get("if-none-match")?.includes(etag) ?? false;

/** For responses derived from the whole graph, such as an export: while the graph is unchanged, 304 costs nothing. */
export function notModified(revision: Revision): RequestHandler {
  return (request, response, next) => {
    const now = request.method === "GET" || request.method === "HEAD" ? revision.shared : undefined;
    if (now === undefined) return next();
    const etag = etagOf(`${now} ${request.originalUrl}`);
    response.set("etag", etag);
    response.set("cache-control", `${request.headers.authorization ? "private" : "public"}, max-age=0, must-revalidate`);
    if (matchesEtag(request, etag)) response.status(304).end();
    else next();
  };
}
