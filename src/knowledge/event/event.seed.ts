import { z } from "zod";
import { period, precisionOf } from "../../contract/time.ts";
import { cypher } from "../../graph/cypher.ts";
import { cell, slice, writeNamed } from "../slice.ts";

/** A meeting, call or conference; `participants` are ids of officials and organizations. */
export const eventRow = z
  .object({
    id: z.string().regex(/^event:[\p{L}\p{N}-]+$/u, "expected an id such as event:putin-xi-call-2022-12-30"),
    name: cell.text,
    aliases: cell.list,
    kind: cell.optional,
    on: period,
    participants: cell.list,
  })
  .transform(({ on, ...row }) => ({ ...row, onStart: on.start, onEnd: on.end, onLabel: on.label, onPrecision: precisionOf(on) }));
export type EventRow = z.output<typeof eventRow>;

export const events = slice<EventRow>({
  name: "events",
  schema: eventRow,
  async write(transaction, rows, origin) {
    await writeNamed(transaction, "Event", rows, origin);
    await transaction.run(
      cypher`/* writeParticipants */
        UNWIND $rows AS row MATCH (event:Event {id: row.id})
        UNWIND row.participants AS id MATCH (agent:Agent {id: id})
        MERGE (agent)-[:TOOK_PART_IN]->(event)`,
      { rows },
    );
  },
});
