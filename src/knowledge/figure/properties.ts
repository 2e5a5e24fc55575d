import type { PropertyRule } from "../../graph/table.ts";

/** The properties of a node that form a Quantity, a Period or a PartialDate. */
export const quantity: PropertyRule = {
  properties: ["comparator", "unit"],
  parts: { value: "value", low: "low", high: "high", asSaid: "asSaid", usd: "usd" },
};

export const period = (prefix = "period"): PropertyRule => ({
  properties: [`${prefix}Start`],
  parts: { end: `${prefix}End`, label: `${prefix}Label`, inferred: `${prefix}Inferred` },
});

export const partialDate = (start: string, prefix: string): PropertyRule => ({
  properties: [start],
  parts: { end: `${prefix}End`, precision: `${prefix}Precision`, label: `${prefix}Label` },
});
