import type { GraphQLResolveInfo } from "graphql";
import { Ctx, Extensions, FieldResolver, getMetadataStorage, Info, Resolver, Root } from "type-graphql";
import { linksOf, type Thing } from "../query/thing.ts";
import type { RequestContext, Row } from "../query/context.ts";
import { resolveLink } from "../query/resolve-link.ts";
import { readsFrom, type ReadsFrom } from "../query/reads-from.ts";
import { things, thingsLabelled } from "./things/things.ts";
import type { LinkField } from "../query/link.ts";
import { linkKey } from "../graph/table.ts";

type Class = new () => object;
interface Described extends LinkField {
  labels: readonly string[];
  many: boolean;
  required: boolean;
}

/** A resolver for each thing, with its described link fields: they all read what the root's statement prefetched. */
export const linkResolvers = (): Class[] =>
  things.map((thing) => {
    const resolver = class {};
    for (const [name, field] of Object.entries(fieldsOf(thing))) addField(resolver, name, field);
    Resolver(() => classOf([thing.label]))(resolver);
    return resolver;
  });

function fieldsOf(thing: Thing): Record<string, Described> {
  const fields: Record<string, Described> = {};
  for (const [name, { field, to, many, required }] of Object.entries(linksOf(thing)))
    if (field?.description)
      fields[name] = { ...field, labels: field.to ? [field.to] : to, many: Boolean(many), required: required === true };
  for (const [name, rule] of Object.entries(thing.fields ?? {}))
    if ("description" in rule && rule.description) {
      let labels: readonly string[] = rule.to ? [rule.to] : [];
      let at = thing;
      for (const step of rule.to ? [] : (rule.path ?? [])) {
        labels = linksOf(at)[step]!.to;
        at = things.find(({ label }) => label === labels[0]) ?? at;
      }
      fields[name] = { ...rule, labels, many: rule.many === true, required: rule.required === true };
    }
  return fields;
}

const fetched: ReadsFrom = (row, key) => row[linkKey(key)] as object | null | undefined;

function addField(resolver: Class, name: string, { labels, many, required, description, fromMemory }: Described): void {
  const prototype = resolver.prototype as Record<string, unknown>;
  const key = linkKey(name);
  prototype[name] = (node: Row, context: RequestContext, info: GraphQLResolveInfo) => {
    const found = info.path.key === name ? node[key] : undefined;
    return found === undefined ? resolveLink(context, node, info, fromMemory) : found;
  };
  FieldResolver(() => (many ? [classOf(labels)] : classOf(labels)), { nullable: !many && !required, description: description! })(
    prototype,
    name,
    Object.getOwnPropertyDescriptor(prototype, name)!,
  );
  if (!many) Extensions(readsFrom(fetched))(prototype, name);
  Root()(prototype, name, 0);
  Ctx()(prototype, name, 1);
  Info()(prototype, name, 2);
}

/** The class of an API type. A link to several kinds of things has their common type. */
function classOf(labels: readonly string[]): Class {
  const { objectTypes, interfaceTypes } = getMetadataStorage();
  const name = labels.length === 1 ? labels[0] : thingsLabelled("Agent").every(({ label }) => labels.includes(label)) ? "Agent" : "Entity";
  const found = [...objectTypes, ...interfaceTypes].find((type) => type.name === name);
  if (!found) throw new Error(`the API has no type ${name}`);
  return found.target as Class;
}
