import { setTimeout } from "node:timers/promises";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { applyNewChanges } from "../feed/follow.ts";
import { command } from "./command.ts";

const seconds = (text: string): number => {
  if (!(Number(text) >= 1 && Number(text) <= 86_400)) throw new InvalidArgumentError(`Expected seconds from 1 to 86400, got ${text}.`);
  return Number(text);
};

const address = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new InvalidArgumentError("Expected a server's address, such as http://127.0.0.1:4000.");
  return text.replace(/\/+$/, "");
};

export default command(
  (command) =>
    command
      .description(
        `Keeps this graph equal to another server's by its feed of changes. Start from a backup of that graph: \`trade-graph restore\`, then follow. Nothing else may write to a copy. Applied changes are kept when the connection breaks; a later run continues from there.`,
      )
      .argument("<url>", "the other server, such as http://127.0.0.1:4000", address)
      .option("--once", "stop at the newest change")
      .option("--every <seconds>", "polling interval", seconds, 10)
      .option("--key <secret>", "for a server that requires one"),
  async ([url], { once = false, every, key }, { output, errors, withGraph }) =>
    withGraph(
      async (graph) => {
        const stop = new AbortController();
        const onSignal = (): void => stop.abort();
        process.once("SIGINT", onSignal).once("SIGTERM", onSignal);
        const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
        try {
          while (!stop.signal.aborted) {
            const changes = await applyNewChanges(graph, { url, headers, signal: stop.signal }).catch((error: unknown) => {
              if (once) throw error;
              if (!stop.signal.aborted) errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
              return 0;
            });
            if (changes || once) output.write(`${changes} changes applied.\n`);
            if (once) break;
            await setTimeout(every * 1_000, undefined, { signal: stop.signal }).catch(() => undefined);
          }
        } finally {
          process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
        }
        return 0;
      },
      { unprepared: true },
    ),
);
