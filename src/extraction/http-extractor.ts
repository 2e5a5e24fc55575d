// An extractor behind an address, such as a language model's. Off unless its address is given. It answers quotes; where they stand is
// found here, so that it can neither invent words nor misplace them.
import { z } from "zod";
import { locateQuote } from "../knowledge/statement/anchor.ts";
import type { ExtractedClaim } from "./claim.ts";
import { extractedClaim } from "./claim.ts";
import type { SourceDocument } from "./document/document.ts";
import type { Extractor } from "./extractor.ts";

/**
 * POSTs `{ title, publisher, date, language, paragraphs: [{ paragraph, text }] }` and expects `{ claims: [...] }`: the keys of
 * ExtractedClaim, where start, end, valueStart and valueEnd may be left out when `text` (the quote) and `value_text` (the number in it) are given.
 */
const answer = z.object({ claims: z.array(z.record(z.string(), z.unknown())).max(10_000) });
const quoted = z.object({
  paragraph: z.int(),
  text: z.string(),
  value_text: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** A model reads a long transcript in a minute or two; five without an answer is a dead one. */
const PATIENCE_MS = 300_000;

export function httpExtractor(address: string): Extractor {
  const url = new URL(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new RangeError(`Expected an http or https address, got ${address}.`);
  return {
    name: `model at ${url.host}`,
    extraction: "MODEL",
    async extract(document) {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: JSON.stringify(toQuestion(document)),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      if (!response.ok) throw new Error(`The extractor at ${url.host} answered ${response.status}; expected 200 and { "claims": [...] }.`);
      const { claims } = answer.parse(await response.json());
      return claims.map((claim) => placed(document, claim));
    },
  };
}

const toQuestion = (document: SourceDocument): unknown => ({
  title: document.title,
  publisher: document.publisher,
  date: document.publishedOn,
  language: document.language,
  paragraphs: document.paragraphs.filter((p) => p.part === "body").map((p) => ({ paragraph: p.index, text: p.text })),
});

/** Fills in the offsets of a quote that has none. What cannot be placed keeps none, and the door refuses it. */
function placed(document: SourceDocument, claim: Record<string, unknown>): ExtractedClaim {
  const whole = {
    attribution: "document",
    direct: false,
    accordingTo: [],
    directed: false,
    periodInferred: false,
    rules: { model: "model" },
    ...claim,
  };
  const parsed = quoted.safeParse(claim);
  const paragraph = parsed.success ? document.paragraphs.find((p) => p.index === parsed.data.paragraph) : undefined;
  if (parsed.success && paragraph && claim["start"] === undefined) {
    const place = locateQuote(paragraph.text, { exact: parsed.data.text, prefix: parsed.data.prefix, suffix: parsed.data.suffix });
    if (place.ok) {
      const { start, end } = place.anchor;
      const at = parsed.data.value_text ? parsed.data.text.indexOf(parsed.data.value_text) : -1;
      Object.assign(whole, { start, end });
      if (at >= 0) Object.assign(whole, { valueStart: start + at, valueEnd: start + at + (parsed.data.value_text?.length ?? 0) });
    }
  }
  const complete = extractedClaim.safeParse(whole);
  return complete.success ? complete.data : (whole as unknown as ExtractedClaim);
}
