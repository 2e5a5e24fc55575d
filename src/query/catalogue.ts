import { labelsOf, type Thing } from "./thing.ts";

/** A set of things, looked up by label or by the id of one of its nodes. */
export interface Catalogue<Label extends string = string> {
  thingLabelled(label: string): Thing;
  /** The things with a label: their own, or that of all agents or entities. */
  thingsLabelled(label: string): readonly Thing[];
  /** The thing that an id belongs to, known from the id's prefix without reading the node. Undefined for other ids. */
  thingOfId(id: string): Thing | undefined;
  /** `claim:3f…` -> "Claim"; undefined for other ids. */
  typeOf(id: string): Label | undefined;
  /** Groups ids by type; unknown ids are left out. */
  byType(ids: readonly string[]): Map<Label, string[]>;
}

export function catalogueOf<Label extends string>(things: readonly Thing[]): Catalogue<Label> {
  const byLabel = new Map(things.map((thing) => [thing.label, thing]));
  const byPrefix = new Map(things.flatMap((thing) => (thing.prefix ? [[thing.prefix, thing] as const] : [])));
  const thingOfId = (id: string) => byPrefix.get(/^([a-z]+):./.exec(id)?.[1] ?? "");
  const typeOf = (id: string) => thingOfId(id)?.label as Label | undefined;
  return {
    thingLabelled(label) {
      const thing = byLabel.get(label);
      if (!thing) throw new Error(`no thing is labelled ${label}`);
      return thing;
    },
    thingsLabelled: (label) => things.filter((thing) => labelsOf(thing).includes(label) && thing.prefix),
    thingOfId,
    typeOf,
    byType(ids) {
      const found = new Map<Label, string[]>();
      for (const id of ids) {
        const type = typeOf(id);
        if (type) found.set(type, [...(found.get(type) ?? []), id]);
      }
      return found;
    },
  };
}
