import { z } from "zod";
import { badInput } from "../contract/errors.ts";

const type = z.string().max(100);
const query = z.object({
  /** Columns alone, without a name, say nothing here. */
  query: z.string().max(400).default(""),
  type: z.union([type, z.array(type).max(10)]).optional(),
  limit: z.int().min(1).max(100).optional(),
});
/** `{"q0": {"query": "Zabaikalsk", "type": "BORDER_CROSSING", "limit": 3}}` */
const batch = z.map(z.string().max(100), query, { error: "expected an object of queries" });
export type Query = z.infer<typeof query>;

const mostQueries = 1_000;

/** Reads a batch as it came in the form's field `queries`. @throws UserError that says what was expected. */
export function readBatch(text: string): Map<string, Query> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw badInput(`\`queries\` expects JSON such as {"q0": {"query": "Zabaikalsk"}}; got ${JSON.stringify(text.slice(0, 60))}.`);
  }
  // As a map, since a record of zod leaves out the key "__proto__".
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  const parsed = batch.safeParse(isObject ? new Map(Object.entries(given as object)) : given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badInput(
      `\`queries\` expects JSON such as {"q0": {"query": "Zabaikalsk"}}; at ${issue!.path.join(".") || "its top"}: ${issue!.message}.`,
    );
  }
  const { size } = parsed.data;
  if (size > mostQueries) throw badInput(`A batch takes at most ${mostQueries} queries; got ${size}. Send them in several batches.`);
  return parsed.data;
}
