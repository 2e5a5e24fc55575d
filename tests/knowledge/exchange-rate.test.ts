import { describe, expect, it } from "vitest";
import { rateFor } from "../../src/knowledge/exchange-rate/exchange-rate.ts";

describe("yearly average exchange rates", () => {
  it("give the units of a currency per dollar, and their source", () => {
    expect(rateFor("CNY", 2024)).toEqual({ unitsPerUsd: 7.1957, source: "Federal Reserve H.10" });
    expect(rateFor("GBP", 2018)).toEqual({ unitsPerUsd: 0.749582, source: "Penn World Table 10.01" });
    expect(rateFor("EUR", 2010)!.unitsPerUsd).toBeCloseTo(0.755, 3);
    expect(rateFor("USD", 1850)!.unitsPerUsd).toBe(1);
  });

  it("are unknown if a year or currency is not in the tables, or the currency was redenominated", () => {
    for (const [currency, year] of [
      ["GBP", 2024],
      ["RUB", 1997],
      ["RUB", 2022],
      ["EUR", 1998],
      ["%", 2018],
      ["t", 2018],
    ] as const)
      // prettier-ignore
      expect(rateFor(currency, year), `${currency} ${year}`).toBeUndefined();
  });
});
