import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../src/config.ts";
import { httpClient } from "../contenders/http-client.ts";
import { tenths } from "../measuring/slices.ts";
import type { Part } from "../report/measure.ts";

const part = "start";
const question = JSON.stringify({ query: '{ claims(filter: {speaker: "Putin", topic: [TRADE_VOLUME]}) { totalCount } }' });

/** The time from `npm start` to the first response: on an empty store, including creating a password and loading the seed, and on that store again. */
export async function measureStart(tell: (step: string) => void): Promise<Part> {
  const prepared = await mkdtemp(join(tmpdir(), "trade-graph-bench-"));
  const home = await mkdtemp(join(tmpdir(), "trade-graph-bench-"));
  try {
    // The first start on a machine also installs packages and builds pages, which is not measured here.
    tell("npm start, so that everything is installed and built");
    await startOnce(prepared);
    tell("npm start on an empty store");
    const empty = await startOnce(home);
    tell("npm start again");
    const again = [await startOnce(home), await startOnce(home), await startOnce(home)].sort((a, b) => a - b);
    return {
      measures: [
        { part, what: "npm start to the first response, empty store", value: tenths(empty), unit: "s", atMost: 25 },
        { part, what: "npm start to the first response, existing store", value: tenths(again[1]!), unit: "s", atMost: 10 },
      ],
      details: { empty, again },
    };
  } finally {
    for (const folder of [prepared, home]) await rm(folder, { recursive: true, force: true });
  }
}

async function startOnce(home: string): Promise<number> {
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: root,
    env: { ...process.env, PORT: "0", TRADE_GRAPH_HOME: home, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  try {
    let said = "";
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    const address = await new Promise<string>((resolve, reject) => {
      child.stdout.on("data", (piece: Buffer) => {
        said += piece.toString();
        const found = /API\s+(http:\S+?)\/graphql/.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.once("exit", () => reject(new Error(`npm start exited before it answered:\n${said}`)));
    });
    const client = httpClient(address, "/graphql");
    await client.post(question);
    client.close();
    return (performance.now() - began) / 1_000;
  } finally {
    const gone = once(child, "exit");
    if (child.exitCode === null) {
      child.kill("SIGTERM");
      await gone;
    }
    // The store is unlocked when java has exited, a moment after npm.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
}
