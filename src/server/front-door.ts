import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { Config } from "../config.ts";
import type { Admission } from "./admission-control/admission.ts";
import { busyBody } from "./admission-control/admit.ts";
import { readableByAll } from "./cors.ts";
import type { RateLimit } from "./limits/rate.ts";
import { SlowRefusals } from "./limits/slow-refusals.ts";
import { errorBody } from "./refusals.ts";

const asksTheGraph = /^\/+(graphql|export|changes|mcp|reconcile)\b/i;

interface FrontDoor {
  app: RequestListener;
  config: Pick<Config, "cors">;
  clientOf: (request: IncomingMessage) => string;
  rate: RateLimit;
  queues: readonly Admission[];
  sentAway: () => void;
}

/**
 * The cheap way out, before anything else has touched a request: to refuse many must cost far less than to answer a few. What reaches the
 * graph passes the limits on its route as well, whatever its address looks like.
 */
export function frontDoor({ app, config, clientOf, rate, queues, sentAway }: FrontDoor): RequestListener {
  const slow = new SlowRefusals();
  const refuse = (response: ServerResponse, status: number, body: string, headers: Record<string, string>) => {
    if (response.destroyed) return;
    response.writeHead(status, {
      ...(config.cors ? readableByAll : {}),
      "content-type": "application/json; charset=utf-8",
      "content-length": String(Buffer.byteLength(body)),
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-request-id": randomUUID(),
      ...headers,
    });
    response.end(body);
  };
  return (request, response) => {
    if (!asksTheGraph.test(request.url ?? "") || request.method === "OPTIONS") return void app(request, response);
    const client = clientOf(request);
    const flooding = rate.floodOf(client);
    if (flooding) {
      sentAway();
      return slow.refuse(flooding, response, () => {
        const { message, headers } = rate.refusal(flooding);
        refuse(response, 429, errorBody("RATE_LIMITED", message), headers);
      });
    }
    if (!queues.some((queue) => queue.isFullFor(client))) return void app(request, response);
    sentAway();
    refuse(response, 503, busyBody("As many requests wait as this server lets wait."), { "retry-after": "1" });
  };
}
