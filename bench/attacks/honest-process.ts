// Asks ten questions a second of the server on this port, whatever becomes of those before, until it is told to end; then tells how each went.
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";

const questions = [
  `{ country(code: "RUS") { id name } }`,
  `{ claims(filter: { speaker: "Putin" }, first: 5) { nodes { id text speaker { name } } } }`,
  `{ search(query: "coal", first: 3) { nodes { __typename } } }`,
  `{ conflicts(first: 3) { spreadPct } }`,
];

export interface Asked {
  /** From when the question was due. */
  ms: number;
  /** 0 where none came within ten seconds. */
  status: number;
  right: boolean;
}

const port = Number(process.argv[2]);
let ended = false;
process.once("message", () => (ended = true));
const agent = new Agent({ keepAlive: true });
const asked: Promise<Asked>[] = [];
process.send!("ready");
for (let n = 0, began = performance.now(); !ended; n++) {
  const due = began + n * 100;
  await wait(Math.max(0, due - performance.now()));
  asked.push(ask(agent, questions[n % questions.length]!, due));
}
process.send!(await Promise.all(asked));
agent.destroy();
function ask(agent: Agent, query: string, due: number): Promise<Asked> {
  return new Promise((resolve) => {
    const end = (status: number, right: boolean) => resolve({ ms: performance.now() - due, status, right });
    const headers = { "content-type": "application/json" };
    const sent = request({ host: "127.0.0.1", port, path: "/graphql", method: "POST", headers, agent }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.once("end", () => end(response.statusCode!, response.statusCode === 200 && !text.includes('"errors"')));
      response.once("error", () => end(0, false));
    });
    sent.setTimeout(10_000, () => sent.destroy());
    sent.once("error", (error: NodeJS.ErrnoException) => {
      // The server ended an idle connection in the same moment: nothing was asked yet, and every client of HTTP asks again then.
      if (sent.reusedSocket && error.code === "ECONNRESET") resolve(ask(agent, query, due));
      else end(0, false);
    });
    sent.end(JSON.stringify({ query }));
  });
}
