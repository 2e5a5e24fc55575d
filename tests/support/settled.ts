import { vi } from "vitest";

/** A change is listed this many milliseconds after it was made. */
export const settledMs = 10_000;

/** Puts the wall clock forward, so that each change is listed at once; changes keep the time at which they were made. */
export function settleAtOnce(): () => void {
  const real = Date.now;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => real() + settledMs);
  return () => clock.mockRestore();
}
