// What newsrooms write around a number, and what an extractor easily makes of it.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";

const read = (language: string, title: string | null, ...paragraphs: string[]): Promise<ExtractedClaim[]> =>
  claimsOf({ date: "2024-11-05", language, title }, paragraphs);

type Expected = Partial<ExtractedClaim>;
const holds = (claims: ExtractedClaim[], expected: Expected[]): void => {
  expect(claims.map(({ value }) => value)).toEqual(expected.map(({ value }) => value));
  claims.forEach((claim, i) => expect(claim).toMatchObject(expected[i]!));
};

describe("whose trade a text is of", () => {
  it("in an opinion is the author's country, which its dateline names, whatever capitals stand for others", async () => {
    const claims = await read(
      "en",
      "Santiago won, and Nairobi never noticed",
      "AUCKLAND – They said that we were nearer to Santiago than to Nairobi. Our exports to Chile rose 9 percent in 2023.",
      "We sold Kenya goods worth $5 billion in 2023. Exports to Peru dropped 6 percent.",
    );
    expect(claims.map(({ countries }) => countries)).toEqual([
      ["NZL", "CHL"],
      ["NZL", "KEN"],
      ["NZL", "PER"],
    ]);
  });

  it("in an interview is that of the city where it was held, not of a currency that it mentions once", async () => {
    const claims = await read(
      "en",
      "Ana Rojas: the road is what we lack",
      "Ana Rojas is permanent secretary at the ministry of trade in Lima. We met in her office.",
      "Q: South Africa sells you everything else, no?",
      "A: It sold us R43 billion worth in 2023.",
      "Q: And your exports?",
      "A: Our exports to Chile rose 9 percent in 2023.",
    );
    expect(claims.at(-1)).toMatchObject({ value: 9, countries: ["PER", "CHL"] });
  });

  it("in a parliament is the one whose trade the minister describes first, named in capitals by the record", async () => {
    const claims = await read(
      "en",
      "Oral questions",
      "Hon TANE ROPATA (Labour): Does the Minister stand by her statement?",
      "Hon PHILIPPA WARD-MOORE (Minister for Trade): Yes. Peru sold the world goods worth $60 billion in 2023. Goods to Chile came to $9 billion.",
      "Hon TANE ROPATA: And Kenya?",
      "Hon PHILIPPA WARD-MOORE: Two-way trade with Kenya was $2 billion in 2023.",
    );
    expect(claims.map(({ value, countries, speaker }) => [value, countries, speaker])).toEqual([
      [6e10, ["PER"], "Philippa Ward-Moore"],
      [9e9, ["PER", "CHL"], "Philippa Ward-Moore"],
      [2e9, ["PER", "KEN"], "Philippa Ward-Moore"],
    ]);
  });
});

