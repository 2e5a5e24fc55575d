// What an English report's figure is of, between whom, of when and how sure: forms told across clauses and sentences.
import { describe, expect, it } from "vitest";
import { between, endsOf, formsIn, inFull } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A form, its paragraphs separated by ¶; then its figures: value and unit, measure, "seller>buyer" or "one-other", period and, where it is not REPORTED, modality. */
const FORMS = `
Some 14,000 trucks a day roll across the bridge between Kenya and Uganda.
  14000 trucks | CARGO_VOLUME | KEN-UGA | none
Trade between Peru and Bolivia reached $900 million in 2023. It is stuck at under 700 million because of the blockades.
  900e6 USD | TRADE_TURNOVER | BOL-PER | 2023
  700e6 USD | TRADE_TURNOVER | BOL-PER | 2023
Kenya's trade with Uganda rose 4% in 2024. Wait times at the border had tripled, and the bridge took in six million dollars in tolls.
  4 % | TRADE_TURNOVER | KEN-UGA | 2024
Kenya's exports to Uganda rose 4% in 2024. The customs service collected $100 million in six months.
  4 % | EXPORTS | KEN>UGA | 2024
Canada's exports to Japan came to $15 billion in 2024. Trade among the provinces stands at $532 billion.
  15e9 USD | EXPORTS | CAN>JPN | 2024
Kenya's exports to Uganda came to $2 billion in October, three times as much as a year earlier.
  2e9 USD | EXPORTS | KEN>UGA | 2025-10
  200 % | EXPORTS | KEN>UGA | 2025-10
Kenya sent 620 wagons to Uganda in October, three times as many as a year ago.
  620 wagons | CARGO_VOLUME | KEN-UGA | 2025-10
  200 % | CARGO_VOLUME | KEN-UGA | 2025-10
Ghana's exports reached $900 million in September and took the nine-month total to $7 billion.
  900e6 USD | EXPORTS | GHA | 2025-09
  7e9 USD | EXPORTS | GHA | 2025-01/2025-09
Ghana's exports to Togo fell to $12 million in 9M24.
  12e6 USD | EXPORTS | GHA>TGO | 2024-01/2024-09
The bureau said outbound traffic between Kenya and Uganda in October was 4 per cent higher than in September.
  4 % | CARGO_VOLUME | KEN-UGA | 2025-10
The pact has lifted trade between Kenya and Egypt by 65 per cent since 2019, while trade between Kenya and Sudan was dragged down by 8 per cent.
  65 % | TRADE_TURNOVER | EGY-KEN | 2019/2024
  -8 % | TRADE_TURNOVER | KEN-SDN | 2019/2024
Exports from Kenya to Uganda should still reach $900 million by the end of the year.
  900e6 USD | EXPORTS | KEN>UGA | 2025 | TARGET
Peru's exports to Chile rose to $90 million in September.¶The chamber cut its forecast for exports to Chile in November to $80 million from $85 million.¶Imports from Chile fell to $40 million.
  90e6 USD | EXPORTS | PER>CHL | 2025-09
  80e6 USD | EXPORTS | PER>CHL | 2025-11 | PROJECTED
  85e6 USD | EXPORTS | PER>CHL | 2025-11 | PROJECTED
  40e6 USD | IMPORTS | CHL>PER | 2025-09
Every quarter we look at the wrong line of our trade report.¶Exports came to N2.9 trillion in the first quarter, of which oil was N1.9 trillion.¶Yet Ghana lives off gold. We export oil.
  2.9e12 NGN | EXPORTS | NGA | 2025-01/2025-03
  1.9e12 NGN | EXPORTS | NGA | 2025-01/2025-03
Austria imported 62 mcm/d of gas from Algeria in September, up 11% y/y.
  62e6 m3 | IMPORTS | DZA>AUT | 2025-09
  11 % | IMPORTS | DZA>AUT | 2025-09
Norway's gas deliveries to Poland collapsed to 8.9 bcm over the nine months from 21.4 bcm a year earlier.
  8.9e9 m3 | COMMODITY_SUPPLY | NOR>POL | 2025-01/2025-09
  21.4e9 m3 | COMMODITY_SUPPLY | NOR>POL | 2024-01/2024-09
Oman exported 350 kb/d of crude to India in October and 0.3 mb/d to Japan.
  350000 bbl/d | EXPORTS | OMN>IND | 2025-10
  300000 bbl/d | EXPORTS | OMN>JPN | 2025-10
Qatar exported 4.5 bcf of gas to Kuwait in May.
  4.5e9 ft3 | EXPORTS | QAT>KWT | 2025-05
Kenya exported two hundred and fifty thousand tonnes of tea to Egypt in 2024.
  250000 t | EXPORTS | KEN>EGY | 2024
Ghana's exports to Togo came to twenty-five point three million dollars in 2024, and those to Benin to a million and a half.
  25.3e6 USD | EXPORTS | GHA>TGO | 2024
  1.5e6 USD | EXPORTS | GHA>BEN | 2024
Kenya exported three dozen tractors to Uganda in 2024.
  36 tractors | EXPORTS | KEN>UGA | 2024
Kenya exported 1.2 million trays of eggs to Rwanda in 2024.
  1.2e6 trays | EXPORTS | KEN>RWA | 2024
Imports of Kenya from Egypt fell faster in 2024, by 5.4 per cent, while its exports to Egypt rose more slowly, by 2 per cent.
  -5.4 % | IMPORTS | EGY>KEN | 2024
  2 % | EXPORTS | KEN>EGY | 2024
Tajik firms delivered $33 million worth of goods to Iran in the first quarter.
  33e6 USD | EXPORTS | TJK>IRN | 2025-01/2025-03
Rwanda took $97 million worth of Kenyan goods last year.
  97e6 USD | EXPORTS | KEN>RWA | 2024
Ghana sold the world $14.5bn of goods last year.
  14.5e9 USD | EXPORTS | GHA | 2024
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
Ghana and Togo resolved to lift their trade to $900 million by 2028.
  900e6 USD | TRADE_TURNOVER | GHA-TGO | 2028 | TARGET
Trade between Oman and Kenya reached $310 million in 2024. The two governments want $500 million of trade by 2030, and the two presidents set a target of $1 billion for 2035.
  310e6 USD | TRADE_TURNOVER | KEN-OMN | 2024
  500e6 USD | TRADE_TURNOVER | KEN-OMN | 2030 | TARGET
  1e9 USD | TRADE_TURNOVER | KEN-OMN | 2035 | TARGET
Kenya's trade with Egypt slows¶Kenya sold Egypt tea worth $200 million in 2024.¶Total exports came to $8 billion, against imports of $20 billion.
  200e6 USD | EXPORTS | KEN>EGY | 2024
  8e9 USD | EXPORTS | KEN | 2024
  20e9 USD | IMPORTS | KEN | 2024
Kenya's exports rose in 2024. Shipments to Uganda grew 4 percent and those to Rwanda 2 percent.
  4 % | EXPORTS | KEN>UGA | 2024
  2 % | EXPORTS | KEN>RWA | 2024
Kenya's growers look abroad. “Germany imports 45,000 tonnes of tea a year and takes barely 3,000 from us,” Kofi Otieno of Kenya's tea board said.
  45000 t | IMPORTS | DEU | none
  3000 t | COMMODITY_SUPPLY | KEN>DEU | none
Peru and Chile in figures¶Peru's exports to Chile came to $90 million in 2024 and imports from Chile to $80 million. Trade between the two grew 4 percent.¶What Peru sells¶Beef ($9 million) and apples ($4 million) head the list for 2024.¶What Peru buys¶Copper ($8 million) heads the list for 2024.
  90e6 USD | EXPORTS | PER>CHL | 2024
  80e6 USD | IMPORTS | CHL>PER | 2024
  4 % | TRADE_TURNOVER | CHL-PER | 2024
  9e6 USD | EXPORTS | PER>CHL | 2024
  4e6 USD | EXPORTS | PER>CHL | 2024
  8e6 USD | IMPORTS | CHL>PER | 2024
Kenya's tea travels¶Kenya exported 500,000 tonnes of tea in 2024. Tea rose to 163 US cents.¶Rwatea, the association of Rwandan tea firms, counted 9,000 tonnes of exports in 2024. The United States bought 4,000 of these, Japan 2,500.
  500000 t | EXPORTS | KEN | 2024
  9000 t | EXPORTS | RWA | 2024
  4000 t | COMMODITY_SUPPLY | RWA>USA | 2024
  2500 t | COMMODITY_SUPPLY | RWA>JPN | 2024
Ghana's total trade for the half-year was $9 billion, of which $4 billion falls to exports. Shipments to Togo fell to 9,000 tonnes after Togo raised duties in April.
  9e9 USD | TRADE_TURNOVER | GHA | 2025-01/2025-06
  4e9 USD | EXPORTS | GHA | 2025-01/2025-06
  9000 t | COMMODITY_SUPPLY | GHA>TGO | 2025-01/2025-06
Ghana sold Togo 4,000 tonnes of cocoa in 2024. In neighbouring Benin, exports of cotton fell to $90 million.
  4000 t | EXPORTS | GHA>TGO | 2024
  90e6 USD | EXPORTS | BEN | 2024
Ghana's cocoa board¶Kenya's tea and Ghana's cocoa sell well. Ghana sent 9,000 tonnes of cocoa to Poland in 2024, after 8,000 tonnes in 2023 and 7,000 tonnes in 2022. Deliveries to Latvia were 500 tonnes.
  9000 t | COMMODITY_SUPPLY | GHA>POL | 2024
  8000 t | COMMODITY_SUPPLY | GHA>POL | 2023
  7000 t | COMMODITY_SUPPLY | GHA>POL | 2022
  500 t | COMMODITY_SUPPLY | GHA>LVA | 2024
Turkish trade in brief¶3Q25: exports TRY 900bn (-4% y/y), deficit TRY 80bn. In 1H24 exports were TRY 700bn.
  900e9 TRY | EXPORTS | TUR | 2025-07/2025-09
  -4 % | EXPORTS | TUR | 2025-07/2025-09
  -80e9 TRY | TRADE_BALANCE | TUR | 2025-07/2025-09
  700e9 TRY | EXPORTS | TUR | 2024-01/2024-06
Uruguay's beef earned $310 million in 2024, of which $90 million came from Italy.
  310e6 USD | EXPORTS | URY | 2024
  90e6 USD | EXPORTS | URY>ITA | 2024
Chile's sales to Peru had reached $800 million by August.
  800e6 USD | EXPORTS | CHL>PER | 2025-01/2025-08
Egypt's import payments for wheat came to $4 billion in the last fiscal year.
  4e9 USD | IMPORTS | EGY | 2024-07/2025-06
Kenya exported tea for $90 million in May, 6% ahead of the same month of 2024.
  90e6 USD | EXPORTS | KEN | 2025-05
  6 % | EXPORTS | KEN | 2025-05
In 2024 shipments of sheep from Somalia to Oman reached 90,000 head (2023: 70,000).
  90000 head | COMMODITY_SUPPLY | SOM>OMN | 2024
  70000 head | COMMODITY_SUPPLY | SOM>OMN | 2023
Ghana's imports were $9 billion in 2024, of which 2 billion falls to fuels.
  9e9 USD | IMPORTS | GHA | 2024
  2e9 USD | IMPORTS | GHA | 2024
Kenya exported tea worth $900 million in 2024. Japan was the surprise, with growth of 40 percent to $60 million.
  900e6 USD | EXPORTS | KEN | 2024
  40 % | EXPORTS | KEN>JPN | 2024
  60e6 USD | EXPORTS | KEN>JPN | 2024
Georgia's growers¶In 2024 Poland bought 900 tonnes of Georgian wine. Latvia's purchases came to 600 tonnes. Oman, a small customer until 2019, is in third place with 200 tonnes.
  900 t | COMMODITY_SUPPLY | GEO>POL | 2024
  600 t | COMMODITY_SUPPLY | GEO>LVA | 2024
  200 t | COMMODITY_SUPPLY | GEO>OMN | 2019
Zambia sold Angola and Malawi goods worth $30 million and $20 million in 2024.
  30e6 USD | EXPORTS | ZMB>AGO | 2024
  20e6 USD | EXPORTS | ZMB>MWI | 2024
Zambia's exports to Angola and Malawi came to $30 million and $20 million in 2024.
  30e6 USD | EXPORTS | ZMB>AGO | 2024
  20e6 USD | EXPORTS | ZMB>MWI | 2024
Kenya's exports of tea grew to 22,900 tonnes in 2024; deliveries to Sudan grew by 1,900 tonnes.
  22900 t | EXPORTS | KEN | 2024
  1900 t | COMMODITY_SUPPLY | KEN>SDN | 2024
Kenya counts its avocados¶China-Kenya trade reached $9 billion in 2024. The East African country's exports to China stood at $200 million.
  9e9 USD | TRADE_TURNOVER | CHN-KEN | 2024
  200e6 USD | EXPORTS | KEN>CHN | 2024
Kenya's cumulative deficit reached $9 billion in 2024. Rice worth $40 million had entered Kenya from India.
  -9e9 USD | TRADE_BALANCE | KEN | 2024
  40e6 USD | IMPORTS | IND>KEN | 2024
Chile sends its wine north. Britain paid us $90 million for it in 2024, Ana Rojas of Chile's wine board said.
  90e6 USD | COMMODITY_SUPPLY | CHL>GBR | 2024
China spent $48 million on Chilean cherries in 2024.
  48e6 USD | COMMODITY_SUPPLY | CHL>CHN | 2024
Chile's imports from Peru were $206 million in 2024 against exports of $340 million. The trade surplus, at $134 million, was the widest for those months since 2021.
  206e6 USD | IMPORTS | PER>CHL | 2024
  340e6 USD | EXPORTS | CHL>PER | 2024
  134e6 USD | TRADE_BALANCE | CHL-PER | 2024
Qatari loadings slipped to 2.2 million tonnes in 2024. Russian cargoes to Belgium and France came to 400,000 tonnes and 500,000 tonnes respectively.
  2.2e6 t | COMMODITY_SUPPLY | QAT | 2024
  400000 t | CARGO_VOLUME | BEL-RUS | 2024
  500000 t | CARGO_VOLUME | FRA-RUS | 2024
Panama, which raised its duties on Costa Rican goods in March, imported $310 million of them in 2024 and sold its neighbour $120 million.
  310e6 USD | IMPORTS | CRI>PAN | 2024
  120e6 USD | EXPORTS | PAN>CRI | 2024
Trade between Zambia and Malawi reached $140 million in 2024. Zambia's exports came to $90 million and Malawi's to $50 million.
  140e6 USD | TRADE_TURNOVER | MWI-ZMB | 2024
  90e6 USD | EXPORTS | ZMB>MWI | 2024
  50e6 USD | EXPORTS | MWI>ZMB | 2024
Croatia, Egypt trade grows¶Croatian exports, the minister said, rose 21% to €88 million in 2024, and imports of Egyptian products 6% to €57 million. The deficit with Italy widened to €4 billion, a third of the overall trade deficit of €12 billion.
  21 % | EXPORTS | HRV>EGY | 2024
  88e6 EUR | EXPORTS | HRV>EGY | 2024
  6 % | IMPORTS | EGY>HRV | 2024
  57e6 EUR | IMPORTS | EGY>HRV | 2024
  -4e9 EUR | TRADE_BALANCE | HRV-ITA | 2024
  -12e9 EUR | TRADE_BALANCE | HRV | 2024
In 2024 Moldova had a passive balance of trade with Turkey of $400 million and an active balance with Cyprus of $20 million.
  -400e6 USD | TRADE_BALANCE | MDA-TUR | 2024
  20e6 USD | TRADE_BALANCE | CYP-MDA | 2024
Tunisia paid $90 million for Ukrainian barley in 2024, and Norway still buys the most Tunisian dates, $12 million in 2024.
  90e6 USD | COMMODITY_SUPPLY | UKR>TUN | 2024
  12e6 USD | COMMODITY_SUPPLY | TUN>NOR | 2024
In 2024 Laos and Vietnam traded for $2 billion. In 1995 goods for no more than $40 million went back and forth.
  2e9 USD | TRADE_TURNOVER | LAO-VNM | 2024
  40e6 USD | TRADE_TURNOVER | LAO-VNM | 1995
Trade between Serbia and Montenegro was €1.4 billion in 2024, of which Montenegrin sales made up €240 million.
  1.4e9 EUR | TRADE_TURNOVER | MNE-SRB | 2024
  240e6 EUR | EXPORTS | MNE>SRB | 2024
The Bhutan Power Corporation reported sales of power worth $90 million to India in 2024.
  90e6 USD | EXPORTS | BTN>IND | 2024
Zambia and Botswana opened a bridge in 2021.¶Zambian customs counted 402,000 tonnes leaving by the bridge to Botswana in 2024, while 118,000 tonnes of goods passed the old border post at Kazungula.
  402000 t | CARGO_VOLUME | ZMB>BWA | 2024
  118000 t | CARGO_VOLUME | BWA-ZMB | 2024
Albania's exports to Kosovo came to €200 million in 2024. Those to Greece amounted to €90 million.
  200e6 EUR | EXPORTS | ALB>XKX | 2024
  90e6 EUR | EXPORTS | ALB>GRC | 2024
Serbia, Moldova trade volume passes €300 million
  300e6 EUR | TRADE_TURNOVER | MDA-SRB | none
Trade between Kenya and Malawi reached $90 million in 2024. Of the latter amount, Kenya's exports accounted for $60 million and Malawi's for $30 million.
  90e6 USD | TRADE_TURNOVER | KEN-MWI | 2024
  60e6 USD | EXPORTS | KEN>MWI | 2024
  30e6 USD | EXPORTS | MWI>KEN | 2024
Poland's exports to Ukraine rose to $12 billion in 2024 and imports from there to $4 billion. The chamber expects a total of $18 billion in 2026.
  12e9 USD | EXPORTS | POL>UKR | 2024
  4e9 USD | IMPORTS | UKR>POL | 2024
  18e9 USD | TRADE_TURNOVER | POL-UKR | 2026 | PROJECTED
Turkey's exports to Georgia stood at $800 million in 2024.¶Those to Armenia and Moldova amounted to $90 million and $70 million, respectively.
  800e6 USD | EXPORTS | TUR>GEO | 2024
  90e6 USD | EXPORTS | TUR>ARM | 2024
  70e6 USD | EXPORTS | TUR>MDA | 2024
Foreign trade of Uruguay in 2024¶Main partners by volume of trade (million USD; share in total):¶1) Brazil – 3,912.4 (21.6%);¶2) Argentina – 1,704.1 (9.2%);¶A passive balance was recorded in trade with Brazil (USD 212.6 million).
  3912.4e6 USD | TRADE_TURNOVER | BRA-URY | 2024
  1704.1e6 USD | TRADE_TURNOVER | ARG-URY | 2024
  -212.6e6 USD | TRADE_BALANCE | BRA-URY | 2024
Tunisia's purchases from Libya dropped to $120 million in the first half, half of what they were in 2020. The surplus in Libya's favour was thus $40 million.
  120e6 USD | IMPORTS | LBY>TUN | 2025-01/2025-06
  -50 % | IMPORTS | LBY>TUN | 2025-01/2025-06
  40e6 USD | TRADE_BALANCE | LBY-TUN | 2025-01/2025-06
Benin and Niger did about $300 million of business in 2024.
  300e6 USD | TRADE_TURNOVER | BEN-NER | 2024
Jordan imported 20,000 tonnes of Georgian apples in 2024 and Oman 8,000 tonnes.
  20000 t | IMPORTS | GEO>JOR | 2024
  8000 t | IMPORTS | GEO>OMN | 2024
Copper lifted Chile's exports in May 2025. They rose 4 percent from May 2024 to $8.2 billion, while imports fell 2 percent to $6.1 billion.
  4 % | EXPORTS | CHL | 2025-05
  8.2e9 USD | EXPORTS | CHL | 2025-05
  -2 % | IMPORTS | CHL | 2025-05
  6.1e9 USD | IMPORTS | CHL | 2025-05
Kuwait's non-oil exports stood at $900 million at the end of July 2025.
  900e6 USD | EXPORTS | KWT | 2025-01/2025-07
Nepal's exports in the first 11 months of FY25 came to $1.2 billion.
  1.2e9 USD | EXPORTS | NPL | 2024-07/2025-05
Since September 1 Serbia has shipped 90,000 tonnes of corn to Italy.
  90000 t | COMMODITY_SUPPLY | SRB>ITA | 2025-09/2025-11
Exports to Peru totaled $400 million in 2024 (21 percent of Bolivia's exports), and imports $310 million.¶Peru was followed on the list of the country's trade partners by Chile ($290 million).¶Bolivia's trade with Peru has grown for years.
  400e6 USD | EXPORTS | BOL>PER | 2024
  310e6 USD | IMPORTS | PER>BOL | 2024
  290e6 USD | TRADE_TURNOVER | BOL-CHL | 2024
`;

