import DataLoader from "dataloader";
import { cypher, type Cypher } from "../../graph/cypher.ts";
import type { RequestContext } from "../../query/context.ts";
import type { Said } from "./repetition.ts";

/** Every figure of a data point, claims first; empty for a missing point. Read once per request. */
export const figuresOf = (context: RequestContext, pointId: string | null | undefined): Promise<Said[]> =>
  pointId == null ? Promise.resolve([]) : figureLoader(context).load(pointId);

export function figureLoader(context: RequestContext): DataLoader<string, Said[]> {
  const known = context.loaders.get("figures") as DataLoader<string, Said[]> | undefined;
  const loader = known ?? new DataLoader<string, Said[]>((ids) => figures(context, ids), { maxBatchSize: 500 });
  if (known === undefined) context.loaders.set("figures", loader as DataLoader<unknown, unknown>);
  return loader;
}

async function figures(context: RequestContext, ids: readonly string[]): Promise<Said[][]> {
  const rows = await context.graph.read<{ id: string; figures: Said[] }>(
    cypher`/* figuresOf */
      MATCH (point:DataPoint) WHERE point.id IN $ids
      RETURN point.id AS id, ${figuresAt(cypher`point`)} AS figures`,
    { ids },
  );
  const found = new Map(rows.map((row) => [row.id, row.figures]));
  return ids.map((id) => found.get(id) ?? []);
}

/** A list of the figures of a data point, as `Said`. */
export const figuresAt = (point: Cypher): Cypher => cypher`COLLECT {
  MATCH (${point})<-[:ON]-(claim:Claim)
  RETURN claim {.id, .value, .low, .high, .unit, .asSaid, .periodStart, .periodEnd, .modality, .saidOn, .usd, .rankReason, .speakerId,
    kind: 'claim', comparator: coalesce(claim.comparator, 'EXACT'), rank: coalesce(claim.rank, 'NORMAL'),
    claimKind: claim.kind, comparedTo: claim.comparedLabel, verdict: claim.verdict,
    by: head([(claim)<-[:CARRIES]-(:Statement)<-[:MADE]-(speaker:Agent) | speaker.name])}
  ORDER BY claim.saidOn, claim.id
} + COLLECT {
  MATCH (${point})<-[:ON]-(observation:Observation)
  RETURN observation {.id, .value, .low, .high, .unit, .asSaid, .periodStart, .periodEnd, .usd, .rankReason, .valuation, .flow,
    kind: 'observation', comparator: coalesce(observation.comparator, 'EXACT'), rank: coalesce(observation.rank, 'NORMAL'),
    modality: null, saidOn: null, speakerId: null, reportedBy: observation.reporterCode,
    reporter: head(COLLECT { MATCH (country:Country {code: observation.reporterCode}) RETURN country.name }),
    by: head([(observation)-[:IN_DATASET]->(dataset) | dataset.name])}
  ORDER BY observation.id
}`;
