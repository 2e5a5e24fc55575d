import type { Graph } from "../graph/graph.ts";
import { changesAfter, type ChangePlace } from "../knowledge/curation/change-list.ts";
import type { ChangeRecord } from "./record.ts";
import { recordsOf } from "./record.queries.ts";

const atOnce = 200;

/** Every settled change beyond a place, oldest first, up to the newest. */
export async function* changeRecords(graph: Graph, from: ChangePlace): AsyncGenerator<ChangeRecord, void> {
  for (let place = from; ;) {
    const changes = await changesAfter(graph.session(), place, atOnce);
    if (changes.length) yield* await recordsOf(graph, changes);
    if (changes.length < atOnce) return;
    const last = changes.at(-1)!;
    place = [last.on, last.id];
  }
}