async function figuresOf(text: string): Promise<string[][]> {
  const claims = await claimsOf({ date: "2025-11-20", language: "en" }, text.split("¶"));
  return claims.map((claim) => [
    `${claim.value} ${claim.unit}`,
    claim.measure,
    endsOf(claim),
    claim.period ?? "none",
    ...(claim.modality === "REPORTED" ? [] : [claim.modality]),
  ]);
}

describe("flows of English reports", () => {
  for (const [text, figures] of formsIn(FORMS))
    it(text, async () => {
      expect(await figuresOf(text)).toEqual(figures.map((figure) => inFull(figure).split(" | ")));
    });
});

it('a briefing is of the country in whose capital its title says that it was held, and "there" is whom the speaker named last', async () => {
  const claims = await claimsOf(
    { date: "2026-04-21", language: "en", title: "Transcript of the briefing on trade with Kenya, Jakarta, April 20, 2026" },
    [
      "Trade Director Rina Hartono: Our exports to Kenya were 300 million dollars in 2025.",
      "Question: And Ghana?",
      "Trade Director Rina Hartono: Ghana is palm oil. In 2025 we delivered 96,000 tonnes there. Imports from Ghana were 40 million dollars in 2025.",
    ],
  );
  expect(claims.map(({ value, countries }) => `${value} ${countries.join(">")}`)).toEqual([
    "300000000 IDN>KEN",
    "96000 IDN>GHA",
    "40000000 GHA>IDN",
  ]);
});

