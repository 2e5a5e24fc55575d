import { cypher, identifier, type Cypher } from "../../graph/cypher.ts";
import {
  ClaimKind,
  Comparator,
  Extraction,
  Flow,
  Measure,
  Modality,
  OrganizationKind,
  Rank,
  Topic,
  Verdict,
} from "../../contract/vocabulary.ts";

/** One thing that must hold of every node of a kind. */
export interface Check {
  name: string;
  /** Answers `count`: how many things are looked at. */
  looked: Cypher;
  /** Answers `id` and `what` of each one that is wrong. */
  faults: Cypher;
}

const all = (label: string): Cypher => cypher`MATCH (node:${identifier(label)}) RETURN count(node) AS count`;

const vocabularies = {
  Claim: {
    topic: Topic,
    measure: Measure,
    kind: ClaimKind,
    modality: Modality,
    rank: Rank,
    comparator: Comparator,
    extraction: Extraction,
  },
  Organization: { kind: OrganizationKind },
  Observation: { flow: Flow, rank: Rank },
  Assessment: { verdict: Verdict },
};

/** The lists that the checks of words compare with. */
export const words = Object.fromEntries(
  Object.entries(vocabularies).map(([label, properties]) => [
    label,
    Object.entries(properties).map(([property, { values }]) => ({ property, values: [...values] })),
  ]),
);

/** What each relationship leads from and to; a merged thing keeps its own. */
const ends: Record<string, [from: string[], to: string[]]> = {
  HELD_OFFICE: [["Official"], ["Country", "Organization"]],
  BASED_IN: [["Organization"], ["Country"]],
  BORDERS: [["Country"], ["Country"]],
  CONNECTS: [["BorderCrossing"], ["Country"]],
  PART_OF: [["Commodity"], ["Commodity"]],
  PUBLISHED_BY: [["Source"], ["Organization"]],
  MADE: [["Agent"], ["Statement"]],
  STATED_IN: [["Statement"], ["Source"]],
  ACCORDING_TO: [["Statement"], ["Agent"]],
  REPORTED_BY: [["Statement"], ["Agent"]],
  AT: [["Statement"], ["Event"]],
  TOOK_PART_IN: [["Agent"], ["Event"]],
  CARRIES: [["Statement"], ["Claim"]],
  BETWEEN: [["Claim"], ["Country"]],
  FROM_COUNTRY: [["Claim"], ["Country"]],
  TO_COUNTRY: [["Claim"], ["Country"]],
  OF_COMMODITY: [["Claim", "DataPoint", "Observation"], ["Commodity"]],
  VIA: [["Claim"], ["BorderCrossing"]],
  ON: [["Claim", "Observation"], ["DataPoint"]],
  REPEATS: [["Claim"], ["Claim"]],
  CORRECTS: [["Claim"], ["Claim"]],
  SUPERSEDES: [["Claim"], ["Claim"]],
  DISPUTES: [["Claim"], ["Claim"]],
  IN_DATASET: [["Observation"], ["Dataset"]],
  ASSESSES: [["Assessment"], ["Claim"]],
  BASED_ON: [["Assessment"], ["Observation"]],
  NAMES: [["Name"], ["Entity", "Source", "Event"]],
  REDIRECTS_TO: [["Redirect"], ["Entity"]],
  WROTE: [["IngestRun"], ["Statement"]],
};

export const linkEnds = Object.entries(ends).map(([type, [from, to]]) => ({ type, from: [...from, "Redirect"], to: [...to, "Redirect"] }));

export const knownLabels = [
  ...["Entity", "Country", "Agent", "Official", "Organization", "BorderCrossing", "Commodity", "Source", "Event", "Statement", "Claim"],
  ...["Dataset", "Observation", "DataPoint", "Assessment", "IngestRun", "Name", "Redirect", "Change", "ApiKey", "GraphState"],
];

