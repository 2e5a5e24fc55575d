// English texts about trade that tell most of their figures without a word of it.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";
import { endsOf } from "../support/claim-forms.ts";

const LEAD = "Ghana exported 180,000 tonnes of raw cashew in 2023.";
const story = async (publisher: string, title: string, ...paragraphs: string[]): Promise<string[]> =>
  (await claimsOf({ date: "2024-10-20", language: "en", publisher, title }, paragraphs))
    .filter(({ paragraph }) => paragraph > 0)
    .map((claim) => `${claim.value} ${claim.unit} ${endsOf(claim)} ${claim.period ?? "none"}`);
const board = (...paragraphs: string[]): Promise<string[]> => story("Ghana Cashew Board", "Where our cashew goes", LEAD, ...paragraphs);

describe("a number without a word of trade is of the trade that the text tells of", () => {
  const cases: [string, ...string[]][] = [
    ["Vietnam alone cracked 121,000 of them.", "121000 t GHA>VNM 2023"],
    ["India settled for 44,500 tonnes.", "44500 t GHA>IND 2023"],
    ["Vietnam dropped to 61,000 tonnes: its factories were full.", "61000 t GHA>VNM 2023"],
    ["It was 149,300 in 2022.", "149300 t GHA 2022"],
  ];
  for (const [sentence, ...figures] of cases) it(sentence, async () => expect(await board(sentence)).toEqual(figures));

  it("and is marked as inferred", async () => {
    const claims = await claimsOf({ date: "2024-10-20", language: "en", publisher: "Ghana Cashew Board", title: "Where our cashew goes" }, [
      LEAD,
      "India settled for 44,500 tonnes.",
    ]);
    expect(claims[1]!.inferences).toContain("measure.document");
    expect(claims[1]!.confidence).toBeLessThan(0.6);
  });
});

describe("a number is of something else", () => {
  for (const sentence of [
    "Factories in Vietnam can shell 400,000 tonnes a year.",
    "Vietnam grew 340,000 tonnes of its own.",
    "In India 300,000 people shell nuts.",
    "Ivory Coast harvested 1.2 million tonnes, more than anyone.",
    "Germany lent the board €40 million for a laboratory.",
    "India's stocks stand at 90,000 tonnes.",
    "A tonne fetched $1,200 in Vietnam, against $1,050 a year before.",
    "India has 1.4 billion mouths.",
    "The eurozone's economy grew 1.1 percent.",
  ])
    it(sentence, async () => expect(await board(sentence)).toEqual([]));

  it("where the text tells of trade in passing", async () => {
    const walk = ["The trees are old.", "Their owners are older.", LEAD, "In Vietnam they saw 61,000 tonnes."];
    expect(await story("Accra Evening News", "A walk in the orchards", ...walk)).toEqual(["180000 t GHA 2023"]);
  });

  it("in talks of many things", async () => {
    const told = ["300 schools", "12 clinics", "40 bridges", "7,000 teachers", "25 wells"].map(
      (what) => `THE PRESIDENT: We paid for ${what} last year.`,
    );
    const talks = [
      "THE PRESIDENT: Ghana exported 180,000 tonnes of cashew in 2023.",
      ...told,
      "THE PRESIDENT: In Vietnam they saw 61,000 tonnes.",
    ];
    const claims = await claimsOf(
      { date: "2024-10-20", language: "en", publisher: "Ghana Cashew Board", title: "News conference on exports" },
      talks,
    );
    expect(claims.map(({ value }) => value)).toEqual([180000]);
  });
});
