import type { Cypher } from "./cypher.ts";
import { answersFromMemory, isSame, selectedFields, type ResolveTree, type Selection } from "./selection.ts";

/** How a GraphQL field is read in the statement of its root: from properties of its node, from other nodes, or by an expression. */
export type FieldRule = PropertyRule | LinkRule | ComputedRule;

export interface PropertyRule {
  properties: readonly string[];
  /** Properties read only when the sub-field with this name is selected. */
  parts?: Record<string, string>;
}

/** A value that Cypher computes for the field's resolver: counts, or input for its calculation. */
export interface ComputedRule {
  gather: (self: Cypher, args: Record<string, unknown>) => Cypher;
  /** Further properties that the resolver needs. */
  properties?: readonly string[];
  /** Used only for selections of nothing but these fields; the resolver handles all others itself. */
  only?: ReadonlySet<string>;
  many?: boolean;
  usual?: number;
}

/**
 * The pattern after MATCH, from a node to `far`; `given` is a map of the field's arguments, `self` the node that has the field. Name
 * relationships after `far`.
 */
export type LinkStep = (from: Cypher, far: Cypher, given: Cypher, self: Cypher) => Cypher;

export interface LinkRule {
  /** The shape of the far node. */
  to: string;
  many?: boolean;
  /** Steps before `match`, each to one node. Links of one node that begin with the same steps share them. */
  through?: readonly LinkStep[];
  /** The last step. Without `many` and `order` it leads to at most one node; the graph's constraints ensure that. */
  match: LinkStep;
  order?: (far: Cypher) => Cypher;
  /** The field's argument that limits an ordered list. */
  limitArgument?: string;
  /** Values read together with the far node's properties, by name: properties of the relationship. */
  extra?: (far: Cypher) => Record<string, Cypher>;
  /** Selections of only these fields are answered from memory; then only `properties` are read. */
  memory?: { properties: readonly string[]; fields: ReadonlySet<string> };
  /** Typical length of a list, used by the budget. */
  usual?: number;
  /** Further properties that the resolver needs. */
  properties?: readonly string[];
}

export interface Shape {
  /** The label of its nodes when it differs from its own name. */
  label?: string;
  /** Fields that are the property of the same name. */
  own: readonly string[];
  fields: Record<string, FieldRule>;
}

export type Table = Record<string, Shape>;
export const isLink = (rule: FieldRule | undefined): rule is LinkRule => rule !== undefined && "match" in rule;
export const isRead = (rule: FieldRule | undefined): rule is LinkRule | ComputedRule =>
  isLink(rule) || (rule !== undefined && "gather" in rule);

/** An interface's name stands for all its shapes: "Agent" is Official and Organization. */
export const shapesOf = (table: Table, name: string): string[] => (table[name] ? [name] : name.split("|"));

/** The key of a projected link in its parent's row. No property begins with @, nor does any JavaScript member. */
export const linkKey = (alias: string): string => `@${alias}`;

/** A selected link or computed value, and its rule. */
export interface FieldRead {
  rule: LinkRule | ComputedRule;
  field: ResolveTree;
}

/** What a selection reads of a node that may have one of several shapes: properties, and links by their `linkKey`. */
export function fieldReads(
  table: Table,
  shapes: readonly string[],
  selection: Selection,
): { properties: Set<string>; links: Map<string, FieldRead[]> } {
  const properties = new Set(["id"]);
  const links = new Map<string, FieldRead[]>();
  for (const shape of shapes)
    for (const field of fieldsOf(table, shape, selection)) {
      const rule = table[shape]!.fields[field.name];
      const fromMemory = isLink(rule) && rule.memory && answersFromMemory(rule.memory.fields, field.fieldsByTypeName);
      const read = fromMemory ? rule.memory!.properties : propertiesOf(table[shape]!, field);
      for (const property of read) properties.add(property);
      if (!isRead(rule) || fromMemory) continue;
      if ("gather" in rule && rule.only && !answersFromMemory(rule.only, field.fieldsByTypeName)) continue;
      const key = linkKey(field.alias);
      links.set(key, [...(links.get(key) ?? []), { rule, field }]);
    }
  return { properties, links: deduplicate(links) };
}

/** The fields selected on one shape: under its own name, or under an interface's, which has no shape. */
const fieldsOf = (table: Table, shape: string, selection: Selection): ResolveTree[] =>
  Object.entries(selection).flatMap(([type, fields]) => (type === shape || !table[type] ? Object.values(fields) : []));

/**
 * Reads the same field with the same arguments once, whatever its aliases: a statement with fifty of them took Neo4j seconds to plan. An
 * alias with two meanings (on two types, or in `nodes` and `edges`) is left to the loaders.
 */
function deduplicate(reads: ReadonlyMap<string, FieldRead[]>): Map<string, FieldRead[]> {
  const found = new Map<string, FieldRead[]>();
  const isEqual = ({ rule, field }: FieldRead, other: FieldRead) => other.rule === rule && isSame(other.field, field);
  for (const [key, all] of reads) {
    const [first] = all as [FieldRead];
    if (!all.every((other) => isEqual(first, other))) continue;
    const earlier = [...found.values()].find(([other]) => isEqual(first, other!));
    if (earlier) earlier.push(...all);
    else found.set(key, [...all]);
  }
  return found;
}

function propertiesOf({ fields, own }: Shape, { name, fieldsByTypeName }: ResolveTree): readonly string[] {
  const rule = fields[name];
  if (rule === undefined) return own.includes(name) ? [name] : [];
  const parts = "parts" in rule ? selectedFields(fieldsByTypeName).flatMap((part) => rule.parts?.[part.name] ?? []) : [];
  return [...(("properties" in rule && rule.properties) || []), ...parts];
}
