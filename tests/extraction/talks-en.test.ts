// Which numbers of English talks on trade are of trade, where their sentences have no word of it or more than one.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const TALKS = { publisher: "The White House", date: "2023-06-22" };
const INDIA = "Joint Press Conference by President Biden and Prime Minister Modi of India";

describe("what is sold, without a word of trade of its own", () => {
  const talks = { ...TALKS, title: INDIA };
  for (const [text, expected] of Object.entries({
    "They sell us 9 million dollars of the stuff.": "EXPORTS LEVEL 9000000 IND>USA",
    "India is growing. But we sell them twice as much as we did in 2020.": "EXPORTS CHANGE 100 USA>IND",
    "As it is, Japan's a $9 billion customer for our farmers.": "EXPORTS LEVEL 9000000000 USA>JPN",
    "Our ties are close, with a billion dollars in goods and services crossing the Pacific each year.":
      "TRADE_TURNOVER LEVEL 1000000000 USA>IND",
    "We speak of Cuba. American farmers sold $9 million of food there in 2008.": "EXPORTS LEVEL 9000000 USA>CUB",
    "Last year our exchange of goods came to $9 billion.": "TRADE_TURNOVER LEVEL 9000000000 USA>IND",
    "Venezuela was sending 9,000 barrels a day to your refineries.": "COMMODITY_SUPPLY LEVEL 9000 VEN>IND",
    "Our exports would be $4 billion higher.": "EXPORTS CHANGE 4000000000 USA",
  }))
    it(text, async () => {
      const [claim] = await claimsOf(talks, ["Q Good morning.", `PRESIDENT BIDEN: ${text}`]);
      expect(`${claim?.measure} ${claim?.kind} ${claim?.value} ${claim?.countries.join(">")}`).toBe(expected);
    });
});

it("a volume that talks on exports want to reach", async () => {
  const opening = "PRESIDENT BIDEN: Exports came to $9 billion, those to Chile to $8 billion, and those to Nepal to $7 billion.";
  const claims = await claimsOf({ ...TALKS, title: INDIA }, ["Q Good morning.", opening, "Well. A volume of $5 billion is too small."]);
  expect(claims.at(-1)?.value).toBe(5e9);
});

describe("numbers of something else in talks on trade", () => {
  const opening =
    "PRESIDENT BIDEN: Our exports to Peru came to $9 billion. Exports to Chile were $8 billion, and those to Nepal $7 billion.";
  for (const text of [
    "We met with the board yesterday, and we expect a billion dollars in new commitments from the banks.",
    "Our forests are a matter of concern. They were cut by more than 80 percent.",
    "One brand here makes 5,000 pairs of shoes a day.",
    "We are glad to help. We provide humanitarian assistance to Nepal, now more than $82 million.",
    "The bank had a good year. It returned $675 million to the Treasury.",
    "We gave final approval to 9 million tons of exports.",
    "The canal is for ships that carry 13,000 containers.",
    "Our firms send three times as much to Peru as they send to Chile.",
    "Nepal's trade with Peru is four times yours.",
    "Nepal imports twice as much from you as it sells.",
  ])
    it(text, async () => {
      const claims = await claimsOf({ ...TALKS, title: INDIA }, ["Q Good morning.", opening, "PRESIDENT BIDEN: It was a long day.", text]);
      expect(claims.filter(({ paragraph }) => paragraph === 3)).toEqual([]);
    });
});
