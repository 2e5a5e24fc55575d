// Lists whose items stand on lines of their own: the sentence over them gives measure, time and unit.
import { describe, expect, it } from "vitest";
import { admitClaims } from "../../src/extraction/admit.ts";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readHtml } from "../../src/extraction/document/html.ts";
import { readMarkdown } from "../../src/extraction/document/markdown.ts";
import { readPlainText } from "../../src/extraction/document/plain-text.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";
import { documentOf } from "../support/extracted.ts";

const read = async (document: SourceDocument) => {
  const { claims, refused } = admitClaims(document, [...(await ruleExtractor.extract(document))]);
  expect(refused).toEqual([]);
  return claims;
};
const told = async (document: SourceDocument) =>
  (await read(document)).map(({ paragraph, measure, value, unit, countries, commodity, period }) =>
    [paragraph, measure, value, unit, countries.join(), commodity, period].join(" "),
  );
const story = (language: string, title: string, ...paragraphs: string[]): SourceDocument =>
  documentOf({ date: "2024-11-05", language, title }, paragraphs);

const LEAD = "Kenya's statistical office published its figures of foreign trade on Tuesday, as it does in each month of the year.";
const HEAD = "Kenya's exports by destination in the first half of 2024 were as follows:";
const ITEMS = ["- Exports to Japan: $1.2 bn, up 4%", "• Uganda – $410 million, down 3%", "2) Pakistan: $230 million"];
const EXPECTED = (at: number) => [
  `${at} EXPORTS 1200000000 USD KEN,JPN  2024-01/2024-06`,
  `${at} EXPORTS 4 % KEN,JPN  2024-01/2024-06`,
  `${at + 1} EXPORTS 410000000 USD KEN,UGA  2024-01/2024-06`,
  `${at + 1} EXPORTS -3 % KEN,UGA  2024-01/2024-06`,
  `${at + 2} EXPORTS 230000000 USD KEN,PAK  2024-01/2024-06`,
];

