import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Asked } from "./honest-process.ts";

/** Ten requests a second from one address until the signal, sent by a separate process because the attack keeps this one busy. */
export async function honest(port: number, until: AbortSignal): Promise<Asked[]> {
  const client = fork(join(import.meta.dirname, "honest-process.ts"), [String(port)], { execArgv: ["--import", "tsx"] });
  const ended = once(client, "exit").then(([code]) => {
    throw new Error(`The honest client exited with ${String(code)}; see its output above.`);
  });
  const message = () => Promise.race([once(client, "message"), ended]);
  await message();
  if (!until.aborted) await once(until, "abort");
  client.send("end");
  const [asked] = (await message()) as [Asked[]];
  ended.catch(() => undefined);
  client.disconnect();
  return asked;
}
