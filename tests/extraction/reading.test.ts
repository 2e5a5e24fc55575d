import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { readHtml } from "../../src/extraction/document/html.ts";
import { readMarkdown } from "../../src/extraction/document/markdown.ts";
import { openDocument } from "../../src/extraction/document/open.ts";
import { readPlainText } from "../../src/extraction/document/plain-text.ts";
import { requireReadable } from "../../src/extraction/document/readable.ts";
import { readDocuments } from "../../src/extraction/document/read.ts";
import { readTranscriptLines } from "../../src/extraction/document/transcript-lines.ts";
import type { SourceDocument } from "../../src/extraction/document/document.ts";

const folder = mkdtempSync(join(tmpdir(), "extraction-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const bodyOf = (document: SourceDocument): string[] => document.paragraphs.filter((p) => p.part === "body").map((p) => p.text);

describe("a file that is no document is refused with a reason", () => {
  const text = file("plain.txt", "Trade grew.");
  const link = join(folder, "link.txt");
  symlinkSync(text, link);
  const large = file("large.txt", "x");
  truncateSync(large, 200 * 1024 * 1024); // sparse: 200 MB that take no room
  const cases = [
    ["0 bytes", file("empty.txt", ""), /0 bytes/],
    ["200 MB", large, /200 MB, the limit is 32 MB/],
    ["a zip bomb", file("bomb.txt", Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), Buffer.alloc(64)])), /zip/],
    ["gzip under another name", file("gzip.html", gzipSync("<html>".repeat(1000))), /gzip/],
    ["a binary", file("binary.txt", Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3])), /binary/],
    ["a scanned PDF", file("scan.txt", Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "latin1")), /PDF.*text recognition/],
    ["two encodings", file("mixed.txt", Buffer.concat([Buffer.from("Экспорт вырос. "), Buffer.from([0xdd, 0xea, 0xf1])])), /UTF-8/],
    ["another encoding", file("latin.txt", Buffer.from("Trade in caf\xe9s grew", "latin1")), /UTF-8/],
    ["a symbolic link", link, /symbolic link/],
    ["a name that climbs", `${folder}/../x.txt`, /climbs/],
    ["a folder", folder, /not a file/],
    ["what is not there", join(folder, "nothing.txt"), /no such file/],
    ["a broken line", file("broken.jsonl", '{"paragraphs": ["a"]}\nnot json\n'), /line 2 is not JSON/],
    ["a line of another shape", file("shape.jsonl", '{"text": "a"}\n'), /line 1: paragraphs/],
  ] as const;
  for (const [what, path, reason] of cases) {
    it(what, async () => {
      await expect(async () => {
        for await (const _ of readDocuments(path)) void _;
      }).rejects.toThrow(reason);
    });
  }
  for (const [what, text, reason] of [
    [
      "a login page",
      '<html lang="en"><body><p>Exports to Japan rose by 5 percent.</p><p>Log in to continue reading.</p></body></html>',
      /login/,
    ],
    [
      "a Russian login page",
      "<html><body><p>Экспорт вырос на 5%.</p><p>Войдите, чтобы читать дальше эту статью.</p></body></html>",
      /login/,
    ],
    ["an empty page", "<html><body><img src='scan.jpg'></body></html>", /no text/],
    ["French", "Les exportations de la France ont augmenté de 5 pour cent en 2023, selon les douanes de la France.", /language is fr/],
    ["Kazakh", "Қазақстанның Қытайға экспорты 2023 жылы 5 пайызға өсіп, 3 миллиард долларға жетті, деп хабарлады.", /language is kk/],
    ["Japanese", "2023年の日本の対米輸出は5パーセント増の3兆円となったと財務省が発表した。", /language is ja/],
  ] as const)
    it(what, () => {
      const document = text.startsWith("<") ? readHtml(text) : readPlainText(text);
      expect(() => requireReadable(document)).toThrow(reason);
    });
  it("and text comes in", async () => {
    expect(await openDocument(text)).toBe("Trade grew.");
  });
});

const prose = [
  "Trade between Norland and Sudland grew by 12 percent last year, the Norland customs service said on Monday in a report.",
  "Exports of fish to Sudland reached $3 billion, according to the same report, which will be published in full next week.",
];

describe("plain text as copied from a site", () => {
  const page = `Daily Gazette\n\n  • News\n  • Sport\nBREAKING\nMinister: exports will double, says minister at the opening of a fair\nTrade of another land fell by 99 percent overnight\n
Fish goes south again\n\n  • By Daily Gazette\n  • 3 March 2021 10:00\n\n${prose[0]}\n\n  • A trawler leaves the port (Photo: Gazette)\n\nRelated News\n
Exports of steel rose by 50 percent in a month\n\n${prose[1]}\n\n  • Fish\n  • Trade\n\nMost Read\n\nImports of cars fell by 30 percent, says the association of car dealers in its yearly report.\n\nDaily Gazette\n`;
  const document = readPlainText(page);
  it("keeps the text and sets apart menu, ticker, caption, related headlines, tags and what follows", () => {
    expect(bodyOf(document)).toEqual(prose);
  });
  it("reads title, publisher, date and language", () => {
    expect(document).toMatchObject({
      title: "Fish goes south again",
      publisher: "Daily Gazette",
      publishedOn: "2021-03-03",
      language: "en",
    });
  });
  it("keeps every paragraph's place in the input", () => {
    for (const { offset, text } of document.paragraphs) expect(page.slice(offset ?? -1, (offset ?? 0) + text.length)).toBe(text);
  });
});

