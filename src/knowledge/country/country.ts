import { z } from "zod";
import { cypher } from "../../graph/cypher.ts";
import { links, nodes } from "../../query/seed-table.ts";
import { cell } from "../../query/seed-cell.ts";
import { byName, entityFields, thing, index } from "../../query/thing.ts";
import { heldOn } from "../office/office.ts";
import { link, type LinkField } from "../../query/link.ts";

export const code = z.string().regex(/^[A-Z]{3}$/, "expected an ISO 3166-1 alpha-3 code such as RUS");

export const countryId = (code: string): string => `country:${code}`;

const languages = ["ru", "zh", "ar", "fr", "es"] as const;

/** A country or territory with its codes and its names in six languages. */
const countryRow = z
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
    labels: languages.flatMap((language) => (row[`name_${language}`] ? [`${language}=${row[`name_${language}`]}`] : [])),
    capital: row.capital,
    continent: row.continent,
    wikidataId: row.wikidata_id,
  }));
export type CountryRow = z.output<typeof countryRow>;

export const countries = nodes({
  name: "countries",
  file: /^countries.*\.csv$/,
  schema: countryRow,
  spellings: (row) => [row.name, ...row.aliases, String(row.code), String(row.iso2)],
});

/** A land border, once per pair of countries. */
const borderRow = z
  .object({ a: code, b: code, km: cell.number, source: cell.optional, note: cell.optional })
  .refine((row) => row.a < row.b, "expected the two codes in alphabetical order, each pair once");
export type BorderRow = z.output<typeof borderRow>;

export const borders = links({
  name: "land borders",
  file: /^borders.*\.csv$/,
  schema: borderRow,
  link: "borders",
  ends: ({ a, b, ...properties }, dataset) => ({ from: countryId(a), to: countryId(b), properties: { ...properties, dataset } }),
});

/** The fields of a country that are answered from memory. */
const countryInMemory: ReadonlySet<string> = new Set(["__typename", "id", "name", "aliases", "wikidataId", "label", "code", "iso2"]);

/** A field answered from memory, by the node's property with the country code, or several codes. */
export const countryIn = (property: string): LinkField => ({
  memory: { properties: [property], fields: countryInMemory },
  fromMemory: (memory, node) => memory.country(node[property] as string),
});
export const countriesIn = (property: string): LinkField => ({
  usual: 2,
  order: (far) => cypher`${far}.code`,
  memory: { properties: [property], fields: countryInMemory },
  fromMemory: (memory, node) => memory.countries(node[property] as string[]),
});

export const country = thing({
  label: "Country",
  prefix: "country",
  base: "Entity",
  kind: {
    name: "COUNTRY",
    description: "A country or territory of ISO 3166-1.",
    words: ["Country", "Countries"],
    look: { shape: "ellipse", size: 34, light: "#34557f", dark: "#7ea6d8" },
  },
  root: {
    fields: ["country", "countries"],
    one: "A country by its code (RUS, RU) or any of its names.",
    many: "All countries and territories, by name.",
    by: ["code", "RUS, RU, Russia, Россия or country:RUS."],
    known: { named: (memory, name) => memory.countriesNamed(name), row: (memory, code) => memory.country(code), fields: countryInMemory },
  },
  own: [...entityFields, "code", "iso2"],
  links: {
    borders: link.many("BORDERS", "Country", {
      field: {
        description: "Countries it has a land border with.",
        match: (self, far) => cypher`(${self})-[:BORDERS]-(${far}:Country)`,
        order: byName,
        usual: 4,
      },
    }),
    officials: link.many("HELD_OFFICE", "Official", {
      incoming: true,
      inverse: true,
      field: {
        match: (self, far, given) =>
          cypher`(${self})<-[${far}Held:HELD_OFFICE]-(${far}:Official) WHERE ${heldOn(far, cypher`${given}.on`)} WITH DISTINCT ${far}`,
        order: byName,
      },
    }),
    borderCrossings: link.many("CONNECTS", "BorderCrossing", {
      incoming: true,
      inverse: true,
      field: { description: "Its crossings to its neighbours.", order: byName },
    }),
  },
  tables: [countries, borders],
  indexes: { country_code: index.unique("code") },
});
