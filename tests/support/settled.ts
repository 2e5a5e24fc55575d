import { vi } from "vitest";

/** Milliseconds after which a change is listed. */
export const settledMs = 10_000;

/** Moves the wall clock forward, so that each change is listed at once; changes keep their time of creation. */
export function settleAtOnce(): () => void {
  const real = Date.now;
  const clock = vi.spyOn(Date, "now").mockImplementation(() => real() + settledMs);
  return () => clock.mockRestore();
}
