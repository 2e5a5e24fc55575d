// Turns of phrase that speakers have for a claim, each with the one thing that it decides.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";

const ALONE = { publisher: "The White House", title: "Remarks by President Biden on Trade", date: "2024-06-20" };
const JOINT = { ...ALONE, title: "Remarks by President Biden and Prime Minister Rojas of Peru in Joint Press Conference" };

const said = async (text: string, talks = ALONE) =>
  claimsOf(talks, ["Q    Good morning, Mr. President.", /^PRIME/.test(text) ? text : `THE PRESIDENT: ${text}`]);

type Turn = readonly [text: string, ...claims: Partial<ExtractedClaim>[]];

const tell = async (turns: readonly Turn[], talks = ALONE) => {
  for (const [text, ...expected] of turns) {
    const claims = await said(text, talks);
    expect([text, claims.map(({ value }) => value)]).toEqual([text, expected.map(({ value }) => value)]);
    claims.forEach((claim, i) => expect(claim).toMatchObject(expected[i]!));
  }
};

describe("what speakers say of trade", () => {
  it("more than before is a change, and no balance", () =>
    tell([
      ["Over two years Japan bought $7 billion more than what they bought in 2017.", { kind: "CHANGE", measure: "IMPORTS", value: 7e9 }],
      ["That deal would mean $7 billion more in exports for our farmers.", { kind: "CHANGE", measure: "EXPORTS", value: 7e9 }],
      [
        "It will add between $6 billion and $8 billion to our exports.",
        { kind: "CHANGE", measure: "EXPORTS", value: 7e9, low: 6e9, high: 8e9 },
      ],
      ["China will buy $7 billion more a year of our corn.", { kind: "CHANGE", value: 7e9, countries: ["USA", "CHN"] }],
      ["They sold us $7 billion more than we sold them.", { kind: "LEVEL", measure: "TRADE_BALANCE", value: -7e9 }],
    ]));

  it("the difference of what was sold and bought is a balance, with its sign", () =>
    tell([
      [
        "We imported $110 billion from Mexico and we exported to them $87 billion. The difference comes to $23 billion.",
        { measure: "IMPORTS", value: 110e9 },
        { measure: "EXPORTS", value: 87e9 },
        { measure: "TRADE_BALANCE", value: -23e9, countries: ["USA", "MEX"] },
      ],
      [
        "We sold Chile $9 billion last year. They sold us $4 billion. That's a difference of $5 billion.",
        { value: 9e9 },
        { value: 4e9 },
        { measure: "TRADE_BALANCE", value: 5e9, countries: ["USA", "CHL"] },
      ],
    ]));

  it("what a country loses is a balance, however it is named", () =>
    tell([
      ["Canada, we lose $9 billion a year.", { measure: "TRADE_BALANCE", value: -9e9, countries: ["USA", "CAN"] }],
      ["Look, we lose $9 billion a year."],
      ["We were losing to China $9 billion a year.", { measure: "TRADE_BALANCE", value: -9e9, countries: ["USA", "CHN"] }],
      ["We sell the rest of the world $9 billion a year more than we buy from them.", { measure: "TRADE_BALANCE", value: 9e9 }],
      [
        "We lose with Japan between 69 billion and $100 billion a year.",
        { value: -84.5e9, unit: "USD", comparator: "RANGE", countries: ["USA", "JPN"] },
      ],
      [
        "We've been losing $9 billion a year for many years with China.",
        { measure: "TRADE_BALANCE", value: -9e9, countries: ["USA", "CHN"] },
      ],
      [
        "We're down $5 billion a year with China, and with the world it's $9 billion.",
        { value: -5e9, countries: ["USA", "CHN"] },
        { value: -9e9, countries: ["USA"] },
      ],
      ["We lost, last year, $9 billion to China on trade.", { measure: "TRADE_BALANCE", value: -9e9, countries: ["USA", "CHN"] }],
      ["Overall, we lost $9 billion a year, over the last number of years, in trade.", { measure: "TRADE_BALANCE", value: -9e9 }],
    ]));

  it("a surplus with us, and with you, is of both", () =>
    tell(
      [
        ["You have a surplus in goods with us of $9 billion.", { value: 9e9, countries: ["PER", "USA"] }],
        ["PRIME MINISTER ROJAS: You ran a surplus with us of $9 billion.", { value: 9e9, countries: ["USA", "PER"] }],
        ["We have a surplus in services with you of $9 billion.", { value: 9e9, countries: ["USA", "PER"] }],
      ],
      JOINT,
    ));

  it("what is worth so much without being called trade", () =>
    tell(
      [
        ["Our trading relationship isn't just strong, it's fair. It's worth $9 billion a year.", { measure: "TRADE_TURNOVER", value: 9e9 }],
        [
          "PRIME MINISTER ROJAS: The exchange between our two countries was not even $9 billion.",
          { measure: "TRADE_TURNOVER", value: 9e9 },
        ],
      ],
      JOINT,
    ));

  it("who buys, by what they are to us", () =>
    tell([
      ["Japan is our number one customer for pork, $9 billion last year.", { measure: "EXPORTS", value: 9e9, countries: ["USA", "JPN"] }],
      ["The most that Japan ever spent on our agriculture was $9 billion.", { value: 9e9, countries: ["JPN", "USA"] }],
      ["We purchase from Chile $9 billion each year, above all copper.", { measure: "IMPORTS", value: 9e9, countries: ["CHL", "USA"] }],
      [
        "Ohio alone shipped more than $9 billion worth of goods to other countries.",
        { measure: "EXPORTS", value: 9e9, countries: ["USA"] },
      ],
      ["Because of Russian embargoes our exports fell by a third.", { value: -33.3, countries: ["USA"] }],
      ["In two years we've cut the importation of rice by 90 percent.", { measure: "IMPORTS", value: -90 }],
      ["Cuba is a market. Sales of U.S. food there were $9 million.", { measure: "EXPORTS", value: 9e6, countries: ["USA", "CUB"] }],
      ["Trade with Germany is good. Exports, goods and services together, passed $9 trillion.", { value: 9e12, countries: ["USA"] }],
      ["Our companies got $9 billion worth of goods out to foreign customers.", { measure: "EXPORTS", value: 9e9 }],
      [
        "Chile is a big buyer of American machinery -- I think it's over $9 billion a year.",
        { measure: "EXPORTS", value: 9e9, countries: ["USA", "CHL"] },
      ],
      ["Europe used to get 9 billion cubic meters of gas from Russia.", { value: 9e9, countries: ["RUS", "EUROPE"] }],
      ["Colombia is growing, and our exports there are up by 20 percent.", { measure: "EXPORTS", value: 20, countries: ["USA", "COL"] }],
      [
        "The Japanese, our exports to them are $5 billion; theirs to us are $9 billion.",
        { value: 5e9, countries: ["USA", "JPN"] },
        { value: 9e9, countries: ["JPN", "USA"] },
      ],
      ["Tariffs on steel brought steel imports down 30 percent.", { measure: "IMPORTS", value: -30 }],
      ["Foreign steel coming into our country is down 31 percent.", { measure: "IMPORTS", value: -31 }],
      ["Illegal immigrants coming into our country are down 31 percent."],
      ["Chinese goods into Kenya were $9 billion last year.", { measure: "EXPORTS", value: 9e9, countries: ["CHN", "KEN"] }],
      [
        "Last month's pork sales were the biggest ever to Japan, 77,000 tons.",
        { measure: "EXPORTS", value: 77_000, countries: ["USA", "JPN"] },
      ],
    ]));

  it("who buys is told by their verb, whatever helps it", () =>
    tell([
      ["Chile is growing. They'll be buying $9 billion of manufactured goods.", { value: 9e9, countries: ["USA", "CHL"] }],
      ["Japan will be buying 9 million tons of corn.", { value: 9e6, countries: ["USA", "JPN"] }],
      ["India has agreed to buy 9 million tons of coal from Australia.", { value: 9e6, countries: ["AUS", "IND"] }],
      [
        "China has made a commitment to spend $9 billion over the next two years on American energy.",
        { value: 9e9, countries: ["USA", "CHN"] },
      ],
      ["We spend $9 billion a year on Japanese cars.", { value: 9e9, countries: ["JPN", "USA"] }],
      [
        "China's exports to us were 18 percent lower, ours to them were down 11.",
        { value: -18, countries: ["CHN", "USA"] },
        { value: -11, countries: ["USA", "CHN"] },
      ],
      ["Exports are 5 percent below where we were in 2008.", { value: -5, period: null }],
    ]));

  it("who took how much of it", () =>
    tell([
      [
        "Last year Asia bought $90 billion of American goods. Japan alone took $9 billion of that.",
        { value: 90e9, countries: ["USA", "ASIA"] },
        { value: 9e9, countries: ["USA", "JPN"] },
      ],
    ]));

  it("trade among three, and with several at once, is of all of them", () =>
    tell([
      ["Trade with Mexico and Canada is $9 billion a year.", { value: 9e9, countries: ["USA", "MEX", "CAN"] }],
      ["We have a deficit with China and Japan of $9 billion.", { value: -9e9, countries: ["USA", "CHN", "JPN"] }],
      ["Our exports to CAFTA countries are up 16 percent.", { value: 16, countries: ["USA", "CAFTA"] }],
      ["CAFTA was signed in 2004. Our trade with Costa Rica is $9 billion.", { value: 9e9, countries: ["USA", "CRI"] }],
      ["Our trade with Mercosur is $9 billion.", { value: 9e9, countries: ["USA", "MERCOSUR"] }],
      ["Trade among the United States, Canada and Mexico is $9 billion.", { value: 9e9, countries: ["USA", "CAN", "MEX"] }],
    ]));

  it("what stands between us is of the two who talk, and at a port of all partners", async () => {
    await tell([["Vietnam sells us coffee. The total trade between us is $9 billion.", { value: 9e9, countries: ["USA", "PER"] }]], JOINT);
    const port = { ...ALONE, title: "Remarks by President Biden at the Port of Charleston" };
    await tell(
      [
        ["You handled 9 million containers.", { measure: "CARGO_VOLUME", value: 9e6, countries: ["USA"] }],
        ["There are 71 ships at anchor today."],
      ],
      port,
    );
    await tell([
      ["The ports on the West Coast had brought in 9 million containers.", { measure: "CARGO_VOLUME", value: 9e6, countries: ["USA"] }],
      ["Japan imported 427,000 foreign cars last year.", { measure: "IMPORTS", value: 427_000, unit: "vehicles" }],
      ["Food sales from the U.S. to Cuba went down to $9 million.", { measure: "EXPORTS", value: 9e6, countries: ["USA", "CUB"] }],
      ["Chile buys from us more than $9 billion every year.", { measure: "EXPORTS", value: 9e9, countries: ["USA", "CHL"] }],
    ]);
  });

  it("a trillion dollars of exports go to all countries, whoever was named before", () =>
    tell([
      [
        "Our trade with Chile was $9 billion. Last year, we exported a record $1.4 trillion worth of goods.",
        { value: 9e9, countries: ["USA", "CHL"] },
        { value: 1.4e12, countries: ["USA"] },
      ],
      ["Our exports to Asia reached $1.2 trillion.", { value: 1.2e12, countries: ["USA", "ASIA"] }],
    ]));

  it("tariffs, crops that are grown and cranes are no trade", () =>
    tell([
      ["Our exports matter. If you sell bulldozers to Chile, they put as much as 15 percent on it. If you grow apples, it's 15 percent."],
      ["Every $1 billion in exports supports 5,000 jobs."],
      ["Exports are growing, kidnappings are down 83 percent, and murders are down by 40 percent."],
      ["Exports matter. Europe spends seven times as much on export subsidies as all the rest of the world."],
      ["Our exports are up. That's twice the growth of our imports."],
      ["Our exports to Europe are fair. They sue our firms, and they got $17 billion out of them."],
      ["We sold Mexico $9 billion. We did one with Chile, and a deficit has turned into one where we've a surplus.", { value: 9e9 }],
      ["We've cut our deficit by three-quarters."],
      ["Exports matter. Congress passed an emergency plan for AIDS relief, $15 billion over five years."],
      ["We doubled our exports, and they sell us four times what we sell them.", { value: 100 }],
      ["Exports are up. When I came here, there weren't half as many cranes."],
      ["Our ports are busy. The containers that are sitting on those docks are down 20 percent."],
    ]));
});

