import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import type { claimProperties } from "../claim/claim.seed.ts";
import { countryId } from "../country/country.ts";
import { addToCoverage } from "../coverage/keep.ts";
import { writeDataPoints } from "../data-point/data-point.write.ts";
import { loadedOn, type Origin, type Pace, type SeedTable } from "../../query/seed-table.ts";
import { apart, createClaims, createStatements, knownIds } from "./new-statement.write.ts";
import { thingsOfClaim } from "../claim/claim.seed.ts";
import { statementProperties, statementRow, type StatementRow } from "./statement.seed.ts";

export const statements: SeedTable<StatementRow> = {
  name: "statements",
  file: /^statements.*\.yaml$/,
  schema: statementRow,
  write: writeStatements,
  prepare: (rows) => void prepared.set(rows, statementGraph(rows)),
  references: (row) => [
    row.source,
    row.speaker,
    ...row.accordingTo,
    ...row.reportedBy,
    ...(row.event ? [row.event] : []),
    ...row.claims.flatMap(thingsOfClaim),
  ],
};

const prepared = new WeakMap<StatementRow[], StatementGraph>();

/** Things a statement points to that are not in the graph. */
export class Unknown extends Error {
  constructor(readonly ids: string[]) {
    super(
      `These are not in the graph: ${ids.join(", ")}. Add them first (seed/officials.csv, organizations.csv, sources.csv …), or correct the id.`,
    );
  }
}

export type StatementGraph = ReturnType<typeof statementGraph>;

/** The nodes and links of statements, as they are written; the ids come from what the rows are. */
export function statementGraph(rows: StatementRow[]) {
  const made = rows.map((row) => ({ row, ...statementProperties(row) }));
  const claims = made.flatMap((each) => each.claims);
  const refs = new Map(claims.flatMap((claim) => (claim.ref ? [[claim.ref, claim.id] as const] : [])));
  return {
    points: claims.flatMap((claim) => claim.dataPoint ?? []),
    statements: made.map(({ row, statement }) => ({
      statement,
      source: row.source,
      speaker: row.speaker,
      event: row.event,
      accordingTo: row.accordingTo.map((id, order) => ({ id, order })),
      reportedBy: row.reportedBy.map((id, order) => ({ id, order })),
    })),
    claims: claims.map(({ dataPoint, links: _links, ref: _ref, statementId, ...claim }) => ({
      claim,
      statementId,
      point: dataPoint?.id ?? null,
    })),
    links: claims.flatMap(({ id, links }) => links.map(({ kind, to, note }) => ({ kind, from: id, to: refs.get(to) ?? to, note }))),
  };
}

/**
 * Writes statements with their claims, links and data points. Ids come from what the rows are, so writing twice changes nothing.
 * Throws `Unknown` before anything is written when a row points to what is not there.
 */
export async function writeStatements(transaction: Transaction, given: StatementRow[], origin: Origin, pace?: Pace): Promise<string[]> {
  const rows = await withKnownWords(transaction, given);
  const { points, statements, claims, links } = prepared.get(rows) ?? statementGraph(rows);
  const loaded = { dataset: origin.dataset, run: origin.run ?? null, today: loadedOn(origin) };
  const [known] = await Promise.all([
    knownIds(transaction, statements, claims),
    refuseUnknown(
      transaction,
      rows,
      claims.map(({ claim }) => claim),
    ),
  ]);
  const [freshStatements, knownStatements] = apart(statements, ({ statement }) => statement.id, known);
  const [freshClaims, knownClaims] = apart(claims, ({ claim }) => claim.id, known);
  // They run one after the other, and none waits for the answer of the one before: the database works while the next is packed.
  const sent = Promise.all([
    pace?.takeTurn(),
    writeDataPoints(transaction, points),
    createStatements(transaction, freshStatements, loaded),
    ...(knownStatements.length ? [transaction.run(writeStatementNodes, { rows: knownStatements, ...loaded })] : []),
    createClaims(transaction, freshClaims, loaded),
    ...(knownClaims.length ? [transaction.run(writeClaimNodes, { rows: knownClaims, ...loaded })] : []),
    ...(["REPEATS", "CORRECTS", "SUPERSEDES", "DISPUTES"] as const).map((kind) =>
      writeLinks(
        transaction,
        kind,
        links.filter((link) => link.kind === kind),
        loaded,
      ),
    ),
  ]);
  pace?.sent();
  await sent;
  await addToCoverage(
    transaction,
    freshClaims.map(({ claim }) => claim.id),
  );
  return claims.map(({ claim }) => claim.id);
}

async function writeLinks(
  transaction: Transaction,
  kind: StatementGraph["links"][number]["kind"],
  links: StatementGraph["links"],
  loaded: { dataset: string; today: string },
): Promise<void> {
  if (links.length === 0) return;
  const written = await transaction.run<{ to: string }>(
    cypher`/* writeClaimLinks */
      UNWIND $links AS link
      MATCH (claim:Claim {id: link.from}) MATCH (other:Claim {id: link.to})
      MERGE (claim)-[made:${identifier(kind)}]->(other)
      ON CREATE SET made.by = $dataset, made.on = $today
      SET made.note = link.note
      RETURN link.to AS to`,
    { links, ...loaded },
  );
  const there = new Set(written.map(({ to }) => to));
  const missing = links.filter(({ to }) => !there.has(to));
  if (missing.length) throw new Unknown(missing.map((link) => link.to));
}

