import "reflect-metadata";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isAbstractType, isInterfaceType, type getArgumentValues, type GraphQLObjectType, type GraphQLSchema } from "graphql";
import { buildSchema as build, getMetadataStorage, type NonEmptyArray } from "type-graphql";
import { dropBrokenRows } from "./broken-rows.ts";
import { linkResolvers } from "./link-fields.ts";
import { rootResolvers } from "./root-fields.ts";
import { typeOf } from "./things/things.ts";
import { mayUse } from "../query/viewer.ts";

export type Resolver = new () => object;

/** Every resolver of the API: those in resolver files of the folders here, and those derived from declarations. */
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

/** Built once per process, because type-graphql stores its metadata globally. */
export async function buildSchema(more: readonly Resolver[] = []): Promise<GraphQLSchema> {
  const found: NonEmptyArray<Resolver> = [...(await resolvers()), ...more];
  // A field without a resolver is the property of its name, which graphql reads directly instead of through four calls.
  for (const type of getMetadataStorage().objectTypes) type.simpleResolvers ??= true;
  const schema = await build({ resolvers: found, authChecker: mayUse, validate: false });
  // type-graphql resolves the type of each thing behind an interface through a promise, which makes every list around it asynchronous.
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) type.resolveType = (value: { id: string }) => typeOf(value.id);
  callDirectly(schema);
  dropBrokenRows(schema);
  return schema;
}

const execution = createRequire(import.meta.url)("graphql/execution/values.js") as { getArgumentValues: typeof getArgumentValues };
const argumentsOf = execution.getArgumentValues;
const noArguments = Object.freeze({});
/**
 * For each field of each object, graphql makes three maps of its arguments, also where the field has none: a third of what an answer
 * allocates. Nothing else is changed; an update of graphql that calls the function differently only loses the gain.
 */
execution.getArgumentValues = (field, node, variables) => (field.args.length ? argumentsOf(field, node, variables) : noArguments);

type Method = (root: unknown, context: unknown, info: unknown) => unknown;

/**
 * type-graphql looks up a resolver's instance in a list and sorts and maps its parameters at each call. Resolvers that take only parent,
 * context and info, in this order, are called directly.
 */
function callDirectly(schema: GraphQLSchema): void {
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
