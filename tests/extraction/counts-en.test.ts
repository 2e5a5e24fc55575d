// English figures whose currency stands before them, and bare ones that point at what was counted last.
import { describe } from "vitest";
import { all, CROSSING, TEA } from "../support/extraction-cases.ts";

const TRADE = { title: "Kenya's trade in 2023", before: ["Kenya's exports to Egypt were worth $300 million in 2023."] };

describe("a currency may stand in words or as a letter before its number", () => {
  all([
    {
      ...TRADE,
      text: "Expenditure on imports came to US dollars 910 million, and earnings from exports to euros 640 million.",
      expected: [
        { value: 910e6, unit: "USD", measure: "IMPORTS" },
        { value: 640e6, unit: "EUR", measure: "EXPORTS" },
      ],
    },
    {
      title: "Lesotho's trade",
      text: "Lesotho's exports to South Africa were worth M4.2 billion in 2023.",
      expected: [{ value: 4.2e9, unit: "LSL" }],
    },
  ]);
});

describe("a bare number is of what was counted before it", () => {
  all([
    {
      ...CROSSING,
      text: "The crossing handled 980 trucks a day in October. Now it is 500 to 620.",
      expected: [{ value: 980 }, { value: 560, low: 500, high: 620, unit: "trucks" }],
    },
    {
      ...CROSSING,
      text: "Some 900 lorries crossed from China on Monday, 310 of them with timber. On Tuesday, 240 got through.",
      expected: [{ value: 900 }, { value: 310, unit: "trucks" }, { value: 240, unit: "trucks" }],
    },
    {
      ...CROSSING,
      text: "In September 1,140 wagons crossed. A year earlier the number was 870.",
      expected: [{ value: 1140 }, { value: 870, unit: "wagons" }],
    },
    {
      ...TEA,
      text: "Egypt took 410,000 tonnes of tea last year; the year before, it was hardly 3,000.",
      expected: [{ value: 410000 }, { value: 3000, unit: "t" }],
    },
    {
      ...TEA,
      text: "The port of Mombasa moved 30.9 million tonnes in 2023, less than the 31.4 million of the previous year.",
      expected: [{ value: 30.9e6 }, { value: 31.4e6, unit: "t" }],
    },
  ]);
});

describe("a difference may be told with its time between", () => {
  all([
    {
      ...TRADE,
      text: "Exports were $21 million higher in June than in the same month of 2023.",
      expected: [{ value: 21e6, kind: "CHANGE" }],
    },
    {
      ...TRADE,
      text: "Exports came to $300 million, some 8.1 percent below the outturn for 2022. A rival survey put the drop at 7.3%.",
      expected: [{ value: 300e6 }, { value: -8.1 }, { value: -7.3, kind: "CHANGE" }],
    },
  ]);
});

describe("goods come and go by other words, too", () => {
  all([
    {
      ...TEA,
      text: "Last season we put 29,000 tonnes of tea on ships for Egypt. In nine months we brought 3,100 tonnes of wheat through Busia.",
      expected: [{ value: 29000, countries: ["KEN", "EGY"] }, { value: 3100 }],
    },
    {
      ...TEA,
      text: "Customs counted $14 million of fresh fruit leaving through Mombasa. Tea earnings, in contrast, fell by 9 percent.",
      expected: [
        { value: 14e6, measure: "EXPORTS" },
        { value: -9, commodity: "tea" },
      ],
    },
    { ...TRADE, text: "Shares in Safaricom fell 1.9% in early trade, and Equity Bank lost 0.7%.", expected: [] },
    { ...TRADE, text: "A brewer in Nairobi said it was losing $1.2 million a week.", expected: [] },
    { ...TRADE, text: "Kenya's unpaid bill for Egyptian gas, some $10 million, is settled slowly.", expected: [] },
  ]);
});
