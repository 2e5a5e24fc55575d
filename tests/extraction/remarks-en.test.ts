// Between whom trade is that is told in English remarks and news conferences, where nobody names his own country.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const TALKS = { publisher: "The White House", date: "2023-06-22" };
const INDIA = "Joint Press Conference by President Biden and Prime Minister Modi of India";

/** Of the last claim of the last paragraph: "MEASURE value countries". */
const tells = (title: string, cases: Record<string, string>) => {
  for (const [text, expected] of Object.entries(cases))
    it(text, async () => {
      const last = (await claimsOf({ ...TALKS, title }, ["Q Good morning.", ...text.split("¶")])).at(-1);
      expect(`${last?.measure} ${last?.value} ${last?.countries.join(">")}`).toBe(expected);
    });
};

describe("remarks of one", () =>
  tells("Remarks by President Biden in Macon, Georgia", {
    "THE PRESIDENT: Last year we lost $700 billion on trade.": "TRADE_BALANCE -700000000000 USA",
    "THE PRESIDENT: Tariff cuts will increase exports to Korea by $10 billion to $11 billion a year.": "EXPORTS 10500000000 USA>KOR",
    "THE PRESIDENT: Exports to Korea rose by $3 billion to $11 billion.": "EXPORTS 11000000000 USA>KOR",
    "THE PRESIDENT: Exports to Korea fell by $8 billion to $9 billion.": "EXPORTS 9000000000 USA>KOR",
    "THE PRESIDENT: Exports of U.S. passenger cars to Peru are up by 40 percent since 2019.": "EXPORTS 40 USA>PER",
    "THE PRESIDENT: We sold almost $700 billion in goods to those countries last year.": "EXPORTS 700000000000 USA",
    "THE PRESIDENT: We lose $90 billion a year with Vietnam.": "TRADE_BALANCE -90000000000 USA>VNM",
    "THE PRESIDENT: Last year we lost $700 billion on trade. With Mexico alone it was over $100 billion.":
      "TRADE_BALANCE -100000000000 USA>MEX",
    "THE PRESIDENT: We have a large trade deficit with Canada. It was $17 billion last year.": "TRADE_BALANCE -17000000000 USA>CAN",
    "THE PRESIDENT: The farmers right here in Georgia send $80 million of peanuts to Vietnam.": "COMMODITY_SUPPLY 80000000 USA>VNM",
    "THE PRESIDENT: Russia earned $200 billion from its oil exports last year.": "EXPORTS 200000000000 RUS",
    "THE PRESIDENT: Our shipments of beef to Peru fell by 9 percent when the import permits came.": "COMMODITY_SUPPLY -9 USA>PER",
    "THE PRESIDENT: Brazil exported 5 million tons of corn last year.": "EXPORTS 5000000 BRA",
    "THE PRESIDENT: Korea takes $4 billion of our goods.": "EXPORTS 4000000000 USA>KOR",
    "THE PRESIDENT: Korea sold us goods worth $9 billion.": "EXPORTS 9000000000 KOR>USA",
    "THE PRESIDENT: When Japan opened its market, our shipments jumped. We sold $2 billion worth of pork in 2022.":
      "EXPORTS 2000000000 USA>JPN",
    "THE PRESIDENT: We used to import a lot of pork from Peru. We have increased our exports of pork to $25 million.":
      "EXPORTS 25000000 USA",
    "THE PRESIDENT: Our trade reached $9 billion, which makes Vietnam our largest partner in Southeast Asia.":
      "TRADE_TURNOVER 9000000000 USA>VNM",
    "Q Did you talk about Turkish trade with Iran? It went from $1 billion to $9 billion.": "TRADE_TURNOVER 9000000000 TUR>IRN",
  }));

describe("remarks of two", () =>
  tells(INDIA, {
    "PRIME MINISTER MODI: For ASEAN as a whole, trade with the United States was $400 billion last year.":
      "TRADE_TURNOVER 400000000000 ASEAN>USA",
    "PRESIDENT BIDEN: The EU does $120 billion of trade with India.": "TRADE_TURNOVER 120000000000 EU>IND",
    "PRESIDENT BIDEN: India exported 5 million tons of rice last year.": "EXPORTS 5000000 IND>USA",
  }));

