import type { RequestHandler } from "express";
import type { Logger } from "pino";
import { exchangeOf } from "./exchange.ts";

/** One JSON line for each request, when its answer has gone out. pino writes JSON, so that no line break or escape code passes unescaped. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const { method, path } = request;
    response.once("close", () => {
      const exchange = exchangeOf(request)!;
      const { statements, waves, databaseMs } = exchange.conversation.ledger;
      const line = {
        requestId: exchange.id,
        method,
        path,
        status: response.statusCode,
        ms: tenths(performance.now() - exchange.startedMs),
        client: request.ip,
        ...(exchange.viewer ? { viewer: exchange.viewer.name } : {}),
        ...(exchange.operationName === undefined ? {} : { operation: visible(exchange.operationName) }),
        ...(exchange.requested === undefined ? {} : { cost: exchange.requested }),
        ...(statements ? { trips: statements, waves, databaseMs: tenths(databaseMs) } : {}),
        ...(exchange.codes.length ? { codes: [...new Set(exchange.codes)] } : {}),
        ...(response.writableFinished ? {} : { clientGone: true }),
      };
      // A server that says it is not ready has not failed: probes come every second.
      if (path === "/livez" || path === "/readyz" || path === "/metrics") logger.debug(line, "request");
      else if (response.statusCode >= 500) logger.error(line, "request");
      else logger.info(line, "request");
    });
    next();
  };
}

const tenths = (ms: number) => Math.round(ms * 10) / 10;
/** Names are cut where a person stops reading, and control characters that JSON leaves alone (DEL, C1) are made visible. */
const visible = (name: string) =>
  name.slice(0, 100).replace(/[\u0000-\u001f\u007f-\u009f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
