// Between whom trade is in English talks, where the other side is "they", "them" or "us", or is only presented before.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const HOME = { publisher: "The White House", date: "2023-06-22" };
const INDIA = "Joint Press Conference by President Biden and Prime Minister Modi of India";

const between = async (title: string, ...paragraphs: string[]): Promise<string | undefined> =>
  (await claimsOf({ ...HOME, title }, ["MS. ROE: Good morning.", ...paragraphs])).at(-1)?.countries.join(">");

describe("who was told of before", () => {
  for (const [text, expected] of Object.entries({
    "Mexico is the biggest customer that this country has. We sold them $9 billion worth of corn last year.": "USA>MEX",
    "Mexico is a different story. They send us 9,000 cars a day.": "MEX>USA",
    "We had a deficit of $9 billion with Chile. They don't take our wine. They send us 9,000 tons of grapes.": "CHL>USA",
    "Chile has never been fair. They bought 9,000 tons of wheat from us.": "USA>CHL",
    "Peru is growing. Their imports from us went up by 9 percent.": "USA>PER",
    "Africa was forgotten. Our trade with the continent came to $9 billion.": "USA>AFRICA",
    "Peru has changed. Our exports to that country came to $9 billion.": "USA>PER",
    "And there's Peru, which some of my friends in this room would rather that I never mentioned. Exports fell by 9 percent.": "USA>PER",
    "We trade more with Chile than with Peru and Nepal. We sold them $9 billion worth of corn.": "USA>CHL",
  }))
    it(text, async () => expect(await between("Remarks by President Biden", `THE PRESIDENT: ${text}`)).toBe(expected));

  it("nobody whom figures are only told to", async () => {
    const text = "I met firms of America. I cited these figures to them: world trade fell by 9 percent.";
    expect(await between("Remarks by President Biden", "MR. LINDQVIST (Norway): Yes.", `THE PRESIDENT OF NORWAY: ${text}`)).toBe("WLD");
  });

  it("none of a list", async () => {
    const listed = "THE PRESIDENT: We have agreements with Korea, Panama and Colombia, and number ten will double our exports.";
    const claims = between("Remarks by President Biden", listed, "These eight economies are large. We do $9 billion in trade with them.");
    expect(await claims).toBe("USA");
  });

  it("the guest, unless another country opened a sentence of the paragraph", async () => {
    const past = "PRESIDENT BIDEN: We spoke of the war in Sudan.";
    expect(await between(INDIA, past, "They sell us 9,000 tons of rice a year.")).toBe("IND>USA");
    expect(
      await between(
        INDIA,
        past,
        "We spoke for a long time about the war and about all that Chile can do for peace. They sell us 9,000 tons of rice a year.",
      ),
    ).toBe("IND>USA");
    expect(await between(INDIA, past, "The Chileans know it. They sell us 9,000 tons of rice a year.")).toBe("CHL>USA");
  });
});

it("those between whom trade is said to be", async () => {
  const text = "We spoke of the war in Sudan. Trade between us is growing. It stood at $9 billion in 2022.";
  expect(await between(INDIA, `PRESIDENT BIDEN: ${text}`)).toBe("USA>IND");
});

describe("a balance", () => {
  for (const [text, expected] of Object.entries({
    "Peru has had a surplus with us of $9 billion for years.": "PER>USA",
    "We lost $9 billion to Peru last year on trade.": "USA>PER",
    "Exports to Peru rose by 9 percent. This country had a deficit of $9 billion on trade.": "USA",
  }))
    it(text, async () => expect(await between("Remarks by President Biden", `THE PRESIDENT: ${text}`)).toBe(expected));
});

describe("a flow", () => {
  for (const [text, expected] of Object.entries({
    "Sales to Peru were flat, but Chile is growing, and Nepal's up 9 percent.": "USA>NPL",
    "We buy 9,000 tons of rice from everyone, and our own mills are closing.": "USA",
    "Exports came to $9 billion, those to Peru to $8 billion, and those to Chile to $7 billion. Nepal's commitment is 9 million tons of wheat.":
      "USA>NPL",
  }))
    it(text, async () => expect(await between(INDIA, `PRESIDENT BIDEN: ${text}`)).toBe(expected));
});

it("a country that just did something is not at home", async () => {
  const [claim] = await claimsOf({ publisher: "Morning Radio", date: "2023-06-22", title: "Interview on Trade" }, [
    "MS. ROE: Peru's just hit exports with a tariff.",
    "MR. BERG: It did.",
    "MS. ROE: And now?",
    "MR. BERG: Trade with Chile came to $9 billion.",
  ]);
  expect(claim?.countries).not.toContain("PER");
});
