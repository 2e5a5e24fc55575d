// An editor's decision on a claim, stored on the claim; later ingests of its document leave it unchanged.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession, Transaction } from "../../graph/graph.ts";
import { updateHashesOf } from "../../knowledge/things/content-hashes.ts";
import { summarisePoints } from "../../knowledge/data-point/summary.write.ts";
import type { StatementInput } from "../../knowledge/statement/statement.seed.ts";
import { statementProperties, statementRow } from "../../knowledge/statement/statement.seed.ts";
import { writeStatements } from "../../knowledge/statement/statement.write.ts";
import { detachFromPoints } from "../ingest/write.ts";
import type { UnreviewedClaim } from "./unreviewed-claims.ts";
import { isUncompared } from "./unreviewed-claims.ts";

export type Decision = { kind: "accept" } | { kind: "reject"; reason: string } | { kind: "correct"; row: StatementInput["claims"][number] };

/** Writes the decision in one transaction. A rejected or corrected claim remains, with rank DEPRECATED and the reason. */
export async function decide(session: GraphSession, claim: UnreviewedClaim, decision: Decision): Promise<void> {
  await session.write(async (transaction) => {
    const points = claim.dataPointId === null ? [] : [claim.dataPointId];
    if (decision.kind === "correct") points.push(...(await writeCorrection(transaction, claim, decision.row)));
    else await mark(transaction, claim.id, decision.kind === "accept" ? null : `Rejected in review: ${decision.reason}`);
    await summarisePoints(transaction, points);
  });
}

async function mark(transaction: Transaction, id: string, rejected: string | null): Promise<void> {
  await transaction.run(
    cypher`/* markReviewed */
      MATCH (claim:Claim {id: $id})
      SET claim.reviewedOn = $today, claim.decision = CASE WHEN $rejected IS NULL THEN 'ACCEPTED' ELSE 'REJECTED' END,
          claim.confidence = CASE WHEN $rejected IS NULL THEN 1.0 ELSE claim.confidence END,
          claim.rank = CASE WHEN $rejected IS NULL THEN claim.rank ELSE 'DEPRECATED' END,
          claim.rankReason = CASE WHEN $rejected IS NULL THEN claim.rankReason ELSE $rejected END,
          claim.rankedBy = 'review'`,
    { id, rejected, today: today() },
  );
  await updateHashesOf(transaction, [id]);
}

/** Adds the corrected claim to the same statement; if only the value was wrong, it overwrites the old claim. */
async function writeCorrection(
  transaction: Transaction,
  claim: UnreviewedClaim,
  fields: StatementInput["claims"][number],
): Promise<string[]> {
  const row = statementRow.parse({ ...claim.statement, claims: [{ ...fields, extraction: "HUMAN", confidence: 1 }] });
  const [made] = statementProperties(row).claims;
  const same = made?.id === claim.id;
  if (!same) row.claims[0]?.links.push({ kind: "CORRECTS", to: claim.id, note: "Corrected in review." });
  const ids = await writeStatements(transaction, [row], { dataset: "review" });
  if (isUncompared(claim)) await detachFromPoints(transaction, ids);
  await transaction.run(
    cypher`/* markCorrected */
      MATCH (claim:Claim) WHERE claim.id IN $ids SET claim.reviewedOn = $today, claim.decision = 'CORRECTED', claim.rankedBy = 'review'
      WITH count(*) AS corrected
      MATCH (old:Claim {id: $old}) WHERE NOT $same
      SET old.reviewedOn = $today, old.decision = 'CORRECTED', old.rank = 'DEPRECATED', old.rankedBy = 'review',
          old.rankReason = 'Corrected in review by ' + $ids[0]`,
    { ids, old: claim.id, same, today: today() },
  );
  await updateHashesOf(transaction, [...ids, claim.id]);
  return made?.dataPoint && !isUncompared(claim) ? [made.dataPoint.id] : [];
}

const today = (): string => new Date().toISOString().slice(0, 10);
