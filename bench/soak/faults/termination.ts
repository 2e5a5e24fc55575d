import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { ask } from "../arrivals.ts";
import type { Bench } from "../bench.ts";
import { lives, type Product } from "../product.ts";
import { atMost, exactly, holds, must, noted, type Row } from "../row.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { holdClaim, judging } from "./held-claim.ts";

export interface Termination {
  answered: number;
  asked: number;
  /** What the others got: status and code. */
  others: string[];
  /** Whose connection ended without an answer. */
  cutOff: number;
  /** Whether /readyz said 503 while the port was still open. */
  notReadyFirst: boolean;
  /** Whether a connection made after that was refused, while earlier questions were still being answered. */
  newRefused: boolean;
  exitMs: number;
  code: number | null;
}

/**
 * For a test on a busy machine: who asks /readyz gets an answer before the port closes, and a change that waits until it was seen closed is
 * still answered.
 */
export const unhurried = { DRAIN_DELAY_MS: "3000", LIMIT_REQUEST_MS: "40000", DRAIN_MS: "45000" };

/** SIGTERM with changes in flight that each last two seconds: they wait for a claim that somebody else holds. */
export async function terminate(
  product: Pick<Product, "address" | "stop" | "exited">,
  witness: Graph,
  claim: string,
  writers: Record<string, string>[],
  change: { body: (claim: string) => string; code?: string; asked?: number } = { body: judging },
): Promise<Termination> {
  const { asked = 50 } = change;
  const agent = new Agent({ keepAlive: true });
  const url = new URL("/graphql", product.address);
  const held = await holdClaim(witness, claim);
  const open = Array.from({ length: asked }, (_, n) => ask(url, agent, writers[n % writers.length]!, change.body(claim)));
  await waiting(product.address, asked);
  const stopping = product.stop();
  const seen = observeDraining(product);
  await Promise.all([seen, wait(2_000)]);
  await held.letGo();
  const answers = await Promise.all(open);
  const exitMs = await stopping;
  agent.destroy();
  const asExpected = ({ status, code }: (typeof answers)[number]) => status === 200 && code === change.code;
  return {
    asked,
    cutOff: answers.filter(({ status }) => status === 0).length,
    answered: answers.filter(asExpected).length,
    others: answers.filter((answer) => !asExpected(answer)).map(({ status, code }) => `${status} ${code}`),
    ...(await seen),
    exitMs,
    code: await product.exited,
  };
}

/** What somebody new sees until the port is closed, or for ten seconds: each time on a connection of its own. */
async function observeDraining({ address }: Pick<Product, "address">): Promise<Pick<Termination, "notReadyFirst" | "newRefused">> {
  let notReadyFirst = false;
  for (const until = performance.now() + 10_000; performance.now() < until; await wait(20)) {
    const status = await fetch(`${address}/readyz`, { headers: { connection: "close" }, signal: AbortSignal.timeout(1_000) }).then(
      (response) => response.status,
      // One that is not answered tells nothing, and holds up nobody who waits for what is seen here.
      (error: Error) => (error.name === "TimeoutError" ? undefined : "refused"),
    );
    if (status === "refused") return { notReadyFirst, newRefused: true };
    notReadyFirst ||= status === 503;
  }
  return { notReadyFirst, newRefused: false };
}

/** Until the server has as many of them, at work or waiting for a turn: one that is still on its way is not in flight. */
async function waiting(address: string, asked: number): Promise<void> {
  for (const until = performance.now() + 20_000; performance.now() < until; await wait(20)) {
    const metrics = await fetch(`${address}/metrics`, { signal: AbortSignal.timeout(2_000) }).then(
      (response) => response.text(),
      () => "",
    );
    const inside = [...metrics.matchAll(/^trade_graph_requests_(?:waiting|running|overdue) (\d+)/gm)];
    if (inside.reduce((sum, [, count]) => sum + Number(count), 0) >= asked) return;
  }
  throw new Error(`${asked} changes did not all begin within 20 s.`);
}

/** F5. */
export async function termination({ product, witness, subjects, writer }: Bench): Promise<Omit<Row, "id" | "seconds">> {
  const java = product.java();
  const end = await terminate(product, witness, subjects.claims[0]!, [writer]);
  return {
    what: "SIGTERM with 50 changes of two seconds in flight",
    figures: [
      exactly("answered, of 50", end.answered, 50),
      must(exactly("cut off without an answer", end.cutOff, 0)),
      must(holds("/readyz says 503 before the port closes", end.notReadyFirst)),
      must(holds("new connections are refused during shutdown", end.newRefused)),
      atMost("exit after", end.exitMs / 1_000, 12, "s"),
      must(exactly("exit code", end.code ?? -1, 0)),
      ...(java === undefined ? [noted("Neo4j", "not the server's own")] : [must(holds("Neo4j has ended too", !lives(java)))]),
    ],
  };
}
