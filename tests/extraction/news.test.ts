import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";

interface Story {
  title: string;
  publisher?: string;
  date?: string;
  language?: string;
}
const read = (story: Story, ...paragraphs: string[]): Promise<ExtractedClaim[]> =>
  claimsOf({ date: "2024-11-05", publisher: "The Gazette", language: "en", ...story }, paragraphs);

describe("no silent wrong fact", () => {
  const cases: [sentence: string, ...expected: Partial<ExtractedClaim>[]][] = [
    ["Exports to Kenya reached EUR 30 million in 2023.", { unit: "EUR", value: 3e7, unitUnknown: false }],
    ["Exports to Kenya reached AED 30 billion in 2023.", { unit: "AED", value: 3e10 }],
    ["Exports to Kenya reached RMB 30 billion in 2023.", { unit: "CNY", value: 3e10 }],
    ["Exports to Kenya reached Rs 30 billion in 2023.", { unit: "{rupee}", value: 3e10, unitUnknown: true }],
    ["Exports to India reached Rs 30 billion in 2023.", { unit: "INR", value: 3e10, unitUnknown: false }],
    ["Exports to Kenya reached Ksh30.21b in 2023.", { unit: "KES", value: 3.021e10 }],
    ["Exports to Kenya reached $10.7m in 2023.", { unit: "USD", value: 1.07e7 }],
    ["Exports to Kenya reached 30 billion in 2023.", { unit: "{currency}", unitUnknown: true }],
    ["Exports rose 5 percent in the year to March 2024.", { value: 5, period: "2023-04/2024-03" }],
    ["Exports rose 5 percent in Q1 2024.", { value: 5, period: "2024-01/2024-03" }],
    ["Exports rose 5 percent in H1 2024.", { value: 5, period: "2024-01/2024-06" }],
    ["Exports rose 5 percent in Jan-Sep 2024.", { value: 5, period: "2024-01/2024-09" }],
    ["Export growth slipped by 4.2 percentage points in 2023.", { unit: "pp" }],
    ["Exports fell in May, with declines followed by upticks of 3.7% in June.", { value: 3.7, unit: "%" }],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, async () => {
      const claims = await read({ title: "Peru's exports in 2023", publisher: "Lima Times" }, sentence);
      expect(claims).toHaveLength(expected.length);
      claims.forEach((claim, i) => expect(claim).toMatchObject(expected[i]!));
    });

  it("the fiscal year of a country without one is said to be unknown", async () => {
    const [claim] = await read({ title: "Peru's exports" }, "Peru's exports rose 5 percent in fiscal 2023.");
    expect(claim).toMatchObject({ period: null, periodUnknown: true });
    expect(claim!.confidence).toBeLessThan(0.7);
  });

  it("Khorgas and Las Vegas are no gas", async () => {
    const claims = await read({ title: "Peru's trade" }, "Exports through Khorgas rose 5 percent, and exports to Las Vegas 7 percent.");
    expect(claims.map((claim) => claim.commodity)).not.toContain("natural gas");
  });

  it("what cannot be told stays below the confidence of what is read", async () => {
    const [unknown] = await read({ title: "Peru's exports" }, "Exports to Kenya reached Rs 30 billion in 2023.");
    expect(unknown!.confidence).toBeLessThan(0.6);
    expect(unknown!.inferences).toContain("unit.unknown-currency");
  });
});