describe("countries that are pointed at", () => {
  tells("Remarks by President Biden in Macon, Georgia", {
    "THE PRESIDENT: Lima is far away. Since the Chile deal, our barley sales there went to 9,000 tons.": "EXPORTS 9000 USA>CHL",
    "THE PRESIDENT: We met in Peru. We began talks with Chile, and there we hope to triple trade.": "TRADE_TURNOVER 200 USA>CHL",
    "THE PRESIDENT: Ships sat empty off of Singapore. Our exports fell by 15 percent.": "EXPORTS -15 USA",
    "THE PRESIDENT: And then there is India. Trade came to $9 billion.¶Our exports rose by 5 percent.": "EXPORTS 5 USA",
    "THE PRESIDENT: They let China in to lower prices. In 2000 that deficit was $9 billion.": "TRADE_BALANCE -9000000000 USA>CHN",
    "Q Let me ask about China. Their trade with Africa is $9 billion.": "TRADE_TURNOVER 9000000000 CHN>AFRICA",
    "THE PRESIDENT: Our exports were $8 billion. The Chilean government's plan aims at $9 billion in exports to all destinations.":
      "EXPORTS 9000000000 CHL",
    "Q On Iran, is that enough?¶THE PRESIDENT: Iran's oil exports have been cut by more than half.": "EXPORTS -50 IRN",
    "THE PRESIDENT: There are two reasons. Our exports came to $9 billion.": "EXPORTS 9000000000 USA",
    "THE PRESIDENT: Compare that with Chile, where Peruvian firms sold goods worth $9 billion.": "EXPORTS 9000000000 PER>CHL",
  });
  tells(INDIA, {
    "PRIME MINISTER MODI: A fifth of what we export comes here, and our exports here rose by 9 percent.": "EXPORTS 9 IND>USA",
    "PRESIDENT BIDEN: Our firms sold $7.4 billion in goods here, which is less than we sell to Chile.": "EXPORTS 7400000000 USA>IND",
    "PRIME MINISTER MODI: Our exports were $9 billion, and of these $4 billion came here.": "EXPORTS 4000000000 IND>USA",
    "PRIME MINISTER MODI: The opening of your market allowed us exports of 5,000 tons.": "EXPORTS 5000 IND>USA",
    "PRIME MINISTER MODI: Our exports to the United States rose by 9 percent, while our total exports fell by 3 percent.": "EXPORTS -3 IND",
    "PRIME MINISTER MODI: The deficit of the United States with India came to $9 billion.": "TRADE_BALANCE -9000000000 USA>IND",
    "Q (As interpreted.) Peru sent us 5,000 tons of copper.": "COMMODITY_SUPPLY 5000 PER>IND",
    "PRESIDENT BIDEN: Vietnam has now had a trade deficit with the world, and it was $9 billion.": "TRADE_BALANCE -9000000000 VNM",
    "PRIME MINISTER MODI: Our ports handled 6 million containers.": "CARGO_VOLUME 6000000 IND",
    "PRIME MINISTER MODI: We built the first tunnel in Central Asia. Our trade grew by 9 percent.": "TRADE_TURNOVER 9 USA>IND",
    "PRIME MINISTER MODI: We met in Nepal. And then there is Nepal. Trade grew by 9 percent.": "TRADE_TURNOVER 9 IND>NPL",
    "PRESIDENT BIDEN: Our exports here are up 7 percent. Overall trade is now $45 billion.": "TRADE_TURNOVER 45000000000 USA>IND",
  });
  it("the people where remarks are held", async () => {
    const paragraphs = [
      "Lima, Peru",
      "THE PRESIDENT: Good morning. I saw Chile.",
      "And our trade with you? We did less than $9 billion last year.",
      "You sold us goods worth $5 billion.",
    ];
    const claims = await claimsOf({ ...TALKS, title: "Remarks by President Biden at the Energy Forum" }, paragraphs);
    expect(claims.map(({ countries }) => countries.join(">"))).toEqual(["USA>PER", "PER>USA"]);
  });
  it("a question that is interpreted", async () => {
    const paragraphs = ["PRESIDENT BIDEN: Good morning.", "Q (As interpreted.) Exports to India came to $9 billion."];
    const [claim] = await claimsOf({ ...TALKS, title: INDIA }, paragraphs);
    expect(claim?.speaker).toBe("Q");
  });
});

describe("what is hoped for, and when it was", () => {
  for (const [text, expected] of Object.entries({
    "We hope to triple trade with Peru to $9 billion.": "TARGET null",
    "Trade with Peru was $9 billion last year. Our exports rose by 5 percent, and this is important to us.": "REPORTED 2022",
    "We imported $9 billion. The deficit last year was half a trillion dollars.": "REPORTED 2022",
  }))
    it(text, async () => {
      const last = (await claimsOf({ ...TALKS, title: INDIA }, ["Q Good morning.", `PRESIDENT BIDEN: ${text}`])).at(-1);
      expect(`${last?.modality} ${last?.period}`).toBe(expected);
    });
});

describe("what is said to be wrong", () => {
  for (const [text, modality] of Object.entries({
    "It is false that our exports to Peru came to $9 billion.": "DENIED",
    "That's simply not true that we bought 9 million tons of rice from Peru.": "DENIED",
    "Our exports to Peru did not fall by 9 percent.": "DENIED",
    "Our exports to Peru did not fall, they rose by 9 percent.": "REPORTED",
    "It is true that our exports to Peru fell by 9 percent.": "REPORTED",
  }))
    it(text, async () => {
      const claims = await claimsOf({ ...TALKS, title: INDIA }, ["Q Good morning.", `PRESIDENT BIDEN: ${text}`]);
      expect(claims.map((claim) => claim.modality)).toEqual([modality]);
    });
});

it("counts in the speaker's dollars although another's are named once", async () => {
  const [claim] = await claimsOf({ ...TALKS, title: "Remarks by President Biden" }, [
    "THE PRESIDENT: They spent S$5 billion on a port.",
    "THE PRESIDENT: Our trade with India was $13 billion last year.",
  ]);
  expect(claim).toMatchObject({ value: 13e9, unit: "USD" });
});
