import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { Conversation } from "../../graph/graph.ts";
import type { ClaimFacts } from "./claim.json-ld.ts";

/** All that the linked data of claims tells, in the order asked; null for a claim that is not there. */
export async function claimFacts(graph: Conversation, ids: readonly string[]): Promise<(ClaimFacts | null)[]> {
  const rows = await graph.read<{ facts: ClaimFacts | null }>(claimFactsQuery, { ids });
  const found = new Map(rows.flatMap(({ facts }) => (facts ? [[facts.id, facts]] : [])));
  return ids.map((id) => found.get(id) ?? null);
}

const party = cypher`{id: agent.id, name: agent.name, kind: CASE WHEN agent:Official THEN 'Official' ELSE 'Organization' END}`;

const claimFactsQuery = cypher`/* claimFacts */
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN ${factsOf(cypher`claim`)} AS facts`;

/** What the linked data of one claim tells, as `ClaimFacts` has it; null for a claim without a statement or a source. */
export function factsOf(claim: Cypher): Cypher {
  return cypher`head(COLLECT {
  MATCH (${claim})<-[:CARRIES]-(statement:Statement)-[:STATED_IN]->(source:Source)
  RETURN ${claim} {
    .id, .text, .topic, .measure, .kind, .modality, .rank, .rankReason, .extraction, .firstSeen, .dataPointId,
    quantity: CASE WHEN ${claim}.unit IS NULL OR ${claim}.comparator IS NULL THEN null ELSE ${claim} {.value, .low, .high, .comparator, .unit, .asSaid} END,
    period: CASE WHEN ${claim}.periodStart IS NULL THEN null ELSE {start: ${claim}.periodStart, end: ${claim}.periodEnd} END,
    countries: COLLECT { MATCH (${claim})-[:BETWEEN]->(country:Country) RETURN country {.id, .name, .code} ORDER BY country.code },
    commodity: head(COLLECT { MATCH (${claim})-[:OF_COMMODITY]->(commodity:Commodity) RETURN commodity {.id, .name, .hsCode} LIMIT 1 }),
    borderCrossing: head(COLLECT { MATCH (${claim})-[:VIA]->(crossing:BorderCrossing) RETURN crossing {.id, .name} LIMIT 1 }),
    statement: statement {.id, .saidOn, .exact, .prefix, .suffix, direct: coalesce(statement.direct, false)},
    speaker: head(COLLECT { MATCH (statement)<-[:MADE]-(agent:Agent) RETURN ${party} LIMIT 1 }),
    accordingTo: COLLECT { MATCH (statement)-[link:ACCORDING_TO]->(agent:Agent) RETURN ${party} ORDER BY link.order },
    reportedBy: COLLECT { MATCH (statement)-[link:REPORTED_BY]->(agent:Agent) RETURN ${party} ORDER BY link.order },
    source: source {.id, .title, .url, .publishedOn, .language, .licence, .attribution,
      publisher: head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(agent:Organization) RETURN ${party} LIMIT 1 })},
    run: head(COLLECT { MATCH (run:IngestRun)-[:WROTE]->(statement) RETURN run {.id, .tool, .version, .startedAt} LIMIT 1 }),
    links: COLLECT { MATCH (${claim})-[link:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]->(other:Claim) RETURN {kind: type(link), id: other.id} ORDER BY other.id }
  } AS facts
})`;
}
