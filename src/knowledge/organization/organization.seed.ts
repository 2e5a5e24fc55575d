import { z } from "zod";
import { OrganizationKind } from "../../contract/vocabulary.ts";
import { countryId } from "../country/country.seed.ts";
import { cell, toldSlice } from "../slice.ts";

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

export const organizations = toldSlice<OrganizationRow>({
  name: "organizations",
  schema: organizationRow,
  tell: (rows) => ({
    things: { label: "Organization", rows },
    links: [
      {
        type: "BASED_IN",
        from: "Organization",
        to: "Country",
        rows: rows.flatMap(({ id, countryCode }) => (countryCode === null ? [] : [{ from: id, to: countryId(countryCode) }])),
      },
    ],
  }),
});
