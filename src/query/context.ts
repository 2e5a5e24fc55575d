import DataLoader from "dataloader";
import type { GraphQLError, GraphQLResolveInfo } from "graphql";
import type { Cypher } from "../graph/cypher.ts";
import type { GraphSession } from "../graph/graph.ts";
import { Projection, type Row } from "../graph/projection.ts";
import type { Selection } from "../graph/selection.ts";
import type { Table } from "../graph/table.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Memory } from "./memory.ts";
import type { Viewer } from "./viewer.ts";

export type { Row };

/** What every resolver is handed: made once per request. */
export interface RequestContext {
  graph: GraphSession;
  memory: Memory;
  /** What is read of each kind of node. */
  table: Table;
  /** All things, for the folders that the list of them is made of. */
  catalogue: Catalogue;
  /** By the shape of rows: what is read in their statement for fields further down. */
  prefetchers: Readonly<Record<string, Prefetcher>>;
  /** Rows that one statement may project; what lies beyond is left to the loaders. */
  projectedRows?: number | undefined;
  viewer?: Viewer | undefined;
  /** Loaders of this request, one for each place in the answer that asks; made by `loaderAt`. */
  loaders: Map<string, DataLoader<unknown, unknown>>;
  /** Rows by id that a statement prefetched for places further down, by `answerPlace`. */
  prefetched: Map<string, Map<string, Row>>;
  /** Notes for `extensions.hints`: names that nothing bears, and the nearest that something does. */
  hints: string[];
  /** Errors of rows that lists go on without. */
  broken?: GraphQLError[];
}

/** Rows that one statement reads beside its own, for resolvers that will ask for them. */
export interface Prefetch {
  /** One value. */
  column: Cypher;
  /** Called with that value once it is there. */
  keep: (value: unknown) => void;
}

/** The rows of a statement, as whoever prefetches for them needs them. */
export interface OwnRows {
  selection: Selection;
  /** Where they stand in the answer. */
  places: readonly string[];
  /** How many there may be. */
  rows: number;
  /** A list with one of their properties; null where it is not read. */
  list: (property: string) => Cypher;
}

/** Undefined where nothing of what it would prefetch is selected. */
export type Prefetcher = (context: RequestContext, projection: Projection, rows: OwnRows) => Prefetch | undefined;

/** What is there for a request before it begins; the rest is its own. */
type Given = "graph" | "memory" | "table" | "catalogue" | "prefetchers" | "viewer" | "projectedRows";

export const requestContext = (asked: Pick<RequestContext, Given>): RequestContext => ({
  ...asked,
  loaders: new Map(),
  prefetched: new Map(),
  hints: [],
});

/** The way to a place in the answer without list positions: claims.nodes. */
export function pathOf(info: GraphQLResolveInfo): string {
  const steps: string[] = [];
  for (let step: GraphQLResolveInfo["path"] | undefined = info.path; step; step = step.prev)
    if (typeof step.key === "string") steps.unshift(step.key);
  return steps.join(".");
}

/** The place of a field: Claim:claims.nodes.speaker. All values at one place are asked for together. */
export const answerPlace = (info: GraphQLResolveInfo): string => `${info.parentType.name}:${pathOf(info)}`;

/** The DataLoader of this place; `batch` gets all keys that the same place asks for in one wave. */
export function loaderAt<Key, Value>(
  context: RequestContext,
  info: GraphQLResolveInfo,
  batch: (keys: readonly Key[]) => Promise<Value[]>,
): DataLoader<Key, Value> {
  const place = answerPlace(info);
  const known = context.loaders.get(place);
  if (known) return known as unknown as DataLoader<Key, Value, string>;
  const loader = new DataLoader<Key, Value, string>(batch, {
    maxBatchSize: 1_000,
    cacheKeyFn: (key) => (typeof key === "string" ? key : (key as { id: string }).id),
  });
  context.loaders.set(place, loader as unknown as DataLoader<unknown, unknown>);
  return loader;
}
