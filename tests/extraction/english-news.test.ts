// What an English report leaves to its reader: the other end of a flow, the time that goes on, the currency before a number, who is labelled.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";
import { all } from "../support/extraction-cases.ts";

const read = (title: string | null, ...paragraphs: string[]): Promise<ExtractedClaim[]> =>
  claimsOf({ date: "2024-11-05", language: "en", title }, paragraphs);

const PERU = { title: "Peru's rice imports jump", before: ["Peru imported 900,000 tonnes of rice in 2023, its statistics office said."] };

describe("the other end of a flow", () => {
  all([
    {
      ...PERU,
      text: "Vietnam supplied 500,000 tonnes of the total, followed by Thailand with 90,000 tonnes.",
      expected: [
        { value: 500000, countries: ["VNM", "PER"] },
        { value: 90000, countries: ["THA", "PER"] },
      ],
    },
    { ...PERU, text: "Chile bought 70,000 tonnes of Uruguayan rice last year.", expected: [{ value: 70000, countries: ["URY", "CHL"] }] },
    {
      ...PERU,
      text: "Uruguay was the top source: rice worth $70 million was sent to the country.",
      expected: [{ value: 7e7, countries: ["URY", "PER"] }],
    },
    {
      title: "Peru trades more with Kenya",
      text: "Peru's trade with Kenya reached $90 million in 2023. Kenyan goods reaching Peru were $30 million of that.",
      expected: [
        { value: 9e7, countries: ["PER", "KEN"] },
        { value: 3e7, countries: ["KEN", "PER"] },
      ],
    },
    {
      title: "Peru's exports grow",
      text: "Peru's exports to Kenya made it the second buyer after the UAE ($30 million).",
      expected: [{ value: 3e7, countries: ["PER", "ARE"] }],
    },
    {
      title: "Peru's foreign trade",
      text: "Kenya was the largest source of imports at $40 million, Japan the leading export market with $60 million.",
      expected: [
        { value: 4e7, measure: "IMPORTS", countries: ["KEN", "PER"] },
        { value: 6e7, measure: "EXPORTS", countries: ["PER", "JPN"] },
      ],
    },
    {
      title: "Russia's border trade",
      before: ["Russia's exports fell in 2023."],
      text: "Imports via Zabaykalsk were worth $90 million in 2023.",
      expected: [{ value: 9e7, countries: ["CHN", "RUS"] }],
    },
    {
      title: "Peru's grain",
      before: ["Peru exported 900,000 tonnes of grain in 2023."],
      text: "Kenya resumed its place as the main buyer with 400,000 tonnes, followed by Iran, where 90,000 tonnes were sent.",
      expected: [
        { value: 400000, countries: ["PER", "KEN"] },
        { value: 90000, countries: ["PER", "IRN"] },
      ],
    },
    {
      title: "Peru's buyers",
      before: ["Peru exported 900,000 tonnes of grain in 2023.", "China is the disappointment."],
      text: "In September it bought 57,000 tonnes of Peruvian grain.",
      expected: [{ value: 57000, countries: ["PER", "CHN"] }],
    },
    {
      title: "Peru and Kenya: a small trade",
      text: "Peru's trade with Kenya was $90 million in 2023, exports $60 million and imports $30 million. Peru thus ran a surplus of $20 million. In the other direction tea accounted for $10 million.",
      expected: [
        { value: 9e7 },
        { value: 6e7 },
        { value: 3e7 },
        { value: 2e7, countries: ["PER", "KEN"] },
        { value: 1e7, countries: ["KEN", "PER"] },
      ],
    },
    {
      title: "Zambia sells more to Congo",
      text: "Zambia's exports to the Democratic Republic of the Congo rose 34% in 2023 to $2 billion. Exports of acid alone were $900 million.",
      expected: [
        { value: 34, period: "2023" },
        { value: 2e9, countries: ["ZMB", "COD"], period: "2023" },
        { value: 9e8, countries: ["ZMB", "COD"] },
      ],
    },
  ]);

  all([
    {
      title: "Peru's citrus",
      before: ["Peru exported 900,000 tonnes of fruit in 2023."],
      text: "China imported 190,000 tonnes of our oranges last year.",
      expected: [{ value: 190000, countries: ["PER", "CHN"] }],
    },
    {
      title: "Brazil ships more beans to China",
      text: "Brazil shipped 9 million tonnes of soybeans in June, of which China took 7 million tonnes.",
      expected: [
        { value: 9e6, countries: ["BRA"] },
        { value: 7e6, countries: ["BRA", "CHN"] },
      ],
    },
    {
      title: "Malaysia's palm oil exports fall",
      before: ["Malaysia's palm oil exports fell to 900,000 tonnes in June."],
      text: "India's palm oil imports leapt to 640,000 tonnes, India's Commerce Minister Ravi Sethi said.",
      expected: [{ value: 640000, countries: ["IND"] }],
    },
  ]);

  it("an item headed by a country", async () => {
    const claims = await read(
      "Peru's foreign trade in 2023",
      "Peru's exports were $60 billion in 2023.",
      "Trade with other partners:",
      "- Kenya: exports $40 million, imports $30 million;",
      "- Japan: exports $50 million, imports $20 million.",
    );
    expect(claims.slice(1).map(({ countries }) => countries.join())).toEqual(["PER,KEN", "KEN,PER", "PER,JPN", "JPN,PER"]);
  });

  it("items under a list of markets are the sellers' own exports", async () => {
    const claims = await read(
      "Malaysia's trade expands",
      "Malaysia's exports rose to $9 billion in October.",
      "Breakdown of exports to major ASEAN markets:",
      "• Singapore – $4 billion, ↓3.9%",
      "• Thailand – $2 billion, ↑1.2%",
    );
    expect(claims.slice(1).map(({ value, countries }) => [value, countries.join()])).toEqual([
      [4e9, "MYS,SGP"],
      [-3.9, "MYS,SGP"],
      [2e9, "MYS,THA"],
      [1.2, "MYS,THA"],
    ]);
  });
});

