// The times of English figures: weeks and days, halves, seasons, the year's results, and what is of no time.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const timesOf = async (date: string, title: string | null, ...paragraphs: string[]): Promise<[number, string | null][]> =>
  (await claimsOf({ date, title }, paragraphs)).map(({ value, period }) => [value, period]);

describe("a time shorter than a month", () => {
  it("is of the months that its weeks are in", async () => {
    const times = await timesOf(
      "2024-10-24",
      "Peru's exports of shrimp",
      "In the three weeks to 21 October Peru exported 4,000 tonnes of shrimp. In the week to October 5 it exported 900 tonnes.",
    );
    expect(times).toEqual([
      [4000, "2024-10"],
      [900, "2024-09/2024-10"],
    ]);
  });

  it("is of the month of the last day of that name", async () => {
    const times = await timesOf(
      "2025-01-03",
      "Lorries between Peru and Chile",
      "On Monday 1,400 trucks crossed from Peru into Chile. Yesterday, 900 trucks crossed from Peru into Chile.",
    );
    expect(times).toEqual([
      [1400, "2024-12"],
      [900, "2025-01"],
    ]);
  });
});

describe("what the text told before", () => {
  it("dates the half-year that it is of", async () => {
    const times = await timesOf(
      "2024-02-24",
      "Peru's exports of shrimp",
      "Peru exported 50,000 tonnes of shrimp between July and December.",
      "Exports to Japan rose by 5 percent in the half-year.",
    );
    expect(times).toEqual([
      [50000, "2023-07/2023-12"],
      [5, "2023-07/2023-12"],
    ]);
  });

  it("dates a goal that was missed", async () => {
    const claims = await claimsOf({ date: "2024-01-03", title: "Peru's exports in December" }, [
      "Peru's exports in December were $8 million, well below the $9.5 million target for the month.",
    ]);
    expect(claims).toMatchObject([
      { value: 8e6, period: "2023-12" },
      { value: 9.5e6, period: "2023-12", modality: "TARGET", comparator: "EXACT" },
    ]);
  });
});

describe("the time of a year", () => {
  it.each([
    ["The port authority's year-end figures put the throughput of Callao in Peru at 1.4 million tonnes.", "2023"],
    ["Peru's exports to Chile fell 8 percent last quarter.", "2023-10/2023-12"],
    ["Peru's exports to Chile fell 8 percent in the last quarter of 2022.", "2022-10/2022-12"],
    ["Peru's energy exports to Chile rose to $9 billion in 2022, and trade with Kenya fell since the deal renewed in May.", "2022"],
  ])("%s", async (text, period) => {
    expect(await timesOf("2024-03-14", "Peru's trade", text)).toEqual([[expect.any(Number), period]]);
  });

  it("is the fiscal one of its country", async () => {
    const times = await timesOf("2023-11-09", null, "Trinidad and Tobago's exports of ammonia came to 4 million tonnes in fiscal 2023.");
    expect(times).toEqual([[4e6, "2022-10/2023-09"]]);
  });

  it("is none of what happens every day, nor of a season without months", async () => {
    const times = await timesOf(
      "2023-09-08",
      "Trade of Kenya and Uganda",
      "Kenya's exports to Uganda fell by 18 percent in the first half of the year.",
      "The customs office of Kenya clears 1,050 trucks a day at Malaba.",
      "This season Kenya exported 900 tonnes of roses.",
    );
    expect(times).toEqual([
      [-18, "2023-01/2023-06"],
      [1050, null],
      [900, null],
    ]);
  });
});
