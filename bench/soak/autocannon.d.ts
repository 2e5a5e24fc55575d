/** The part of autocannon 8 that is used here: it brings no types of its own. */
declare module "autocannon" {
  interface Options {
    url: string;
    method: "POST";
    headers: Record<string, string>;
    requests: { body: string }[];
    connections: number;
    /** Seconds. */
    duration: number;
    /** Seconds after which a question counts as unanswered. */
    timeout: number;
    verifyBody: (body: string) => boolean;
  }
  interface Result {
    /** Milliseconds. */
    latency: { p50: number; p99: number; max: number };
    /** Seconds that it really took. */
    duration: number;
    "2xx": number;
    non2xx: number;
    /** Connections that failed, time-outs among them. */
    errors: number;
    timeouts: number;
    mismatches: number;
    statusCodeStats: Record<string, { count: number }>;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
