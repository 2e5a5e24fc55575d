import { join } from "node:path";
import { fold } from "../../contract/folding.ts";
import { countries as countriesTable, type CountryRow } from "../../knowledge/country/country.ts";
import type { DatasetRow } from "../../knowledge/observation/dataset.seed.ts";
import { officials, offices as officesTable, type OfficeRow, type OfficialRow } from "../../knowledge/official/official.ts";
import { readSeed, SeedProblems } from "../seed.ts";

/** The seed's countries and people: enough to resolve those named in a published file. */
export interface World {
  dataset(id: string): DatasetRow;
  /** Also for a dataset that may not be in the seed. */
  datasetIfKnown(id: string): DatasetRow | undefined;
  countryByName(name: string): CountryRow | undefined;
  countryByCode(alpha3: string): CountryRow | undefined;
  countryByAlpha2(alpha2: string): CountryRow | undefined;
  /** By the country's UN number (M49): 643 or "643". */
  countryByM49(m49: string | number): CountryRow | undefined;
  countryByFips(fips: string): CountryRow | undefined;
  officialByName(name: string): OfficialRow | undefined;
  officesOf(officialId: string): OfficeRow[];
}

/** Reads the seed folder of the checkout at `root`. Throws SeedProblems when it is invalid. */
export function readWorld(root: string): World {
  const seed = readSeed(
    join(root, "seed"),
    [countriesTable, officials, officesTable].map(({ name }) => name),
  );
  if (seed.problems.length) throw new SeedProblems(seed.problems);
  const rows = <Row>(name: string): Row[] =>
    seed.datasets.flatMap(({ tables }) => tables.filter(({ table }) => table.name === name).flatMap((table) => table.rows as Row[]));
  const countries = rows<CountryRow>("countries");
  const offices = rows<OfficeRow>("offices");
  const byName = bySpelling(countries);
  const officialByName = bySpelling(rows<OfficialRow>("officials"));
  const byCode = new Map(countries.map((country) => [country.code, country]));
  const byM49 = new Map(countries.flatMap((country) => (country.m49 ? [[Number(country.m49), country]] : [])));
  const byFips = new Map(countries.flatMap((country) => (country.fips ?? "").split("|").map((fips) => [fips, country] as const)));
  return {
    dataset: (id) => seed.datasets.find(({ row }) => row.id === id)!.row,
    datasetIfKnown: (id) => seed.datasets.find(({ row }) => row.id === id)?.row,
    countryByName: (name) => byName.get(fold(name)) ?? countries.find(({ iso2, code }) => name === iso2 || name === code),
    countryByCode: (code) => byCode.get(code.toUpperCase()),
    countryByAlpha2: (alpha2) => countries.find(({ iso2 }) => iso2 === alpha2),
    countryByM49: (m49) => byM49.get(Number(m49)),
    countryByFips: (fips) => byFips.get(fips.toUpperCase()),
    officialByName: (name) => officialByName.get(fold(name)),
    officesOf: (id) => offices.filter(({ official }) => official === id),
  };
}

function bySpelling<Thing extends { name: string; aliases: string[] }>(things: Thing[]): Map<string, Thing> {
  return new Map(things.flatMap((thing) => [thing.name, ...thing.aliases].map((spelling) => [fold(spelling), thing])));
}
