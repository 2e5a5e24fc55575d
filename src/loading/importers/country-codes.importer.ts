import { statSync } from "node:fs";
import { basename, join } from "node:path";
import { countries } from "../../knowledge/country/country.ts";
import { readDelimited } from "./delimited.ts";
import { FindingsInProgress } from "./findings.ts";
import type { Importer } from "./importer.ts";

const columns = ["ISO3166-1-Alpha-3", "ISO3166-1-Alpha-2", "M49", "FIPS", "CLDR display name", "official_name_en", "wikidata_id"];

/** Countries and territories from datasets/country-codes: one file with the codes and names of many systems. */
export const countryCodes: Importer = {
  format: "country-codes",
  expects: "country-codes.csv (columns ISO3166-1-Alpha-3, ISO3166-1-Alpha-2, M49, FIPS, CLDR display name and more)",
  dataset: "dataset:country-codes",
  async read(path, _world, progress) {
    const file = statSync(path).isDirectory() ? join(path, "country-codes.csv") : path;
    const findings = new FindingsInProgress();
    progress(`Reading ${basename(file)}`);
    for await (const { cells, place } of readDelimited(file, basename(file), columns)) {
      const code = (cells["ISO3166-1-Alpha-3"] ?? "").trim();
      if (!code) findings.skip(place, "no ISO 3166-1 code", cells["CLDR display name"] || cells["official_name_en"]);
      else findings.add(countries, rowOf(code, cells), place, code);
    }
    return findings;
  },
};

function rowOf(code: string, cells: Record<string, string>): Record<string, string> {
  const name = plain(cells["CLDR display name"]) || plain(cells["official_name_en"]);
  const inLanguage = (short: string, official: string) => plain(cells[short]) || plain(cells[official]);
  const formal = ["English", "Russian", "Chinese", "Arabic", "French", "Spanish"].map((language) => cells[`UNTERM ${language} Formal`]);
  return {
    code,
    iso2: (cells["ISO3166-1-Alpha-2"] ?? "").trim(),
    m49: (cells.M49 ?? "").trim().padStart(3, "0"),
    fips: fips(cells.FIPS ?? ""),
    name,
    name_ru: inLanguage("UNTERM Russian Short", "official_name_ru"),
    name_zh: inLanguage("UNTERM Chinese Short", "official_name_cn"),
    name_ar: inLanguage("UNTERM Arabic Short", "official_name_ar"),
    name_fr: inLanguage("official_name_fr", "UNTERM French Short"),
    name_es: inLanguage("official_name_es", "UNTERM Spanish Short"),
    aliases: [cells["UNTERM English Short"], cells["official_name_en"], ...formal].map(plain).filter(Boolean).join("|"),
    capital: (cells.Capital ?? "").trim(),
    continent: (cells.Continent ?? "").trim(),
    wikidata_id: /Q\d+$/.exec((cells.wikidata_id ?? "").trim())?.[0] ?? "",
  };
}

/** Two letters; the table also contains blanks, "a" for none, and two codes joined (SVJN). */
const fips = (text: string): string => (text.trim().match(/[A-Z]{2}/g) ?? []).join("|");

/** "Afghanistan (l')" and "the Islamic Republic of Iran" without articles, "Niue **" without asterisks. */
const plain = (text: string | undefined): string =>
  (text ?? "")
    .replaceAll("*", "")
    .replaceAll("’", "'")
    .replace(/\s*\((the|l'|la|le|les|el|las|los)\)/i, "")
    .replace(/^(the|la|le|les|el|los|las) |^l'/, "")
    .replace(/\s+/g, " ")
    .trim();
