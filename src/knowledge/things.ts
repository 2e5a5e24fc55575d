import { labelsOf, link, type Thing, type ThingLink } from "../query/thing.ts";
import { borderCrossing } from "./border-crossing/border-crossing.ts";
import { claim } from "./claim/claim.ts";
import { commodity } from "./commodity/commodity.ts";
import { country } from "./country/country.ts";
import { dataPoint } from "./data-point/data-point.ts";
import { event } from "./event/event.ts";
import { dataset } from "./observation/dataset.ts";
import { observation } from "./observation/observation.ts";
import { office } from "./office/office.ts";
import { official } from "./official/official.ts";
import { organization } from "./organization/organization.ts";
import { port } from "./port/port.ts";
import { source } from "./source/source.ts";
import { statement } from "./statement/statement.ts";

/** Everything the graph knows of. Neighbours are listed in this order: things before what is said of them, since there are few things and many claims. */
const declared = [
  country,
  borderCrossing,
  port,
  official,
  organization,
  commodity,
  event,
  source,
  statement,
  claim,
  dataPoint,
  observation,
  dataset,
  office,
] as const;

type Declared = (typeof declared)[number];
type Asked = Extract<Declared, { kind: { name: string } }>;

export const things: readonly Thing[] = declared;

/** Those that are nodes of their own. */
export const keptThings = things.filter(({ prefix }) => prefix);

/** Labels of what has an id, and the kinds that a client may ask for. */
export type NodeType = Extract<Declared, { prefix: string }>["label"];
export type EntityKind = Asked["kind"]["name"];

const asked = things.filter((thing) => thing.kind !== undefined) as readonly (Thing & { kind: object })[];

/** The things that a client may ask for, by their kind. */
export const thingOfKind = Object.fromEntries(asked.map((thing) => [thing.kind.name, thing])) as Record<
  EntityKind,
  Thing & Required<Pick<Thing, "kind">> & { label: NodeType }
>;
export const entityTypes = Object.keys(thingOfKind) as EntityKind[];

const byLabel = new Map(things.map((thing) => [thing.label, thing]));
const byPrefix = new Map(things.flatMap((thing) => (thing.prefix ? [[thing.prefix, thing] as const] : [])));

export function thingLabelled(label: string): Thing {
  const thing = byLabel.get(label);
  if (!thing) throw new Error(`no thing is labelled ${label}`);
  return thing;
}

/** The things that bear a label: their own, or that of all agents or entities. */
export const thingsLabelled = (label: string): readonly Thing[] =>
  things.filter((thing) => labelsOf(thing).includes(label) && thing.prefix);

/** The thing of an id: each id begins with its kind, which is known so before the node is fetched. Undefined for what is no id of ours. */
export const thingOfId = (id: string): Thing | undefined => {
  const prefix = /^([a-z]+):./.exec(id)?.[1];
  return prefix === undefined ? undefined : byPrefix.get(prefix);
};

/** `claim:3f…` -> "Claim"; undefined for what is no id of ours. */
export const typeOf = (id: string): NodeType | undefined => thingOfId(id)?.label as NodeType | undefined;

/** Ids of the same kind together; what is no id of ours is left out. */
export function byType(ids: readonly string[]): Map<NodeType, string[]> {
  const found = new Map<NodeType, string[]>();
  for (const id of ids) {
    const type = typeOf(id);
    if (type) found.set(type, [...(found.get(type) ?? []), id]);
  }
  return found;
}

type OnClaim = Extract<Declared, { onClaim: object }>["onClaim"];
type ColumnOf<Link> = Link extends { column: infer Column extends string }
  ? Column
  : Link extends { field: infer Field extends string }
    ? Field
    : never;
/** What a claim may be about beside countries: the field, the property that repeats the id, and the column of a row. */
export type ClaimField = OnClaim["field"];
export type ClaimKey = OnClaim["key"];
export type ClaimColumn = OnClaim extends infer Link ? ColumnOf<Link> : never;

/** A claim's links to what it may be about beside countries, with the thing that each leads to. */
export const claimLinks = things.flatMap(({ onClaim, ...to }) =>
  onClaim
    ? [
        {
          ...onClaim,
          field: onClaim.field as ClaimField,
          key: onClaim.key as ClaimKey,
          column: (onClaim.column ?? onClaim.field) as ClaimColumn,
          to,
        },
      ]
    : [],
);

/** The links of a thing by name; a claim's to what it may be about among them. */
export const linksOf = (thing: Thing): Record<string, ThingLink> => ({
  ...thing.links,
  ...(thing.label === claim.label ? Object.fromEntries(claimLinks.map((each) => [each.field, linkOfClaim(each)])) : {}),
});

const linkOfClaim = ({ type, to, key, descriptions, memory, remembered }: (typeof claimLinks)[number]): ThingLink =>
  link.one(type, to.label, {
    key,
    field: {
      description: descriptions.field,
      ...(memory ? { memory: { properties: [key], fields: memory } } : {}),
      ...(remembered ? { remembered } : {}),
    },
  });

/** Every type of link with the labels it leads from and to, as they are stored. */
export const storedLinks: readonly { type: string; from: string[]; to: string[]; link: ThingLink }[] = (() => {
  const found = new Map<string, { type: string; from: string[]; to: string[]; link: ThingLink }>();
  for (const thing of things)
    for (const link of Object.values(linksOf(thing))) {
      if (link.inverse) continue;
      const known = found.get(link.type) ?? { type: link.type, from: [], to: [], link };
      known.from.push(...(link.incoming ? link.to : [thing.label]));
      known.to.push(...(link.incoming ? [thing.label] : link.to));
      found.set(link.type, known);
    }
  return [...found.values()].map((each) => ({ ...each, from: [...new Set(each.from)], to: [...new Set(each.to)] }));
})();
