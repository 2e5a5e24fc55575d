// Figures as they are spoken in English remarks: rounded, without a currency, without a verb of trade.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

interface Talks {
  publisher: string;
  title: string;
  date?: string;
}

/** All claims of the last paragraph: "MEASURE value unit countries". */
const tells = (talks: Talks, cases: Record<string, string>) => {
  for (const [text, expected] of Object.entries(cases))
    it(text, async () => {
      const paragraphs = ["Q Good morning.", ...text.split("¶")];
      const claims = await claimsOf({ date: "2024-06-20", ...talks }, paragraphs);
      const told = claims
        .filter(({ paragraph }) => paragraph === paragraphs.length - 1)
        .map(({ measure, value, unit, countries }) => [measure, value, unit, countries.join(">")].join(" "));
      expect(told.join("; ")).toBe(expected);
    });
};

describe("dollars of the country whose officials speak", () => {
  tells(
    { publisher: "Office of the Prime Minister of New Zealand", title: "Press conference with the Prime Minister in Napier" },
    {
      "PRIME MINISTER: Our trade with Japan was $9 billion last year.": "TRADE_TURNOVER 9000000000 NZD NZL>JPN",
      "PRIME MINISTER: Our trade with Japan was US$5 billion last year.": "TRADE_TURNOVER 5000000000 USD NZL>JPN",
    },
  );
  tells(
    { publisher: "Office of the Prime Minister of New Zealand", title: "Press conference with the President of Chile in Wellington" },
    { "PRIME MINISTER: Our trade with Chile was $9 billion last year.": "TRADE_TURNOVER 9000000000 USD NZL>CHL" },
  );
  tells(
    { publisher: "The White House", title: "Remarks by President Biden and Prime Minister Luxon of New Zealand" },
    { "THE PRESIDENT: Our exports to Japan were $3 billion last year.": "EXPORTS 3000000000 USD USA>JPN" },
  );
});

describe("a speaker's one currency, where none is named", () => {
  tells(
    { publisher: "The White House", title: "Remarks by President Biden in Macon, Georgia" },
    {
      "THE PRESIDENT: Our trade deficit with Vietnam was $90 billion.¶THE PRESIDENT: The deficit with Thailand is 40 billion, and it keeps growing.":
        "TRADE_BALANCE -40000000000 USD USA>THA",
      "THE PRESIDENT: The deficit with Thailand is 40 billion, and it keeps growing.": "TRADE_BALANCE -40000000000 {currency} USA>THA",
    },
  );
});

const MACON = { publisher: "The White House", title: "Remarks by President Biden in Macon, Georgia" };

describe("hundreds of thousands and millions in words", () =>
  tells(MACON, {
    "THE PRESIDENT: We do a hundred billion dollars of trade with Korea.": "TRADE_TURNOVER 100000000000 USD USA>KOR",
    "THE PRESIDENT: We bought a hundred thousand tons of steel from Korea.": "IMPORTS 100000 t KOR>USA",
    "THE PRESIDENT: We bought a couple of hundred thousand tons of steel from Korea.": "IMPORTS 200000 t KOR>USA",
    "THE PRESIDENT: Exports to Korea were three or four hundred million dollars.": "EXPORTS 350000000 USD USA>KOR",
    "THE PRESIDENT: Exports to Korea were two hundred fifty million dollars.": "EXPORTS 250000000 USD USA>KOR",
    "THE PRESIDENT: Exports to Korea were a hundred and twenty thousand tons.": "EXPORTS 120000 t USA>KOR",
    "THE PRESIDENT: Exports to Korea were nine hundred thousand tons.": "EXPORTS 900000 t USA>KOR",
  }));

describe("more one way than the other", () =>
  tells(MACON, {
    "THE PRESIDENT: Last year we lost over 700 billion dollars on trade.": "TRADE_BALANCE -700000000000 USD USA",
    "THE PRESIDENT: They were selling us like $40 billion more than we sold them, Vietnam.": "TRADE_BALANCE -40000000000 USD USA>VNM",
    "THE PRESIDENT: We sell Korea $4 billion more than they sell us.": "TRADE_BALANCE 4000000000 USD USA>KOR",
  }));
