import { useEffect, useRef } from "react";

/** Delay before retrying after the database was unavailable; short, because it recovers within seconds. */
const retryAfterMs = 4000;

/** Retries while the database is unavailable and nothing is loading; `attempt` distinguishes successive waits. */
export function useRetry(away: boolean, retry: () => void, attempt?: number): void {
  const latest = useRef(retry);
  latest.current = retry;
  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(() => latest.current(), retryAfterMs);
    return () => clearTimeout(timer);
  }, [away, attempt]);
}
