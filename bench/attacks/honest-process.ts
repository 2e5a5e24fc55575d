// Sends ten requests a second to the server on this port, independent of earlier ones, until it is told to stop; then reports each result.
import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ask } from "../soak/arrivals.ts";

const questions = [
  `{ country(code: "RUS") { id name } }`,
  `{ claims(filter: { speaker: "Putin" }, first: 5) { nodes { id text speaker { name } } } }`,
  `{ search(query: "coal", first: 3) { nodes { __typename } } }`,
  `{ conflicts(first: 3) { spreadPct } }`,
];

export interface Asked {
  /** Measured from when the request was due. */
  ms: number;
  /** 0 if no response arrived within ten seconds. */
  status: number;
  right: boolean;
}

/** A later response counts as none. */
const patienceMs = 10_000;

const url = new URL(`http://127.0.0.1:${process.argv[2]}/graphql`);
let ended = false;
process.once("message", () => (ended = true));
const agent = new Agent({ keepAlive: true });
const asked: Promise<Asked>[] = [];
process.send!("ready");
for (let n = 0, began = performance.now(); !ended; n++) {
  const due = began + n * 100;
  await wait(Math.max(0, due - performance.now()));
  asked.push(askedAt(due, questions[n % questions.length]!));
}
process.send!(await Promise.all(asked));
agent.destroy();

async function askedAt(due: number, query: string): Promise<Asked> {
  const { status, code } = await ask(url, agent, {}, JSON.stringify({ query }));
  const ms = performance.now() - due;
  return ms < patienceMs ? { ms, status, right: status === 200 && !code } : { ms, status: 0, right: false };
}
