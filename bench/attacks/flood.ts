import { Agent, request } from "node:http";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export interface Sent {
  path?: string;
  method?: "GET" | "HEAD" | "POST";
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** The results of an attack's requests: how many with each status; 0 for those without a response. */
export class Tally {
  readonly statuses: Record<number, number> = {};
  /** Responses with an internal error. */
  bugs = 0;
  note(status: number, text = ""): void {
    this.statuses[status] = (this.statuses[status] ?? 0) + 1;
    if (text.includes("INTERNAL_SERVER_ERROR")) this.bugs++;
  }
}

interface Flood {
  port: number;
  until: AbortSignal;
  tally: Tally;
  /** The number of concurrent connections, from these addresses in turn. */
  connections: number;
  from?: string[];
  /** False for a client that reads nothing of the response. */
  takes?: boolean;
  /** For sockets: after how long each disconnects; what it sends each second after the first data. */
  staysMs?: number;
  drips?: string;
}

const own = ["127.0.0.2"];
/** Addresses of two clients, as the server distinguishes them. */
export const two = ["127.0.0.2", "127.0.0.3"];

/** Sends requests repeatedly over many connections; a rejected client retries a moment later. */
export async function flood(
  { port, until, tally, connections, from = own, takes = true }: Flood,
  next: (n: number) => Sent,
): Promise<void> {
  let n = 0;
  const one = async (nth: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (!until.aborted) {
      const status = await ask(next(n++), { port, agent, localAddress: from[nth % from.length]!, until, takes, tally });
      if (status !== 200) await wait(100, undefined, { signal: until }).catch(() => undefined);
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, nth) => one(nth)));
}

interface Way {
  port: number;
  agent: Agent;
  localAddress: string;
  until: AbortSignal;
  takes: boolean;
  tally: Tally;
}

function ask({ path = "/graphql", method = "POST", headers = {}, body = "" }: Sent, { takes, tally, until, ...way }: Way): Promise<number> {
  return new Promise((resolve) => {
    const end = (status: number, text = "") => {
      until.removeEventListener("abort", over);
      if (!until.aborted) tally.note(status, text);
      resolve(status);
    };
    // A response that arrived completely but was not read does not close by itself.
    const over = () => end(0);
    until.addEventListener("abort", over);
    const all = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)), ...headers };
    const sent = request({ host: "127.0.0.1", path, method, headers: all, signal: until, ...way }, (response) => {
      if (!takes) return void response.pause().once("close", () => end(response.statusCode!));
      let text = "";
      response.on("data", (part: Buffer) => (text = (text + part.toString("latin1")).slice(-4_000)));
      response.once("close", () => end(response.statusCode!, text));
      response.once("error", () => undefined);
    });
    sent.once("error", () => end(0));
    sent.end(body);
  });
}

/** Opens sockets, sends this on each, and reopens each that is closed. */
export async function sockets({ port, until, tally, connections, from = own, staysMs, drips }: Flood, first: string): Promise<void> {
  const one = async (nth: number) => {
    while (!until.aborted)
      await new Promise<void>((resolve) => {
        const socket = connect({ port, host: "127.0.0.1", localAddress: from[nth % from.length]! });
        const close = () => socket.destroy();
        until.addEventListener("abort", close, { once: true });
        socket.once("error", () => undefined);
        socket.once("close", () => {
          until.removeEventListener("abort", close);
          tally.note(0);
          resolve();
        });
        socket.resume();
        if (first) socket.write(first);
        if (staysMs) setTimeout(close, staysMs);
        const dripping = drips ? setInterval(() => socket.write(drips), 1_000) : undefined;
        socket.once("close", () => clearInterval(dripping));
      });
  };
  await Promise.all(Array.from({ length: connections }, (_, nth) => one(nth)));
}