describe("a wire story carries its country, partner and time from the headline", () => {
  it("flows have both ends, the dateline and the agency are nobody", async () => {
    const claims = await read(
      { title: "Chile's exports to Japan rise in October", publisher: "Reuters" },
      "SANTIAGO, Nov 5 (Reuters) - Chile's exports to Japan rose 12.5% in October to $1.2 billion, customs data showed.",
      "Copper shipments climbed 8%, while those to the U.S. slipped 3.1%.",
      "The country's imports from Brazil fell by 8.1 percent to 5.3 billion euros.",
    );
    expect(claims.map(({ value, unit, countries, directed, period }) => [value, unit, countries.join(), directed, period])).toEqual([
      [12.5, "%", "CHL,JPN", true, "2024-10"],
      [1.2e9, "USD", "CHL,JPN", true, "2024-10"],
      [8, "%", "CHL,JPN", true, "2024-10"],
      [-3.1, "%", "CHL,USA", true, "2024-10"],
      [-8.1, "%", "BRA,CHL", true, "2024-10"],
      [5.3e9, "EUR", "BRA,CHL", true, "2024-10"],
    ]);
    expect(new Set(claims.map((claim) => claim.speaker))).toEqual(new Set(["document"]));
    expect(claims.at(-1)!.inferences).toContain("period.document");
  });

  it("lists say their unit once", async () => {
    const claims = await read(
      { title: "Chile's exports" },
      "Chile's exports to China grew 20.1 percent, Japan 15.2 percent, and Australia 2.4 in 2023.",
    );
    expect(claims.map(({ value, countries }) => [value, countries.join()])).toEqual([
      [20.1, "CHL,CHN"],
      [15.2, "CHL,JPN"],
      [2.4, "CHL,AUS"],
    ]);
  });

  it("counted things and crossings", async () => {
    const claims = await read(
      { title: "Kazakhstan's border busier" },
      "Some 4,500 trucks and 12,000 TEU passed through the Dostyk border crossing in September.",
    );
    expect(claims.map(({ value, unit, borderCrossing }) => [value, unit, borderCrossing])).toEqual([
      [4500, "trucks", "crossing:dostyk-alashankou"],
      [12000, "TEU", "crossing:dostyk-alashankou"],
    ]);
  });

  it.each([
    ["en", "Beitbridge stays busy", "Some 4,500 trucks passed through Beitbridge in September.", "crossing:beitbridge"],
    ["ru", "Граница открыта", "В сентябре через Торкхам прошло 4500 грузовиков.", "crossing:torkham"],
    ["zh", "口岸通关提速", "9月，经友谊关口岸出口货物4500吨。", "crossing:youyiguan-huu-nghi"],
    ["zh", "中越友谊关系深化", "9月，中国对越南出口水果4500吨，两国友谊关系深化。", null],
    ["zh", "走廊开通", "9月，走廊开通后，中国对老挝出口水果4500吨。", null],
    ["en", "Detroit ships more", "Some 4,500 trucks crossed the border near Detroit in September.", null],
  ])("crossings of every region, and no word or city that only looks like one (%s: %s)", async (language, title, sentence, crossing) => {
    const claims = await read({ title, language }, sentence);
    expect(claims.map(({ value, borderCrossing }) => [value, borderCrossing])).toEqual([[4500, crossing]]);
  });

  it("a level of the year before is dated a year before", async () => {
    const claims = await read(
      { title: "Chile's exports" },
      "Chile's exports rose to $1.2 billion in October from $1.1 billion a year earlier.",
    );
    expect(claims.map(({ value, period }) => [value, period])).toEqual([
      [1.2e9, "2024-10"],
      [1.1e9, "2023-10"],
    ]);
  });
});

