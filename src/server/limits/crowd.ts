import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * More questions at once than this are sent away: answering some in time beats answering all too late.
 * A question waits for the database most of its life, so several for each connection of the pool are fine.
 */
export class Crowd {
  #inside = 0;

  constructor(
    private readonly most: number,
    private readonly open: { toForeignPages: boolean },
    private readonly sentAway: () => void,
  ) {}

  /**
   * Lets a question in, or sends it away and answers false. It stands before all else, writes no log and reads no body: sending many away
   * must cost far less than answering a few. Who looks after the server (/livez, /metrics) is not one of the crowd.
   */
  admits(request: IncomingMessage, response: ServerResponse): boolean {
    if (!this.most || !/^\/(graphql|export)\b/.test(request.url ?? "") || request.method === "OPTIONS") return true;
    if (this.#inside < this.most) {
      this.#inside++;
      response.once("close", () => this.#inside--);
      return true;
    }
    this.sentAway();
    const message = `${this.most} questions are being answered right now, which is the limit. Try again in a second.`;
    response.writeHead(503, {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": "1",
      "x-content-type-options": "nosniff",
      "x-request-id": randomUUID(),
      ...(this.open.toForeignPages
        ? { "access-control-allow-origin": "*", "access-control-expose-headers": "x-request-id, retry-after" }
        : {}),
    });
    response.end(JSON.stringify({ errors: [{ message, extensions: { code: "SERVICE_UNAVAILABLE" } }] }));
    return false;
  }
}
