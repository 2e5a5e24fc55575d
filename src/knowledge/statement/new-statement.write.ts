import { columnsOf } from "../../graph/columns.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { int, type Transaction } from "../../graph/graph.ts";
import type { StatementGraph } from "./statement.write.ts";

type Statement = StatementGraph["statements"][number];
type Claim = StatementGraph["claims"][number];

/** What every node of a load keeps. */
interface Loaded {
  dataset: string;
  run: string | null;
  /** YYYY-MM-DD. */
  today: string;
}

/** Which statements and claims are in the graph already. */
export async function knownIds(transaction: Transaction, statements: Statement[], claims: Claim[]): Promise<Set<string>> {
  const [known] = await transaction.run<{ ids: string[] }>(
    cypher`/* knownStatements */
      RETURN COLLECT { UNWIND $statements AS id MATCH (:Statement {id: id}) RETURN id }
           + COLLECT { UNWIND $claims AS id MATCH (:Claim {id: id}) RETURN id } AS ids`,
    { statements: statements.map(({ statement }) => statement.id), claims: claims.map(({ claim }) => claim.id) },
  );
  return new Set(known!.ids);
}

/** Rows of which the graph holds nothing yet, and the others; of two rows with one id the second finds what the first has made. */
export function apart<Row>(rows: readonly Row[], idOf: (row: Row) => string, known: ReadonlySet<string>): [fresh: Row[], known: Row[]] {
  const met = new Set(known);
  const [fresh, others]: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    const id = idOf(row);
    (met.has(id) ? others : fresh).push(row);
    met.add(id);
  }
  return [fresh, others];
}

/**
 * Statements that are not there: nothing has to be compared or taken away, so that each is made at half the cost of a MERGE. Where somebody
 * else has made the same one meanwhile, its constraint refuses the transaction, which is then tried again.
 */
export async function createStatements(transaction: Transaction, rows: Statement[], { dataset, run }: Loaded): Promise<void> {
  if (rows.length === 0) return;
  const made = new Made(rows.length);
  rows.forEach((row, at) => {
    made.link("STATED_IN", at, row.source);
    made.link("MADE", at, row.speaker);
    for (const [id, order] of lastOrders(row.accordingTo)) made.link("ACCORDING_TO", at, id, order);
    for (const [id, order] of lastOrders(row.reportedBy)) made.link("REPORTED_BY", at, id, order);
    if (row.event) made.link("AT", at, row.event);
    if (run !== null) made.link("WROTE", at, run);
  });
  await create(
    transaction,
    cypher`/* createStatements */`,
    "Statement",
    rows.map(({ statement }) => ({ ...statement, dataset })),
    made,
    statementLinks,
  );
}

/** The same of claims, whose statements and data points are there. */
export async function createClaims(transaction: Transaction, rows: Claim[], { dataset, run, today }: Loaded): Promise<void> {
  if (rows.length === 0) return;
  const made = new Made(rows.length);
  rows.forEach(({ claim, statementId, point }, at) => {
    made.link("CARRIES", at, statementId);
    for (const code of claim.countries) made.link("BETWEEN", at, code);
    if (claim.fromCode) made.link("FROM_COUNTRY", at, claim.fromCode);
    if (claim.toCode) made.link("TO_COUNTRY", at, claim.toCode);
    if (claim.commodityId) made.link("OF_COMMODITY", at, claim.commodityId);
    if (claim.crossingId) made.link("VIA", at, claim.crossingId);
    if (point) made.link("ON", at, point);
  });
  await create(
    transaction,
    cypher`/* createClaims */`,
    "Claim",
    rows.map(({ claim }) => ({ ...claim, dataset, runId: run, firstSeen: claim.firstSeen ?? today, lastSeen: today })),
    made,
    claimLinks,
  );
}

/** Of an agent that is named twice, the last place counts. */
const lastOrders = (agents: { id: string; order: number }[]): Map<string, number> => new Map(agents.map(({ id, order }) => [id, order]));