describe("the flow and the time that go on", () => {
  const told = ["Peru's exports to Kenya rose 12 percent to $90 million in 2023 from $80 million."];
  const title = "Peru sells more to Kenya";
  all([
    { title, before: told, text: "Eleven thousand containers are stuck.", expected: [{ value: 11000, measure: "CARGO_VOLUME" }] },
    {
      title,
      before: told,
      text: "Inflation eased to 8.1 percent in July. Peru's exports to Nepal came to $20 million.",
      expected: [{ value: 2e7, period: "2023" }],
    },
    {
      title,
      before: told,
      text: "Imports from Kenya grew to $30 million, so that the gap narrowed for the first time since FY22.",
      expected: [{ value: 3e7, period: "2023" }],
    },
    {
      title,
      text: "Peru's trade with Kenya was $90 million in the four quarters to the end of Q1 2024, down from $95 million.",
      expected: [
        { value: 9e7, period: "2023-04/2024-03" },
        { value: 9.5e7, period: "2022-04/2023-03" },
      ],
    },
    {
      title: "Iran sells more to Armenia",
      text: "Iran exported $90 million worth of goods to Armenia in the previous Iranian calendar year (ended on March 20).",
      expected: [{ value: 9e7, period: "2023-04/2024-03" }],
    },
    {
      title,
      text: "Last season Peru sold 90,000 tonnes of fruit abroad.",
      expected: [{ value: 90000, period: null, periodUnknown: true }],
    },
    {
      title,
      text: "Peru's deficit with Kenya reached $9 million in January-August 2024, whereas in the corresponding period of the previous year it was $8 million.",
      expected: [
        { value: -9e6, period: "2024-01/2024-08" },
        { value: -8e6, period: "2023-01/2023-08" },
      ],
    },
    {
      title,
      text: "Peru's trade with Kenya, whose exports are small, stood at $90 million last year, shipments of tea making up $20 million.",
      expected: [
        { value: 9e7, measure: "TRADE_TURNOVER" },
        { value: 2e7, measure: "COMMODITY_SUPPLY" },
      ],
    },
    {
      title,
      text: "Peru's sales to its neighbour rose 3.9% to $90 million in October, 5% above September; purchases went down to $20 million.",
      expected: [{ value: 3.9, measure: "EXPORTS" }, { value: 9e7 }, { value: 5, kind: "CHANGE" }, { value: 2e7, measure: "IMPORTS" }],
    },
  ]);
});

