import { cypher } from "../../graph/cypher.ts";
import { int, type Transaction } from "../../graph/graph.ts";
import { lock } from "../../graph/lock.ts";
import { keptIn, type Counted } from "./breakdown.ts";
import { comparable, doubtful, missing } from "./coverage.queries.ts";
import type { Breakdown } from "./coverage.type.ts";
import { later, ordered } from "./tally.ts";

interface NewClaim {
  sourceId: string | null;
  pair: string | null;
  measure: Breakdown["measures"][number]["measure"] | null;
  year: number | null;
  lastSeen: string | null;
  /** Whether an official figure of the same pair and year could be held against it. */
  measurable: boolean;
}

/**
 * Adds claims that this transaction has made to the breakdown that is kept, so that it is never behind and no write counts the graph: it
 * costs three or four small statements however many claims there are. Whoever writes at the same time waits here for the other's end, so
 * this comes last. Where the kept breakdown is not that of the graph before this transaction, it stays as it is for the next load to count.
 */
export async function addToCoverage(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [state] = await transaction.run<{ stored: string | null; claims: number; observations: number }>(cypher`/* takeCoverage */
    MATCH (state:GraphState {id: 'coverage'})
    ${lock(cypher`state`)}
    RETURN state.breakdown AS stored, COUNT { (:Claim) } AS claims, COUNT { (:Observation) } AS observations`);
  const kept = state ? keptIn(state) : null;
  if (!state || kept === null || kept.claims + ids.length !== state.claims || kept.observations !== state.observations) return;
  const made = await transaction.run<NewClaim>(
    cypher`/* claimsToCover */
      MATCH (claim:Claim) WHERE claim.id IN $ids
      RETURN claim.sourceId AS sourceId, claim.pair AS pair, claim.measure AS measure, toInteger(left(claim.periodStart, 4)) AS year, claim.lastSeen AS lastSeen,
             ${comparable} AS measurable`,
    { ids },
  );
  const counted: Counted = {
    breakdown: await withClaims(transaction, kept.breakdown, made),
    countedAt: new Date().toISOString(),
    claims: state.claims,
    observations: state.observations,
  };
  await transaction.run(cypher`/* addToCoverage */ MATCH (state:GraphState {id: 'coverage'}) SET state.breakdown = $breakdown`, {
    breakdown: JSON.stringify(counted),
  });
}

async function withClaims(transaction: Transaction, kept: Breakdown, made: NewClaim[]): Promise<Breakdown> {
  const [sources, pairs, gaps] = [
    tally(made, (claim) => claim.sourceId),
    tally(made, (claim) => claim.pair),
    tally(made, (claim) => (claim.measurable && claim.pair !== null && claim.year !== null ? `${claim.pair} ${claim.year}` : null)),
  ];
  const seen = (sourceId: string): string | null =>
    made.reduce<string | null>(
      (last, claim) => (claim.sourceId === sourceId && (claim.lastSeen ?? "") > (last ?? "") ? claim.lastSeen : last),
      null,
    );
  const known = {
    sources: new Map(kept.sources.map((row) => [row.sourceId, row])),
    pairs: new Map(kept.pairs.map((row) => [row.pair, row])),
    measures: new Map(kept.measures.map((row) => [row.measure as string, row])),
    years: new Map(kept.years.map((row) => [row.year, row])),
    gaps: new Map(kept.gaps.map((row) => [`${row.pair} ${row.year}`, row])),
  };
  // What a full list leaves out is small, and what a list that is not full leaves out was not there: either is counted by its index.
  const absent = [...sources.keys()].filter((key) => !known.sources.has(key));
  const absentPairs = [...pairs.keys()].filter((key) => !known.pairs.has(key));
  for (const row of await countsOf(transaction, absent, absentPairs)) {
    if (row.sourceId !== null) known.sources.set(row.sourceId, { sourceId: row.sourceId, claims: row.claims, lastLoadedOn: row.last });
    else if (row.pair !== null) known.pairs.set(row.pair, { pair: row.pair, claims: row.claims, observations: row.observations });
  }
  for (const [key, more] of sources) {
    const row = known.sources.get(key);
    if (row && !absent.includes(key))
      known.sources.set(key, { ...row, claims: row.claims + more, lastLoadedOn: later(row.lastLoadedOn, seen(key)) });
  }
  for (const [key, more] of pairs) {
    const row = known.pairs.get(key);
    if (row && !absentPairs.includes(key)) known.pairs.set(key, { ...row, claims: row.claims + more });
  }
  for (const { measure, year } of made) {
    if (measure !== null) {
      const row = known.measures.get(measure) ?? { measure, claims: 0, observations: 0 };
      known.measures.set(measure, { ...row, claims: row.claims + 1 });
    }
    if (year !== null) {
      const row = known.years.get(year) ?? { year, claims: 0, observations: 0 };
      known.years.set(year, { ...row, claims: row.claims + 1 });
    }
  }
  for (const [key, more] of gaps) {
    const row = known.gaps.get(key);
    if (row) known.gaps.set(key, { ...row, claims: row.claims + more });
  }
  const others = [...gaps.keys()].filter((key) => !known.gaps.has(key));
  for (const gap of await gapsOf(transaction, others)) known.gaps.set(`${gap.pair} ${gap.year}`, gap);
  return ordered({
    datasets: kept.datasets,
    sources: [...known.sources.values()],
    pairs: [...known.pairs.values()],
    measures: [...known.measures.values()],
    years: [...known.years.values()],
    gaps: [...known.gaps.values()],
  });
}

