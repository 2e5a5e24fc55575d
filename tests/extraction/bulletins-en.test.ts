// Figures as English bulletins and trade desks give them: what is no trade beside them, what they are compared with, and whose they are.
import { expect, it } from "vitest";
import { endsOf, formsIn, inFull } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A form, its paragraphs separated by ¶; then its figures: value and unit, measure, ends, period, and what is not as usual of kind, comparator and modality. */
const FORMS = `
Peru's exports in May 2024 were $5.2 billion, an increase of 8 percent over $4.8 billion in May 2023.
  5.2e9 USD | EXPORTS | PER | 2024-05
  8 % | EXPORTS | PER | 2024-05
  4.8e9 USD | EXPORTS | PER | 2023-05
Chile's trade surplus was $1.1 billion in May, 12 percent above the $980 million recorded in May 2023.
  1.1e9 USD | TRADE_BALANCE | CHL | 2024-05
  12 % | TRADE_BALANCE | CHL | 2024-05
  980e6 USD | TRADE_BALANCE | CHL | 2023-05
Ukraine has shipped more than 2 million tonnes of maize this month.¶Loadings fell to 9,000 tonnes a day.
  2e6 t | COMMODITY_SUPPLY | UKR | 2024-10 | OVER
  9000 t | COMMODITY_SUPPLY | UKR | 2024-10
Peru's exports fell to $4 billion in September from $5 billion in August. Shipments to Chile sank to $90 million from $95 million.
  4e9 USD | EXPORTS | PER | 2024-09
  5e9 USD | EXPORTS | PER | 2024-08
  90e6 USD | EXPORTS | PER>CHL | 2024-09
  95e6 USD | EXPORTS | PER>CHL | 2024-08
Ghana exported 900 tonnes of cocoa to Togo in July, August and September.
  900 t | EXPORTS | GHA>TGO | 2024-07/2024-09
Ghana's exports were $8 billion in 2023. Exports to Togo were $96 million in the first nine months, up from $66 million in a similar period of 2022.
  8e9 USD | EXPORTS | GHA | 2023
  96e6 USD | EXPORTS | GHA>TGO | 2024-01/2024-09
  66e6 USD | EXPORTS | GHA>TGO | 2022-01/2022-09
In the first three quarters of the 2022-23 fiscal year Bangladesh's exports rose to $41 billion.
  41e9 USD | EXPORTS | BGD | 2022-07/2023-03
Qatar shipped 36 million tonnes of gas to Japan in 2023, an improvement of 9 million tonnes on 2022.
  36e6 t | COMMODITY_SUPPLY | QAT>JPN | 2023
  9e6 t | COMMODITY_SUPPLY | QAT>JPN | 2023 | CHANGE
It may be recalled that Togo's exports to Ghana stood at $30 million in 2015.
  30e6 USD | EXPORTS | TGO>GHA | 2015
Imports of Chile came to $3.4 billion, or 12 percent less.
  3.4e9 USD | IMPORTS | CHL | none
  -12 % | IMPORTS | CHL | none
Malaysia's exports fell to $20 billion in July.¶The 900,000 tonnes exported in June had been the most in a year.¶Exports to Japan were $2 billion.
  20e9 USD | EXPORTS | MYS | 2024-07
  900000 t | EXPORTS | MYS | 2024-06
  2e9 USD | EXPORTS | MYS>JPN | 2024-07
Sudan's exports of sesame to Egypt rose in 2023.¶With the bridge closed since June, 4,000 tonnes of its sesame reached Egypt in September.
  4000 t | COMMODITY_SUPPLY | SDN>EGY | 2024-09
Zambia's imports rose to $9 billion in 2023.¶South Africa supplied $2.4 billion of the imports and took $1 billion of the exports, leaving a gap of $1.4 billion.¶Deficits of $60 million with Chile and $20 million with Peru followed.
  9e9 USD | IMPORTS | ZMB | 2023
  2.4e9 USD | IMPORTS | ZAF>ZMB | 2023
  1e9 USD | EXPORTS | ZMB>ZAF | 2023
  -1.4e9 USD | TRADE_BALANCE | ZAF-ZMB | 2023
  -60e6 USD | TRADE_BALANCE | CHL-ZMB | 2023
  -20e6 USD | TRADE_BALANCE | PER-ZMB | 2023
Russia leads the gas trade.¶Growth came in exports from Norway to Spain (9 million tonnes) and Italy (8 million tonnes) and from Algeria to Spain (7 million tonnes) in 2023.
  9e6 t | EXPORTS | NOR>ESP | 2023
  8e6 t | EXPORTS | NOR>ITA | 2023
  7e6 t | EXPORTS | DZA>ESP | 2023
African exports to Asia fell to 4 million tonnes in 2023. North America sent 2 million tonnes to China.
  4e6 t | EXPORTS | AFRICA>ASIA | 2023
  2e6 t | COMMODITY_SUPPLY | NORTH-AMERICA>CHN | 2023
Cashew exports from Ghana fell to 90,000 tonnes in July as demand in Vietnam dried up.
  90000 t | EXPORTS | GHA | 2024-07
Kenya's imports of power reached 900 million kWh in 2023, three-fourths of it from Ethiopia.
  900e6 kWh | IMPORTS | KEN | 2023
Uganda became Kenya's largest supplier of power in 2023.¶Kenya bought 600 million kilowatt-hours (kWh) from its western neighbor in 2023.
  600e6 kWh | COMMODITY_SUPPLY | UGA>KEN | 2023
Germany's purchases abroad rose to 73 billion euros in May.
  73e9 EUR | IMPORTS | DEU | 2024-05
Germany's exports to Poland fell to 4 billion euros in May, and purchases from that country to 3 billion euros.
  4e9 EUR | EXPORTS | DEU>POL | 2024-05
  3e9 EUR | IMPORTS | POL>DEU | 2024-05
Togo's foreign trade came to $9 billion in 2023 while the deficit crossed $7 billion.
  9e9 USD | TRADE_TURNOVER | TGO | 2023
  -7e9 USD | TRADE_BALANCE | TGO | 2023 | OVER
Kenya and Uganda sign a pact¶Kenya's trade with Uganda rose 3 percent in 2023.¶Mombasa, the main port, moved 22 million tonnes in 2023.
  3 % | TRADE_TURNOVER | KEN-UGA | 2023
  22e6 t | CARGO_VOLUME | KEN | 2023
Ghana's trade with Nigeria grew by 4 percent in 2023.¶Nigeria sold us goods for less than $100 million in 2023.
  4 % | TRADE_TURNOVER | GHA-NGA | 2023
  100e6 USD | EXPORTS | NGA>GHA | 2023 | UNDER
Vietnam exported 900,000 tonnes of rice to other Asian countries in 2023.
  900000 t | EXPORTS | VNM>ASIA | 2023
Kenya's tea exports to South America rose to $4 million in 2023, and those to the United States to $9 million.
  4e6 USD | EXPORTS | KEN>SOUTH-AMERICA | 2023
  9e6 USD | EXPORTS | KEN>USA | 2023
Ghana's cocoa exports came to $820 million in 2023. Poor rains took 9 percent off the value of exports in the first half of 2024.
  820e6 USD | EXPORTS | GHA | 2023
  -9 % | EXPORTS | GHA | 2024-01/2024-06
Kenya's exports fell to $9 billion in 2023. The deficit shrank by 6 percent, though the shilling has lost a quarter of its value.
  9e9 USD | EXPORTS | KEN | 2023
  -6 % | TRADE_BALANCE | KEN | 2023
Kenya's exports to Uganda reached $900 million in 2023. The stock exchange index rose 0.6 percent, with turnover of $4 million.
  900e6 USD | EXPORTS | KEN>UGA | 2023
Kenya's exports to Uganda reached $900 million in 2023.¶A new $450 million container terminal opened in May with space for 900,000 TEUs a year.¶Hauliers demanded parking bays for 200 trucks and silos that hold 90,000 tonnes.
  900e6 USD | EXPORTS | KEN>UGA | 2023
Kenya's exports to Uganda reached $900 million in 2023. The state disbursed $40 million to its Export Hubs.
  900e6 USD | EXPORTS | KEN>UGA | 2023
Kenya's exports reached $9 billion in 2023. Reserves stood at $7 billion in June, enough for 4 months of imports, up from $6 billion in May.
  9e9 USD | EXPORTS | KEN | 2023
China's iron ore imports rose 5 percent to 1.2 billion tonnes in 2023. Stocks at the ports had fallen to 9 million tonnes by June.
  5 % | IMPORTS | CHN | 2023
  1.2e9 t | IMPORTS | CHN | 2023
Peru's gold exports to India surged by over $1 billion in 2023 after duties went to zero.
  1e9 USD | EXPORTS | PER>IND | 2023 | CHANGE | OVER
Kenya imported 900 million kWh of power in 2023. The utility had 9.2 million customers, about two million more than in 2022.
  900e6 kWh | IMPORTS | KEN | 2023
Zambia's copper shipments rose to $4 billion in May, part of $6 billion in mining exports.
  4e9 USD | EXPORTS | ZMB | 2024-05
  6e9 USD | EXPORTS | ZMB | 2024-05
Peru's sales of cocoa to overseas buyers came to $4 billion in 2023.
  4e9 USD | EXPORTS | PER | 2023
India's trade deficit was $20 billion in April, as against $15 billion a year earlier (+ 31 percent).
  -20e9 USD | TRADE_BALANCE | IND | 2024-04
  -15e9 USD | TRADE_BALANCE | IND | 2023-04
  31 % | TRADE_BALANCE | IND | 2024-04
About $2 billion in goods now crosses the borders of Ghana and Togo each year.
  2e9 USD | TRADE_TURNOVER | GHA-TGO | none | ABOUT
Kenya's exports rose 14 percent in 2023.¶The country's imports were $12 billion.¶Receipts from Spain rose by 5 percent and those from Ghana by 4 percent.
  14 % | EXPORTS | KEN | 2023
  12e9 USD | IMPORTS | KEN | 2023
  5 % | EXPORTS | KEN>ESP | 2023
  4 % | EXPORTS | KEN>GHA | 2023
Kenya's exports of maize to Uganda rose to 9,000 tonnes in 2023. Production is expected to reach 4 million tonnes in 2024.
  9000 t | EXPORTS | KEN>UGA | 2023
Kenya's exports of maize to Uganda rose to $9 million in 2023. The budget deficit is projected at $4 billion.
  9e6 USD | EXPORTS | KEN>UGA | 2023
Kenya's exports of maize to Uganda rose to 9,000 tonnes in 2023. The line's capacity is to be raised to 4 million tonnes.
  9000 t | EXPORTS | KEN>UGA | 2023
Togo's exports topped $1.1 billion in August.¶Cotton accounted for $480 million, cocoa for $130 million.¶The ministry's goal for 2024 is $13 billion, and Togo is aiming for $18 billion by 2030.
  1.1e9 USD | EXPORTS | TGO | 2024-08 | OVER
  480e6 USD | EXPORTS | TGO | 2024-08
  130e6 USD | EXPORTS | TGO | 2024-08
  13e9 USD | EXPORTS | TGO | 2024 | TARGET
  18e9 USD | EXPORTS | TGO | 2030 | TARGET
Ukraine's wheat exports in the 2022/23 July-June season came to 18 million tonnes.
  18e6 t | EXPORTS | UKR | 2022-07/2023-06
Pakistan's textile exports rose 3 percent to $16 billion in 2023.¶Knitwear shipments went up 4 percent, bedwear 3 percent.
  3 % | EXPORTS | PAK | 2023
  16e9 USD | EXPORTS | PAK | 2023
  4 % | EXPORTS | PAK | 2023
  3 % | EXPORTS | PAK | 2023
Uganda's coffee exports grew.¶Uganda earned $1.4 billion from 290,000 tonnes of coffee in the fiscal year that ended in June.
  1.4e9 USD | EXPORTS | UGA | 2023-07/2024-06
  290000 t | COMMODITY_SUPPLY | UGA | 2023-07/2024-06
Togo's exports rose 4 percent to $9 billion in June and imports 3 percent to $8 billion.¶Foreign arrivals jumped 58 percent to 8.8 million.
  4 % | EXPORTS | TGO | 2024-06
  9e9 USD | EXPORTS | TGO | 2024-06
  3 % | IMPORTS | TGO | 2024-06
  8e9 USD | IMPORTS | TGO | 2024-06
Togo's exports rose 4 percent to $9 billion in June and imports 3 percent to $8 billion.¶The World Bank lent $400 million for roads.
  4 % | EXPORTS | TGO | 2024-06
  9e9 USD | EXPORTS | TGO | 2024-06
  3 % | IMPORTS | TGO | 2024-06
  8e9 USD | IMPORTS | TGO | 2024-06
Togo's exports rose 4 percent to $9 billion in June and imports 3 percent to $8 billion.¶The duty would hit goods worth $120 million.
  4 % | EXPORTS | TGO | 2024-06
  9e9 USD | EXPORTS | TGO | 2024-06
  3 % | IMPORTS | TGO | 2024-06
  8e9 USD | IMPORTS | TGO | 2024-06
Togo's exports rose 4 percent to $9 billion in June and imports 3 percent to $8 billion.¶The insurance market grew 9 percent to $2 billion.
  4 % | EXPORTS | TGO | 2024-06
  9e9 USD | EXPORTS | TGO | 2024-06
  3 % | IMPORTS | TGO | 2024-06
  8e9 USD | IMPORTS | TGO | 2024-06
Togo's exports rose 4 percent to $9 billion in June and imports 3 percent to $8 billion.¶Lomé wants growth of 7 percent next year.
  4 % | EXPORTS | TGO | 2024-06
  9e9 USD | EXPORTS | TGO | 2024-06
  3 % | IMPORTS | TGO | 2024-06
  8e9 USD | IMPORTS | TGO | 2024-06
Ghana's cocoa exports fell 14 percent to 500,000 tonnes in 2023.¶Grinders processed 250,000 tonnes, 4 percent fewer.
  -14 % | EXPORTS | GHA | 2023
  500000 t | EXPORTS | GHA | 2023
Ghana's cocoa exports fell 14 percent to 500,000 tonnes in 2023.¶Farmers delivered 480,000 tonnes of beans to the board's depots.
  -14 % | EXPORTS | GHA | 2023
  500000 t | EXPORTS | GHA | 2023
Ghana's cocoa exports fell 14 percent to 500,000 tonnes in 2023 and earnings 3 percent to $1.6 billion.¶The world deficit is put at 460,000 tonnes.
  -14 % | EXPORTS | GHA | 2023
  500000 t | EXPORTS | GHA | 2023
  -3 % | EXPORTS | GHA | 2023
  1.6e9 USD | EXPORTS | GHA | 2023
Togo's port handled 3 million tonnes of cargo in 2023, and 14,000 trucks crossed into Ghana.¶The operator leased 60 wagons, and a storm damaged 200 containers.
  3e6 t | CARGO_VOLUME | TGO | 2023
  14000 trucks | CARGO_VOLUME | TGO | 2023
Togo's port handled 3 million tonnes of cargo in 2023, and 14,000 trucks crossed into Ghana.¶The line lost 14 wagons, and the haulier runs 300 trucks.
  3e6 t | CARGO_VOLUME | TGO | 2023
  14000 trucks | CARGO_VOLUME | TGO | 2023
Togo's port handled 3 million tonnes of cargo in 2023, and 14,000 trucks crossed into Ghana.¶The depot was designed for 9,000 containers, and its tanks hold 120,000 cubic metres.
  3e6 t | CARGO_VOLUME | TGO | 2023
  14000 trucks | CARGO_VOLUME | TGO | 2023
Togo's port handled 3 million tonnes of cargo in 2023, and 14,000 trucks crossed into Ghana.¶Ghana needs 800,000 tonnes of maize this year, and an agency has 12,000 tonnes in its sheds.
  3e6 t | CARGO_VOLUME | TGO | 2023
  14000 trucks | CARGO_VOLUME | TGO | 2023
`;

it.each(formsIn(FORMS))("%s", async (text, figures) => {
  const claims = await claimsOf({ date: "2024-10-20", language: "en" }, text.split("¶"));
  const unusual = claims.map(({ kind, unit, comparator, modality }) => [
    ...(kind === "CHANGE" && unit !== "%" ? [kind] : []),
    ...(comparator === "EXACT" ? [] : [comparator]),
    ...(modality === "REPORTED" ? [] : [modality]),
  ]);
  expect(
    claims.map((claim, i) =>
      [`${claim.value} ${claim.unit}`, claim.measure, endsOf(claim), claim.period ?? "none", ...unusual[i]!].join(" | "),
    ),
  ).toEqual(figures.map(inFull));
});
