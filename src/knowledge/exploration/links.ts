import { cypher, identifier, join, type Cypher } from "../../graph/cypher.ts";
import { entityTypes, storedLinks, thingOfId, thingOfKind, thingsLabelled, type EntityKind, type NodeType } from "../things/things.ts";

type Kind = EntityKind;

const kindsOf = (labels: readonly string[]): Kind[] =>
  labels.flatMap((label) => thingsLabelled(label).flatMap(({ kind }) => (kind ? [kind.name as Kind] : [])));

/** Every kind of link that can be traversed: its type, and the kinds at its ends. */
const kinds = storedLinks
  .filter(({ link }) => link.walked !== false)
  .map(({ type, from, to }) => ({ type, from: kindsOf(from), to: kindsOf(to) }))
  .filter(({ from, to }) => from.length > 0 && to.length > 0);

export const linkTypes: string[] = kinds.map(({ type }) => type);

/** Link types as a pattern; all of them when none is named. */
export const anyLink = (types: readonly string[] = linkTypes): Cypher => join(types.map(identifier), cypher`|`);

/** The labels of everything that can be reached. */
export const walked: NodeType[] = entityTypes.map((kind) => thingOfKind[kind].label);

/** The kind of a thing by its id; undefined for unreachable ones, such as a dataset. */
export const kindOf = (id: string): Kind | undefined => thingOfId(id)?.kind?.name as Kind | undefined;

export const nodeLabel = (kind: Kind): Cypher => identifier(thingOfKind[kind].label);

/** One way to traverse from things of one kind. */
export interface WalkBranch {
  type: string;
  outgoing: boolean;
  to: Kind;
  /** `(self)-[link:TYPE]->(far)`, with the label only when the type leads to several kinds: otherwise Neo4j uses the stored degree. */
  pattern: (link: Cypher, far: Cypher, self?: Cypher) => Cypher;
}

/** All branches of a kind, in listing order. */
export function branchesOf(kind: Kind, only?: readonly Kind[] | null): WalkBranch[] {
  const branches = kinds.flatMap(({ type, from, to }): WalkBranch[] => [
    ...(from.includes(kind) ? to.map((far) => branch(type, true, far, to.length > 1)) : []),
    // BORDERS is stored once per pair; links between claims are traversed in both directions.
    ...(to.includes(kind) ? from.map((far) => branch(type, false, far, from.length > 1)) : []),
  ]);
  return branches.filter(({ to }) => !only || only.includes(to)).sort((a, b) => entityTypes.indexOf(a.to) - entityTypes.indexOf(b.to));
}

function branch(type: string, outgoing: boolean, to: Kind, labelled: boolean): WalkBranch {
  return {
    type,
    outgoing,
    to,
    pattern: (link, far, self = cypher`self`) => {
      const end = labelled ? cypher`(${far}:${nodeLabel(to)})` : cypher`(${far})`;
      const middle = cypher`[${link}:${identifier(type)}]`;
      return outgoing ? cypher`(${self})-${middle}->${end}` : cypher`(${self})<-${middle}-${end}`;
    },
  };
}

/** The number of neighbours of a thing, from the stored degrees. */
export const neighbourCount =
  (kind: Kind) =>
  (self: Cypher, { types }: { types?: readonly Kind[] | null }): Cypher =>
    join(
      [cypher`0`, ...branchesOf(kind, types).map((branch) => cypher`COUNT { ${branch.pattern(cypher``, cypher``, self)} }`)],
      cypher` + `,
    );
