import { describe, expect, it } from "vitest";
import { fold } from "../../src/contract/folding.ts";
import type { CommodityRow } from "../../src/knowledge/commodity/commodity.ts";
import type { BorderRow, CountryRow } from "../../src/knowledge/country/country.ts";
import type { CrossingRow } from "../../src/knowledge/border-crossing/border-crossing.ts";
import type { ObservationRow } from "../../src/knowledge/observation/observation.seed.ts";
import type { SeriesRow } from "../../src/knowledge/observation/series.seed.ts";
import type { OfficeRow, OfficialRow } from "../../src/knowledge/official/official.ts";
import type { OrganizationRow } from "../../src/knowledge/organization/organization.ts";
import { kmTo } from "../support/distance-to-country.ts";
import { wholeSeed } from "../support/prepared-stores.ts";

const seed = wholeSeed();
const rows = <Row>(name: string): Row[] =>
  seed.datasets.flatMap(({ tables }) => tables.filter(({ table }) => table.name === name).flatMap((table) => table.rows as Row[]));

const countries = rows<CountryRow>("countries");
const commodities = rows<CommodityRow>("commodities");
const crossings = rows<CrossingRow>("border crossings");
const officials = rows<OfficialRow>("officials");
const offices = rows<OfficeRow>("offices");
const organizations = rows<OrganizationRow>("organizations");
const codes = new Set(countries.map((country) => country.code));

/** Things with a given spelling, ignoring case and accents. */
function bearers<Thing extends { name: string; aliases: string[] }>(things: Thing[]): (name: string) => Thing[] {
  const of = new Map<string, Set<Thing>>();
  for (const thing of things)
    for (const spelling of [thing.name, ...thing.aliases].map(fold)) of.set(spelling, (of.get(spelling) ?? new Set()).add(thing));
  return (name) => [...(of.get(fold(name)) ?? [])];
}
const countriesNamed = bearers(countries);
const commoditiesNamed = bearers(commodities);
const crossingsNamed = bearers(crossings);

