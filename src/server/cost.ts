import { getNullableType, isCompositeType, isListType, getNamedType, type DocumentNode, type GraphQLSchema } from "graphql";
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from "graphql-query-complexity";

/** What a page holds when nobody says, and at most: the same numbers as the pages themselves. */
const page = { usual: 20, most: 100 };
/** What a plain list is reckoned to hold: most hold two or three, and those that grow are connections. */
const listed = 5;
/** What a field costs beside the objects it holds: statements of their own, counts over many rows, or a large text. */
const heavy: Record<string, number> = { jsonLd: 20, facets: 20, search: 20, history: 20, conflicts: 20, path: 100, neighbourhood: 50 };
/** A change costs a transaction and several statements. */
const change = 250;

/**
 * Points: one for each object the answer may hold, with pages at the size that literals, variables or defaults ask for.
 * An aliased value and a heavy field cost points too. A field may add points of its own with `@Field({ complexity: n })`.
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown> | undefined,
): number {
  const mutation = schema.getMutationType();
  const objects: ComplexityEstimator = ({ type, field, node, args, childComplexity }) => {
    // Introspection reads memory, and graphql itself bounds its depth.
    if (type.name.startsWith("__") || field.name.startsWith("__")) return 0;
    const named = getNamedType(field.type);
    const own = heavy[field.name] ?? 0;
    // A value under its own name comes once, however often it is asked for; under aliases it comes again and again.
    if (!isCompositeType(named)) return own + (node.alias ? 1 : 0);
    const times = type === mutation ? 1 : multiplier(type.name, field.name, args, isListType(getNullableType(field.type)), named.name);
    return own + times * (1 + childComplexity) + (type === mutation ? change : 0);
  };
  return getComplexity({
    schema,
    query,
    ...(operationName === undefined ? {} : { operationName }),
    variables: variables ?? {},
    estimators: [fieldExtensionsEstimator(), objects],
    // Fragments inside fragments double; past this the document is refused whatever its points.
    maxQueryNodes: 20_000,
  });
}

function multiplier(parent: string, field: string, args: Record<string, unknown>, isList: boolean, type: string): number {
  if (type.endsWith("Connection")) return sizeOf(args);
  // The page was counted where the connection was asked for.
  if (parent.endsWith("Connection") && (field === "nodes" || field === "edges")) return 1;
  if (!isList) return 1;
  const keys = Object.values(args).find(Array.isArray);
  if ((field === "nodes" || field === "resolve") && keys) return Math.max(1, keys.length);
  return "first" in args || "limit" in args ? sizeOf(args) : listed;
}

/** A wrong size is refused where the page is read; here it must only never make anything cheaper. */
function sizeOf(args: Record<string, unknown>): number {
  const asked = args.first ?? args.last ?? args.limit ?? page.usual;
  return typeof asked === "number" && asked >= 1 ? Math.min(asked, page.most) : page.most;
}
