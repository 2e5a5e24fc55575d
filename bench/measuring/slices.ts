/** The duration of each response in milliseconds, and the throughput. */
export interface Timing {
  requests: number;
  perSecond: number;
  least: number;
  p50: number;
  p95: number;
  p99: number;
}

export type Ask = () => Promise<unknown>;

interface Taken {
  times: number[];
  ms: number;
}

/**
 * Sends requests to each contender for a slice of time, in rounds, so that other load on the machine affects all of them alike.
 * `clients` run concurrently, each sending its next request when the last is answered.
 */
export async function alternate(
  contenders: Record<string, Ask>,
  { clients, rounds, sliceMs, warmMs }: { clients: number; rounds: number; sliceMs: number; warmMs: number },
): Promise<Record<string, Timing>> {
  const taken = new Map<string, Taken>();
  for (const ask of Object.values(contenders)) await slice(ask, clients, warmMs);
  for (let round = 0; round < rounds; round++)
    for (const [name, ask] of Object.entries(contenders)) {
      const known = taken.get(name) ?? { times: [], ms: 0 };
      taken.set(name, known);
      const { times, ms } = await slice(ask, clients, sliceMs);
      known.times.push(...times);
      known.ms += ms;
    }
  return Object.fromEntries([...taken].map(([name, { times, ms }]) => [name, timingOf(times, ms)]));
}

async function slice(ask: Ask, clients: number, ms: number): Promise<Taken> {
  const times: number[] = [];
  const began = performance.now();
  const client = async () => {
    do {
      const asked = performance.now();
      await ask();
      times.push(performance.now() - asked);
    } while (performance.now() - began < ms);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, ms: performance.now() - began };
}

export function timingOf(times: readonly number[], ms: number): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => hundredths(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN);
  return {
    requests: sorted.length,
    perSecond: tenths((sorted.length / ms) * 1_000),
    least: at(0),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
  };
}

export const tenths = (value: number) => Math.round(value * 10) / 10;
export const hundredths = (value: number) => Math.round(value * 100) / 100;
