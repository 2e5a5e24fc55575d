import neo4j from "neo4j-driver";
import type { Database } from "../../src/main.ts";
import type { Contender, Question } from "./contender.ts";

/**
 * The lower bound: one statement that an expert on Neo4j and this graph would write for this one question, and the driver, with nothing
 * in between. It reads the index in order, limits to the page first and follows links only from the remaining rows.
 */
const text = `
MATCH (claim:Claim)
USING INDEX claim:Claim(speakerId, measure, saidOn, id)
WHERE claim.speakerId = $speaker AND claim.measure = $measure AND claim.saidOn IS NOT NULL AND claim.id IS NOT NULL
WITH claim ORDER BY claim.speakerId DESC, claim.measure DESC, claim.saidOn DESC, claim.id DESC LIMIT $first
MATCH (claim)<-[:CARRIES]-(statement:Statement)<-[:MADE]-(speaker:Agent)
MATCH (statement)-[:STATED_IN]->(source:Source)
RETURN claim.id AS id, claim.text AS text, claim.modality AS modality, claim.value AS value, claim.unit AS unit,
  claim.periodLabel AS period, statement.saidLabel AS saidOn, statement.exact AS exact,
  speaker {.id, .name} AS speaker,
  head(COLLECT {
    MATCH (speaker)-[held:HELD_OFFICE]->(place)
    WHERE coalesce(held.from, claim.saidOn) <= claim.saidOn AND (held.to IS NULL OR held.to > claim.saidOn)
    RETURN {title: held.title, code: place.code, name: place.name} ORDER BY coalesce(held.from, '') DESC, place.id LIMIT 1
  }) AS office,
  COLLECT { MATCH (claim)-[:BETWEEN]->(country:Country) RETURN [country.code, country.name] ORDER BY country.code } AS between,
  head(COLLECT { MATCH (claim)-[:OF_COMMODITY]->(commodity:Commodity) RETURN [commodity.hsCode, commodity.name] LIMIT 1 }) AS commodity,
  source {.id, .title, .url, .publishedOn} AS source
ORDER BY claim.saidOn DESC, claim.id DESC`;

export function rawBolt({ uri, user, password }: Database, usual: Question): Contender {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 64,
    telemetryDisabled: true,
  });
  return {
    name: "raw Bolt",
    // Auto-commit with READ routing: the fewest round trips that the driver can make.
    async ask({ speaker, measure, first } = usual) {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(text, { speaker, measure, first: neo4j.int(first) });
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    },
    rows: (answer) => (answer as Record<string, unknown>[]).map((row) => ({ office: null, commodity: null, ...row })),
    close: () => driver.close(),
  };
}