describe("lists of partners, flows and goods", () => {
  const cases: [sentence: string, ...expected: [value: number, countries: string][]][] = [
    [
      "Iraq with $4.8 billion, China with $4.4 billion, and Turkey with $1.3 billion of imports from Peru were the top buyers.",
      [4.8e9, "PER,IRQ"],
      [4.4e9, "PER,CHN"],
      [1.3e9, "PER,TUR"],
    ],
    ["Exports to Japan and Chile fell 5 percent and 6 percent, respectively.", [-5, "PER,JPN"], [-6, "PER,CHL"]],
    [
      "Germany was Peru's biggest export market with $1.7 billion, followed by Italy with $1.1 billion.",
      [1.7e9, "PER,DEU"],
      [1.1e9, "PER,ITA"],
    ],
    [
      "Peru's exports to Chile rose to $9 million, while imports from the neighbouring country fell 3 percent.",
      [9e6, "PER,CHL"],
      [-3, "CHL,PER"],
    ],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, async () => {
      const claims = await read({ title: "Peru's trade" }, sentence);
      expect(claims.map(({ value, countries }) => [value, countries.join()])).toEqual(expected);
    });

  it("exports and imports told in one breath are told apart, and growth in weight is left out", async () => {
    const flows = await read({ title: "Peru's trade" }, "Peru's exports and imports rose 4 percent and 6 percent respectively in October.");
    expect(flows.map(({ value, measure }) => [value, measure])).toEqual([
      [4, "EXPORTS"],
      [6, "IMPORTS"],
    ]);
    const value = await read(
      { title: "Peru's trade" },
      "Peru's exports saw 64 percent and 45 percent rise in terms of value and weight, respectively.",
    );
    expect(value.map((claim) => claim.value)).toEqual([64]);
  });

  it("in a report on two countries a flow without its end is between them, unless it is of the whole", async () => {
    const claims = await read(
      { title: "Peru's exports to Chile drop" },
      "Peru's exports to Chile dropped 5 percent in October.",
      "Imports were $2 million.",
      "Total exports came to $9 billion.",
    );
    expect(claims.map(({ value, countries }) => [value, countries.join()])).toEqual([
      [-5, "PER,CHL"],
      [2e6, "CHL,PER"],
      [9e9, "PER"],
    ]);
  });

  it("each good of a list is of its own number", async () => {
    const claims = await read({ title: "Peru's trade" }, "Peru's exports of wheat fell 5 percent, barley rose 7 percent.");
    expect(claims.map(({ value, commodity }) => [value, commodity])).toEqual([
      [-5, "wheat"],
      [7, "barley"],
    ]);
  });

  it("officials without a name are not the body that was named before", async () => {
    const claims = await read(
      { title: "Peru's trade" },
      "Exports to Chile rose 5 percent in 2023, the trade ministry said.",
      "Officials said 623 trucks crossed the border into Chile on Monday.",
    );
    expect(claims.map((claim) => claim.speaker)).toEqual(["trade ministry", "document"]);
  });
});

describe("numbers of another time, another step or another mood than their sentence", () => {
  const cases: [sentence: string, ...expected: Partial<ExtractedClaim>[]][] = [
    [
      "Exports to Kenya were $1.2 billion in October, more than the $900 million in September.",
      { value: 1.2e9, period: "2024-10" },
      { value: 9e8, period: "2024-09" },
    ],
    ["Exports to Kenya rose 9 percent, the biggest gain since May 2017.", { value: 9, period: null }],
    [
      "Exports to Kenya rose to $5 billion in 2023 from $2 billion five years ago.",
      { value: 5e9, period: "2023" },
      { value: 2e9, period: "2018" },
    ],
    [
      "Exports to Kenya increased $2.3 billion to $22.1 billion in 2023.",
      { kind: "CHANGE", value: 2.3e9 },
      { kind: "LEVEL", value: 2.21e10 },
    ],
    ["Exports to Kenya decreased $3 billion, or 12 percent, in 2023.", { kind: "CHANGE", value: -3e9 }, { value: -12, unit: "%" }],
    [
      "Peru aims to raise trade with Kenya to $9 billion from $4 billion in 2023.",
      { value: 9e9, modality: "TARGET" },
      { value: 4e9, modality: "REPORTED", period: "2023" },
    ],
    ["Trade with Kenya grew from R1 billion in 1998 to R614 billion in 2022.", { unit: "ZAR" }, { unit: "ZAR", value: 6.14e11 }],
  ];
  for (const [sentence, ...expected] of cases)
    it(sentence, async () => {
      const claims = await read({ title: "Peru's exports to Kenya", publisher: "Lima Times" }, sentence);
      expect(claims).toHaveLength(expected.length);
      claims.forEach((claim, i) => expect(claim).toMatchObject(expected[i]!));
    });
});

describe("who speaks in a report", () => {
  const cases: [words: string, speaker: string][] = [
    ['"Exports to Peru rose 5 percent in 2023," said Ana Rojas, the trade minister.', "Ana Rojas"],
    ["Exports to Peru rose 5 percent in 2023, Trade Minister Ana Rojas said.", "Ana Rojas"],
    ["Ana Rojas, chief economist at Lima Bank, said exports to Peru rose 5 percent in 2023.", "Ana Rojas"],
    ["According to the National Customs Service, exports to Peru rose 5 percent in 2023.", "National Customs Service"],
    ["Exports to Peru rose 5 percent in 2023, data from the National Statistics Institute showed.", "National Statistics Institute"],
    ["Exports to Peru rose 5 percent in 2023, data showed.", "document"],
  ];
  for (const [words, speaker] of cases)
    it(words, async () => {
      const [claim] = await read({ title: "Chile's exports" }, words);
      expect(claim).toMatchObject({ speaker });
    });

  it("a short name leads back to the full one, and a speaker nobody knows is proposed as new", async () => {
    const claims = await read(
      { title: "Chile's exports" },
      "Exports to Peru rose 5 percent in 2023, Trade Minister Ana Rojas said.",
      "Rojas said imports from Peru fell 3 percent.",
    );
    expect(claims.map((claim) => [claim.speaker, claim.speakerProposed, claim.speakerOffice])).toEqual([
      ["Ana Rojas", true, "Trade Minister"],
      ["Ana Rojas", true, "Trade Minister"],
    ]);
  });
});