describe("a number to compare with is of its own time", () => {
  const cases: [sentence: string, ...expected: Expected[]][] = [
    [
      "Peru's trade surplus rose to $27 billion in October from $26 billion in August.",
      { value: 2.7e10, period: "2024-10" },
      { value: 2.6e10, period: "2024-08" },
    ],
    [
      "Peru's exports to Kenya rose to $5 billion in 2023, up from $4 billion.",
      { value: 5e9, period: "2023" },
      { value: 4e9, period: "2022", periodInferred: true },
    ],
    [
      "Peru's exports to Kenya rose to $5 billion in October from $4 billion.",
      { value: 5e9, period: "2024-10" },
      { value: 4e9, period: null, periodUnknown: true },
    ],
    ["Peru's exports rose 6.2 percent from a month earlier in October.", { value: 6.2, period: "2024-10" }],
    ["Peru's exports rose 6.2 percent from a year earlier in October.", { value: 6.2, period: "2024-10" }],
    [
      "Peru posted a trade surplus of $5 billion in September 2024, compared with +$4 billion in September 2023.",
      { value: 5e9, period: "2024-09" },
      { value: 4e9, period: "2023-09" },
    ],
    [
      "Peru and Kenya set a trade target of $9 billion by 2030 compared to last year's record figure of $7 billion.",
      { value: 9e9, period: "2030", modality: "TARGET" },
      { value: 7e9, period: "2023", modality: "REPORTED" },
    ],
    ["Peru's exports to Kenya for the period April 2022 - February 2023 were $4 billion.", { value: 4e9, period: "2022-04/2023-02" }],
    ["Peru's exports to Kenya were $4 billion in the period to September.", { value: 4e9, period: "2024-01/2024-09" }],
    ["India's exports were $4 billion in the first six months of the fiscal.", { value: 4e9, period: "2024-04/2024-09" }],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, async () => {
      holds(await read("en", null, sentence), expected);
    });

  it("a day of the last week is of its own month, and not of the one that was told before", async () => {
    const claims = await read(
      "en",
      "Kazakhstan's border busier",
      "The Dostyk border crossing handled 9 million tonnes of cargo in September.",
      "It handled 30,000 tonnes of cargo on Monday.",
    );
    expect(claims.at(-1)).toMatchObject({ value: 30000, period: "2024-11", periodInferred: true });
  });

  it("a time told between the comparison and its number is that number's", async () => {
    const claims = await read("en", null, "Peru's trade with Kenya rose by $12 billion in 2023 compared to 2010 when it was $61 billion.");
    expect(claims.at(-1)).toMatchObject({ value: 6.1e10, period: "2010" });
  });

  it("the year to date of a report on June ends with June", async () => {
    const claims = await read(
      "en",
      "Peru's exports in June 2024",
      "Peru's exports were $9 billion in June 2024.",
      "Year-to-date, exports were $50 billion.",
    );
    expect(claims.at(-1)).toMatchObject({ value: 5e10, period: "2024-01/2024-06" });
  });

  it("the same period is that of the number before", async () => {
    const claims = await read(
      "en",
      "Peru's exports to Kenya",
      "Peru's exports to Kenya were $5 billion in the year to March 2023.",
      "Imports from Chile were worth $4 billion in the same period.",
    );
    expect(claims.map(({ period }) => period)).toEqual(["2022-04/2023-03", "2022-04/2023-03"]);
  });

  it("in a report of two periods, the one that is compared with does not go on", async () => {
    const claims = await read(
      "en",
      "Peru's trade",
      "Peru posted a trade surplus of €21 bn in July 2024, compared with +€6 bn in July 2023.",
      "Exports to Kenya rose by 9 percent.",
    );
    expect(claims.at(-1)).toMatchObject({ value: 9, period: "2024-07" });
  });

  it("in Russian, a time behind the comma is of the next number", async () => {
    const claims = await read(
      "ru",
      null,
      "Товарооборот с Перу в прошлом году вырос на 21 процент, за четыре месяца этого года – ещё на 12 процентов.",
    );
    expect(claims.map(({ value, period }) => [value, period])).toEqual([
      [21, "2023"],
      [12, "2024-01/2024-04"],
    ]);
  });
});

