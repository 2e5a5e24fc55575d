// English reports of one month, and what they tell by the way: earlier months, years that end, months to come, seasons.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

/** Paragraphs separated by ¶, and the period of each figure in its order. */
const REPORTS: [text: string, periods: (string | null)[]][] = [
  // "More than doubled" and "by more than a third" compare with no year.
  ["Kenya's exports of tea more than doubled last year to $1.7 billion.", ["2023", "2023"]],
  ["Kenya's exports of tea more than tripled in 2022.", ["2022"]],
  ["Kenya's exports of tea fell by more than a third last year.", ["2023"]],
  [
    "Kenya's trade deficit hit a record in 2023. The deficit with China was $7.4 billion, well below the all-time high of $8 billion in 2018.",
    ["2023", "2018"],
  ],
  // An earlier month, and twelve months, hold for their paragraph alone.
  [
    "Kenya's trade deficit narrowed to $7.1 billion in June 2024.¶May's gap was revised to $7.0 billion from $6.9 billion.¶Exports were $2.9 billion.",
    ["2024-06", "2024-05", "2024-05", "2024-06"],
  ],
  [
    "Kenya's exports were worth $2.4 billion in September.¶Over the past 12 months exports came to $26 billion.¶Imports were $3.9 billion.",
    ["2024-09", "2023-10/2024-09", "2024-09"],
  ],
  ["Kenya's exports came to $26 billion, and the target for the year is $30 billion.", [null, "2024"]],
  // What only forecasts are of is the time of the report all the same.
  [
    "Kenya's tea exports should reach 13 million kilograms in September.¶In September last year the country exported 12 million kilograms.¶The trade surplus in the first two weeks of the month was $31 million.",
    ["2024-09", "2023-09", "2024-10"],
  ],
  // The lead tells the time of its report, whatever its figures are of.
  [
    "Kenya's customs took $78 million in duties in the five months to mid-August.¶Kenya's exports of tea came to 31 million kilograms.",
    ["2024-03/2024-08"],
  ],
  [
    "Kenya's tea exports to Sudan came to 9 million kilograms in the fiscal year that closed in mid-July. The year before it had been $8 million for 7 million kilograms.",
    ["2023-07/2024-07", "2022-07/2023-07", "2022-07/2023-07"],
  ],
  ["Kenya exported 1.62 million kilograms of nuts in August, less than July's 1.71 million.", ["2024-08", "2024-07"]],
  ["Kenya exported 9 million kilograms of nuts in 2023. January could see 2 million kilograms.", ["2023", "2025-01"]],
  ["Kenya has booked 90,000 tonnes of maize from Zambia for December.", ["2024-12"]],
  ["Kenya exported 9 million kilograms in the spring and 7 million in the summer.", ["2024-03/2024-05", "2024-06/2024-08"]],
  ["Uganda got 9,000 tonnes of tea from Kenya, 4 percent less than in 2022.", ["2023", "2023"]],
  [
    "From January to July Kenya's exports were worth $158 million; last year at this time it was $88 million.",
    ["2024-01/2024-07", "2023-01/2023-07"],
  ],
];

it.each(REPORTS)("%s", async (text, periods) => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, text.split("¶"));
  expect(claims.map(({ period }) => period)).toEqual(periods);
});
