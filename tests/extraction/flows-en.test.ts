// What an English report's figure is of, between whom, of when and how sure: forms told across clauses and sentences.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

/** A form, its paragraphs separated by ¶; then its figures: value and unit, measure, "seller>buyer" or "one-other", period and, where it is not REPORTED, modality. */
const FORMS = `
Peru's imports from Chile in the last four months of 2024 came to $620 million.
  620e6 USD | IMPORTS | CHL>PER | 2024-09/2024-12
Between July and September Laos sold Thailand power worth $310 million. Imports from Thailand rose 4% in the three months.
  310e6 USD | EXPORTS | LAO>THA | 2025-07/2025-09
  4 % | IMPORTS | THA>LAO | 2025-07/2025-09
Croatia's exports to Serbia reached €80 million in September. For the quarter the total is €210 million.
  80e6 EUR | EXPORTS | HRV>SRB | 2025-09
  210e6 EUR | EXPORTS | HRV>SRB | 2025-07/2025-09
Georgia has shipped 40,000 tonnes of apples to Iraq since last August, the most since 2019.
  40000 t | COMMODITY_SUPPLY | GEO>IRQ | 2025-08/2025-11
In the year ended June 2025 Kenya sold Uganda cement worth $90 million.¶Uganda bought 42,000 tonnes of Kenyan salt, against 27,500 tonnes in 2023.
  90e6 USD | EXPORTS | KEN>UGA | 2024-07/2025-06
  42000 t | COMMODITY_SUPPLY | KEN>UGA | 2024
  27500 t | COMMODITY_SUPPLY | KEN>UGA | 2023
Norway's fish exports to Japan came to $410 million in October, twice the figure of October 2020.
  410e6 USD | EXPORTS | NOR>JPN | 2025-10
  100 % | EXPORTS | NOR>JPN | 2025-10
`;

const forms = FORMS.trim()
  .split(/\n(?! )/)
  .map((form) => form.split("\n  "));

async function figuresOf(text: string): Promise<string[][]> {
  const claims = await claimsOf({ date: "2025-11-20", language: "en" }, text.split("¶"));
  return claims.map(({ value, unit, measure, countries, directed, period, modality }) => [
    `${value} ${unit}`,
    measure,
    directed ? countries.join(">") : countries.toSorted().join("-"),
    period ?? "none",
    ...(modality === "REPORTED" ? [] : [modality]),
  ]);
}

describe("flows of English reports", () => {
  for (const [text = "", ...figures] of forms)
    it(text, async () => {
      const expected = figures.map((figure) => {
        const [number = "", ...cells] = figure.split(" | ");
        const [value, unit] = number.split(" ");
        return [`${Number(value)} ${unit}`, ...cells];
      });
      expect(await figuresOf(text)).toEqual(expected);
    });
});
