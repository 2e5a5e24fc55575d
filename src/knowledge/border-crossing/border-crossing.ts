import { z } from "zod";
import { TransportMode } from "../../contract/vocabulary.ts";
import { nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { entityFields, thing, index } from "../../query/thing.ts";
import { countriesIn, countryId } from "../country/country.ts";
import { bothOrNeither, coordinates, location, pointOf } from "../place/place.ts";
import { link } from "../../query/link.ts";

/** A crossing with the names of both its sides. Coordinates are decimal degrees, WGS 84. */
const crossingRow = z
  .object({
    id: z.string().regex(/^crossing:[\p{L}\p{N}-]+$/u, "expected an id such as crossing:zabaykalsk-manzhouli"),
    name: cell.text,
    aliases: cell.list,
    countries: cell.list.pipe(
      z.array(z.string().regex(/^[A-Z]{3}$/, "expected alpha-3 codes")).length(2, "expected exactly two countries, such as CHN|RUS"),
    ),
    modes: cell.list.pipe(z.array(TransportMode.schema).min(1, "expected at least one mode of transport")),
    ...coordinates,
    unlocode: cell.optional,
    wikidata_id: cell.optional,
    source: cell.text,
    source_url: cell.optional,
    note: cell.optional,
  })
  .refine(...bothOrNeither)
  .transform(({ wikidata_id, source_url, countries, ...row }) => ({
    ...row,
    countries: [...countries].sort(),
    wikidataId: wikidata_id,
    sourceUrl: source_url,
  }));
export type CrossingRow = z.output<typeof crossingRow>;

export const borderCrossings = nodes({
  name: "border crossings",
  file: /^crossings.*\.csv$/,
  schema: crossingRow,
  node: (row) => ({ ...row, location: pointOf(row) }),
  ends: ({ countries }) => ({ connects: countries.map(countryId) }),
});

export const borderCrossing = thing({
  label: "BorderCrossing",
  prefix: "crossing",
  base: "Entity",
  kind: {
    name: "BORDER_CROSSING",
    description: "A place where goods cross between two countries.",
    words: ["Border crossing", "Border crossings"],
    look: { shape: "diamond", size: 24, light: "#0a6b66", dark: "#63c7bb" },
  },
  root: {
    fields: ["borderCrossing", "borderCrossings"],
    one: "A border crossing by id or by any name of either side.",
    many: "Border crossings, by name.",
    by: ["id", "crossing:zabaykalsk-manzhouli, or a name: 满洲里."],
    narrowed: { between: "Only those between these two countries (codes or names).", near: "Only those within a circle." },
  },
  own: [...entityFields, "modes", "unlocode"],
  links: {
    connects: link.exactly(2, "CONNECTS", "Country", {
      fault: "connects # countries, expected 2",
      field: { description: "The two countries it connects, by code.", ...countriesIn("countries") },
    }),
  },
  fields: { location },
  tables: [borderCrossings],
  onClaim: {
    type: "VIA",
    field: "borderCrossing",
    column: "crossing",
    key: "crossingId",
    descriptions: {
      field: "Through which crossing.",
      point: "The crossing, where the figures are of one alone.",
      filter: "A border crossing by id or any name of either side.",
      input: "Id of the border crossing.",
    },
    linkedData: { type: "schema:Place" },
  },
  verified: "border crossings connect two countries",
  mergeable: true,
  indexes: { border_crossing_location: index.point("location") },
});
