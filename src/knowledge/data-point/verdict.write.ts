import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { GraphSession, Parameters, Transaction } from "../../graph/graph.ts";
import { storedJudgementOf, type GivenVerdict, type StoredJudgement } from "../agreement/judge.ts";
import { statedAt } from "./judgement.queries.ts";
import type { OfficialFigure, Stated } from "../agreement/official-figure.ts";
import { rateFor } from "../exchange-rate/exchange-rate.ts";

/** A claim with its pair and stored judgement. */
interface Row {
  claim: Stated & { pair: string | null };
  given: GivenVerdict | null;
  kept: StoredJudgement;
}

const rowOfClaim = cypher`{
  claim: ${statedAt(cypher`claim`)},
  given: head(COLLECT { MATCH (claim)<-[:ASSESSES]-(given:Assessment) RETURN given {.verdict, .deviationPct} ORDER BY given.on DESC, given.id }),
  kept: claim {.verdict, .deviationPct, .deviationOrder, .outcome, .judgement, .evidence}
}`;

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
async function changesOf(read: Read, rows: Row[]): Promise<{ id: string; kept: StoredJudgement; was: StoredJudgement }[]> {
  const officials = await officialFiguresOf(read, [...new Set(rows.flatMap(({ claim }) => claim.pair ?? []))]);
  return rows.flatMap(({ claim, given, kept: was }) => {
    const current = storedJudgementOf(claim, officials.get(claim.pair ?? "") ?? [], given, rateFor);
    const same = (Object.keys(current) as (keyof StoredJudgement)[]).every((key) => String(was[key] ?? null) === String(current[key]));
    return same ? [] : [{ id: claim.id, kept: current, was }];
  });
}

type Changed = Awaited<ReturnType<typeof changesOf>>;

async function write(transaction: Transaction, rows: Row[]): Promise<Changed> {
  const changes = rows.length ? await changesOf(transaction, rows) : [];
  if (changes.length)
    await transaction.run(cypher`/* writeVerdicts */ UNWIND $rows AS row MATCH (claim:Claim {id: row.id}) SET claim += row.kept`, {
      rows: changes.map(({ id, kept }) => ({ id, kept })),
    });
  return changes;
}

/** Updates the stored judgements of claims in the transaction that changed them or the official figures. */
async function assess(transaction: Transaction, claims: Cypher, parameters: Parameters): Promise<Changed> {
  const rows = await transaction.run<{ row: Row }>(claims, parameters);
  return write(
    transaction,
    rows.map(({ row }) => row),
  );
}

/** Updates the verdicts of the claims of these data points. */
export const assessPoints = (transaction: Transaction, points: readonly string[]): Promise<unknown> =>
  assess(
    transaction,
    cypher`/* claimsOfPoints */ UNWIND $points AS id MATCH (:DataPoint {id: id})<-[:ON]-(claim:Claim) RETURN ${rowOfClaim} AS row`,
    { points: [...new Set(points)] },
  );

/** The same for individual claims. */
export const assessClaims = (transaction: Transaction, ids: readonly string[]): Promise<unknown> =>
  assess(transaction, cypher`/* claimsToAssess */ UNWIND $ids AS id MATCH (claim:Claim {id: id}) RETURN ${rowOfClaim} AS row`, { ids });

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
      RETURN ${rowOfClaim} AS row`,
    { pairs },
  );
  const points = await transaction.run<{ id: string }>(
    cypher`/* pointsOfClaims */ UNWIND $ids AS id MATCH (:Claim {id: id})-[:ON]->(point:DataPoint) RETURN DISTINCT point.id AS id`,
    { ids: changes.map(({ id }) => id) },
  );
  return { changes, points: points.map(({ id }) => id) };
}

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
async function* claimsOfMeasuredPairs(session: GraphSession): AsyncGenerator<Row[], void> {
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

async function claimsOfPairs(session: GraphSession, pairs: readonly string[]): Promise<Row[]> {
  const rows = await session.read<{ row: Row }>(
    cypher`/* claimsOfPairs */ UNWIND $pairs AS pair MATCH (claim:Claim) ${claimsByPair} AND claim.pair = pair RETURN ${rowOfClaim} AS row`,
    { pairs },
  );
  return rows.map(({ row }) => row);
}

/** With the whole index in ORDER BY a page reads its own claims alone, however many stand before it. */
async function* pagesOfPair(session: GraphSession, pair: string): AsyncGenerator<Row[], void> {
  for (let after = { saidOn: "", id: "" }; ;) {
    const rows = await session.read<{ row: Row; saidOn: string }>(
      cypher`/* pageOfPair */
        MATCH (claim:Claim) USING INDEX claim:Claim(pair, saidOn, id)
        WHERE claim.pair = $pair AND claim.saidOn >= $after.saidOn AND claim.id IS NOT NULL
          AND (claim.saidOn > $after.saidOn OR claim.id > $after.id)
        WITH claim ORDER BY claim.pair, claim.saidOn, claim.id LIMIT toInteger($portion)
        RETURN ${rowOfClaim} AS row, claim.saidOn AS saidOn`,
      { pair, after, portion },
    );
    if (rows.length) yield rows.map(({ row }) => row);
    if (rows.length < portion) return;
    const last = rows.at(-1)!;
    after = { saidOn: last.saidOn, id: last.row.claim.id };
  }
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
