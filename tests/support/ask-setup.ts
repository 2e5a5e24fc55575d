import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { inject } from "vitest";

export type Answer<Given> = { given: Given } | { problem: string; skip: boolean };

/**
 * Requests from the run's setup, in the process that starts all test files, "database", a prepared store, "acquire" for a running empty one, or
 * built "pages". Undefined on a machine without Java, where the tests that need it are skipped; in CI that is an error.
 */
export async function askSetup<Given>(what: string): Promise<Given | undefined> {
  const socket = connect(inject("setupPort"), "127.0.0.1");
  socket.write(`${what}\n`);
  const answer = JSON.parse(await text(socket)) as Answer<Given>;
  if ("given" in answer) return answer.given;
  if (!answer.skip) throw new Error(answer.problem);
  console.warn(`Tests that need a database are skipped: ${answer.problem}`);
  return undefined;
}
