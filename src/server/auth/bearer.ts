import type { RequestHandler } from "express";
import type { Config } from "../../config.ts";
import { UserError } from "../../contract/errors.ts";
import type { Graph } from "../../graph/graph.ts";
import type { Viewer } from "../../knowledge/viewer.ts";
import { exchangeOf } from "../exchange.ts";
import { Keys } from "./key.ts";
import { tokenCheck } from "./token.ts";

/** One sentence for every kind of wrong token: an expired one, a forged one and a mistyped one look the same from outside. */
const refusal = () => new UserError("UNAUTHENTICATED", "The token is not accepted here.");

/**
 * Learns who sends a request, from its `authorization` header alone: a token in an address would stand in logs and histories.
 * Passes UNAUTHENTICATED on for a token that does not hold, and for none where reading needs one.
 */
export function identify(graph: Graph, config: Config): RequestHandler {
  const keys = new Keys(graph);
  const token = config.auth.jwt && tokenCheck(config.auth.jwt);
  const viewerOf = async (header: string | undefined, signal: AbortSignal): Promise<Viewer | undefined> => {
    if (header === undefined) {
      if (config.auth.read === "open") return undefined;
      throw new UserError("UNAUTHENTICATED", "Reading here needs a token: send the header `authorization: Bearer …`.");
    }
    const secret = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(header)?.[1];
    if (!secret) throw refusal();
    const viewer = secret.startsWith("tg_") ? await keys.viewerOf(secret, signal) : await token?.(secret);
    if (!viewer) throw refusal();
    return viewer;
  };
  return async (request, response, next) => {
    const exchange = exchangeOf(request)!;
    try {
      exchange.viewer = await viewerOf(request.get("authorization"), exchange.signal);
    } catch (error) {
      if (error instanceof UserError && error.status === 401) response.set("www-authenticate", "Bearer");
      throw error;
    }
    next();
  };
}
