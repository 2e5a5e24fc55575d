import type { Graph } from "../graph/graph.ts";
import { changesAfter, type ChangePlace } from "../knowledge/curation/change-list.ts";
import type { ChangeRecord } from "./record.ts";
import { recordsOf } from "./record.queries.ts";

const pageSize = 200;

/** Every settled change after a position, oldest first, up to the newest. */
export async function* changeRecords(graph: Graph, from: ChangePlace): AsyncGenerator<ChangeRecord, void> {
  for (let place = from; ;) {
    const changes = await changesAfter(graph.session(), place, pageSize);
    if (changes.length) yield* await recordsOf(graph, changes);
    if (changes.length < pageSize) return;
    const last = changes.at(-1)!;
    place = [last.on, last.id];
  }
}
