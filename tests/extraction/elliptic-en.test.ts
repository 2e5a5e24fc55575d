// English figures whose unit, word of trade or direction is said elsewhere, or only by the way they are told.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";
import { all, CROSSING, TEA } from "../support/extraction-cases.ts";

describe("a bare number counts what its clause is about", () => {
  all([
    {
      ...CROSSING,
      text: "In October lorries leaving through the dry port averaged 1,340 a day.",
      expected: [{ value: 1340, unit: "trucks", measure: "CARGO_VOLUME" }],
    },
    {
      ...CROSSING,
      text: "The number of wagons that crossed the border fell to 12,300 in October.",
      expected: [{ value: 12300, unit: "wagons", period: "2024-10" }],
    },
    {
      ...CROSSING,
      text: "“We let in 310 trucks a day where we used to let in 550,” said Daniyar Omarov, who runs the crossing.",
      expected: [{ value: 310 }, { value: 550, unit: "trucks" }],
    },
    {
      ...TEA,
      text: "Shipments to Egypt slipped to 4,800 tonnes in June, as against 5,900 when the season began.",
      expected: [{ value: 4800 }, { value: 5900, unit: "t" }],
    },
    {
      title: "Coal from Kemerovo",
      before: ["Russia exported 5 million tonnes of coal to China in October."],
      text: "The price of a tonne of coal averaged 1,340 in October.",
      expected: [],
    },
  ]);
});

describe("numbers behind another keep its word, and not that of its unit", () => {
  all([
    {
      ...TEA,
      text: "Shipments reached 9,000 tonnes, 20 percent more than a year ago, and revenue climbed 49 percent to $15 million.",
      expected: [{ value: 9000 }, { value: 20 }, { value: 49, kind: "CHANGE" }, { value: 15e6, unit: "USD" }],
    },
    {
      title: "The cars of Georgia",
      before: ["Georgia is where many of them are sold on."],
      text: "Georgia re-exported 63,000 passenger cars in 2023 and earned $1.2 billion on them. Armenia took around 19,200 of the vehicles.",
      expected: [{ value: 63000 }, { value: 1.2e9 }, { value: 19200, unit: "vehicles", countries: ["GEO", "ARM"] }],
    },
    {
      ...TEA,
      text: "“We sold goods worth 321 billion shillings to Uganda in 2023, against 286.4 billion the year before,” the minister said.",
      expected: [{ value: 321e9 }, { value: 286.4e9, period: "2022" }],
    },
  ]);
});

describe("so many in a time are traffic", () => {
  all([
    {
      ...CROSSING,
      text: "The border post passes about 12,000 trucks in an ordinary month.",
      expected: [{ value: 12000, unit: "trucks", measure: "CARGO_VOLUME" }],
    },
    {
      ...CROSSING,
      text: "At the border it is now 400 lorries a day.",
      expected: [{ value: 400, unit: "trucks", measure: "CARGO_VOLUME" }],
    },
  ]);
});

describe("growth that slows is still growth", () => {
  all([
    {
      ...TEA,
      text: "Growth of exports slowed to 4.1 per cent from a hefty 11.6 per cent in 2022.",
      expected: [
        { value: 4.1, kind: "CHANGE" },
        { value: 11.6, kind: "CHANGE" },
      ],
    },
    { ...TEA, text: "The decline in exports to Egypt eased to 3 per cent in June.", expected: [{ value: -3, kind: "CHANGE" }] },
    { ...TEA, text: "In the first half of 2024 exports to Egypt were running 8 per cent ahead.", expected: [{ value: 8, kind: "CHANGE" }] },
    { ...TEA, text: "Exports to Egypt trail last year's pace by 6 per cent.", expected: [{ value: -6, kind: "CHANGE" }] },
    {
      ...TEA,
      text: "Egypt will buy an extra 20,000 tonnes of Kenyan tea a year from 2025.",
      expected: [{ value: 20000, kind: "CHANGE", unit: "t" }],
    },
  ]);
});

