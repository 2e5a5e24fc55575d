import { readFileSync } from "node:fs";
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import { z } from "zod";
import { badInput } from "../contract/errors.ts";
import { byType } from "../knowledge/things/things.ts";
import { reconciledKinds } from "./manifest.ts";
import { answerData, type ExecuteApi } from "./queries.ts";

const contract: GraphQLSchema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));

/** A property that fits one cell: a scalar value, or a directly linked thing. */
interface Property {
  id: string;
  name: string;
  of: string[];
  field: GraphQLField<unknown, unknown>;
}

const typeName = (kind: string) => kind.toLowerCase().replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** Every property of every kind, by its name in the schema, which also provides the description. */
export const properties: readonly Property[] = (() => {
  const found = new Map<string, Property>();
  for (const kind of reconciledKinds) {
    const type = contract.getType(typeName(kind));
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields()).filter(isReadable)) {
      const known = found.get(field.name);
      if (known) known.of.push(kind);
      else found.set(field.name, { id: field.name, name: words(field.name), of: [kind], field });
    }
  }
  return [...found.values()];
})();

function words(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}

function isReadable({ name, type, args }: GraphQLField<unknown, unknown>): boolean {
  if (name === "id" || args.some((arg) => isNonNullType(arg.type))) return false;
  const named = getNamedType(type);
  return isLeafType(named) || isNamedThing(named) || named.name === "GeoPoint";
}

function isNamedThing(type: unknown): boolean {
  return isObjectType(type) && type.getInterfaces().some((each) => each.name === "Entity");
}

const request = z.object({
  ids: z.array(z.string().max(200)).max(500),
  properties: z.array(z.object({ id: z.string().max(100) })).max(50),
});
const maxIds = 100;

/** Values of properties of things, in the format of the protocol's data extension. */
export async function extend(ask: ExecuteApi, text: string): Promise<object> {
  const parsed = request.safeParse(json(text));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw badInput(`\`extend\` expects {"ids": [at most 500], "properties": [{"id": …}]}; at ${issue!.path.join(".")}: ${issue!.message}.`);
  }
  const requested = parsed.data.properties.map(({ id }) => {
    const property = properties.find((each) => each.id === id);
    if (!property)
      throw badInput(`The property ${JSON.stringify(id)} is unknown. Properties are ${properties.map((each) => each.id).join(", ")}.`);
    return property;
  });
  const rows: Record<string, Record<string, object[]>> = Object.create(null) as Record<string, Record<string, object[]>>;
  for (let from = 0; from < parsed.data.ids.length; from += maxIds) {
    const ids = parsed.data.ids.slice(from, from + maxIds);
    const found = new Map<string, Record<string, unknown>>();
    for (const [type, own] of byType(ids)) {
      const read = requested.filter(({ of }) => of.some((kind) => typeName(kind) === type));
      const nodes = read.length ? await nodesOf(ask, documentFor(type, read), own) : [];
      nodes.forEach((node, i) => node && found.set(own[i]!, node));
    }
    for (const id of ids) rows[id] = Object.fromEntries(requested.map((property) => [property.id, valuesOf(found.get(id)?.[property.id])]));
  }
  return { meta: requested.map(({ id, name }) => ({ id, name })), rows };
}

const nodesOf = async (ask: ExecuteApi, document: string, ids: readonly string[]) =>
  (await answerData<{ nodes: (Record<string, unknown> | null)[] }>(ask, document, { ids })).nodes;

/** For one type only: fields of the same name may be single in one type and lists in another, which a document cannot select together. */
const documentFor = (type: string, wanted: readonly Property[]): string =>
  `query Extend($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${type} { ${wanted.map(selection).join(" ")} } } }`;

function selection({ field }: Property): string {
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return field.name;
  return `${field.name} { ${named.name === "GeoPoint" ? "latitude longitude" : "id name"} }`;
}

function valuesOf(value: unknown): object[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === "number") return [{ float: value }];
  if (typeof value !== "object") return [{ str: String(value) }];
  if ("latitude" in value) return [{ str: `${value.latitude}, ${(value as unknown as { longitude: number }).longitude}` }];
  return [{ id: (value as unknown as { id: string }).id, name: (value as unknown as { name: string }).name }];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
