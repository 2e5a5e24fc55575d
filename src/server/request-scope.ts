import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { Request, Response } from "express";
import type { Config } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import type { GraphSession, Graph } from "../graph/graph.ts";
import type { Viewer } from "../query/viewer.ts";

/** One request from its first byte to the last byte of its response. */
export interface RequestScope {
  readonly id: string;
  readonly startedMs: number;
  readonly session: GraphSession;
  /** Aborts at the deadline and when the client disconnects; everything done for the request ends with it. */
  readonly signal: AbortSignal;
  /** Whether the client disconnected before the response was sent. */
  readonly abandoned: boolean;
  /** Called when the body has been received; the deadline starts here. */
  bodyReceived(): void;
  /** The authenticated client, once a token has been verified. */
  viewer?: Viewer | undefined;
  operationName?: string | undefined;
  /** The document's estimated cost in points. */
  requested?: number;
  /** How long it waited for the response to an identical request. */
  waitedMs?: number;
  /** Whether the response is complete, to a query, and without errors, so that it can be cached. */
  cacheable?: boolean;
  /** The response's extensions when it is served from the cache. */
  account?: object;
  /** Called with the whole response before it is sent. */
  onResponse?: (body: Uint8Array | undefined) => void;
  /** The codes of the errors in the response. */
  codes: string[];
}

const scopes = new WeakMap<Request, RequestScope>();

/** The client that a request is counted for. */
export interface ClientAccount {
  client: string;
  /** Called with the planning time of a statement of a new shape. */
  onPlanned: (ms: number) => void;
}

export function openRequestScope(graph: Graph, config: Config, request: Request, response: Response, account: ClientAccount): RequestScope {
  const given = request.get("x-request-id");
  const abort = new AbortController();
  // Every queued statement adds a listener.
  setMaxListeners(0, abort.signal);
  const { requestMs } = config.limits;
  // An export of a million claims takes long: there the timeout applies to each statement instead of the whole request.
  const hasDeadline = !/^\/+(export|changes)(\/|$)/i.test(request.path);
  let timer: NodeJS.Timeout | undefined;
  let endsAt: number | undefined;
  let session: GraphSession | undefined;
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished)
      abort.abort(new UserError("DEADLINE_EXCEEDED", "The client disconnected before the response was ready."));
  });
  const scope: RequestScope = {
    // A client's own id is kept if it is safe in a log and a header.
    id: given && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID(),
    startedMs: performance.now(),
    signal: abort.signal,
    get abandoned() {
      return response.destroyed && !response.writableFinished;
    },
    bodyReceived() {
      if (!requestMs || !hasDeadline || timer) return;
      timer = setTimeout(() => abort.abort(timedOut(requestMs)), requestMs);
      endsAt = performance.now() + requestMs;
    },
    get session() {
      return (session ??= graph.session({
        signal: abort.signal,
        ...account,
        ...(endsAt === undefined ? {} : { withinMs: endsAt - performance.now() }),
        ...(requestMs && !hasDeadline ? { statementMs: requestMs } : {}),
        explain: config.explain && request.get("x-explain") === "1",
      }));
    },
    codes: [],
  };
  scopes.set(request, scope);
  return scope;
}

export const requestScopeOf = (request: Request): RequestScope | undefined => scopes.get(request);

const timedOut = (ms: number) =>
  new UserError(
    "DEADLINE_EXCEEDED",
    `The request took longer than ${ms} ms. Ask for less: fewer fields, a smaller page, a narrower filter.`,
  );