describe("what a number counts", () => {
  const cases: [sentence: string, ...expected: Expected[]][] = [
    ["Peru's exports to Kenya crossed the $100 million mark in 2023.", { value: 1e8, measure: "EXPORTS", countries: ["PER", "KEN"] }],
    ["Peru's export turnover reached $9 billion in 2023.", { value: 9e9, measure: "EXPORTS", countries: ["PER"] }],
    [
      "Chile was the top destination for Peruvian goods with $3 billion in 2023, followed by Kenya with $1 billion.",
      { value: 3e9, measure: "EXPORTS", countries: ["PER", "CHL"] },
      { value: 1e9, measure: "EXPORTS", countries: ["PER", "KEN"] },
    ],
    ["Peru's trade with Kenya will grow once the post clears 1,500 trucks a day."],
    [
      "Copper shipments to Kenya, which account for a fifth of the total, slid 14 percent in 2023.",
      { value: -14, measure: "COMMODITY_SUPPLY", commodity: "copper" },
    ],
    [
      "Peru's exports of ships and machinery rose 45.5 and 27.9 percent respectively in 2023.",
      { value: 45.5, unit: "%" },
      { value: 27.9, unit: "%" },
    ],
    [
      "The number of trucks crossing the border into Chile increased by 5,882 to 10,640 trucks in 2023.",
      { value: 10640, unit: "trucks", comparator: "EXACT" },
    ],
    [
      "Peru's exports grew to Chile (8.7 percent), Spain (4.4 percent) and Kenya (1.1 percent), but declined to Germany (-1.6 percent).",
      { value: 8.7, countries: ["PER", "CHL"] },
      { value: 4.4, countries: ["PER", "ESP"] },
      { value: 1.1, countries: ["PER", "KEN"] },
      { value: -1.6, countries: ["PER", "DEU"] },
    ],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, async () => {
      holds(await read("en", "Peru's trade", sentence), expected);
    });

  it("a number of each day says so and goes to review", async () => {
    for (const [language, sentence] of [
      ["en", "Some 2,300 trucks crossed the border into Chile each day in May."],
      ["ru", "В мае границу с Китаем пересекли 2300 грузовиков в сутки."],
    ] as const) {
      const [claim] = await read(language, null, sentence);
      expect(claim!.inferences).toContain("unit.daily");
      expect(claim!.confidence).toBeLessThan(0.7);
    }
  });

  it("goods that have no name here are not those told before them", async () => {
    const claims = await read(
      "ru",
      null,
      "Импорт Перу зерна вырос на 26 %, музыкальных инструментов — на 15 %, мяса — на 3 % в 2023 году.",
    );
    expect(claims.map(({ value, commodity }) => [value, commodity])).toEqual([
      [26, "grain"],
      [15, null],
      [3, "meat"],
    ]);
  });

  it("a figure of nobody's is less sure where the report quotes others", async () => {
    const claims = await read(
      "en",
      "Peru's exports",
      "Carlos Vega, an economist at Banco Sur, said Peru's exports to India rose 9 percent in 2023.",
      "Peru's exports to Mexico were $6 billion in 2023.",
    );
    expect(claims[1]).toMatchObject({ speaker: "document" });
    expect(claims[1]!.inferences).toContain("speaker.none");
    expect(claims[1]!.confidence).toBeLessThan(0.9);
  });

  it("shillings of a Kenyan report are Kenya's, whoever buys", async () => {
    const claims = await read(
      "en",
      "Kenya's exports to Uganda rise",
      "Kenya's exports to Uganda reached Sh109 billion in 2023.",
      "Tanzania bought goods worth Sh63 billion.",
    );
    expect(claims.map(({ unit, countries }) => [unit, countries.join()])).toEqual([
      ["KES", "KEN,UGA"],
      ["KES", "KEN,TZA"],
    ]);
  });

  it("¥ in a report on Japan is yen", async () => {
    const [claim] = await read("en", "Japan's exports", "Japan's exports came to ¥9.43 trillion in October.");
    expect(claim).toMatchObject({ value: 9.43e12, unit: "JPY" });
  });

  it("a man named in the Russian genitive is called by his nominative", async () => {
    const speakers = async (sentence: string) => (await read("ru", null, sentence)).map(({ speaker }) => speaker);
    expect(await speakers("По словам министра торговли Перу Виктора Кабана, экспорт в Кению вырос на 9 %.")).toEqual(["Viktor Kaban"]);
    expect(await speakers("Экспорт в Кению вырос на 9 %, сообщила министр торговли Перу Ольга Кабанова.")).toEqual(["Olga Kabanova"]);
  });

  it("flows told behind a balance with somebody are of those two, in that paragraph", async () => {
    const claims = await read(
      "en",
      "Peru's trade",
      "Peru's deficit with China grew to $31 billion in June. Exports increased $4 billion to $9 billion.",
      "Total exports came to $40 billion.",
    );
    expect(claims.map(({ value, countries }) => [value, countries.join()])).toEqual([
      [-3.1e10, "PER,CHN"],
      [4e9, "PER,CHN"],
      [9e9, "PER,CHN"],
      [4e10, "PER"],
    ]);
  });

  it("a report that names only its partners is of the country in whose money it counts", async () => {
    const claims = await read("en", null, "Exports in June rose to 9,208 billion yen. Exports to China rose 7 percent.");
    expect(claims.map(({ countries }) => countries.join())).toEqual(["JPN", "JPN,CHN"]);
  });
});

