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

/** Ten questions a second from one address, whatever becomes of those before, until the signal. */
export async function honest(port: number, until: AbortSignal): Promise<Asked[]> {
  const agent = new Agent({ keepAlive: true });
  const asked: Promise<Asked>[] = [];
  for (let n = 0, began = performance.now(); !until.aborted; n++) {
    const due = began + n * 100;
    await wait(Math.max(0, due - performance.now()));
    asked.push(ask(port, agent, questions[n % questions.length]!, due));
  }
  const all = await Promise.all(asked);
  agent.destroy();
  return all;
}

function ask(port: number, agent: Agent, query: string, due: number): Promise<Asked> {
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
    sent.once("error", () => end(0, false));
    sent.end(JSON.stringify({ query }));
  });
}