describe("a speaker goes on until another one speaks", () => {
  const speakers = async (title: string, ...paragraphs: string[]) =>
    (await read({ title }, ...paragraphs)).map(({ speaker, value }) => [speaker, value]);

  it("over sentences, quotations and paragraphs", async () => {
    expect(
      await speakers(
        "Peru's exports rise",
        "LIMA, Nov 4 (Reuters) - Peru's exports to Brazil rose 5 percent in October, the trade ministry said in a statement.",
        "Imports from Brazil fell 3 percent, it said.",
        '"Exports to Chile rose 7 percent. Imports from Chile grew 2 percent," Trade Minister Ana Rojas told reporters.',
        "She also noted that exports to China climbed 12 percent.",
        "“Exports to Kenya gained 4 percent.”",
        "Exports to Cuba gained 3 percent.",
      ),
    ).toEqual([
      ["trade ministry", 5],
      ["trade ministry", -3],
      ["Ana Rojas", 7],
      ["Ana Rojas", 2],
      ["Ana Rojas", 12],
      ["Ana Rojas", 4],
      ["document", 3],
    ]);
  });

  it("what is carried says so and is less sure", async () => {
    const [said, carried] = await read(
      { title: "Peru's exports rise" },
      "Peru's exports to Brazil rose 5 percent in 2023, Trade Minister Ana Rojas said. Peru's exports to Chile rose 7 percent in 2023.",
    );
    expect(carried).toMatchObject({ speaker: "Ana Rojas", attribution: "indirect", accordingTo: [] });
    expect(carried!.inferences).toContain("speaker.carried");
    expect(carried!.confidence).toBeLessThan(said!.confidence);
  });

  it("an analyst speaks for one sentence, and unnamed data for nobody", async () => {
    expect(
      await speakers(
        "Peru's exports rise",
        "Carlos Vega, an economist at Banco Sur, said exports to India rose 9 percent in 2023.",
        "Exports to Mexico were up 6 percent.",
        "Exports to Chile rose 7 percent, Trade Minister Ana Rojas said.",
        "Official data showed exports to Brazil fell 2 percent.",
      ),
    ).toEqual([
      ["Carlos Vega", 9],
      ["document", 6],
      ["Ana Rojas", 7],
      ["document", -2],
    ]);
  });

  it("offices, acronyms and names lead to one speaker", async () => {
    expect(
      await speakers(
        "Kenya's trade with Uganda",
        "Kenya's exports to Uganda rose 5 percent in 2023, the Kenya National Bureau of Statistics (KNBS) said.",
        "KNBS data showed imports from Uganda fell 3 percent.",
        "Exports to Rwanda rose 4 percent, customs spokesman Joseph Oduor said.",
        "The official added that exports to Tanzania grew 6 percent.",
        "Economy Minister Luis Paz's office said exports to Peru rose 8 percent.",
      ),
    ).toEqual([
      ["Kenya National Bureau of Statistics", 5],
      ["Kenya National Bureau of Statistics", -3],
      ["Joseph Oduor", 4],
      ["Joseph Oduor", 6],
      ["Luis Paz", 8],
    ]);
  });
});

describe("days are kept as days", () => {
  const cases: [words: string, period: string][] = [
    ["Exports rose 5 percent between July 23 and August 22.", "2024-07-23/2024-08-22"],
    ["Exports rose 5 percent in the first five months of the current Iranian year (March 20-August 21).", "2024-03-20/2024-08-21"],
    ["Exports rose 5 percent on October 1-20.", "2024-10-01/2024-10-20"],
    ["Exports rose 5 percent on 1-20 October 2023.", "2023-10-01/2023-10-20"],
  ];
  for (const [words, period] of cases)
    it(words, async () => {
      const [claim] = await read({ title: "Iran's exports to Iraq" }, words);
      expect(claim).toMatchObject({ period });
    });

  it("months of another calendar without days are said to be unknown", async () => {
    const [claim] = await read(
      { title: "Iran's exports to Iraq" },
      "Exports rose 5 percent in the first five months of the current Iranian year.",
    );
    expect(claim).toMatchObject({ period: null, periodUnknown: true });
  });
});

