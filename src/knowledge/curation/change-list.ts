import { readPage, writeCursor } from "../../contract/paging.ts";
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { readChange, type StoredChange } from "./history.queries.ts";
import { int } from "../../graph/values.ts";

/** A change may be committed this long after it began; listed sooner, an earlier change could still appear behind a reader's cursor. */
const settledMs = 10_000;

/** Changes up to this time are listed. */
export const settledUntil = (): string => new Date(Date.now() - settledMs).toISOString();

export const changeList = "changes on id";

/** A position in the list: timestamp and id. */
export type ChangePlace = [on: string, id: string];

/** A change as clients see it. */
export type ListedChange = ReturnType<typeof readChange>;

export const cursorOfChange = ({ on, id }: Pick<StoredChange, "on" | "id">): string => writeCursor(changeList, [on, id]);

/** @throws BAD_USER_INPUT for an invalid cursor. */
export const changePlaceOf = (cursor: string): ChangePlace => readPage({ after: cursor }, changeList).beyond as ChangePlace;

/** The settled changes after a position, oldest first. */
export async function changesAfter(graph: GraphSession, [on, id]: ChangePlace, limit: number): Promise<ListedChange[]> {
  const rows = await graph.read<{ change: StoredChange }>(
    cypher`/* changes */
      MATCH (change:Change)
      WHERE change.on >= $on AND change.id IS NOT NULL AND (change.on > $on OR change.id > $id) AND change.on <= $until
      WITH change ORDER BY change.on, change.id LIMIT $limit
      RETURN change {.id, .action, .by, .on, .why, .before, .after,
        ofId: COLLECT { MATCH (change)-[:CHANGED]->(node) RETURN node.id ORDER BY node.id DESC LIMIT 1 }[0]} AS change
      ORDER BY change.on, change.id`,
    { on, id, until: settledUntil(), limit: int(limit) },
  );
  return rows.map(({ change }) => readChange(change));
}
