import { amountProblem } from "../../contract/plausible.ts";
import { cypher, identifier } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { lock } from "../../graph/lock.ts";
import type { RequestContext } from "../../query/context.ts";
import { updateHashes } from "../../query/content-hash.ts";
import { hashedRecords, updateHashesOf } from "../things/content-hashes.ts";
import { summarisePoints } from "../data-point/summary.write.ts";
import { assessClaims } from "../data-point/verdict.write.ts";
import { once } from "./change.ts";
import type { AssessClaimInput, LinkClaimsInput, SetClaimRankInput } from "./curation.inputs.ts";
import { refuse } from "./input-problems.ts";
import { textUpTo } from "./source.changes.ts";

/** An editor's ranking of a claim, with a reason. The claim is kept; only its weight changes. */
export function setClaimRank(context: RequestContext, { idempotencyKey, claim: id, rank, reason }: SetClaimRankInput) {
  return once<{ claimId: string }>(
    context,
    { action: "SET_CLAIM_RANK", idempotencyKey, why: reason, input: { id, rank, reason } },
    async (transaction, by) => {
      textUpTo(1_000).parse(reason);
      const before = await lockClaim(transaction, id, "claim");
      await transaction.run(
        cypher`/* setClaimRank */ MATCH (claim:Claim {id: $id})
        SET claim.rank = $rank, claim.rankReason = $reason, claim.rankedBy = $by, claim.rankedOn = $on`,
        { id, rank, reason, by: by.name, on: by.on },
      );
      await updateHashesOf(transaction, [id]);
      if (before.dataPointId) await summarisePoints(transaction, [before.dataPointId]);
      return {
        answer: { claimId: id },
        changed: [id],
        before: { rank: before.rank, rankReason: before.rankReason },
        after: { rank, rankReason: reason },
      };
    },
  );
}

/** Links one claim to another. An existing link is left unchanged. */
export function linkClaims(context: RequestContext, { idempotencyKey, from, to, kind, note }: LinkClaimsInput) {
  const input = { from, to, kind, note };
  return once<{ claimId: string; created: boolean }>(
    context,
    { action: "LINK_CLAIMS", idempotencyKey, why: note ?? null, input },
    async (transaction, by) => {
      if (note != null) textUpTo(1_000).parse(note);
      if (from === to) refuse("to", "A claim cannot refer to itself.");
      // Always in the same order, so that concurrent links of a pair wait for each other instead of deadlocking.
      for (const id of [from, to].sort()) await lockClaim(transaction, id, id === from ? "from" : "to");
      const reversed = await transaction.run(
        cypher`/* reversedLink */ MATCH (:Claim {id: $to})-[link:${identifier(kind)}]->(:Claim {id: $from}) RETURN link.on AS on`,
        { from, to },
      );
      if (reversed.length && (kind === "CORRECTS" || kind === "SUPERSEDES"))
        refuse("from", `${to} ${kind} ${from} already; both ways cannot be.`, "CONFLICT");
      const [link] = await transaction.run<{ created: boolean }>(
        cypher`/* linkClaims */
        MATCH (claim:Claim {id: $from}) MATCH (other:Claim {id: $to})
        MERGE (claim)-[link:${identifier(kind)}]->(other)
        ON CREATE SET link.by = $by, link.on = left($on, 10), link.note = $note, link.change = $change
        RETURN link.change = $change AS created`,
        { from, to, note: note ?? null, by: by.name, on: by.on, change: by.changeId },
      );
      await updateHashesOf(transaction, [from]);
      return { answer: { claimId: from, created: link!.created ?? false }, changed: link!.created ? [from, to] : [], after: input };
    },
  );
}

/** Stores a person's verdict on a claim next to the computed ones. */
export function assessClaim(
  context: RequestContext,
  { idempotencyKey, claim: id, verdict, method, observation, deviationPct }: AssessClaimInput,
) {
  const input = { id, verdict, method, observation, deviationPct };
  return once<{ claimId: string; assessmentId: string }>(
    context,
    { action: "ASSESS_CLAIM", idempotencyKey, why: method, input },
    async (transaction, by) => {
      textUpTo(2_000).parse(method);
      const problem = deviationPct == null ? null : amountProblem(deviationPct, "%");
      if (problem !== null) refuse("deviationPct", problem);
      await lockClaim(transaction, id, "claim");
      const assessmentId = by.changeId.replace("change:", "assessment:");
      const rows = await transaction.run(
        cypher`/* assessClaim */
        MATCH (claim:Claim {id: $id})
        OPTIONAL MATCH (observation:Observation {id: $observation})
        WITH claim, observation WHERE observation IS NOT NULL OR $observation IS NULL
        CREATE (assessment:Assessment {id: $assessmentId, verdict: $verdict, method: $method, deviationPct: $deviationPct, by: $by, on: left($on, 10)})-[:ASSESSES]->(claim)
        FOREACH (each IN CASE WHEN observation IS NULL THEN [] ELSE [observation] END | CREATE (assessment)-[:BASED_ON]->(each))
        RETURN assessment.id AS id`,
        { id, observation: observation ?? null, assessmentId, verdict, method, deviationPct: deviationPct ?? null, by: by.name, on: by.on },
      );
      if (rows.length === 0) refuse("observation", `There is no observation ${observation}.`);
      await updateHashes(transaction, hashedRecords.Assessment, [assessmentId]);
      await assessClaims(transaction, [id]);
      return { answer: { claimId: id, assessmentId }, changed: [id], after: input };
    },
  );
}

interface Taken {
  rank: string;
  rankReason: string | null;
  dataPointId: string | null;
}

/** Reads and locks a claim until the transaction ends. */
async function lockClaim(transaction: Transaction, id: string, path: string): Promise<Taken> {
  const [claim] = await transaction.run<Taken>(
    cypher`/* takeClaim */ MATCH (claim:Claim {id: $id}) ${lock(cypher`claim`)}
      RETURN claim.rank AS rank, claim.rankReason AS rankReason, claim.dataPointId AS dataPointId`,
    { id },
  );
  return claim ?? refuse(path, `There is no claim ${id}.`);
}
