import { createHash } from "node:crypto";
import type { EntityType } from "../contract/vocabulary.ts";

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

/** The label of each kind of thing that a person may ask for. */
export const labelOfKind = {
  COUNTRY: "Country",
  OFFICIAL: "Official",
  ORGANIZATION: "Organization",
  BORDER_CROSSING: "BorderCrossing",
  COMMODITY: "Commodity",
  SOURCE: "Source",
  STATEMENT: "Statement",
  CLAIM: "Claim",
  EVENT: "Event",
} as const satisfies Record<EntityType, NodeType>;

const kindOfLabel = new Map<string, EntityType>(Object.entries(labelOfKind).map(([kind, label]) => [label, kind as EntityType]));

/** The kind of a thing by its label; undefined for what nobody asks for by its kind, such as a dataset. */
export const kindOfLabelled = (label: string): EntityType | undefined => kindOfLabel.get(label);

/** Statements and claims bear no names: they are found by their words. */
export type NamedKind = Exclude<EntityType, "STATEMENT" | "CLAIM">;
export const bearsNames = (kind: EntityType): kind is NamedKind => kind !== "STATEMENT" && kind !== "CLAIM";

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
