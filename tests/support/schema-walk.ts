// Every place of the schema that takes a value, and a document that passes one there.
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import things from "../../schema/things.json";

export const readableSchema = (sdl: string): GraphQLSchema => buildSchema(sdl);

/** A path to a thing of the seed for each type that has fields with arguments; `%` stands for its fields. */
const ways: Record<string, string> = {
  Query: "%",
  Mutation: "%",
  Agent: 'node(id: "official:vladimir-putin") { ... on Agent { % } }',
  BilateralRelation: 'bilateral(between: ["RUS", "CHN"]) { % }',
  BorderCrossing: 'borderCrossing(id: "crossing:zabaykalsk-manzhouli") { % }',
  Claim: "claims(first: 1) { nodes { % } }",
  ClaimConnection: "claims(first: 1) { % }",
  Commodity: 'commodity(hsCode: "27") { % }',
  Country: 'country(code: "RUS") { % }',
  Coverage: "coverage { % }",
  DataPoint: 'bilateral(between: ["RUS", "CHN"]) { series(measure: TRADE_TURNOVER) { % } }',
  Entity: 'node(id: "country:CHN") { ... on Entity { % } }',
  Official: 'official(id: "official:vladimir-putin") { % }',
  Organization: "organizations(first: 1) { nodes { % } }",
  SearchConnection: 'search(query: "coal") { % }',
  Source: "sources(first: 1) { nodes { % } }",
};

const kinds = Object.entries(things).map(([kind, { type }]) => ({ kind, type }));

const wayTo = (type: string): string => {
  const { kind } = kinds.find((each) => each.type === type) ?? {};
  const way = ways[type] ?? (kind && `search(query: "Manzhouli", types: [${kind}], first: 1) { nodes { ... on ${type} { % } } }`);
  if (way === undefined) throw new Error(`Expected a way from Query to ${type}, whose fields take arguments; say one in schema-walk.ts.`);
  return way;
};

export interface ConnectionPlace {
  of: string;
  field: string;
  /** A document with these paging arguments at this connection. */
  document: (paging: string) => string;
}

/** Every connection of the schema, at the root and within things. */
export function connectionsOf(schema: GraphQLSchema): ConnectionPlace[] {
  return fieldsOf(schema).flatMap(({ of, field }) => {
    if (!getNamedType(field.type).name.endsWith("Connection")) return [];
    const required = field.args
      .filter(({ type }) => isNonNullType(type))
      .map((arg) => `${arg.name}: ${JSON.stringify(sample(schema, arg))}`);
    const document = (paging: string) =>
      `{ ${wayTo(of).replace("%", `${field.name}(${[...required, paging].join(", ")}) { nodes { __typename } }`)} }`;
    return [{ of, field: field.name, document }];
  });
}

export interface ArgumentPlace {
  of: string;
  field: string;
  /** Names from the argument down through input objects, such as `filter.saidOn.from`. */
  path: string;
}

/** Every argument and input field that takes one of these scalars (or any enum), reachable from the root type. */
export function argumentsOf(schema: GraphQLSchema, from: GraphQLObjectType, kinds: readonly string[] | "enum"): ArgumentPlace[] {
  const fits = (type: GraphQLInputType) => {
    const named = getNamedType(type);
    return kinds === "enum" ? isEnumType(named) : kinds.includes(named.name);
  };
  // A recursive input (a filter within a filter) is followed once.
  const within = (given: GraphQLArgument | GraphQLInputField, above: string[], inside: readonly string[] = []): string[] => {
    const path = [...above, given.name];
    const named = getNamedType(given.type);
    if (!isInputObjectType(named)) return fits(given.type) ? [path.join(".")] : [];
    if (inside.includes(named.name)) return [];
    return Object.values(named.getFields()).flatMap((field) => within(field, path, [...inside, named.name]));
  };
  return fieldsOf(schema, from).flatMap(({ of, field }) =>
    field.args.flatMap((arg) => within(arg, []).map((path) => ({ of, field: field.name, path }))),
  );
}