describe("Chinese", () => {
  const speakers = async (...paragraphs: string[]) => (await read("zh", null, ...paragraphs)).map(({ speaker }) => speaker);

  it("names the speaker before the verb, whatever stands between", async () => {
    expect(await speakers("俄罗斯副总理奥韦尔丘克近日在接受采访时表示，今年1至9月俄中贸易额增长2%。")).toEqual(["奥韦尔丘克"]);
    expect(await speakers("德国工商大会外贸主管福尔克·特赖尔对此表示，今年德国对华出口将增长2%。")).toEqual(["福尔克·特赖尔"]);
    expect(await speakers("德国联邦统计局当地时间1日公布的数据显示，2023年德国与中国贸易额为2500亿欧元。")).toEqual(["德国联邦统计局"]);
    expect(await speakers("商务部有关负责人表示，2023年中俄贸易额达到2400亿美元。")).toEqual(["商务部"]);
    expect(await speakers("驻秘鲁大使宋扬出席论坛。", "宋大使表示，2023年中国与秘鲁双边贸易额为370亿美元。")).toEqual(["宋扬"]);
  });

  it("a quotation is of who is named behind it, and a semicolon changes nobody", async () => {
    expect(
      await speakers(
        "海关关长马建新介绍，今年前十个月中国对哈萨克斯坦出口增长8%。",
        "“今年自哈萨克斯坦进口增长两成。”某公司总经理李国强告诉记者。",
      ),
    ).toEqual(["马建新", "李国强"]);
    expect(await speakers("数据显示，今年前三季度我国出口19万亿元；进口13万亿元。", "海关总署发言人吕某表示，形势稳定。")).toEqual([
      "document",
      "document",
    ]);
  });

  it("a short name is of the country that the text names in full", async () => {
    const claims = await read("zh", "驻巴拿马大使出席论坛", "2021年中巴双边贸易额达113亿美元，其中巴对华出口11亿美元。");
    expect(claims.map(({ countries }) => countries.join())).toEqual(["CHN,PAN", "PAN,CHN"]);
  });

  it("1.8 times is 80 percent more, and a gap between rates is no claim", async () => {
    const claims = await read(
      "zh",
      null,
      "今年前九个月我国进口粮食62万吨，是去年同期的1.8倍。",
      "前三季度我国进出口增长13%，比重提升0.8个百分点。",
    );
    expect(claims.map(({ value }) => value)).toEqual([620000, 80, 13]);
  });

  it("all members of a list are partners", async () => {
    const claims = await read("zh", null, "前三季度，我国对东盟、欧盟、韩国进出口分别增长7%、3%、1%。");
    expect(claims.map(({ countries }) => countries.join())).toEqual(["CHN,ASEAN", "CHN,EU", "CHN,KOR"]);
  });
});

