import { fold } from "../contract/folding.ts";
import { cypher } from "../graph/cypher.ts";
import type { GraphSession } from "../graph/graph.ts";

export interface KnownCountry {
  id: string;
  name: string;
  aliases: string[];
  /** Names by language: "ru=Россия". */
  labels: string[] | null;
  wikidataId: string | null;
  code: string;
  iso2: string;
}

export interface KnownCommodity {
  id: string;
  name: string;
  aliases: string[];
  labels: string[] | null;
  wikidataId: string | null;
  hsCode: string | null;
  hsVersion: string | null;
  parentId: string | null;
}

/** The small tables that nearly every query needs and that change only when data is loaded: 250 countries and at most 7,000 goods. */
export class Memory {
  /** By code and by id. */
  readonly #countries = new Map<string, KnownCountry>();
  readonly #countryNames = new Map<string, Set<string>>();
  /** By HS code and by id. */
  readonly #commodities = new Map<string, KnownCommodity>();
  readonly #commodityNames = new Map<string, Set<string>>();
  readonly #children = new Map<string, KnownCommodity[]>();

  private constructor(countries: KnownCountry[], commodities: KnownCommodity[]) {
    for (const country of countries) {
      this.#countries.set(country.code, country).set(country.id, country);
      index(this.#countryNames, [country.id, country.code, country.iso2, country.name, ...country.aliases], country.code);
    }
    for (const commodity of commodities) {
      this.#commodities.set(commodity.id, commodity);
      if (commodity.hsCode) this.#commodities.set(commodity.hsCode, commodity);
      index(this.#commodityNames, [commodity.id, commodity.hsCode ?? "", commodity.name, ...commodity.aliases], commodity.id);
      if (commodity.parentId) this.#children.set(commodity.parentId, [...(this.#children.get(commodity.parentId) ?? []), commodity]);
    }
  }

  static async load(graph: GraphSession): Promise<Memory> {
    const [countries, commodities] = await Promise.all([
      graph.read<KnownCountry>(countriesInMemory),
      graph.read<KnownCommodity>(commoditiesInMemory),
    ]);
    return new Memory(countries, commodities);
  }

  country(code: string | null | undefined): KnownCountry | null {
    return (code != null && this.#countries.get(code)) || null;
  }

  countries(codes: readonly string[] | null | undefined): KnownCountry[] {
    return (codes ?? []).flatMap((code) => this.country(code) ?? []);
  }

  /** Codes of all countries with this name, code or id in any spelling; some names are shared, such as "Congo". */
  countriesNamed(text: string): string[] {
    return [...(this.#countryNames.get(fold(text)) ?? [])];
  }

  commodity(id: string | null | undefined): KnownCommodity | null {
    return (id != null && this.#commodities.get(id)) || null;
  }

  /** The codes of all goods in the graph. */
  hsCodes(): ReadonlySet<string> {
    return new Set([...this.#commodities.values()].flatMap(({ hsCode }) => hsCode ?? []));
  }

  commoditiesNamed(text: string): string[] {
    return [...(this.#commodityNames.get(fold(text)) ?? [])];
  }

  children(id: string): KnownCommodity[] {
    return this.#children.get(id) ?? [];
  }

  /** The goods with everything below them in the Harmonized System: chapter 27 contains 2701 contains 270111. */
  withDescendants(ids: readonly string[]): string[] {
    const found = new Set<string>();
    const visit = (id: string): void => {
      if (found.has(id)) return;
      found.add(id);
      for (const child of this.children(id)) visit(child.id);
    };
    ids.forEach(visit);
    return [...found];
  }
}

function index(names: Map<string, Set<string>>, spellings: string[], key: string): void {
  for (const spelling of spellings) {
    const folded = fold(spelling);
    if (folded) names.set(folded, (names.get(folded) ?? new Set()).add(key));
  }
}

const countriesInMemory = cypher`/* countriesInMemory */
  MATCH (country:Country)
  RETURN country.id AS id, country.name AS name, country.aliases AS aliases, country.labels AS labels, country.wikidataId AS wikidataId, country.code AS code, country.iso2 AS iso2
  ORDER BY country.code`;

const commoditiesInMemory = cypher`/* commoditiesInMemory */
  MATCH (commodity:Commodity)
  RETURN commodity.id AS id, commodity.name AS name, commodity.aliases AS aliases, commodity.labels AS labels, commodity.wikidataId AS wikidataId,
         commodity.hsCode AS hsCode, commodity.hsVersion AS hsVersion, head([(commodity)-[:PART_OF]->(parent) | parent.id]) AS parentId
  ORDER BY commodity.hsCode`;
