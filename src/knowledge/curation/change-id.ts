import { createHash } from "node:crypto";

/** The id of an entry: equal for equal parts. */
export const changeId = (...parts: readonly string[]): string => `change:${hash(parts).slice(0, 32)}`;

export const hash = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Inputs that differ only in the order of fields are equal. */
export function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== "object") return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, canonical(inner)]);
}
