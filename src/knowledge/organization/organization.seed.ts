import { z } from "zod";
import { OrganizationKind } from "../../contract/vocabulary.ts";
import { cypher } from "../../graph/cypher.ts";
import { cell, slice, writeNamed } from "../slice.ts";

/** A body that speaks, publishes or trades. `country` is the alpha-3 code of its seat. */
export const organizationRow = z
  .object({
    id: z.string().regex(/^organization:[\p{L}\p{N}-]+$/u, "expected an id such as organization:gazprom"),
    name: cell.text,
    aliases: cell.list,
    kind: OrganizationKind.schema,
    country: cell.optional,
    wikidata_id: cell.optional,
  })
  .transform(({ country, wikidata_id, ...row }) => ({ ...row, countryCode: country, wikidataId: wikidata_id }));
export type OrganizationRow = z.output<typeof organizationRow>;

export const organizations = slice<OrganizationRow>({
  name: "organizations",
  schema: organizationRow,
  async write(transaction, rows, origin) {
    await writeNamed(transaction, "Organization", rows, origin);
    await transaction.run(
      cypher`/* writeSeats */
        UNWIND $rows AS row
        MATCH (organization:Organization {id: row.id}) MATCH (country:Country {code: row.countryCode})
        MERGE (organization)-[:BASED_IN]->(country)`,
      { rows: rows.filter((row) => row.countryCode !== null) },
    );
  },
});
