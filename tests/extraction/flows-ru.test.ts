// Between whom Russian reports tell of trade, and how much: one short text a form.
import { describe, expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

/** A text, its paragraphs parted by ¶, and under it what is claimed, one a line: value, unit, countries. */
const FORMS = `
Торговля между Чили, Перу и Ганой за июль достигла 9 млрд долларов.
  9000000000 USD CHL-PER-GHA
`;

const told = FORMS.trim().split("\n");
const starts = [...told.keys()].filter((at) => !told[at]!.startsWith("  "));

describe("flows of Russian reports", () => {
  starts.forEach((at, i) =>
    it(told[at]!, async () => {
      const claims = await claimsOf({ date: "2026-06-15", language: "ru" }, told[at]!.split("¶"));
      expect(claims.map(({ value, unit, countries, directed }) => `  ${value} ${unit} ${countries.join(directed ? ">" : "-")}`)).toEqual(
        told.slice(at + 1, starts[i + 1]),
      );
    }),
  );
});
