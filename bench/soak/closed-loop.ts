import autocannon from "autocannon";

export interface Throughput {
  perSecond: number;
  p50: number;
  p99: number;
  max: number;
  /** Answers that were no answer: broken connections, statuses other than 200, errors in the body. */
  wrong: number;
  /** Of those, what is not even a plain "come again later": anything but 503 and 504. */
  strange: number;
  statuses: Record<string, number>;
}

/** So many clients, each of whom asks again as soon as it has its answer. */
export async function closedLoop(
  address: string,
  bodies: string[],
  { connections, seconds, headers = {} }: { connections: number; seconds: number; headers?: Record<string, string> },
): Promise<Throughput> {
  const result = await autocannon({
    url: `${address}/graphql`,
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    requests: bodies.map((body) => ({ body })),
    connections,
    duration: seconds,
    timeout: 20,
    // Half an answer. Autocannon counts what this refuses under no status, so a plain refusal has to pass here.
    verifyBody: (body) => !(body.includes('"data":{') && body.includes('"errors":[')),
  });
  const { p50, p99, max } = result.latency;
  const statuses = Object.fromEntries(Object.entries(result.statusCodeStats).map(([status, { count }]) => [status, count]));
  return {
    perSecond: result["2xx"] / result.duration,
    p50,
    p99,
    max,
    wrong: result.errors + result.non2xx + result.mismatches,
    strange: result.mismatches + result.errors - result.timeouts + result.non2xx - (statuses["503"] ?? 0) - (statuses["504"] ?? 0),
    statuses,
  };
}
