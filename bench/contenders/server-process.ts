import "reflect-metadata";
import { readConfig } from "../../src/config.ts";
import { serve, type Database } from "../../src/main.ts";
import { warmUp } from "../../src/commands/warm-up.ts";

// This repository's server as `npm start` runs it, in a process of its own, but without points per minute.
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
  // To its end: what is left for later is planned behind the first people's questions, which here are the ones that are timed.
  warmUp: (knowledge, graph) => warmUp(knowledge, graph, { budgetMs: 120_000, rounds: 1 }),
  ...(process.env.BENCH_PROJECTION ? { projectedRows: Number(process.env.BENCH_PROJECTION) } : {}),
});
process.send!({ address: serving.address, path: "/graphql" });
process.once("SIGTERM", () => void serving.close().then(() => process.exit()));
process.once("disconnect", () => process.exit());
