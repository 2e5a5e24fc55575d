import { cypher, identifier, join, type Cypher } from "./cypher.ts";
import { answersFromMemory, selectedFields, isSame, merge, type ResolveTree, type Selection } from "./selection.ts";
import { isLink, isRead, shapesOf, type Gathered, type LinkRule, type LinkStep, type Shape, type Table } from "./table.ts";

/** Rows projected in one statement beyond which a subtree is left to the loaders: a row costs about 10 µs in Neo4j and 2 µs on the wire. */
export const mostRows = 20_000;

/** Steps from node to node in one statement, beyond which a link is left to its loader: planning takes longer with each, and more than in proportion. */
const mostSteps = 60;

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
  const parts = "parts" in rule ? selectedFields(fieldsByTypeName).flatMap((part) => rule.parts?.[part.name] ?? []) : [];
  return [...(("properties" in rule && rule.properties) || []), ...parts];
}
