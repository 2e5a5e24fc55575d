// Figures of English reports by who sells, buys or carries, whatever the word for it; what only looks like one is none.
import { expect, it } from "vitest";
import { endsOf, formsIn, inFull } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A text, its paragraphs parted by ¶; then each figure: value and unit, measure, countries, period. */
const FORMS = `
Peru's exports of beef rose 4 percent in July. Sales to the US market reached US$ 62 million in July.
  4 % | EXPORTS | PER | 2024-07
  62e6 USD | EXPORTS | PER>USA | 2024-07
Peru's exports of beef rose 4 percent in July. The Chileans bought 900 tonnes in July, while the Chinese paid US$ 55 million for their share.
  4 % | EXPORTS | PER | 2024-07
  900 t | COMMODITY_SUPPLY | PER>CHL | 2024-07
  55e6 USD | EXPORTS | PER>CHN | 2024-07
Peruvian exporters shipped 9,000 tonnes of coffee to Chile in July.
  9000 t | EXPORTS | PER>CHL | 2024-07
Kenya exported coffee to Chile. Coffee brought Kenya $48 million in July.
  48e6 USD | EXPORTS | KEN>CHL | 2024-07
Ranchers of Peru loaded 190,000 head on ships for Chile in July.
  190000 head | COMMODITY_SUPPLY | PER>CHL | 2024-07
Freight on the railway between Kenya and Uganda rose to 3 million tonnes in July.
  3e6 t | CARGO_VOLUME | KEN-UGA | 2024-07
Some 300 lorries were coming through from Kenya to Uganda each day in July.
  300 trucks | CARGO_VOLUME | KEN-UGA | 2024-07
The value of goods exported from Peru was $83 million in July and the value of imported goods was $124 million.
  83e6 USD | EXPORTS | PER | 2024-07
  124e6 USD | IMPORTS | PER | 2024-07
Peru spent $900 million on purchases from Chile in July.
  900e6 USD | IMPORTS | CHL>PER | 2024-07
Peru's exports of wheat fell 4 percent in July, although revenue rose to $9 million.
  -4 % | EXPORTS | PER | 2024-07
  9e6 USD | EXPORTS | PER | 2024-07
India exported 17,81,602 tonnes of rice to Peru in July.
  1781602 t | EXPORTS | IND>PER | 2024-07
Peru sells its beef widely. Sales to all markets came to $9 million in July.
  9e6 USD | EXPORTS | PER | 2024-07
The port of Mombasa ended a good month for Kenya and Uganda.¶Some 9 million tonnes of cargo were handled in July.
  9e6 t | CARGO_VOLUME | KEN | 2024-07
Peru's imports rose 4 percent in July, leaving the trade account $540 million in the red.
  4 % | IMPORTS | PER | 2024-07
  -540e6 USD | TRADE_BALANCE | PER | 2024-07
Peru's exports of coffee rose 4 percent in July, imports of tea 5 percent and exports of gold 6 percent. Growers expect that sales will reach $9 million in August.
  4 % | EXPORTS | PER | 2024-07
  5 % | IMPORTS | PER | 2024-07
  6 % | EXPORTS | PER | 2024-07
  9e6 USD | EXPORTS | PER | 2024-08
Peru's exports to Chile came to $6 million in the first seven months (July-January).
  6e6 USD | EXPORTS | PER>CHL | 2023-07/2024-01
Cargo shipped through the port of Callao in Peru rose 22 percent in July.
  22 % | CARGO_VOLUME | PER | 2024-07
Peru agreed with Chile to take trade to $3 billion by 2030.
  3e9 USD | TRADE_TURNOVER | CHL-PER | 2030
Peru's exports fell 4 percent in July as shipments to Chile were hit by tariffs.
  -4 % | EXPORTS | PER | 2024-07
By July, Peru's exports to Chile had reached $600 million.
  600e6 USD | EXPORTS | PER>CHL | 2024-01/2024-07
Peru has exported 900 tonnes of maize to Chile since it lifted a ban in early July.
  900 t | EXPORTS | PER>CHL | 2024-07/2024-10
Peru's exports to Chile rose 4 percent in July. The treasury received $4 million in customs revenue.
  4 % | EXPORTS | PER>CHL | 2024-07
`;

it.each(formsIn(FORMS))("%s", async (text, figures) => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, text.split("¶"));
  expect(claims.map((claim) => [`${claim.value} ${claim.unit}`, claim.measure, endsOf(claim), claim.period ?? "none"].join(" | "))).toEqual(
    figures.map(inFull),
  );
});

it("an answer of an interview is of what its question asks", async () => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en", title: "Peru's envoy on coffee" }, [
    "Ana Rojas Vera has run the export board of Peru in Nairobi since 2019.",
    "Let us begin with the numbers. What does Peru sell to Kenya?",
    "“Last year, all in, a little under 11 million dollars. I will not pretend that it is much.”",
    "And what is it?",
    "“Coffee, of all things.”",
    "Who would have thought?",
    "“Nobody.”",
  ]);
  expect(claims.map(({ value, measure, countries, speaker }) => [value, measure, countries.join(">"), speaker])).toEqual([
    [11e6, "EXPORTS", "PER>KEN", "Ana Rojas Vera"],
  ]);
});
