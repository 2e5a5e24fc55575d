import { expect } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import type { SourceDocument } from "../../src/extraction/document/document.ts";
import { readTranscriptLines } from "../../src/extraction/document/transcript-lines.ts";
import { ruleExtractor } from "../../src/extraction/rule-extractor.ts";

interface DocumentInput {
  url?: string;
  title?: string | null;
  /** YYYY-MM-DD */
  date: string;
  publisher?: string;
  language?: string;
}

/** A document as in a line of a documents file. */
export const documentOf = (input: DocumentInput, paragraphs: string[]): SourceDocument =>
  [...readTranscriptLines(JSON.stringify({ url: "https://a.example/1", title: null, ...input, paragraphs }))][0]!;

/** What is read in it. */
export const claimsOf = async (input: DocumentInput, paragraphs: string[]): Promise<ExtractedClaim[]> => [
  ...(await ruleExtractor.extract(documentOf(input, paragraphs))),
];

export const claimOf = (claims: ExtractedClaim[], value: number): ExtractedClaim | undefined =>
  claims.find((claim) => Math.abs(claim.value - value) <= Math.abs(value) / 1000);

/** Expects the claim of `value` in each of the texts, with these fields. */
export async function expectClaims(
  read: (text: string) => Promise<ExtractedClaim[]>,
  texts: readonly (readonly [text: string, value: number])[],
  fields: Partial<ExtractedClaim>,
): Promise<void> {
  const wrong: string[] = [];
  for (const [text, value] of texts) {
    const claims = await read(text);
    const claim = claimOf(claims, value);
    const off = Object.entries(fields).filter(([name, wanted]) => String(claim?.[name as keyof ExtractedClaim]) !== String(wanted));
    if (!claim || off.length > 0)
      wrong.push(`${text} → ${claim ? JSON.stringify(off) : claims.map((each) => `${each.value} ${each.unit}`).join()}`);
  }
  expect(wrong).toEqual([]);
}
