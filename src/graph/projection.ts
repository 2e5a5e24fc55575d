import { cypher, identifier, join, type Cypher } from "./cypher.ts";
import { answersFromMemory, selectedFields, isSame, merge, type ResolveTree, type Selection } from "./selection.ts";
import { isLink, isRead, shapesOf, type Gathered, type LinkRule, type LinkStep, type Shape, type Table } from "./table.ts";

/**
 * Maximum number of rows projected in one statement; subtrees beyond it are left to the loaders. A row costs about 10 µs in Neo4j and 2 µs
 * on the wire.
 */
const maxRows = 20_000;

/**
 * Maximum number of traversal steps in one statement; links beyond it are left to their loaders. Planning time grows faster than linearly
 * with the steps.
 */
const maxSteps = 60;

/** The key of a projected link in its parent's row. No property begins with @, nor does any JavaScript member. */
export const linkKey = (alias: string): string => `@${alias}`;

/** A node as it was read: its id, the selected properties, and links by their `linkKey`. */
export type Row = { id: string } & Record<string, unknown>;

/** A node as it is sent, for `Projection.row`: the index of its column list, then the values, the id first. */
export type Projected = readonly [columns: number, id: string | null, ...rest: unknown[]];

/** What is read of one node: the list expression, and access to its properties. */
export interface NodePart {
  text: Cypher;
  /** One property of `list`, the value of `text`, for use in further Cypher; null when it is not read. */
  property(list: Cypher, name: string): Cypher;
}

interface Column {
  key: string;
  /** Other aliases of the same field and arguments. */
  also?: string[];
  value: Cypher;
  /** Set when the value is itself projected. */
  link?: LinkRule | undefined;
}

/** Nodes bound by clauses of the statement between its items and RETURN; each is matched once, however many fields need it. */
export class SharedSteps {
  readonly #clauses: Cypher[] = [];
  readonly #known = new Map<string, Map<LinkStep, Cypher>>();

  /** Placed between the MATCH of the items and their RETURN. It keeps the number of rows, not their order. */
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
 * Writes the columns read of one node as a list: `[1.0, n.id, n.text, [0.0, far0.id, …], COLLECT { … }]`; `row` turns it back into a row. A
 * map would repeat the keys for each node, and the driver takes twice as long to read it. One statement answers a whole tree; links that
 * are not in the table, or exceed the budget, are left to their loaders. A link to one node becomes an OPTIONAL MATCH where shared steps
 * allow it: `head(COLLECT { … LIMIT 1 })` is planned and run again for each row.
 */
export class Projection {
  readonly parameters: Record<string, unknown> = {};
  /** By the index that a list begins with. */
  readonly #columns: (readonly Column[])[] = [];
  #variables = 0;

  constructor(
    private readonly table: Table,
    private readonly budget = maxRows,
  ) {}

  /** The row of a value of `node` or `anyOf`; null when the node does not exist (it has no id). */
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

