import { z } from "zod";
import { OrganizationKind } from "../../contract/vocabulary.ts";
import { nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { entityFields, thing } from "../../query/thing.ts";
import { countryId, countryIn } from "../country/country.ts";
import { link } from "../../query/link.ts";

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

export const organizations = nodes({
  name: "organizations",
  file: /^organizations.*\.csv$/,
  schema: organizationRow,
  ends: ({ countryCode }) => ({ country: countryCode && countryId(countryCode) }),
});

export const organization = thing({
  label: "Organization",
  prefix: "organization",
  base: "Agent",
  kind: {
    name: "ORGANIZATION",
    description: "A ministry, agency, company, chamber, news outlet or union of states.",
    words: ["Organization", "Organizations"],
    look: { shape: "round-rectangle", size: 22, light: "#a96a28", dark: "#dba564" },
  },
  root: {
    fields: ["organization", "organizations"],
    one: "An organization by id or by any spelling of its name that nothing shares.",
    many: "Organizations, by name.",
    by: ["id", "organization:gazprom, or a name."],
    narrowed: { country: "Only those based in this country (code or name)." },
  },
  own: [...entityFields, "kind"],
  words: { kind: OrganizationKind },
  links: {
    country: link.one("BASED_IN", "Country", { field: { description: "Where it is based.", ...countryIn("countryCode") } }),
  },
  tables: [organizations],
  mergeable: true,
});