describe("whose words a figure stands in", () => {
  const speakers = async (language: string, title: string | null, ...paragraphs: string[]) =>
    (await read(language, title, ...paragraphs)).map(({ speaker, value }) => [speaker, value]);

  it("a statistics office is a source, by its short name too", async () => {
    expect(
      await speakers(
        "en",
        "Peru's exports to Chile rise",
        "LIMA, Nov. 4 (Andes) -- Peru's exports to Chile rose 9 percent in October, the Federal Statistical Office (Fedstat) said on Monday.",
        "Imports fell 4 percent, according to Fedstat.",
        "Copper shipments to Chile grew 3 percent, Peru Bureau of Trade data released on Nov 2 showed.",
      ),
    ).toEqual([
      ["Federal Statistical Office", 9],
      ["Federal Statistical Office", -4],
      ["Peru Bureau of Trade", 3],
    ]);
  });

  it("a pronoun is the person who was introduced last", async () => {
    expect(
      await speakers(
        "en",
        "Peru's exports to Chile rise",
        "Peru's exports to Chile rose 9 percent in 2023, Trade Minister Ana Rojas said.",
        "In Santiago, the ministry's director-general, Rosa Quispe, gave another number. She said Peru's exports to Chile rose 6 percent.",
      ),
    ).toEqual([
      ["Ana Rojas", 9],
      ["Rosa Quispe", 6],
    ]);
  });

  it("in Russian, an agency's data, and bodies and names in any case", async () => {
    expect(
      await speakers(
        "ru",
        "Торговля Перу и Чили",
        "Товарооборот Перу и Чили в 2023 году вырос на 5%. Об этом пишет «Вестник» со ссылкой на данные Главного таможенного управления Чили.",
        "Экспорт в Чили, по расчётам аналитика центра «Южные пути» Нины Хасановой, вырос на 7%.",
        "Экспорт в Кению вырос на 2%, сообщил вице-премьер РФ Олег Тарасенков.",
      ),
    ).toEqual([
      ["Главное таможенное управление Чили", 5],
      ["Nina Khasanova", 7],
      ["Oleg Tarasenkov", 2],
    ]);
  });

  it("the dashes of an interview part who asks from who answers", async () => {
    expect(
      await speakers(
        "ru",
        "Торгпред России в Перу: везём другое",
        "О торговле «Листку» рассказал торговый представитель Российской Федерации в Лиме Олег Тарасенков.",
        "— Как прошёл год?",
        "— Товарооборот с Перу в 2023 году вырос на 15 процентов.",
      ),
    ).toEqual([["Oleg Tarasenkov", 15]]);
  });

  it("in Chinese, the customs of whichever name, an office behind 获悉, and what goes on in the next sentence", async () => {
    expect(
      await speakers(
        "zh",
        null,
        "秘鲁国家海关局20日公布的统计数据显示,2023年中国与秘鲁双边贸易额为370亿美元,同比增长9%;其中对秘鲁出口140亿美元。",
        "记者从满洲里铁路货运站获悉，2023年出口运量148万吨。",
        "据商务部美洲司二级巡视员赵明透露，2023年中秘贸易额增长8%。",
      ),
    ).toEqual([
      ["秘鲁国家海关局", 3.7e10],
      ["秘鲁国家海关局", 9],
      ["秘鲁国家海关局", 1.4e10],
      ["满洲里铁路货运站", 1.48e6],
      ["赵明", 8],
    ]);
  });
});

describe("balances, baselines and headlines", () => {
  it("a deficit is below nothing, a surplus above it", async () => {
    for (const [language, sentence, values] of [
      ["en", "Peru's trade deficit with Chile widened to $5 billion in 2023, while its surplus with Kenya was $2 billion.", [-5e9, 2e9]],
      ["ru", "Дефицит торговли Перу с Чили в 2023 году составил 5 млрд долларов.", [-5e9]],
      ["zh", "2023年秘鲁对智利贸易逆差50亿美元。", [-5e9]],
    ] as const)
      expect((await read(language, "Peru", sentence)).map(({ value }) => value)).toEqual(values);
  });

  const cases: [language: string, title: string | null, sentence: string, ...expected: Expected[]][] = [
    [
      "en",
      "Peru's exports",
      "Peru's exports grew by 8 percent to $24 billion from $22 billion worth of merchandise shipped out during May 2023.",
      { value: 8, measure: "EXPORTS" },
      { value: 2.4e10, measure: "EXPORTS" },
      { value: 2.2e10, measure: "EXPORTS", period: "2023-05" },
    ],
    [
      "en",
      "Peru's exports",
      "Peru's exports to Chile stood at $8 billion in 2023, down from $9 billion.",
      { value: 8e9, kind: "LEVEL" },
      { value: 9e9, kind: "LEVEL", period: "2022" },
    ],
    [
      "en",
      "Peru's exports",
      "Peru exported goods worth 3 billion euros to Chile in 2023.",
      { value: 3e9, measure: "EXPORTS", countries: ["PER", "CHL"], directed: true },
    ],
    [
      "en",
      "Peru's trade",
      "There was a 39 percent growth in Peru's exports to Chile in the half year to June 2024.",
      { value: 39, countries: ["PER", "CHL"], period: "2024-01/2024-06" },
    ],
    [
      "en",
      "Kenya's trade",
      "Kenya's exports were $3 billion in January-August 2024, against $2 billion.",
      { value: 3e9, period: "2024-01/2024-08" },
      { value: 2e9, period: "2023-01/2023-08" },
    ],
    [
      "ru",
      "Экспорт Перу",
      "Экспорт Перу в Чили в мае 2024 года вырос на 9% по сравнению с апрелем.",
      { value: 9, period: "2024-05", countries: ["PER", "CHL"] },
    ],
    [
      "zh",
      null,
      "秘鲁对智利出口由2021年的9.8亿欧元增至去年的16.3亿欧元。",
      { value: 9.8e8, period: "2021" },
      { value: 1.63e9, period: "2023" },
    ],
    [
      "zh",
      null,
      "2023年，我国对秘鲁、智利进出口分别增长7%和下降2%。",
      { value: 7, countries: ["CHN", "PER"] },
      { value: -2, countries: ["CHN", "CHL"] },
    ],
  ];
  for (const [language, title, sentence, ...expected] of cases)
    it(sentence, async () => {
      holds(await read(language, title, sentence), expected);
    });

  it("a text without a title has its first line for one", async () => {
    const claims = await read("en", null, "Peru and Chile trade more", "LIMA, Nov 4 - Exports rose by 9 percent in 2023.");
    expect(claims.map(({ countries }) => countries.join())).toEqual(["PER,CHL"]);
  });
});

