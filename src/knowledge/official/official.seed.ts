import { z } from "zod";
import { day } from "../../contract/time.ts";
import { countryId } from "../country/country.seed.ts";
import { cell, toldSlice } from "../slice.ts";

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

export const officials = toldSlice<OfficialRow>({
  name: "officials",
  schema: officialRow,
  tell: (rows) => ({ things: { label: "Official", rows } }),
});

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

export const offices = toldSlice<OfficeRow>({
  name: "offices",
  schema: officeRow,
  tell: (rows, { dataset }) => ({
    links: [
      {
        type: "HELD_OFFICE",
        from: "Official",
        to: "Entity",
        apart: ["title", "from"],
        rows: rows.map(({ official, place, title, from, to, source }) => ({
          from: official,
          to: place,
          properties: { title, from: from ?? "", to, source, dataset },
        })),
      },
    ],
  }),
});
