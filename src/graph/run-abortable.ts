/** Runs until the work finishes or the signal aborts. Closing the session resets the connection, which ends the transaction. */
export async function runAbortable<Result>(
  signal: AbortSignal | undefined,
  close: () => void,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!signal) return work();
  signal.throwIfAborted();
  let abort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    abort = () => {
      close();
      reject(signal.reason);
    };
    signal.addEventListener("abort", abort, { once: true });
  });
  try {
    const running = work();
    running.catch(() => undefined);
    return await Promise.race([running, aborted]);
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
