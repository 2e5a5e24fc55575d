import type { Properties } from "../../graph/projection.ts";

/** The properties of a node that make a Quantity, a Period or a PartialDate. */
export const quantity: Properties = {
  properties: ["comparator", "unit"],
  parts: { value: "value", low: "low", high: "high", asSaid: "asSaid", usd: "usd" },
};

export const period = (prefix = "period"): Properties => ({
  properties: [`${prefix}Start`],
  parts: { end: `${prefix}End`, label: `${prefix}Label`, inferred: `${prefix}Inferred` },
});

export const partialDate = (start: string, prefix: string): Properties => ({
  properties: [start],
  parts: { end: `${prefix}End`, precision: `${prefix}Precision`, label: `${prefix}Label` },
});
