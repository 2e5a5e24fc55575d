import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";
import { lock } from "../../graph/lock.ts";
import type { RequestContext } from "../../query/context.ts";
import { updateHashesOf } from "../things/content-hashes.ts";
import { summarisePoints } from "../data-point/summary.write.ts";
import { once } from "./change.ts";
import type { RetractSourceInput } from "./curation.inputs.ts";
import { refuse } from "./input-problems.ts";
import { textUpTo } from "./source.changes.ts";

/** Reads and locks a source until the transaction ends. */
export async function lockSource(transaction: Transaction, id: string): Promise<{ retractedOn: string | null } | undefined> {
  const [source] = await transaction.run<{ retractedOn: string | null }>(
    cypher`/* lockSource */ MATCH (source:Source {id: $id}) ${lock(cypher`source`)} RETURN source.retractedOn AS retractedOn`,
    { id },
  );
  return source;
}

/** Retracts a source: it and its claims are kept, marked, and no longer count for or against others. */
export function retractSource(context: RequestContext, { idempotencyKey, source: id, reason }: RetractSourceInput) {
  const input = { source: id, reason };
  return once<{ sourceId: string; claims: number }>(
    context,
    { action: "RETRACT_SOURCE", idempotencyKey, why: reason, input },
    async (transaction, by) => {
      textUpTo(1_000).parse(reason);
      const source = await lockSource(transaction, id);
      if (!source) refuse("source", `There is no source ${id}.`);
      if (source!.retractedOn) refuse("source", `${id} was retracted on ${source!.retractedOn}.`, "CONFLICT");
      const claims = await transaction.run<{ id: string; rank: string; rankReason: string | null; point: string | null }>(
        cypher`/* retractSource */
        MATCH (source:Source {id: $id})
        SET source.retractedOn = left($on, 10), source.retractReason = $reason
        WITH source
        MATCH (source)<-[:STATED_IN]-(:Statement)-[:CARRIES]->(claim:Claim)
        WITH claim, claim.rank AS rank, claim.rankReason AS rankReason
        SET claim.rank = 'DEPRECATED', claim.rankReason = 'Its source was retracted: ' + $reason, claim.rankedBy = $by, claim.rankedOn = $on
        RETURN claim.id AS id, rank, rankReason, claim.dataPointId AS point`,
        { id, reason, by: by.name, on: by.on },
      );
      await updateHashesOf(transaction, [id, ...claims.map((claim) => claim.id)]);
      await summarisePoints(
        transaction,
        claims.flatMap((claim) => claim.point ?? []),
      );
      return {
        answer: { sourceId: id, claims: claims.length },
        changed: [id, ...claims.map((claim) => claim.id)],
        before: { ranks: claims.map(({ id, rank, rankReason }) => ({ id, rank, rankReason })) },
        after: { retractedOn: by.on.slice(0, 10) },
      };
    },
  );
}
