// Writes the words of one source's statements, with their history entry, in one transaction.
import { words } from "../contract/folding.ts";
import { cypher } from "../graph/cypher.ts";
import type { GraphSession, Transaction } from "../graph/graph.ts";
import { updateHashesOf } from "../knowledge/things/content-hashes.ts";
import { once } from "../knowledge/curation/change.ts";
import { sha256, type Anchor } from "../knowledge/statement/anchor.ts";

/** The words of a statement that was stored with only their position. */
export type Words = Pick<Anchor, "exact" | "prefix" | "suffix"> & { id: string };

/** The author of these history entries. */
const HYDRATOR = "trade-graph hydrate";

/** Statements that have received words in the meantime keep those. Returns the number written. */
export async function storeWords(graph: GraphSession, source: { id: string; url: string }, found: Words[]): Promise<number> {
  const input = { source: source.id, statements: found.map(({ id }) => id) };
  const act = {
    action: "HYDRATE_SOURCE" as const,
    idempotencyKey: `hydrate-${sha256(JSON.stringify(input)).slice(0, 40)}`,
    why: `The words were found by their hash at ${source.url}.`,
    input,
  };
  const { written = 0, userErrors } = await once({ graph, viewer: { name: HYDRATOR, role: "editor" } }, act, async (transaction) => {
    const ids = await write(transaction, found);
    return {
      answer: { written: ids.length },
      changed: ids.length ? [source.id, ...ids] : [],
      before: { exact: null },
      after: { url: source.url, statements: ids },
    };
  });
  if (userErrors.length) throw new Error(userErrors.map(({ message }) => message).join(" "));
  return written;
}

async function write(transaction: Transaction, found: Words[]): Promise<string[]> {
  const claims = await transaction.run<{ id: string; statement: string; text: string; speaker: string }>(
    cypher`/* claimsToFill */
      UNWIND $ids AS id MATCH (statement:Statement {id: id})-[:CARRIES]->(claim:Claim) WHERE statement.exact IS NULL
      RETURN claim.id AS id, statement.id AS statement, claim.text AS text, claim.speakerId AS speaker`,
    { ids: found.map(({ id }) => id) },
  );
  const exact = new Map(found.map(({ id, exact }) => [id, exact]));
  const rows = await transaction.run<{ id: string }>(
    cypher`/* fillWords */
      UNWIND $found AS row MATCH (statement:Statement {id: row.id}) WHERE statement.exact IS NULL
      SET statement.exact = row.exact, statement.prefix = row.prefix, statement.suffix = row.suffix, statement.verified = true
      RETURN statement.id AS id`,
    { found },
  );
  // Search also covers the words of a claim's quotation, combined as in `statementProperties`.
  await transaction.run(
    cypher`/* fillSearchedWords */ UNWIND $claims AS row MATCH (claim:Claim {id: row.id}) SET claim.words = row.words`,
    {
      claims: claims.map(({ id, statement, text, speaker }) => ({
        id,
        words: words(`${text} ${exact.get(statement) ?? ""} ${speaker.slice(speaker.indexOf(":") + 1)}`),
      })),
    },
  );
  await updateHashesOf(
    transaction,
    [...rows, ...claims].map(({ id }) => id),
  );
  return rows.map(({ id }) => id);
}
