import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { GraphSession, Parameters, Transaction } from "../../graph/graph.ts";
import { storedJudgementOf, type StoredJudgement } from "../agreement/judge.ts";
import type { OfficialFigure } from "../agreement/official-figure.ts";
import { rateFor } from "../exchange-rate/exchange-rate.ts";
import { claimsOfMeasuredPairs, judgedClaim, type JudgedClaim } from "./judged-claim.queries.ts";

const officialsOfPairs = cypher`/* officialFiguresOfPairs */
  UNWIND $pairs AS pair
  MATCH (official:Observation) USING INDEX official:Observation(pair, periodStart, id)
  WHERE official.pair = pair AND official.periodStart IS NOT NULL AND official.id IS NOT NULL
  RETURN pair, collect(official {.id, .value, .low, .high, .unit, .asSaid, .periodStart, .periodEnd, .usd, .rankReason, .valuation, .flow, .commodityId, .datasetId,
    kind: 'observation', comparator: 'EXACT', rank: coalesce(official.rank, 'NORMAL'), modality: null, saidOn: null, reportedBy: official.reporterCode,
    by: head([(official)-[:IN_DATASET]->(dataset) | dataset.name])}) AS officials`;

type Read = Pick<Transaction, "run">;

/** All official figures of pairs, by pair. One statement. */
export async function officialFiguresOf(read: Read, pairs: readonly string[]): Promise<Map<string, OfficialFigure[]>> {
  const rows = await read.run<{ pair: string; officials: OfficialFigure[] }>(officialsOfPairs, { pairs });
  return new Map(rows.map((row) => [row.pair, row.officials]));
}

/** The claims whose stored judgement is outdated, with the new one. */
async function changesOf(read: Read, rows: JudgedClaim[]): Promise<{ id: string; kept: StoredJudgement; was: StoredJudgement }[]> {
  const officials = await officialFiguresOf(read, [...new Set(rows.flatMap(({ claim }) => claim.pair ?? []))]);
  return rows.flatMap(({ claim, given, kept: was }) => {
    const current = storedJudgementOf(claim, officials.get(claim.pair ?? "") ?? [], given, rateFor);
    const same = (Object.keys(current) as (keyof StoredJudgement)[]).every((key) => String(was[key] ?? null) === String(current[key]));
    return same ? [] : [{ id: claim.id, kept: current, was }];
  });
}

type Changed = Awaited<ReturnType<typeof changesOf>>;

async function write(transaction: Transaction, rows: JudgedClaim[]): Promise<Changed> {
  const changes = rows.length ? await changesOf(transaction, rows) : [];
  if (changes.length)
    await transaction.run(cypher`/* writeVerdicts */ UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) SET claim += row.kept`, {
      rows: changes.map(({ id, kept }) => ({ id, kept })),
    });
  return changes;
}

/** Updates the stored judgements of claims in the transaction that changed them or the official figures. */
async function assess(transaction: Transaction, claims: Cypher, parameters: Parameters): Promise<Changed> {
  const rows = await transaction.run<{ row: JudgedClaim }>(claims, parameters);
  return write(
    transaction,
    rows.map(({ row }) => row),
  );
}

/** Updates the verdicts of the claims of these data points. */
export const assessPoints = (transaction: Transaction, points: readonly string[]): Promise<unknown> =>
  assess(
    transaction,
    cypher`/* claimsOfPoints */ UNWIND $points AS id MATCH (:DataPoint {id: id})<-[:ON]-(claim:Claim) RETURN ${judgedClaim} AS row`,
    { points: [...new Set(points)] },
  );

/** The same for individual claims. */
export const assessClaims = (transaction: Transaction, ids: readonly string[]): Promise<unknown> =>
  assess(transaction, cypher`/* claimsToAssess */ UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN ${judgedClaim} AS row`, { ids });

/**
 * The same for all claims of pairs, because growth, partial years and targets depend on figures of other data points. Returns the claims
 * whose verdict changed, before and after, and their points.
 */
export async function assessPairs(transaction: Transaction, pairs: readonly string[]): Promise<{ changes: Changed; points: string[] }> {
  const changes = await assess(
    transaction,
    cypher`/* claimsOfTouchedPairs */
      UNWIND $pairs AS pair
      MATCH (claim:Claim) USING INDEX claim:Claim(pair, saidOn, id)
      WHERE claim.pair = pair AND claim.saidOn IS NOT NULL AND claim.id IS NOT NULL
      RETURN ${judgedClaim} AS row`,
    { pairs },
  );
  const points = await transaction.run<{ id: string }>(
    cypher`/* pointsOfClaims */ UNWIND $ids AS id MATCH (:Claim {id: id})-[:ON]->(point:DataPoint) RETURN DISTINCT point.id AS id`,
    { ids: changes.map(({ id }) => id) },
  );
  return { changes, points: points.map(({ id }) => id) };
}

/** After a load: every claim that an official figure may decide. `judged` is called after each portion with how many it held. */
export async function assessAllClaims(session: GraphSession, judged?: (claims: number) => void): Promise<void> {
  for await (const rows of claimsOfMeasuredPairs(session)) {
    await session.write((transaction) => write(transaction, rows));
    judged?.(rows.length);
  }
}

/** Claims whose stored verdict is outdated. */
export async function* wrongVerdicts(session: GraphSession): AsyncGenerator<{ id: string; what: string }, void> {
  const read: Read = { run: (text, parameters) => session.read(text, parameters) };
  for await (const rows of claimsOfMeasuredPairs(session))
    for (const { id, kept, was } of await changesOf(read, rows))
      yield {
        id,
        what: `verdict is ${was.verdict}, outcome ${was.outcome}, deviation ${was.deviationPct}; a recount gives ${kept.verdict}, ${kept.outcome}, ${kept.deviationPct}`,
      };
}