describe("plain text as copied from a site in another language", () => {
  const russian = [
    "Товарооборот Норландии и Зюдландии вырос в прошлом году на 12 процентов, сообщила в понедельник таможенная служба Норландии.",
    "Экспорт рыбы достиг трёх миллиардов долларов, говорится в том же отчёте, который будет опубликован на следующей неделе.",
  ];
  const chinese = [
    "海关总署周二表示，今年前三季度智利对日本出口同比增长百分之五，达到三亿美元，创下历史新高。",
    "同期智利自日本进口汽车一万辆，比去年同期增加两成，占全部汽车进口的三分之一以上，业内人士说。",
  ];
  for (const [what, [first, second], read, related, most] of [
    ["Russian", russian, "Читайте также:", "Экспорт стали вырос на 50 процентов за месяц", "Самое читаемое"],
    ["Chinese", chinese, "相关阅读", "上月钢材出口大增五成", "热门新闻"],
  ] as const)
    it(`sets apart ${what} headlines of other stories, and what follows`, () => {
      const page = [first, read, related, second, most, first, ""].join("\n\n");
      expect(bodyOf(readPlainText(page))).toEqual([first, second]);
    });

  it("reads the publisher behind a word for it", () => {
    const page = `Рыба снова пошла на юг страны\n\nИсточник: Вестник порта\n\n${russian.join("\n\n")}\n`;
    expect(readPlainText(page)).toMatchObject({ publisher: "Вестник порта", language: "ru" });
  });
});

it("plain text in a script without blanks has a body, too", () => {
  const line = "海关总署周二表示，今年前三季度智利对日本出口同比增长5%，达到三亿美元。";
  expect(readPlainText(line)).toMatchObject({ language: "zh", paragraphs: [{ text: line, part: "body" }] });
});

describe("HTML", () => {
  const more = `<p>${"The ministry gave no other figures, and the report is silent on prices, routes and the firms that took part. ".repeat(3)}</p>`;
  const document = readHtml(
    `<html lang="en"><head><title>Fish – Gazette</title><meta property="og:title" content="Fish goes south"><meta property="og:site_name" content="Daily Gazette">` +
      `<meta property="article:published_time" content="2021-03-03T10:00:00Z"><link rel="canonical" href="https://gazette.example/fish"></head><body>` +
      `<nav><a href="/">Exports of tin rose by 70 percent</a></nav><article><h1>Fish goes south</h1><p>${prose[0]}</p>` +
      `<figure><img src="a.jpg"><figcaption>Exports of figs grew by 10 percent, the caption says without any shame at all.</figcaption></figure><p>${prose[1]}</p>${more}</article>` +
      `<script>document.title = "Imports fell by 9 percent"</script><footer>Imports of footers doubled last year, all rights reserved.</footer></body></html>`,
  );
  it("yields the main text alone", () => {
    expect(bodyOf(document).slice(0, 2)).toEqual(prose);
    expect(bodyOf(document).join(" ")).not.toMatch(/tin|figs|footers|document\.title/);
  });
  it("reads what the page says of itself", () => {
    expect(document).toMatchObject({
      title: "Fish goes south",
      publisher: "Daily Gazette",
      publishedOn: "2021-03-03",
      language: "en",
      url: "https://gazette.example/fish",
    });
  });
});

describe("Markdown", () => {
  const input = `---\ntitle: Fish\ndate: 2021-03-03\npublisher: Gazette\n---\n\n# Fish\n\n${prose[0]}\n\n\`\`\`\nExports rose by 50 percent\n\`\`\`\n\n${prose[1]}\n`;
  const document = readMarkdown(input);
  it("parts prose from headings and code, and reads the front matter", () => {
    expect(bodyOf(document)).toEqual(prose);
    expect(document).toMatchObject({ title: "Fish", publishedOn: "2021-03-03", publisher: "Gazette" });
  });
  it("keeps every paragraph's place in the input", () => {
    for (const { offset, text } of document.paragraphs) expect(input.slice(offset ?? -1, (offset ?? 0) + text.length)).toBe(text);
  });
});

describe("JSON lines", () => {
  it("keep paragraphs as they are given", () => {
    const line = JSON.stringify({
      url: "https://a.example",
      title: "T",
      date: "2020-01-02",
      publisher: "P",
      licence: "CC0",
      paragraphs: ["A. ", "B."],
    });
    const [first, second, ...rest] = readTranscriptLines(`${line}\n\n${line}\n`);
    expect(rest).toEqual([]);
    expect(first).toEqual(second);
    expect(first?.paragraphs.map((p) => p.text)).toEqual(["A. ", "B."]);
    expect(first).toMatchObject({ publishedOn: "2020-01-02", licence: "CC0" });
  });
});
