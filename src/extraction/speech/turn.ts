// Who speaks in one sentence of a report.
import type { Attribution } from "./attributed.ts";

export interface Turn {
  attribution: Attribution;
  /** Whether the sentence itself does not name the speaker. */
  carried: boolean;
}

export const carriedFrom = (attribution: Attribution): Turn => ({ attribution, carried: true });
