import type { Cypher } from "./cypher.ts";

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
