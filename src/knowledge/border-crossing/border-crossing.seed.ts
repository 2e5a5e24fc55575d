import { z } from "zod";
import { TransportMode } from "../../contract/vocabulary.ts";
import { place } from "../../graph/graph.ts";
import { countryId } from "../country/country.seed.ts";
import { cell, toldSlice } from "../slice.ts";

/** A crossing with the names of both its sides. Coordinates are decimal degrees, WGS 84. */
export const crossingRow = z
  .object({
    id: z.string().regex(/^crossing:[\p{L}\p{N}-]+$/u, "expected an id such as crossing:zabaykalsk-manzhouli"),
    name: cell.text,
    aliases: cell.list,
    countries: cell.list.pipe(
      z.array(z.string().regex(/^[A-Z]{3}$/, "expected alpha-3 codes")).length(2, "expected exactly two countries, such as CHN|RUS"),
    ),
    modes: cell.list.pipe(z.array(TransportMode.schema).min(1, "expected at least one mode of transport")),
    latitude: cell.optionalNumber,
    longitude: cell.optionalNumber,
    unlocode: cell.optional,
    wikidata_id: cell.optional,
    source: cell.text,
    source_url: cell.optional,
    note: cell.optional,
  })
  .refine((row) => (row.latitude === null) === (row.longitude === null), "expected both latitude and longitude, or neither")
  .transform(({ wikidata_id, source_url, countries, ...row }) => ({
    ...row,
    countries: [...countries].sort(),
    wikidataId: wikidata_id,
    sourceUrl: source_url,
  }));
export type CrossingRow = z.output<typeof crossingRow>;

export const borderCrossings = toldSlice<CrossingRow>({
  name: "border crossings",
  schema: crossingRow,
  tell: (rows) => ({
    things: {
      label: "BorderCrossing",
      rows: rows.map((row) => ({
        ...row,
        location: row.latitude === null || row.longitude === null ? null : place(row.latitude, row.longitude),
      })),
    },
    links: [
      {
        type: "CONNECTS",
        from: "BorderCrossing",
        to: "Country",
        rows: rows.flatMap(({ id, countries }) => countries.map((code) => ({ from: id, to: countryId(code) }))),
      },
    ],
  }),
});
