import { isDeepStrictEqual } from "node:util";
import type { FieldNode, GraphQLResolveInfo } from "graphql";
import { cypher, identifier, join, type Cypher } from "./cypher.ts";
import { noFields, selectedBelow, type FieldsByTypeName, type ResolveTree } from "./selection.ts";

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

/** Rows projected in one statement beyond which a subtree is left to the loaders: a row costs about 10 µs in Neo4j and 2 µs on the wire. */
export const mostRows = 20_000;

/** Steps from node to node in one statement, beyond which a link is left to its loader: planning takes longer with each, and more than in proportion. */
const mostSteps = 60;

/** The selection below one field, as the table needs it. */
export type Selection = FieldsByTypeName;

/** By the nodes of the field: one array for all items of a list, and another for each execution, which has variables of its own. */
const selections = new WeakMap<readonly FieldNode[], Selection>();

/** What a client selected below this field, arguments and fragments resolved. Read it, do not change it. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  let selection = selections.get(info.fieldNodes);
  if (!selection) selections.set(info.fieldNodes, (selection = selectedBelow(info)));
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

/** What is asked of the items of a connection, under `nodes` and `edges { node }` together: they are the same rows. */
export const itemsOf = (selection: Selection): Selection => merge([below(selection, "nodes"), below(selection, "edges", "node")]);

/** All that any of the selections asks for. Of two fields that share an alias and nothing else both stay, under keys of their own. */
export function merge(selections: readonly Selection[]): Selection {
  const merged = noFields();
  for (const selection of selections)
    for (const [type, fields] of Object.entries(selection))
      for (const field of Object.values(fields)) {
        const own = (merged[type] ??= Object.create(null) as Record<string, ResolveTree>);
        let key = field.alias;
        let known = own[key];
        while (known && !isSame(known, field)) known = own[(key += "'")];
        own[key] = known ? { ...known, fieldsByTypeName: merge([known.fieldsByTypeName, field.fieldsByTypeName]) } : field;
      }
  return merged;
}

const isSame = (a: ResolveTree, b: ResolveTree): boolean => a.name === b.name && isDeepStrictEqual(a.args, b.args);

/** The key under which a projected link stands in its parent's row. No property begins with it, and nothing that JavaScript knows. */
export const linkKey = (alias: string): string => `@${alias}`;

/** A node as it came from the graph: its id, what the selection asked of it, and links by their `linkKey`. */
export type Row = { id: string } & Record<string, unknown>;

/** A node as it is sent, for `Projection.row`: the number of its columns' list, then their values, the id first. */
export type Projected = readonly [columns: number, id: string | null, ...rest: unknown[]];

/** What is read of one node: the list that is sent, and where a property stands in it. */
export interface NodePart {
  text: Cypher;
  /** One property of `list`, which holds what `text` wrote, for Cypher that goes on with it; null where it is not read. */
  property(list: Cypher, name: string): Cypher;
}

interface Column {
  key: string;
  /** Aliases under which the same is asked for again. */
  also?: string[];
  value: Cypher;
  /** Where the value is itself projected. */
  link?: LinkRule | undefined;
}

/** Nodes that the clauses of a statement bind on their way from its items, each reached once whoever asks for it. */
export class SharedSteps {
  readonly #clauses: Cypher[] = [];
  readonly #known = new Map<string, Map<LinkStep, Cypher>>();

