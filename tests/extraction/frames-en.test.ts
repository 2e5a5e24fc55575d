// English reports: whose trade it is, with whom, of when, and by what word.
import { describe } from "vitest";
import { all, CROSSING, TEA } from "../support/extraction-cases.ts";

const KENYA = { title: "Kenya's trade with Egypt", before: ["Kenya's exports to Egypt were worth $300 million in 2023."] };
const BANK = { publisher: "Bank of Ghana", title: "Policy statement" };

describe("names of countries and places in capitals", () => {
  all([
    {
      title: "Rice, fuel and a lopsided table",
      text: "PORT OF SPAIN — Exports to Guyana rose to TT$900 million last year.",
      expected: [{ value: 900e6, countries: ["TTO", "GUY"] }],
    },
    {
      title: "Orthodox leaf finds buyers; Tehran pays late",
      text: "GUWAHATI: The country's exports of tea came to 231,000 tonnes last year.",
      expected: [{ value: 231000, countries: ["IND"] }],
    },
    { text: "KENYA recorded a trade surplus of $8 million in September.", expected: [{ value: 8e6, countries: ["KEN"] }] },
    {
      ...BANK,
      text: "Gold export receipts rose by 13 percent to US$6 million in October.",
      expected: [{ value: 13 }, { value: 6e6, countries: ["GHA"] }],
    },
  ]);
});

describe("times of marketing years, habits and quarters", () => {
  all([
    {
      ...TEA,
      text: "Egypt took 29,000 tonnes of Kenyan tea in the marketing year that ended in June, against 31,000 tonnes the season before.",
      expected: [
        { value: 29000, period: "2023-07/2024-06" },
        { value: 31000, period: "2022-07/2023-06" },
      ],
    },
    {
      ...TEA,
      text: "Egypt could take 33,000 tonnes in the marketing year that ends in September.",
      expected: [{ value: 33000, period: "2024-10/2025-09" }],
    },
    {
      ...TEA,
      text: "Kenya shipped 91,000 tonnes of tea in the fiscal year that ended on July 7.",
      expected: [{ value: 91000, period: "2023-07/2024-07" }],
    },
    {
      ...CROSSING,
      text: "About 700 trucks pass into China every day, compared with 900 before the pandemic.",
      expected: [
        { value: 700, period: null },
        { value: 900, period: null },
      ],
    },
    {
      ...CROSSING,
      text: "On Monday 74 lorries crossed with diesel and cement.",
      expected: [{ value: 74, period: "2024-11" }],
    },
    {
      ...CROSSING,
      text: "An average of 1,087 trucks a day crossed in the first two weeks of October, against 640 in the same weeks of last year.",
      expected: [
        { value: 1087, period: "2024-10" },
        { value: 640, period: "2023-10" },
      ],
    },
    {
      ...KENYA,
      text: "Exports came to $90 million in the third quarter, up from $85 million in the preceding quarter.",
      expected: [{ value: 90e6 }, { value: 85e6, period: "2024-04/2024-06" }],
    },
    {
      ...KENYA,
      text: "Exports came to $35 million in September, the lowest in five months. Imports came to $12 million.",
      expected: [{ value: 35e6 }, { value: 12e6, period: "2024-09" }],
    },
    {
      ...TEA,
      text: "Some 14,000 tonnes of tea have gone to Egypt since early August, and exports will end the year at 92,000 tonnes.",
      expected: [
        { value: 14000, period: "2024-08/2024-11" },
        { value: 92000, period: "2024" },
      ],
    },
    {
      ...KENYA,
      text: "Trade with Egypt reached $50 million in the six months since their pact took effect on 1 March.",
      expected: [{ value: 50e6, period: "2024-03/2024-08" }],
    },
    {
      ...KENYA,
      text: "In the June quarter Kenya's exports to Egypt came to three quarters of a million dollars.",
      expected: [{ value: 75e4, period: "2024-04/2024-06" }],
    },
    {
      ...KENYA,
      text: "Twenty-one years ago, Kenya's exports to Egypt were worth $45 million.",
      expected: [{ value: 45e6, period: "2003" }],
    },
  ]);
});

