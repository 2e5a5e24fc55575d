// Whose remarks a government prints: of the country that its name or its address tells, whoever is named first.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const DAY = { date: "2025-03-04", title: "Doorstop interview with Minister Ana Rojas" };
const asked = ["JOURNALIST: Minister, the American tariffs are here.", "MINISTER ROJAS: They are."];
const told = async (document: { publisher: string; url: string }, ...said: string[]): Promise<string[]> =>
  (await claimsOf({ ...DAY, ...document }, [...asked, ...said.map((text) => `MINISTER ROJAS: ${text}`)])).map(
    ({ countries, unit }) => `${countries.join(">")} ${unit}`,
  );

describe("whose talks they are", () => {
  for (const [publisher, url, country] of [
    ["Australian Government, Minister for Fisheries", "https://fisheries.example/1", "AUS"],
    ["New Zealand Government", "https://fisheries.example/1", "NZL"],
    ["Department of Industry, Trinidad and Tobago", "https://fisheries.example/1", "TTO"],
    ["Minister for Fisheries", "https://www.fisheries.gov.ph/1", "PHL"],
    ["Communications Office", "https://www.president.go.ke/1", "KEN"],
    ["Communications Office", "https://primeminister.gr/1", "GRC"],
    ["Communications Office", "https://www.gov.uk/1", "GBR"],
    ["Trade Representative", "https://ustr.gov/1", "USA"],
  ] as const)
    it(`${publisher}, ${url}`, async () => {
      expect(await told({ publisher, url }, "Our exports to Chile came to €9 billion last year.")).toEqual([`${country}>CHL EUR`]);
    });

  it("a newspaper's are not of the newspaper's country for that", async () => {
    const said = await told(
      { publisher: "The Fiji Morning", url: "https://morning.example/1" },
      "Our exports rose to €9 billion last year.",
    );
    expect(said).toEqual([" EUR"]);
  });
});

it("officials who mark foreign dollars alone mean their own otherwise", async () => {
  const home = { publisher: "New Zealand Government", url: "https://fisheries.example/1" };
  const said = await told(home, "Our exports to Chile came to $9 billion last year.", "Our imports from Peru came to US$4 billion.");
  expect(said).toEqual(["NZL>CHL NZD", "PER>NZL USD"]);
});
