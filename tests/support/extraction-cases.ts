import { expect, it } from "vitest";
import type { ExtractedClaim } from "../../src/extraction/claim.ts";
import { claimsOf } from "./extracted.ts";

export interface ExtractionCase {
  title?: string;
  publisher?: string;
  /** Paragraphs before and after the tested one. */
  before?: string[];
  text: string;
  after?: string[];
  /** Of the claims of the tested paragraph. */
  expected: Partial<ExtractedClaim>[];
}

/** A test for each: an English report of 5 November 2024. */
export function all(cases: ExtractionCase[]): void {
  for (const { title, publisher, before = [], text, after = [], expected } of cases)
    it(text, async () => {
      const document = { date: "2024-11-05", language: "en", title: title ?? null, ...(publisher ? { publisher } : {}) };
      const claims = await claimsOf(document, [...before, text, ...after]);
      const own = claims.filter(({ paragraph }) => paragraph === before.length);
      expect(own.map(({ value }) => value)).toEqual(expected.map(({ value }) => value));
      own.forEach((claim, i) => expect(claim).toMatchObject(expected[i]!));
    });
}

export const CROSSING = {
  title: "Busy month at Khorgos on the Kazakh border with China",
  before: ["Khorgos handled 90,000 tonnes of cargo from China in October."],
};
export const TEA = {
  title: "Kenya's tea exports",
  before: ["Kenya exported 90,000 tonnes of tea in 2023, worth $300 million. Egypt bought 30,000 tonnes."],
};
