import type { ServerResponse } from "node:http";
import { patienceMs } from "../admission-control/admission.ts";

/**
 * Refusals that one client hears a second. Whoever asks again as soon as it was refused asks no oftener than it is answered: 621 connections
 * that were refused at once asked 1,500 times a second, which took a processor of two from everybody else.
 */
const aSecond = 200;
/** Refusals that wait, of all clients: each holds a connection and about 15 kB. */
const mostHeld = 4_000;

/** When a client may hear its next refusal; kept by who keeps the client's account. */
export interface RefusalLine {
  nextRefusalAt: number;
}

/** Refusals that go out one after another for each client, each within the time in which everybody is promised an answer. */
export class SlowRefusals {
  #held = 0;

  /** Sends the refusal in its turn. Who has more of them waiting than can go out in time, or comes when too many wait, is cut off. */
  refuse(line: RefusalLine, response: ServerResponse, send: () => void): void {
    const now = performance.now();
    const at = Math.max(now, line.nextRefusalAt);
    if (at - now > patienceMs || this.#held >= mostHeld) return void response.req.socket.destroy();
    line.nextRefusalAt = at + 1_000 / aSecond;
    if (at === now) return send();
    this.#held++;
    const turn = setTimeout(send, at - now);
    response.once("close", () => {
      this.#held--;
      clearTimeout(turn);
    });
  }
}
