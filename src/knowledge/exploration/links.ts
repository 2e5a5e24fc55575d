import type { EntityType } from "../../contract/vocabulary.ts";
import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { kindOfLabelled, labelOfKind, typeOf, type NodeType } from "../ids.ts";

type Kind = EntityType;

/** Every kind of link that a person may walk: its type, and which kinds it leads from and to. A claim's from and to are told by BETWEEN. */
const kinds: [type: string, from: Kind[], to: Kind[]][] = [
  ["BORDERS", ["COUNTRY"], ["COUNTRY"]],
  ["HELD_OFFICE", ["OFFICIAL"], ["COUNTRY", "ORGANIZATION"]],
  ["BASED_IN", ["ORGANIZATION"], ["COUNTRY"]],
  ["CONNECTS", ["BORDER_CROSSING"], ["COUNTRY"]],
  ["PART_OF", ["COMMODITY"], ["COMMODITY"]],
  ["TOOK_PART_IN", ["OFFICIAL", "ORGANIZATION"], ["EVENT"]],
  ["PUBLISHED_BY", ["SOURCE"], ["ORGANIZATION"]],
  ["MADE", ["OFFICIAL", "ORGANIZATION"], ["STATEMENT"]],
  ["ACCORDING_TO", ["STATEMENT"], ["OFFICIAL", "ORGANIZATION"]],
  ["REPORTED_BY", ["STATEMENT"], ["OFFICIAL", "ORGANIZATION"]],
  ["STATED_IN", ["STATEMENT"], ["SOURCE"]],
  ["AT", ["STATEMENT"], ["EVENT"]],
  ["CARRIES", ["STATEMENT"], ["CLAIM"]],
  ["BETWEEN", ["CLAIM"], ["COUNTRY"]],
  ["OF_COMMODITY", ["CLAIM"], ["COMMODITY"]],
  ["VIA", ["CLAIM"], ["BORDER_CROSSING"]],
  ["REPEATS", ["CLAIM"], ["CLAIM"]],
  ["CORRECTS", ["CLAIM"], ["CLAIM"]],
  ["SUPERSEDES", ["CLAIM"], ["CLAIM"]],
  ["DISPUTES", ["CLAIM"], ["CLAIM"]],
];

/** In this order neighbours are listed: things before what is said of them, since there are few things and many claims. */
const order: Kind[] = ["COUNTRY", "BORDER_CROSSING", "OFFICIAL", "ORGANIZATION", "COMMODITY", "EVENT", "SOURCE", "STATEMENT", "CLAIM"];

export const linkTypes: string[] = kinds.map(([type]) => type);

/** How links of any of these types are written in a pattern; all of them when none is named. */
export const anyLink = (types: readonly string[] = linkTypes): Cypher => join(types.map(identifier), cypher`|`);

/** The labels of all things that can be walked to. */
export const walked: NodeType[] = Object.values(labelOfKind);

/** The kind of a thing by its id; undefined for what cannot be walked to, such as a dataset. */
export function kindOf(id: string): Kind | undefined {
  const type = typeOf(id);
  return type && kindOfLabelled(type);
}

export const labelOf = (kind: Kind): Cypher => identifier(labelOfKind[kind]);

/** One way to walk from things of one kind. */
export interface Branch {
  type: string;
  outgoing: boolean;
  to: Kind;
  /** `(self)-[link:TYPE]->(far)`, with the label only where the type leads to several kinds: then Neo4j knows the degree without looking. */
  pattern: (link: Cypher, far: Cypher, self?: Cypher) => Cypher;
}

/** All ways from a kind of thing, in the order of listing. */
export function branchesOf(kind: Kind, only?: readonly Kind[] | null): Branch[] {
  const branches = kinds.flatMap(([type, from, to]): Branch[] => [
    ...(from.includes(kind) ? to.map((far) => branch(type, true, far, to.length > 1)) : []),
    // BORDERS is stored once a pair; a claim's link to a claim is walked from both.
    ...(to.includes(kind) ? from.map((far) => branch(type, false, far, from.length > 1)) : []),
  ]);
  return branches.filter(({ to }) => !only || only.includes(to)).sort((a, b) => order.indexOf(a.to) - order.indexOf(b.to));
}

function branch(type: string, outgoing: boolean, to: Kind, labelled: boolean): Branch {
  return {
    type,
    outgoing,
    to,
    pattern: (link, far, self = cypher`self`) => {
      const end = labelled ? cypher`(${far}:${labelOf(to)})` : cypher`(${far})`;
      const middle = cypher`[${link}:${identifier(type)}]`;
      return outgoing ? cypher`(${self})-${middle}->${end}` : cypher`(${self})<-${middle}-${end}`;
    },
  };
}

/** How many neighbours a thing has, told from the degrees that the store keeps. */
export const countAround =
  (kind: Kind) =>
  (self: Cypher, { types }: { types?: readonly Kind[] | null }): Cypher =>
    join(
      [cypher`0`, ...branchesOf(kind, types).map((branch) => cypher`COUNT { ${branch.pattern(cypher``, cypher``, self)} }`)],
      cypher` + `,
    );
