import "reflect-metadata";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isAbstractType, isInterfaceType, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { buildSchema as build, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { keepListsOfBrokenRows } from "./broken-rows.ts";
import { linkResolvers } from "./link-fields.ts";
import { rootResolvers } from "./root-fields.ts";
import { typeOf } from "./things/things.ts";
import { mayUse } from "../query/viewer.ts";

export type Resolver = new () => object;

/** Every resolver of the API: those that the folders here have in files of that name, and those that follow from the declarations. */
async function resolvers(): Promise<NonEmptyArray<Resolver>> {
  const files = (readdirSync(import.meta.dirname, { recursive: true }) as string[])
    .filter((file) => /\.(type|resolver)\.ts$/.test(file))
    .sort();
  const found: Resolver[] = [];
  for (const file of files) {
    const exported = (await import(pathToFileURL(join(import.meta.dirname, file)).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exported)) if (name.endsWith("Resolver")) found.push(value as Resolver);
  }
  return [...found, ...linkResolvers(), ...rootResolvers()] as NonEmptyArray<Resolver>;
}

/** Built once a process, since type-graphql keeps its metadata globally. */
export async function buildSchema(beside: readonly Resolver[] = []): Promise<GraphQLSchema> {
  const found: NonEmptyArray<Resolver> = [...(await resolvers()), ...beside];
  // A field that no resolver answers is the property of its name, which graphql reads without the four calls that are made otherwise.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const schema = await build({ resolvers: found, authChecker: mayUse, validate: false });
  // type-graphql asks for the type of each thing behind an interface through a promise, and the promise makes every list around it wait.
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value: { id: string }) => typeOf(value.id);
  callStraight(schema);
  keepListsOfBrokenRows(schema);
  return schema;
}

type Method = (root: unknown, context: unknown, info: unknown) => unknown;

/**
 * type-graphql looks for a resolver's instance in a list and sorts and maps its parameters at each call. Those that take parent, context
 * and info in this order, and nothing else, are called as graphql calls.
 */
function callStraight(schema: GraphQLSchema): void {
  const { fieldResolvers, objectTypes, interfaceTypes } = getMetadataStorage();
  const names = new Map([...objectTypes, ...interfaceTypes].map(({ target, name }) => [target, name]));
  const order = ["root", "context", "info"];
  for (const { getObjectType, target, methodName, schemaName, params = [], roles, middlewares = [] } of fieldResolvers) {
    const whole = params.every((param) => param.kind === order[param.index] && !("propertyName" in param && param.propertyName));
    if (roles || middlewares.length || !whole) continue;
    const of = schema.getType(names.get(getObjectType!())!);
    // Metadata is global: another schema of this process may have been built with more.
    if (!of) continue;
    const types = isInterfaceType(of) ? schema.getPossibleTypes(of) : [of as GraphQLObjectType];
    const resolver = new (target as new () => Record<string, Method>)();
    for (const type of types)
      type.getFields()[schemaName]!.resolve = (root, _args, context, info) => resolver[methodName]!(root, context, info);
  }
}
