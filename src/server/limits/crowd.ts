import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

/** To let somebody in, or to send them away, costs about a tenth of an answer: those inside lose half of the time to newcomers at most. */
const turnsForNewcomers = 10;

/**
 * More questions at once than this are sent away: answering some in time beats answering all too late.
 * A question waits for the database most of its life, so several for each connection of the pool are fine.
 */
export class Crowd {
  #inside = 0;
  readonly #waiting: (() => unknown)[] = [];
  #someoneCame = false;
  #passedOver = 0;

  constructor(
    /** How many right now; 0 for any number. */
    private readonly most: () => number,
    private readonly open: { toForeignPages: boolean },
    private readonly sentAway: () => void,
  ) {}

  /**
   * Lets a question in, or sends it away. It stands before all else, writes no log and reads no body: sending many away must cost far less
   * than answering a few. Who looks after the server (/livez, /metrics) is not one of the crowd.
   */
  admit(request: IncomingMessage, response: ServerResponse, begin: () => void): void {
    const most = this.most();
    if (!most || !/^\/(graphql|export)\b/.test(request.url ?? "") || request.method === "OPTIONS") return begin();
    if (this.#inside < most) {
      this.#inside++;
      response.once("close", () => this.#inside--);
      // Whoever has gone before their turn hears no answer any more.
      if (this.#waiting.push(() => response.destroyed || begin()) === 1) setImmediate(this.#beginOne);
      return;
    }
    this.sentAway();
    const message = `${most} questions are being answered right now, which is the limit. Try again in a second.`;
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
  }

  /** For each connection that is accepted. */
  readonly newcomer = (): void => void (this.#someoneCame = true);

  /**
   * One question a turn of the event loop, and none while people come in, for a few turns: node accepts one connection a turn (libuv since
   * 1.45), so turns that begin all that has come leave newcomers outside. At three times what the server can do 16 a second came in.
   */
  readonly #beginOne = (): void => {
    if (this.#someoneCame && this.#passedOver < turnsForNewcomers) this.#passedOver++;
    else {
      this.#passedOver = 0;
      this.#waiting.shift()!();
    }
    this.#someoneCame = false;
    if (this.#waiting.length) setImmediate(this.#beginOne);
  };
}
