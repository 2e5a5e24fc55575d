import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { askOnce, type Asked } from "../api/use-answer.ts";
import type { EntityType } from "@trade-graph/client";
import type { ThingNameFragment } from "../generated/graphql.ts";
import { CountsAroundDocument, NeighbourhoodDocument, NeighboursDocument, ThingsDocument, WayDocument } from "../generated/graphql.ts";
import { entityTypeOf } from "../words/thing.ts";
import { countsByType } from "../entity/counts-by-type.ts";
import type { Shown } from "./graph-address.ts";

export interface DrawnLink {
  type: string;
  from: string;
  to: string;
  label: string | null;
}

export interface DrawnNeighbourhood {
  nodes: ThingNameFragment[];
  links: DrawnLink[];
}

/** Maximum page size of the API. */
const page = 100;

/** Of the neighbourhood of one thing, per request. */
const maxAround = 50;

/** Results are cached here, in the order in which drawings grew; a normalizing cache that merges pages would mix them. */
const fetchData = <Data, Variables extends OperationVariables>(question: TypedDocumentNode<Data, Variables>, asked: Asked<Variables>) =>
  askOnce(question, asked, "no-cache");

/** Memoizes results while the page is open; failed requests may be repeated. */
function memoized<Key extends unknown[], Value>(find: (...key: Key) => Promise<Value>) {
  const known = new Map<string, Promise<Value>>();
  return (...key: Key) => {
    const name = JSON.stringify(key);
    let found = known.get(name);
    if (!found) {
      found = find(...key);
      known.set(name, found);
      found.catch(() => known.delete(name));
    }
    return found;
  };
}

const keepLinks = (links: readonly DrawnLink[]) => links.map(({ type, from, to, label }) => ({ type, from, to, label }));

/** Claims, statements, sources and events return their complete neighbourhood at once, because it is always small. */
const aroundOther = memoized(async (id: string) => (await fetchData(NeighbourhoodDocument, { of: id, limit: maxAround })).neighbourhood);

const pageOfNeighbours = memoized(async (id: string, type: EntityType, first: number, after: string | null) => {
  const { node } = await fetchData(NeighboursDocument, { id, types: [type], first, after });
  return node && "neighbours" in node ? node.neighbours : null;
});

export const thingsByIds = memoized(async (ids: string[]) =>
  (await fetchData(ThingsDocument, { ids })).nodes.filter((node) => node !== null),
);

export const pathBetween = memoized(async (from: string, to: string) => (await fetchData(WayDocument, { from, to })).path);

/** The number of each kind around a thing, before any is drawn. */
export const neighbourCounts = memoized(async (id: string): Promise<[EntityType, number][]> => {
  const { node } = await fetchData(CountsAroundDocument, { id });
  const counts = countsByType(node);
  if (counts.length > 0) return counts;
  const around = await aroundOther(id);
  const tally = new Map<EntityType, number>();
  const tell = (type: EntityType | null, count: number) => type && tally.set(type, (tally.get(type) ?? 0) + count);
  for (const other of around.nodes) if (other.id !== id) tell(entityTypeOf(other), 1);
  for (const left of around.omitted) if (left.of === id) tell(left.type as EntityType, left.count);
  return [...tally];
});

export async function fetchNeighbours({ id, type, count }: Shown): Promise<DrawnNeighbourhood> {
  const found: DrawnNeighbourhood = { nodes: [], links: [] };
  let after: string | null = null;
  while (found.nodes.length < count) {
    const got: Awaited<ReturnType<typeof pageOfNeighbours>> = await pageOfNeighbours(
      id,
      type,
      Math.min(page, Math.max(count - found.nodes.length, 10)),
      after,
    );
    if (!got) return aroundByNeighbourhood({ id, type, count });
    for (const { node, link } of got.edges) {
      // A data point joins claims; its links apply to them as well.
      if (entityTypeOf(node) === null) continue;
      if (!found.nodes.some((known) => known.id === node.id)) found.nodes.push(node);
      found.links.push(...keepLinks([link]));
    }
    if (!got.pageInfo.hasNextPage) break;
    after = got.pageInfo.endCursor;
  }
  return { nodes: found.nodes.slice(0, count), links: found.links };
}

async function aroundByNeighbourhood({ id, type, count }: Shown): Promise<DrawnNeighbourhood> {
  const around = await aroundOther(id);
  const nodes = around.nodes.filter((node) => node.id !== id && entityTypeOf(node) === type).slice(0, count);
  const ids = new Set([id, ...nodes.map((node) => node.id)]);
  return { nodes, links: keepLinks(around.links.filter((link) => ids.has(link.from) && ids.has(link.to))) };
}
