import { randomUUID } from "node:crypto";
import { setMaxListeners } from "node:events";
import type { Request, Response } from "express";
import type { Config } from "../config.ts";
import { UserError } from "../contract/errors.ts";
import type { GraphSession, Graph } from "../graph/graph.ts";
import type { Viewer } from "../query/viewer.ts";

/** One request from its first byte to the last of its answer. */
export interface RequestScope {
  readonly id: string;
  readonly startedMs: number;
  readonly session: GraphSession;
  /** Fires at the deadline and when the client has gone; whatever works for the request ends with it. */
  readonly signal: AbortSignal;
  /** Whether the client went away before it was answered. */
  readonly abandoned: boolean;
  /** Its body has come whole: from here on its time is counted. */
  whole(): void;
  /** Who asks, once a token has shown it. */
  viewer?: Viewer | undefined;
  operationName?: string | undefined;
  /** Points that the document was reckoned at before it ran. */
  requested?: number;
  /** How long it waited for the answer to the same question, asked by another. */
  waitedMs?: number;
  /** Whether the answer is a whole one to a query, without errors: anybody who asks the same gets it. */
  cacheable?: boolean;
  /** The answer's extensions as they are when nothing had to be done for it. */
  account?: object;
  /** Hears the whole answer before it goes out. */
  whenAnswered?: (body: Uint8Array | undefined) => void;
  /** The codes of the errors in the answer. */
  codes: string[];
}

const scopes = new WeakMap<Request, RequestScope>();

/** What a request is counted by. */
export interface ClientAccount {
  client: string;
  /** Hears how long the database planned a statement of a new shape. */
  planned: (ms: number) => void;
}

export function openRequestScope(graph: Graph, config: Config, request: Request, response: Response, counted: ClientAccount): RequestScope {
  const given = request.get("x-request-id");
  const ending = new AbortController();
  // Each statement that waits for a place listens.
  setMaxListeners(0, ending.signal);
  const { requestMs } = config.limits;
  // A file of a million claims is long under way: there each statement has the time that else the whole request has.
  const whole = !/^\/+(export|changes)(\/|$)/i.test(request.path);
  let timer: NodeJS.Timeout | undefined;
  let endsAt: number | undefined;
  let session: GraphSession | undefined;
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) ending.abort(new UserError("DEADLINE_EXCEEDED", "The client went away before the answer was ready."));
  });
  const scope: RequestScope = {
    // A client's own id is kept where it is harmless in a log and a header.
    id: given && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID(),
    startedMs: performance.now(),
    signal: ending.signal,
    get abandoned() {
      return response.destroyed && !response.writableFinished;
    },
    whole() {
      if (!requestMs || !whole || timer) return;
      timer = setTimeout(() => ending.abort(outOfTime(requestMs)), requestMs);
      endsAt = performance.now() + requestMs;
    },
    get session() {
      return (session ??= graph.session({
        signal: ending.signal,
        ...counted,
        ...(endsAt === undefined ? {} : { withinMs: endsAt - performance.now() }),
        ...(requestMs && !whole ? { statementMs: requestMs } : {}),
        explain: config.explain && request.get("x-explain") === "1",
      }));
    },
    codes: [],
  };
  scopes.set(request, scope);
  return scope;
}

export const requestScopeOf = (request: Request): RequestScope | undefined => scopes.get(request);

const outOfTime = (ms: number) =>
  new UserError(
    "DEADLINE_EXCEEDED",
    `The request took longer than ${ms} ms. Ask for less: fewer fields, a smaller page, a narrower filter.`,
  );
