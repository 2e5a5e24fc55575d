import { ClaimLinkKind } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { thingsOfClaim } from "../claim/claim.seed.ts";
import { claim } from "../claim/claim.ts";
import { speakerCountries } from "../claim/speaker-country.ts";
import { writeDataPoints } from "../data-point/data-point.write.ts";
import { loadedOn, type Origin, type Pace, type SeedTable } from "../../query/seed-table.ts";
import { updateHashes } from "../../query/content-hash.ts";
import { createNodes, replaceLinks, type LinkedNode } from "./node.write.ts";
import { statement } from "./statement.ts";
import { statementRow, type StatementRow } from "./statement.seed.ts";
import { assertKnown } from "./unknown-references.ts";
import { writtenWithClaim, statementGraph, writtenWithStatement, type StatementGraph } from "./statement-graph.ts";
import { knownIds, withStoredWords } from "./existing.write.ts";
import { writeLinks } from "./claim-links.write.ts";

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
  idsOf: (rows) => {
    const { statements, claims } = statementGraph(rows);
    return [...statements, ...claims].map(({ node }) => node.id);
  },
};

const referencesOf = (row: StatementRow) => statements.references(row);

const prepared = new WeakMap<StatementRow[], StatementGraph>();

/**
 * Writes statements with their claims, links and data points. Ids are derived from the rows, so writing twice changes nothing. Throws
 * `UnknownReferences` before anything is written when a row refers to something missing.
 */
export async function writeStatements(transaction: Transaction, given: StatementRow[], origin: Origin, pace?: Pace): Promise<string[]> {
  const rows = await withStoredWords(transaction, given);
  const loaded = { dataset: origin.dataset, run: origin.run ?? null, today: loadedOn(origin) };
  const { points, statements, claims: made, links } = (loaded.run === null && prepared.get(rows)) || statementGraph(rows, loaded.run);
  const speakerCountry = await speakerCountries(
    transaction,
    rows.map(({ speaker }) => speaker),
  );
  const claims = withProperties(made, ({ speakerId, saidOn }) => ({ speakerCountry: speakerCountry(speakerId, saidOn) }));
  const [known] = await Promise.all([knownIds(transaction, statements, claims), assertKnown(transaction, rows.flatMap(referencesOf))]);
  const [freshStatements, knownStatements] = splitByExistence(statements, known);
  const [freshClaims, knownClaims] = splitByExistence(claims, known);
  // Pipelined: each is sent without waiting for the previous result, so the database works while the next one is being packed.
  const sent = Promise.all([
    pace?.waitForPrevious(),
    writeDataPoints(transaction, points),
    createNodes(
      transaction,
      statement,
      writtenWithStatement,
      withProperties(freshStatements, () => ({ dataset: loaded.dataset })),
    ),
    ...(knownStatements.length ? [transaction.run(writeStatementNodes, { rows: knownStatements, ...loaded })] : []),
    createNodes(
      transaction,
      claim,
      writtenWithClaim,
      withProperties(freshClaims, ({ firstSeen }) => ({
        dataset: loaded.dataset,
        runId: loaded.run,
        firstSeen: firstSeen ?? loaded.today,
        lastSeen: loaded.today,
      })),
    ),
    ...(knownClaims.length ? [transaction.run(writeClaimNodes, { rows: knownClaims, ...loaded })] : []),
    ...ClaimLinkKind.values.map((kind) =>
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
  await updateHashes(
    transaction,
    statement,
    knownStatements.map(({ node }) => node.id),
  );
  await updateHashes(transaction, claim, [...knownClaims.map(({ node }) => node.id), ...links.map(({ from }) => from)]);
  return claims.map(({ node }) => node.id);
}

/** Splits nodes into new and existing ones; of two with the same id the second counts as existing. */
function splitByExistence<Row extends { node: { id: string } }>(
  rows: readonly Row[],
  known: ReadonlySet<string>,
): [fresh: Row[], known: Row[]] {
  const met = new Set(known);
  const [fresh, others]: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    (met.has(row.node.id) ? others : fresh).push(row);
    met.add(row.node.id);
  }
  return [fresh, others];
}

const withProperties = <Node extends { id: string }, More extends object>(rows: readonly LinkedNode<Node>[], more: (node: Node) => More) =>
  rows.map(({ node, ends }) => ({ node: { ...node, ...more(node) }, ends }));

// Existing nodes are kept, together with editors' decisions.
const writeStatementNodes = cypher`/* writeStatements */
  UNWIND $rows AS row
  MERGE (statement:Statement {id: row.node.id})
  ON CREATE SET statement.dataset = $dataset
  SET statement += row.node
  WITH statement, row
  ${replaceLinks(cypher`statement`, writtenWithStatement)}`;

const writeClaimNodes = cypher`/* writeClaims */
  UNWIND $rows AS row
  MERGE (claim:Claim {id: row.node.id})
  ON CREATE SET claim.dataset = $dataset, claim.runId = $run, claim.firstSeen = coalesce(row.node.firstSeen, $today), claim.rank = row.node.rank
  WITH claim, row, row.node AS given
  SET claim += given {.*, firstSeen: claim.firstSeen, rank: CASE WHEN claim.rankedBy IS NULL THEN given.rank ELSE claim.rank END,
                      rankReason: CASE WHEN claim.rankedBy IS NULL THEN given.rankReason ELSE claim.rankReason END},
      claim.lastSeen = $today
  WITH claim, row
  ${replaceLinks(cypher`claim`, writtenWithClaim)}`;