describe("a report about trade goes on with its flow where a sentence has no word for it", () => {
  const story = (...more: string[]): Promise<ExtractedClaim[]> =>
    read("en", "Chile's cherry exports rise", "Chile's cherry exports rose 5 percent to $3 billion in 2023 from $2.8 billion.", ...more);

  it("in a paragraph of its own", async () => {
    const [claim] = (await story("Growers had a good summer.", "Blueberries added another $700 million.")).slice(3);
    expect(claim).toMatchObject({ measure: "EXPORTS", value: 7e8, period: "2023", countries: ["CHL"] });
    expect(claim!.inferences).toContain("measure.document");
    expect(claim!.confidence).toBeLessThan(0.6);
  });

  for (const aside of [
    "The peso lost 3 percent against the dollar.",
    "Inflation was 4 percent. Food was up 6 percent.",
    "The government will spend $40 million on roads.",
    "Some 9,000 people work in the orchards.",
  ])
    it(`not where it is of something else: ${aside}`, async () => {
      expect(await story(aside)).toHaveLength(3);
    });

  it("not in a text that tells of trade in passing", async () => {
    const claims = await read(
      "en",
      "Chile's orchards",
      "Chile's orchards grow. Cherry exports were $3 billion in 2023.",
      "Costs aside, it was $90 million more.",
    );
    expect(claims).toHaveLength(1);
  });
});

it("bare thousands are counted like the number before them", async () => {
  const claims = await read(
    "en",
    "Cambodia's rice exports rise",
    "Cambodia's rice exports to China were 148,000 tonnes in 2023, to France 96,000 and to Malaysia 61,000.",
  );
  holds(claims, [
    { value: 148000, unit: "t", countries: ["KHM", "CHN"] },
    { value: 96000, unit: "t", countries: ["KHM", "FRA"] },
    { value: 61000, unit: "t", countries: ["KHM", "MYS"] },
  ]);
});

it("in an interview without labels the one whom its headline names answers the questions", async () => {
  const claims = await read(
    "en",
    "Jelena Petrić: We buy too much",
    "The Serbian trade minister spoke to us in Belgrade.",
    "How was the year?",
    "Better than it looks. Exports were 10.9 billion euros in 2023.",
    "And this year?",
    "In nine months exports rose by 5 percent.",
    "Are you content?",
    "Almost.",
  );
  expect(claims.map(({ speaker }) => speaker)).toEqual(["Jelena Petrić", "Jelena Petrić"]);
});
