// What English figures are of: units that only a letter or the goods tell, parties to compare with, and numbers of no trade.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const read = (...paragraphs: string[]) => claimsOf({ date: "2024-10-24", title: "Peru's exports in September" }, paragraphs);

describe("a unit", () => {
  it.each([
    ["Peru exported 0.92 Mt of wheat and 2.7-2.9 Mt of corn.", 920_000, "t"],
    ["Peru exported 92 MT of wheat in September.", undefined, undefined],
    ["Peru exported bananas in September. Its banana exports came to 26 million boxes.", 26_000_000, "boxes"],
  ])("of “%s”", async (text, value, unit) => {
    const [claim] = await read(text);
    expect([claim?.value, claim?.unit]).toEqual([value, unit]);
  });

  it("of goods that are taken is a weight, where nobody counts in pounds", async () => {
    const claims = await read("Peru exported 9,000 tonnes of shrimp in September. Japanese importers took 17 million pounds of it.");
    expect(claims.at(-1)).toMatchObject({ value: 17_000_000, unit: "lb" });
  });
});

describe("what goods earn", () => {
  it("is exported", async () => {
    expect(await read("In September shrimp fetched $23 million.")).toMatchObject([{ value: 23_000_000, measure: "EXPORTS" }]);
  });
});

describe("a country", () => {
  it("to which goods are sent stands between verb and goods", async () => {
    const [claim] = await read("China sent Kenya goods worth $4 billion in 2023.");
    expect(claim).toMatchObject({ value: 4e9, countries: ["CHN", "KEN"] });
  });

  it("that was overtaken, or is compared with, is no party", async () => {
    const claims = await read(
      "Japan overtook China as the top source of goods imported by Peru, at $9 billion.",
      "Goods worth $4 billion arrived from Japan last year, more than from Kenya.",
    );
    for (const { countries } of claims) expect(countries).not.toEqual(expect.arrayContaining(["CHN"]));
    for (const { countries } of claims) expect(countries).not.toEqual(expect.arrayContaining(["KEN"]));
  });
});

describe("what is expected", () => {
  it.each([
    ["Peru's exports should finish the year at $65 billion.", "PROJECTED"],
    ["Analysts expect Peru's full-year exports to contract by 4 percent.", "PROJECTED"],
    ["The government's plan had called for exports of “at least $20 billion” by 2030.", "TARGET"],
  ])("%s", async (text, modality) => {
    expect((await read(text)).map((claim) => claim.modality)).toEqual([modality]);
  });
});

it.each([
  "The terminal can take 1,200 trucks a day.",
  "The new yard is capable of handling 900 containers at a time.",
  "Exporters say that it employs three times as many hands as a year ago.",
  "The vote will take 57,000 barrels a day off the national output.",
])("is no trade: %s", async (text) => {
  const claims = await read("Peru exported 9,000 tonnes of coffee, $70 million of gold and 40,000 tonnes of rice in September.", text);
  expect(claims.filter(({ paragraph }) => paragraph === 1)).toEqual([]);
});

it("did not make is less than", async () => {
  expect(await read("In September exports to Chile did not make 2,000 tonnes.")).toMatchObject([{ value: 2000, comparator: "UNDER" }]);
});
