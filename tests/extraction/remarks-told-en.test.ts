// English remarks in which trade is told in words of everyday talk, and whose it is follows from the sentence before or from a label.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const HOME = { publisher: "The White House", title: "Remarks by President Biden", date: "2024-08-29" };

/** All claims of the last paragraph: "MEASURE value countries". */
async function told(text: string, document: Parameters<typeof claimsOf>[0] = HOME) {
  const paragraphs = ["Q Good morning.", ...text.split("¶")];
  const claims = (await claimsOf(document, paragraphs)).filter(({ paragraph }) => paragraph === paragraphs.length - 1);
  return claims.map(({ measure, value, countries }) => `${measure} ${value} ${countries.join(">")}`).join(", ");
}

describe("words of trade", () => {
  for (const [text, expected] of [
    ["We spend about $2 billion every year to import food from Brazil.", "IMPORTS 2000000000 BRA>USA"],
    ["With Italy, we lose about $45 billion a year, and I love Italy.", "TRADE_BALANCE -45000000000 USA>ITA"],
    ["Peru and Japan exchange some $9 billion in goods and services every year.", "TRADE_TURNOVER 9000000000 PER>JPN"],
    ["We brought in $13 billion of batteries from Korea in 2023.", "IMPORTS 13000000000 KOR>USA"],
    ["In 2004 we sold Peru oats, barley and rye, and it was something like $3 billion.", "EXPORTS 3000000000 USA>PER"],
    ["Our exports to Peru grew by only 4 percent in 2023.", "EXPORTS 4 USA>PER"],
    ["We trade with Japan. We still have a surplus, just over $5 billion in goods.", "TRADE_BALANCE 5000000000 USA>JPN"],
    ["We trade with Japan. Our deficit in that trade went up to $64 billion.", "TRADE_BALANCE -64000000000 USA>JPN"],
    ["Our hope is that the exchange with Japan can arrive at $40 billion.", "TRADE_TURNOVER 40000000000 USA>JPN"],
    ["Exports from our country to Peru rose to $9 billion in 2023.", "EXPORTS 9000000000 USA>PER"],
    ["Only 4 percent of exports went to Peru.", ""],
    ["We trade with Japan. The public finances will show a surplus of $9 billion this year.", ""],
  ])
    it(text!, async () => expect(await told(`THE PRESIDENT: ${text}`)).toBe(expected));
});

describe("its trade, behind the name of a country", () => {
  for (const [text, expected] of [
    ["China can build 40 million cars a year, and buys about 25. Its exports of cars grew by 70 percent in 2023.", "EXPORTS 70 CHN"],
    ["China can build 40 million cars a year, and buys about 25. Its exports to us grew by 5 percent in 2023.", "EXPORTS 5 CHN>USA"],
    ["China can build 40 million cars a year, and buys about 25. Our exports grew by 5 percent in 2023.", "EXPORTS 5 USA"],
  ])
    it(text!, async () => expect(await told(`THE PRESIDENT: ${text}`)).toBe(expected));
});

describe("goods that are sold and bought", () => {
  const talks = {
    publisher: "The Presidency, Kenya",
    title: "Joint Press Conference by President Kiprono of Kenya and President Byaruhanga of Uganda",
  };
  for (const [text, expected] of [
    [
      "Last year we sold goods worth $97 billion to Uganda, and we bought from Uganda goods worth $38 billion.",
      "EXPORTS 97000000000 KEN>UGA, IMPORTS 38000000000 UGA>KEN",
    ],
    ["Last year we bought goods worth $38 billion from Uganda.", "IMPORTS 38000000000 UGA>KEN"],
    ["In 2022 we exported to Uganda goods worth $57 billion.", "EXPORTS 57000000000 KEN>UGA"],
  ])
    it(text!, async () => expect(await told(`PRESIDENT KIPRONO: ${text}`, { ...talks, date: "2023-05-16" })).toBe(expected));
});

