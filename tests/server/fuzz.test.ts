import { describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { bookkeeping, graphHash } from "../../src/loading/backup/graph-hash.ts";
import { serve } from "../../src/main.ts";
import { database } from "../support/database.ts";
import { fuzzServer } from "../support/fuzz-server.ts";

/** `npm run fuzz -- --seconds 600 --seed …` runs for longer, or repeats a run. */
const seconds = 10;
const seed = 20_261_126;

describe.skipIf(!database)(`hostile documents for our schema (${seconds} s, seed ${seed})`, { timeout: 140_000 }, () => {
  it("get a correct response or a rejection, block no other client, and leave nothing behind", async () => {
    const server = await serve({
      config: readConfig({ PORT: "0", LOG_LEVEL: "silent", LIMIT_POINTS_PER_MINUTE: "0" }),
      database: database!,
    });
    const before = await graphHash(server.graph, bookkeeping);
    const wrong: string[] = [];
    const statuses = await fuzzServer(server.address, {
      seed,
      until: AbortSignal.timeout(seconds * 1_000),
      wrong: (why, request, answer) => wrong.push(`${why}\n${JSON.stringify(request)}\n${answer.slice(0, 500)}`),
    });
    await expect.poll(() => server.graph.pool.inUse).toBe(0);
    expect(wrong.slice(0, 10).join("\n\n")).toBe("");
    expect(statuses[200]).toBeGreaterThan(5);
    expect(statuses[400]).toBeGreaterThan(10);
    expect(await graphHash(server.graph, bookkeeping)).toEqual(before);
    await server.close();
  });
});
