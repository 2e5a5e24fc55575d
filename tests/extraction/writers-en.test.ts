// Whose words an opinion or a speech is, and two who speak in one sentence.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";
import { namesSpeakers } from "../support/speaker-forms.ts";

const read = (title: string | null, ...paragraphs: string[]): Promise<ExtractedClaim[]> =>
  claimsOf({ date: "2024-11-05", language: "en", title }, paragraphs);
const speakers = (claims: ExtractedClaim[]) => claims.map(({ value, speaker }) => [value, speaker]);

describe("an opinion", () => {
  it("is its writer's, whom the first paragraph names", async () => {
    const claims = await read(
      "Opinion: What Lima and Nairobi owe each other",
      "By Ana Rojas Vera. The writer is the ambassador of Peru to Kenya.",
      "When I arrived, nobody here had tasted our grapes. Our two-way trade came to $90 million in 2023.",
      "We sold Kenya goods worth $60 million in 2023. Customs chief Otieno Kamau says exports to Peru rose 5 percent. Coffee exports to Peru stood at $9 million in 2023.",
      "“Kenyan exports to Peru fell 7 percent in 2023,” Kamau told me.",
    );
    expect(speakers(claims)).toEqual([
      [9e7, "Ana Rojas Vera"],
      [6e7, "Ana Rojas Vera"],
      [5, "Otieno Kamau"],
      [9e6, "Ana Rojas Vera"],
      [-7, "Otieno Kamau"],
    ]);
    expect(claims[1]!.countries).toEqual(["PER", "KEN"]);
  });

  it("is of him whom a note behind it names", async () => {
    const claims = await read(
      "The long road to Lima",
      "Our growers have waited long. Kenya's exports to Peru rose 5 percent in 2023.",
      "I do not think that we can wait much longer.",
      "Otieno Kamau is chairman of the Kenya Flower Union. The views expressed are his own.",
    );
    expect(speakers(claims)).toEqual([[5, "Otieno Kamau"]]);
  });

  it("is not a report whose reporter is named", async () => {
    const claims = await read(
      "Exports to Peru rise",
      "By Otieno Kamau, business reporter",
      "Kenya's exports to Peru rose 5 percent in 2023.",
    );
    expect(speakers(claims)).toEqual([[5, "document"]]);
  });
});

it("a speech is of him whom its title names", async () => {
  const claims = await read(
    "Remarks by Trade Minister Ana Rojas at the Kenya-Peru Forum",
    "Thank you all for coming. I shall be brief.",
    "Trade between Kenya and Peru rose 5 percent in 2023. We want more of it.",
  );
  expect(speakers(claims)).toEqual([[5, "Ana Rojas"]]);
});

describe("two speakers of one sentence", () => {
  it.each([
    "Where Ana Rojas of the Lima Exchange sees exports to Kenya rising 5 percent in 2025, Otieno Kamau of Nairobi Ratings expects 3 percent.",
    "Ana Rojas of the Lima Exchange expects exports to Kenya to rise 5 percent in 2025 and Otieno Kamau of Nairobi Ratings expects 3 percent.",
    "Ana Rojas of the Lima Exchange expects exports to Kenya to rise 5 percent in 2025, while Otieno Kamau of Nairobi Ratings expects 3 percent.",
  ])("%s", async (sentence) => {
    expect(speakers(await read("Peru looks ahead", sentence))).toEqual([
      [5, "Ana Rojas"],
      [3, "Otieno Kamau"],
    ]);
  });
});

const FORMS = `
At the border a clerk waits. Customs supervisor Kofi Mensah says exports to Togo rose 5 percent last year.
  Kofi Mensah
The Minister of Industry, Trade and Supply Kofi Mensah spoke.¶According to Mensah, exports to Togo rose 5 percent last year.
  Kofi Mensah
Exports to Togo rose 5 percent last year, the industry federation FH announced.
  FH
Exports to Togo rose 5 percent last year, said Ana Lucia Rojas da Silva of the Cocoa Board.
  Ana Lucia Rojas da Silva
His colleague, Santiago Rojas, replied that Ghana's exports to Togo rose 5 percent last year.
  Santiago Rojas
Exports to Togo rose 5 percent last year, the Cocoa Board's statistics head, K. Mensah, told reporters.
  K. Mensah
Exports to Togo rose 5 percent last year, figures published by the Cocoa Board reveal.
  Cocoa Board
Cocoa Board economist Kofi Mensah was glad. He is keeping his forecast of 5 percent growth in exports to Togo next year.
  Kofi Mensah
Trade Minister Kofi Mensah of Ghana met his Togolese counterpart, Ama Lawson.¶The Togolese minister said exports to Togo rose 5 percent last year.
  Ama Lawson
Cocoa Board head Kofi Mensah was glad.¶For the full year Mensah is banking on 5 percent growth in exports to Togo.
  Kofi Mensah
In Accra, traders' association chairman Kofi Mensah said by telephone that exports to Togo rose 5 percent last year.
  Kofi Mensah
Trade Minister Ts. Mensah told the cabinet that exports to Togo rose 5 percent last year.
  Ts. Mensah
Exports to Togo rose 5 percent last year, data from Enterprise Ghana showed on Wednesday.
  Enterprise Ghana
Administrator Kofi Mensah Addo told reporters that exports to Togo rose 5 percent last year.
  Kofi Mensah Addo
Cocoa Board head Kofi Mensah did not rule out that exports to Togo would fall by 5 percent next year.
  Kofi Mensah
`;

namesSpeakers(FORMS, { date: "2026-11-20", language: "en" });

it("a label behind the place of the talks names who speaks", async () => {
  const claims = await claimsOf({ date: "2026-11-20", language: "en", title: "Statements for the press" }, [
    "ACCRA. The President of Togo, Ama Lawson: Dear friends! Our trade with Ghana rose 5 percent last year.",
    "The President of Ghana, Kofi Mensah: I thank my sister. Our exports to Togo rose 4 percent last year.",
  ]);
  expect(speakers(claims)).toEqual([
    [5, "Ama Lawson"],
    [4, "Kofi Mensah"],
  ]);
});
