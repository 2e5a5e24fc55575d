import DataLoader from "dataloader";
import type { GraphQLError, GraphQLResolveInfo } from "graphql";
import type { Cypher } from "../graph/cypher.ts";
import type { GraphSession } from "../graph/graph.ts";
import { Projection } from "../graph/projection.ts";
import type { Row } from "../graph/row.ts";
import type { Selection } from "../graph/selection.ts";
import type { Table } from "../graph/table.ts";
import type { Catalogue } from "./catalogue.ts";
import type { Memory } from "./memory.ts";
import type { Viewer } from "./viewer.ts";

export type { Row };

/** Passed to every resolver; created once per request. */
export interface RequestContext {
  graph: GraphSession;
  memory: Memory;
  /** How each kind of node is read. */
  table: Table;
  /** All things, for the folders that the list of them imports. */
  catalogue: Catalogue;
  /** By row shape: data for fields further down, read in the same statement. */
  prefetchers: Readonly<Record<string, Prefetcher>>;
  /** Maximum number of rows projected by one statement; the rest is left to the loaders. */
  projectedRows?: number | undefined;
  viewer?: Viewer | undefined;
  /** The request's loaders, one for each place in the response; created by `loaderAt`. */
  loaders: Map<string, DataLoader<unknown, unknown>>;
  /** Prefetched rows by id, by `answerPlace`. */
  prefetched: Map<string, Map<string, Row>>;
  /** Notes for `extensions.hints`: unknown names, and the nearest known ones. */
  hints: string[];
  /** Errors of rows that were left out of lists. */
  rowErrors?: GraphQLError[];
}

/** Data that a statement reads in addition to its own rows, for resolvers that will need it. */
export interface Prefetch {
  /** A single value. */
  column: Cypher;
  /** Called with that value once it has been read. */
  store: (value: unknown) => void;
}

/** The rows of a statement, as seen by a prefetcher. */
export interface PrefetchedFor {
  selection: Selection;
  /** Their places in the response. */
  places: readonly string[];
  /** The expected number. */
  rows: number;
  /** A list of one of their properties; null when it is not read. */
  list: (property: string) => Cypher;
}

/** Returns undefined when nothing it would prefetch is selected. */
export type Prefetcher = (context: RequestContext, projection: Projection, rows: PrefetchedFor) => Prefetch | undefined;

/** Supplied when a request begins; the rest is created for it. */
type Supplied = "graph" | "memory" | "table" | "catalogue" | "prefetchers" | "viewer" | "projectedRows";

export const requestContext = (supplied: Pick<RequestContext, Supplied>): RequestContext => ({
  ...supplied,
  loaders: new Map(),
  prefetched: new Map(),
  hints: [],
});

/** The path to a place in the response, without list indices: claims.nodes. */
export function pathOf(info: GraphQLResolveInfo): string {
  const steps: string[] = [];
  for (let step: GraphQLResolveInfo["path"] | undefined = info.path; step; step = step.prev)
    if (typeof step.key === "string") steps.unshift(step.key);
  return steps.join(".");
}

/** The place of a field: Claim:claims.nodes.speaker. All values at one place are batched. */
export const answerPlace = (info: GraphQLResolveInfo): string => `${info.parentType.name}:${pathOf(info)}`;

/** The DataLoader of this place; `batch` gets all keys requested there in one wave. */
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
