import type { IntrospectionField, IntrospectionInputValue, IntrospectionQuery, IntrospectionType, IntrospectionTypeRef } from "graphql";

export interface SchemaField {
  name: string;
  description: string;
  /** In GraphQL notation: [Claim!]!. */
  type: string;
  /** The type it leads to: Claim for a page of claims. Null for scalars. */
  leadsTo: string | null;
  arguments: { name: string; type: string; description: string }[];
}

export interface SchemaType {
  name: string;
  kind: "OBJECT" | "INTERFACE" | "UNION" | "INPUT_OBJECT" | "ENUM";
  description: string;
  fields: SchemaField[];
  values: { name: string; description: string }[];
  /** Its implementing or possible types. */
  members: string[];
}

const typeText = (ref: IntrospectionTypeRef): string =>
  ref.kind === "NON_NULL" ? `${typeText(ref.ofType)}!` : ref.kind === "LIST" ? `[${typeText(ref.ofType)}]` : ref.name;
const named = (ref: IntrospectionTypeRef): { kind: string; name: string } =>
  ref.kind === "NON_NULL" || ref.kind === "LIST" ? named(ref.ofType) : ref;

/** Pages and edges are only a way to read lists; on the map a page of claims leads to claims. */
const isPaging = (name: string) => /(Connection|Edge)$/.test(name) || name === "PageInfo";

/** Introspection returns null for parts that a kind of type does not have. */
const fieldsOf = (type: IntrospectionType): readonly (IntrospectionField | IntrospectionInputValue)[] =>
  ("fields" in type && type.fields) || ("inputFields" in type && type.inputFields) || [];
const valuesOf = (type: IntrospectionType) =>
  (("enumValues" in type && type.enumValues) || []).map(({ name, description }) => ({ name, description: description ?? "" }));

/** The types of an introspected schema, for the map and the list. */
export function typesOf({ __schema }: IntrospectionQuery): Map<string, SchemaType> {
  const all = new Map(__schema.types.map((type) => [type.name, type]));
  const itemOf = (name: string): string | null => {
    const type = all.get(name);
    if (!type || type.kind === "SCALAR" || type.kind === "ENUM") return null;
    if (type.kind !== "OBJECT" || !isPaging(name)) return name;
    const nodes = type.fields.find((field) => field.name === "nodes" || field.name === "node");
    return nodes ? named(nodes.type).name : null;
  };
  const drawn = __schema.types.filter((type) => !type.name.startsWith("__") && type.kind !== "SCALAR" && !isPaging(type.name));
  return new Map(
    drawn.map((type) => [
      type.name,
      {
        name: type.name,
        kind: type.kind as SchemaType["kind"],
        description: type.description ?? "",
        fields: fieldsOf(type).map((field) => ({
          name: field.name,
          description: field.description ?? "",
          type: typeText(field.type),
          leadsTo: itemOf(named(field.type).name),
          arguments: ("args" in field ? field.args : []).map((argument) => ({
            name: argument.name,
            type: typeText(argument.type),
            description: argument.description ?? "",
          })),
        })),
        values: valuesOf(type),
        members: "possibleTypes" in type ? (type.possibleTypes ?? []).map(({ name }) => name) : [],
      },
    ]),
  );
}

export interface TypeNeighbours {
  /** Types with a field that leads here, and the names of those fields. */
  from: [string, string[]][];
  to: [string, string[]][];
}

/** The types that refer to a type and those it refers to, each once with its fields. */
export function around(types: Map<string, SchemaType>, name: string): TypeNeighbours {
  const gather = (pairs: [string, string][]) => {
    const found = new Map<string, string[]>();
    for (const [type, field] of pairs) found.set(type, [...(found.get(type) ?? []), field]);
    return [...found].toSorted(([one], [other]) => one.localeCompare(other));
  };
  const isOutput = (type: SchemaType) => type.kind === "OBJECT" || type.kind === "INTERFACE";
  return {
    from: gather(
      [...types.values()]
        .filter((type) => isOutput(type) && type.name !== name)
        .flatMap((type) => type.fields.filter(({ leadsTo }) => leadsTo === name).map((field): [string, string] => [type.name, field.name])),
    ),
    to: gather(
      [
        ...(types.get(name)?.fields ?? []).flatMap((field): [string, string][] => (field.leadsTo ? [[field.leadsTo, field.name]] : [])),
        ...(types.get(name)?.members ?? []).map((member): [string, string] => [member, ""]),
      ].filter(([type]) => type !== name && types.has(type)),
    ),
  };
}

/** The initial type of the map: Claim, or Query in another schema. */
export const opening = (types: Map<string, SchemaType>): string =>
  ["Claim", "Query"].find((name) => types.has(name)) ?? [...types.keys()][0] ?? "";
