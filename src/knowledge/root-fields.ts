import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, getMetadataStorage, ID, Info, Query, Resolver } from "type-graphql";
import { ForwardArgs } from "../contract/paging.ts";
import type { RequestContext } from "../query/context.ts";
import { commodityFilter, countryFilter, pairFilter, unknownName } from "../query/hints.ts";
import type { RootFields, Thing } from "../query/thing.ts";
import { entityNamed, pageOfEntities, nodeFromMemory, type EntityConditions } from "./entity/entity.queries.ts";
import { checkedNear, Near } from "./place/place.type.ts";
import { things } from "./things/things.ts";

type Class = new () => object;
type Condition = keyof NonNullable<RootFields["narrowed"]>;

/** Filters of a list: the type of the argument, and its effect on the query. */
const conditions: Record<
  Condition,
  { type: () => unknown; read: (context: RequestContext, given: never) => EntityConditions | Promise<EntityConditions> }
> = {
  country: { type: () => String, read: async (context, name: string) => ({ countries: await countryFilter(context, name) }) },
  between: { type: () => [String], read: async (context, names: string[]) => ({ pairs: await pairFilter(context, names) }) },
  under: { type: () => String, read: async (context, name: string) => ({ ids: await commodityFilter(context, name) }) },
  near: { type: () => Near, read: (_, near: Near) => ({ near: checkedNear(near) }) },
};

/** A resolver for each thing with declared root fields: one by a name, and the list of all. */
export const rootResolvers = (): Class[] => things.flatMap((thing) => (thing.root ? [rootResolver(thing, thing.root)] : []));

function rootResolver(thing: Thing, root: RootFields): Class {
  const [one, many] = root.fields;
  const resolver = class {};
  const prototype = resolver.prototype as Record<string, unknown>;
  const query = (name: string, type: string, description: string, nullable: boolean, method: (...args: never[]) => unknown) => {
    prototype[name] = method;
    Query(() => classOf(type), { nullable, description })(prototype, name, Object.getOwnPropertyDescriptor(prototype, name)!);
  };

  query(one, thing.label, root.one, true, (name: string, context: RequestContext, info: GraphQLResolveInfo) =>
    oneOf(thing, root, name, context, info),
  );
  const [argument, named] = root.by;
  Arg(argument, () => (argument === "id" ? ID : String), { description: named })(prototype, one, 0);
  Ctx()(prototype, one, 1);
  Info()(prototype, one, 2);

  const narrowed = Object.entries(root.narrowed ?? {}) as [Condition, string][];
  query(
    many,
    `${thing.label}Connection`,
    root.many,
    false,
    async (page: ForwardArgs, context: RequestContext, info: GraphQLResolveInfo, ...given: unknown[]) => {
      const found: EntityConditions = {};
      for (const [i, [name]] of narrowed.entries())
        if (given[i] != null) Object.assign(found, await conditions[name].read(context, given[i] as never));
      return pageOfEntities(context, info, thing, page, found, root.inCountries);
    },
  );
  Args(() => ForwardArgs)(prototype, many, 0);
  Ctx()(prototype, many, 1);
  Info()(prototype, many, 2);
  for (const [i, [name, description]] of narrowed.entries())
    Arg(name, conditions[name].type as () => StringConstructor, { nullable: true, description })(prototype, many, 3 + i);
  Resolver()(resolver);
  return resolver;
}

async function oneOf(thing: Thing, { known }: RootFields, name: string, context: RequestContext, info: GraphQLResolveInfo) {
  if (!known) return entityNamed(context, info, thing, name);
  const [found] = known.named(context.memory, name);
  if (!found) await unknownName(context, name, [thing.label]);
  return nodeFromMemory(context, info, known.row(context.memory, found), known.fields);
}

function classOf(name: string): Class {
  const found = getMetadataStorage().objectTypes.find((type) => type.name === name);
  if (!found) throw new Error(`the API has no type ${name}`);
  return found.target as Class;
}
