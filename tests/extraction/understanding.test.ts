import { describe, expect, it } from "vitest";
import { admitClaims } from "../../src/extraction/admit.ts";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readTranscriptLines } from "../../src/extraction/document/transcript-lines.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";

const documentOf = (paragraphs: string[], title = "Talks with President of Peru Ana Rojas"): SourceDocument => {
  const line = { url: "https://a.example/1", title, date: "2019-06-15", publisher: "Press service of the President of Chile", paragraphs };
  return [...readTranscriptLines(JSON.stringify(line))][0]!;
};
const read = async (...paragraphs: string[]): Promise<ExtractedClaim[]> => [...(await ruleExtractor.extract(documentOf(paragraphs)))];
const LABEL = "President of Chile Luis Soto: ";

describe("a sentence becomes its claims", () => {
  const cases: [sentence: string, ...claims: Partial<ExtractedClaim>[]][] = [
    [
      "Last year our trade grew by almost 12 percent to $3.4 billion.",
      {
        measure: "TRADE_TURNOVER",
        kind: "CHANGE",
        value: 12,
        unit: "%",
        comparator: "ABOUT",
        high: 12,
        period: "2018",
        countries: ["CHL", "PER"],
      },
      { measure: "TRADE_TURNOVER", kind: "LEVEL", value: 3.4e9, unit: "USD", comparator: "EXACT", period: "2018" },
    ],
    ["Bilateral trade has doubled since 2015.", { kind: "CHANGE", value: 100, unit: "%", period: "2015/2018" }],
    [
      "Over the past three months we exported copper worth $3 billion, surpassing our plans for the year.",
      { value: 3e9, period: "2019-03/2019-05", modality: "REPORTED" },
    ],
    ["Our arms sales are only $15 million.", { measure: "EXPORTS", value: 15e6 }],
    ["In 2016 mutual trade fell by a third.", { kind: "CHANGE", value: -33.3, period: "2016" }],
    [
      "Chile exported over 20 million tonnes of copper ore to China in the first five months of this year.",
      {
        measure: "EXPORTS",
        kind: "LEVEL",
        value: 2e7,
        unit: "t",
        comparator: "OVER",
        low: 2e7,
        countries: ["CHL", "CHN"],
        directed: true,
        period: "2019-01/2019-05",
      },
    ],
    [
      "Our trade surplus stood at about 5 billion euros in January-March 2019.",
      { measure: "TRADE_BALANCE", value: 5e9, unit: "EUR", comparator: "ABOUT", period: "2019-01/2019-03" },
    ],
    [
      "Deliveries of gas to Argentina will reach 30 to 40 billion cubic metres by 2025.",
      {
        measure: "COMMODITY_SUPPLY",
        value: 3.5e10,
        low: 3e10,
        high: 4e10,
        comparator: "RANGE",
        unit: "m3",
        modality: "PROJECTED",
        period: "2025",
        commodity: "natural gas",
      },
    ],
    ["Our goal is to bring mutual trade to $10 billion by 2024.", { value: 1e10, modality: "TARGET", period: "2024" }],
    [
      "Imports from Brazil dropped 1.5 percent in January.",
      { measure: "IMPORTS", value: -1.5, countries: ["BRA", "CHL"], period: "2019-01" },
    ],
    [
      "Trade with Mexico amounted to $2 billion, and with Canada, it exceeded $3 billion.",
      { value: 2e9, countries: ["CHL", "MEX"] },
      { value: 3e9, comparator: "OVER", countries: ["CHL", "CAN"] },
    ],
    [
      "Exports of wine went up by 1.7 times compared to 2017.",
      { measure: "EXPORTS", kind: "CHANGE", value: 70, commodity: "wine", period: "2018" },
    ],
    ["Trade turnover increased by $1.5 billion in 2018.", { kind: "CHANGE", value: 1.5e9, unit: "USD", period: "2018" }],
    ["Exports of services rose by 4,5 percent.", { value: 4.5, measure: "EXPORTS" }],
  ];
  for (const [sentence, ...expected] of cases) {
    it(sentence, async () => {
      const claims = await read(LABEL + sentence);
      expect(claims).toHaveLength(expected.length);
      claims.forEach((claim, i) => expect(claim).toMatchObject({ ...expected[i]!, speaker: "Luis Soto", text: sentence, direct: true }));
    });
  }
});

