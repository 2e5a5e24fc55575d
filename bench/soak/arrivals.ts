import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { percentile } from "./percentile.ts";
import type { Question } from "./questions.ts";

export interface Outcome {
  kind: Question["kind"];
  adds?: string;
  /** Milliseconds after the first arrival at which the question was due. */
  due: number;
  /** Milliseconds from when it was due to the end of its answer: a question that could not be sent in time has waited too. */
  ms: number;
  /** 0 where no answer came. */
  status: number;
  /** Code of the first error, also of one within a payload. */
  code?: string;
  /** Of a refusal: after how many seconds to come again, as it says. */
  retryAfter?: number;
}

export interface Arrivals {
  address: string;
  /** Questions a second, however the answers come. */
  rate: number;
  seconds: number;
  next: (n: number) => Question;
  headers?: Record<string, string>;
}

/**
 * Asks at a fixed rate, as many people do who do not know of each other: a slow answer holds up no other question (an open loop), so
 * what a pause of the server does to all who come meanwhile is counted.
 */
export async function arrive({ address, rate, seconds, next, headers = {} }: Arrivals): Promise<Outcome[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity, scheduling: "lifo" });
  const url = new URL("/graphql", address);
  const total = Math.round(rate * seconds);
  const outcomes: Outcome[] = [];
  const open: Promise<void>[] = [];
  const begun = performance.now();
  for (let n = 0; n < total;) {
    for (const now = performance.now(); n < total && begun + (n * 1_000) / rate <= now; n++) {
      const due = (n * 1_000) / rate;
      const question = next(n);
      open.push(
        ask(url, agent, headers, question.body).then(({ status, code, retryAfter }) => {
          const outcome: Outcome = { kind: question.kind, due, ms: performance.now() - begun - due, status };
          if (question.adds) outcome.adds = question.adds;
          if (code) outcome.code = code;
          if (retryAfter) outcome.retryAfter = retryAfter;
          outcomes.push(outcome);
        }),
      );
    }
    await wait(2);
  }
  await Promise.all(open);
  agent.destroy();
  return outcomes;
}

/** Never rejects: a connection that broke is status 0. */
export function ask(
  url: URL,
  agent: Agent,
  headers: Record<string, string>,
  body: string,
): Promise<{ status: number; code?: string; retryAfter?: number; text: string }> {
  return new Promise((resolve) => {
    const length = Buffer.byteLength(body);
    const sent = request(url, {
      method: "POST",
      agent,
      headers: { "content-type": "application/json", "content-length": length, ...headers },
    });
    const lost = (error: Error & { code?: string }) => {
      // The server ended an idle connection in the same moment: nothing was asked yet, and every client of HTTP asks again then.
      if (sent.reusedSocket && error.code === "ECONNRESET") return resolve(ask(url, agent, headers, body));
      resolve({ status: 0, code: error.code ?? error.message, text: "" });
    };
    sent.setTimeout(30_000, () => sent.destroy(new Error("no answer within 30 s")));
    sent.on("error", lost);
    sent.on("response", (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (piece: string) => (text += piece));
      response.on("error", lost);
      response.on("end", () => {
        const code = codeIn(text);
        const retryAfter = Number(response.headers["retry-after"]);
        resolve({ status: response.statusCode!, text, ...(code ? { code } : {}), ...(retryAfter ? { retryAfter } : {}) });
      });
    });
    sent.end(body);
  });
}

/** An answer holds "errors" or a filled "userErrors" only when something went wrong; only then it is worth parsing. */
function codeIn(text: string): string | undefined {
  if (!text.startsWith('{"errors"') && !/"userErrors":\[\{/.test(text) && !text.includes(',"errors":[')) return undefined;
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? "UNKNOWN";
}

export const right = ({ status, code }: Outcome) => status === 200 && !code;

/** The milliseconds that the given share of the outcomes did not take longer than. */
export const waited = (outcomes: readonly Outcome[], share = 0.99): number =>
  percentile(
    outcomes.map(({ ms }) => ms),
    share,
  );