interface LinkKind {
  type: string;
  /** How the other end is found. */
  label: string;
  key: string;
  /** Whether the link begins at the other end. */
  incoming?: boolean;
  ordered?: boolean;
}

const statementLinks: readonly LinkKind[] = [
  { type: "STATED_IN", label: "Source", key: "id" },
  { type: "MADE", label: "Agent", key: "id", incoming: true },
  { type: "ACCORDING_TO", label: "Agent", key: "id", ordered: true },
  { type: "REPORTED_BY", label: "Agent", key: "id", ordered: true },
  { type: "AT", label: "Event", key: "id" },
  { type: "WROTE", label: "IngestRun", key: "id", incoming: true },
];
const claimLinks: readonly LinkKind[] = [
  { type: "CARRIES", label: "Statement", key: "id", incoming: true },
  { type: "BETWEEN", label: "Country", key: "code" },
  { type: "FROM_COUNTRY", label: "Country", key: "code" },
  { type: "TO_COUNTRY", label: "Country", key: "code" },
  { type: "OF_COMMODITY", label: "Commodity", key: "id" },
  { type: "VIA", label: "BorderCrossing", key: "id" },
  { type: "ON", label: "DataPoint", key: "id" },
];

/** Links of new nodes as pairs of places: of the node among the rows, and of the other end among those that are looked up, each once. */
class Made {
  readonly #links = new Map<string, { ends: Map<string, number>; pairs: unknown[][] }>();
  readonly #places: ReturnType<typeof int>[];

  constructor(rows: number) {
    this.#places = Array.from({ length: rows }, (_, at) => int(at));
  }

  link(type: string, at: number, end: string, order?: number): void {
    let links = this.#links.get(type);
    if (!links) this.#links.set(type, (links = { ends: new Map(), pairs: [] }));
    let place = links.ends.get(end);
    if (place === undefined) links.ends.set(end, (place = links.ends.size));
    const [from, to] = [this.#places[at]!, this.#places[place] ?? (this.#places[place] = int(place))];
    links.pairs.push(order === undefined ? [from, to] : [from, to, order]);
  }

  parameters(kinds: readonly LinkKind[]): Record<string, unknown> {
    return Object.fromEntries(
      kinds.flatMap(({ type }) => {
        const { ends, pairs } = this.#links.get(type) ?? { ends: new Map<string, number>(), pairs: [] };
        return [
          [`ends_${type}`, [...ends.keys()]],
          [`pairs_${type}`, pairs],
        ];
      }),
    );
  }
}

/** Makes nodes and all their links in one statement, which looks each other end up once for all rows. */
async function create(
  transaction: Transaction,
  name: Cypher,
  label: string,
  nodes: object[],
  made: Made,
  kinds: readonly LinkKind[],
): Promise<void> {
  const { columns, rows } = columnsOf(nodes);
  const links = kinds.map(({ type, label: other, key, incoming, ordered }) => {
    const [ends, pairs] = [identifier(`ends_${type}`), identifier(`pairs_${type}`)];
    const link = cypher`[:${identifier(type)} ${ordered ? cypher`{order: pair[2]}` : cypher``}]`;
    return cypher`
  CALL (made) {
    WITH made, COLLECT {
      UNWIND range(0, size($${ends}) - 1) AS place OPTIONAL MATCH (end:${identifier(other)} {${identifier(key)}: $${ends}[place]}) RETURN end ORDER BY place
    } AS ends
    UNWIND $${pairs} AS pair
    WITH made[pair[0]] AS node, ends[pair[1]] AS end, pair WHERE end IS NOT NULL
    CREATE ${incoming ? cypher`(node)<-${link}-(end)` : cypher`(node)-${link}->(end)`}
  }`;
  });
  await transaction.run(
    cypher`${name}
  UNWIND $rows AS row
  CREATE (node:${identifier(label)} {${columns}})
  WITH collect(node) AS made ${join(links, cypher``)}`,
    { rows, ...made.parameters(kinds) },
  );
}
