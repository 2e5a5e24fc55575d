import { z } from "zod";
import { periodText, precisionOf } from "../../contract/time.ts";
import { nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { byName, thing } from "../../query/thing.ts";
import { partialDate } from "../figure/properties.ts";
import { link } from "../../query/link.ts";

/** A meeting, call or conference; `participants` are ids of officials and organizations. */
export const eventRow = z
  .object({
    id: z.string().regex(/^event:[\p{L}\p{N}-]+$/u, "expected an id such as event:putin-xi-call-2022-12-30"),
    name: cell.text,
    aliases: cell.list,
    kind: cell.optional,
    on: periodText,
    participants: cell.list,
  })
  .transform(({ on, ...row }) => ({ ...row, onStart: on.start, onEnd: on.end, onLabel: on.label, onPrecision: precisionOf(on) }));
export type EventRow = z.output<typeof eventRow>;

export const events = nodes({
  name: "events",
  file: /^events.*\.csv$/,
  schema: eventRow,
  ends: ({ participants }) => ({ participants }),
});

export const event = thing({
  label: "Event",
  prefix: "event",
  kind: {
    name: "EVENT",
    description: "A meeting, call or conference at which statements were made.",
    words: ["Event", "Events"],
    look: { shape: "triangle", size: 20, light: "#a98512", dark: "#dcbf52" },
  },
  own: ["id", "name", "kind"],
  links: {
    participants: link.many("TOOK_PART_IN", "Agent", { incoming: true, field: { description: "Who took part.", order: byName } }),
  },
  fields: { on: partialDate("onStart", "on") },
  tables: [events],
  weight: 0.8,
});
