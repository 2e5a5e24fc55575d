import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { setClaimRank } from "../../src/knowledge/curation/claim.changes.ts";
import { recordChanges } from "../../src/knowledge/curation/record-changes.write.ts";
import { summarisePoints } from "../../src/knowledge/data-point/summary.write.ts";
import { updateHashesOf } from "../../src/knowledge/things/content-hashes.ts";
import type { RequestContext } from "../../src/query/context.ts";

interface Ranked {
  id: string;
  point: string | null;
}

/** Claims changed per transaction. */
const together = 1_000;

const rankOf = (round: number) => (round % 2 ? ("NORMAL" as const) : ("DEPRECATED" as const));

/** Changes ranks of claims, each with a separate history entry as in `setClaimRank`, but a thousand per transaction. Returns the number of claims. */
export async function changeRanks(graph: Graph, changes: number): Promise<number> {
  const claims = await graph
    .session()
    .read<{ id: string; point: string | null }>(
      cypher`/* q */ MATCH (claim:Claim) RETURN claim.id AS id, claim.dataPointId AS point ORDER BY id`,
    );
  for (let [left, round] = [changes, 0]; left > 0; round++)
    for (let from = 0; from < claims.length && left > 0; from += together) {
      const some = claims.slice(from, Math.min(from + together, from + left));
      left -= some.length;
      await rankTogether(graph, some, round);
    }
  return claims.length;
}

async function rankTogether(graph: Graph, claims: readonly Ranked[], round: number): Promise<void> {
  const [ids, reason] = [claims.map(({ id }) => id), `round ${round}`];
  const after = { rank: rankOf(round), rankReason: reason };
  await graph.session().write(async (transaction) => {
    const before = await transaction.run<{ id: string; rank: string; rankReason: string | null }>(
      cypher`/* q */ UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN id, claim.rank AS rank, claim.rankReason AS rankReason`,
      { ids },
    );
    await transaction.run(
      cypher`/* q */ UNWIND $ids AS id MATCH (claim:Claim {id: id}) SET claim += $after, claim.rankedBy = 'bench', claim.rankedOn = $on`,
      { ids, after, on: new Date().toISOString() },
    );
    await updateHashesOf(transaction, ids);
    await summarisePoints(transaction, [...new Set(claims.flatMap(({ point }) => point ?? []))]);
    const changed = before.map(({ id, ...was }) => ({ id, before: was, after }));
    await recordChanges(transaction, changed, { action: "UPGRADE_SEED", by: "bench", why: reason, run: `bench ${round}` });
  });
}

/** The same through the API's code path, one per transaction. */
export async function changeRanksOneByOne(graph: Graph, changes: number): Promise<void> {
  const claims = await graph.session().read<{ id: string }>(cypher`/* q */ MATCH (claim:Claim) RETURN claim.id AS id ORDER BY id`);
  const context = { graph: graph.session(), viewer: { name: "bench", role: "editor" as const } } as RequestContext;
  for (let n = 0; n < changes; n++) {
    const claim = claims[n % claims.length]!.id;
    const input = { idempotencyKey: `bench-${n}-change`, claim, rank: rankOf(1 + Math.floor(n / claims.length)), reason: `change ${n}` };
    const { userErrors } = await setClaimRank(context, input as Parameters<typeof setClaimRank>[1]);
    if (userErrors.length) throw new Error(JSON.stringify(userErrors));
  }
}
