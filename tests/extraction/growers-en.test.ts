// English words of growers, boards, ports and lines for what they sell, load and land: each a form, not a text.
import { expect, it } from "vitest";
import { claimsOf } from "../support/extracted.ts";

/** A form, its paragraphs separated by ¶; then its figures: value and unit, kind where it is a change, measure, countries in their order, period, modality where it is not REPORTED. */
const FORMS = `
What Kenya grew and sold to the outside world totalled $474 million in 2023.
  474e6 USD | EXPORTS | KEN | 2023
Kenya's exports rose in 2023. Fuel cost the country $4.6 billion in 2023.
  4.6e9 USD | IMPORTS | KEN | 2023
Kenya's exports rose in 2023. Floods cost the country $4.6 billion in 2023.
Kenya buys rice. Rice landed at Mombasa in 2023 came to 214,600 tonnes.
  214600 t | IMPORTS | KEN | 2023
Kenya has a fleet. Tuna landed at Mombasa in 2023 came to 214,600 tonnes.
Kenya grows maize. In 2023 the country needed 250,000 tonnes from outside.
  250000 t | IMPORTS | KEN | 2023
Kenya and Ghana want ten million US dollars a year to pass between the two by 2028.
  10e6 USD | TRADE_TURNOVER | GHA-KEN | 2028 | TARGET
Kenya's growers filled 412 reefers for Rotterdam in 2023.
  412 containers | CARGO_VOLUME | KEN-NLD | 2023
Coffee left Kenya slowly in 2023: 41,600 tonnes.
  41600 t | EXPORTS | KEN | 2023
Uganda paid South Africa $112 million for fresh grapes in 2021.
  112e6 USD | COMMODITY_SUPPLY | ZAF>UGA | 2021
Kenya exports coffee. Sudan bought 27,300 tonnes of it in 2023 and spent $88.6 million on it.
  27300 t | COMMODITY_SUPPLY | KEN>SDN | 2023
  88.6e6 USD | EXPORTS | KEN>SDN | 2023
Kenya's exports rose. Its sales to the south of the Zambezi came to $3.2 billion in 2023.
  3.2e9 USD | EXPORTS | KEN | 2023
At Kenya's airports outbound was 22,900 tonnes in June, and inbound was 10,650 tonnes.
  22900 t | EXPORTS | KEN | 2024-06
  10650 t | IMPORTS | KEN | 2024-06
Kenya's exports rose. Congo sent this country no more than $2.1 million of merchandise in 2023.
  2.1e6 USD | IMPORTS | COG>KEN | 2023
Kenya's exports this year to the end of August came to $300 million.
  300e6 USD | EXPORTS | KEN | 2024-01/2024-08
Kenya would love to see its exports top $300 million by 2028.
  300e6 USD | EXPORTS | KEN | 2028 | TARGET
Kenya ate $1.4 billion of foreign food in 2022.
  1.4e9 USD | IMPORTS | KEN | 2022
Kenya's exports rose. Goods brought in came to $3 billion in 2023.
  3e9 USD | IMPORTS | KEN | 2023
Kenya's exports of tea rose in 2023. Uganda's buyers had 26,000 tonnes of it.
  26000 t | COMMODITY_SUPPLY | KEN>UGA | 2023
Kenya's exports rose. Haiti bought $1.03 billion of Dominican wares in 2022.
  1.03e9 USD | IMPORTS | DOM>HTI | 2022
Some 312,000 tonnes of tomatoes, onions and citrus of Kenya rolled south to Malawi in 2023.
  312000 t | COMMODITY_SUPPLY | KEN>MWI | 2023
`;

const forms = FORMS.trim()
  .split(/\n(?! )/)
  .map((form) => [form.split("\n  ")[0]!, form.split("\n  ").slice(1)] as const);

it.each(forms)("%s", async (text, figures) => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, text.split("¶"));
  const written = figures.map((figure) => figure.replace(/^\S+/, (value) => String(Number(value))));
  expect(
    claims.map(({ value, unit, kind, measure, countries, directed, period, modality }) =>
      [
        `${value} ${unit}${kind === "CHANGE" && unit !== "%" ? " CHANGE" : ""}`,
        measure,
        directed ? countries.join(">") : countries.toSorted().join("-"),
        period ?? "none",
        ...(modality === "REPORTED" ? [] : [modality]),
      ].join(" | "),
    ),
  ).toEqual(written);
});
