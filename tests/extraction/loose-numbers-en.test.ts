// Numbers as people round and shorten them in English remarks, and numbers that only look like trade.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const MACON = { publisher: "The White House", title: "Remarks by President Biden in Macon, Georgia", date: "2024-06-20" };

/** All claims of the last paragraph: "MEASURE value unit countries". */
const tells = (cases: Record<string, string>) => {
  for (const [text, expected] of Object.entries(cases))
    it(text, async () => {
      const paragraphs = ["Q Good morning.", ...text.split("¶")];
      const claims = await claimsOf(MACON, paragraphs);
      const told = claims
        .filter(({ paragraph }) => paragraph === paragraphs.length - 1)
        .map(({ measure, value, unit, countries }) => [measure, value, unit, countries.join(">")].join(" "));
      expect(told.join("; ")).toBe(expected);
    });
};

describe("a whole number in the scale of the one before", () =>
  tells({
    "THE PRESIDENT: Trade with Chile went from 31 billion dollars to about 38.":
      "TRADE_TURNOVER 31000000000 USD USA>CHL; TRADE_TURNOVER 38000000000 USD USA>CHL",
    "THE PRESIDENT: There was $9 billion of American exports to Peru. Now it's down to about 4.":
      "EXPORTS 9000000000 USD USA>PER; EXPORTS 4000000000 USD USA>PER",
    "THE PRESIDENT: We want $80 billion both ways with Chile, and soon; we're at 38.":
      "TRADE_TURNOVER 80000000000 USD USA>CHL; TRADE_TURNOVER 38000000000 USD USA>CHL",
    "THE PRESIDENT: We import almost $12 billion from Peru and we export not quite 7.":
      "IMPORTS 12000000000 USD PER>USA; EXPORTS 7000000000 USD USA>PER",
    "THE PRESIDENT: The trade deficit with Peru was $6.4 billion. So the gap went up to 7.1 from 6.2 in May.":
      "TRADE_BALANCE -6400000000 USD USA>PER; TRADE_BALANCE -7100000000 USD USA>PER; TRADE_BALANCE -6200000000 USD USA>PER",
    "THE PRESIDENT: We sold Chile $3 billion of gas, out of around 20.": "EXPORTS 3000000000 USD USA>CHL; EXPORTS 20000000000 USD USA>CHL",
    // Of something else.
    "THE PRESIDENT: Trade with Chile is $38 billion, and on defense, we're at 4.": "TRADE_TURNOVER 38000000000 USD USA>CHL",
    "THE PRESIDENT: Trade with Chile is $38 billion. They had a tariff of 30. It's down to 10.": "TRADE_TURNOVER 38000000000 USD USA>CHL",
    "THE PRESIDENT: We sold Chile 3 billion dollars of gas, and they bought 9 planes.": "EXPORTS 3000000000 USD USA>CHL",
  }));

describe("rounded numbers", () =>
  tells({
    "THE PRESIDENT: The deficit with Vietnam is 100-some billion dollars.": "TRADE_BALANCE -100000000000 USD USA>VNM",
    "THE PRESIDENT: Trade with Vietnam is ninety-odd billion dollars.": "TRADE_TURNOVER 90000000000 USD USA>VNM",
    "THE PRESIDENT: We do 300 and some billion dollars of trade with Vietnam.": "TRADE_TURNOVER 300000000000 USD USA>VNM",
    "THE PRESIDENT: Sixty, seventy million tons of corn went to Vietnam.": "COMMODITY_SUPPLY 65000000 t USA>VNM",
    "THE PRESIDENT: The Danes buy from us 20,000, maybe 30,000 tons of beef.": "COMMODITY_SUPPLY 25000 t USA>DNK",
    "THE PRESIDENT: In part two, three million tons of corn went to Vietnam.": "COMMODITY_SUPPLY 3000000 t USA>VNM",
    "THE PRESIDENT: We had 12,000 of those cars come in from Vietnam.": "COMMODITY_SUPPLY 12000 vehicles VNM>USA",
  }));

describe("ways to tell trade", () =>
  tells({
    "THE PRESIDENT: The surplus we have with Peru is about $2 billion.": "TRADE_BALANCE 2000000000 USD USA>PER",
    "THE PRESIDENT: Peru took $2 billion of our agriculture last year.": "COMMODITY_SUPPLY 2000000000 USD USA>PER",
    "Q Have imports from Peru come back?¶THE PRESIDENT: Well, I'd say they were down almost 20 percent.": "IMPORTS -20 % PER>USA",
    "THE PRESIDENT: Last year, $2 billion of our goods entered Peru.": "EXPORTS 2000000000 USD USA",
  }));

describe("the dollars of those who speak at home", () =>
  tells({
    "MR. HALE: Trade with Peru was $20 billion.¶MS. REED: The deficit with Chile is 4 billion.": "TRADE_BALANCE -4000000000 USD USA>CHL",
    "MR. HALE: Trade with Peru was 20 billion euros.¶MR. HALE: And the weather was fine.¶MS. REED: The deficit with Chile is 4 billion.":
      "TRADE_BALANCE -4000000000 {currency} USA>CHL",
  }));

describe("numbers that are no trade", () =>
  tells({
    "THE PRESIDENT: We export a lot to Peru. Trucks go from 25 percent down to 5, on the first 20,000.": "",
    "THE PRESIDENT: Our exports to Peru are growing. The Navy has six ships there.": "",
    "THE PRESIDENT: Our exports to Peru are growing. The Coast Guard has six ships there.": "",
    "THE PRESIDENT: Our oil imports came down. I have said it, I think, thirty times.": "",
    "THE PRESIDENT: Our oil imports have grown three times.": "IMPORTS 200 % USA",
    "THE PRESIDENT: We import chips. Taiwan makes 80 percent of the advanced chips.": "",
    "THE PRESIDENT: Peru bought $3 billion of our goods. And customs receipts came to $20 billion.": "IMPORTS 3000000000 USD USA>PER",
  }));
