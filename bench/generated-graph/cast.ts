import type { BorderRow, CountryRow } from "../../src/knowledge/country/country.ts";
import type { CommodityRow } from "../../src/knowledge/commodity/commodity.ts";
import type { CrossingRow } from "../../src/knowledge/border-crossing/border-crossing.ts";
import { pairOf } from "../../src/knowledge/data-point/key.ts";
import type { EventRow } from "../../src/knowledge/event/event.ts";
import { eventRow } from "../../src/knowledge/event/event.ts";
import type { OfficeRow, OfficialRow } from "../../src/knowledge/official/official.ts";
import { officeRow, officialRow } from "../../src/knowledge/official/official.ts";
import { organizationRow, type OrganizationRow } from "../../src/knowledge/organization/organization.ts";
import { sourceRow, type SourceRow } from "../../src/knowledge/source/source.ts";
import type { Seed } from "../../src/loading/seed.ts";
import { zipf, type Chance } from "./chance.ts";
import { days } from "./calendar.ts";

export interface Speaker {
  id: string;
  name: string;
  /** Alpha-3 code of the country that the speaker represents. */
  country: string;
}

export interface Pair {
  codes: [string, string];
  names: [string, string];
  /** Ids of the crossings between the two. */
  crossings: string[];
  /** The true turnover of the generated world in dollars for each year from `firstYear` on. */
  turnover: number[];
  /** The share of it that the first country exports. */
  share: number;
}

/** The speakers and subjects: real countries, goods, crossings and officials, and generated ones with "Generated" in their names. */
export interface Cast {
  speakers: Speaker[];
  outlets: string[];
  pairs: Pair[];
  /** Pairs of a country, the most frequent first. */
  pairsOf: Map<string, Pair[]>;
  goods: { code: string; name: string }[];
  officials: OfficialRow[];
  offices: OfficeRow[];
  organizations: OrganizationRow[];
  sources: SourceRow[];
  events: EventRow[];
}

export const firstYear = 2000;
export const lastYear = 2031;

const rowsOf = <Row>(seed: Seed, name: string): Row[] =>
  seed.datasets.flatMap(({ tables }) => tables.filter(({ table }) => table.name === name).flatMap(({ rows }) => rows as Row[]));

/** Sizes scale with the number of claims: ten times the claims have ten times the sources, and up to 3,000 speakers. */
export function castOf(seed: Seed, claims: number, chance: Chance): Cast {
  const countries = new Map(rowsOf<CountryRow>(seed, "countries").map((row) => [row.code, row]));
  const homes = new Map<string, string>();
  for (const { official, place } of rowsOf<OfficeRow>(seed, "offices"))
    if (place.startsWith("country:") && !homes.has(official)) homes.set(official, place.slice("country:".length));
  const pairs = pairsOf(seed, [...countries.values()], chance);
  const home = zipf(Math.min(80, pairs.length));

  const made = Array.from({ length: bounded(claims / 300, 20, 3_000) }, (_, i) => {
    const country = chance.of(pairs[home(chance)]!.codes);
    return { id: `official:generated-${i + 1}`, name: `Generated Official ${i + 1}`, country };
  });
  const officials = made.map(({ id, name }, i) =>
    officialRow.parse({
      id,
      name,
      aliases: `G. Official ${i + 1}|Сгенерированный чиновник ${i + 1}|生成官员 ${i + 1}`,
    }),
  );
  const offices = made.flatMap(({ id, country }) => {
    const from = 2000 + chance.int(0, 15);
    const until = from + chance.int(2, 9);
    const office = (title: string, start: string, end: string) =>
      officeRow.parse({
        official: id,
        title: `${title} of ${countries.get(country)!.name}`,
        country,
        organization: "",
        from: start,
        to: end,
      });
    return [
      office("Generated Deputy Minister", `${from}-03-01`, `${until}-03-01`),
      ...(chance.holds(0.4) ? [office("Generated Minister", `${until}-03-01`, "")] : []),
    ];
  });
  const outlets = Array.from({ length: bounded(claims / 5_000, 8, 200) }, (_, i) =>
    organizationRow.parse({
      id: `organization:generated-outlet-${i + 1}`,
      name: `Generated Outlet ${i + 1}`,
      aliases: `GO-${i + 1}`,
      kind: "MEDIA",
      country: chance.of(pairs[home(chance)]!.codes),
    }),
  );
  const speakers = [
    ...rowsOf<OfficialRow>(seed, "officials").map(({ id, name }) => ({ id, name, country: homes.get(id) ?? "RUS" })),
    ...rowsOf<OrganizationRow>(seed, "organizations")
      .filter(({ kind, countryCode }) => kind !== "MEDIA" && countryCode !== null)
      .map(({ id, name, countryCode }) => ({ id, name, country: countryCode! })),
    ...made,
  ];
  const outletIds = outlets.map(({ id }) => id);
  return {
    speakers,
    outlets: outletIds,
    pairs,
    pairsOf: pairsByCountry(pairs),
    goods: shuffled(
      rowsOf<CommodityRow>(seed, "commodities").map(({ hsCode, name }) => ({ code: hsCode, name })),
      chance,
    ),
    officials,
    offices,
    organizations: outlets,
    sources: sourcesOf(bounded(claims / 40, 10, 1e6), outletIds, chance),
    events: eventsOf(bounded(claims / 2_000, 5, 1_000), speakers, chance),
  };
}

