import { z } from "zod";
import { cell, toldSlice } from "../slice.ts";

export const code = z.string().regex(/^[A-Z]{3}$/, "expected an ISO 3166-1 alpha-3 code such as RUS");

export const countryId = (code: string): string => `country:${code}`;

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
    id: countryId(row.code),
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

export const countries = toldSlice<CountryRow>({
  name: "countries",
  schema: countryRow,
  tell: (rows) => ({
    things: { label: "Country", rows, spellings: (row) => [row.name, ...row.aliases, String(row.code), String(row.iso2)] },
  }),
});

/** A land border, once for a pair of countries. */
export const borderRow = z
  .object({ a: code, b: code, km: cell.number, source: cell.optional, note: cell.optional })
  .refine((row) => row.a < row.b, "expected the two codes in alphabetical order, each pair once");
export type BorderRow = z.output<typeof borderRow>;

export const borders = toldSlice<BorderRow>({
  name: "land borders",
  schema: borderRow,
  tell: (rows, { dataset }) => ({
    links: [
      {
        type: "BORDERS",
        from: "Country",
        to: "Country",
        rows: rows.map(({ a, b, ...properties }) => ({ from: countryId(a), to: countryId(b), properties: { ...properties, dataset } })),
      },
    ],
  }),
});
