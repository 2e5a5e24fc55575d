import { firstDay, lastDay, neverNegative } from "../../contract/plausible.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { records } from "../../knowledge/things/records.ts";
import { nodeThings, storedLinks } from "../../knowledge/things/things.ts";
import { labelsOf } from "../../query/thing.ts";
import { type Check, countOf, needed, repeated } from "./declared-checks.ts";

const declared = [...nodeThings.map((thing) => [thing.label, thing] as const), ...Object.entries(records)];

/** The allowed values that the vocabulary checks compare with. */
export const vocabularies = Object.fromEntries(
  declared.flatMap(([label, { words }]) =>
    words ? [[label, Object.entries(words).map(([property, { values }]) => ({ property, values: [...values] }))] as const] : [],
  ),
);

/** The allowed ends of each relationship type; a merged thing keeps its own links. */
export const linkEnds = [
  ...storedLinks.map(({ type, from, to }) => ({ type, from, to })),
  ...Object.entries(records).flatMap(([label, { links = {} }]) =>
    Object.entries(links).map(([type, to]) => ({ type, from: [label], to: [...to] })),
  ),
].map(({ type, from, to }) => ({ type, from: [...from, "Redirect"], to: [...to, "Redirect"] }));

export const knownLabels = [...new Set([...nodeThings.flatMap(labelsOf), ...Object.keys(records)])];

/** Types of links that must not form cycles. */
export const acyclic = [...storedLinks.flatMap(({ type, link }) => (link.acyclic ? [type] : [])), "REDIRECTS_TO"];

const ordered = join(
  storedLinks.flatMap(({ type, link }) => (link.ordered ? [identifier(type)] : [])),
  cypher`|`,
);

const licensed = join(
  nodeThings.flatMap(({ licensed, label }) => (licensed ? [identifier(label)] : [])),
  cypher`|`,
);

const unsigned = join(
  neverNegative.map((measure) => cypher`'${identifier(measure)}'`),
  cypher`, `,
);

export const checks: Check[] = [
  ...nodeThings.flatMap(needed),
  ...nodeThings.flatMap(repeated),
  {
    name: "chains of attribution are whole",
    looked: cypher`MATCH (statement:Statement) WHERE EXISTS { (statement)-[:${ordered}]->() } RETURN count(statement) AS count`,
    faults: cypher`/* brokenChains */ MATCH (statement:Statement)-[link:${ordered}]->()
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
    name: "data points have figures, names name something, assessments a claim",
    looked: cypher`MATCH (node:DataPoint|Name|Assessment) RETURN count(node) AS count`,
    faults: cypher`/* orphans */
      MATCH (point:DataPoint) WHERE NOT EXISTS { (point)<-[:ON]-() } RETURN point.id AS id, 'has no figure' AS what
      UNION ALL MATCH (name:Name) WHERE NOT EXISTS { (name)-[:NAMES]->() } RETURN name.folded AS id, 'names nothing' AS what
      UNION ALL MATCH (one:Assessment) WHERE NOT EXISTS { (one)-[:ASSESSES]->(:Claim) } RETURN one.id AS id, 'assesses nothing' AS what`,
  },
  {
    name: "sources and datasets have licence and attribution",
    looked: cypher`MATCH (node:${licensed}) RETURN count(node) AS count`,
    faults: cypher`/* unlicensed */ MATCH (node:${licensed}) WHERE coalesce(node.licence, '') = '' OR coalesce(node.attribution, '') = ''
      RETURN node.id AS id, 'lacks licence or attribution' AS what`,
  },
  {
    name: "redirects lead to an entity whose id is another",
    looked: countOf("Redirect"),
    faults: cypher`/* lostRedirects */ MATCH (redirect:Redirect)
      WITH redirect, CASE
        WHEN COUNT { (redirect)-[:REDIRECTS_TO]->() } <> 1 OR NOT EXISTS { (redirect)-[:REDIRECTS_TO*1..20]->(:Entity) } THEN 'leads to no entity'
        WHEN EXISTS { (:Entity {id: redirect.id}) } THEN 'is an entity too' END AS what
      WHERE what IS NOT NULL RETURN redirect.id AS id, what`,
  },
  {
    name: "every word is one of its vocabulary",
    looked: cypher`MATCH (node:${join(Object.keys(vocabularies).map(identifier), cypher`|`)}) RETURN count(node) AS count`,
    faults: cypher`/* strangeWords */ UNWIND keys($words) AS label
      MATCH (node:$(label)) UNWIND $words[label] AS known
      WITH node, known, node[known.property] AS word WHERE word IS NOT NULL AND NOT word IN known.values
      RETURN node.id AS id, known.property + ' is ' + word AS what`,
  },
  {
    name: "figures have a plausible size, sign and time",
    looked: cypher`MATCH (node:Claim|Observation) RETURN count(node) AS count`,
    faults: cypher`/* poisonedFigures */ MATCH (node:Claim|Observation)
      WITH node, CASE WHEN node:Claim THEN node.kind = 'LEVEL' AND node.measure IN [${unsigned}] ELSE node.flow <> 'BALANCE' END AS isUnsigned
      WITH node, [name IN ['value', 'low', 'high', 'usd'] WHERE node[name] IS NOT NULL AND (
        NOT (node[name] = 0 OR (abs(node[name]) >= 1e-9 AND abs(node[name]) <= CASE WHEN node.unit = '%' AND name <> 'usd' THEN 1e6 ELSE 9007199254740991.0 END))
        OR (isUnsigned AND node[name] < 0))]
        + [name IN ['periodStart', 'periodEnd', 'comparedStart', 'comparedEnd', 'saidOn'] WHERE node[name] < '${firstDay as Cypher}' OR node[name] > '${lastDay as Cypher}'] AS wrong
      UNWIND wrong AS name RETURN node.id AS id, name + ' is ' + toString(node[name]) AS what`,
  },
  {
    name: "every node has an id and labels of the vocabulary",
    looked: cypher`MATCH (node) RETURN count(node) AS count`,
    faults: cypher`/* strangers */ MATCH (node)
      WHERE coalesce(node.id, node.folded) IS NULL OR labels(node) = [] OR any(label IN labels(node) WHERE NOT label IN $knownLabels)
      RETURN coalesce(node.id, node.folded, elementId(node)) AS id, 'is labelled ' + reduce(text = '', label IN labels(node) | text + ':' + label) AS what`,
  },
];
