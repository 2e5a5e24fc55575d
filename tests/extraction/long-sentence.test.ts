import { describe, expect, it } from "vitest";
import { english } from "../../src/extraction/languages/en/index.ts";
import { sentencesOf } from "../../src/extraction/speech/sentence.ts";
import { claimsOf } from "../support/extracted.ts";

const unended = "trade between Russia and China grew by 12 percent to $3.4 billion and exports of coal to $5 billion and ".repeat(550);

describe("a text of one sentence that does not end", () => {
  it("is read in parts that are the text, cut between words", () => {
    const parts = sentencesOf(unended, english);
    expect(parts.length).toBeGreaterThan(unended.length / 2_000);
    for (const { start, end, text } of parts) expect([text, text.length <= 2_000]).toEqual([unended.slice(start, end), true]);
    expect(parts.map(({ text }) => text).join(" ")).toBe(unended.trim());
  });

  it("without a blank is cut all the same", () => {
    const parts = sentencesOf("x".repeat(5_000), english);
    expect(parts.map(({ start, end }) => [start, end])).toEqual([[0, 2_000], [2_000, 4_000], [4_000, 5_000]]); // prettier-ignore
  });

  // Read whole, as one sentence, it takes minutes.
  it("is answered with claims whose words stand in it", async () => {
    const claims = await claimsOf({ date: "2024-05-01", language: "en", title: "Trade of Russia and China" }, [unended]);
    expect(claims.length).toBeGreaterThan(500);
    for (const { start, end, text } of claims.slice(-5)) expect(unended.slice(start, end)).toBe(text);
  });
});
