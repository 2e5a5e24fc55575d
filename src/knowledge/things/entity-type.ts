import { vocabulary } from "../../contract/vocabulary.ts";
import { entityTypes, thingOfKind, type EntityKind as Name } from "./things.ts";

export const EntityType = vocabulary(
  "EntityType",
  "The kinds of node that can be searched, listed and reached.",
  Object.fromEntries(entityTypes.map((name) => [name, thingOfKind[name].kind.description])) as Record<Name, string>,
);
export type EntityType = Name;
