import { useEffect, useRef } from "react";

/** How long to wait before asking a database that was away again; short, as it recovers within seconds. */
const retryAfterMs = 4000;

/** Asks again by itself while the database is away and nothing is on its way; `attempt` tells one wait from the next. */
export function useRetry(away: boolean, again: () => void, attempt?: number): void {
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(() => latest.current(), retryAfterMs);
    return () => clearTimeout(timer);
  }, [away, attempt]);
}