/** A row that keeps only the place of its words does not take away the words that a reading of the text has filled in since. */
async function withKnownWords(transaction: Transaction, rows: StatementRow[]): Promise<StatementRow[]> {
  const wordless = rows.filter(({ quote }) => quote?.exact === null && quote.start !== null && quote.sha256 !== null);
  if (wordless.length === 0) return rows;
  const places = wordless.map((row) => ({ row, id: statementProperties(row).statement.id, sha256: row.quote!.sha256 }));
  const known = await transaction.run<{ id: string; exact: string; prefix: string | null; suffix: string | null }>(
    cypher`/* knownWords */
      UNWIND $places AS place MATCH (statement:Statement {id: place.id})
      WHERE statement.exact IS NOT NULL AND statement.sha256 = place.sha256
      RETURN statement.id AS id, statement.exact AS exact, statement.prefix AS prefix, statement.suffix AS suffix`,
    { places: places.map(({ id, sha256 }) => ({ id, sha256 })) },
  );
  if (known.length === 0) return rows;
  const words = new Map(known.map(({ id, ...found }) => [id, found]));
  const filled = new Map(
    places.flatMap(({ row, id }) => (words.has(id) ? [[row, { ...row, quote: { ...row.quote!, ...words.get(id)! } }]] : [])),
  );
  return rows.map((row) => filled.get(row) ?? row);
}

async function refuseUnknown(
  transaction: Transaction,
  rows: StatementRow[],
  claims: Pick<ReturnType<typeof claimProperties>, "commodityId" | "crossingId" | "countries">[],
): Promise<void> {
  const agents = rows.flatMap((row) => [row.speaker, ...row.accordingTo, ...row.reportedBy]);
  const entities = [
    ...agents,
    ...claims.flatMap((claim) => [claim.commodityId ?? [], claim.crossingId ?? [], claim.countries.map(countryId)].flat()),
  ];
  const [unknown] = await transaction.run<{ ids: string[] }>(
    cypher`/* unknownIds */
      RETURN [id IN $entities WHERE NOT EXISTS { (:Entity {id: id}) }]
           + [id IN $sources WHERE NOT EXISTS { (:Source {id: id}) }]
           + [id IN $events WHERE NOT EXISTS { (:Event {id: id}) }] AS ids`,
    {
      entities: [...new Set(entities)],
      sources: [...new Set(rows.map((row) => row.source))],
      events: [...new Set(rows.flatMap((row) => row.event ?? []))],
    },
  );
  if (unknown!.ids.length) throw new Unknown(unknown!.ids);
}

// Of those that are there already: a statement's own links are laid anew, since a corrected row may point elsewhere; the nodes stay.
const writeStatementNodes = cypher`/* writeStatements */
  UNWIND $rows AS row
  MERGE (statement:Statement {id: row.statement.id})
  ON CREATE SET statement.dataset = $dataset
  SET statement += row.statement
  WITH statement, row
  CALL (statement) { OPTIONAL MATCH (statement)-[old:ACCORDING_TO|REPORTED_BY|AT]->() DELETE old }
  MATCH (source:Source {id: row.source}) MERGE (statement)-[:STATED_IN]->(source)
  WITH statement, row
  MATCH (speaker:Agent {id: row.speaker}) MERGE (speaker)-[:MADE]->(statement)
  WITH statement, row
  CALL (statement, row) { UNWIND row.accordingTo AS by MATCH (agent:Agent {id: by.id}) MERGE (statement)-[link:ACCORDING_TO]->(agent) SET link.order = by.order }
  CALL (statement, row) { UNWIND row.reportedBy AS by MATCH (agent:Agent {id: by.id}) MERGE (statement)-[link:REPORTED_BY]->(agent) SET link.order = by.order }
  CALL (statement, row) { MATCH (event:Event {id: row.event}) MERGE (statement)-[:AT]->(event) }
  CALL (statement) { MATCH (run:IngestRun {id: $run}) MERGE (run)-[:WROTE]->(statement) }`;

const writeClaimNodes = cypher`/* writeClaims */
  UNWIND $rows AS row
  MERGE (claim:Claim {id: row.claim.id})
  ON CREATE SET claim.dataset = $dataset, claim.runId = $run, claim.firstSeen = coalesce(row.claim.firstSeen, $today), claim.rank = row.claim.rank
  WITH claim, row, row.claim AS given
  SET claim += given {.*, firstSeen: claim.firstSeen, rank: CASE WHEN claim.rankedBy IS NULL THEN given.rank ELSE claim.rank END,
                      rankReason: CASE WHEN claim.rankedBy IS NULL THEN given.rankReason ELSE claim.rankReason END},
      claim.lastSeen = $today
  WITH claim, row
  CALL (claim) { OPTIONAL MATCH (claim)-[old:BETWEEN|FROM_COUNTRY|TO_COUNTRY|OF_COMMODITY|VIA|ON]->() DELETE old }
  MATCH (statement:Statement {id: row.statementId}) MERGE (statement)-[:CARRIES]->(claim)
  WITH claim, row
  CALL (claim, row) { UNWIND row.claim.countries AS code MATCH (country:Country {code: code}) MERGE (claim)-[:BETWEEN]->(country) }
  CALL (claim, row) { MATCH (country:Country {code: row.claim.fromCode}) MERGE (claim)-[:FROM_COUNTRY]->(country) }
  CALL (claim, row) { MATCH (country:Country {code: row.claim.toCode}) MERGE (claim)-[:TO_COUNTRY]->(country) }
  CALL (claim, row) { MATCH (commodity:Commodity {id: row.claim.commodityId}) MERGE (claim)-[:OF_COMMODITY]->(commodity) }
  CALL (claim, row) { MATCH (crossing:BorderCrossing {id: row.claim.crossingId}) MERGE (claim)-[:VIA]->(crossing) }
  CALL (claim, row) { MATCH (point:DataPoint {id: row.point}) MERGE (claim)-[:ON]->(point) }`;
