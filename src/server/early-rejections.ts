import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Config } from "../config.ts";
import type { Admission } from "./admission-control/admission.ts";
import { busyBody } from "./admission-control/admit.ts";
import { publicReadHeaders } from "./cors.ts";
import type { RateLimit } from "./limits/rate.ts";
import { DelayedRejections } from "./limits/delayed-rejections.ts";
import { errorBody } from "./error-responses.ts";

const graphPath = /^\/+(graphql|export|changes|mcp|reconcile)\b/i;

interface EarlyRejectionOptions {
  app: RequestListener;
  config: Pick<Config, "cors" | "limits">;
  clientOf: (request: IncomingMessage) => string;
  rate: RateLimit;
  queues: readonly Admission[];
  /** The queue of all that does not ask the graph. */
  pages: Admission;
  onRejected: () => void;
}

/**
 * Rejects requests before anything else has touched them: rejecting many must cost far less than answering a few. The limits on
 * the routes apply as well, to every address that reaches the graph.
 */
export function rejectEarly({ app, config, clientOf, rate, queues, pages, onRejected }: EarlyRejectionOptions): RequestListener {
  const delayed = new DelayedRejections();
  const refuse = (response: ServerResponse, status: number, body: string, headers: Record<string, string>) => {
    if (response.destroyed) return;
    response.writeHead(status, {
      ...(config.cors ? publicReadHeaders : {}),
      "content-type": "application/json; charset=utf-8",
      "content-length": String(Buffer.byteLength(body)),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-request-id": randomUUID(),
      ...headers,
    });
    response.end(body);
  };
  const refuseBusy = (response: ServerResponse, reason: string) => refuse(response, 503, busyBody(reason), { "retry-after": "1" });
  /** Clients take turns: 300 connections that asked for the metrics again and again kept everybody else waiting for seconds. */
  const serveInTurn = async (request: IncomingMessage, response: ServerResponse) => {
    const ticket = await pages.enter(clientOf(request), response);
    if (typeof ticket === "string") refuseBusy(response, ticket);
    else {
      // A file is not held whole in memory, but its connection and its reader are held.
      response.setTimeout(config.limits.answerMs, () => request.socket.resetAndDestroy());
      app(request, response);
    }
  };
  return (request, response) => {
    if (!graphPath.test(request.url ?? "") || request.method === "OPTIONS") return void serveInTurn(request, response);
    const client = clientOf(request);
    const flooding = rate.floodOf(client);
    if (flooding) {
      onRejected();
      return delayed.refuse(flooding, response, () => {
        const { message, headers } = rate.rejection(flooding);
        refuse(response, 429, errorBody("RATE_LIMITED", message), headers);
      });
    }
    if (!queues.some((queue) => queue.isFullFor(client))) {
      response.once("close", () => (request.errored || !response.writableFinished) && rate.abandoned(client));
      return void app(request, response);
    }
    onRejected();
    refuseBusy(response, "The request queue is full.");
  };
}
