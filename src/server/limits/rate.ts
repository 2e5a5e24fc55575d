import type { Request, RequestHandler, Response } from "express";
import { isIPv6 } from "node:net";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Limits } from "../../config.ts";
import { UserError } from "../../contract/errors.ts";
import { refuse } from "../refusals.ts";

/** Any request costs this much, also one that is refused: 1,600 of them a minute is the most that one client gets. */
const entrance = 50;
const windowSeconds = 60;

/** Cost points of one client in a minute. Each server counts for itself: behind a balancer with n servers a client gets up to n times as much. */
export class RateLimit {
  readonly #points: number;
  readonly #limiter: RateLimiterMemory;

  constructor(limits: Limits) {
    this.#points = limits.pointsPerMinute;
    this.#limiter = new RateLimiterMemory({ points: Math.max(1, this.#points), duration: windowSeconds });
  }

  /** Takes the entrance before the body is read. */
  readonly atTheDoor: RequestHandler = async (request, response, next) => {
    if (!this.#points || request.method === "OPTIONS") return next();
    const refused = await this.#take(request, response, entrance);
    if (refused) refuse(response, refused.status, "RATE_LIMITED", refused.message);
    else next();
  };

  /** Takes what the document was reckoned at, before it runs; throws RATE_LIMITED. */
  async charge(request: Request, response: Response, cost: number): Promise<void> {
    if (!this.#points || !cost) return;
    const refused = await this.#take(request, response, cost);
    if (refused) throw refused;
  }

  async #take(request: Request, response: Response, points: number): Promise<UserError | undefined> {
    const taken = await this.#limiter.consume(clientOf(request), points).catch((refusal: unknown) => refusal);
    if (!(taken instanceof RateLimiterRes)) throw taken;
    const seconds = Math.max(1, Math.ceil(taken.msBeforeNext / 1_000));
    const left = Math.max(0, this.#points - taken.consumedPoints);
    response.set({
      "ratelimit-policy": `"points";q=${this.#points};w=${windowSeconds}`,
      ratelimit: `"points";r=${left};t=${seconds}`,
      "ratelimit-limit": String(this.#points),
      "ratelimit-remaining": String(left),
      "ratelimit-reset": String(seconds),
    });
    if (taken.consumedPoints <= this.#points) return undefined;
    response.set("retry-after", String(seconds));
    return new UserError(
      "RATE_LIMITED",
      `${this.#points} cost points a minute are for each client, and they are used up. Try again in ${seconds} s.`,
    );
  }
}

/** `request.ip` knows of proxies only what the configuration says, so a forged X-Forwarded-For changes nothing. One IPv6 household is one client. */
function clientOf(request: Request): string {
  const ip = (request.ip ?? "unknown").replace(/^::ffff:/, "");
  return isIPv6(ip) ? `${ip.split(":").slice(0, 4).join(":")}::/64` : ip;
}
