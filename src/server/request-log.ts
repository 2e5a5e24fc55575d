import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { requestScopeOf } from "./request-scope.ts";

/** One JSON line per request, written when its response has been sent. pino escapes line breaks and control codes. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    // A server that reports "not ready" has not failed: probes come every second.
    const level = ["/livez", "/readyz", "/metrics"].includes(path) ? "debug" : undefined;
    if (level && !logger.isLevelEnabled(level)) return next();
    response.once("close", () => {
      const scope = requestScopeOf(request)!;
      const { statements, waves, databaseMs } = scope.session.queryLog;
      const line = {
        requestId: scope.id,
        method,
        path,
        status: response.statusCode,
        ms: tenths(performance.now() - scope.startedMs),
        client: request.ip,
        ...(scope.viewer ? { viewer: scope.viewer.name } : {}),
        ...(scope.operationName === undefined ? {} : { operation: visible(scope.operationName) }),
        ...(scope.requested === undefined ? {} : { cost: scope.requested }),
        ...(statements ? { trips: statements, waves, databaseMs: tenths(databaseMs) } : {}),
        ...(scope.codes.length ? { codes: [...new Set(scope.codes)] } : {}),
        ...(response.writableFinished ? {} : { clientGone: true }),
      };
      logger[level ?? (response.statusCode >= 500 ? "error" : "info")](line, "request");
    });
    next();
  };
}

const tenths = (ms: number) => Math.round(ms * 10) / 10;
/** Names are truncated for readability, and control characters that JSON does not escape (DEL, C1) are made visible. */
const visible = (name: string) =>
  name.slice(0, 100).replace(/[\u0000-\u001f\u007f-\u009f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
