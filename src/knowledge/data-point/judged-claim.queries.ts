import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import type { GivenVerdict, StoredJudgement } from "../agreement/judge.ts";
import type { Stated } from "../agreement/official-figure.ts";
import { statedAt } from "./judgement.queries.ts";

/** A claim with its pair and stored judgement. */
export interface JudgedClaim {
  claim: Stated & { pair: string | null };
  given: GivenVerdict | null;
  kept: StoredJudgement;
}

/** Reads a `JudgedClaim` of `claim`. */
export const judgedClaim = cypher`{
  claim: ${statedAt(cypher`claim`)},
  given: head(COLLECT { MATCH (claim)<-[:ASSESSES]-(given:Assessment) RETURN given {.verdict, .deviationPct} ORDER BY given.on DESC, given.id }),
  kept: claim {.verdict, .deviationPct, .deviationOrder, .outcome, .judgement, .evidence}
}`;

const portion = 2_000;

const claimsByPair = cypher`USING INDEX claim:Claim(pair, saidOn, id) WHERE claim.saidOn IS NOT NULL AND claim.id IS NOT NULL`;

/** How many claims there are of each pair that official figures exist of; all others keep what they were written with. */
const measuredPairs = (session: GraphSession): Promise<{ pair: string; claims: number }[]> =>
  session.read(cypher`/* measuredPairs */
    MATCH (official:Observation) WHERE official.pair IS NOT NULL
    WITH DISTINCT official.pair AS pair
    WITH pair, COUNT { MATCH (claim:Claim) ${claimsByPair} AND claim.pair = pair } AS claims WHERE claims > 0
    RETURN pair, claims ORDER BY pair`);

/** The claims that official figures may decide, a portion at a time: those of many small pairs together, those of a large one page by page. */
export async function* claimsOfMeasuredPairs(session: GraphSession): AsyncGenerator<JudgedClaim[], void> {
  let [together, waiting]: [string[], number] = [[], 0];
  for (const { pair, claims } of await measuredPairs(session)) {
    if (claims > portion) {
      yield* pagesOfPair(session, pair);
      continue;
    }
    if (waiting + claims > portion) {
      yield await claimsOfPairs(session, together);
      [together, waiting] = [[], 0];
    }
    together.push(pair);
    waiting += claims;
  }
  if (together.length) yield await claimsOfPairs(session, together);
}

async function claimsOfPairs(session: GraphSession, pairs: readonly string[]): Promise<JudgedClaim[]> {
  const rows = await session.read<{ row: JudgedClaim }>(
    cypher`/* claimsOfPairs */ UNWIND $pairs AS pair MATCH (claim:Claim) ${claimsByPair} AND claim.pair = pair RETURN ${judgedClaim} AS row`,
    { pairs },
  );
  return rows.map(({ row }) => row);
}

/** With the whole index in ORDER BY a page reads its own claims alone, however many stand before it. */
async function* pagesOfPair(session: GraphSession, pair: string): AsyncGenerator<JudgedClaim[], void> {
  for (let after = { saidOn: "", id: "" }; ;) {
    const rows = await session.read<{ row: JudgedClaim; saidOn: string }>(
      cypher`/* pageOfPair */
        MATCH (claim:Claim) USING INDEX claim:Claim(pair, saidOn, id)
        WHERE claim.pair = $pair AND claim.saidOn >= $after.saidOn AND claim.id IS NOT NULL
          AND (claim.saidOn > $after.saidOn OR claim.id > $after.id)
        WITH claim ORDER BY claim.pair, claim.saidOn, claim.id LIMIT toInteger($portion)
        RETURN ${judgedClaim} AS row, claim.saidOn AS saidOn`,
      { pair, after, portion },
    );
    if (rows.length) yield rows.map(({ row }) => row);
    if (rows.length < portion) return;
    const last = rows.at(-1)!;
    after = { saidOn: last.saidOn, id: last.row.claim.id };
  }
}
