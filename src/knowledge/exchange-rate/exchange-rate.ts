import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { root } from "../../config.ts";
import { amountProblem } from "../../contract/plausible.ts";
import type { SeedTable } from "../../query/seed-table.ts";

/** Who computed the averages. */
const sources = { PWT: "Penn World Table 10.01", H10: "Federal Reserve H.10" } as const;

/** Yearly averages of a currency from one source: units per US dollar, one column per year. Empty when the currency had another unit. */
const rateRow = z
  .object({
    currency: z.string().regex(/^[A-Z]{3}$/, "expected an ISO 4217 code such as EUR"),
    source: z.enum(Object.keys(sources) as (keyof typeof sources)[]),
  })
  .catchall(z.string())
  .transform(({ currency, source, ...cells }, context) => {
    const rates = Object.entries(cells as Record<string, string>).flatMap(([column, text]) => {
      if (text === "") return [];
      const unitsPerUsd = Number(text);
      if (/^\d{4}$/.test(column) && unitsPerUsd > 0 && amountProblem(unitsPerUsd, null) === null)
        return [{ year: Number(column), unitsPerUsd }];
      context.addIssue({
        code: "custom",
        path: [column],
        message: `expected a number above 0 in a column named as a year, found ${JSON.stringify(text)}`,
      });
      return [];
    });
    return { currency, source, rates };
  });
type RateRow = z.output<typeof rateRow>;

/** Read where they are used: rates are a means of comparison, not content of the graph. */
export const exchangeRates: SeedTable<RateRow> = {
  name: "exchange rates",
  file: /^exchange-rates.*\.csv$/,
  schema: rateRow,
  write: () => Promise.resolve(),
  graphOf: () => ({ links: [] }),
  sizeOf: ({ rates }) => rates.length,
  references: () => [],
};

export interface Rate {
  /** Units of the currency per US dollar, averaged over the year. */
  unitsPerUsd: number;
  /** "Federal Reserve H.10". */
  source: string;
}

let known: Map<string, Rate> | undefined;

/** The average rate of an ISO 4217 currency in a calendar year; 1 for dollars; undefined when unknown. For comparison only. */
export function rateFor(currency: string, year: number): Rate | undefined {
  if (currency === "USD") return { unitsPerUsd: 1, source: "US dollars" };
  known ??= read();
  return known.get(`${currency} ${year}`);
}

function read(): Map<string, Rate> {
  const records: unknown[] = parse(readFileSync(`${root}/seed/exchange-rates.csv`, "utf8"), { columns: true });
  return new Map(
    z
      .array(rateRow)
      .parse(records)
      .flatMap(({ currency, source, rates }) =>
        rates.map(({ year, unitsPerUsd }) => [`${currency} ${year}`, { unitsPerUsd, source: sources[source] }]),
      ),
  );
}
