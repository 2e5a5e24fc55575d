import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { buildSchema } from "graphql";
import { root } from "../../src/config.ts";
import { fuzzed, type FuzzedRequest } from "./fuzz-documents.ts";

const mostBytes = 4_000_000;

export interface Fuzzing {
  seed: number;
  until: AbortSignal;
  /** Called with each fault and the request that caused it. */
  wrong: (why: string, request: FuzzedRequest | undefined, answer: string) => void;
}

/** Sends a server hostile documents, three at a time, next to an honest client with ten requests a second. Returns the number of responses by status. */
export async function fuzzServer(address: string, { seed, until, wrong }: Fuzzing): Promise<Record<number, number>> {
  const schema = buildSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"));
  const statuses: Record<number, number> = {};
  const post = async (body: object) => {
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await fetch(`${address}/graphql`, init);
    return { status: response.status, text: await response.text() };
  };
  const hostile = async (nth: number) => {
    for (let round = 0; !until.aborted; round++)
      for (const request of fc.sample(fuzzed(schema), { seed: seed + 1_000_000 * nth + round, numRuns: 20 })) {
        if (until.aborted) return;
        const { status, text } = await post(request).catch((error: unknown) => ({ status: 0, text: String(error) }));
        statuses[status] = (statuses[status] ?? 0) + 1;
        const why = faultOf(status, text);
        if (why) wrong(why, request, text);
      }
  };
  const honest = async () => {
    while (!until.aborted) {
      const { status, text } = await post({ query: `{ country(code: "RUS") { id name } }` }).catch((error: unknown) => ({
        status: 0,
        text: String(error),
      }));
      if (status !== 200) wrong(`An honest question got ${status}.`, undefined, text);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await Promise.all([honest(), ...[1, 2, 3].map(hostile)]);
  return statuses;
}

function faultOf(status: number, text: string): string | undefined {
  if (status === 0) return "No answer.";
  if (status >= 500 && status !== 503 && status !== 504) return `Status ${status}.`;
  if (text.length > mostBytes) return `${text.length} characters.`;
  if (/INTERNAL_SERVER_ERROR/.test(text)) return "An error of ours.";
  const inside = /node_modules|\bat \S+ \(|Neo\.(Client|Transient|Database)|bolt:\/\//.exec(text);
  return inside ? `It shows ${inside[0]}.` : undefined;
}
