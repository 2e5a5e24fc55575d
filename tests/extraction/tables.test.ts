// The rows of a table: headings give measure, unit and time, the first cell the partner or the goods.
import { describe, expect, it } from "vitest";
import { admitClaims } from "../../src/extraction/admit.ts";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readHtml } from "../../src/extraction/document/html.ts";
import { readPlainText } from "../../src/extraction/document/plain-text.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";
import { documentOf } from "../support/extracted.ts";

const read = async (document: SourceDocument) => {
  const answers = [...(await ruleExtractor.extract(document))];
  const { claims, refused } = admitClaims(document, answers);
  expect(refused).toEqual([]);
  return claims;
};
const told = async (document: SourceDocument) =>
  (await read(document)).map(({ value, unit, measure, countries, period }) => [value, unit, measure, countries.join(), period]);
const story = (language: string, title: string, ...paragraphs: string[]): SourceDocument =>
  documentOf({ date: "2024-11-05", language, title }, paragraphs);

const LEAD = "Peru's statistical office published its figures of foreign trade on Tuesday, as it does in each month of the year.";

describe("a table's rows are claims", () => {
  it("of a page: columns of years under two flows, a caption with the unit", async () => {
    const page = `<html lang="en"><head><title>Peru's foreign trade by partner</title></head><body><article><h1>Peru's foreign trade by partner</h1>
      <p>${LEAD}</p><p>${LEAD}</p>
      <table><caption>Trade in goods, in millions of dollars</caption>
      <tr><th></th><th colspan="2">Exports</th><th>Imports</th></tr><tr><th>Partner</th><th>2022</th><th>2023</th><th>2023</th></tr>
      <tr><td>Chile</td><td>1,200.5</td><td>1,300</td><td>900</td></tr><tr><td>Kenya</td><td>15</td><td>n/a</td><td>7.5</td></tr>
      <tr><td>Total</td><td>50,000</td><td>60,000</td><td>40,000</td></tr></table><p>${LEAD}</p></article></body></html>`;
    expect(await told(readHtml(page))).toEqual([
      [1.2005e9, "USD", "EXPORTS", "PER,CHL", "2022"],
      [1.3e9, "USD", "EXPORTS", "PER,CHL", "2023"],
      [9e8, "USD", "IMPORTS", "CHL,PER", "2023"],
      [1.5e7, "USD", "EXPORTS", "PER,KEN", "2022"],
      [7.5e6, "USD", "IMPORTS", "KEN,PER", "2023"],
    ]);
  });

  it("of a release in plain text: wide blanks part the cells, growth has a sign, shares are no claims", async () => {
    const text = [
      "Peru's exports in October 2024",
      LEAD,
      "Exports by country, October 2024 (US$ million)",
      "Country      Value     Change    Share\nChile        1,300     +4.5%     12%\nKenya        15        -2.0%     1%",
    ].join("\n\n");
    const document = readPlainText(text);
    expect(await told(document)).toEqual([
      [1.3e9, "USD", "EXPORTS", "PER,CHL", "2024-10"],
      [4.5, "%", "EXPORTS", "PER,CHL", "2024-10"],
      [1.5e7, "USD", "EXPORTS", "PER,KEN", "2024-10"],
      [-2, "%", "EXPORTS", "PER,KEN", "2024-10"],
    ]);
    for (const { offset, text: row } of document.paragraphs) expect(text.slice(offset!, offset! + row.length)).toBe(row);
  });

  it("in Russian and Chinese", async () => {
    const rows = ["Страна | 2022 | 2023", "Чили | 1 200,5 | 1 300", "Кения | 15 | 20"];
    expect(await told(story("ru", "Внешняя торговля Перу", "Экспорт Перу по странам, млн долл. США", ...rows))).toEqual([
      [1.2005e9, "USD", "EXPORTS", "PER,CHL", "2022"],
      [1.3e9, "USD", "EXPORTS", "PER,CHL", "2023"],
      [1.5e7, "USD", "EXPORTS", "PER,KEN", "2022"],
      [2e7, "USD", "EXPORTS", "PER,KEN", "2023"],
    ]);
    const table = ["国别 | 出口 | 进口", "智利 | 12.5 | 9", "肯尼亚 | 2 | 1"];
    expect(await told(story("zh", "2023年秘鲁对外贸易", "2023年秘鲁进出口国别表（单位：亿美元）", ...table))).toEqual([
      [1.25e9, "USD", "EXPORTS", "PER,CHL", "2023"],
      [9e8, "USD", "IMPORTS", "CHL,PER", "2023"],
      [2e8, "USD", "EXPORTS", "PER,KEN", "2023"],
      [1e8, "USD", "IMPORTS", "KEN,PER", "2023"],
    ]);
  });

  it("rows of goods and of flows are between the two that the heading names", async () => {
    const rows = ["Item | 2023", "Copper | 30", "Imports | 12", "Others | 5"];
    const claims = await read(story("en", "Peru's trade with Chile", "Peru's exports to Chile (in thousands of tonnes)", ...rows));
    expect(claims.map(({ value, unit, measure, countries, commodity }) => [value, unit, measure, countries.join(), commodity])).toEqual([
      [30_000, "t", "EXPORTS", "PER,CHL", "copper"],
      [12_000, "t", "IMPORTS", "CHL,PER", null],
    ]);
  });

  it("goes to review, and says nothing where no unit or no trade is told", async () => {
    const rows = ["Country | 2023", "Chile | 1,300", "Kenya | 15"];
    const [claim] = await read(story("en", "Peru's exports", "Peru's exports by country, USD million", ...rows));
    expect(claim).toMatchObject({ speaker: "document", period: "2023" });
    expect(claim!.inferences).toContain("table.row");
    expect(claim!.confidence).toBeLessThan(0.9);
    expect(await read(story("en", "Peru's exports", "Peru's exports by country", ...rows))).toEqual([]);
    expect(await read(story("en", "Peru's visitors", "Visitors to Peru by country, thousand", ...rows))).toEqual([]);
  });
});
