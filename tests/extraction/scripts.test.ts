// Numbers and speakers as Russian and Chinese newsrooms write them, where a smooth reading gives another fact.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";

const read = (language: string, ...paragraphs: string[]): Promise<ExtractedClaim[]> =>
  claimsOf({ date: "2025-04-10", language }, paragraphs);
const values = async (language: string, ...paragraphs: string[]): Promise<number[]> =>
  (await read(language, ...paragraphs)).map(({ value }) => value);

describe("Chinese numerals", () => {
  const cases: [sentence: string, ...expected: number[]][] = [
    ["智利三月對日本出口三二五．四億美元，年增十七．六％。", 3.254e10, 17.6],
    ["２０２４年智利对日本出口４８．２亿美元，进口三百一十亿美元。", 4.82e9, 3.1e10],
    ["2024年秘鲁对日本出口半亿美元。", 5e7],
    ["2024年秘鲁对日本出口铜矿增幅达三成，对韩国出口下降二成五。", 30, -25],
    ["2024年秘鲁对日本出口增长1.5倍。", 150],
    ["2024年秘鲁对日本出口为上年的112.5%。", 12.5],
    ["2024年秘鲁对日本出口50亿美元，增长8%，高于整体增速3个百分点。", 5e9, 8],
    ["2024年秘鲁对日本贸易顺差50亿美元，较上年大增6亿美元。", 5e9, 6e8],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, async () => {
      expect(await values("zh", sentence)).toEqual(expected);
    });

  it("a name stays in the signs of the document", async () => {
    const [claim] = await read("zh", "〔記者陳大明／台北報導〕統計處處長蔡佩蓉說，二月對智利出口十二．五億美元。");
    expect(claim).toMatchObject({ speaker: "蔡佩蓉", value: 1.25e9, period: "2025-02", countries: ["TWN", "CHL"] });
  });

  it("the interviewer's label is not the answer's", async () => {
    const claims = await read(
      "zh",
      "专访智利驻华大使：不止樱桃",
      "智利驻华大使马里奥·贝尔纳尔接受本报记者专访。",
      "记者：去年中智贸易怎么样？",
      "贝尔纳尔：2024年双边贸易额为610亿美元，我们对中国出口380亿美元。",
    );
    expect(claims.map(({ speaker, value, countries }) => [speaker, value, countries.join()])).toEqual([
      ["马里奥·贝尔纳尔", 6.1e10, "CHL,CHN"],
      ["马里奥·贝尔纳尔", 3.8e10, "CHL,CHN"],
    ]);
  });
});

describe("Russian numbers", () => {
  const cases: [sentence: string, ...expected: number[]][] = [
    ["В 2024 году экспорт Чили в Японию составил 112,5 % к уровню 2023 года.", 12.5],
    ["В 2024 году экспорт Чили в Японию составил 93 % к уровню 2023 года.", -7],
    ["В 2024 году экспорт Чили в Японию вырос на 12,5 % к уровню 2023 года.", 12.5],
    ["В 2024 году экспорт Чили в Японию приблизился к полумиллиарду долларов.", 5e8],
    ["В 2024 году Чили поставила в Японию 2,1 млн тонн меди, угля — 870 тысяч.", 2.1e6, 8.7e5],
    ["В 2024 году экспорт Чили в Японию вырос в два с половиной раза.", 150],
    ["В 2024 году экспорт Чили в Японию был вдвое меньше.", -50],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, async () => {
      expect(await values("ru", sentence)).toEqual(expected);
    });

  it("two numbers side by side are not added up, and a plant's turnover is no trade", async () => {
    expect(await values("ru", "Из 55 миллионов 43 миллиона пассажиров были перевезены внутри Чили.")).not.toContain(9.8e7);
    expect(await values("ru", "В 2024 году в Чили оборот высокотехнологичных производств вырос втрое.")).toEqual([]);
  });
});