describe("a sentence goes on with what the one before said", () => {
  const cases: [sentences: string, ...claims: Partial<ExtractedClaim>[]][] = [
    [
      "Between January and March our trade grew by 7 percent. It is notable that imports from Peru have grown by 40 percent.",
      { value: 7, period: "2019-01/2019-03" },
      { measure: "IMPORTS", value: 40, period: "2019-01/2019-03" },
    ],
    ["Our trade exceeded $4 billion. Our next target is $5 billion.", { value: 4e9 }, { value: 5e9, modality: "TARGET" }],
    [
      "The numbers for 2017 are in, and they are good. Peru's growers are pleased. Imports came to $9 billion.",
      { value: 9e9, measure: "IMPORTS", period: "2017" },
    ],
    ["Foreign trade is growing rapidly. In 2018 it surged by 25 percent.", { value: 25, countries: ["CHL"] }],
    ["Peru is our second largest partner within ASEAN. In 2015, trade came to $3 billion.", { value: 3e9, countries: ["CHL", "PER"] }],
  ];
  for (const [sentences, ...expected] of cases) it(sentences, async () => expect(await read(LABEL + sentences)).toMatchObject(expected));
});

describe("what is no claim of trade stays unsaid", () => {
  const silent = [
    "Copper output grew by 12 percent to 5 million tonnes last year.",
    "Peruvian companies have invested $3 billion in our economy.",
    "The government will allocate $200 million to support exports.",
    "Oil accounts for 40 percent of our exports.",
    "Retail trade grew by 3 percent.",
    "We are exporting more and more, and our trade is thriving.",
    "More than 4 million tourists visited Chile, 20 percent more than in 2017.",
    "Trade ministers of 12 countries met in Lima.",
    "The price of supplies rose by 30 percent.",
    "We trade tens of billions of dollars a year.",
    "We expect a slightly higher deficit of about 3 percent this year.",
  ];
  for (const sentence of silent) {
    it(sentence, async () => expect(await read(LABEL + sentence)).toEqual([]));
  }
});

describe("speakers", () => {
  it("the label holds until the next one, whatever colons stand in between", async () => {
    const claims = await read(
      `${LABEL}Welcome.`,
      "Let me say one thing: our trade reached $3 billion last year.",
      "President of Peru Ana Rojas (retranslated): Thank you. By our data, our trade reached $4 billion last year.",
    );
    expect(claims.map((claim) => [claim.speaker, claim.value])).toEqual([
      ["Luis Soto", 3e9],
      ["Ana Rojas", 4e9],
    ]);
  });

  it("a report names who said it, and whose information it was", async () => {
    const [claim] = await read(
      "President Luis Soto met with President of Peru Ana Rojas.",
      "According to the National Customs Service, trade with Peru grew by 5 percent in 2018, Mr Soto said.",
    );
    expect(claim).toMatchObject({
      speaker: "Luis Soto",
      attribution: "indirect",
      direct: false,
      accordingTo: ["National Customs Service"],
    });
  });
});

describe("every claim is tied to its words", () => {
  it("quote and number stand where the claim says", async () => {
    const paragraphs = [`${LABEL}Dear friends. Last year our trade grew by 12 percent to $3.4 billion. It will double by 2025.`];
    const document = documentOf(paragraphs);
    const claims = [...(await ruleExtractor.extract(document))];
    expect(admitClaims(document, claims)).toEqual({ claims, refused: [] });
    expect(claims.map((claim) => paragraphs[0]!.slice(claim.valueStart, claim.valueEnd))).toEqual(["12 percent", "$3.4 billion", "double"]);
  });

  it("a claim with other words, of another place or of no shape is refused", async () => {
    const document = documentOf([`${LABEL}Last year our trade grew by 12 percent.`]);
    const [claim] = await ruleExtractor.extract(document);
    const wrong = [
      { ...claim, text: "Last year our trade grew by 13 percent." },
      { ...claim, paragraph: 7 },
      { ...claim, valueStart: 0, valueEnd: 3 },
      { ...claim, kind: "GUESS" },
    ];
    const { claims, refused } = admitClaims(document, wrong);
    expect(claims).toEqual([]);
    expect(refused.map((refusal) => refusal.reason)).toEqual([
      expect.stringContaining("does not occur"),
      expect.stringContaining("no paragraph 7"),
      expect.stringContaining("do not lie within the quote"),
      expect.stringContaining("kind"),
    ]);
  });
});

it("a text in another language is left alone", async () => {
  const document = { ...documentOf([`${LABEL}Last year our trade grew by 12 percent.`]), language: "de" };
  expect(await ruleExtractor.extract(document)).toEqual([]);
});
