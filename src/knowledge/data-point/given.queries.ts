import { cypher, type Cypher } from "../../graph/cypher.ts";

/** Links that sources and editors gave, both ways; those that go out from the claim first. Rows as `ClaimLink` has them. */
export const givenLinks = (claim: Cypher): Cypher => cypher`COLLECT {
  MATCH (${claim})-[given:REPEATS|CORRECTS|SUPERSEDES|DISPUTES]-(other:Claim)
  WITH given, other, startNode(given) = other AS incoming
  RETURN {kind: type(given), proposed: false, incoming: incoming, note: given.note, claimId: other.id}
  ORDER BY incoming, type(given), other.id
}`;

/** Assessments that editors made, the latest first. */
export const givenAssessments = (claim: Cypher): Cypher => cypher`COLLECT {
  MATCH (${claim})<-[:ASSESSES]-(given:Assessment)
  RETURN {verdict: given.verdict, deviationPct: given.deviationPct, tolerancePct: given.tolerancePct, measured: null, unit: null,
    method: given.method,
    observationId: head([(given)-[:BASED_ON]->(observation:Observation) | observation.id])}
  ORDER BY given.on DESC, given.id
}`;
