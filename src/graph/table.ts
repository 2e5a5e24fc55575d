import type { Cypher } from "./cypher.ts";

/** How a field of GraphQL is read: from properties of its node, from other nodes, or by an expression, in the statement of its root. */
export type FieldRule = PropertyRule | LinkRule | Gathered;

export interface PropertyRule {
  properties: readonly string[];
  /** Properties that are read only where the part of the field with this name is selected. */
  parts?: Record<string, string>;
}

/** A value that Cypher gathers for the field's resolver: counts, or what the resolver reckons with. */
export interface Gathered {
  gather: (self: Cypher, args: Record<string, unknown>) => Cypher;
  /** Properties that the resolver needs beside it. */
  properties?: readonly string[];
  /** Gathered only for selections that ask for nothing but these; all others are the resolver's own. */
  only?: ReadonlySet<string>;
  many?: boolean;
  usual?: number;
}

/**
 * What stands behind MATCH, from a node to `far`; `given` is a map with the field's arguments, `self` the node that has the field.
 * Name relationships after `far`.
 */
export type LinkStep = (from: Cypher, far: Cypher, given: Cypher, self: Cypher) => Cypher;

export interface LinkRule {
  /** Which shape the far node has. */
  to: string;
  many?: boolean;
  /** Steps before `match`, each to one node. Links of one node that begin with the same steps walk them once. */
  through?: readonly LinkStep[];
  /** The last step. Without `many` and `order` it leads to one node at most, by what the graph is allowed to hold. */
  match: LinkStep;
  order?: (far: Cypher) => Cypher;
  /** The field's argument that says how many of an ordered list are wanted. */
  cut?: string;
  /** What is read beside the far node's properties, by name: properties of the relationship. */
  extra?: (far: Cypher) => Record<string, Cypher>;
  /** The selection answers from memory when it asks for nothing but these; then only `properties` are read. */
  memory?: { properties: readonly string[]; fields: ReadonlySet<string> };
  /** How many a list usually holds: what the budget reckons with. */
  usual?: number;
  /** Properties that the resolver needs beside it. */
  properties?: readonly string[];
}

export interface Shape {
  /** The label of its nodes where that is not its own name. */
  label?: string;
  /** Fields that are the property of the same name. */
  own: readonly string[];
  fields: Record<string, FieldRule>;
}

export type Table = Record<string, Shape>;
export const isLink = (rule: FieldRule | undefined): rule is LinkRule => rule !== undefined && "match" in rule;
export const isRead = (rule: FieldRule | undefined): rule is LinkRule | Gathered =>
  isLink(rule) || (rule !== undefined && "gather" in rule);

/** An interface's name stands for all its shapes: "Agent" is Official and Organization. */
export const shapesOf = (table: Table, name: string): string[] => (table[name] ? [name] : name.split("|"));
