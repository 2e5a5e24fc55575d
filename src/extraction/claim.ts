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
  /** The speaker's office and country as the text gives them. */
  speakerOffice: z.string().nullable().default(null),
  speakerCountry: z.string().nullable().default(null),
  /** Whether the text names a person or body that the seed's tables do not know. */
  speakerProposed: z.boolean().default(false),
  measure: z.enum(["TRADE_TURNOVER", "EXPORTS", "IMPORTS", "TRADE_BALANCE", "CARGO_VOLUME", "COMMODITY_SUPPLY", "INVESTMENT", "OTHER"]),
  kind: z.enum(["LEVEL", "CHANGE"]),
  /** In the base unit: 2e11 USD, not 200. A change is growth: doubled is 100 %, a decline is negative. */
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  comparator: z.enum(["EXACT", "ABOUT", "OVER", "UNDER", "RANGE"]),
  /** A currency by ISO 4217, a unit, a counted thing; "{rupee}" or "{currency}" where whose money it is cannot be determined. */
  unit: z.string().min(1),
  /** The unit is not in the text and nothing there gives it: for a person to set. */
  unitUnknown: z.boolean().default(false),
  /** ISO 3166-1 alpha-3 or a bloc's code; the seller first where the flow has a direction. */
  countries: z.array(z.string()),
  /** Whether the first of the countries is the seller and the second the buyer. */
  directed: z.boolean(),
  commodity: z.string().nullable(),
  hs: z.string().nullable(),
  /** Id of the crossing that the goods pass. */
  borderCrossing: z.string().nullable().default(null),
  /** UN/LOCODE of the port, or its name as the text gives it. */
  port: z.string().nullable().default(null),
  period: z.string().nullable(),
  periodInferred: z.boolean(),
  /** A time is said that cannot be determined: the fiscal year of an unknown country. */
  periodUnknown: z.boolean().default(false),
  modality: z.enum(["REPORTED", "ESTIMATED", "PROJECTED", "TARGET", "DENIED"]),
  /** 0–1; what had to be inferred takes from it. */
  confidence: z.number().min(0).max(1),
  /** What had to be inferred: "period.document", "countries.inferred"; each takes from the confidence. */
  inferences: z.array(z.string()).default([]),
  /** Which rule read which part: { measure: "trigger.trade", period: "period.last-year" }. */
  rules: z.record(z.string(), z.string()),
});

/** Who says what is in nobody's mouth. */
export const saidByDocument = () => ({
  speaker: "document",
  speakerOffice: null,
  speakerCountry: null,
  speakerProposed: false,
  attribution: "document" as const,
  direct: false,
  accordingTo: [],
});

const UCUM: Record<string, string> = {
  bbl: "[bbl_us]",
  "bbl/d": "[bbl_us]/d",
  kWh: "kW.h",
  MWh: "MW.h",
  GWh: "GW.h",
  TWh: "TW.h",
  ft3: "[cft_i]",
  lb: "[lb_av]",
  pp: "{percentage_point}",
};
const COUNTED: Record<string, string> = {
  boxes: "{box}",
  bf: "{board_foot}",
  head: "{head}",
  TEU: "{TEU}",
  FEU: "{FEU}",
  ounces: "[oz_tr]",
  carats: "[car_m]",
  bushels: "[bu_us]",
};

/** Money in words is a currency that was not given, and no counted thing. */
const MONEY = /^(?:dollar|euro|pound|yuan|rouble|ruble|rupee|tenge|peso|franc|dinar|dirham|riyal|rial|lira|krona|krone)s$/;

/** The unit as the graph has it: extraction says bbl for what UCUM calls [bbl_us], and trucks for the counted {truck}. */
export const graphUnit = (unit: string): string =>
  UCUM[unit] ?? COUNTED[unit] ?? (/^[a-z]{3,}s$/.test(unit) && !MONEY.test(unit) ? `{${unit.slice(0, -1)}}` : unit);

export type ExtractedClaim = z.infer<typeof extractedClaim>;