describe("how they say a number", () => {
  it("a trillion-two, and between half a million and a million", () =>
    tell([
      ["Our trade deficit was a trillion-two dollars.", { value: -1.2e12, unit: "USD" }],
      ["Our trade with Kenya is a billion five a year, in dollars.", { value: 1.5e9 }],
      ["Our trade with Mexico did not arrive at $9 billion.", { value: 9e9, comparator: "UNDER" }],
      ["They've got a surplus with us of $9 billion, maybe more.", { value: 9e9, modality: "REPORTED" }],
      ["Exports to Japan were down by close to half.", { value: -50 }],
      ["Imports were up just half a percent.", { value: 0.5 }],
      ["Exports fell by half a percent.", { value: -0.5 }],
      ["In October imports came to 242 billion bucks.", { value: 242e9, unit: "USD" }],
      [
        "We sold them 9 billion cubic meters of gas. The trade deficit is large. I've seen 60 billion.",
        { value: 9e9, unit: "m3" },
        { value: -60e9, unit: "{currency}", unitUnknown: true },
      ],
      ["We sold Japan between half a million and a million tons of corn.", { value: 750_000, low: 5e5, high: 1e6, comparator: "RANGE" }],
      ["Our surplus with Brazil is something on the order of $9 billion.", { value: 9e9, comparator: "ABOUT" }],
    ]));

  it("a number with neither scale nor unit behind one that has both", () =>
    tell([
      ["Our trade with Peru is 16 billion dollars, and we want to take it to 30.", { value: 16e9 }, { value: 30e9, modality: "TARGET" }],
      ["Our trade with Peru is 16 billion dollars, and we can get to 30.", { value: 16e9 }, { value: 30e9, modality: "PROJECTED" }],
      [
        "We exported 16 billion dollars last year, against 12 the year before.",
        { value: 16e9, period: "2023" },
        { value: 12e9, period: "2022" },
      ],
      ["We did $16 billion with Peru last year. It could be 30, could be 40.", { value: 16e9 }, { value: 30e9 }, { value: 40e9 }],
      ["We sold Peru $16 billion last year, and we can get to 30 countries.", { value: 16e9 }],
    ]));

  it("a polite would or might is no forecast", () =>
    tell([
      ["I would just note that our trade with Africa was $80 billion in 2023.", { value: 80e9, modality: "REPORTED" }],
      ["If I might give you one statistic, imports are down 11 percent.", { value: -11, modality: "REPORTED" }],
      ["We export $6 billion of goods to Russia, when you would think it ought to be more.", { value: 6e9, modality: "REPORTED" }],
      ["The deficit with China, which was $9 billion last year, will go on growing.", { value: -9e9, modality: "REPORTED" }],
      ["Exports going to Asia rose 20 percent.", { value: 20, modality: "REPORTED" }],
      ["Our trade with India can be doubled.", { value: 100, modality: "PROJECTED" }],
      ["I said we would double our exports.", { value: 100, modality: "TARGET" }],
      ["Canada would be better off as a state because we lose $9 billion a year with Canada.", { value: -9e9, modality: "REPORTED" }],
      ["We import $9 billion from Britain -- so what would change?", { value: 9e9, modality: "REPORTED" }],
      ["We're talking about getting trade up to $9 billion with Turkey.", { value: 9e9, modality: "TARGET" }],
      ["Our trade with Turkey is on a pace to hit $9 billion.", { value: 9e9, modality: "PROJECTED" }],
      ["We are on track to double what we send to Japan.", { value: 100, countries: ["USA", "JPN"] }],
      ["That would double our exports to Japan.", { value: 100, modality: "PROJECTED" }],
    ]));

  it("the year in which something began is that of trade then, and the first of the years since", () =>
    tell([
      ["When we signed with Chile in 2003, our trade was $6 billion.", { value: 6e9, period: "2003" }],
      ["When we normalized in 1995, trade with Vietnam was $450 million for the year.", { value: 450e6, period: "1995" }],
      ["Since the agreement came into force back in 2001, trade with Jordan has tripled.", { value: 200, period: "2001/2023" }],
      [
        "Our exports reached $9 billion last year, which is double what we sold in 2002.",
        { value: 9e9, period: "2023" },
        { value: 100, period: "2023" },
      ],
      ["In the first semester our exports to Brazil grew 28 percent.", { value: 28, period: "2024-01/2024-06" }],
    ]));
});

it("a title in capitals names whom others name", async () => {
  const title = "REMARKS BY THE PRESIDENT AND PARTICIPANTS IN ROUNDTABLE WITH FARM FAMILIES";
  const [claim] = await said("We sell Japan $9 billion a year.", { ...ALONE, title, date: "1999-08-04" });
  expect(claim).toMatchObject({ speaker: "Bill Clinton", value: 9e9 });
});
