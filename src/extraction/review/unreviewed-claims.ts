// Claims extracted by rules or a model, below a given confidence, that await a decision.
import { cypher } from "../../graph/cypher.ts";
import type { GraphSession } from "../../graph/graph.ts";
import type { ClaimRow } from "../../knowledge/claim/claim.seed.ts";
import type { StatementInput } from "../../knowledge/statement/statement.seed.ts";

type ClaimInput = StatementInput["claims"][number];

export interface UnreviewedClaim {
  id: string;
  text: string;
  confidence: number;
  speaker: string;
  source: string;
  url: string | null;
  exact: string | null;
  asSaid: string | null;
  dataPointId: string | null;
  /** The name of its goods in the graph. */
  goods: string | null;
  /** The claim's fields as in a seed row. */
  fields: ClaimInput;
  /** Its statement, without claims. */
  statement: Omit<StatementInput, "claims">;
}

/** Whether it has a period but no data point, because its goods or partner have no node; see `ingest/rows.ts`. */
export const isUncompared = (claim: UnreviewedClaim): boolean => claim.dataPointId === null && claim.fields.period !== null;

/** The least certain first; limited to one source if its id or address is given. */
export async function unreviewedClaims(
  session: GraphSession,
  { below, limit, source = null }: { below: number; limit: number; source?: string | null },
): Promise<UnreviewedClaim[]> {
  const rows = await session.read<Found>(
    cypher`/* unreviewedClaims */
      MATCH (claim:Claim) WHERE claim.extraction IN ['RULE', 'MODEL'] AND claim.confidence < $below AND claim.reviewedOn IS NULL AND claim.rank <> 'DEPRECATED'
      MATCH (speaker:Agent)-[:MADE]->(statement:Statement)-[:CARRIES]->(claim), (statement)-[:STATED_IN]->(source:Source)
      WHERE $source IS NULL OR source.id = $source OR source.url = $source
      WITH claim, statement, speaker, source ORDER BY claim.confidence, claim.id LIMIT toInteger($limit)
      RETURN properties(claim) AS claim, properties(statement) AS statement, speaker.id AS speakerId, speaker.name AS speaker,
        source.id AS sourceId, source.title AS source, source.url AS url,
        COLLECT { MATCH (statement)-[link:ACCORDING_TO]->(agent) RETURN agent.id ORDER BY link.order } AS accordingTo,
        COLLECT { MATCH (statement)-[link:REPORTED_BY]->(agent) RETURN agent.id ORDER BY link.order } AS reportedBy,
        head(COLLECT { MATCH (statement)-[:AT]->(event) RETURN event.id }) AS event,
        head(COLLECT { MATCH (claim)-[:OF_COMMODITY]->(commodity) RETURN commodity.hsCode }) AS commodity,
        head(COLLECT { MATCH (claim)-[:OF_COMMODITY]->(commodity) RETURN commodity.name }) AS goods
      ORDER BY claim.confidence, claim.id`,
    { below, limit, source },
  );
  return rows.map(toUnreviewedClaim);
}

interface Found {
  claim: Omit<ClaimRow, "period"> & {
    id: string;
    periodLabel: string | null;
    countries: string[];
    fromCode: string | null;
    toCode: string | null;
    crossingId: string | null;
    dataPointId: string | null;
    confidence: number;
  };
  statement: NonNullable<StatementInput["quote"]> & { saidLabel: string; channel: string | null };
  speakerId: string;
  speaker: string;
  sourceId: string;
  source: string;
  url: string | null;
  accordingTo: string[];
  reportedBy: string[];
  event: string | null;
  commodity: string | null;
  goods: string | null;
}

function toUnreviewedClaim({ claim, statement, ...row }: Found): UnreviewedClaim {
  const { exact, prefix, suffix, paragraph, start, end, direct, verified, sha256 } = statement;
  return {
    id: claim.id,
    text: claim.text,
    confidence: claim.confidence,
    speaker: row.speaker,
    source: row.source,
    url: row.url,
    exact: exact ?? null,
    asSaid: claim.asSaid,
    dataPointId: claim.dataPointId ?? null,
    goods: row.goods,
    fields: {
      text: claim.text,
      topic: claim.topic,
      measure: claim.measure,
      kind: claim.kind,
      value: claim.value ?? null,
      low: claim.low ?? null,
      high: claim.high ?? null,
      comparator: claim.comparator ?? null,
      unit: claim.unit ?? null,
      asSaid: claim.asSaid ?? null,
      period: claim.periodLabel ?? null,
      periodInferred: claim.periodInferred ?? false,
      modality: claim.modality,
      between: claim.fromCode || claim.toCode ? [] : claim.countries,
      from: claim.fromCode ?? null,
      to: claim.toCode ?? null,
      commodity: row.commodity,
      good: claim.good ?? null,
      crossing: claim.crossingId ?? null,
    },
    statement: {
      source: row.sourceId,
      speaker: row.speakerId,
      accordingTo: row.accordingTo,
      reportedBy: row.reportedBy,
      saidOn: statement.saidLabel,
      channel: statement.channel ?? null,
      event: row.event,
      quote: { exact, prefix, suffix, paragraph, start, end, direct, verified, sha256 },
    },
  };
}
