import { ClaimLinkKind } from "../../contract/vocabulary.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import { claimLinks, type ClaimField } from "../subject/subjects.ts";

type About = { [Field in ClaimField]?: ({ id: string; name: string } & Record<string, unknown>) | null };

/** Everything in a claim's linked-data document; days are ISO 8601, codes alpha-3. */
export interface LinkedClaim extends About {
  id: string;
  text: string;
  topic: string;
  measure: string;
  kind: string;
  modality: string;
  rank: string;
  rankReason: string | null;
  quantity: { value: number | null; low: number | null; high: number | null; comparator: string; unit: string; asSaid: string } | null;
  period: { start: string; end: string } | null;
  dataPointId: string | null;
  countries: { id: string; name: string; code: string }[];
  statement: { id: string; saidOn: string | null; exact: string | null; prefix: string | null; suffix: string | null; direct: boolean };
  speaker: Party;
  accordingTo: Party[];
  reportedBy: Party[];
  source: {
    id: string;
    title: string;
    url: string | null;
    publishedOn: string | null;
    language: string | null;
    licence: string;
    attribution: string;
    publisher: Party | null;
  };
  extraction: string;
  firstSeen: string | null;
  run: { id: string; tool: string | null; version: string | null; startedAt: string | null } | null;
  /** Claims that this one repeats, corrects, supersedes or disputes. */
  links: { kind: string; id: string }[];
}

export interface Party {
  id: string;
  name: string;
  kind: "Official" | "Organization";
}

/** The linked data of claims, in the requested order; null for a missing claim. */
export async function claimFacts(graph: GraphSession, ids: readonly string[]): Promise<(LinkedClaim | null)[]> {
  const rows = await graph.read<{ facts: LinkedClaim | null }>(claimFactsQuery, { ids });
  const found = new Map(rows.flatMap(({ facts }) => (facts ? [[facts.id, facts]] : [])));
  return ids.map((id) => found.get(id) ?? null);
}

const party = cypher`{id: agent.id, name: agent.name, kind: CASE WHEN agent:Official THEN 'Official' ELSE 'Organization' END}`;

const claimFactsQuery = cypher`/* claimFacts */
  UNWIND $ids AS id
  MATCH (claim:Claim {id: id})
  RETURN ${factsOf(cypher`claim`)} AS facts`;

/** What a claim is about besides countries, by its fields. */
function about(claim: Cypher): Cypher {
  return join(
    claimLinks.map(({ field, type, to, linkedData: { terms = {} } }) => {
      const fields = ["id", "name", ...Object.keys(terms)].map((property) => cypher`.${identifier(property)}`);
      return cypher`${identifier(field)}: head(COLLECT { MATCH (${claim})-[:${identifier(type)}]->(thing:${identifier(to.label)}) RETURN thing {${join(fields, cypher`, `)}} LIMIT 1 })`;
    }),
    cypher`, `,
  );
}

/** The linked data of one claim, as `LinkedClaim`; null for a claim without a statement or a source. */
export function factsOf(claim: Cypher): Cypher {
  return cypher`head(COLLECT {
  MATCH (${claim})<-[:CARRIES]-(statement:Statement)-[:STATED_IN]->(source:Source)
  RETURN ${claim} {
    .id, .text, .topic, .measure, .kind, .modality, .rank, .rankReason, .extraction, .firstSeen, .dataPointId,
    quantity: CASE WHEN ${claim}.unit IS NULL OR ${claim}.comparator IS NULL THEN null ELSE ${claim} {.value, .low, .high, .comparator, .unit, .asSaid} END,
    period: CASE WHEN ${claim}.periodStart IS NULL THEN null ELSE {start: ${claim}.periodStart, end: ${claim}.periodEnd} END,
    countries: COLLECT { MATCH (${claim})-[:BETWEEN]->(country:Country) RETURN country {.id, .name, .code} ORDER BY country.code },
    ${about(claim)},
    statement: statement {.id, .saidOn, .exact, .prefix, .suffix, direct: coalesce(statement.direct, false)},
    speaker: head(COLLECT { MATCH (statement)<-[:MADE]-(agent:Agent) RETURN ${party} LIMIT 1 }),
    accordingTo: COLLECT { MATCH (statement)-[link:ACCORDING_TO]->(agent:Agent) RETURN ${party} ORDER BY link.order },
    reportedBy: COLLECT { MATCH (statement)-[link:REPORTED_BY]->(agent:Agent) RETURN ${party} ORDER BY link.order },
    source: source {.id, .title, .url, .publishedOn, .language, .licence, .attribution,
      publisher: head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(agent:Organization) RETURN ${party} LIMIT 1 })},
    run: head(COLLECT { MATCH (run:IngestRun)-[:WROTE]->(statement) RETURN run {.id, .tool, .version, .startedAt} LIMIT 1 }),
    links: COLLECT { MATCH (${claim})-[link:${join(ClaimLinkKind.values.map(identifier), cypher`|`)}]->(other:Claim) RETURN {kind: type(link), id: other.id} ORDER BY other.id }
  } AS facts
})`;
}