describe("buyers by the way they are told", () => {
  all([
    {
      ...TEA,
      text: "Egypt absorbed 9,000 tonnes, followed by Sudan, with 4,000 tonnes.",
      expected: [{ value: 9000 }, { value: 4000, countries: ["KEN", "SDN"] }],
    },
    {
      ...TEA,
      text: "Sudan displaced Egypt as the leading destination with 5,000 tonnes.",
      expected: [{ value: 5000, countries: ["KEN", "SDN"] }],
    },
    { ...TEA, text: "Sudan, long the biggest market, took a mere 3,000 tonnes.", expected: [{ value: 3000, countries: ["KEN", "SDN"] }] },
    {
      ...TEA,
      text: "Sudanese importers, who bought next to nothing in 2020, took 2,900 tonnes.",
      expected: [{ value: 2900, countries: ["KEN", "SDN"] }],
    },
    {
      title: "Flows of gas",
      before: ["Algeria's gas exports came to 3 billion cubic metres in October."],
      text: "Norway piped 4.1 billion cubic metres of gas to Germany last month.",
      expected: [{ value: 4.1e9, countries: ["NOR", "DEU"] }],
    },
  ]);
});

describe("flows and balances that stand apart from their number", () => {
  all([
    {
      ...KENYA,
      text: "Goods worth $14 million, chiefly tea, sacks and flowers, left for Egypt in October. Goods worth $3 million came from Cairo.",
      expected: [
        { value: 14e6, measure: "EXPORTS" },
        { value: 3e6, measure: "IMPORTS" },
      ],
    },
    {
      ...KENYA,
      text: "Imports came to $40 million. The resulting deficit, calculated on fob/cif value, was $26 million.",
      expected: [{ value: 40e6 }, { value: -26e6, measure: "TRADE_BALANCE" }],
    },
    {
      ...KENYA,
      text: "Exports to Egypt came to $40 million in 2018. Two years later, after Cairo raised its tariffs, it was $9 million.",
      expected: [{ value: 40e6 }, { value: 9e6, measure: "EXPORTS" }],
    },
    {
      title: "External merchandise trade in 2023",
      publisher: "Kenya National Bureau of Statistics",
      before: ["External merchandise trade turnover of Kenya came to USD 142 million in 2023."],
      text: "Exports: USD 42 million (+6 percent)",
      expected: [
        { value: 42e6, measure: "EXPORTS" },
        { value: 6, measure: "EXPORTS" },
      ],
    },
    { ...TEA, text: "Egypt bought 9,000 bags of 60 kilos.", expected: [{ value: 9000, unit: "bags" }] },
    { ...KENYA, text: "A levy of 2.5 percent on imports from Egypt is charged on ships of up to 14,000 TEU.", expected: [] },
    { ...TEA, text: "Two cranes, bought for $1.2 million, are due in October.", expected: [] },
  ]);
});

describe("whose figures they are", () => {
  all([
    {
      ...TEA,
      before: [...TEA.before, "Exports rose 4 percent in June, cargo surveyor Lake Inspection said."],
      text: "Egypt imported 7,000 tonnes in August, a Cairo-based trade body said last week.",
      expected: [{ value: 7000, speaker: "trade body" }],
    },
    { ...KENYA, text: "KenStats valued exports at $31 million in June.", expected: [{ value: 31e6, speaker: "KenStats" }] },
    {
      ...CROSSING,
      text: "In Almaty, chamber president Daniyar Omarov reckons 350 trucks a day use the crossing, compared with 600 in 2019.",
      expected: [{ value: 350, speaker: "Daniyar Omarov" }, { value: 600 }],
    },
    {
      ...CROSSING,
      text: "In October 1,072 trucks crossed, B.Tserendorj, head of the port authority, told the agency.",
      expected: [{ value: 1072, speaker: "B.Tserendorj" }],
    },
  ]);
});
