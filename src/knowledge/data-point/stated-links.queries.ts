import { cypher, type Cypher } from "../../graph/cypher.ts";

/** Links from sources and editors, in both directions; outgoing ones first. Rows of `ClaimLink`. */
export const statedLinks = (claim: Cypher): Cypher => cypher`COLLECT {
  MATCH (${claim})-[given:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]-(other:Claim)
  WITH given, other, startNode(given) = other AS incoming
  RETURN {kind: type(given), proposed: false, incoming: incoming, note: given.note, claimId: other.id}
  ORDER BY incoming, type(given), other.id
}`;

/** Assessments made by editors, the latest first. */
export const editorAssessments = (claim: Cypher): Cypher => cypher`COLLECT {
  MATCH (${claim})<-[:ASSESSES]-(given:Assessment)
  RETURN {verdict: given.verdict, deviationPct: given.deviationPct, tolerancePct: given.tolerancePct, measured: null, unit: null,
    method: given.method,
    observationId: head([(given)-[:BASED_ON]->(observation:Observation) | observation.id])}
  ORDER BY given.on DESC, given.id
}`;
