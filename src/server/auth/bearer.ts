import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import type { Config } from "../../config.ts";
import { UserError } from "../../contract/errors.ts";
import type { Viewer } from "../../query/viewer.ts";
import { requestScopeOf } from "../request-scope.ts";
import type { Keys } from "./key.ts";
import { tokenCheck } from "./token.ts";

/** The same message for every invalid token: expired, forged and mistyped ones look alike from outside. */
const rejection = () => new UserError("UNAUTHENTICATED", "The token is not accepted here.");

/**
 * Identifies the sender of a request by its `authorization` header alone: a token in an address would end up in logs and histories. Fails
 * with UNAUTHENTICATED for an invalid token, and for a missing one where reads need one.
 */
export function identify(keys: Keys, config: Pick<Config, "auth">): RequestHandler {
  const token = config.auth.jwt && tokenCheck(config.auth.jwt);
  const viewerOf = async (header: string | undefined, signal: AbortSignal): Promise<Viewer | undefined> => {
    if (header === undefined) {
      if (config.auth.read === "open") return undefined;
      throw new UserError("UNAUTHENTICATED", "Reading here needs a token: send the header `authorization: Bearer …`.");
    }
    const secret = /^Bearer ([A-Za-z0-9._~+/=-]{1,4096})$/i.exec(header)?.[1];
    if (!secret) throw rejection();
    const viewer = secret.startsWith("tg_") ? await keys.viewerOf(secret, signal) : await token?.(secret);
    if (!viewer) throw rejection();
    return viewer;
  };
  return async (request, response, next) => {
    const scope = requestScopeOf(request)!;
    try {
      scope.viewer = await viewerOf(request.get("authorization"), scope.signal);
    } catch (error) {
      if (error instanceof UserError && error.status === 401) response.set("www-authenticate", "Bearer");
      throw error;
    }
    next();
  };
}

/** The viewer of a request's key, if the key was verified a moment ago. */
export const knownViewer =
  (keys: Keys) =>
  (request: IncomingMessage): Viewer | undefined => {
    const secret = /^Bearer (tg_\S+)$/i.exec(request.headers.authorization ?? "")?.[1];
    return secret === undefined ? undefined : keys.known(secret);
  };

export const knownKey =
  (keys: Keys) =>
  (request: IncomingMessage): string | undefined =>
    knownViewer(keys)(request)?.name;
