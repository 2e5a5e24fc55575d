import { cypher } from "../../graph/cypher.ts";
import type { Transaction } from "../../graph/graph.ts";

/** Where a speaker held office, and since when; an organization is based in one country all the time. */
interface Tenure {
  code: string;
  from: string;
  to: string | null;
}

/**
 * The country a speaker represented on a day: the country of the person's latest office, or the organization's country, or that of the body
 * in which the office was held. Null when unknown.
 */
export async function speakerCountries(
  transaction: Transaction,
  speakers: readonly string[],
): Promise<(speaker: string, day: string) => string | null> {
  const rows = await transaction.run<{ id: string; tenures: Tenure[] }>(
    cypher`/* speakerTenures */
      UNWIND $ids AS id MATCH (speaker:Agent {id: id})
      RETURN id, COLLECT {
        MATCH (speaker)-[held:HELD_OFFICE]->(of) OPTIONAL MATCH (of)-[:BASED_IN]->(seat:Country)
        WITH held, coalesce(of.code, seat.code) AS code WHERE code IS NOT NULL
        RETURN {code: code, from: coalesce(held.from, ''), to: held.to} ORDER BY coalesce(held.from, '') DESC, code
      } + COLLECT { MATCH (speaker)-[:BASED_IN]->(seat:Country) RETURN {code: seat.code, from: '', to: null} } AS tenures`,
    { ids: [...new Set(speakers)] },
  );
  const known = new Map(rows.map(({ id, tenures }) => [id, tenures]));
  return (speaker, day) => known.get(speaker)?.find(({ from, to }) => from <= day && (to === null || to > day))?.code ?? null;
}