const bounded = (value: number, least: number, most: number): number => Math.round(Math.min(most, Math.max(least, value)));

/** Russia and China first, about which the seed has most; then neighbours, then others, up to 3,000 pairs. */
function pairsOf(seed: Seed, countries: CountryRow[], chance: Chance): Pair[] {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  const neighbours = rowsOf<BorderRow>(seed, "land borders").map(({ a, b }) => `${a}-${b}`);
  const keys = new Set(["CHN-RUS", "BLR-RUS", "DEU-RUS", "CHN-USA", "CHN-JPN", "KAZ-RUS", "IND-RUS", "RUS-TUR", "CHN-DEU", "MEX-USA"]);
  for (const key of shuffled(neighbours, chance)) keys.add(key);
  const codes = [...names.keys()];
  while (keys.size < 3_000) keys.add(pairOf([chance.of(codes), chance.of(codes)]) ?? "CHN-RUS");
  const crossings = new Map<string, string[]>();
  for (const { id, countries: two } of rowsOf<CrossingRow>(seed, "border crossings"))
    crossings.set(two.join("-"), [...(crossings.get(two.join("-")) ?? []), id]);
  return [...keys].map((key, rank) => {
    const [a, b] = key.split("-") as [string, string];
    let amount = (6e9 * (0.6 + chance.part())) / (rank + 1) ** 0.7;
    const turnover = Array.from({ length: lastYear - firstYear + 1 }, () => (amount *= 0.93 + 0.35 * chance.part()));
    return {
      codes: [a, b],
      names: [names.get(a)!, names.get(b)!],
      crossings: crossings.get(key) ?? [],
      turnover,
      share: 0.2 + 0.6 * chance.part(),
    };
  });
}

function pairsByCountry(pairs: Pair[]): Map<string, Pair[]> {
  const found = new Map<string, Pair[]>();
  for (const pair of pairs) for (const code of pair.codes) found.set(code, [...(found.get(code) ?? []), pair]);
  return found;
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const mixed = [...items];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = chance.int(0, i);
    [mixed[i], mixed[j]] = [mixed[j]!, mixed[i]!];
  }
  return mixed;
}

const sourcesOf = (count: number, outlets: string[], chance: Chance): SourceRow[] => {
  const outlet = zipf(outlets.length);
  return Array.from({ length: count }, (_, i) =>
    sourceRow.parse({
      id: `source:generated-${i + 1}`,
      title: `Generated report ${i + 1}`,
      url: `https://example.org/generated-report/${i + 1}`,
      publisher: outlets[outlet(chance)]!,
      // Recent years have more sources.
      published_on: days[Math.floor((days.length - 1) * (1 - chance.part() ** 1.6))]!,
      language: chance.of(["en", "en", "ru", "zh"]),
      licence: "CC0-1.0",
      attribution: "trade-graph generate: invented, said by nobody",
    }),
  );
};

const eventsOf = (count: number, speakers: Speaker[], chance: Chance): EventRow[] => {
  const speaker = zipf(speakers.length);
  return Array.from({ length: count }, (_, i) =>
    eventRow.parse({
      id: `event:generated-${i + 1}`,
      name: `Generated meeting ${i + 1}`,
      aliases: "",
      kind: "meeting",
      on: chance.of(days),
      participants: [...new Set([1, 2, 3].map(() => speakers[speaker(chance)]!.id))].join("|"),
    }),
  );
};
