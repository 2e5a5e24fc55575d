import { z } from "zod";
import { cypher } from "../../graph/cypher.ts";
import { cell, slice, writeNamed } from "../slice.ts";

export const code = z.string().regex(/^[A-Z]{3}$/, "expected an ISO 3166-1 alpha-3 code such as RUS");

const languages = ["ru", "zh", "ar", "fr", "es"] as const;

/** A country or territory with its codes and its names in six languages. */
export const countryRow = z
  .object({
    code,
    iso2: z.string().regex(/^[A-Z]{2}$/, "expected an ISO 3166-1 alpha-2 code such as RU"),
    m49: cell.optional,
    fips: cell.optional,
    name: cell.text,
    name_ru: cell.optional,
    name_zh: cell.optional,
    name_ar: cell.optional,
    name_fr: cell.optional,
    name_es: cell.optional,
    aliases: cell.list,
    capital: cell.optional,
    continent: cell.optional,
    wikidata_id: cell.optional,
  })
  .transform((row) => ({
    id: `country:${row.code}`,
    code: row.code,
    iso2: row.iso2,
    m49: row.m49,
    fips: row.fips,
    name: row.name,
    aliases: [...new Set([...languages.flatMap((language) => row[`name_${language}`] ?? []), ...row.aliases])].filter(
      (alias) => alias !== row.name,
    ),
    capital: row.capital,
    continent: row.continent,
    wikidataId: row.wikidata_id,
  }));
export type CountryRow = z.output<typeof countryRow>;

export const countries = slice<CountryRow>({
  name: "countries",
  schema: countryRow,
  write: (transaction, rows, origin) =>
    writeNamed(transaction, "Country", rows, origin, (row) => [row.name, ...row.aliases, String(row.code), String(row.iso2)]),
});

/** A land border, once for a pair of countries. */
export const borderRow = z
  .object({ a: code, b: code, km: cell.number, source: cell.optional, note: cell.optional })
  .refine((row) => row.a < row.b, "expected the two codes in alphabetical order, each pair once");
export type BorderRow = z.output<typeof borderRow>;

export const borders = slice<BorderRow>({
  name: "land borders",
  schema: borderRow,
  async write(transaction, rows, origin) {
    await transaction.run(
      cypher`/* writeBorders */
        UNWIND $rows AS row
        MATCH (a:Country {code: row.a}) MATCH (b:Country {code: row.b})
        MERGE (a)-[border:BORDERS]->(b)
        SET border.km = row.km, border.source = row.source, border.note = row.note, border.dataset = $dataset`,
      { rows, dataset: origin.dataset },
    );
  },
});
