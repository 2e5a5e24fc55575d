import { z } from "zod";
import { TransportMode } from "../../contract/vocabulary.ts";
import { nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { entityFields, thing, index } from "../../query/thing.ts";
import { code, countryId, countryIn } from "../country/country.ts";
import { bothOrNeither, coordinates, location, pointOf } from "../place/place.ts";
import { link } from "../../query/link.ts";

export const portId = (unlocode: string): string => `port:${unlocode}`;

/** A port or inland point of UN/LOCODE. `country` is an alpha-3 code; coordinates are decimal degrees, WGS 84. */
const portRow = z
  .object({
    unlocode: z.string().regex(/^[A-Z]{2}[A-Z2-9]{3}$/, "expected a UN/LOCODE such as CNMLX"),
    name: cell.text,
    aliases: cell.list,
    country: code,
    modes: cell.list.pipe(z.array(TransportMode.schema).min(1, "expected at least one mode of transport")),
    ...coordinates,
    source: cell.text,
  })
  .refine(...bothOrNeither)
  .transform(({ country, ...row }) => ({ id: portId(row.unlocode), ...row, countryCode: country, wikidataId: null }));

export const ports = nodes({
  name: "ports",
  file: /^ports.*\.csv$/,
  schema: portRow,
  node: (row) => ({ ...row, location: pointOf(row) }),
  spellings: (row) => [row.name, ...row.aliases, String(row.unlocode)],
  ends: ({ countryCode }) => ({ country: countryId(countryCode) }),
});

export const port = thing({
  label: "Port",
  prefix: "port",
  base: "Entity",
  kind: {
    name: "PORT",
    description: "A sea or river port, or an inland point, with a UN/LOCODE.",
    words: ["Port", "Ports"],
    look: { shape: "pentagon", size: 22, light: "#2b6a94", dark: "#86bfe4" },
  },
  root: {
    fields: ["port", "ports"],
    one: "A port or inland point by UN/LOCODE, id or name.",
    many: "Ports and inland points, by name.",
    by: ["unlocode", "CNMLX, port:CNMLX, or a name: Manzhouli."],
    narrowed: { country: "Only those in this country (code or name).", near: "Only those within a circle." },
  },
  own: [...entityFields, "unlocode", "modes"],
  links: {
    country: link.one("LIES_IN", "Country", {
      required: true,
      key: "countryCode",
      by: "code",
      field: { description: "Its country.", ...countryIn("countryCode") },
    }),
  },
  fields: { location },
  tables: [ports],
  onClaim: {
    type: "THROUGH",
    field: "port",
    key: "portId",
    descriptions: {
      field: "Through which port or inland point.",
      point: "The port, where the figures are of one alone.",
      filter: "A port or inland point by id, UN/LOCODE or name.",
      input: "Id of the port or inland point.",
    },
    linkedData: { type: "schema:Place", terms: { unlocode: "schema:identifier" } },
  },
  // Many have the same name as the town or crossing that people mean.
  weight: 0.8,
  indexes: { port_location: index.point("location") },
});
