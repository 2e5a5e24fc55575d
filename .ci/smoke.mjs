// node .ci/smoke.mjs <path of a node>: starts the product with that node on a free port and a new store, asks one question, stops it.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const node = process.argv[2];
const home = await mkdtemp(join(tmpdir(), "trade-graph-smoke-"));
const child = spawn(node, ["bin/trade-graph.mjs", "start"], {
  env: { ...process.env, PORT: "0", HOST: "127.0.0.1", TRADE_GRAPH_HOME: home, NEO4J_URI: "" },
  stdio: ["ignore", "pipe", "inherit"],
});
let output = "";
const address = await new Promise((resolve, reject) => {
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
    process.stdout.write(text);
    const found = /(http:\/\/\S+)\/graphql/.exec(output);
    if (found) resolve(found[1]);
  });
  child.once("exit", (code) => reject(new Error(`It ended with ${code} before it was ready.`)));
  setTimeout(() => reject(new Error("It was not ready within 3 minutes.")), 180_000).unref();
}).catch((error) => {
  child.kill("SIGTERM");
  throw error;
});

const query = `{ claims(filter: { speaker: "Putin", topic: [TRADE_VOLUME] }) { totalCount nodes { text } } }`;
const response = await fetch(`${address}/graphql`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});
const answer = await response.json();
const ended = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
child.kill("SIGTERM");
const code = await ended;
await rm(home, { recursive: true, force: true });
if (!(answer.data?.claims.totalCount > 0)) throw new Error(`Expected claims by Putin; got ${JSON.stringify(answer)}`);
if (code !== 0) throw new Error(`Expected exit code 0 after SIGTERM; got ${code}.`);
console.log(`${node}: ${answer.data.claims.totalCount} claims by Putin on trade volumes, ended with 0.`);
