import { catalogueOf } from "../../query/catalogue.ts";
import { linksOf, type Thing } from "../../query/thing.ts";
import { claim } from "../claim/claim.ts";
import { dataPoint } from "../data-point/data-point.ts";
import { dataset } from "../observation/dataset.ts";
import { observation } from "../observation/observation.ts";
import { office } from "../office/office.ts";
import { source } from "../source/source.ts";
import { statement } from "../statement/statement.ts";
import { subjects } from "../subject/subjects.ts";
import type { ThingLink } from "../../query/link.ts";

/**
 * Everything the graph knows about. Neighbours are listed in this order: things before statements about them, because there are few things
 * and many claims.
 */
const declared = [...subjects, source, statement, claim, dataPoint, observation, dataset, office] as const;

type Declared = (typeof declared)[number];
type Asked = Extract<Declared, { kind: { name: string } }>;

export const things: readonly Thing[] = declared;

/** Those that are nodes of their own. */
export const nodeThings = things.filter(({ prefix }) => prefix);

/** Labels of what has an id, and the kinds that a client may ask for. */
export type NodeType = Extract<Declared, { prefix: string }>["label"];
export type EntityKind = Asked["kind"]["name"];

const searchable = things.filter((thing) => thing.kind !== undefined) as readonly (Thing & { kind: object })[];

/** The things that a client may ask for, by their kind. */
export const thingOfKind = Object.fromEntries(searchable.map((thing) => [thing.kind.name, thing])) as Record<
  EntityKind,
  Thing & Required<Pick<Thing, "kind">> & { label: NodeType }
>;
export const entityTypes = Object.keys(thingOfKind) as EntityKind[];

export const catalogue = catalogueOf<NodeType>(things);
export const { thingLabelled, thingsLabelled, thingOfId, typeOf, byType } = catalogue;

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
