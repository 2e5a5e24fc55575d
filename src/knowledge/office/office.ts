import { cypher, type Cypher } from "../../graph/cypher.ts";
import { thing } from "../../query/thing.ts";
import type { LinkField } from "../../query/link.ts";

/** An office is a HELD_OFFICE relationship, named after the far node: the country or organization it is held in, or the official. */
const held = (far: Cypher): Cypher => cypher`${far}Held`;

/** Whether it was held on that day; for null, on any day. */
export const heldOn = (far: Cypher, day: Cypher): Cypher =>
  cypher`(${day} IS NULL OR (coalesce(${held(far)}.from, ${day}) <= ${day} AND (${held(far)}.to IS NULL OR ${held(far)}.to > ${day})))`;

/** Links that are read as an Office, the latest first. */
export const asOffice = {
  to: "Office",
  order: (far) => cypher`coalesce(${held(far)}.from, '') DESC, ${far}.id`,
  extra: (far) => ({ title: cypher`${held(far)}.title`, from: cypher`nullIf(${held(far)}.from, '')`, to: cypher`${held(far)}.to` }),
} satisfies LinkField;

/** It has no node of its own, and is read with the node it is held in. */
export const office = thing({
  label: "Office",
  nodes: "Entity",
  own: [],
  fields: {
    country: {
      to: "Country",
      match: (self, far) => cypher`(${far}:Country {id: ${self}.id})`,
      description: "The country, for an office of state.",
      memory: { properties: ["id"], fields: new Set(["__typename", "id", "name", "aliases", "wikidataId", "code", "iso2"]) },
      fromMemory: (memory, { id }) => memory.country(id),
    },
    organization: {
      to: "Organization",
      match: (self, far) => cypher`(${far}:Organization {id: ${self}.id})`,
      description: "The organization, for an office in one.",
    },
  },
});
