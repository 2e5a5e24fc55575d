// A claim as an extractor hands it over: values, and the words they were read from.
import { z } from "zod";

/** One claim of a document. Offsets are UTF-16 units within the paragraph's text; `text` is the quote that stands there. */
export const extractedClaim = z.object({
  paragraph: z.int().min(0),
  start: z.int().min(0),
  end: z.int().min(1),
  text: z.string().min(1),
  valueStart: z.int().min(0),
  valueEnd: z.int().min(1),
  /** A person or body by name; "document" when the text itself says it. */
  speaker: z.string().min(1),
  attribution: z.enum(["direct", "indirect", "document"]),
  /** Whether these are the speaker's own words. */
  direct: z.boolean(),
  /** Whose information the speaker passes on, nearest first. */
  accordingTo: z.array(z.string()),
  measure: z.enum(["TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE", "CARGO_VOLUME", "COMMODITY_SUPPLY", "INVESTMENT", "OTHER"]),
  kind: z.enum(["LEVEL", "CHANGE"]),
  /** In the base unit: 2e11 USD, not 200. A change is growth: doubled is 100 %, a decline is negative. */
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  comparator: z.enum(["EXACT", "ABOUT", "OVER", "UNDER", "RANGE"]),
  unit: z.string().min(1),
  /** ISO 3166-1 alpha-3 or a bloc's code; the seller first where the flow has a direction. */
  countries: z.array(z.string()),
  /** Whether the first of the countries is the seller and the second the buyer. */
  directed: z.boolean(),
  commodity: z.string().nullable(),
  hs: z.string().nullable(),
  period: z.string().nullable(),
  periodInferred: z.boolean(),
  modality: z.enum(["REPORTED", "ESTIMATED", "PROJECTED", "TARGET", "DENIED"]),
  /** 0–1; what had to be inferred takes from it. */
  confidence: z.number().min(0).max(1),
  /** Which rule read which part: { measure: "head.trade", period: "period.last-year" }. */
  rules: z.record(z.string(), z.string()),
});

/** The unit as the graph has it: extraction says bbl for what UCUM calls [bbl_us]. */
export const graphUnit = (unit: string): string => (unit === "bbl" ? "[bbl_us]" : unit);

export type ExtractedClaim = z.infer<typeof extractedClaim>;
