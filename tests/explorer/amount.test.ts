import { describe, expect, it } from "vitest";
import { amountOf } from "../../src/explorer/search/amount.ts";
import { conditionsIn } from "../../src/explorer/search/conditions.ts";
import { namesIn } from "../../src/explorer/search/interpretations.ts";
import { csvOf } from "../../src/explorer/chart/csv.ts";
import { apa, bibtex, cslJson } from "../../src/explorer/frame/citation.ts";

describe("an amount as typed", () => {
  it.each([
    ["$170bn", 170e9, "USD"],
    ["170 billion", 170e9, null],
    ["170 billion dollars", 170e9, "USD"],
    ["US$ 2.3 trillion", 2.3e12, "USD"],
    ["170 млрд долларов", 170e9, "USD"],
    ["1700亿美元", 170e9, "USD"],
    ["1,5 млн тонн", 1.5e6, "t"],
    ["25 %", 25, "%"],
    ["€1,250m", 1250e6, "EUR"],
  ])("%s is understood", (words, value, unit) => {
    const amount = amountOf(words)!;
    expect([amount.value, amount.unit]).toEqual([expect.closeTo(value, 3), unit]);
    expect(amount.min).toBeLessThan(value);
    expect(amount.max).toBeGreaterThan(value);
  });

  it.each(["1701", "2024", "Putin", "2024 target", "HS 2701", "満洲里"])("%s is not an amount", (words) =>
    expect(amountOf(words)).toBeNull(),
  );
});

describe("words that narrow claims", () => {
  it.each([
    ["Xi trade target 2024", "Xi", { topic: "TRADE_VOLUME", modality: "TARGET", period: "2024" }],
    ["кто обещал больше всех", "", { modality: "TARGET" }],
    ["прогноз товарооборота Россия Китай", "Россия Китай", { modality: "PROJECTED", measure: "TRADE_TURNOVER" }],
    ["China exports in 2023", "China", { measure: "EXPORTS", period: "2023" }],
    ["Putin 2022", "Putin", { period: "2022" }],
    // A year alone may be a good's code, and names stay names.
    ["2024", "2024", {}],
    ["Trade Ministry of India and Russia", "Ministry India and Russia", { topic: "TRADE_VOLUME" }],
    ["who promised most trade with China", "China", { modality: "TARGET", topic: "TRADE_VOLUME" }],
    ["Vladimir Putin", "Vladimir Putin", {}],
  ])("%s", (words, rest, filter) => expect(conditionsIn(words)).toMatchObject({ rest, filter }));
});

it("a few words are split into two names in every possible way", () => {
  expect(namesIn("India Russia")).toEqual(["India", "Russia", "India Russia"]);
  expect(namesIn("Xi Jinping coal")).toEqual(["Xi", "Jinping coal", "Xi Jinping", "coal", "Xi Jinping coal"]);
  expect(namesIn("one two three four five six")).toEqual([]);
});

it("a table opens in a spreadsheet: byte-order mark, quoted cells, no formulas, source and licence below", async () => {
  const dataset = { id: "dataset:x", name: "X", attribution: "Office, of X", licence: "CC0", url: null };
  const text = Buffer.from(
    await csvOf(
      ["Who", "Figure"],
      [
        ["Erdoğan, R.", 5],
        ["=1+1", -2],
      ],
      [dataset],
      "http://here/",
    ).arrayBuffer(),
  ).toString();
  expect(text).toBe('\ufeffWho,Figure\r\n"Erdoğan, R.",5\r\n\'=1+1,-2\r\n\r\nsource,"Office, of X",CC0,\r\naddress,http://here/\r\n');
});

it("a citation has title, URL and date in each format", () => {
  const cited = { title: "Exports & imports", address: "http://here/a", accessed: new Date("2024-05-06T00:00:00Z"), note: "UN Comtrade" };
  expect(apa(cited)).toContain("Exports & imports [Data set]. Retrieved May 6, 2024, from http://here/a");
  expect(bibtex(cited)).toMatch(/@misc\{[^}]*title = \{Exports \\& imports\}|Exports \\& imports/);
  expect(JSON.parse(cslJson(cited))[0]).toMatchObject({
    type: "dataset",
    URL: "http://here/a",
    accessed: { "date-parts": [[2024, 5, 6]] },
  });
});
