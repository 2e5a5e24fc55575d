import type { ServerResponse } from "node:http";
import { maxWaitMs } from "../admission-control/admission.ts";

/**
 * Maximum rejections per client and second. A client that retries immediately retries only as fast as it is answered: 621 connections that
 * were rejected at once sent 1,500 requests a second, which took one of two processors.
 */
const maxPerSecond = 200;
/** Maximum number of delayed rejections: each holds a connection and about 15 kB. */
const maxHeld = 4_000;

/** When a client may get its next rejection; stored in the client's rate-limit window. */
export interface RejectionSchedule {
  nextRefusalAt: number;
}

/** Sends rejections one after another per client, each within the maximum response time. */
export class DelayedRejections {
  #held = 0;

  /** Sends the rejection when it is due. The connection is closed if it could not be sent in time, or too many are waiting. */
  refuse(schedule: RejectionSchedule, response: ServerResponse, send: () => void): void {
    const now = performance.now();
    const at = Math.max(now, schedule.nextRefusalAt);
    if (at - now > maxWaitMs || this.#held >= maxHeld) return void response.req.socket.destroy();
    schedule.nextRefusalAt = at + 1_000 / maxPerSecond;
    if (at === now) return send();
    this.#held++;
    const timer = setTimeout(send, at - now);
    response.once("close", () => {
      this.#held--;
      clearTimeout(timer);
    });
  }
}
