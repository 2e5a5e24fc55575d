// English numbers that are easily missed, counted twice or given the wrong unit or time.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";
import { all, CROSSING, TEA } from "../support/extraction-cases.ts";

describe("the currency of a bare sign", () => {
  all([
    {
      title: "Australia's trade in September",
      text: "Exports fell to $43.1 billion in September.",
      after: ["All values are in Australian dollars and are not seasonally adjusted."],
      expected: [{ value: 43.1e9, unit: "AUD" }],
    },
    {
      title: "Merchandise trade, September 2024",
      publisher: "Statistics Canada",
      text: "Canada's exports rose to $61.2 billion in September.",
      expected: [{ value: 61.2e9, unit: "CAD" }],
    },
    {
      title: "Swiss machines sell well",
      text: "Switzerland's exports of machines reached SFr3.1 billion in September.",
      expected: [{ value: 3.1e9, unit: "CHF" }],
    },
  ]);
});

describe("what is counted", () => {
  all([
    {
      ...CROSSING,
      text: "In October 412 container trains crossed from China into Kazakhstan.",
      expected: [{ value: 412, unit: "trains" }],
    },
    {
      ...CROSSING,
      text: "The dry port put 25,000 TEU through its gates in October.",
      expected: [{ value: 25000, measure: "CARGO_VOLUME" }],
    },
    { ...CROSSING, text: "The post sees some 450 trucks a day.", expected: [{ value: 450, measure: "CARGO_VOLUME" }] },
    {
      ...CROSSING,
      text: "Freight moving over the bridge came to 70,000 tonnes.",
      expected: [{ value: 70000, measure: "CARGO_VOLUME" }],
    },
    {
      ...CROSSING,
      text: "On Monday 320 trucks crossed into China and 140 came the other way.",
      expected: [{ value: 320 }, { value: 140, unit: "trucks" }],
    },
    {
      title: "Peru's car imports",
      text: "Peru's vehicle imports came to 14,300 units in 2023.",
      expected: [{ value: 14300, unit: "vehicles" }],
    },
  ]);
});

describe("words of trade", () => {
  all([
    { ...TEA, text: "The state wants sales of it abroad to reach $400 million.", expected: [{ value: 4e8, measure: "EXPORTS" }] },
    {
      title: "Peru's ports",
      before: ["Peru imported $30 million of goods through Callao in 2023."],
      text: "“Outbound we had $40 million,” said Ana Rojas, who heads the port.",
      expected: [{ value: 4e7, measure: "EXPORTS" }],
    },
    {
      title: "Kenya's trade gap",
      before: ["Kenya's exports were $600 million in October and its imports $1.5 billion."],
      text: "The deficit, at $900 million, was $80 million larger than a year before.",
      expected: [
        { value: -9e8, measure: "TRADE_BALANCE", kind: "LEVEL" },
        { value: 8e7, measure: "TRADE_BALANCE", kind: "CHANGE" },
      ],
    },
    {
      ...TEA,
      text: "Sales to Egypt, helped by a cut in tariffs, rose by 9 percent to $80 million.",
      expected: [{ value: 9 }, { value: 8e7, countries: ["KEN", "EGY"] }],
    },
    { ...TEA, text: "Coffee receipts, at $90 million, hardly moved.", expected: [{ value: 9e7 }] },
    { ...TEA, text: "Tourism brought in another $90 million.", expected: [] },
    { ...TEA, text: "Nairobi has offered $20 million for new factories.", expected: [] },
    { ...TEA, text: "The growers' quota is 12,000 tonnes.", expected: [] },
    { ...TEA, text: "Shipments to Sudan were down by nearly a third (-31.5%).", expected: [{ value: -31.5 }] },
  ]);
});

describe("what the words before lead back to", () => {
  all([
    {
      ...CROSSING,
      text: "The number of loaded cars entering from Dostyk fell 4 percent in September.",
      expected: [{ value: -4, measure: "CARGO_VOLUME" }],
    },
    {
      ...TEA,
      text: "State marketer NTK exported 9,000 tonnes in October, it said in a statement.",
      expected: [{ value: 9000, speaker: "NTK" }],
    },
  ]);
});

describe("the time of a number beside a comparison", () => {
  all([
    {
      title: "Kenya's exports",
      text: "Kenya's exports for October 2024 were $600 million, a decrease of 6 percent from the September 2024 figure of $640 million.",
      expected: [{ period: "2024-10" }, { value: -6, period: "2024-10" }, { period: "2024-09" }].map((each, i) => ({
        value: [6e8, -6, 6.4e8][i]!,
        ...each,
      })),
    },
    {
      title: "Busy month at the Khorgos crossing from China to Kazakhstan",
      text: "Kazakh customs cleared 21,000 trucks from China, up from 19,000 in September 2023.",
      expected: [
        { value: 21000, period: "2024-09" },
        { value: 19000, period: "2023-09" },
      ],
    },
    {
      ...CROSSING,
      text: "Most of it goes to the port of Aktau, which handled 5 million tonnes in 2023, 6 percent up on the year.",
      expected: [
        { value: 5e6, period: "2023" },
        { value: 6, period: "2023" },
      ],
    },
    {
      ...TEA,
      text: "Kenya shipped 8,000 tonnes of tea this month against 9,000 tonnes last November.",
      expected: [
        { value: 8000, period: "2024-11" },
        { value: 9000, period: "2023-11" },
      ],
    },
    {
      title: "Brazil's corn",
      text: "Brazil's exports of corn are expected to reach 7 million tonnes in November, the Grain Association said, raising its forecast from the 6 million tonnes it saw last week.",
      expected: [
        { value: 7e6, modality: "PROJECTED" },
        { value: 6e6, modality: "PROJECTED" },
      ],
    },
    {
      ...TEA,
      text: "Tea exports earned $300 million in the first half of 2023, versus $280 million in the corresponding half of 2022.",
      expected: [
        { value: 3e8, period: "2023-01/2023-06" },
        { value: 2.8e8, period: "2022-01/2022-06" },
      ],
    },
    {
      ...TEA,
      text: "In 2023 exports to Egypt came to $90 million. Ten years ago they were stuck at about $50 million.",
      expected: [
        { value: 9e7, period: "2023" },
        { value: 5e7, period: "2014" },
      ],
    },
  ]);
});

it("one of many officials is nobody whom the text names", async () => {
  const claims = await claimsOf({ date: "2024-11-05", language: "en", title: "Trucks wait at the Kenyan border with Uganda" }, [
    "In October 400 trucks crossed from Kenya into Uganda, a customs official said.",
    "“We lose money,” said Ana Rojas, vice-president of the Chamber of Commerce.",
  ]);
  expect(claims).toMatchObject([{ value: 400, speaker: "document" }]);
});
