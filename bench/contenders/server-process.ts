import "reflect-metadata";
import { readConfig } from "../../src/config.ts";
import { serve, type Database } from "../../src/main.ts";
import { warmUp } from "../../src/commands/warm-up.ts";

// This repository's server like `npm start`, in a separate process, but without a rate limit.
const database = JSON.parse(process.env.BENCH_DATABASE!) as Database;
const config = readConfig({
  PORT: "0",
  EXPLAIN: "on",
  LIMIT_POINTS_PER_MINUTE: "0",
  CACHE_BYTES: process.env.BENCH_CACHE ?? "0",
  LIMIT_REQUEST_MS: "60000",
  DRAIN_DELAY_MS: "0",
});
const serving = await serve({
  config,
  database,
  // Waits for the whole warm-up: otherwise the rest is planned in the background of the first requests, which are timed here.
  warmUp: (knowledge, graph) => warmUp(knowledge, graph, { budgetMs: 120_000, rounds: 1 }),
  ...(process.env.BENCH_PROJECTION ? { projectedRows: Number(process.env.BENCH_PROJECTION) } : {}),
});
process.send!({ address: serving.address, path: "/graphql" });
process.once("SIGTERM", () => void serving.close().then(() => process.exit()));
process.once("disconnect", () => process.exit());
