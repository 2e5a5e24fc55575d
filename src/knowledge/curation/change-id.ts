import { createHash } from "node:crypto";

/** The id of an entry: the same for the same one of the same. */
export const changeId = (...parts: readonly string[]): string => `change:${hash(parts).slice(0, 32)}`;

export const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** The same input in another order of fields is the same input. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}
