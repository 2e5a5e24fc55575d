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
