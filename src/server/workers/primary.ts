import cluster, { type Worker } from "node:cluster";
import { setTimeout } from "node:timers/promises";
import type { Message } from "./peers.ts";

/** Before one that has died is replaced: what killed it may kill the next. */
const pauseMs = 1_000;

export interface Workers {
  /** The address that all of them serve, once each is ready. Rejects when one ends before. */
  ready: Promise<string>;
  /** Has each answer what it has taken, and waits for their end. */
  end(): Promise<void>;
}

/**
 * So many processes of one port; this one serves nobody. It hands connections out in turn (node's cluster), passes on what they tell each
 * other, and replaces one that dies. `answers` says what it answers itself.
 */
export function startWorkers(
  count: number,
  answers: Record<string, (serving: boolean) => Promise<unknown>>,
  script: string,
  tell: (line: string) => void,
): Workers {
  let serving = false;
  let ending = false;
  const addresses = new Map<number, string>();
  let warm = 0;
  let open: () => void = () => undefined;
  const allWarm = new Promise<void>((resolve) => (open = resolve));
  /** None says that it is ready before all are: /readyz is answered by any. */
  const own: typeof answers = {
    ...answers,
    async together() {
      if (++warm >= count) open();
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
        } else passOn(worker, message);
      });
      worker.once("exit", async (code: number | null, signal: string | null) => {
        all.delete(worker);
        addresses.delete(worker.id);
        if (ending) return;
        if (!serving) return reject(new Error(`A worker ended with ${signal ?? code} before it was ready; its words stand above.`));
        tell(`A worker has ended with ${signal ?? code}; another takes its place.`);
        await setTimeout(pauseMs);
        if (!ending) fork();
      });
    };
    for (let n = 0; n < count; n++) fork();
  });

  function passOn(worker: Worker, { topic, body, id, from, answers: answered }: Message): void {
    if (answered !== undefined)
      return send(
        [...all].find((each) => each.id === from),
        { answers: answered, body },
      );
    const answer = topic === undefined ? undefined : own[topic];
    const asked = answer ? [] : others(worker);
    if (id !== undefined) send(worker, { answers: id, expected: answer ? 1 : asked.length });
    // What fails here ends the start, and the worker that waits for it.
    if (answer)
      void answer(serving).then(
        (body) => send(worker, { answers: id!, body }),
        () => undefined,
      );
    for (const other of asked) send(other, { topic: topic!, body, ...(id === undefined ? {} : { id, from: worker.id }) });
  }

  return {
    ready,
    async end() {
      ending = true;
      const exits = [...all].map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
      for (const worker of all) worker.process.kill("SIGTERM");
      await Promise.all(exits);
    },
  };
}

function send(worker: Worker | undefined, message: Message): void {
  if (worker?.isConnected()) worker.send(message, () => undefined);
}
