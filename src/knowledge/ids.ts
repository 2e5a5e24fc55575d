import { createHash } from "node:crypto";

/** Each id begins with the kind of its node, so that the kind is known before the node is fetched. */
const types = {
  country: "Country",
  official: "Official",
  organization: "Organization",
  crossing: "BorderCrossing",
  commodity: "Commodity",
  source: "Source",
  statement: "Statement",
  claim: "Claim",
  event: "Event",
  dataset: "Dataset",
  observation: "Observation",
  point: "DataPoint",
} as const;

export type NodeType = (typeof types)[keyof typeof types];

/** `claim:3f…` -> "Claim"; undefined for what is no id of ours. */
export function typeOf(id: string): NodeType | undefined {
  const kind = /^([a-z]+):./.exec(id)?.[1];
  return kind !== undefined && Object.hasOwn(types, kind) ? types[kind as keyof typeof types] : undefined;
}

/** Ids of the same kind together; what is no id of ours is left out. */
export function byType(ids: readonly string[]): Map<NodeType, string[]> {
  const found = new Map<NodeType, string[]>();
  for (const id of ids) {
    const type = typeOf(id);
    if (type) found.set(type, [...(found.get(type) ?? []), id]);
  }
  return found;
}

/** An id made of what makes the thing itself: 16 hexadecimal digits of a SHA-256 (a collision in 10 million things: 3 in a million). */
export const hashed = (kind: keyof typeof types, ...parts: (string | number | null | undefined)[]): string =>
  `${kind}:${createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16)}`;

/** "Société Générale" -> "societe-generale": the readable part of an id. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