  /** Stands between the MATCH of the items and their RETURN; rows stay as they are in number, not in order. */
  get clauses(): Cypher {
    return join(this.#clauses, cypher` `);
  }

  reach(from: Cypher, step: LinkStep, name: () => Cypher): Cypher {
    const steps = this.#known.get(from) ?? new Map<LinkStep, Cypher>();
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
 * Writes what is read of one node, as a list: `[1.0, n.id, n.text, [0.0, far0.id, …], COLLECT { … }]`; `row` makes its row of it. A map
 * would bring the keys along with each node, and the driver takes twice as long to read it.
 * One statement then answers a whole tree; a link that is not in the table, or lies beyond the budget, is left to its loader.
 * A link to one node is an OPTIONAL MATCH where `reached` takes it: `head(COLLECT { … LIMIT 1 })` is planned and run for each row anew.
 */
export class Projection {
  readonly parameters: Record<string, unknown> = {};
  /** By the number that a list begins with. */
  readonly #columns: (readonly Column[])[] = [];
  #variables = 0;

  constructor(
    private readonly table: Table,
    private readonly budget = mostRows,
  ) {}

  /** The row of what `node` or `anyOf` wrote; null where there was no such node, which has no id. */
  row(projected: Projected | null): Row | null {
    if (projected === null || projected[1] === null) return null;
    const columns = this.#columns[projected[0]]!;
    const row: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) {
      const { key, link, also } = columns[i]!;
      const value = projected[i + 1];
      row[key] = link ? this.#linked(link, value) : value;
      if (also) for (const alias of also) row[alias] = row[key];
    }
    return row as Row;
  }

  rows(projected: readonly Projected[]): Row[] {
    return projected.map((each) => this.row(each)!);
  }

  /** The value of what `read` wrote. */
  value(rule: LinkRule | Gathered, value: unknown): unknown {
    return isLink(rule) ? this.#linked(rule, value) : value;
  }

  #linked({ many }: LinkRule, value: unknown): Row | Row[] | null {
    return many ? this.rows(value as Projected[]) : this.row(value as Projected | null);
  }

  node(
    self: Cypher,
    shapes: readonly string[],
    selection: Selection,
    rows = 1,
    reached?: SharedSteps,
    extra: Record<string, Cypher> = {},
  ): NodePart {
    const properties = new Set(["id"]);
    const asked = new Map<string, Asked[]>();
    for (const shape of shapes)
      for (const field of this.#fieldsOf(shape, selection)) {
        const rule = this.table[shape]!.fields[field.name];
        const remembered = isLink(rule) && rule.memory && answersFromMemory(rule.memory.fields, field.fieldsByTypeName);
        const read = remembered ? rule.memory!.properties : propertiesOf(this.table[shape]!, field);
        for (const property of read) properties.add(property);
        if (!isRead(rule) || remembered) continue;
        if ("gather" in rule && rule.only && !answersFromMemory(rule.only, field.fieldsByTypeName)) continue;
        const key = linkKey(field.alias);
        asked.set(key, [...(asked.get(key) ?? []), { rule, field }]);
      }
    const columns: Column[] = [...properties].map((key) => ({ key, value: cypher`${self}.${identifier(key)}` }));
    for (const [key, value] of Object.entries(extra)) columns.push({ key, value });
    for (const [key, all] of sameOnce(asked)) {
      const { rule, field } = all[0]!;
      const many = rows * (rule.many ? (rule.usual ?? 10) : 1);
      if (many > this.budget || this.#variables >= mostSteps) continue;
      const below = merge(all.map((each) => each.field.fieldsByTypeName));
      const value = this.read(self, rule, below, field.args, many, reached);
      const also = all.map((each) => linkKey(each.field.alias)).filter((alias) => alias !== key);
      columns.push({ key, value, link: isLink(rule) ? rule : undefined, ...(also.length ? { also } : {}) });
    }
    const values = columns.map(({ value }) => value);
    // As a float, of which the driver makes a number: of a whole one it makes three objects first.
    const text = cypher`[${join([cypher`${numeral(this.#columns.push(columns) - 1)}.0`, ...values], cypher`, `)}]`;
    return {
      text,
      property: (list, name) => {
        const at = columns.findIndex(({ key }) => key === name);
        return at < 0 ? cypher`null` : cypher`${list}[${numeral(at + 1)}]`;
      },
    };
  }

  /** A node that is one of several kinds, each projected as its own shape; null for any other. */
  anyOf(self: Cypher, shapes: readonly string[], selection: Selection, rows = 1): Cypher {
    const cases = shapes.map((shape) => cypher`WHEN ${self}:${identifier(shape)} THEN ${this.node(self, [shape], selection, rows).text}`);
    return cases.length ? cypher`CASE ${join(cases, cypher` `)} END` : cypher`null`;
  }

  read(
    self: Cypher,
    rule: LinkRule | Gathered,
    selection: Selection,
    args: Record<string, unknown>,
    rows = 1,
    reached?: SharedSteps,
  ): Cypher {
    return isLink(rule) ? this.link(self, rule, selection, args, rows, reached) : rule.gather(self, args);
  }

  /** A value from outside, as a parameter of the statement. */
  given(value: unknown): Cypher {
    const name = identifier(`given${Object.keys(this.parameters).length}`);
    this.parameters[name] = value;
    return cypher`$${name}`;
  }

  /** What is asked of one shape: by its own name, or by that of an interface, which has no shape. */
  #fieldsOf(shape: string, selection: Selection): ResolveTree[] {
    return Object.entries(selection).flatMap(([type, fields]) => (type === shape || !this.table[type] ? Object.values(fields) : []));
  }

  link(self: Cypher, rule: LinkRule, selection: Selection, args: Record<string, unknown>, rows = 1, reached?: SharedSteps): Cypher {
    const { through = [], match, many, order, cut } = rule;
    const name = () => identifier(`far${this.#variables++}`);
    let from = self;
    if (reached) for (const step of through) from = reached.reach(from, step, name);
    if (reached && !many && !order) return this.#value(reached.reach(from, match, name), rule, selection, rows, reached);

    const matches: Cypher[] = [];
    const inside = new SharedSteps();
    const given = Object.keys(args).length ? this.given(args) : cypher`{}`;
    for (const step of [...(reached ? [] : through), match]) {
      const far = name();
      matches.push(cypher`MATCH ${step(from, far, given, self)}`);
      from = far;
    }
    const value = this.#value(from, rule, selection, rows, inside);
    // Without a name of its own the column is called as the node is, and ORDER BY would see what is projected in the node's place.
    const ordered = order ? cypher` ORDER BY ${order(from)}` : cypher``;
    // Cut before the links of the rows are walked: of a year's 2,400 claims twenty may be wanted. A negative number is the resolver's to refuse.
    const few =
      cut && args[cut] != null ? cypher` WITH ${from}${ordered} LIMIT toInteger(${this.given(Math.max(0, Number(args[cut])))})` : cypher``;
    const body = cypher`${join(matches, cypher` `)}${few} ${inside.clauses} RETURN ${value} AS value${ordered}`;
    return many ? cypher`COLLECT { ${body} }` : cypher`head(COLLECT { ${body} LIMIT 1 })`;
  }

  #value(far: Cypher, rule: LinkRule, selection: Selection, rows: number, reached: SharedSteps): Cypher {
    return this.node(far, shapesOf(this.table, rule.to), selection, rows, reached, rule.extra?.(far)).text;
  }
}

/** A field that is read, with its rule. */
interface Asked {
  rule: LinkRule | Gathered;
  field: ResolveTree;
}

/**
 * The same field with the same arguments is read once, under whatever aliases it is asked for: fifty of them gave a statement that took
 * Neo4j seconds to plan. One alias that stands for two things, as it may on two types or in `nodes` and `edges`, is left to the loaders.
 */
function sameOnce(asked: ReadonlyMap<string, Asked[]>): Map<string, Asked[]> {
  const found = new Map<string, Asked[]>();
  const alike = ({ rule, field }: Asked, other: Asked) => other.rule === rule && isSame(other.field, field);
  for (const [key, all] of asked) {
    const [first] = all as [Asked];
    if (!all.every((other) => alike(first, other))) continue;
    const before = [...found.values()].find(([other]) => alike(first, other!));
    if (before) before.push(...all);
    else found.set(key, [...all]);
  }
  return found;
}

const numeral = (number: number): Cypher => number.toString() as Cypher;

function propertiesOf({ fields, own }: Shape, { name, fieldsByTypeName }: ResolveTree): readonly string[] {
  const rule = fields[name];
  if (rule === undefined) return own.includes(name) ? [name] : [];
  const parts = "parts" in rule ? fieldsOf(fieldsByTypeName).flatMap((part) => rule.parts?.[part.name] ?? []) : [];
  return [...(("properties" in rule && rule.properties) || []), ...parts];
}

const answered = new WeakMap<Selection, Map<ReadonlySet<string>, boolean>>();

/** Whether nothing but the known fields is selected. Asked for each row of an answer, so looked up once for a selection. */
export function answersFromMemory(known: ReadonlySet<string>, selection: Selection): boolean {
  const before = answered.get(selection)?.get(known);
  if (before !== undefined) return before;
  const answers = fieldsOf(selection).every((field) => known.has(field.name));
  answered.set(selection, new Map([...(answered.get(selection) ?? []), [known, answers]]));
  return answers;
}

/** An interface's name stands for all its shapes: "Agent" is Official and Organization. */
export const shapesOf = (table: Table, name: string): string[] => (table[name] ? [name] : name.split("|"));
