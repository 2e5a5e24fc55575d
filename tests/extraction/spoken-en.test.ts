// Numbers that officials tell in English with no word of trade beside them: in an answer, behind a remark, in few words.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const MEETING = {
  publisher: "Office of the President of Chile",
  title: "Joint press conference with the President of Peru",
  date: "2024-06-20",
};

/** Of the last claim of the last paragraph: "KIND MEASURE value unit"; "none" where it has no claim. */
const tells = (cases: Record<string, string>) => {
  for (const [text, expected] of Object.entries(cases))
    it(text, async () => {
      const paragraphs = ["PRESIDENT SOTO: Good morning.", ...text.split("¶")];
      const last = (await claimsOf(MEETING, paragraphs)).findLast(({ paragraph }) => paragraph === paragraphs.length - 1);
      expect(last ? `${last.kind} ${last.measure} ${last.value} ${last.unit}` : "none").toBe(expected);
    });
};

describe("what goes on", () =>
  tells({
    "PRESIDENT SOTO: We take 9 million tonnes of LNG from Peru a year, and that saves us $6 billion.¶Q And the deficit?¶PRESIDENT SOTO: It is energy. We import close to 17 billion and we export not quite 2.":
      "LEVEL EXPORTS 2000000000 USD",
    "Q What about your exports to Peru, Mr. President?¶PRESIDENT SOTO: About $9 billion last year.": "LEVEL EXPORTS 9000000000 USD",
    "JOURNALIST: Critics say that you sell less copper to Peru than to anybody.¶PRESIDENT SOTO: It was $9 billion last year.":
      "LEVEL EXPORTS 9000000000 USD",
    "PRESIDENT SOTO: We bought goods worth $90 million from Peru. And what did we sell? Two million dollars.": "LEVEL EXPORTS 2000000 USD",
    "PRESIDENT SOTO: We sold Peru goods worth $9 billion. We're at around 7 billion all up this year.": "LEVEL EXPORTS 7000000000 USD",
    "PRESIDENT SOTO: We sold Peru goods worth $9 billion.¶PRESIDENT SOTO: Good. We're at 3.2 million barrels a day.": "none",
  }));

describe("numbers without a unit", () =>
  tells({
    "PRESIDENT SOTO: They sold us $90 billion worth of goods last year. We sold them about 12.": "LEVEL EXPORTS 12000000000 USD",
    "PRESIDENT SOTO: Our trade with Peru came to 90 billion dollars last year, from 70.": "LEVEL TRADE_TURNOVER 70000000000 USD",
    "PRESIDENT SOTO: Our trade with Peru has gone from $20 billion to almost 40 in ten years.": "LEVEL TRADE_TURNOVER 40000000000 USD",
    "PRESIDENT SOTO: We exported 9 million tonnes to Peru last year, and I think we'll be lucky to see 7.": "LEVEL EXPORTS 7000000 t",
    "PRESIDENT SOTO: We imported 4.8 million tons of wheat last year, and this year there's 2.4 already.": "LEVEL IMPORTS 2400000 t",
    "PRESIDENT SOTO: We sold Peru 90 million litres of milk. In dollars we exported goods for 300 million to them.":
      "LEVEL EXPORTS 300000000 USD",
    "PRESIDENT SOTO: Our exports to Peru were $9 billion.¶PRESIDENT ROJAS: Thank you.¶PRESIDENT ROJAS: We export 90 million litres of milk. You say it's 9 billion.":
      "LEVEL EXPORTS 9000000000 USD",
    "PRESIDENT SOTO: We exported a million live chickens to Peru.": "LEVEL EXPORTS 1000000 head",
    "PRESIDENT SOTO: The goal is a trillion pounds of exports a year.": "LEVEL EXPORTS 1000000000000 GBP",
  }));

describe("balances and goods in spoken words", () =>
  tells({
    "PRESIDENT SOTO: With the Swiss we were at a $9 billion deficit.": "LEVEL TRADE_BALANCE -9000000000 USD",
    "PRESIDENT SOTO: Trade with Peru was $9 billion, and we have a surplus in it of two billion dollars.":
      "LEVEL TRADE_BALANCE 2000000000 USD",
    "PRESIDENT SOTO: They're selling us about two billion dollars more than what we sell them.": "LEVEL TRADE_BALANCE -2000000000 USD",
    "PRESIDENT SOTO: We have a $900 billion deficit, and we spend too much.": "none",
    "PRESIDENT SOTO: We trade a lot. Look at beef: a record 90,000 tonnes to Peru last year.": "LEVEL EXPORTS 90000 t",
    "PRESIDENT SOTO: We trade a lot. Our wine into Peru was down 14 percent, and that's largely price.": "CHANGE EXPORTS -14 %",
    "PRESIDENT SOTO: Exports to Peru were $9 billion. Our Wealth Fund has $7 billion for ports.": "LEVEL EXPORTS 9000000000 USD",
    "PRESIDENT SOTO: That's worth $9 billion in additional trade.": "CHANGE TRADE_TURNOVER 9000000000 USD",
    "PRESIDENT SOTO: Exports fell by something like $9 billion.": "CHANGE EXPORTS -9000000000 USD",
  }));
