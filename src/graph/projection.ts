import { cypher, identifier, join, type Cypher } from "./cypher.ts";
import { RowReader, type ProjectedColumn } from "./row.ts";
import { merge, type Selection } from "./selection.ts";
import { fieldReads, isLink, linkKey, shapesOf, type ComputedRule, type LinkRule, type LinkStep, type Table } from "./table.ts";

/** Rows that one statement projects at most; subtrees beyond it are left to the loaders. A row costs about 10 µs in Neo4j, 2 on the wire. */
const maxRows = 20_000;

/** Steps that one statement traverses at most; links beyond it are left to the loaders. Planning takes ever longer for each further step. */
const maxSteps = 60;

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

/** What is read of one node: the list expression, and access to its properties. */
export interface NodePart {
  text: Cypher;
  /** One property of `list`, the value of `text`, for use in further Cypher; null when it is not read. */
  property(list: Cypher, name: string): Cypher;
}

/**
 * Writes the columns read of one node as a list: `[1.0, n.id, n.text, [0.0, far0.id, …], COLLECT { … }]`; `row` turns it back into a row. A
 * map would repeat the keys for each node, and the driver takes twice as long to read it. One statement answers a whole tree; links that
 * are not in the table, or exceed the budget, are left to their loaders. A link to one node becomes an OPTIONAL MATCH where shared steps
 * allow it: `head(COLLECT { … LIMIT 1 })` is planned and run again for each row.
 */
export class Projection extends RowReader {
  readonly parameters: Record<string, unknown> = {};
  #variables = 0;

  constructor(
    private readonly table: Table,
    private readonly budget = maxRows,
  ) {
    super();
  }

  node(
    self: Cypher,
    shapes: readonly string[],
    selection: Selection,
    rows = 1,
    shared?: SharedSteps,
    extra: Record<string, Cypher> = {},
  ): NodePart {
    const { properties, links } = fieldReads(this.table, shapes, selection);
    const columns: ProjectedColumn[] = [...properties].map((key) => ({ key, value: cypher`${self}.${identifier(key)}` }));
    for (const [key, value] of Object.entries(extra)) columns.push({ key, value });
    for (const [key, all] of links) {
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
    const text = cypher`[${join([cypher`${numeral(this.addColumns(columns))}.0`, ...values], cypher`, `)}]`;
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
    rule: LinkRule | ComputedRule,
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

const numeral = (number: number): Cypher => number.toString() as Cypher;
