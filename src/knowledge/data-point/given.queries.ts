import { cypher } from "../../graph/cypher.ts";
import type { RequestContext } from "../context.ts";
import type { Assessment, ClaimLink } from "./data-point.type.ts";

/** Links that sources and editors gave, both ways; those that go out from the claim first. */
export async function givenLinks(context: RequestContext, ids: readonly string[]): Promise<ClaimLink[][]> {
  const rows = await context.graph.read<ClaimLink & { id: string }>(
    cypher`/* givenLinks */
      UNWIND $ids AS id
      MATCH (claim:Claim {id: id})-[link:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]-(other:Claim)
      RETURN id, type(link) AS kind, false AS proposed, startNode(link) <> claim AS incoming, link.note AS note, other.id AS claimId
      ORDER BY incoming, kind, claimId`,
    { ids },
  );
  return ids.map((id) => rows.filter((row) => row.id === id));
}

/** Assessments that editors made, the latest first. */
export async function givenAssessments(context: RequestContext, ids: readonly string[]): Promise<Assessment[][]> {
  const rows = await context.graph.read<Assessment & { id: string }>(
    cypher`/* givenAssessments */
      UNWIND $ids AS id
      MATCH (:Claim {id: id})<-[:ASSESSES]-(assessment:Assessment)
      RETURN id, assessment.verdict AS verdict, assessment.deviationPct AS deviationPct, assessment.tolerancePct AS tolerancePct,
             coalesce(assessment.method, 'Judged by an editor.') AS method,
             head([(assessment)-[:BASED_ON]->(observation:Observation) | observation.id]) AS observationId
      ORDER BY assessment.on DESC, assessment.id`,
    { ids },
  );
  return ids.map((id) => rows.filter((row) => row.id === id));
}
