import type { RequestHandler } from "express";
import { refuse } from "../refusals.ts";

/**
 * More questions at once than this are sent away at the door: answering some in time beats answering all too late.
 * A question waits for the database most of its life, so several for each connection of the pool are fine.
 */
export function crowdLimit(most: number): RequestHandler {
  let inside = 0;
  return (_request, response, next) => {
    if (most && inside >= most) {
      response.set("retry-after", "1");
      return refuse(
        response,
        503,
        "SERVICE_UNAVAILABLE",
        `${most} questions are being answered right now, which is the limit. Try again in a second.`,
      );
    }
    inside++;
    response.once("close", () => inside--);
    next();
  };
}
