import cluster, { type Worker } from "node:cluster";
import { setTimeout } from "node:timers/promises";
import type { Message } from "./peers.ts";

/** Pause before a dead worker is replaced: the cause may kill the next one too. */
const pauseMs = 1_000;

export interface Workers {
  /** The address they all serve, once each is ready. Rejects when one exits before. */
  ready: Promise<string>;
  /** Lets each finish the requests it has accepted, and waits for all to exit. */
  stop(): Promise<void>;
}

/**
 * Runs several processes on one port; this one serves no requests. It distributes connections round-robin (node's cluster), forwards
 * messages between the workers, and replaces those that die. `answers` handles the topics it answers itself.
 */
export function startWorkers(
  count: number,
  answers: Record<string, (serving: boolean) => Promise<unknown>>,
  script: string,
  log: (line: string) => void,
): Workers {
  let serving = false;
  let stopping = false;
  const addresses = new Map<number, string>();
  let warmCount = 0;
  let allWarmed: () => void = () => undefined;
  const allWarm = new Promise<void>((resolve) => (allWarmed = resolve));
  /** None reports ready before all are: any of them may answer /readyz. */
  const own: typeof answers = {
    ...answers,
    async together() {
      if (++warmCount >= count) allWarmed();
      await allWarm;
    },
  };
  cluster.setupPrimary({ exec: script, args: ["start"] });
  const all = new Set<Worker>();
  const others = (worker: Worker) => [...all].filter((other) => other !== worker && other.isConnected() && addresses.has(other.id));

  const ready = new Promise<string>((resolve, reject) => {
    const fork = () => {
      const worker = cluster.fork();
      all.add(worker);
      worker.on("message", (message: Message) => {
        if (message.topic === "ready") {
          addresses.set(worker.id, String(message.body));
          if (addresses.size < count) return;
          serving = true;
          resolve(String(message.body));
        } else forward(worker, message);
      });
      worker.once("exit", async (code: number | null, signal: string | null) => {
        all.delete(worker);
        addresses.delete(worker.id);
        if (stopping) return;
        if (!serving) return reject(new Error(`A worker ended with ${signal ?? code} before it was ready; see its output above.`));
        log(`A worker exited with ${signal ?? code}; starting a replacement.`);
        await setTimeout(pauseMs);
        if (!stopping) fork();
      });
    };
    for (let n = 0; n < count; n++) fork();
  });

  function forward(worker: Worker, { topic, body, id, from, answers: answered }: Message): void {
    if (answered !== undefined)
      return send(
        [...all].find((each) => each.id === from),
        { answers: answered, body },
      );
    const answer = topic === undefined ? undefined : own[topic];
    const recipients = answer ? [] : others(worker);
    if (id !== undefined) send(worker, { answers: id, expected: answer ? 1 : recipients.length });
    // An error here ends the start, and the worker waiting for it.
    if (answer)
      void answer(serving).then(
        (body) => send(worker, { answers: id!, body }),
        () => undefined,
      );
    for (const other of recipients) send(other, { topic: topic!, body, ...(id === undefined ? {} : { id, from: worker.id }) });
  }

  return {
    ready,
    async stop() {
      stopping = true;
      const exits = [...all].map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
      for (const worker of all) worker.process.kill("SIGTERM");
      await Promise.all(exits);
    },
  };
}

function send(worker: Worker | undefined, message: Message): void {
  if (worker?.isConnected()) worker.send(message, () => undefined);
}