describe("transcripts of the White House", () => {
  it("an office and the day tell the speaker; a question is nobody's", async () => {
    const claims = await read(
      { title: "Remarks by President Obama and Prime Minister Modi", publisher: "The White House", date: "2015-01-25" },
      "THE PRESIDENT: Last year, our trade with India grew by 10 percent.",
      "PRIME MINISTER MODI: Our exports to the United States doubled in 2014.",
      "Q: So trade grew by 10 percent last year?",
    );
    expect(claims.map((claim) => [claim.speaker, claim.countries.join()])).toEqual([
      ["Barack Obama", "USA,IND"],
      ["Narendra Modi", "IND,USA"],
      ["Q", "IND,USA"],
    ]);
  });
});

describe("Russian", () => {
  it("a report gives pair, period, speaker and crossing", async () => {
    const claims = await read(
      { title: "Товарооборот Казахстана и Узбекистана вырос", language: "ru", publisher: "Вестник" },
      "Товарооборот между Казахстаном и Узбекистаном в январе–сентябре 2024 года составил 3,1 млрд долларов, увеличившись на 5,2%, сообщил министр торговли Иван Петров.",
      "Импорт из Узбекистана сократился на 4,5% – до 970,3 млн долларов.",
      "Через пункт пропуска Хоргос прошло более 120 тысяч грузовиков.",
    );
    expect(claims.map(({ speaker, value, unit, countries, period }) => [speaker, value, unit, countries.join(), period])).toEqual([
      ["Ivan Petrov", 3.1e9, "USD", "KAZ,UZB", "2024-01/2024-09"],
      ["Ivan Petrov", 5.2, "%", "KAZ,UZB", "2024-01/2024-09"],
      ["document", -4.5, "%", "UZB,KAZ", "2024-01/2024-09"],
      ["document", 9.703e8, "USD", "UZB,KAZ", "2024-01/2024-09"],
      ["document", 120000, "trucks", "CHN,KAZ", "2024-01/2024-09"],
    ]);
  });

  it('bodies, cases of a name and "по его словам" lead to one speaker each', async () => {
    const claims = await read(
      { title: "Товарооборот Казахстана и Узбекистана вырос", language: "ru", publisher: "Вестник" },
      "Товарооборот между Казахстаном и Узбекистаном в 2023 году вырос на 5%, сообщили в министерстве торговли.",
      "Экспорт в Узбекистан увеличился на 7%, отметил министр торговли Иван Петров.",
      "По его словам, импорт из Узбекистана сократился на 3%.",
      "По словам Петрова, импорт из Киргизии вырос на 4%.",
      "Экспорт в Китай вырос на 9%. Об этом заявила вице-министр Анна Серова.",
    );
    expect(claims.map(({ speaker, value }) => [speaker, value])).toEqual([
      ["министерство торговли", 5],
      ["Ivan Petrov", 7],
      ["Ivan Petrov", -3],
      ["Ivan Petrov", 4],
      ["Anna Serova", 9],
    ]);
  });
});

describe("Russian wires", () => {
  it("the dateline is no sentence, a quotation opens one, and the year compared with is not its time", async () => {
    const claims = await read(
      { title: "Торговля Казахстана и Узбекистана", language: "ru", publisher: "Вестник" },
      "Астана. 7 ноября. INTERFAX.RU - Экспорт Казахстана в Узбекистан в январе-октябре вырос на 3%, сообщил глава Минсельхоза РК Ерлан Петров.",
      "«Товарооборот в этом году составил 4 млрд долларов, это на 6% больше прошлогоднего», - сказал он.",
      "Ранее Казстат сообщил, что поставки из Узбекистана сократились на 2% (до $1 млрд).",
    );
    expect(claims.map(({ value, countries, period, speaker }) => [value, countries.join(), period, speaker])).toEqual([
      [3, "KAZ,UZB", "2024-01/2024-10", "Yerlan Petrov"],
      [4e9, "KAZ,UZB", "2024", "Yerlan Petrov"],
      [6, "KAZ,UZB", "2024", "Yerlan Petrov"],
      [-2, "UZB,KAZ", "2024-01/2024-10", "Казстат"],
      [1e9, "UZB,KAZ", "2024-01/2024-10", "Казстат"],
    ]);
  });
});

