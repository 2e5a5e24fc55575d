import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { claim } from "../../knowledge/claim/claim.ts";
import { linksOf, type Thing } from "../../query/thing.ts";
import type { ThingLink } from "../../query/link.ts";

/** A condition that must hold for every node of a kind. */
export interface Check {
  name: string;
  /** Returns `count`: how many were checked. */
  looked: Cypher;
  /** Returns `id` and `what` of each violation. */
  faults: Cypher;
}

export const countOf = (label: string): Cypher => cypher`MATCH (node:${identifier(label)}) RETURN count(node) AS count`;

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

/** Every node has the declared number of links of each type. */
export const needed = (thing: Thing): Check[] =>
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

/**
 * Keys repeated from links must match existing links. A merge copies links and keeps the old ones, so there may be more links than keys.
 */
export const repeated = (thing: Thing): Check[] =>
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

/** A claim repeats the links of its statement. */
const ofStatement: Cypher[] = [
  cypher`WHEN NOT EXISTS { (:Agent {id: node.speakerId})-[:MADE]->(:Statement {speakerId: node.speakerId})-[:CARRIES]->(node) } THEN 'speakerId ' + coalesce(node.speakerId, 'null') + ' is not who made its statement'`,
  cypher`WHEN NOT EXISTS { (:Source {id: node.sourceId})<-[:STATED_IN]-(:Statement {sourceId: node.sourceId})-[:CARRIES]->(node) } THEN 'sourceId ' + coalesce(node.sourceId, 'null') + ' is not where its statement stands'`,
];
