import "reflect-metadata";
import { withGraph } from "../../src/commands/with-graph.ts";
import { openContext } from "../../src/knowledge/knowledge.ts";
import { measureRelevance, querySets } from "./measure.ts";

// npx tsx bench/search/report.ts: scores both sets of queries, and lists each query whose thing does not come first.
await withGraph(async (graph) => {
  for (const [name, path] of Object.entries(querySets)) {
    const { queries, meanReciprocalRank, misses } = await measureRelevance(await openContext(graph.session()), path);
    console.log(`${name}: ${queries} queries, mean reciprocal rank ${meanReciprocalRank.toFixed(4)}`);
    for (const { query, expected, rank, first } of misses)
      console.log(`  ${query}: ${expected} at ${rank ?? "no rank"}, first came ${first ?? "nothing"}`);
  }
});
