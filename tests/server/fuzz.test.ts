import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { readConfig, root } from "../../src/config.ts";
import { bookkeeping, graphHash } from "../../src/loading/backup/graph-hash.ts";
import { serve } from "../../src/main.ts";
import { database } from "../support/database.ts";
import { fuzzed, type FuzzedRequest } from "../support/fuzz-documents.ts";

/** FUZZ_SECONDS=600 FUZZ_SEED=… npx vitest run tests/server/fuzz.test.ts asks for longer, or the same again. */
const seconds = Number(process.env["FUZZ_SECONDS"] ?? 20);
const seed = Number(process.env["FUZZ_SEED"] ?? 20_261_126);
const mostBytes = 4_000_000;

describe.skipIf(!database)(
  `hostile documents of our schema, for ${seconds} s from the seed ${seed},`,
  { timeout: (seconds + 120) * 1_000 },
  () => {
    it("get an answer that is right or a refusal, keep nobody else out, and leave nothing behind", async () => {
      const server = await serve({
        config: readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: "0" }),
        database: database!,
      });
      const before = await graphHash(server.graph, bookkeeping);
      const schema = buildSchema(readFileSync(join(root, "schema/schema.graphql"), "utf8"));
      const post = async (body: unknown) => {
        const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
        const response = await fetch(`${server.address}/graphql`, init);
        return { status: response.status, text: await response.text() };
      };
      const until = performance.now() + seconds * 1_000;
      const wrong: string[] = [];
      const statuses: Record<number, number> = {};
      const ask = async (request: FuzzedRequest) => {
        const { status, text } = await post(request);
        statuses[status] = (statuses[status] ?? 0) + 1;
        const why = faultOf(status, text);
        if (why) wrong.push(`${why}\n${JSON.stringify(request)}\n${text.slice(0, 500)}`);
      };
      const worker = async (nth: number) => {
        for (let round = 0; performance.now() < until && wrong.length < 10; round++)
          for (const request of fc.sample(fuzzed(schema), { seed: seed + 1_000 * nth + round, numRuns: 20 })) {
            if (performance.now() > until) return;
            await ask(request);
          }
      };
      const honest = async () => {
        while (performance.now() < until) {
          const { status } = await post({ query: `{ country(code: "RUS") { id name } }` });
          if (status !== 200) wrong.push(`An honest question got ${status}.`);
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
      await Promise.all([honest(), ...[1, 2, 3].map(worker)]);
      await expect.poll(() => server.graph.pool.inUse, { timeout: 12_000 }).toBe(0);
      expect(wrong.join("\n\n")).toBe("");
      expect(statuses[200]).toBeGreaterThan(5);
      expect(statuses[400]).toBeGreaterThan(10);
      expect(await graphHash(server.graph, bookkeeping)).toEqual(before);
      await server.close();
    });
  },
);

function faultOf(status: number, text: string): string | undefined {
  if (status >= 500 && status !== 503 && status !== 504) return `Status ${status}.`;
  if (text.length > mostBytes) return `${text.length} characters.`;
  if (/INTERNAL_SERVER_ERROR/.test(text)) return "An error of ours.";
  const inside = /node_modules|\bat \S+ \(|Neo\.(Client|Transient|Database)|bolt:\/\//.exec(text);
  return inside ? `It shows ${inside[0]}.` : undefined;
}
