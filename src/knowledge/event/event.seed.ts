import { z } from "zod";
import { period, precisionOf } from "../../contract/time.ts";
import { cell, toldSlice } from "../slice.ts";

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

export const events = toldSlice<EventRow>({
  name: "events",
  schema: eventRow,
  tell: (rows) => ({
    things: { label: "Event", rows },
    links: [
      {
        type: "TOOK_PART_IN",
        from: "Agent",
        to: "Event",
        rows: rows.flatMap(({ id, participants }) => [...new Set(participants)].map((agent) => ({ from: agent, to: id }))),
      },
    ],
  }),
});
