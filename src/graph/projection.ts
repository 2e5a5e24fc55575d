import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { parseResolveInfo, type FieldsByTypeName, type ResolveTree } from "graphql-parse-resolve-info";
import { cypher, identifier, join, type Cypher } from "./cypher.ts";

/** How a field of GraphQL is read: from properties of its node, or from another node (or several) in the statement of its root. */
export type FieldRule = Properties | Link;

export interface Properties {
  properties: readonly string[];
  /** Properties that are read only where the part of the field with this name is selected. */
  parts?: Record<string, string>;
}

/**
 * What stands behind MATCH, from a node to `far`; `given` is a map with the field's arguments, `self` the node that has the field.
 * Name relationships after `far`.
 */
export type Step = (from: Cypher, far: Cypher, given: Cypher, self: Cypher) => Cypher;

export interface Link {
  /** Which shape the far node has. */
  to: string;
  many?: boolean;
  /** Steps before `match`, each to one node. Links of one node that begin with the same steps walk them once. */
  through?: readonly Step[];
  /** The last step. Without `many` and `order` it leads to one node at most, by what the graph is allowed to hold. */
  match: Step;
  order?: (far: Cypher) => Cypher;
  /** What is returned beside the far node's projection: properties of the relationship. */
  extra?: (far: Cypher) => Cypher;
  /** The selection answers from memory when it asks for nothing but these; then only `properties` are read. */
  memory?: { properties: readonly string[]; fields: ReadonlySet<string> };
  /** How many a list usually holds: what the budget reckons with. */
  usual?: number;
}

export interface Shape {
  /** The label of its nodes where that is not its own name. */
  label?: string;
  /** Fields that are the property of the same name. */
  own: readonly string[];
  fields: Record<string, FieldRule>;
}

export type Table = Record<string, Shape>;
export const isLink = (rule: FieldRule | undefined): rule is Link => rule !== undefined && "match" in rule;

/** Rows projected in one statement beyond which a subtree is left to the loaders: a row costs about 10 µs in Neo4j and 2 µs on the wire. */
export const mostRows = 20_000;

/** The selection below one field, as the table needs it. */
export type Selection = FieldsByTypeName;

/** By the nodes of the field: one array for all items of a list, and another for each execution, which has variables of its own. */
const selections = new WeakMap<readonly FieldNode[], Selection>();

/** What a client selected below this field, arguments and fragments resolved. Read it, do not change it. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  let selection = selections.get(info.fieldNodes);
  if (!selection) {
    const tree = parseResolveInfo(info) as ResolveTree | null | undefined;
    selections.set(info.fieldNodes, (selection = tree?.fieldsByTypeName ?? {}));
  }
  return selection;
}

/** Follows plain field names down a selection, merging what stands under each: below(selection, "edges", "node"). */
export function below(selection: Selection, ...names: string[]): Selection {
  let current = [selection];
  for (const name of names)
    current = current
      .flatMap(fieldsOf)
      .filter((field) => field.name === name)
      .map((field) => field.fieldsByTypeName);
  return merge(current);
}

export const asksFor = (selection: Selection, name: string): ResolveTree[] => fieldsOf(selection).filter((field) => field.name === name);

const fieldsOf = (selection: Selection): ResolveTree[] => Object.values(selection).flatMap((fields) => Object.values(fields));

function merge(selections: Selection[]): Selection {
  const merged: Selection = {};
  for (const selection of selections)
    for (const [type, fields] of Object.entries(selection))
      for (const [alias, field] of Object.entries(fields)) {
        const known = (merged[type] ??= {})[alias];
        merged[type][alias] = known ? { ...known, fieldsByTypeName: merge([known.fieldsByTypeName, field.fieldsByTypeName]) } : field;
      }
  return merged;
}

/** The key under which a projected link stands in its parent's row. No property begins with it. */
export const linkKey = (alias: string): string => `_${alias}`;

/** Nodes that the clauses of a statement bind on their way from its items, each reached once whoever asks for it. */
export class Reached {
  readonly #clauses: Cypher[] = [];
  readonly #known = new Map<string, Map<Step, Cypher>>();