describe("items of a list are of what the sentence over them is of", () => {
  it("as paragraphs, marked as inferred, each with its own words", async () => {
    const document = story("en", "Kenya's exports grow", LEAD, HEAD, ...ITEMS);
    expect(await told(document)).toEqual(EXPECTED(2));
    const claims = await read(document);
    expect(claims.map(({ text }) => text)).toContain("Uganda – $410 million, down 3%");
    for (const { inferences, confidence } of claims) {
      expect(inferences).toContain("list.item");
      expect(confidence).toBeLessThan(0.9);
    }
  });

  it("in plain text and Markdown, where each line keeps its place", async () => {
    const text = ["Kenya's exports grow in the first half", "5 November 2024", LEAD, HEAD, ITEMS.join("\n"), LEAD].join("\n\n");
    const plain = readPlainText(text);
    expect(await told(plain)).toEqual(EXPECTED(4));
    for (const { offset, text: line } of plain.paragraphs) expect(text.slice(offset!, offset! + line.length)).toBe(line);
    const marked = `---\ntitle: Kenya's exports grow\ndate: 2024-11-05\n---\n\n${[LEAD, HEAD, ITEMS.join("\n")].join("\n\n")}`;
    expect(await told(readMarkdown(marked))).toEqual(EXPECTED(2));
  });

  it("of a page's own list, which no signs open; links in a list without a sentence over it stay outside", async () => {
    const links = "<ul><li>Exports of tin rose by 70 percent in 2020</li><li>Imports fell by 30 percent in 2019</li></ul>";
    const items = ITEMS.map((item) => `<li>${item.replace(/^\S+ /, "")}</li>`).join("");
    const page = `<html lang="en"><head><title>Kenya's exports grow</title><meta property="article:published_time" content="2024-11-05"></head>
      <body><article><h1>Kenya's exports grow</h1><p>${LEAD}</p><p>${HEAD}</p><ul>${items}</ul><p>${LEAD}</p>${links}<p>${LEAD}</p></article></body></html>`;
    expect(await told(readHtml(page))).toEqual(EXPECTED(2));
  });

  it("goods and flows between two countries", async () => {
    const goods = [
      "Kenya's exports to Uganda in 2023 included:",
      "- tea: $120 million",
      "- cement – 45,000 tonnes",
      "- cut flowers, $30 million",
    ];
    expect(await told(story("en", "Kenya's exports grow", ...goods))).toEqual([
      "1 EXPORTS 120000000 USD KEN,UGA tea 2023",
      "2 EXPORTS 45000 t KEN,UGA cement 2023",
      "3 EXPORTS 30000000 USD KEN,UGA flowers 2023",
    ]);
    const flows = ["In 2023 Kenya's trade with Uganda was as follows:", "- Exports: $420 million (up 4%)", "- Imports: $310 million"];
    expect(await told(story("en", "Kenya's trade with Uganda", ...flows))).toEqual([
      "1 EXPORTS 420000000 USD KEN,UGA  2023",
      "1 EXPORTS 4 % KEN,UGA  2023",
      "2 IMPORTS 310000000 USD UGA,KEN  2023",
    ]);
  });

  it("in Russian behind dashes, and in Chinese", async () => {
    const dashes = ["— в Китай — 7,5 млрд долларов (рост на 4%);", "— в Узбекистан — 1,6 млрд долларов;", "— в Турцию: 900 млн долларов."];
    const head = "В первом полугодии 2024 года экспорт Казахстана составил:";
    expect(await told(story("ru", "Экспорт Казахстана вырос", head, ...dashes))).toEqual([
      "1 EXPORTS 7500000000 USD KAZ,CHN  2024-01/2024-06",
      "1 EXPORTS 4 % KAZ,CHN  2024-01/2024-06",
      "2 EXPORTS 1600000000 USD KAZ,UZB  2024-01/2024-06",
      "3 EXPORTS 900000000 USD KAZ,TUR  2024-01/2024-06",
    ]);
    const markets = ["2024年上半年越南主要出口市场如下：", "• 美国：540亿美元，增长22%", "（二）日本：110亿美元"];
    expect(await told(story("zh", "越南出口增长", ...markets))).toEqual([
      "1 EXPORTS 54000000000 USD VNM,USA  2024-01/2024-06",
      "1 EXPORTS 22 % VNM,USA  2024-01/2024-06",
      "2 EXPORTS 11000000000 USD VNM,JPN  2024-01/2024-06",
    ]);
  });

  it("what is said behind dashes is no list, and a long list is read to its end", async () => {
    const talk = [
      "Мы спросили министра Казахстана, как растёт торговля:",
      "— Экспорт вырос?",
      "— В 2023 году экспорт в Китай вырос на 7%.",
    ];
    for (const { inferences } of await read(story("ru", "Интервью о торговле", ...talk))) expect(inferences).not.toContain("list.item");
    const names =
      "Uganda Tanzania Egypt Pakistan Rwanda Japan India China Germany France Italy Spain Norway Sweden Brazil Chile Peru".split(" ");
    const items = names.map((name, i) => `- ${name}: $${100 + i} million`);
    const claims = await read(story("en", "Kenya's exports grow", HEAD, ...items));
    expect(claims.map(({ paragraph, value }) => [paragraph, value / 1e6])).toEqual(names.map((_, i) => [i + 1, 100 + i]));
  });

  it("a table of bars in Markdown", async () => {
    const rows = "| Partner | Exports | Change |\n|---|---:|---:|\n| Uganda | 410 | +4.1% |\n| Pakistan | 230 | -3% |";
    const document = readMarkdown(
      `---\ntitle: Kenya's exports grow\ndate: 2024-11-05\n---\n\n${LEAD}\n\nKenya's exports, 2023 (USD million)\n\n${rows}`,
    );
    expect(await told(document)).toEqual([
      "4 EXPORTS 410000000 USD KEN,UGA  2023",
      "4 EXPORTS 4.1 % KEN,UGA  2023",
      "5 EXPORTS 230000000 USD KEN,PAK  2023",
      "5 EXPORTS -3 % KEN,PAK  2023",
    ]);
  });
});

describe("goods by their headings, in three languages and with the bounds of words", () => {
  const cases: [language: string, sentence: string, commodity: string | null, hs: string | null][] = [
    ["en", "Chile exported fish meal worth $300 million to Japan in 2023.", "fish meal", "2301"],
    ["en", "Chile's exports of berries and wood pulp to Japan reached $300 million in 2023.", "wood pulp", "4703"],
    ["en", "Chile's exports of chickpeas to India reached $300 million in 2023.", "pulses", "0713"],
    ["en", "Chile's exports of wooden pulpits to India reached $300 million in 2023.", null, null],
    ["ru", "В 2023 году Чили экспортировала в Японию рыбной муки на 300 млн долларов.", "fish meal", "2301"],
    ["ru", "В 2023 году экспорт подсолнечным маслом из Чили в Японию достиг 300 млн долларов.", "sunflower oil", "1512"],
    ["ru", "В 2023 году экспорт шерсти из Чили в Японию достиг 300 млн долларов.", "wool", "5101"],
    ["ru", "В 2023 году экспорт шерстистых носорогов из Чили в Японию достиг 300 млн долларов.", null, null],
    ["zh", "2023年智利对日本鱼粉出口3亿美元。", "fish meal", "2301"],
    ["zh", "2023年智利对日本车厘子出口3亿美元。", "stone fruit", "0809"],
  ];
  for (const [language, sentence, commodity, hs] of cases)
    it(sentence, async () => {
      const [claim] = await read(story(language, "", sentence));
      expect(claim).toMatchObject({ commodity, hs });
    });
});
