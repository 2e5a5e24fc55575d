import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import type { Limits } from "../../config.ts";
import { UserError } from "../../contract/errors.ts";
import { refuseRequest } from "../refusals.ts";
import type { RefusalLine } from "./slow-refusals.ts";
import type { Peers } from "../workers/peers.ts";

/** Any request costs this much, also one that is refused: 1,600 of them a minute is the most that one client gets. */
const entrance = 50;
const windowMs = 60_000;
/**
 * So many statements of a new shape cost a client nothing in a minute, however slow the database is to plan them. Ten pages of the
 * explorer, each with filters of its own, bring about forty; on a cold server these alone took all points.
 */
const freeShapes = 60;
/** What planning each further one costs beyond the quarter of a second that it may take. */
const planningPoints = (ms: number) => Math.max(0, ms - 250) * 4;

/** So many refusals a minute go the way of any answer: into the log, and at once. Who asks on is flooding. */
const plainRefusals = 20;

interface Window extends RefusalLine {
  refused: number;
  spent: number;
  /** Statements of a new shape that were planned for the client. */
  shapes: number;
  endsAt: number;
}

/** Between two reports of what clients spent here to the other processes of the port. */
const reportEveryMs = 100;

/**
 * Cost points of one client in a minute. Each server counts for itself: behind a balancer with n servers a client gets up to n times as
 * much; processes of one port tell each other ten times a second. Time is this process's own: a library that asks the clock of the wall had clients wait an hour when that was set back.
 */
export class RateLimit {
  readonly #points: number;
  readonly #windows = new Map<string, Window>();
  #sweptAt = performance.now();
  /** What the other processes do not know of yet. */
  readonly #unreported = new Map<string, number>();
  #reporting: NodeJS.Timeout | undefined;

  constructor(
    limits: Limits,
    private readonly clientOf: (request: IncomingMessage) => string,
    private readonly peers?: Peers,
  ) {
    this.#points = limits.pointsPerMinute;
    peers?.on<[string, number][]>("spent", (spent) => {
      for (const [client, points] of spent) {
        const window = this.#windowOf(client);
        window.spent = Math.max(0, window.spent + points);
      }
    });
  }

  /** Takes the entrance before the body is read. */
  readonly atTheDoor: RequestHandler = (request, response, next) => {
    if (!this.#points || request.method === "OPTIONS") return next();
    const refused = this.#take(request, response, entrance);
    if (refused) refuseRequest(response, refused.status, "RATE_LIMITED", refused.message);
    else next();
  };

  /** Takes what the document was reckoned at, before it runs; throws RATE_LIMITED. */
  charge(request: Request, response: Response, cost: number): void {
    const refused = this.#points && cost ? this.#take(request, response, cost) : undefined;
    if (refused) throw refused;
  }

  /** Takes what an answer weighed that nothing reckoned before: it counts from the next request on. */
  weighed(request: Request, points: number): void {
    if (!this.#points) return;
    const client = this.clientOf(request);
    this.#spend(client, this.#windowOf(client), points);
  }

  /** Gives back what was taken for objects that then did not come. */
  giveBack(request: Request, points: number): void {
    this.weighed(request, -points);
  }

  /** Takes what planning a statement of a new shape cost, which is known only afterwards: it counts from the next request on. */
  planned(client: string, ms: number): void {
    if (!this.#points) return;
    const window = this.#windowOf(client);
    window.shapes += 1;
    if (window.shapes > freeShapes) this.#spend(client, window, planningPoints(ms));
  }

  #spend(client: string, window: Window, points: number): void {
    window.spent = Math.max(0, window.spent + points);
    if (!this.peers) return;
    this.#unreported.set(client, (this.#unreported.get(client) ?? 0) + points);
    this.#reporting ??= setTimeout(() => {
      this.peers!.tell("spent", [...this.#unreported]);
      this.#unreported.clear();
      this.#reporting = undefined;
    }, reportEveryMs).unref();
  }

  #take(request: Request, response: Response, points: number): UserError | undefined {
    const client = this.clientOf(request);
    const window = this.#windowOf(client);
    this.#spend(client, window, points);
    const { message, headers } = this.refusal(window);
    const { "retry-after": wait, ...account } = headers;
    if (!response.headersSent) response.set(account);
    if (window.spent <= this.#points) return undefined;
    window.refused++;
    response.set("retry-after", wait);
    return new UserError("RATE_LIMITED", message);
  }

  /** Takes the entrance of one more request of a client that asks on and on although its points are used up; undefined for all others. */
  floodOf(client: string): Window | undefined {
    const window = this.#windows.get(client);
    if (!window || window.refused < plainRefusals || window.spent <= this.#points || window.endsAt <= performance.now()) return undefined;
    this.#spend(client, window, entrance);
    return window;
  }

  /** What a client hears of its points. */
  refusal({ spent, endsAt }: Window): { message: string; headers: Record<string, string> & { "retry-after": string } } {
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
