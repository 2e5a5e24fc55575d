import { cypher } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/graph.ts";
import type { Question } from "../contenders/contender.ts";

/** The speaker of the query: the official with the most claims. */
export async function largestSpeaker(graph: Graph): Promise<{ speaker: string; claims: number }> {
  const [row] = await graph.session().read<{ speaker: string; claims: number }>(
    cypher`/* largestSpeaker */ MATCH (claim:Claim) WITH claim.speakerId AS speaker, count(*) AS claims
      WHERE speaker STARTS WITH 'official:' RETURN speaker, claims ORDER BY claims DESC, speaker LIMIT 1`,
  );
  if (!row) throw new Error("The graph has no claim by an official.");
  return row;
}

/** The compared query: that official's claims about their most frequent measure. */
export async function questionOf(graph: Graph, first: number): Promise<Question> {
  const { speaker } = await largestSpeaker(graph);
  const [row] = await graph.session().read<{ measure: string }>(
    cypher`/* largestMeasure */ MATCH (claim:Claim {speakerId: $speaker}) WHERE claim.measure IS NOT NULL
      WITH claim.measure AS measure, count(*) AS claims RETURN measure ORDER BY claims DESC, measure LIMIT 1`,
    { speaker },
  );
  return { speaker, measure: row!.measure, first };
}

/** Pairs of speaker and measure, those with the most claims first. */
export async function questionsOf(graph: Graph, count: number, first: number): Promise<Question[]> {
  const rows = await graph.session().read<{ speaker: string; measure: string }>(
    cypher`/* questionsOf */ MATCH (claim:Claim) WHERE claim.speakerId IS NOT NULL AND claim.measure IS NOT NULL
      WITH claim.speakerId AS speaker, claim.measure AS measure, count(*) AS claims
      RETURN speaker, measure ORDER BY claims DESC, speaker, measure LIMIT toInteger($count)`,
    { count },
  );
  if (rows.length < count) throw new Error(`The graph has ${rows.length} pairs of speaker and measure; ${count} questions need as many.`);
  return rows.map(({ speaker, measure }) => ({ speaker, measure, first }));
}
