// English remarks of officials: what they only say they will say, what is still to come, and with whom trade is.
import { describe, expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "../support/extracted.ts";

const HOME = { publisher: "Government of Norway", title: "Press briefing in Oslo", date: "2025-03-04" };
const TALKS = { ...HOME, title: "Joint press conference of the prime ministers of Norway and Denmark" };
const said = async (document: typeof HOME, ...paragraphs: string[]): Promise<ExtractedClaim[]> =>
  claimsOf(document, ["MR. ROE: Welcome.", ...paragraphs.map((text) => `MS. DAHL: ${text}`)]);
const lastOf = async (text: string, document = HOME): Promise<ExtractedClaim | undefined> => (await said(document, text)).at(-1);

describe("how sure a number is", () => {
  for (const [text, modality] of [
    ["If I may add, our exports to Peru came to $9 billion.", "REPORTED"],
    ["You'll remember that our exports to Peru came to $9 billion.", "REPORTED"],
    ["Some of you may have read that our exports to Peru came to $9 billion.", "REPORTED"],
    ["You'll see exports to Peru of $9 billion.", "PROJECTED"],
    ["The bank expects our exports to Peru to double by 2032.", "PROJECTED"],
    ["You said that you'll double our exports to Peru by 2032.", "TARGET"],
    ["Our task is to double exports to Peru by 2032.", "TARGET"],
    ["Peru has committed to buy 3,000 tonnes this year, and then 9,000 tonnes a year.", "PROJECTED"],
  ])
    it(text!, async () => expect(await lastOf(text!)).toMatchObject({ modality }));
});

describe("of when", () => {
  for (const [text, period] of [
    ["Peru will buy 9,000 tonnes of herring from us in each of the next three years.", "2026/2028"],
    ["Peru will buy 9,000 tonnes of herring from us over the next three years.", "2028"],
  ])
    it(text!, async () => expect(await lastOf(text!)).toMatchObject({ period }));

  for (const [text, period] of [
    ["In 2024 we sold Peru 9,000 tonnes of herring. We used to sell them 5,000 tonnes.", null],
    ["In 2024 we sold Peru herring for $9 billion. We expect it will be $12 billion before long.", null],
    ["In 2024 we sold Peru herring for $9 billion. It was $4 billion from the north.", "2024"],
  ] as const)
    it(text, async () => expect(await lastOf(text)).toMatchObject({ period }));

  it("a fiscal year in two digits", async () => {
    const document = { ...HOME, publisher: "The White House" };
    expect(await lastOf("Our exports to Peru came to $9 billion in fiscal '24.", document)).toMatchObject({ period: "2023-10/2024-09" });
  });
});

describe("with whom", () => {
  for (const [text, countries] of [
    ["Brazil continues to be our largest trading partner in Latin America. Total trade stood at $9 billion.", "NOR,BRA"],
    ["Brazil remains a very important market for our herring, our cod and all our other fish. Exports were $9 billion.", "NOR,BRA"],
    ["The EU as a bloc is our partner. Overall trade was $9 billion, and exports were $4 billion.", "NOR,EU"],
    ["We trade with Peru. There was a Dane in the room. Trade is worth $9 billion.", "NOR,PER"],
  ])
    it(text!, async () => expect((await lastOf(text!))?.countries.toSorted().join()).toBe(countries!.split(",").toSorted().join()));

  for (const [text, countries] of [
    ["The Port of Oslo handles 9 million tonnes of cargo.", "NOR"],
    ["The port at Copenhagen handles 9 million tonnes of cargo.", "DNK"],
    ["Our trucks carry 9 million tonnes of cargo.", "NOR,DNK"],
  ])
    it(text!, async () => expect((await lastOf(text!, TALKS))?.countries.join()).toBe(countries));
});

it("nobody is the source of what nobody said", async () => {
  const text = "Exports to Peru fell by $9 billion, and no one in the last government said so.";
  const [claim] = await claimsOf({ date: "2025-03-04", title: "Norway's exports" }, [text]);
  expect(claim?.speaker).not.toContain("no one");
});
