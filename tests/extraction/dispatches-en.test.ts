// Figures of English newsrooms and statistics offices: what beside them is no trade, and which word, country and time they belong to.
import { expect, it } from "vitest";
import { endsOf, formsIn, inFull } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A form, its paragraphs separated by ¶; then its figures: value and unit, measure, ends, period, and what is not as usual of kind and modality. */
const FORMS = `
Ghana's exports were $9 billion in 2023, of which $2 billion went to Togo and $1 billion to Mali.¶GDP grew 3 percent in 2023 and 4 percent in 2022.
  9e9 USD | EXPORTS | GHA | 2023
  2e9 USD | EXPORTS | GHA>TGO | 2023
  1e9 USD | EXPORTS | GHA>MLI | 2023
Ghana's exports were $9 billion in 2023, of which $2 billion went to Togo and $1 billion to Mali.¶The economy expanded 3 percent, below the goal of 5 percent.
  9e9 USD | EXPORTS | GHA | 2023
  2e9 USD | EXPORTS | GHA>TGO | 2023
  1e9 USD | EXPORTS | GHA>MLI | 2023
Ghana's exports were $9 billion in 2023, of which $2 billion went to Togo and $1 billion to Mali.¶Owing to rounding, sums may be out by $10 million.
  9e9 USD | EXPORTS | GHA | 2023
  2e9 USD | EXPORTS | GHA>TGO | 2023
  1e9 USD | EXPORTS | GHA>MLI | 2023
Togo imported 900,000 barrels of oil from Angola in June 2024.¶Gabon closed the gap with 300,000 barrels.
  900000 bbl | IMPORTS | AGO>TGO | 2024-06
  300000 bbl | IMPORTS | GAB>TGO | 2024-06
Ghana exported 9,000 tonnes of maize to Togo in June 2024.¶Villagers send maize to Togo on donkeys, 60 kg at a time.
  9000 t | EXPORTS | GHA>TGO | 2024-06
Mali exported 9,000 sheep to Togo in June 2024.¶Frost and storms have taken 40,000 head this winter.
  9000 head | EXPORTS | MLI>TGO | 2024-06
Ghana's exports rose 2 percent in September 2024, the slowest pace in five months and well short of forecasts.
  2 % | EXPORTS | GHA | 2024-09
Ghana's imports fell 3 percent in September 2024, defying expectations.
  -3 % | IMPORTS | GHA | 2024-09
The board now expects Ghanaian exports of $7 billion in 2025, against the $9 billion it had penciled in in January.
  7e9 USD | EXPORTS | GHA | 2025 | PROJECTED
  9e9 USD | EXPORTS | GHA | 2025 | PROJECTED
Togo will buy a third of it, which would mean exports of 9,000 cars from Ghana in 2024.
  9000 vehicles | EXPORTS | GHA>TGO | 2024 | ESTIMATED
The minister shrugged off reports that Ghana's exports to Togo had fallen by half in June 2024.
  -50 % | EXPORTS | GHA>TGO | 2024-06 | DENIED
It was "plainly false" that Ghana exported 900 tonnes of gold to Togo in June 2024, he said.
  900 t | EXPORTS | GHA>TGO | 2024-06 | DENIED
Ghana's exports rose 2 percent in the first half of 2024.¶The port lost two of 30 days. The slack spell will drag on into December.¶Exports to Togo rose 4 percent.
  2 % | EXPORTS | GHA | 2024-01/2024-06
  4 % | EXPORTS | GHA>TGO | 2024-01/2024-06
Ghana's exports rose 2 percent in September 2024. Exports to Togo rose 4 percent, well below the pace reached in the spring.
  2 % | EXPORTS | GHA | 2024-09
  4 % | EXPORTS | GHA>TGO | 2024-09
Ghana's maize for November was quoted at $232 a tonne.¶Ghana's maize exports since the start of the season on July 1 had reached 900,000 t by October 15.
  900000 t | EXPORTS | GHA | 2024-07/2024-10
Ghana exported 900,000 t of maize in September 2024; the board sees the whole season at 5 million t.
  900000 t | EXPORTS | GHA | 2024-09
  5e6 t | EXPORTS | GHA | none | PROJECTED
In 2012 Ghana and Togo vowed to lift their trade to $5 billion within six years.
  5e9 USD | TRADE_TURNOVER | GHA-TGO | 2018 | TARGET
Ghana sold $9 million of goods to Togo last year. Six or seven years ago its exports there came to $2 million.
  9e6 USD | EXPORTS | GHA>TGO | 2023
  2e6 USD | EXPORTS | GHA>TGO | 2017
Ghana's exports over the last 12 months reached $9 billion, and the year would end above $10 billion, she said.
  9e9 USD | EXPORTS | GHA | 2023-10/2024-09
  10e9 USD | EXPORTS | GHA | 2024 | PROJECTED
Cargo for the neighbours through the port of Tema grew by 5 percent in 2023, lifted by fuel.¶Transit came to 900,000 tonnes.¶Mali took 600,000 tonnes of it. Niger followed with 200,000 tonnes.
  5 % | CARGO_VOLUME | GHA | 2023
  900000 t | CARGO_VOLUME | GHA | 2023
  600000 t | CARGO_VOLUME | GHA-MLI | 2023
  200000 t | CARGO_VOLUME | GHA-NER | 2023
Togo imported 500,000 barrels of Angolan oil in January 2024.¶Kuwait followed with 300,000 barrels, its lowest since 2022, and Nigerian supply fell to 200,000 barrels.
  500000 bbl | IMPORTS | AGO>TGO | 2024-01
  300000 bbl | IMPORTS | KWT>TGO | 2024-01
  200000 bbl | COMMODITY_SUPPLY | NGA>TGO | 2024-01
Trade between Mali and Togo came to $90 million in 2023, with Malian exports at $50 million and Togolese exports at $40 million.
  90e6 USD | TRADE_TURNOVER | MLI-TGO | 2023
  50e6 USD | EXPORTS | MLI>TGO | 2023
  40e6 USD | EXPORTS | TGO>MLI | 2023
Ghana had shipped 9,000 tonnes of chickpeas and red beans to Togo in 2023 and wants to double the quantity.
  9000 t | COMMODITY_SUPPLY | GHA>TGO | 2023
  100 % | COMMODITY_SUPPLY | GHA>TGO | none | TARGET
Nigeria scrapped its duty in March, and the shops of Lagos and Abuja sell chocolate again.¶Ghanaian Bureau of Statistics data show cocoa sales abroad of $9 million in April 2024.¶The goods surplus was $2 million.
  9e6 USD | EXPORTS | GHA | 2024-04
  2e6 USD | TRADE_BALANCE | GHA | 2024-04
Ghana exported 9,000 t of maize in May 2024.¶Togo: the ministry counts maize exports of 3,000 t so far, most of them by road and a few by river.
  9000 t | EXPORTS | GHA | 2024-05
  3000 t | EXPORTS | TGO | 2024-05
Ahead of the French president's trip to Lomé we talked to Ama Lawson, who runs a desk at the Togolese Chamber of Trade.¶Q: Is it going well?¶A: Last year we sold $9 million of goods to France and bought for $40 million, whatever the agreement says.
  9e6 USD | EXPORTS | TGO>FRA | 2023
  40e6 USD | IMPORTS | FRA>TGO | 2023
Norway exported 7 billion standard cubic metres of gas to Germany in April 2024, and 2 billion Sm3 to Poland.
  7e9 m3 | EXPORTS | NOR>DEU | 2024-04
  2e9 m3 | EXPORTS | NOR>POL | 2024-04
Some 2 million full and empty trucks crossed from Togo into Ghana in 2023, 6 percent more than the year before.
  2e6 trucks | CARGO_VOLUME | GHA-TGO | 2023
  6 % | CARGO_VOLUME | GHA-TGO | 2023
Some 1,300 trucks crossed from Togo into Ghana in May 2024, including some 300 hauling fresh produce.
  1300 trucks | CARGO_VOLUME | GHA-TGO | 2024-05
  300 trucks | CARGO_VOLUME | GHA-TGO | 2024-05
Some 9,000 cows and calves were exported from Mali to Togo in May 2024, exporters say, twice the number of last year, when rain fell.
  9000 head | EXPORTS | MLI>TGO | 2024-05
  100 % | EXPORTS | MLI>TGO | 2024-05
Togo imported 516 million units of electricity from Ghana in 2023.
  516e6 kWh | IMPORTS | GHA>TGO | 2023
Ghana's exports to Mali were $90 million in 2023.¶In May 2024 some 9,000 tyres were passed on to Niger, and $3 million worth of cocoa left for Togo.
  90e6 USD | EXPORTS | GHA>MLI | 2023
  9000 tyres | COMMODITY_SUPPLY | GHA>NER | 2024-05
  3e6 USD | EXPORTS | GHA>TGO | 2024-05
In 2023 the railway of Mali carried 300,000 tonnes of transit freight.¶Rail freight between Mali and Senegal came to 900,000 tonnes.
  300000 t | CARGO_VOLUME | MLI | 2023
  900000 t | CARGO_VOLUME | MLI-SEN | 2023
Some 9,000 trucks crossed between Togo and Ghana in May 2024. The value of all that passed in both directions was $9 million.
  9000 trucks | CARGO_VOLUME | GHA-TGO | 2024-05
  9e6 USD | TRADE_TURNOVER | GHA-TGO | 2024-05
Ghana's exports rose 8 percent to $2.9 billion in May 2024, topping the government's forecast of $2.7 billion.
  8 % | EXPORTS | GHA | 2024-05
  2.9e9 USD | EXPORTS | GHA | 2024-05
  2.7e9 USD | EXPORTS | GHA | 2024-05 | PROJECTED
Ghana's exports rose 15 percent in 2023, against an expected 12 percent.
  15 % | EXPORTS | GHA | 2023
  12 % | EXPORTS | GHA | 2023 | PROJECTED
Ghana's exports were $2 billion in May 2024. Growth is put at 5.7 percent. The economy should cool in the second half, economists say.¶Exports to Togo were $90 million.
  2e9 USD | EXPORTS | GHA | 2024-05
  90e6 USD | EXPORTS | GHA>TGO | 2024-05
Rejecting claims that Ghana had exported $400 million of tyres to Mali in 2023, she said the figure was invented.
  400e6 USD | EXPORTS | GHA>MLI | 2023 | DENIED
Ghana's exports were $2 billion in May 2024. The ministry still expects exports of $20 billion for the year as a whole, the goal it set in January.
  2e9 USD | EXPORTS | GHA | 2024-05
  20e9 USD | EXPORTS | GHA | 2024 | TARGET
ACCRA: Ghana's exports rose 7 percent to $2 billion in May 2024.¶Togo: shipments of maize doubled to 12,000 tonnes, helped by the new road to Lomé and low prices.
  7 % | EXPORTS | GHA | 2024-05
  2e9 USD | EXPORTS | GHA | 2024-05
  100 % | EXPORTS | GHA | 2024-05
  12000 t | COMMODITY_SUPPLY | GHA | 2024-05
`;

it.each(formsIn(FORMS))("%s", async (text, figures) => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, text.split("¶"));
  const told = claims.map((claim) =>
    [
      `${claim.value} ${claim.unit}`,
      claim.measure,
      endsOf(claim),
      claim.period ?? "none",
      ...(claim.kind === "CHANGE" && claim.unit !== "%" ? [claim.kind] : []),
      ...(claim.modality === "REPORTED" ? [] : [claim.modality]),
    ].join(" | "),
  );
  expect(told).toEqual(figures.map(inFull));
});
