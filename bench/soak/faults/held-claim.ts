import { randomUUID } from "node:crypto";
import { cypher } from "../../../src/graph/cypher.ts";
import type { Graph } from "../../../src/graph/graph.ts";

/** Locks a claim until it is released: other changes of it wait, as behind a long transaction. */
export async function holdClaim(witness: Graph, id: string): Promise<{ letGo(): Promise<void> }> {
  let letGo: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  let holding: Promise<unknown> = Promise.resolve();
  await new Promise<void>((taken, failed) => {
    holding = witness.session().write(async (transaction) => {
      await transaction.run(cypher`/* holdClaim */ MATCH (claim:Claim {id: $id}) SET claim.lock = true REMOVE claim.lock`, { id });
      taken();
      await until;
    });
    holding.catch(failed);
  });
  return {
    async letGo() {
      letGo();
      await holding;
    },
  };
}

/** A change of the claim, each with a key of its own. */
export const judging = (id: string): string =>
  JSON.stringify({
    query: `mutation ($input: SetClaimRankInput!) { setClaimRank(input: $input) { claim { id } userErrors { code message } } }`,
    variables: { input: { idempotencyKey: randomUUID(), claim: id, rank: "NORMAL", reason: "load test" } },
  });

/** One that waits as well and then changes nothing, since there is no other claim to link to: for a graph that others read meanwhile. */
export const linkingToNothing = (id: string): string =>
  JSON.stringify({
    query: `mutation ($input: LinkClaimsInput!) { linkClaims(input: $input) { userErrors { code message } } }`,
    variables: { input: { idempotencyKey: randomUUID(), from: id, to: "claim:there-is-none", kind: "REPEATS" } },
  });
