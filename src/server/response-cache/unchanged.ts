import type { Request, RequestHandler } from "express";
import { tagOf } from "./response-cache.ts";
import type { Revision } from "./revision.ts";

/** Whether who asks has the answer with this tag, strong or weak. */
export const hasAlready = (request: Request, etag: string): boolean => request.get("if-none-match")?.includes(etag) ?? false;

/** For what is made of the whole graph, such as an export: as long as the graph is the same, 304 costs nothing. */
export function unchanged(revision: Revision): RequestHandler {
  return (request, response, next) => {
    const now = request.method === "GET" || request.method === "HEAD" ? revision.ofAll : undefined;
    if (now === undefined) return next();
    const etag = tagOf(`${now} ${request.originalUrl}`);
    response.set("etag", etag);
    response.set("cache-control", `${request.headers.authorization ? "private" : "public"}, max-age=0, must-revalidate`);
    if (hasAlready(request, etag)) response.status(304).end();
    else next();
  };
}