describe("Chinese", () => {
  it("a notice gives pair, period and both directions", async () => {
    const claims = await read(
      { title: "前10个月中俄贸易额增长", language: "zh", publisher: "新华网" },
      "据海关总署发布的数据，今年前10个月，中国与俄罗斯双边贸易额达1.42万亿元人民币，同比增长2.9%。",
      "其中，中国对俄罗斯出口6700亿元，增长4.8%；自俄罗斯进口7500亿元，增长1.2%。",
    );
    expect(claims.map(({ value, unit, countries, period }) => [value, unit, countries.join(), period])).toEqual([
      [1.42e12, "CNY", "CHN,RUS", "2024-01/2024-10"],
      [2.9, "%", "CHN,RUS", "2024-01/2024-10"],
      [6.7e11, "CNY", "CHN,RUS", "2024-01/2024-10"],
      [4.8, "%", "CHN,RUS", "2024-01/2024-10"],
      [7.5e11, "CNY", "RUS,CHN", "2024-01/2024-10"],
      [1.2, "%", "RUS,CHN", "2024-01/2024-10"],
    ]);
    expect(claims[0]!.speaker).toBe("海关总署");
  });

  it("a spokesman goes on, 他 and a family name lead back to him, and another one takes over", async () => {
    const claims = await read(
      { title: "前10个月中国与越南贸易", language: "zh", publisher: "晚报" },
      "中国海关总署新闻发言人王小明7日在新闻发布会上表示，今年前10个月，中国对越南出口增长4.8%。",
      "自越南进口增长1.2%。",
      "王小明介绍，中国对泰国出口增长3%。他还指出，自泰国进口下降2%。",
      "越南工贸部长阮文和说，越南对美国出口增长10%。",
    );
    expect(claims.map(({ speaker, value }) => [speaker, value])).toEqual([
      ["王小明", 4.8],
      ["王小明", 1.2],
      ["王小明", 3],
      ["王小明", -2],
      ["阮文和", 10],
    ]);
  });

  it("a province is of China, a ministry is named by its ending, and a range is no sum", async () => {
    const claims = await read(
      { title: "广西对东盟进出口增长", language: "zh", publisher: "晚报" },
      "2024年前三季度，广西对东盟进出口2476亿元，其中，对越南进出口1761亿元；对泰国进出口245亿元。",
      "越南工贸部表示，2024年越南对中国出口额将达500亿-600亿美元。",
    );
    expect(claims.map(({ value, countries }) => [value, countries.join()])).toEqual([
      [2.476e11, "CHN,ASEAN"],
      [1.761e11, "CHN,VNM"],
      [2.45e10, "CHN,THA"],
      [5.5e10, "VNM,CHN"],
    ]);
    expect(claims.at(-1)!.speaker).toBe("越南工贸部");
  });

  it("traditional signs are read, and the words stay as they were written", async () => {
    const words = "中國海關總署公布，10月中國對越南出口下降1.1%。";
    const [claim] = await read({ title: "中國10月出口", language: "zh", publisher: "晚報" }, words);
    expect(claim).toMatchObject({ speaker: "海关总署", value: -1.1, countries: ["CHN", "VNM"], period: "2024-10", text: words });
  });
});

it("documents without trade figures give nothing", async () => {
  const stories = [
    "The council approved a $450 million stadium on Monday, with construction to begin in May.",
    "Ticket sales rose 12 percent last year, and the club earned $30 million.",
    "Trade unions said 1,200 jobs would be created.",
    "The central bank cut its key rate by 50 basis points to 4.5 percent.",
    "The company's shares fell 3.2 percent after profit dropped to $1.1 billion.",
    "Inflation eased to 2.4 percent in October from 2.6 percent in September.",
  ];
  expect(await read({ title: "News of the day" }, ...stories)).toEqual([]);
});
