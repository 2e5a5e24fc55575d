import { z } from "zod";
import { day } from "../../contract/time.ts";
import { cypher } from "../../graph/cypher.ts";
import { links, nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { entityFields, thing } from "../../query/thing.ts";
import { countryId } from "../country/country.ts";
import { asOffice, heldOn } from "../office/office.ts";
import { link } from "../../query/link.ts";

/** A person, with every spelling of the name. */
export const officialRow = z
  .object({
    id: z.string().regex(/^official:[\p{L}\p{N}-]+$/u, "expected an id such as official:vladimir-putin"),
    name: cell.text,
    aliases: cell.list,
    wikidata_id: cell.optional,
  })
  .transform(({ wikidata_id, ...row }) => ({ ...row, wikidataId: wikidata_id }));
export type OfficialRow = z.output<typeof officialRow>;

export const officials = nodes({ name: "officials", file: /^officials.*\.csv$/, schema: officialRow });

const optionalDay = z.union([day, z.literal("")]).transform((text) => text || null);

/** An office that a person holds or held, in a country or in an organization. */
export const officeRow = z
  .object({
    official: cell.text,
    title: cell.text,
    country: cell.optional,
    organization: cell.optional,
    from: optionalDay,
    to: optionalDay,
    source: cell.optional,
    note: cell.optional,
  })
  .refine((row) => (row.country === null) !== (row.organization === null), "expected either a country or an organization")
  .transform(({ country, organization, ...row }) => ({ ...row, place: organization ?? countryId(country!) }));
export type OfficeRow = z.output<typeof officeRow>;

export const offices = links({
  name: "offices",
  file: /^offices.*\.csv$/,
  schema: officeRow,
  link: "offices",
  ends: ({ official, place, title, from, to, source }, dataset) => ({
    from: official,
    to: place,
    properties: { title, from: from ?? "", to, source, dataset },
  }),
});

export const official = thing({
  label: "Official",
  prefix: "official",
  base: "Agent",
  kind: {
    name: "OFFICIAL",
    description: "A person who holds or held an office.",
    words: ["Official", "Officials"],
    look: { shape: "ellipse", size: 22, light: "#87497d", dark: "#cf95c6" },
  },
  root: {
    fields: ["official", "officials"],
    one: "An official by id or by any unique spelling of the name.",
    many: "Officials, by name.",
    by: ["id", "official:vladimir-putin, or a name: Путин."],
    narrowed: { country: "Only those who hold or held office in this country (code or name) or in a body based there." },
    inCountries: cypher`(EXISTS { (item)-[:HELD_OFFICE]->(at:Country) WHERE at.code IN $countries } OR EXISTS { (item)-[:HELD_OFFICE]->(:Organization)-[:BASED_IN]->(at:Country) WHERE at.code IN $countries })`,
  },
  own: entityFields,
  links: {
    offices: link.many("HELD_OFFICE", "Country|Organization", {
      distinguishedBy: ["title", "from"],
      field: {
        ...asOffice,
        match: (self, far, given) => cypher`(${self})-[${far}Held:HELD_OFFICE]->(${far}) WHERE ${heldOn(far, cypher`${given}.on`)}`,
        usual: 3,
      },
    }),
  },
  tables: [officials, offices],
  mergeable: true,
});