/** The document and the variables that pass `value` to the place; other required values are valid, or taken from `known`. */
export function documentFor<Expected>(
  schema: GraphQLSchema,
  place: ArgumentPlace,
  value: string,
  expected: Expected,
  known: Record<string, unknown> = {},
): [query: string, expected: Expected, more: { variables: Record<string, unknown> }] {
  const parent = schema.getType(place.of) as GraphQLObjectType;
  const field = parent.getFields()[place.field]!;
  const [name, ...below] = place.path.split(".");
  const given = field.args.filter((arg) => arg.name === name || isNonNullType(arg.type));
  const variables = Object.fromEntries(
    given.map((arg) => [arg.name, arg.name === name ? valueAt(schema, arg, below, value, known) : sample(schema, arg, known)]),
  );
  const declared = given.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(", ");
  const passed = given.map((arg) => `${arg.name}: $${arg.name}`).join(", ");
  const operation = parent === schema.getMutationType() ? "mutation" : "query";
  const asked = `it: ${place.field}(${passed})${selection(field)}`;
  return [`${operation} (${declared}) { ${wayTo(place.of).replace("%", asked)} }`, expected, { variables }];
}

export function selection(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return "";
  if (named.name.endsWith("Payload")) return " { userErrors { code message } }";
  return named.name.endsWith("Connection") ? " { nodes { __typename } }" : " { __typename }";
}

/** Root fields that take an id, one or many. */
export function rootFieldsWithId(schema: GraphQLSchema): { field: string; arg: string; list: boolean }[] {
  return Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
    const needed = field.args.filter(({ type }) => isNonNullType(type));
    const [arg] = needed;
    if (needed.length !== 1 || getNamedType(arg!.type).name !== "ID") return [];
    return [{ field: field.name, arg: arg!.name, list: isListType(getNullableType(arg!.type)) }];
  });
}

function fieldsOf(schema: GraphQLSchema, from: GraphQLObjectType = schema.getQueryType()!) {
  const types =
    from === schema.getQueryType()
      ? Object.values(schema.getTypeMap()).filter(
          (type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith("__") && type !== schema.getMutationType(),
        )
      : [from];
  return types.flatMap((type) =>
    Object.values((type as GraphQLObjectType).getFields())
      .filter((field) => field.args.length > 0)
      .map((field) => ({ of: type.name, field })),
  );
}

const texts: Record<string, string> = {
  code: "RUS",
  hsCode: "27",
  from: "country:RUS",
  to: "country:CHN",
  of: "country:RUS",
  url: "https://example.org/hostile",
  saidOn: "2023-02-04",
};

function sample(schema: GraphQLSchema, { name, type }: GraphQLArgument | GraphQLInputField, known: Record<string, unknown> = {}): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable))
    return name === "between" ? ["RUS", "CHN"] : [sample(schema, { name, type: nullable.ofType } as GraphQLArgument, known)];
  if (isInputObjectType(nullable)) return required(schema, nullable.getFields(), known);
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  const scalars: Record<string, unknown> = { Int: 1, Float: 1, Boolean: true, Date: "2022-01-01" };
  return scalars[String(nullable)] ?? known[name] ?? texts[name] ?? "coal";
}

const required = (
  schema: GraphQLSchema,
  fields: Record<string, GraphQLInputField>,
  known: Record<string, unknown>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.values(fields)
      .filter(({ type }) => isNonNullType(type))
      .map((field) => [field.name, sample(schema, field, known)]),
  );

function valueAt(
  schema: GraphQLSchema,
  given: GraphQLArgument | GraphQLInputField,
  below: string[],
  value: string,
  known: Record<string, unknown>,
): unknown {
  const nullable = getNullableType(given.type);
  const many = isListType(nullable);
  const named = getNamedType(given.type);
  const [next, ...deeper] = below;
  const one =
    next === undefined || !isInputObjectType(named)
      ? value
      : { ...required(schema, named.getFields(), known), [next]: valueAt(schema, named.getFields()[next]!, deeper, value, known) };
  if (!many) return one;
  return given.name === "between" ? [one, "CHN"] : [one];
}
