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
  const selection = selectionOf(info);
  const type = rowType(info.returnType);
  const broken = new Map<number, string[]>();
  rows.forEach((row, at) => {
    const path = brokenAt(info.schema, type as Shape, row, selection);
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

function shapeOf(schema: GraphQLSchema, row: unknown): GraphQLObjectType | undefined {
  const { id } = (row ?? {}) as { id?: unknown };
  const type = typeof id === "string" ? schema.getType(typeOf(id) ?? "") : undefined;
  return isObjectType(type) ? type : undefined;
}

type Shape = GraphQLObjectType | GraphQLInterfaceType;

interface Needed {
  name: string;
  alias: string;
  leaf?: GraphQLLeafType;
  object?: Shape;
  below: Selection;
  /** For an object that is assembled from the row. */
  read?: ReadsFrom;
}

const known = new WeakMap<Selection, Map<string, Needed[]>>();

/** The selected non-null fields of rows of this type that are read from the row itself. */
function neededOf(type: GraphQLObjectType, selection: Selection): Needed[] {
  const before = known.get(selection)?.get(type.name);
  if (before) return before;
  const names = new Set([type.name, ...type.getInterfaces().map(({ name }) => name)]);
  const needed = Object.entries(selection).flatMap(([of, fields]) => (names.has(of) ? Object.values(fields) : []));
  const found = needed.flatMap(({ name, alias, fieldsByTypeName }): Needed[] => {
    const field = type.getFields()[name];
    const { read } = (field?.extensions ?? {}) as { read?: ReadsFrom };
    if (!field || !isNonNullType(field.type) || (field.resolve && field.resolve !== defaultFieldResolver && !read)) return [];
    const of: GraphQLOutputType = field.type.ofType;
    if (isLeafType(of)) return [{ name, alias, leaf: of, below: fieldsByTypeName }];
    return isObjectType(of) || isInterfaceType(of) ? [{ name, alias, object: of, below: fieldsByTypeName, ...(read ? { read } : {}) }] : [];
  });
  known.set(selection, new Map([...(known.get(selection) ?? []), [type.name, found]]));
  return found;
}

/** What a row lacks, as the rest of a path; undefined for a valid row. */
function brokenAt(schema: GraphQLSchema, shape: Shape, row: unknown, selection: Selection): string[] | undefined {
  if (typeof row !== "object" || row === null || "then" in row) return undefined;
  const type = isObjectType(shape) ? shape : shapeOf(schema, row);
  if (!type) return undefined;
  for (const { name, alias, leaf, object, below, read } of neededOf(type, selection)) {
    const value = read ? read(row as Row, alias) : (row as Record<string, unknown>)[name];
    if (read && value === undefined) continue;
    if (typeof value === "function" || value instanceof Promise) continue;
    if (value === null || value === undefined || (leaf && !canSay(leaf, value))) return [alias];
    const inner = object && brokenAt(schema, object, value, below);
    if (inner) return [alias, ...inner];
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
