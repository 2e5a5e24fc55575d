// Whom labels of English talks name: by the office and country that the title gives, in capitals, or by an office alone.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

const HOME = { publisher: "The White House", date: "2025-04-09" };
const said = async (document: Parameters<typeof claimsOf>[0], ...paragraphs: string[]): Promise<string> => {
  const last = (await claimsOf(document, paragraphs)).at(-1);
  return `${last?.speaker} ${last?.countries.join(">")}`;
};

describe("the country of those whom the title names with it", () => {
  for (const [title, label] of Object.entries({
    "Remarks by President Rossmore and Prime Minister Lindqvist of Norway Before Bilateral Meeting": "PRIME MINISTER LINDQVIST",
    "Remarks by President Rossmore and Norwegian Prime Minister Lindqvist": "PRIME MINISTER LINDQVIST",
    "Joint Statement by Norway's Trade Minister Lindqvist and Secretary Rossmore": "MINISTER LINDQVIST",
    "Remarks by President Rossmore with King Lindqvist of the Kingdom of Norway": "KING LINDQVIST",
  }))
    it(title, async () => {
      const spoken = await said({ ...HOME, title }, "MR. ROE: Welcome.", `${label}: Our exports to Peru came to $9 billion.`);
      expect(spoken).toBe("Lindqvist NOR>PER");
    });

  it("an office alone", async () => {
    const title = "Remarks by the President and the Taoiseach of Ireland";
    const spoken = await said({ ...HOME, title }, "THE PRESIDENT: Welcome.", "THE TAOISEACH: Our exports to Peru came to $9 billion.");
    expect(spoken).toBe("Taoiseach IRL>PER");
  });
});

describe("the holder of an office whom the title names", () => {
  for (const title of [
    "Remarks by President Rossmore at Cabinet Meeting",
    "President Rossmore's Remarks on Trade",
    "Remarks by President Rossmore and President Berg of Norway",
  ])
    it(title, async () => {
      const spoken = await said({ ...HOME, title }, "MR. ROE: Welcome.", "THE PRESIDENT: Our exports to Peru came to $9 billion.");
      expect(spoken).toBe("Rossmore USA>PER");
    });

  for (const title of [
    "Remarks by President Trump on Trade",
    "Remarks Before Meeting with President Rossmore",
    "Remarks with Prime Minister Ishiba",
  ])
    it(title, async () => {
      const others = "PRESIDENT ROSSMORE: Thank you.";
      const spoken = await said({ ...HOME, title }, others, "THE PRESIDENT: Our exports to Peru came to $9 billion.");
      expect(spoken).toBe("Donald Trump USA>PER");
    });
});

it("no name is taken from behind what is the office's own", async () => {
  const title = "The President's Speech at Rail Works";
  const spoken = await said({ ...HOME, title }, "MR. ROE: Welcome.", "THE PRESIDENT: Our exports to Peru came to $9 billion.");
  expect(spoken).toBe("Donald Trump USA>PER");
});

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
