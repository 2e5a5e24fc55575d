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
