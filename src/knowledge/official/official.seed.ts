import { z } from "zod";
import { day } from "../../contract/time.ts";
import { cypher } from "../../graph/cypher.ts";
import { cell, slice, writeNamed } from "../slice.ts";

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

export const officials = slice<OfficialRow>({
  name: "officials",
  schema: officialRow,
  write: (transaction, rows, origin) => writeNamed(transaction, "Official", rows, origin),
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
  .transform(({ country, organization, ...row }) => ({ ...row, place: organization ?? `country:${country}` }));
export type OfficeRow = z.output<typeof officeRow>;

export const offices = slice<OfficeRow>({
  name: "offices",
  schema: officeRow,
  async write(transaction, rows, origin) {
    await transaction.run(
      cypher`/* writeOffices */
        UNWIND $rows AS row
        MATCH (official:Official {id: row.official}) MATCH (place:Entity {id: row.place})
        MERGE (official)-[held:HELD_OFFICE {title: row.title, from: coalesce(row.from, '')}]->(place)
        SET held.to = row.to, held.source = row.source, held.dataset = $dataset`,
      { rows, dataset: origin.dataset },
    );
  },
});