describe("what is sent, sold and exchanged", () => {
  all([
    {
      title: "Kenya's sales to neighbours rise",
      before: ["Kenya sold goods worth 321 billion shillings to Tanzania in 2023."],
      text: "Kampala's sales to its eastern neighbour came to almost 41 billion shillings.",
      expected: [{ value: 41e9, countries: ["UGA", "KEN"] }],
    },
    {
      title: "Berbera counts its goats",
      before: ["The port of Berbera in Somalia is busy again."],
      text: "In May 1.3 million sheep and lambs and 21,000 camels sailed from here for Jeddah.",
      expected: [
        { value: 1.3e6, unit: "head" },
        { value: 21000, unit: "head" },
      ],
    },
    {
      title: "Georgia's trade in used cars",
      before: ["Georgia re-exported 63,000 cars in 2023."],
      text: "In July 310 cars were cleared for the Russian market, as against 1,140 in June.",
      expected: [{ value: 310 }, { value: 1140, unit: "vehicles" }],
    },
    {
      title: "Peru's copper finds buyers",
      before: ["LIMA - Peru is selling more, and not only copper, officials said."],
      text: "A record 1.2 million tonnes of fishmeal went abroad.",
      expected: [{ value: 1.2e6, unit: "t" }],
    },
    {
      title: "Corridor to the Caspian",
      before: ["Kazakhstan carries more cargo from China to Azerbaijan."],
      text: "Twelve block trains left Xi'an for Baku in January.",
      expected: [{ value: 12, unit: "trains" }],
    },
    {
      title: "Peru's foreign trade",
      before: ["Peru's exports came to $5 billion in March."],
      text: "Imports exceeded exports by $300 million in April.",
      expected: [{ value: -3e8, measure: "TRADE_BALANCE", kind: "LEVEL" }],
    },
    { ...TEA, text: "Foreign buyers paid $1.3 billion for its roses in 2023.", expected: [{ value: 1.3e9, measure: "EXPORTS" }] },
    {
      title: "Berbera counts its goats",
      before: ["The port of Berbera in Somalia is busy again."],
      text: "In May 40,000 goats and 2,000 camels sailed from here for Jeddah.",
      expected: [
        { value: 40000, unit: "head" },
        { value: 2000, unit: "head" },
      ],
    },
    {
      title: "Germany and Norway",
      before: ["Norway and Germany need each other."],
      text: "Goods worth 53 billion euros crossed the North Sea in both directions in 2023.",
      expected: [{ value: 53e9, measure: "TRADE_TURNOVER" }],
    },
    {
      title: "Cocoa and the country",
      before: ["OPINION: There is a story that Ghanaians tell one another about cocoa."],
      text: "In 2023 we shipped $2.1 billion of cocoa.",
      expected: [{ value: 2.1e9, measure: "EXPORTS" }],
    },
  ]);
});

it("talks tell what is sold and bought by goods, and trade as exchange", async () => {
  const claims = await claimsOf({ date: "2018-10-03", language: "en", title: "Statements for the press after Slovenian-Serbian talks" }, [
    "Prime Minister of the Republic of Slovenia Marko Kos: Good afternoon. In 2010 our exchange was not even 300 million euros.",
    "We sell Serbia cars and fuels, and we buy harnesses, tyres and maize for 430 million.",
  ]);
  expect(claims).toMatchObject([
    { value: 3e8, unit: "EUR", measure: "TRADE_TURNOVER" },
    { value: 4.3e8, unit: "EUR", measure: "IMPORTS" },
  ]);
});

it("a bare number that falls behind a percentage is one", async () => {
  const claims = await claimsOf({ date: "2024-11-05", language: "en", title: "Kenya's tea exports" }, [
    "Egypt bought 8 percent less Kenyan tea than in 2023. Pakistan got away with a drop of 5.",
  ]);
  expect(claims).toMatchObject([{ value: -8 }, { value: -5, unit: "%", countries: ["KEN", "PAK"] }]);
});

it("a newspaper that bears the name of a place counts in the dollars there", async () => {
  const claims = await claimsOf(
    { date: "2017-09-28", language: "en", title: "Fuel bill widens trade gap", publisher: "Suva Business Daily" },
    ["Fiji's imports were $1.14 billion in the June quarter, the Fiji Bureau of Statistics said."],
  );
  expect(claims).toMatchObject([{ value: 1.14e9, unit: "FJD" }]);
});