describe("the seed's reference tables", () => {
  it("have valid rows with unique ids", () => {
    expect(seed.problems).toEqual([]);
    for (const things of [countries, commodities, crossings, officials, organizations])
      expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
  });

  it("contain everything they refer to", () => {
    for (const { a, b } of rows<BorderRow>("land borders")) expect(codes.has(a) && codes.has(b), `${a}–${b}`).toBe(true);
    for (const crossing of crossings) for (const code of crossing.countries) expect(codes, crossing.id).toContain(code);
    const places = new Set([...countries, ...organizations].map(({ id }) => id));
    for (const office of offices) {
      expect(places, `${office.official}: ${office.title}`).toContain(office.place);
      expect(officials.map(({ id }) => id)).toContain(office.official);
    }
    const goods = new Set(commodities.map(({ id }) => id));
    for (const { id, parentId } of commodities) if (parentId) expect(goods, id).toContain(parentId);
  });

  it.each([
    ["Russian Federation", "RUS"],
    ["РФ", "RUS"],
    ["俄罗斯", "RUS"],
    ["روسيا", "RUS"],
    ["PRC", "CHN"],
    ["Китай", "CHN"],
    ["Corée du Sud", "KOR"],
    ["Türkiye", "TUR"],
    ["Burma", "MMR"],
    ["Holland", "NLD"],
    ["Estados Unidos", "USA"],
    ["Великобритания", "GBR"],
  ])("resolve %s to %s only", (name, code) => {
    expect(countriesNamed(name).map((country) => country.code)).toEqual([code]);
  });

  it("give a name to one country at most", () => {
    for (const country of countries)
      for (const name of [country.name, ...country.aliases]) expect(countriesNamed(name), name).toHaveLength(1);
  });

  it("give countries their usual names, without articles and brackets", () => {
    for (const { name } of countries) expect(name).not.toMatch(/[(*]|^the /i);
  });

  it.each([
    ["уголь", "2701"],
    ["煤炭", "2701"],
    ["化肥", "31"],
    ["удобрения", "31"],
    ["natural gas", "2711"],
    ["LNG", "271111"],
    ["нефть", "2709"],
    ["soybeans", "1201"],
    ["arms", "93"],
    ["uranium", "2844"],
  ])("resolve %s to HS %s", (name, hsCode) => {
    expect(commoditiesNamed(name).map((commodity) => commodity.hsCode)).toEqual([hsCode]);
  });

  it("contain every section and chapter of the Harmonized System", () => {
    expect(commodities.filter(({ level }) => level === 1)).toHaveLength(21);
    // 01 to 97 without the reserved 77, and 99 for unspecified goods.
    expect(commodities.filter(({ level }) => level === 2)).toHaveLength(97);
  });

  it.each(["Zabaikalsk", "Zabaykalsk", "Забайкальск", "满洲里", "Manzhouli", "Manchuria", "Zabaykalsk-Manchuria"])(
    "resolve %s to the crossing",
    (name) => {
      expect(crossingsNamed(name)).toMatchObject([{ id: "crossing:zabaykalsk-manzhouli", countries: ["CHN", "RUS"] }]);
    },
  );

  it("place each crossing in one of its two countries and within 50 km of the other", () => {
    // A checkpoint may be far from its border: Petropavl's railway station is 46 km away.
    const m49 = new Map(countries.map((country) => [country.code, country.m49]));
    const placed = crossings.filter(({ latitude }) => latitude !== null);
    expect(placed.length).toBe(114);
    for (const { id, latitude, longitude, countries: both } of placed) {
      const [near, far] = both.map((code) => kmTo(m49.get(code)!, latitude!, longitude!)).sort((a, b) => a - b);
      expect(near, `${id} lies in neither of ${both.join(" and ")}`).toBeLessThan(1);
      expect(far, `${id} is far from one of ${both.join(" and ")}`).toBeLessThan(50);
    }
  });

  it("note for each crossing what its coordinates refer to, or that none were found", () => {
    for (const { id, latitude, note } of crossings)
      expect(note, id).toMatch(latitude === null ? /coordinates .*not found/ : /coordinates of/);
  });

  it("add up the two parts of the border between China and Russia", () => {
    expect(rows<BorderRow>("land borders").find(({ a, b }) => a === "CHN" && b === "RUS")?.km).toBe(4133 + 46);
  });

  it("name one holder of the highest offices on every day of the claims", () => {
    const holders = (title: string, on: string) =>
      offices
        .filter((office) => office.title === title && office.from! <= on && (office.to === null || on < office.to))
        .map(({ official }) => official);
    for (const on of ["2001-10-25", "2007-12-31", "2022-12-30", "2023-03-21"])
      expect(holders("President of Russia", on)).toEqual(["official:vladimir-putin"]);
    expect(holders("President of Russia", "2010-10-07")).toEqual(["official:dmitry-medvedev"]);
    expect(holders("Prime Minister of Russia", "2010-10-07")).toEqual(["official:vladimir-putin"]);
    expect(holders("President of China", "2013-03-13")).toEqual(["official:hu-jintao"]);
    expect(holders("President of China", "2022-12-30")).toEqual(["official:xi-jinping"]);
  });

  it("contain official figures whose turnover is the sum of both directions", () => {
    const observations = rows<ObservationRow>("observations").filter((row) => "period" in row);
    for (const { dataset, period, value, flow } of observations) {
      if (flow !== "TURNOVER") continue;
      const parts = observations.filter((other) => other.dataset === dataset && other.period.label === period.label && other.flow !== flow);
      if (parts.length === 2) expect(Math.abs(parts[0]!.value + parts[1]!.value - value), period.label).toBeLessThan(1e7);
    }
    for (const { flow, valuation } of observations) expect(valuation).toBe(flow === "EXPORT" ? "FOB" : flow === "IMPORT" ? "CIF" : null);
  });

  it("contain 46,000 yearly figures of more than a thousand pairs with five years or more", () => {
    const series = rows<SeriesRow>("observations").filter((row) => "figures" in row);
    const years = new Map<string, Set<string>>();
    let yearly = 0;
    for (const { reporter, partner, figures, monthly } of series) {
      if (monthly) continue;
      yearly += figures.length;
      const pair = [reporter, partner].sort().join("-");
      for (const { period } of figures) years.set(pair, (years.get(pair) ?? new Set()).add(period.label));
    }
    expect(yearly).toBeGreaterThan(46_000);
    expect([...years.values()].filter(({ size }) => size >= 5).length).toBeGreaterThan(1_000);
    // Checked against totals that are widely known.
    const figure = (reporter: string, partner: string, flow: string, year: string) =>
      series
        .find((row) => row.reporter === reporter && row.partner === partner && row.flow === flow && !row.monthly)
        ?.figures.find(({ period }) => period.label === year)?.value;
    expect(figure("RUS", "CHN", "TURNOVER", "2018")).toBeCloseTo(108.25e9, -7);
    expect(figure("RUS", "CHN", "TURNOVER", "2021")).toBeCloseTo(141.6e9, -7);
    expect(figure("USA", "CHN", "IMPORT", "2018")).toBeCloseTo(538.5e9, -8);
  });

  it("contain Russia's months, which add up to its years but for the rounding of each", () => {
    const series = rows<SeriesRow>("observations").filter((row) => "figures" in row && row.reporter === "RUS") as SeriesRow[];
    const years = new Map(
      series.filter(({ monthly }) => !monthly).flatMap(({ partner, flow, figures }) => figures.map(({ period, value }) => [`${partner} ${flow} ${period.label}`, value])), // prettier-ignore
    );
    let compared = 0;
    for (const { partner, flow, figures, monthly } of series) {
      if (!monthly || figures.length < 12) continue;
      const sum = figures.reduce((total, { value }) => total + value, 0);
      expect(Math.abs(sum - years.get(`${partner} ${flow} ${figures[0]!.period.label.slice(0, 4)}`)!)).toBeLessThan(1_000);
      compared++;
    }
    expect(compared).toBe(926);
  });
});