export const checks: Check[] = [
  {
    name: "claims have one statement, a speaker and a source",
    looked: all("Claim"),
    faults: cypher`/* claimsWithoutOrigin */ MATCH (claim:Claim)
      WITH claim, COUNT { (claim)<-[:CARRIES]-(:Statement) } AS statements
      WITH claim, statements, CASE
        WHEN statements <> 1 THEN 'is carried by ' + statements + ' statements, expected 1'
        WHEN NOT EXISTS { (claim)<-[:CARRIES]-(:Statement)<-[:MADE]-(:Agent) } THEN 'has no speaker'
        WHEN NOT EXISTS { (claim)<-[:CARRIES]-(:Statement)-[:STATED_IN]->(:Source) } THEN 'has no source' END AS what
      WHERE what IS NOT NULL RETURN claim.id AS id, what`,
  },
  {
    name: "claims repeat the ids of what they are linked to",
    looked: all("Claim"),
    faults: cypher`/* claimsWithOtherKeys */ MATCH (claim:Claim)<-[:CARRIES]-(statement:Statement)
      WITH claim, CASE
        WHEN NOT EXISTS { (:Agent {id: claim.speakerId})-[:MADE]->(statement) } OR statement.speakerId <> claim.speakerId THEN 'speakerId ' + coalesce(claim.speakerId, 'null') + ' is not who made its statement'
        WHEN NOT EXISTS { (statement)-[:STATED_IN]->(:Source {id: claim.sourceId}) } OR statement.sourceId <> claim.sourceId THEN 'sourceId ' + coalesce(claim.sourceId, 'null') + ' is not where its statement stands'
        WHEN coalesce(claim.dataPointId, '') <> coalesce(COLLECT { MATCH (claim)-[:ON]->(point) RETURN point.id }[0], '') THEN 'dataPointId is not the point it stands on'
        WHEN coalesce(claim.commodityId, '') <> coalesce(COLLECT { MATCH (claim)-[:OF_COMMODITY]->(good) RETURN good.id }[0], '') THEN 'commodityId is not the good it is linked to'
        WHEN claim.crossingId IS NOT NULL AND NOT EXISTS { (claim)-[:VIA]->({id: claim.crossingId}) } THEN 'crossingId is not the crossing it is linked to'
        WHEN any(code IN coalesce(claim.countries, []) WHERE NOT EXISTS { (claim)-[:BETWEEN]->(:Country {code: code}) }) THEN 'countries are not those it is linked to'
        WHEN size(coalesce(claim.countries, [])) <> COUNT { (claim)-[:BETWEEN]->() } THEN 'is linked to other countries than it names'
        END AS what
      WHERE what IS NOT NULL RETURN claim.id AS id, what`,
  },
  {
    name: "statements carry claims, have one source and a speaker",
    looked: all("Statement"),
    faults: cypher`/* orphanStatements */ MATCH (statement:Statement)
      WITH statement, CASE
        WHEN NOT EXISTS { (statement)-[:CARRIES]->(:Claim) } THEN 'carries no claim'
        WHEN COUNT { (statement)-[:STATED_IN]->(:Source) } <> 1 THEN 'stands in ' + COUNT { (statement)-[:STATED_IN]->(:Source) } + ' sources, expected 1'
        WHEN NOT EXISTS { (statement)<-[:MADE]-(:Agent) } THEN 'has no speaker' END AS what
      WHERE what IS NOT NULL RETURN statement.id AS id, what`,
  },
  {
    name: "chains of attribution are whole",
    looked: cypher`MATCH (statement:Statement) WHERE EXISTS { (statement)-[:ACCORDING_TO|REPORTED_BY]->() } RETURN count(statement) AS count`,
    faults: cypher`/* brokenChains */ MATCH (statement:Statement)-[link:ACCORDING_TO|REPORTED_BY]->()
      WITH statement, type(link) AS type, collect(DISTINCT link.order) AS orders, count(link.order) AS ordered, count(*) AS links
      WHERE ordered < links OR any(place IN range(0, size(orders) - 1) WHERE NOT place IN orders)
      RETURN statement.id AS id, type + ' lacks a link between the first and the last' AS what`,
  },
  {
    name: "links lead from and to what they are made for",
    looked: cypher`MATCH ()-[link]->() WHERE type(link) <> 'CHANGED' RETURN count(link) AS count`,
    faults: cypher`/* strayLinks */ MATCH (from)-[link]->(to) WHERE type(link) <> 'CHANGED'
      WITH from, link, to, head([known IN $linkEnds WHERE known.type = type(link)]) AS known
      WHERE known IS NULL OR none(label IN labels(from) WHERE label IN known.from) OR none(label IN labels(to) WHERE label IN known.to)
      RETURN coalesce(from.id, from.folded) AS id, type(link) + ' leads to ' + coalesce(to.id, to.folded, 'a node without id') AS what`,
  },
  {
    name: "border crossings connect two countries",
    looked: all("BorderCrossing"),
    faults: cypher`/* looseCrossings */ MATCH (crossing:BorderCrossing)
      WITH crossing, COUNT { MATCH (crossing)-[:CONNECTS]->(country:Country) RETURN DISTINCT country } AS countries WHERE countries <> 2
      RETURN crossing.id AS id, 'connects ' + countries + ' countries, expected 2' AS what`,
  },
  {
    name: "observations have a dataset and a data point",
    looked: all("Observation"),
    faults: cypher`/* looseObservations */ MATCH (observation:Observation)
      WITH observation, CASE
        WHEN COUNT { (observation)-[:IN_DATASET]->(:Dataset {id: observation.datasetId}) } <> 1 THEN 'is in no dataset ' + coalesce(observation.datasetId, '')
        WHEN COUNT { (observation)-[:ON]->(:DataPoint {id: observation.dataPointId}) } <> 1 THEN 'stands on no data point' END AS what
      WHERE what IS NOT NULL RETURN observation.id AS id, what`,
  },
  {
    name: "data points have figures, names name something, assessments a claim",
    looked: cypher`MATCH (node:DataPoint|Name|Assessment) RETURN count(node) AS count`,
    faults: cypher`/* orphans */
      MATCH (point:DataPoint) WHERE NOT EXISTS { (point)<-[:ON]-() } RETURN point.id AS id, 'has no figure' AS what
      UNION ALL MATCH (name:Name) WHERE NOT EXISTS { (name)-[:NAMES]->() } RETURN name.folded AS id, 'names nothing' AS what
      UNION ALL MATCH (one:Assessment) WHERE NOT EXISTS { (one)-[:ASSESSES]->(:Claim) } RETURN one.id AS id, 'assesses nothing' AS what`,
  },
  {
    name: "sources and datasets have licence and attribution",
    looked: cypher`MATCH (node:Source|Dataset) RETURN count(node) AS count`,
    faults: cypher`/* unlicensed */ MATCH (node:Source|Dataset) WHERE coalesce(node.licence, '') = '' OR coalesce(node.attribution, '') = ''
      RETURN node.id AS id, 'lacks licence or attribution' AS what`,
  },
  {
    name: "redirects lead to an entity whose id is another",
    looked: all("Redirect"),
    faults: cypher`/* lostRedirects */ MATCH (redirect:Redirect)
      WITH redirect, CASE
        WHEN COUNT { (redirect)-[:REDIRECTS_TO]->() } <> 1 OR NOT EXISTS { (redirect)-[:REDIRECTS_TO*1..20]->(:Entity) } THEN 'leads to no entity'
        WHEN EXISTS { (:Entity {id: redirect.id}) } THEN 'is an entity too' END AS what
      WHERE what IS NOT NULL RETURN redirect.id AS id, what`,
  },
  {
    name: "every word is one of its vocabulary",
    looked: cypher`MATCH (node:Claim|Organization|Observation|Assessment) RETURN count(node) AS count`,
    faults: cypher`/* strangeWords */ UNWIND keys($words) AS label
      MATCH (node:$(label)) UNWIND $words[label] AS known
      WITH node, known, node[known.property] AS word WHERE word IS NOT NULL AND NOT word IN known.values
      RETURN node.id AS id, known.property + ' is ' + word AS what`,
  },
  {
    name: "amounts are finite and of a plausible size",
    looked: cypher`MATCH (node:Claim|Observation) RETURN count(node) AS count`,
    faults: cypher`/* poisonedAmounts */ MATCH (node:Claim|Observation) UNWIND ['value', 'low', 'high', 'usd'] AS name
      WITH node, name, node[name] AS amount, CASE WHEN node.unit = '%' AND name <> 'usd' THEN 1e6 ELSE 9007199254740991.0 END AS most
      WHERE amount IS NOT NULL AND NOT (amount = 0 OR (abs(amount) >= 1e-9 AND abs(amount) <= most))
      RETURN node.id AS id, name + ' is ' + toString(amount) AS what`,
  },
  {
    name: "every node has an id and labels of the vocabulary",
    looked: cypher`MATCH (node) RETURN count(node) AS count`,
    faults: cypher`/* strangers */ MATCH (node)
      WHERE coalesce(node.id, node.folded) IS NULL OR labels(node) = [] OR any(label IN labels(node) WHERE NOT label IN $knownLabels)
      RETURN coalesce(node.id, node.folded, elementId(node)) AS id, 'is labelled ' + reduce(text = '', label IN labels(node) | text + ':' + label) AS what`,
  },
];
