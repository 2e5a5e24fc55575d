import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { records } from "../../knowledge/things/records.ts";
import { claim } from "../../knowledge/claim/claim.ts";
import { keptThings as kept, storedLinks } from "../../knowledge/things/things.ts";
import { linksOf, labelsOf, type Thing, type ThingLink } from "../../query/thing.ts";

/** One thing that must hold of every node of a kind. */
export interface Check {
  name: string;
  /** Answers `count`: how many things are looked at. */
  looked: Cypher;
  /** Answers `id` and `what` of each one that is wrong. */
  faults: Cypher;
}

export const countOf = (label: string): Cypher => cypher`MATCH (node:${identifier(label)}) RETURN count(node) AS count`;

const declared = [...kept.map((thing) => [thing.label, thing] as const), ...Object.entries(records)];

/** The lists that the checks of words compare with. */
export const faultWords = Object.fromEntries(
  declared.flatMap(([label, { words }]) =>
    words ? [[label, Object.entries(words).map(([property, { values }]) => ({ property, values: [...values] }))] as const] : [],
  ),
);

/** What each relationship leads from and to; a merged thing keeps its own. */
export const linkEnds = [
  ...storedLinks.map(({ type, from, to }) => ({ type, from, to })),
  ...Object.entries(records).flatMap(([label, { links = {} }]) =>
    Object.entries(links).map(([type, to]) => ({ type, from: [label], to: [...to] })),
  ),
].map(({ type, from, to }) => ({ type, from: [...from, "Redirect"], to: [...to, "Redirect"] }));

export const knownLabels = [...new Set([...kept.flatMap(labelsOf), ...Object.keys(records)])];

/** Types of links that never lead back to where they began. */
export const acyclic = [...storedLinks.flatMap(({ type, link }) => (link.acyclic ? [type] : [])), "REDIRECTS_TO"];

/** `(node)-[:TYPE]->(far:Label)` */
function pattern({ type, to, incoming }: ThingLink, far: Cypher): Cypher {
  const [link, end] = [cypher`[:${identifier(type)}]`, cypher`(far:${join(to.map(identifier), cypher`|`)} ${far})`];
  return incoming ? cypher`(node)<-${link}-${end}` : cypher`(node)-${link}->${end}`;
}

export const pluralOf = ({ kind, label }: Pick<Thing, "kind" | "label">): string =>
  kind?.words[1].toLowerCase() ?? `${label.replace(/(?<=.)[A-Z]/g, " $&").toLowerCase()}s`;

const checked = (name: string, { label }: Thing, wrong: readonly Cypher[]): Check[] =>
  wrong.length
    ? [
        {
          name,
          looked: countOf(label),
          faults: cypher`/* ${identifier(`wrong${label}s`)} */ MATCH (node:${identifier(label)})
      WITH node, CASE ${join(wrong, cypher` `)} END AS what
      WHERE what IS NOT NULL RETURN node.id AS id, what`,
        },
      ]
    : [];

/** Every node has as many links of each type as its declaration says. */
const needed = (thing: Thing): Check[] =>
  checked(
    thing.verified ?? `${pluralOf(thing)} have the links they need`,
    thing,
    Object.entries(linksOf(thing)).flatMap(([name, link]): Cypher[] => {
      const exactly = link.many === undefined ? 1 : link.many;
      if (!link.required && typeof link.many !== "number") return [];
      const count = cypher`COUNT { MATCH ${pattern(link, cypher``)} RETURN DISTINCT far }`;
      const [before, after = ""] = (link.fault ?? `has no ${name}`).split("#") as [Cypher, Cypher?];
      const wrong = exactly === true ? cypher`= 0` : cypher`<> ${String(exactly) as Cypher}`;
      return [cypher`WHEN ${count} ${wrong} THEN '${before}'${after ? cypher` + ${count} + '${after as Cypher}'` : cypher``}`];
    }),
  );

/** A node that repeats the keys of its links repeats those it has. A merge copies links and leaves the old ones, so there may be more of them. */
const repeated = (thing: Thing): Check[] =>
  checked(`${pluralOf(thing)} repeat the ids of what they are linked to`, thing, [
    ...(thing.label === claim.label ? ofStatement : []),
    ...Object.entries(linksOf(thing)).flatMap(([name, link]): Cypher[] => {
      if (!link.key || link.inverse) return [];
      const [key, by] = [cypher`node.${identifier(link.key)}`, identifier(link.by ?? "id")];
      const leads = (value: Cypher) => cypher`EXISTS { ${pattern(link, cypher`{${by}: ${value}}`)} }`;
      const wrong = link.many
        ? cypher`any(key IN coalesce(${key}, []) WHERE NOT ${leads(cypher`key`)}) OR size(coalesce(${key}, [])) <> COUNT { ${pattern(link, cypher``)} }`
        : cypher`CASE WHEN ${key} IS NULL THEN EXISTS { ${pattern(link, cypher``)} } ELSE NOT ${leads(key)} END`;
      return [cypher`WHEN ${wrong} THEN '${identifier(link.key)} is not the ${identifier(name)} it is linked to'`];
    }),
  ]);

/** A claim repeats what its statement is linked to. */
const ofStatement: Cypher[] = [
  cypher`WHEN NOT EXISTS { (:Agent {id: node.speakerId})-[:MADE]->(:Statement {speakerId: node.speakerId})-[:CARRIES]->(node) } THEN 'speakerId ' + coalesce(node.speakerId, 'null') + ' is not who made its statement'`,
  cypher`WHEN NOT EXISTS { (:Source {id: node.sourceId})<-[:STATED_IN]-(:Statement {sourceId: node.sourceId})-[:CARRIES]->(node) } THEN 'sourceId ' + coalesce(node.sourceId, 'null') + ' is not where its statement stands'`,
];

const ordered = join(
  storedLinks.flatMap(({ type, link }) => (link.ordered ? [identifier(type)] : [])),
  cypher`|`,
);

const licensed = join(
  kept.flatMap(({ licensed, label }) => (licensed ? [identifier(label)] : [])),
  cypher`|`,
);

export const checks: Check[] = [
  ...kept.flatMap(needed),
  ...kept.flatMap(repeated),
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
    looked: cypher`MATCH (node:${join(Object.keys(faultWords).map(identifier), cypher`|`)}) RETURN count(node) AS count`,
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