  /** Stands between the MATCH of the items and their RETURN; rows stay as they are in number, not in order. */
  get clauses(): Cypher {
    return join(this.#clauses, cypher` `);
  }

  reach(from: Cypher, step: Step, name: () => Cypher): Cypher {
    const steps = this.#known.get(from) ?? new Map<Step, Cypher>();
    this.#known.set(from, steps);
    const known = steps.get(step);
    if (known) return known;
    const far = name();
    steps.set(step, far);
    this.#clauses.push(cypher`OPTIONAL MATCH ${step(from, far, cypher`{}`, from)}`);
    return far;
  }
}

/**
 * Writes the map projection of one node: `n {.id, .text, _statement: far0 {…}, _between: COLLECT { … }}`.
 * One statement then answers a whole tree; a link that is not in the table, or lies beyond the budget, is left to its loader.
 * A link to one node is an OPTIONAL MATCH where `reached` takes it: half the db hits of `head(COLLECT { … LIMIT 1 })`, which is
 * planned and run for each row anew (2,736 instead of 5,500 for 50 claims with their statement, speaker, office and source).
 */
export class Projection {
  readonly parameters: Record<string, unknown> = {};
  #variables = 0;

  constructor(
    private readonly table: Table,
    private readonly budget = mostRows,
  ) {}

  node(self: Cypher, shapes: readonly string[], selection: Selection, rows = 1, reached?: Reached): Cypher {
    const properties = new Set(["id"]);
    const links: Cypher[] = [];
    const seen = new Set<string>();
    for (const field of fieldsOf(selection)) {
      for (const shape of shapes.map((name) => this.table[name]!)) {
        const rule = shape.fields[field.name];
        if (!isLink(rule)) {
          for (const property of propertiesOf(rule, field) ?? (shape.own.includes(field.name) ? [field.name] : []))
            properties.add(property);
          continue;
        }
        if (rule.memory && answersFromMemory(rule.memory.fields, field.fieldsByTypeName)) {
          for (const property of rule.memory.properties) properties.add(property);
          continue;
        }
        const key = linkKey(field.alias);
        const many = rows * (rule.many ? (rule.usual ?? 10) : 1);
        if (seen.has(key) || many > this.budget) continue;
        seen.add(key);
        links.push(cypher`${identifier(key)}: ${this.link(self, rule, field.fieldsByTypeName, field.args, many, reached)}`);
      }
    }
    const parts = [...[...properties].map((property) => cypher`.${identifier(property)}`), ...links];
    return cypher`${self} {${join(parts, cypher`, `)}}`;
  }

  link(self: Cypher, rule: Link, selection: Selection, args: Record<string, unknown>, rows = 1, reached?: Reached): Cypher {
    const { through = [], match, many, order } = rule;
    const name = () => identifier(`far${this.#variables++}`);
    let from = self;
    if (reached) for (const step of through) from = reached.reach(from, step, name);
    if (reached && !many && !order) return this.#value(reached.reach(from, match, name), rule, selection, rows, reached);

    const matches: Cypher[] = [];
    const inside = new Reached();
    const given = this.#given(args);
    for (const step of [...(reached ? [] : through), match]) {
      const far = name();
      matches.push(cypher`MATCH ${step(from, far, given, self)}`);
      from = far;
    }
    const value = this.#value(from, rule, selection, rows, inside);
    // Without a name of its own the column is called as the node is, and ORDER BY would see what is projected in the node's place.
    const ordered = order ? cypher` ORDER BY ${order(from)}` : cypher``;
    const body = cypher`${join(matches, cypher` `)} ${inside.clauses} RETURN ${value} AS value${ordered}`;
    return many ? cypher`COLLECT { ${body} }` : cypher`head(COLLECT { ${body} LIMIT 1 })`;
  }

  #value(far: Cypher, rule: Link, selection: Selection, rows: number, reached: Reached): Cypher {
    const projected = this.node(far, shapesOf(this.table, rule.to), selection, rows, reached);
    return rule.extra ? cypher`${projected.slice(0, -1) as Cypher}, ${rule.extra(far)}}` : projected;
  }

  #given(args: Record<string, unknown>): Cypher {
    if (Object.keys(args).length === 0) return cypher`{}`;
    const name = identifier(`given${Object.keys(this.parameters).length}`);
    this.parameters[name] = args;
    return cypher`$${name}`;
  }
}

const propertiesOf = (rule: Properties | undefined, field: ResolveTree): readonly string[] | undefined =>
  rule?.parts ? [...rule.properties, ...fieldsOf(field.fieldsByTypeName).flatMap(({ name }) => rule.parts![name] ?? [])] : rule?.properties;

export const answersFromMemory = (known: ReadonlySet<string>, selection: Selection): boolean =>
  fieldsOf(selection).every((field) => known.has(field.name));

/** An interface's name stands for all its shapes: "Agent" is Official and Organization. */
export const shapesOf = (table: Table, name: string): string[] => (table[name] ? [name] : name.split("|"));
