// Whom labels of English talks name: in capitals, or by an office alone.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const HOME = { publisher: "The White House", date: "2025-04-09" };
const said = async (document: Parameters<typeof claimsOf>[0], ...paragraphs: string[]): Promise<string> => {
  const last = (await claimsOf(document, paragraphs)).at(-1);
  return `${last?.speaker} ${last?.countries.join(">")}`;
};

describe("labels in capitals", () => {
  for (const [label, speaker] of Object.entries({
    "MR. McGRATH": "McGrath",
    "SPEAKER McGRATH": "McGrath",
    "MS. MacINNES": "MacInnes",
    "SECRETARY-GENERAL LINDQVIST": "Lindqvist",
    "ANA LINDQVIST, HOST": "Ana Lindqvist",
    "SENATOR WONG": "Wong",
    "THE CROWN PRINCE": "Crown Prince",
    TREASURER: "Treasurer",
  }))
    it(label, async () => {
      const title = "Remarks on Trade";
      const spoken = await said({ ...HOME, title }, "MR. ROE: Welcome.", `${label}: Exports to Peru came to $9 billion.`);
      expect(spoken.replace(/ \S+$/, "")).toBe(speaker);
    });

  it("an office is not that of who spoke under another", async () => {
    const opening = "THE PRESIDENT: Welcome. President Trump is glad.";
    const spoken = await said({ ...HOME, title: "Remarks" }, opening, "THE PREMIER: Exports to Peru came to $9 billion.");
    expect(spoken).toMatch(/^Premier /);
  });
});