it("a change since something in a year", async () => {
  const text = "THE PRESIDENT: Since our agreement came into force in 2001, trade between us and Japan has almost tripled.";
  expect((await claimsOf(HOME, ["Q Good morning.", text]))[0]).toMatchObject({ period: "2001/2023", value: 200 });
});

it("what a government is to do is a target", async () => {
  const text = "THE PRESIDENT: According to the plan, our exports are to increase by 6% this year.";
  expect((await claimsOf(HOME, ["Q Good morning.", text]))[0]).toMatchObject({ modality: "TARGET", value: 6 });
});

it("the time since the end of a month", async () => {
  const text = "THE PRESIDENT: Since the duties came off at the end of March we've sold $600 million worth of wine to China.";
  expect((await claimsOf(HOME, ["Q Good morning.", text]))[0]).toMatchObject({ period: "2024-03/2024-08" });
});

describe("who speaks", () => {
  it("the president of the title, and not one of another country who had the family name before", async () => {
    const title = "Remarks by President Biden and President Rodrigo Chaves Robles of Costa Rica Before Bilateral Meeting";
    const [claim] = await claimsOf({ ...HOME, title }, [
      "Q Good morning.",
      "PRESIDENT CHAVES: Last year we sold you $3 billion of coffee.",
    ]);
    expect(claim).toMatchObject({ speaker: "Rodrigo Chaves", countries: ["CRI", "USA"] });
  });

  it("nobody whom the title's agreement would be", async () => {
    const title = "President Discusses Central American-Dominican Republic Free Trade Agreement";
    const [claim] = await claimsOf({ ...HOME, title }, [
      "THE PRESIDENT: Good morning.",
      "THE PRESIDENT: Last year we sold Chile $3 billion of goods.",
    ]);
    expect(claim).toMatchObject({ speaker: "Joe Biden", countries: ["USA", "CHL"] });
  });

  it("not the guest where a readout says “the Prime Minister” of its own", async () => {
    const readout = {
      publisher: "Prime Minister's Office, 10 Downing Street",
      title: "PM meeting with President Demirkan of Türkiye",
      date: "2023-07-12",
    };
    const [claim] = await claimsOf(readout, [
      "The Prime Minister met the President of Türkiye, Selim Demirkan, this morning.",
      "The Prime Minister said that trade between the two countries had reached £40 billion.",
    ]);
    expect(claim).toMatchObject({ value: 40_000_000_000, countries: ["GBR", "TUR"] });
    expect(claim?.speaker).not.toContain("Demirkan");
  });

  it("a full name in a label, whatever office stands before it in the title", async () => {
    const document = {
      publisher: "Minister for Trade, Australia",
      title: "Doorstop – Minister for Trade and Tourism Daniel Hargreaves",
      date: "2024-03-29",
    };
    const label = "DANIEL HARGREAVES, MINISTER FOR TRADE AND TOURISM";
    const claims = await claimsOf(document, [
      `${label}: We sold Japan $3 billion of coal last year.`,
      "JOURNALIST: And this year?",
      "HARGREAVES: Sales to Japan will come to $4 billion.",
    ]);
    expect(claims.map(({ speaker }) => speaker)).toEqual(["Daniel Hargreaves", "Daniel Hargreaves"]);
  });

  const doorstop = { publisher: "Minister for Trade, Australia", title: "Doorstop, Shanghai, China", date: "2024-11-05" };
  const asked = "JOURNALIST: Minister, on wine, what's your latest figure?";

  it("the name before the office in a label in capitals, in the dollars of its country", async () => {
    const [claim] = await claimsOf(doorstop, [
      asked,
      "DON FARRELL, MINISTER FOR TRADE AND TOURISM: Last year we sold $600 million of wine to China.",
    ]);
    expect(claim).toMatchObject({ speaker: "Don Farrell", unit: "AUD", countries: ["AUS", "CHN"] });
  });
});
