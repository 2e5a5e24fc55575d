import {
  getNullableType,
  isCompositeType,
  isListType,
  getNamedType,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from "graphql-query-complexity";

/** Default and maximum page size, the same as those of the pages themselves. */
const page = { standard: 20, most: 100 };
/** Assumed length of a plain list: most have two or three items, and lists that grow are connections. */
const listLength = 5;
/** Assumed lengths of other lists; a neighbourhood is estimated by its reach. A name has one to three candidates, and 500 may be asked for. */
const lengths: Record<string, number> = { "BilateralRelation.series": 20, "BilateralRelation.officials": 10, "Resolution.candidates": 3 };
/** Maximum number of rows in each count of `coverage`. */
const mostCounted = 500;
/**
 * Introspection only reads memory: this many of its objects cost a point, fewer under an alias. Tools ask for the schema once; under forty
 * aliases it holds the server for 200 ms. The schema has about 150 types.
 */
const introspectedEach = { once: 25, aliased: 5 };
const typesOfSchema = 150;
/** Cost of fields beyond their objects: separate statements, counts over many rows, or a large text. */
const heavy: Record<string, number> = { jsonLd: 20, facets: 20, search: 20, history: 20, conflicts: 20, path: 100, neighbourhood: 50 };
/** Looking up an unknown name takes the name index some milliseconds. */
const eachName = 8;
/** Each root field is at least one statement. */
const statement = 5;
/** Reading the first rows of an export. */
const firstRows = 100;
/** A change costs a transaction and several statements. */
const change = 250;

export interface Cost {
  /** One for each object the response may contain, plus the work. */
  points: number;
  /** Points for work that is done however few rows are returned: they are not refunded. */
  work: number;
}

/**
 * Points: one for each object the response may contain, with pages at the size given by literals, variables or defaults. Aliased values and
 * heavy fields cost points too. `@Field({ complexity: n })` adds points of a field's own.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown> | undefined,
): Cost {
  const mutation = schema.getMutationType();
  let works = false;
  const objects: ComplexityEstimator = ({ type, field, node, args, childComplexity }) => {
    const named = getNamedType(field.type);
    const isList = isListType(getNullableType(field.type));
    const children = childComplexity || 0;
    if (type.name.startsWith("__"))
      return isCompositeType(named)
        ? (isList ? (field.name === "types" ? typesOfSchema : listLength) : 1) * (1 + children)
        : node.alias
          ? 1
          : 0;
    if (field.name.startsWith("__"))
      return isCompositeType(named) ? Math.ceil(children / introspectedEach[node.alias ? "aliased" : "once"]) : node.alias ? 1 : 0;
    const own = workOf(type.name, field.name, args);
    works ||= own > 0;
    // An unaliased value is returned once, however often it is selected; under aliases it is repeated.
    if (!isCompositeType(named)) return own + (node.alias ? 1 : 0);
    const times = type === mutation ? 1 : multiplier(type.name, field, args, isList, named.name);
    return own + Math.ceil(times * (1 + children)) + (type === mutation ? change : 0);
  };
  const sum = (...estimators: ComplexityEstimator[]) =>
    getComplexity({
      schema,
      query,
      ...(operationName === undefined ? {} : { operationName }),
      variables: variables ?? {},
      estimators,
      // Fragments inside fragments double; beyond this the document is rejected regardless of its points.
      maxQueryNodes: 20_000,
    });
  const ownEstimate = fieldExtensionsEstimator();
  const declared: ComplexityEstimator = (field) => {
    const points = ownEstimate(field);
    works ||= typeof points === "number";
    return points;
  };
  const points = sum(declared, objects);
  return { points, work: works ? Math.min(points, sum(declaredWork, work)) : 0 };
}

/**
 * Points of an export: its work, whether or not its lines are taken. A neighbourhood is read whole before its first line, as the field
 * reads it; of other exports the first rows are.
 */
export function exportCost(path: string, { hops, limit }: Record<string, unknown>): number {
  if (!path.startsWith("/neighbourhood")) return firstRows;
  return heavy.neighbourhood! + (reached({ hops: hops && Number(hops), limit: limit && Number(limit) }) || 0);
}

/** A heavy field within a page runs at least once; the objects returned show how often. */
const work: ComplexityEstimator = ({ type, field, args, childComplexity }) => workOf(type.name, field.name, args) + (childComplexity || 0);

/** Points that a field declares are work, except one for its object. */
const declaredWork: ComplexityEstimator = (asked) => {
  const points = fieldExtensionsEstimator()(asked);
  return typeof points === "number" ? points - 1 : undefined;
};

function workOf(parent: string, field: string, args: Record<string, unknown>): number {
  if (field === "resolve" && Array.isArray(args.names)) return eachName * args.names.length;
  return heavy[field] ?? (parent === "Query" && !field.startsWith("__") ? statement : 0);
}

function multiplier(
  parent: string,
  { name, args: declared }: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  isList: boolean,
  type: string,
): number {
  if (type.endsWith("Connection")) return sizeOf(args);
  // The page was counted at the connection field.
  if (parent.endsWith("Connection") && (name === "nodes" || name === "edges")) return 1;
  if (name === "neighbourhood") return reached(args) / listLength;
  if (!isList) return 1;
  const keys = Object.values(args).find(Array.isArray);
  if ((name === "nodes" || name === "resolve") && keys) return Math.max(1, keys.length);
  // Lists over the whole graph are as long as allowed; those of one thing are mostly short.
  const isWhole = (parent === "Query" || parent === "Coverage") && declared.some((each) => each.name === "first");
  if (parent === "Coverage" && typeof args.first === "number") return Math.min(Math.max(args.first, 1), mostCounted);
  return isWhole || "first" in args || "limit" in args ? sizeOf(args) : (lengths[`${parent}.${name}`] ?? listLength);
}

/** Estimated size of a neighbourhood: a few kinds of neighbours for each node, 1,000 nodes in total. */
function reached({ hops, limit }: Record<string, unknown>): number {
  const each = 6 * (typeof limit === "number" ? Math.max(1, limit) : 10);
  return Math.min(1_000, each ** (typeof hops === "number" ? Math.max(1, hops) : 1));
}

/** An invalid size is rejected when the page is read; here it must only never make a query cheaper. */
function sizeOf(args: Record<string, unknown>): number {
  const size = args.first ?? args.last ?? args.limit ?? page.standard;
  return typeof size === "number" && size >= 1 ? Math.min(size, page.most) : page.most;
}