function tally(claims: NewClaim[], keyOf: (claim: NewClaim) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of claims.map(keyOf)) if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

// An index of several properties is used only where each of them is spoken of.
interface Counts {
  sourceId: string | null;
  pair: string | null;
  claims: number;
  observations: number;
  last: string | null;
}

const countsOf = async (transaction: Transaction, sources: string[], pairs: string[]): Promise<Counts[]> =>
  sources.length + pairs.length === 0
    ? []
    : transaction.run<Counts>(
        cypher`/* countsToCover */
          CALL () {
            UNWIND $sources AS sourceId
            MATCH (claim:Claim) WHERE claim.sourceId = sourceId AND claim.saidOn IS NOT NULL AND claim.id IS NOT NULL
            RETURN sourceId, null AS pair, count(*) AS claims, 0 AS observations, max(claim.lastSeen) AS last
            UNION ALL UNWIND $pairs AS pair
            RETURN null AS sourceId, pair, 
              COUNT { MATCH (claim:Claim) WHERE claim.pair = pair AND claim.saidOn IS NOT NULL AND claim.id IS NOT NULL } AS claims,
              COUNT { MATCH (figure:Observation) WHERE figure.pair = pair AND figure.periodStart IS NOT NULL AND figure.id IS NOT NULL } AS observations,
              null AS last
          }
          RETURN sourceId, pair, claims, observations, last`,
        { sources, pairs },
      );

const gapsOf = async (transaction: Transaction, keys: string[]): Promise<Breakdown["gaps"]> =>
  keys.length === 0
    ? []
    : transaction.run<Breakdown["gaps"][number]>(
        cypher`/* gapsToCover */
          UNWIND $keys AS key
          WITH key.pair AS pair, key.year AS year
          WITH pair, year, ${doubtful} AS doubtful
          WHERE all(each IN doubtful WHERE each)
          RETURN pair, toInteger(year) AS year, COUNT {
              MATCH (claim:Claim)
              WHERE claim.pair = pair AND claim.saidOn IS NOT NULL AND claim.id IS NOT NULL AND ${comparable}
                AND claim.periodStart >= year AND claim.periodStart <= year + '-12-31'
            } AS claims,
            ${missing} AS missing
          LIMIT $longest`,
        {
          keys: keys.map((key) => ({
            pair: key.slice(0, key.lastIndexOf(" ")),
            year: key.slice(key.lastIndexOf(" ") + 1).padStart(4, "0"),
          })),
          longest: int(keys.length),
        },
      );
