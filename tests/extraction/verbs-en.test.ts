// English verbs and words that tell what is sold, bought, paid and carried: each a form, not a text.
import { expect, it } from "vitest";
import { endsOf, formsIn, inFull } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A form, its paragraphs separated by ¶; then its figures: value and unit, kind where it is a change, measure, countries in their order, period, modality where it is not REPORTED. */
const FORMS = `
Tea exports of Kenya came to 20.4 m.kgs in May and 9.1 mkg in June.
  20400000 kg | EXPORTS | KEN | 2024-05
  9100000 kg | EXPORTS | KEN | 2024-06
Peru's coffee exports fell in July. Chile paid us 9 million dollars for it.
  9e6 USD | EXPORTS | PER>CHL | 2024-07
Peru's exports of coffee fell in 2023. Chile alone had paid $9 million for it.
  9e6 USD | EXPORTS | PER>CHL | 2023
In 2023 the kingdom of Morocco paid MAD 263 billion for foreign goods.
  263e9 MAD | IMPORTS | MAR | 2023
"In 2019 this country sold almost 4.4 million tons of bananas abroad, Peru's most. We closed last year at 2.3 million tons," Ana Rojas said.
  4.4e6 t | EXPORTS | PER | 2019
  2.3e6 t | EXPORTS | PER | 2023
$9 billion of goods went from Kenya to Uganda in 2023.
  9e9 USD | EXPORTS | KEN>UGA | 2023
Vanilla worth $4 million left Madagascar in July.
  4e6 USD | EXPORTS | MDG | 2024-07
Peru's border trade came to $400 million in July. Tacna alone did upwards of $240 million.
  400e6 USD | TRADE_TURNOVER | PER | 2024-07
  240e6 USD | TRADE_TURNOVER | PER | 2024-07
The quays of Riga saw 4.1 million tonnes in the half-year.
  4.1e6 t | CARGO_VOLUME | LVA | 2024-01/2024-06
Peru exported 9,000 tonnes of grapes in July. The increase over the same month last year amounts to about 500 tonnes.
  9000 t | EXPORTS | PER | 2024-07
  500 t CHANGE | EXPORTS | PER | 2024-07
`;

it.each(formsIn(FORMS))("%s", async (text, figures) => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, text.split("¶"));
  expect(
    claims.map((claim) => {
      const { value, unit, kind, measure, period, modality } = claim;
      const change = kind === "CHANGE" && unit !== "%" ? " CHANGE" : "";
      return [`${value} ${unit}${change}`, measure, endsOf(claim), period ?? "none", ...(modality === "REPORTED" ? [] : [modality])].join(
        " | ",
      );
    }),
  ).toEqual(figures.map(inFull));
});
