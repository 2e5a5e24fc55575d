import { setTimeout } from "node:timers/promises";
import { InvalidArgumentError } from "@commander-js/extra-typings";
import { catchUp } from "../feed/follow.ts";
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
        `Keeps this graph equal to another server's by its feed of changes. Begin with a backup of that graph: \`trade-graph restore\`, then follow. Nothing else may write to a copy. What was applied stays when the connection breaks; a later run goes on from there.`,
      )
      .argument("<url>", "the other server, such as http://127.0.0.1:4000", address)
      .option("--once", "up to the newest change, then end")
      .option("--every <seconds>", "between two looks", seconds, 10)
      .option("--key <secret>", "for a server that wants one"),
  async ([url], { once = false, every, key }, { output, errors, withGraph }) =>
    withGraph(
      async (graph) => {
        const stop = new AbortController();
        const ended = (): void => stop.abort();
        process.once("SIGINT", ended).once("SIGTERM", ended);
        const headers: Record<string, string> = key ? { authorization: `Bearer ${key}` } : {};
        try {
          while (!stop.signal.aborted) {
            const changes = await catchUp(graph, { url, headers, signal: stop.signal }).catch((error: unknown) => {
              if (once) throw error;
              if (!stop.signal.aborted) errors.write(`${error instanceof Error ? error.message : String(error)}\n`);
              return 0;
            });
            if (changes || once) output.write(`${changes} changes came.\n`);
            if (once) break;
            await setTimeout(every * 1_000, undefined, { signal: stop.signal }).catch(() => undefined);
          }
        } finally {
          process.off("SIGINT", ended).off("SIGTERM", ended);
        }
        return 0;
      },
      { asItIs: true },
    ),
);
