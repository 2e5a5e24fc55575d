// Whose trade English bulletins, letters and speeches tell of, and with whom, where neither is named as a country.
import { describe, expect, it } from "vitest";
import { endsOf } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

interface Form {
  publisher?: string;
  title: string;
  date?: string;
}

const told = async ({ date = "2023-09-30", ...form }: Form, ...paragraphs: string[]): Promise<string[]> =>
  (await claimsOf({ date, language: "en", ...form }, paragraphs)).map((claim) => `${claim.value} ${claim.unit} ${endsOf(claim)}`);

describe("a letter of those who grow", () => {
  const letter = { publisher: "Hazelnut Growers' Board", title: "From the chair" };
  const lead = "Dear members, our sheds are empty. Between October and March 41,300 tonnes left Giresun in our boxes.";
  for (const [sentence, figure] of [
    ["Our German friends came first, with 18,200 tonnes.", "18200 t TUR>DEU"],
    ["The Poles took 6,400 tonnes of them and paid us late.", "6400 t TUR>POL"],
  ] as const)
    it(sentence, async () => expect(await told(letter, lead, sentence)).toEqual(["41300 t TUR", figure]));
});

describe("who comes to buy", () => {
  const report = { publisher: "Mombasa Auction Weekly", title: "Tea at the hammer" };
  for (const [sentence, ...figures] of [
    ["Kenya exported 4,100 tonnes of tea to traders from Egypt in August.", "4100 t KEN>EGY"],
    ["Kenya shipped 3,300 tonnes of tea to buyers from Pakistan in August.", "3300 t KEN>PAK"],
    ["Kenya exported 900 tonnes of tea to Poland and Peru in August.", "900 t KEN-PER-POL"],
    ["The Scots drank 2,400 tonnes of our tea last year.", "2400 t KEN>GBR"],
  ] as const)
    it(sentence, async () => expect(await told(report, sentence)).toEqual(figures));
});

it("what a report on a crossing counts passes between its two sides", async () => {
  const report = { publisher: "Road Freight Notes", title: "The queue at Chirundu" };
  const claims = await told(
    report,
    "Chirundu was slow again in August. Zambian clerks went home at noon.",
    "In August 9,400 trucks crossed, and 8,100 in July.",
  );
  expect(claims).toEqual(["9400 trucks ZMB-ZWE", "8100 trucks ZMB-ZWE"]);
});

describe("times", () => {
  for (const [sentence, period] of [
    ["In the first seven months of the 2023-24 fiscal year India exported tea worth $400 million.", "2023-04/2023-10"],
    ["In June India exported tea worth $400 million, the smallest sum since the spring of 2021.", "2024-06"],
    ["India's tea exports came to $400 million in June, the best month since March 2022.", "2024-06"],
  ] as const)
    it(sentence, async () => {
      const [claim] = await claimsOf({ date: "2024-07-20", language: "en", title: "Indian tea" }, [sentence]);
      expect(claim!.period).toBe(period);
    });
});

describe("a note names who speaks", () => {
  for (const [note, name] of [
    ["Remarks by Ambassador Ana Rojas Vera at the spring lunch, Lima, 9 May 2023.", "Ana Rojas Vera"],
    ["Reply of the Trade Minister, Otieno Kamau, to the debate in the National Assembly.", "Otieno Kamau"],
    ["Keynote address delivered by Kofi Mensah, chairman of the Cocoa Board, in Accra.", "Kofi Mensah"],
  ] as const)
    it(note, async () => {
      const speech = [
        "Friends, we meet again. I shall be brief.",
        "Kenya's exports to Peru rose 5 percent in 2022, and we want more.",
        "Our time is up.",
      ];
      const claims = await claimsOf({ date: "2023-05-10", language: "en", title: "What we owe each other" }, [note, ...speech]);
      expect(claims.map(({ value, speaker }) => [value, speaker])).toEqual([[5, name]]);
    });
});

describe("a foreign leader whom only a label names", () => {
  const lunch = { publisher: "The White House", title: "Remarks by President Biden at a Lunch with African Leaders", date: "2024-06-20" };
  const hosts = "THE PRESIDENT: Thank you all for coming. Zambia, please.";
  const speech = "Our exports of copper came to 700,000 tons last year.";
  it("speaks for the country to which the host gives the floor", async () =>
    expect(await told(lunch, "Q Good morning.", hosts, `PRESIDENT MULENGA: Thank you, sir. ${speech}`)).toEqual(["700000 t ZMB"]));
  it("speaks for the one country that he names", async () =>
    expect(
      await told(lunch, "Q Good morning.", "THE PRESIDENT: Go ahead.", `PRESIDENT MULENGA: Zambia is an old friend. ${speech}`),
    ).toEqual(["700000 t ZMB"]));
  it("speaks for nobody where nothing says which, and not for the host", async () =>
    expect(await told(lunch, "Q Good morning.", "THE PRESIDENT: Go ahead.", `PRESIDENT MULENGA: Thank you, sir. ${speech}`)).toEqual([
      "700000 t ",
    ]));
});