describe("what a report says once", () => {
  const title = "Peru's exports grow";
  all([
    {
      title,
      before: ["Peru's exports rose 5 percent year on year to $9 billion in October."],
      text: "Imports rose to $8 billion from $7 billion.",
      expected: [
        { value: 8e9, period: "2024-10" },
        { value: 7e9, period: "2023-10" },
      ],
    },
    {
      title,
      before: ["Peru's exports rose 5 percent year on year to $9 billion in October, 1 percent more than in September."],
      text: "Imports rose to $8 billion from $7 billion.",
      expected: [
        { value: 8e9, period: "2024-10" },
        { value: 7e9, period: null, periodUnknown: true },
      ],
    },
    {
      title,
      text: "Peru's exports rose to $9 billion in the year to June 2024, up from $8 billion the previous year.",
      expected: [
        { value: 9e9, period: "2023-07/2024-06" },
        { value: 8e9, period: "2022-07/2023-06" },
      ],
    },
    {
      title,
      before: [],
      text: "Peru's exports reached $9 billion in 2023 (2022: $8 billion; 2021: $7 billion). Of this, cotton exports were $1 billion.",
      expected: [{ value: 9e9 }, { value: 8e9, period: "2022" }, { value: 7e9, period: "2021" }, { value: 1e9, period: "2023" }],
    },
    {
      title: "Latvia's ports handle less",
      before: ["Cargo turnover of Latvia's ports fell to 9 million tonnes in 2023."],
      text: "Riga's turnover declined 6.4 percent to 7 million tonnes.",
      expected: [
        { value: -6.4, measure: "CARGO_VOLUME" },
        { value: 7e6, measure: "CARGO_VOLUME" },
      ],
    },
    {
      title: "Peru trades more with Kenya",
      before: ["Peru's trade with Kenya rose 5 percent to $9 billion in 2023 from $8 billion."],
      text: "Cotton, of all things, brought home another $700 million.",
      expected: [{ value: 7e8, measure: "EXPORTS" }],
    },
    {
      title: "Peru's exports to Kenya",
      before: ["Peru's exports rose 5 percent to $9 billion in 2023 from $8 billion."],
      text: "Kenya, the biggest market, took $90 million, and Peru itself took $20 million from Japan.",
      expected: [
        { value: 9e7, measure: "EXPORTS", countries: ["PER", "KEN"] },
        { value: 2e7, measure: "IMPORTS", countries: ["JPN", "PER"] },
      ],
    },
    {
      title,
      before: ["Peru exported 90,000 tonnes of grain in 2023."],
      text: "“We hope to be back at exports of 100,000 tonnes next year.”",
      expected: [{ value: 100000, modality: "TARGET" }],
    },
  ]);
});

describe("numbers, expectations and labels", () => {
  all([
    { title: "Bahrain's imports", text: "Bahrain's imports were BD571 million in 2023.", expected: [{ value: 5.71e8, unit: "BHD" }] },
    { title: "Zambia's imports", text: "Zambia's imports were K41.6 billion in 2023.", expected: [{ value: 4.16e10, unit: "ZMW" }] },
    {
      title: "Peru's fruit",
      text: "Peru exported 61.3 million litres of wine in 2023, 38.9 million of them to Kenya.",
      expected: [
        { value: 6.13e7, countries: ["PER"] },
        { value: 3.89e7, unit: "L", countries: ["PER", "KEN"] },
      ],
    },
    {
      title: "Peru's imports",
      text: "The commissioner, Ana Rojas, projects May imports at 780,000 tonnes.",
      expected: [{ value: 780000, modality: "PROJECTED" }],
    },
    {
      title: "Peru's imports",
      text: "The $44 million spent on imported rice in 2023 could have paid for dryers.",
      expected: [{ value: 4.4e7, modality: "REPORTED" }],
    },
  ]);

  it("family names label an interview whose opening gives them in full", async () => {
    const claims = await read(
      "“We trade like cousins”: Peru and Kenya",
      "Ana Rojas has run the chamber since 2020. She spoke to Tom Berg in Lima.",
      "Berg: How big is this trade?",
      "Rojas: Peru's trade with Kenya was $90 million last year.",
      "Berg: And this year?",
      "Rojas: It is $95 million.",
    );
    expect(claims.map(({ speaker, value }) => [speaker, value])).toEqual([
      ["Ana Rojas", 9e7],
      ["Ana Rojas", 9.5e7],
    ]);
  });

  it("a label holds title and office: “Ms. Harriet Lowe (Director General, Global Affairs Canada):”", async () => {
    const claims = await read(
      "Evidence – Committee on International Trade",
      "The Chair (Hon. Marguerite Tessier): I call the meeting to order.",
      "Ms. Harriet Lowe (Director General, Global Affairs Canada): Our exports to Japan were $9 billion in 2023.",
      "The Chair: Thank you.",
    );
    expect(claims).toMatchObject([{ speaker: "Harriet Lowe", value: 9e9, countries: ["CAN", "JPN"] }]);
  });
});
