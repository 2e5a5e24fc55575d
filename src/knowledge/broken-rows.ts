import {
  defaultFieldResolver,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  responsePathAsArray,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from "graphql";
import { damaged } from "../contract/errors.ts";
import type { Row } from "../query/context.ts";
import { selectionOf, type Selection } from "../graph/selection.ts";
import type { RequestContext } from "../query/context.ts";
import type { ReadsFrom } from "../query/reads-from.ts";
import { typeOf } from "./things/things.ts";

/**
 * A row of a damaged store may lack a required value. For non-null fields graphql would then drop the whole list: instead the row is left
 * out, and an error with its path says so. Nullable fields become null, each with an error of its own.
 */
export function dropBrokenRows(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type) && !type.name.startsWith("__"))
      for (const field of Object.values(type.getFields())) if (isListOfRows(field.type)) guard(field);
}

function isListOfRows(type: GraphQLOutputType): boolean {
  const list = isNonNullType(type) ? type.ofType : type;
  if (!isListType(list) || !isNonNullType(list.ofType)) return false;
  return isObjectType(list.ofType.ofType) || isInterfaceType(list.ofType.ofType);
}

type Rows = readonly unknown[];
type Context = Pick<RequestContext, "rowErrors">;

function guard(field: GraphQLField<unknown, Context>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, args, context, info) => {
    const rows: unknown = resolve(root, args, context, info);
    const kept = (found: unknown) => (Array.isArray(found) ? whole(found, context, info) : found);
    return rows instanceof Promise ? rows.then(kept) : kept(rows);
  };
}

function whole(rows: Rows, context: Context, info: GraphQLResolveInfo): Rows {
  const needed = neededFor(info.schema, rowType(info.returnType) as Shape, selectionOf(info));
  const broken = new Map<number, string[]>();
  rows.forEach((row, at) => {
    const path = brokenAt(row, needed);
    if (path) broken.set(at, path);
  });
  if (broken.size === 0) return rows;
  const place = responsePathAsArray(info.path);
  (context.rowErrors ??= []).push(
    ...[...broken].map(([at, path]) => damaged([...place, at, ...path], (rows[at] as { id?: unknown } | null)?.id)),
  );
  return rows.filter((_, at) => !broken.has(at));
}

const rowType = (type: GraphQLOutputType): GraphQLOutputType => (isNonNullType(type) || isListType(type) ? rowType(type.ofType) : type);

type Shape = GraphQLObjectType | GraphQLInterfaceType;

/** One selected non-null field that is read from the row itself. */
interface Needed {
  name: string;
  alias: string;
  leaf?: GraphQLLeafType;
  /** What is needed of an object. */
  inner?: NeededOf;
  /** For an object that is assembled from the row. */
  read?: ReadsFrom;
}

/** What is needed of a row; of one of several types it depends on the row. */
type NeededOf = (row: { id?: unknown }) => readonly Needed[];

const known = new WeakMap<Selection, Map<Shape, NeededOf>>();

/** Found once for each list and place, not for each row. */
function neededFor(schema: GraphQLSchema, shape: Shape, selection: Selection): NeededOf {
  const places = known.get(selection) ?? new Map<Shape, NeededOf>();
  known.set(selection, places);
  let found = places.get(shape);
  if (!found) places.set(shape, (found = isObjectType(shape) ? ofType(schema, shape, selection) : ofAnyType(schema, selection)));
  return found;
}

function ofType(schema: GraphQLSchema, type: GraphQLObjectType, selection: Selection): NeededOf {
  const names = new Set([type.name, ...type.getInterfaces().map(({ name }) => name)]);
  const fields = Object.entries(selection).flatMap(([of, fields]) => (names.has(of) ? Object.values(fields) : []));
  const needed = fields.flatMap(({ name, alias, fieldsByTypeName }): Needed[] => {
    const field = type.getFields()[name];
    const { read } = (field?.extensions ?? {}) as { read?: ReadsFrom };
    if (!field || !isNonNullType(field.type) || (field.resolve && field.resolve !== defaultFieldResolver && !read)) return [];
    const of: GraphQLOutputType = field.type.ofType;
    if (isLeafType(of)) return [{ name, alias, leaf: of }];
    if (!isObjectType(of) && !isInterfaceType(of)) return [];
    return [{ name, alias, inner: neededFor(schema, of, fieldsByTypeName), ...(read ? { read } : {}) }];
  });
  return () => needed;
}

function ofAnyType(schema: GraphQLSchema, selection: Selection): NeededOf {
  return (row) => {
    const type = typeof row.id === "string" ? schema.getType(typeOf(row.id) ?? "") : undefined;
    return isObjectType(type) ? neededFor(schema, type, selection)(row) : [];
  };
}

/** What a row lacks, as the rest of a path; undefined for a valid row. */
function brokenAt(row: unknown, neededOf: NeededOf): string[] | undefined {
  if (typeof row !== "object" || row === null || "then" in row) return undefined;
  for (const { name, alias, leaf, inner, read } of neededOf(row)) {
    const value = read ? read(row as Row, alias) : (row as Record<string, unknown>)[name];
    if (read && value === undefined) continue;
    if (typeof value === "function" || value instanceof Promise) continue;
    if (value === null || value === undefined || (leaf && !canSay(leaf, value))) return [alias];
    const missing = inner && brokenAt(value, inner);
    if (missing) return [alias, ...missing];
  }
  return undefined;
}

function canSay(leaf: GraphQLLeafType, value: unknown): boolean {
  if (typeof value === "string" && leaf.name !== "Float" && leaf.name !== "Int" && !("getValues" in leaf) && leaf.name !== "Date")
    return true;
  try {
    return leaf.serialize(value) != null;
  } catch {
    return false;
  }
}
