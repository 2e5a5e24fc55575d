// What the reading thread sends back. A claim's words stand in the document, which both sides have: of a text of 60 kB they came to 3.3 MB.
import type { ExtractedClaim } from "../extraction/claim.ts";
import type { SourceDocument } from "../extraction/document/document.ts";

type SentClaim = Omit<ExtractedClaim, "text"> & { text?: string };

export interface SentReading {
  claims: SentClaim[];
  /** Claims that were found but cannot be used, each with the reason. */
  leftOut: { text: string; reason: string }[];
}

const wordsOf = ({ paragraphs }: SourceDocument, { paragraph, start, end }: SentClaim): string | undefined =>
  paragraphs[paragraph]?.text.slice(start, end);

/** Claims without the words that stand where they say. */
export const withoutText = (document: SourceDocument, claims: readonly ExtractedClaim[]): SentClaim[] =>
  claims.map((claim) => {
    const { text, ...sent } = claim;
    return text === wordsOf(document, claim) ? sent : claim;
  });

/** The same claims with their words. */
export const withText = (document: SourceDocument, claims: readonly SentClaim[]): ExtractedClaim[] =>
  claims.map((claim) => ({ ...claim, text: claim.text ?? wordsOf(document, claim)! }));
