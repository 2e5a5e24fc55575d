import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import type { Limits } from "../../config.ts";
import { UserError } from "../../contract/errors.ts";
import { sendError } from "../error-responses.ts";
import { SharedSpending } from "./shared-spending.ts";
import type { RejectionSchedule } from "./delayed-rejections.ts";
import type { Peers } from "../workers/peers.ts";

/** Every request costs this much, rejected ones included: a client can send at most 1,600 a minute. */
const basePoints = 50;
const windowMs = 60_000;
/**
 * A request whose client leaves before its response has cost the same work, and is sent again at once by an attacker. A search field that
 * asks for each word leaves some twenty a minute.
 */
const abandonedPoints = 1_000;
/**
 * This many statements of a new shape per minute are free, however slow the database is to plan them. Ten pages of the explorer, each with
 * different filters, cause about forty; on a cold server these alone used up all points.
 */
const freeShapes = 60;
/** Cost of planning each further one, beyond a quarter of a second. */
const planningPoints = (ms: number) => Math.max(0, ms - 250) * 4;

/** This many rejections a minute are logged and sent at once. Beyond it the client counts as flooding. */
const immediateRejections = 20;

interface Window extends RejectionSchedule {
  refused: number;
  spent: number;
  /** Statements of a new shape that were planned for the client. */
  shapes: number;
  endsAt: number;
}

/**
 * Cost points of one client per minute. Each server counts for itself: behind a balancer with n servers a client gets up to n times as
 * much; processes of one port inform each other ten times a second. Uses a monotonic clock: with a library based on wall-clock time,
 * clients waited an hour when the clock was set back.
 */
export class RateLimit {
  readonly #points: number;
  readonly #windows = new Map<string, Window>();
  #sweptAt = performance.now();
  readonly #shared: SharedSpending | undefined;

  constructor(
    limits: Limits,
    private readonly clientOf: (request: IncomingMessage) => string,
    peers?: Peers,
  ) {
    this.#points = limits.pointsPerMinute;
    this.#shared = peers && new SharedSpending(peers, (client, points) => add(this.#windowOf(client), points));
  }

  /** Charges the base points before the body is read. */
  readonly checkRate: RequestHandler = (request, response, next) => {
    if (!this.#points || request.method === "OPTIONS") return next();
    const rejection = this.#charge(request, response, basePoints);
    if (rejection) sendError(response, rejection.status, "RATE_LIMITED", rejection.message);
    else next();
  };

  /** Charges the estimated cost of the document before it runs; throws RATE_LIMITED. */
  charge(request: Request, response: Response, cost: number): void {
    const rejection = this.#points && cost ? this.#charge(request, response, cost) : undefined;
    if (rejection) throw rejection;
  }

  /** Charges for the size of a response whose cost was not estimated; it affects the next request. */
  weighed(request: Request, points: number): void {
    if (!this.#points) return;
    const client = this.clientOf(request);
    this.#spend(client, this.#windowOf(client), points);
  }

  /** Charges for a request whose client left before its response was sent; it affects the next request. */
  abandoned(client: string): void {
    if (this.#points) this.#spend(client, this.#windowOf(client), abandonedPoints);
  }

  /** Refunds points charged for objects that were not returned. */
  refund(request: Request, points: number): void {
    this.weighed(request, -points);
  }

  /** Charges for planning a statement of a new shape. Known only afterwards, it affects the next request. */
  planned(client: string, ms: number): void {
    if (!this.#points) return;
    const window = this.#windowOf(client);
    window.shapes += 1;
    if (window.shapes > freeShapes) this.#spend(client, window, planningPoints(ms));
  }

  #spend(client: string, window: Window, points: number): void {
    add(window, points);
    this.#shared?.report(client, points);
  }

  #charge(request: Request, response: Response, points: number): UserError | undefined {
    const client = this.clientOf(request);
    const window = this.#windowOf(client);
    this.#spend(client, window, points);
    const { message, headers } = this.rejection(window);
    const { "retry-after": retryAfter, ...account } = headers;
    if (!response.headersSent) response.set(account);
    if (window.spent <= this.#points) return undefined;
    window.refused++;
    response.set("retry-after", retryAfter);
    return new UserError("RATE_LIMITED", message);
  }

  /** Charges a client that keeps sending requests with no points left; undefined for all others. */
  floodOf(client: string): Window | undefined {
    const window = this.#windows.get(client);
    if (!window || window.refused < immediateRejections || window.spent <= this.#points || window.endsAt <= performance.now())
      return undefined;
    this.#spend(client, window, basePoints);
    return window;
  }

  /** What a client is told about its points. */
  rejection({ spent, endsAt }: Window): { message: string; headers: Record<string, string> & { "retry-after": string } } {
    const seconds = String(Math.max(1, Math.ceil((endsAt - performance.now()) / 1_000)));
    const left = String(Math.max(0, Math.floor(this.#points - spent)));
    return {
      message: `${this.#points} cost points a minute are for each client, and they are used up. Try again in ${seconds} s.`,
      headers: {
        "ratelimit-policy": `"points";q=${this.#points};w=${windowMs / 1_000}`,
        ratelimit: `"points";r=${left};t=${seconds}`,
        "ratelimit-limit": String(this.#points),
        "ratelimit-remaining": left,
        "ratelimit-reset": seconds,
        "retry-after": seconds,
      },
    };
  }

  #windowOf(client: string): Window {
    const now = performance.now();
    if (now - this.#sweptAt > windowMs) {
      this.#sweptAt = now;
      for (const [each, { endsAt }] of this.#windows) if (endsAt <= now) this.#windows.delete(each);
    }
    const before = this.#windows.get(client);
    if (before && before.endsAt > now) return before;
    const window = { spent: 0, shapes: 0, refused: 0, nextRefusalAt: 0, endsAt: now + windowMs };
    this.#windows.set(client, window);
    return window;
  }
}

function add(window: Window, points: number): void {
  window.spent = Math.max(0, window.spent + points);
}