  /** The value of an expression written by `read`. */
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
    shared?: SharedSteps,
    extra: Record<string, Cypher> = {},
  ): NodePart {
    const properties = new Set(["id"]);
    const reads = new Map<string, FieldRead[]>();
    for (const shape of shapes)
      for (const field of this.#fieldsOf(shape, selection)) {
        const rule = this.table[shape]!.fields[field.name];
        const fromMemory = isLink(rule) && rule.memory && answersFromMemory(rule.memory.fields, field.fieldsByTypeName);
        const read = fromMemory ? rule.memory!.properties : propertiesOf(this.table[shape]!, field);
        for (const property of read) properties.add(property);
        if (!isRead(rule) || fromMemory) continue;
        if ("gather" in rule && rule.only && !answersFromMemory(rule.only, field.fieldsByTypeName)) continue;
        const key = linkKey(field.alias);
        reads.set(key, [...(reads.get(key) ?? []), { rule, field }]);
      }
    const columns: Column[] = [...properties].map((key) => ({ key, value: cypher`${self}.${identifier(key)}` }));
    for (const [key, value] of Object.entries(extra)) columns.push({ key, value });
    for (const [key, all] of deduplicate(reads)) {
      const { rule, field } = all[0]!;
      const many = rows * (rule.many ? (rule.usual ?? 10) : 1);
      if (many > this.budget || this.#variables >= maxSteps) continue;
      const below = merge(all.map((each) => each.field.fieldsByTypeName));
      const value = this.read(self, rule, below, field.args, many, shared);
      const also = all.map((each) => linkKey(each.field.alias)).filter((alias) => alias !== key);
      columns.push({ key, value, link: isLink(rule) ? rule : undefined, ...(also.length ? { also } : {}) });
    }
    const values = columns.map(({ value }) => value);
    // A float, because the driver reads it as a number; for an integer it allocates three objects first.
    const text = cypher`[${join([cypher`${numeral(this.#columns.push(columns) - 1)}.0`, ...values], cypher`, `)}]`;
    return {
      text,
      property: (list, name) => {
        const at = columns.findIndex(({ key }) => key === name);
        return at < 0 ? cypher`null` : cypher`${list}[${numeral(at + 1)}]`;
      },
    };
  }

  /** A node of one of several kinds, each projected as its own shape; null for any other kind. */
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
    shared?: SharedSteps,
  ): Cypher {
    return isLink(rule) ? this.link(self, rule, selection, args, rows, shared) : rule.gather(self, args);
  }

  /** An outside value as a query parameter. */
  parameter(value: unknown): Cypher {
    const name = identifier(`given${Object.keys(this.parameters).length}`);
    this.parameters[name] = value;
    return cypher`$${name}`;
  }

  /** The fields selected on one shape: under its own name, or under an interface's, which has no shape. */
  #fieldsOf(shape: string, selection: Selection): ResolveTree[] {
    return Object.entries(selection).flatMap(([type, fields]) => (type === shape || !this.table[type] ? Object.values(fields) : []));
  }

  link(self: Cypher, rule: LinkRule, selection: Selection, args: Record<string, unknown>, rows = 1, shared?: SharedSteps): Cypher {
    const { through = [], match, many, order, limitArgument } = rule;
    const name = () => identifier(`far${this.#variables++}`);
    let from = self;
    if (shared) for (const step of through) from = shared.reach(from, step, name);
    if (shared && !many && !order) return this.#value(shared.reach(from, match, name), rule, selection, rows, shared);

    const matches: Cypher[] = [];
    const inside = new SharedSteps();
    const given = Object.keys(args).length ? this.parameter(args) : cypher`{}`;
    for (const step of [...(shared ? [] : through), match]) {
      const far = name();
      matches.push(cypher`MATCH ${step(from, far, given, self)}`);
      from = far;
    }
    const value = this.#value(from, rule, selection, rows, inside);
    // Needs its own column name: otherwise ORDER BY would see the projected value instead of the node.
    const ordered = order ? cypher` ORDER BY ${order(from)}` : cypher``;
    // Limited before the rows' links are traversed: only 20 of a year's 2,400 claims may be needed. Negative numbers are rejected by the
    // resolver.
    const limited =
      limitArgument && args[limitArgument] != null
        ? cypher` WITH ${from}${ordered} LIMIT toInteger(${this.parameter(Math.max(0, Number(args[limitArgument])))})`
        : cypher``;
    const body = cypher`${join(matches, cypher` `)}${limited} ${inside.clauses} RETURN ${value} AS value${ordered}`;
    return many ? cypher`COLLECT { ${body} }` : cypher`head(COLLECT { ${body} LIMIT 1 })`;
  }

  #value(far: Cypher, rule: LinkRule, selection: Selection, rows: number, shared: SharedSteps): Cypher {
    return this.node(far, shapesOf(this.table, rule.to), selection, rows, shared, rule.extra?.(far)).text;
  }
}

/** A selected field and its rule. */
interface FieldRead {
  rule: LinkRule | Gathered;
  field: ResolveTree;
}

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

const numeral = (number: number): Cypher => number.toString() as Cypher;

function propertiesOf({ fields, own }: Shape, { name, fieldsByTypeName }: ResolveTree): readonly string[] {
  const rule = fields[name];
  if (rule === undefined) return own.includes(name) ? [name] : [];
  const parts = "parts" in rule ? selectedFields(fieldsByTypeName).flatMap((part) => rule.parts?.[part.name] ?? []) : [];
  return [...(("properties" in rule && rule.properties) || []), ...parts];
}