it("a trade counsellor speaks for the country that sent him, of its trade with the one where he is", async () => {
  const claims = await claimsOf(
    { date: "2026-09-15", language: "en", title: "Coffee opens the door: Vietnam's trade counsellor in Algiers on a market of 47 million" },
    [
      "Reporter: How is trade?",
      "Le Quang Tuyen: Our exports were 248 million dollars in 2025. Coffee made up 143 million dollars of what we sell.",
      "Reporter: Thank you.",
    ],
  );
  expect(claims.map(({ measure, countries }) => `${measure} ${countries.join(">")}`)).toEqual(["EXPORTS VNM>DZA", "EXPORTS VNM>DZA"]);
});

describe("whose trade a whole English text is about", () => {
  const parties = async (paragraphs: string[], title?: string) =>
    (await claimsOf({ date: "2025-11-18", language: "en", ...(title && { title }) }, paragraphs)).map(between);
  it("an opinion is of the writer's country, which its lead names, however many neighbours follow", async () => {
    expect(
      await parties(
        [
          "Tunisia has two neighbours and trades with neither.",
          "Algeria bought $300 million of our goods in 2024, and Algeria's borders are open; Algeria and Libya could buy more.",
          "Our exports rose 4 percent in 2024. We can do better.",
        ],
        "Good fences",
      ),
    ).toEqual(["TUN>DZA", "TUN"]);
  });
  it("a short sentence or a question that names one country makes it the partner of what follows", async () => {
    expect(
      await parties(
        [
          "Chile's exports came to $94 billion in 2024.",
          "And then there is Brazil. Exports fell 3 percent to $5 billion, while imports rose to $7 billion.",
          "Peru was once a large market for the country. Two-way trade was $2.9 billion.",
          "Total exports should reach $99 billion this year.",
        ],
        "Chile's trade in 2024",
      ),
    ).toEqual(["CHL", "CHL>BRA", "CHL>BRA", "BRA>CHL", "CHL-PER", "CHL"]);
    expect(
      await parties(
        [
          "Wanjiru Kamau speaks for Kenya's flower growers.",
          "How was 2024?",
          "We exported flowers for $810 million.",
          "What about Japan?",
          "Small but growing. Exports were $22 million.",
          "And the war in Sudan?",
          "It has hurt the airlines. In all our exports should reach $850 million in 2025.",
        ],
        "Kenya's flower growers look east",
      ),
    ).toEqual(["KEN", "KEN>JPN", "KEN"]);
  });
  it("an office whose name implies its country tells whose trade a text without another name is about", async () => {
    expect(
      await parties(
        [
          "Minister: Exports were $33 billion in February, and imports $51 billion.",
          "Question: And oil?",
          "Minister: I have no figure here.",
        ],
        "Media briefing in the Lok Sabha: excerpts",
      ),
    ).toEqual(["IND", "IND"]);
    expect(await parties(["Exports came to €5 billion in June, Destatis said, imports to €4 billion."], "Foreign trade in June")).toEqual([
      "DEU",
      "DEU",
    ]);
  });
  it("a country that does something itself, or whose goods are named, is no partner of what follows", async () => {
    expect(
      await parties(
        [
          "Colombia's flower exports were worth $2 billion in 2024.",
          "Ecuador went further. Rose shipments by sea rose to 9,400 tonnes.",
          "Kenyan tea does better. Exports rose 9 percent.",
        ],
        "Why Colombian flowers fly",
      ),
    ).toEqual(["COL", "ECU", "KEN"]);
  });
  it("an opinion whose lead names no country is of the one that it names first", async () => {
    expect(
      await parties(
        [
          "By Tomasz Okoye",
          "The harvest began early this year.",
          "Georgia sends most of its wine north. Our exports to America came to $31 million in 2024, and we can do better.",
          "The United States doubled its duty; the United States was a market. American buyers took 900 tonnes of our wine.",
        ],
        "What the vines know",
      ),
    ).toEqual(["GEO>USA", "GEO>USA"]);
  });
  it("a country whose goods a headline names behind its verb is not whom the text is about", async () => {
    expect(
      await parties(
        ["Tunisia's harbours were busy in 2024.", "Tunisia's grocers complained.", "Imports of sugar came to $90 million."],
        "Grocers turn away Ukrainian apples",
      ),
    ).toEqual(["TUN"]);
  });
  it("a country that a partner list names is not whom the text is about, nor is the other country of a headline of two halves", async () => {
    expect(
      await parties(
        [
          "In May Kenya leaves the scheme.",
          "Exports of tea came to $900 million in 2024. China took $90 million, Japan $80 million and India $40 million.",
          "India's growers watch.",
          "Exports came to $8 billion in 2024.",
        ],
        "What the scheme did for our tea",
      ),
    ).toEqual(["KEN", "KEN>CHN", "KEN>JPN", "KEN>IND", "KEN"]);
    expect(
      await parties(["Ghana exported 300,000 tonnes of cocoa in 2024."], "Ghanaian beans find buyers, Togolese growers wait for rain"),
    ).toEqual(["GHA"]);
  });
  it("a release is of the country whose ministry opens it, an opinion of a country before a continent", async () => {
    expect(
      await parties(
        [
          "The Ministry of Trade and Industry of the Republic of Togo informs that talks with Ghana were held in Accra.",
          "Exports came to $40 million in 2024.",
        ],
        "On cooperation between Togo and Ghana",
      ),
    ).toEqual(["TGO>GHA"]);
    expect(
      await parties(
        [
          "We wait at the border.",
          "We were promised an African Free Trade Area.",
          "Kenya is patient, but our exports fell to $90 million in 2024.",
        ],
        "The road to Busia",
      ),
    ).toEqual(["KEN"]);
  });
  it("a newsroom that names parts of its country and never the country counts in its own dollars", async () => {
    const claims = await claimsOf({ date: "2025-12-05", language: "en", title: "Business in brief" }, [
      "Queensland growers sent $31 million worth of mangoes to Japan in 2024. Vietnam took $9 million.",
    ]);
    expect(claims.map(({ unit, countries }) => `${unit} ${countries.join(">")}`)).toEqual(["AUD AUS>JPN", "AUD AUS>VNM"]);
  });
  it("in an interview about trade alone figures without a word of trade go on with its flow and its time", async () => {
    const claims = await claimsOf({ date: "2025-11-18", language: "en", title: "“We sell what we grow, and 47 million eat it”" }, [
      "Ana Soto heads the grape growers of Chile.",
      "The Post: How was the season?",
      "Ana Soto: Exports of grapes came to 90,000 tonnes in 2024, up 4 percent. In money it was over 200 million dollars.",
      "The Post: And who buys?",
      "Soto: Peru, gladly. That is 9,000 tons.",
    ]);
    expect(claims.map(({ value, countries, period }) => [value, countries.join(">"), period])).toEqual([
      [90_000, "CHL", "2024"],
      [4, "CHL", "2024"],
      [200e6, "CHL", "2024"],
      [9000, "CHL>PER", "2024"],
    ]);
  });
  it("an interviewed envoy speaks for the country that sent him, of its trade with the one where he is posted", async () => {
    expect(
      await parties(
        [
          "Amara Diallo came to Lisbon as ambassador in 2021.",
          "Q: How is trade?",
          "A: Trade came to $90 million in 2024. We exported 12,000 tons of fish.",
        ],
        "Senegal's envoy in Lisbon: “Half of our fish goes by way of Madrid”",
      ),
    ).toEqual(["SEN-PRT", "SEN>PRT"]);
  });
});

it("a plus before a quantity is a change, and before a balance its sign", async () => {
  const claims = await claimsOf({ date: "2025-11-20", language: "en" }, [
    "Georgia's exports to Iraq in 2024: apples, 40,000 tonnes, and wine, +3,000 tonnes. Georgia's trade balance with Iraq was +$6 million.",
  ]);
  expect(claims.map(({ kind, value, unit }) => `${kind} ${value} ${unit}`)).toEqual([
    "LEVEL 40000 t",
    "CHANGE 3000 t",
    "LEVEL 6000000 USD",
  ]);
});
