// Ways in which an English report tells who says a figure, between whom it is and of when: each a form, not a text.
import { describe, expect, it } from "vitest";
import { endsOf, formsIn, inFull } from "../support/claim-forms.ts";
import { claimsOf } from "../support/extracted.ts";

/** A form, its paragraphs parted by ¶; then its figures: value and unit, speaker, "seller>buyer" or "one-other", period; * for any. */
const FORMS = `
In 2024 tea remained Kenya's first export item: $1.07 billion.
  1.07e9 USD | * | KEN | 2024
In 2024 Togo was the largest export market of Kenya with an estimated turnover of 89 million USD.
  89e6 USD | * | KEN>TGO | 2024
What did Kenya buy from Togo in 2024? About $2 million.
  2e6 USD | * | TGO>KEN | *
On a normal day 750 to 800 trucks use the Elubo crossing between Ghana and Ivory Coast.
  775 trucks | * | * | none
Kenya's exports are modest, and the diesel that it imports costs it $2.9 billion a year.
  2.9e9 USD | * | KEN | none
Imported wheat cost Kenya $400 million in 2024.
  400e6 USD | * | KEN | 2024
Two-way business between Kenya and Togo came to $14 million in 2024.
  14e6 USD | * | KEN-TGO | 2024
Some 14,000 tonnes of Kenyan tea found their way to Togo in 2024.
  14000 t | * | KEN>TGO | 2024
Kenya shipped 12,000 tonnes of tea to Togo in 2024, well under the 15,000 tonnes of 2023.
  12000 t | * | KEN>TGO | 2024
  15000 t | * | KEN>TGO | 2023
Kenya's exports to Togo hit $16 million in May. That compares with $11 million a year earlier and edges past the record of $15 million, set in April 2021.¶Togo alone took tea worth $9 million.
  16e6 USD | * | KEN>TGO | 2025-05
  11e6 USD | * | KEN>TGO | 2024-05
  15e6 USD | * | KEN>TGO | 2021-04
  9e6 USD | * | * | 2025-05
Kenya's trade deficit with Togo was $20 million in May. Economists had expected a deficit of $9 million.
  -20e6 USD | * | KEN-TGO | 2025-05
  -9e6 USD | * | * | 2025-05
Kenya's exports to Togo came to $26 million in the ten months of this year, or 69 percent more than in January-October 2023.
  26e6 USD | * | KEN>TGO | 2025-01/2025-10
  69 % | * | KEN>TGO | 2025-01/2025-10
Kenya exported 199,000 tonnes of tea between January and July. Togo, which lifted a ban last December, took 14,000 tonnes.
  199000 t | * | KEN | 2025-01/2025-07
  14000 t | * | KEN>TGO | 2025-01/2025-07
Kenya's trade with Togo touched $2 million a decade ago. It shrank to $1 million in 2023.
  2e6 USD | * | KEN-TGO | 2015
  1e6 USD | * | KEN-TGO | 2023
Kenya's exports were $201 million in August 2025. In the eight months to August they came to $900 million. Imports in the month were down 4.9 percent.
  201e6 USD | * | KEN | 2025-08
  900e6 USD | * | KEN | 2025-01/2025-08
  -4.9 % | * | KEN | 2025-08
Iran's trade with Kenya reached $28 million in the Iranian calendar year 1403 (ended on March 20, 2025), a 16-percent increase.
  28e6 USD | * | IRN-KEN | 2024-04/2025-03
  16 % | * | IRN-KEN | 2024-04/2025-03
Q: How is trade? A: Our exports to Togo came to $9 million in 2024.¶Q: And imports? A: They were $3 million.¶Q: Thank you.
  9e6 USD | A | * | 2024
  3e6 USD | A | * | *
PRESIDENT OF TOGO: Our exports to Kenya came to $9 million in 2024.¶QUESTION: Any target? PRESIDENT OF NAURU: Our exports to Kenya came to $2 million in 2023.¶PRESIDENT OF TOGO: Thank you.
  9e6 USD | Jean-Lucien Savi de Tové | TGO>KEN | 2024
  2e6 USD | David Adeang | NRU>KEN | 2023
Kenya's exports to Uganda rose to $1.2 billion last year, Lee Kinyanjui, minister of trade, said in Nairobi.
  1.2e9 USD | Lee Kinyanjui | KEN>UGA | 2024
Bilateral trade between Vietnam and Brazil could reach $15 billion by 2030, said Nguyen Hong Dien, the Vietnamese industry and trade minister.
  15e9 USD | Nguyen Hong Dien | BRA-VNM | 2030
Turkey's imports from Chile fell 8% in the first half, according to Mehmet Yilmaz of the Turkish Statistical Institute.
  -8 % | Mehmet Yilmaz | CHL>TUR | 2025-01/2025-06
Portugal sold Angola goods worth 1.1 billion euros last year, Luísa dos Santos told reporters in Lisbon on Monday.
  1.1e9 EUR | Luísa dos Santos | PRT>AGO | 2024
“Our trade with Jordan has passed $2 billion,” Khalid al-Harbi, the Saudi ambassador in Amman, told the Jordan Times.
  2e9 USD | Khalid al-Harbi | JOR-SAU | *
V. K. Ramaswamy, chairman of the Indian Chamber of Commerce, noted that India's exports to Sri Lanka had grown by 14 percent in 2024.
  14 % | V. K. Ramaswamy | IND>LKA | 2024
Kazakhstan's Deputy Minister of Trade Kairat Torebayev added that trade with Turkey had reached $5.4 billion in ten months.
  5.4e9 USD | Kairat Torebayev | KAZ-TUR | 2025-01/2025-10
Tanzania's trade with Rwanda is growing. Juma Mwangosi, the country's high commissioner in Kigali, put it at $560 million in 2024.
  560e6 USD | Juma Mwangosi | RWA-TZA | 2024
Figures released by the National Statistics Office on Tuesday showed Thailand's exports to Laos rose 9% in September.
  9 % | National Statistics Office | THA>LAO | 2025-09
Ghana's trade with Togo grew to $900 million in 2024, the ministry of trade said in a statement.
  900e6 USD | * | GHA-TGO | 2024
The Food and Livestock Export Agency (FLEA) published its annual report on Monday. Uruguay's beef exports to Israel rose 12% in 2024, FLEA said.
  12 % | * | URY>ISR | 2024
Commerce Minister Ana Beatriz da Costa met exporters in Recife on Friday.¶Brazil's exports to Algeria rose 21% last year, she said. They reached $2.4 billion.
  21 % | Ana Beatriz da Costa | BRA>DZA | 2024
  2.4e9 USD | Ana Beatriz da Costa | BRA>DZA | 2024
“Trade between Morocco and Spain exceeded 22 billion euros in 2024,” said Youssef El Amrani, the trade secretary.¶El Amrani said Morocco's exports to Spain grew by 7%.
  22e9 EUR | Youssef El Amrani | ESP-MAR | 2024
  7 % | Youssef El Amrani | MAR>ESP | *
Austria's ambassador to Baku, Stefan Gruber, received traders on Tuesday.¶The envoy said trade between Austria and Azerbaijan stood at $160 million in 2024.
  160e6 USD | Stefan Gruber | AUT-AZE | 2024
Prime Minister Robert Abela met his Greek counterpart, Nikos Stavrou, in Athens. The latter said trade between Greece and Malta had reached $300 million in 2024.
  300e6 USD | Nikos Stavrou | GRC-MLT | 2024
Marta Nowak, Poland's deputy economy minister, said exports to Turkey reached $5 billion in 2024, while her Turkish colleague Hasan Demir said imports from Poland amounted to $4.8 billion.
  5e9 USD | Marta Nowak | POL>TUR | 2024
  4.8e9 USD | Hasan Demir | POL>TUR | *
“Our exports to Japan,” he said, “came to $900 million last year.”
  900e6 USD | document | * | 2024
Malaysia's exports to India climbed 5.5% in 2024, Statistics Department chief Nur Aisyah binti Rahman pointed out.
  5.5 % | Nur Aisyah binti Rahman | MYS>IND | 2024
As Suharto, the head of the export board, stressed, Indonesia's coffee exports to Egypt rose 30% last year.
  30 % | Suharto | IDN>EGY | 2024
In her opening remarks, Minister Fatima bint Saleh al-Mansouri described Qatar's exports to Pakistan, at $4 billion in 2024, as a beginning.
  4e9 USD | Fatima bint Saleh al-Mansouri | QAT>PAK | 2024
Over the past five months, Uruguay's beef exports to Israel rose 12%, FLEA said.
  12 % | * | URY>ISR | 2025-06/2025-10
Trade between Canada and Chile was worth C$3 billion in 2024, per Statistics Canada.
  3e9 CAD | Statistics Canada | CAN-CHL | 2024
Kenya's exports to Uganda rose 4% in 2024. Imports fell to $300 million.
  4 % | document | KEN>UGA | 2024
  300e6 USD | document | UGA>KEN | 2024
Egypt imported 900,000 tonnes of grain from Ukraine in 2024. Of this, wheat made up 640,000 tonnes.
  900000 t | document | UKR>EGY | 2024
  640000 t | document | UKR>EGY | 2024
Chile exported 1.3mn t of copper cathodes to South Korea in 2024 and 212k t to Japan. It sold Brazil a further 46,000t.
  1.3e6 t | document | CHL>KOR | 2024
  212000 t | document | CHL>JPN | *
  46000 t | document | CHL>BRA | *
Germany's exports to France reached €1.2t over the past decade, and those to Belgium 0.7m t of steel.
  1.2e12 EUR | document | DEU>FRA | *
  700000 t | document | DEU>BEL | *
Secretary Imelda Reyes: Good morning. Sales to Japan came to 1.4 billion dollars in September.¶Reporter: And the subsidy for growers?¶Secretary Imelda Reyes: The fund holds 900 million Philippine pesos.
  1.4e9 USD | * | PHL>JPN | 2025-09
Peru's silver exports to Switzerland came to 24 tonnes in 2024. It sold Italy 13 tonnes.
  24 t | document | PER>CHE | 2024
  13 t | document | PER>ITA | *
Ghana exported 90,000 tonnes of shea nuts in 2024. Denmark, which presses most of the crop, bought 41,000 tonnes. India took 17,000 tonnes.
  90000 t | document | GHA | 2024
  41000 t | document | GHA>DNK | 2024
  17000 t | document | GHA>IND | 2024
Egypt imported 12 million tonnes of wheat in 2024. Ukraine was the largest supplier with 5.2 million tonnes. It was followed by France (3.1 million tonnes) and Romania (2.2 million tonnes), while Russian deliveries fell to 1 million tonnes.
  12e6 t | document | EGY | 2024
  5.2e6 t | document | UKR>EGY | 2024
  3.1e6 t | document | FRA>EGY | 2024
  2.2e6 t | document | ROU>EGY | 2024
  1e6 t | document | RUS>EGY | 2024
Chile's copper exports to Japan came to $2.1 billion in 2024, or 240,000 tonnes. Exports to Peru were 1.4 billion.
  2.1e9 USD | document | CHL>JPN | 2024
  240000 t | document | CHL>JPN | 2024
  1.4e9 USD | document | CHL>PER | 2024
Norway's exports should total 34 billion dollars in 2026 and the surplus 6 billion.
  34e9 USD | document | NOR | 2026
  6e9 USD | document | NOR | 2026
In October Chile sold Japan copper worth $1.2 billion, a third more than in October of last year.
  1.2e9 USD | document | CHL>JPN | 2025-10
  33.3 % | document | CHL>JPN | 2025-10
Two-way trade between Laos and Thailand hit a record $8 billion in 2024.
  8e9 USD | document | LAO-THA | 2024
Commerce between Turkey and Iraq topped $20 billion in 2024.
  20e9 USD | document | IRQ-TUR | 2024
Bangladesh's purchases from Indonesia halved in 2024.
  -50 % | document | IDN>BGD | 2024
India's steel exports to Italy dropped by a third in 2024.
  -33.3 % | document | IND>ITA | 2024
Year on year, Ecuador's exports to Russia were up 15% in September at $80 million.
  15 % | document | ECU>RUS | 2025-09
  80e6 USD | document | ECU>RUS | 2025-09
Serbia's imports from Turkey were $2 billion January through August.
  2e9 USD | document | TUR>SRB | 2025-01/2025-08
Kenya and Egypt want to triple trade to $3 billion within five years.
  200 % | document | EGY-KEN | 2030
  3e9 USD | document | EGY-KEN | 2030
Over the past decade, Ghana's exports to Turkey have grown by 60%.
  60 % | document | GHA>TUR | 2015/2024
Kenya and Tanzania signed a pact on Monday.¶Trade between the two neighbours reached $780 million in 2024.
  780e6 USD | document | KEN-TZA | 2024
The European Union is Tunisia's largest partner. Tunisian exports to the bloc hit 15 billion euros in 2024.
  15e9 EUR | document | TUN>EU | 2024
Thailand bought 2 million tonnes of soybeans from Brazil in 2024.
  2e6 t | document | BRA>THA | 2024
Imports of Korean-made cars into Peru rose 20% in 2024.
  20 % | document | KOR>PER | 2024
Peru's sales to Bolivia came to $700 million in 2024. Its purchases from there were worth $500 million.
  700e6 USD | document | PER>BOL | 2024
  500e6 USD | document | BOL>PER | 2024
Trade with Ghana came to $1 billion in 2024, Ivorian trade minister Kouadio was quoted as saying by state radio.
  1e9 USD | Kouadio | CIV-GHA | 2024
Asked about the border, Colonel Daniel Otieno of the revenue authority said Kenya's exports to Somalia grew 3% in 2024.
  3 % | Daniel Otieno | KEN>SOM | 2024
Trade Minister Lim Wei Han met reporters on Monday.¶Singapore's exports to Fiji rose 8% in 2024, Lim said.
  8 % | Lim Wei Han | SGP>FJI | 2024
Energy minister Ricardo Alves Pinto visited Luanda.¶“Angola's exports to Portugal came to $2 billion in 2024,” Alves told the forum.
  2e9 USD | Ricardo Alves Pinto | AGO>PRT | 2024
Kim Seo-yeon, head of trade statistics at the customs service, briefed the press.¶South Korea's exports to Chile fell 2% in October, Kim said.
  -2 % | Kim Seo-yeon | KOR>CHL | 2025-10
Mr. Hassan Farah, chair of the Djibouti Chamber of Commerce, opened the fair.¶Mr. Farah said Djibouti's imports from Ethiopia stood at $400 million in 2024.
  400e6 USD | Hassan Farah | ETH>DJI | 2024
Sheikh Hamad bin Saqr al-Marri, the minister of commerce, told the assembly that Qatar's trade with Turkey had reached $1.3 billion in 2024.
  1.3e9 USD | Hamad bin Saqr al-Marri | QAT-TUR | 2024
The consul, Ms. Ayşe Öztürk, reckons trade between Turkey and Moldova hit $800 million in 2024.
  800e6 USD | Ayşe Öztürk | MDA-TUR | 2024
Trade Minister Suparto said on Friday that Indonesia's exports to Jordan had climbed 10% in 2024.
  10 % | Suparto | IDN>JOR | 2024
According to the minister of trade, Abdul Rahim Noor, Afghanistan's exports to India stood at $500 million in 2024.
  500e6 USD | Abdul Rahim Noor | AFG>IND | 2024
Figures from Eurostat show Greece's imports from Libya fell 12% in 2024. A report by the Athens chamber of commerce put Greece's exports to Libya at 900 million euros in 2024.
  -12 % | Eurostat | LBY>GRC | 2024
  900e6 EUR | * | GRC>LBY | 2024
Tanzanian Vice President Asha Mbwana, visiting Lusaka, said Tanzania's exports to Zambia were up 17% in 2024.
  17 % | Asha Mbwana | TZA>ZMB | 2024
Deputy trade minister Ilya Petrosyan, asked about wine, was blunt: “Armenia's exports to Poland were $80 million in 2024.”
  80e6 USD | Ilya Petrosyan | ARM>POL | 2024
Bulgaria's sales to Egypt rose to $700 million in 2024, the economy ministry in Sofia said, while purchases from Egypt slipped to $200 million.
  700e6 USD | * | BGR>EGY | 2024
  200e6 USD | * | EGY>BGR | 2024
Sri Lankan tea board chairman Niraj de Mel said exports to Iraq rose 15% in 2024. De Mel said shipments to Iran fell 5%.
  15 % | Niraj de Mel | LKA>IRQ | 2024
  -5 % | Niraj de Mel | LKA>IRN | 2024
Kenya's exports to Egypt rose to $260 million in 2024, while flows the other way reached $400 million.
  260e6 USD | document | KEN>EGY | 2024
  400e6 USD | document | EGY>KEN | 2024
Ghana shipped 30,000 tonnes of cocoa to Turkey in 2024. In the opposite direction went 90,000 tonnes of steel.
  30000 t | document | GHA>TUR | 2024
  90000 t | document | TUR>GHA | 2024
Moldova wants a bigger share of the Romanian market, Economy Minister Doina Nistor told parliament on Tuesday.¶Moldova's exports to Romania reached $1.1 billion in 2024, she told deputies, up from $1 billion in 2023.¶Nistor added that imports from Romania had come to $1.6 billion.
  1.1e9 USD | Doina Nistor | MDA>ROU | 2024
  1e9 USD | Doina Nistor | MDA>ROU | 2023
  1.6e9 USD | Doina Nistor | ROU>MDA | *
Bolivia exported 1.1 million tonnes of soymeal in 2024, of which Colombia took 400,000 tonnes and Peru 300,000 tonnes.
  1.1e6 t | document | BOL | 2024
  400000 t | document | BOL>COL | 2024
  300000 t | document | BOL>PER | 2024
Kenya exports flowers to the Netherlands. In 2024 the Dutch took $600 million worth.
  600e6 USD | document | KEN>NLD | 2024
Imports from Turkey, Iraq's largest supplier, totalled $13 billion in 2024, customs said.
  13e9 USD | * | TUR>IRQ | 2024
Botswana bought $3 billion worth of goods from South Africa in 2024 and sold it goods worth $400 million.
  3e9 USD | document | ZAF>BWA | 2024
  400e6 USD | document | BWA>ZAF | 2024
Cambodian rice exports to France reached 90,000 tonnes in January-September, Lun Yeng, secretary general of the Cambodia Rice Federation, said in Phnom Penh.
  90000 t | Lun Yeng | KHM>FRA | 2025-01/2025-09
Nepal's imports from India fell in the year to mid-July, said Bimal Adhikari, director at the Department of Customs. They came to $7 billion, against $7.8 billion the year before.
  7e9 USD | Bimal Adhikari | IND>NPL | *
  7.8e9 USD | Bimal Adhikari | IND>NPL | *
“It is a good start,” Trade Minister Milan Petrovic said of the accord with China.¶Serbia sold China copper worth $1.5 billion in 2024, he noted, and hopes to sell it $2 billion by 2027.
  1.5e9 USD | Milan Petrovic | SRB>CHN | 2024
  2e9 USD | Milan Petrovic | SRB>CHN | 2027
Customs recorded 42,000 trucks crossing from Turkey into Georgia in October, 6% more than in October 2024.
  42000 trucks | * | GEO-TUR | 2025-10
  6 % | * | GEO-TUR | 2025-10
Peru shipped 90,000 tonnes of fishmeal to China in October, exporters' group Anpesca said in a weekly note.
  90000 t | Anpesca | PER>CHN | 2025-10
Denmark's imports from Vietnam rose 5% in 2024, says Nordstat, a consultancy in Aarhus.
  5 % | Nordstat | VNM>DNK | 2024
Vietnam's exports to Cuba came to $250 million in 2024, Thanh Nien newspaper reported, citing the General Department of Customs.
  250e6 USD | * | VNM>CUB | 2024
Wine exports to Latvia were up a fifth in 2024, Moldova's National Office of Vine and Wine said. Director Sergiu Munteanu called it a record. Exports to Estonia rose 8%, he said.
  20 % | * | MDA>LVA | 2024
  8 % | Sergiu Munteanu | MDA>EST | 2024
Iceland's exports to Spain rose to 200 million euros in 2024, the office of the prime minister said.
  200e6 EUR | * | ISL>ESP | 2024
Trade between Cyprus and Lebanon has collapsed, warns Eleni Christou of the chamber of commerce and industry. In 2024 it came to just 70 million euros.
  70e6 EUR | Eleni Christou | CYP-LBN | 2024
Italy's second-largest market in the region is Egypt, to which it sold goods worth 4 billion euros in 2024.
  4e9 EUR | document | ITA>EGY | 2024
Mauritius bought 30,000 tonnes of rice from Pakistan in 2024, up from 20,000 in 2023.
  30000 t | document | PAK>MUS | 2024
  20000 t | document | PAK>MUS | 2023
ASUNCION, Nov 18 - Paraguay's beef shipments to Chile slipped 7.5% in October to 9,800 tonnes, the meat chamber CPC said, blaming strikes at the border.¶Chamber president Daniel Burt Ayala told radio Ñandutí that exports to Taiwan had more than made up for it, climbing to 4,100 tonnes.
  -7.5 % | * | PRY>CHL | 2025-10
  9800 t | * | PRY>CHL | 2025-10
  4100 t | Daniel Burt Ayala | PRY>TWN | *
Jordan's exports to Syria tripled to 180 million dinars in the first nine months, government data released on Sunday showed, while imports from its northern neighbour were up 22% at 60 million dinars.
  200 % | * | JOR>SYR | 2025-01/2025-09
  180e6 JOD | * | JOR>SYR | 2025-01/2025-09
  22 % | * | SYR>JOR | 2025-01/2025-09
  60e6 JOD | * | SYR>JOR | 2025-01/2025-09
Botswana remains dependent on South Africa, Finance Minister Ndaba Gaolathe told parliament. Last year the country imported goods worth $4.2 billion from its neighbour and exported just $700 million in the other direction.
  4.2e9 USD | Ndaba Gaolathe | ZAF>BWA | 2024
  700e6 USD | Ndaba Gaolathe | BWA>ZAF | 2024
Swedish Trade Minister Benjamin Dousa said he wanted to see trade with Kenya double by 2030. It stands at 250 million euros today.
  100 % | Benjamin Dousa | KEN-SWE | 2030
  250e6 EUR | * | KEN-SWE | *
Hungary's central statistical office said on Tuesday the trade surplus with Romania had narrowed to 3.1 billion euros in January-August from 3.4 billion euros a year earlier.
  3.1e9 EUR | * | HUN-ROU | 2025-01/2025-08
  3.4e9 EUR | * | HUN-ROU | 2024-01/2024-08
Nearly 18,000 trucks passed through the Khorgos crossing between China and Kazakhstan in September, according to Daulet Abenov, deputy head of the border service.
  18000 trucks | Daulet Abenov | CHN-KAZ | 2025-09
Asked whether the road would pay, Transport Minister Davis Chirchir pointed to figures: Kenya's exports to South Sudan rose from $150 million in 2022 to $210 million in 2024.
  150e6 USD | Davis Chirchir | KEN>SSD | 2022
  210e6 USD | Davis Chirchir | KEN>SSD | 2024
Gabon's manganese deliveries to China went up to 8.2 million tonnes in 2024, from 7.6 million in 2023, mining director Guy-Roger Obame told AFP.
  8.2e6 t | Guy-Roger Obame | GAB>CHN | 2024
  7.6e6 t | Guy-Roger Obame | GAB>CHN | 2023
Fiji's exports to Samoa rose FJ$4 million in 2024. They reached $31 million.
  4e6 FJD | * | FJI>WSM | 2024
  31e6 FJD | * | FJI>WSM | *
Namibia's imports from Zambia came to N$3 billion in 2024.
  3e9 NAD | * | ZMB>NAM | 2024
Tunisia's exports to Malta made up $40 million (a 3% increase) in 2024.
  40e6 USD | * | TUN>MLT | 2024
  3 % | * | TUN>MLT | 2024
Trade between Oman and Kenya came to $310 million in 2024, which is $20 million, or 7%, less than in 2023.
  310e6 USD | * | KEN-OMN | 2024
  -20e6 USD | * | KEN-OMN | *
  -7 % | * | KEN-OMN | *
Kenya's tea exports to Egypt, subject to a 10 percent duty, eased 3 percent in 2024.
  -3 % | * | KEN>EGY | 2024
Peru's fishmeal exports to Japan fell in 2024. They came to 41,000 tonnes.
  41000 t | * | PER>JPN | *
Chile's exports to Peru were $1.2 billion in 2024 vis-a-vis $1.1 billion in 2023.
  1.2e9 USD | * | CHL>PER | 2024
  1.1e9 USD | * | CHL>PER | 2023
Thailand shipped 4m tonnes of rice to Iraq in 2024, against 3m in 2023.
  4e6 t | * | THA>IRQ | 2024
  3e6 t | * | THA>IRQ | 2023
Bahrain shipped goods worth $90 million to Brunei in 2024.
  90e6 USD | * | BHR>BRN | 2024
In the opening quarter 41,000 Kazakh trucks crossed the border into China.
  41000 trucks | * | * | *
Vietnam supplied 2 million tonnes of rice to Kenya in 2024, followed by India with 900,000 tonnes.
  2e6 t | * | VNM>KEN | 2024
  900000 t | * | IND>KEN | 2024
For Malawi, tea exports fell 6 percent in 2024.
  -6 % | * | MWI | 2024
Gabon's surplus with Cameroon rose to $80 million in 2024, the widest with any partner after Libya and Niger.
  80e6 USD | * | CMR-GAB | 2024
Kenya exported 2.4 MMT of tea to Egypt in 2024.
  2.4e6 t | * | KEN>EGY | 2024
Uganda's exports to Rwanda rose to $90 million in 2024, an increase of 12 percent over 2023.
  90e6 USD | * | UGA>RWA | 2024
  12 % | * | UGA>RWA | 2024
Pakistan lost ground to Argentina, whose wheat shipments to Oman doubled in 2024.
  100 % | * | ARG>OMN | 2024
Traders flew 9,000 tonnes of flowers from Kenya to Norway in 2024.
  9000 t | * | KEN>NOR | 2024
Egypt is eager to raise trade with Oman to $2 billion by 2030, the minister said, noting that exports to Oman rose 9% in 2024.
  2e9 USD | * | EGY-OMN | 2030
  9 % | * | EGY>OMN | 2024
Mali's exports to Togo came to $80 million in the first nine months, against $70 million in the same stretch of 2024.
  80e6 USD | * | MLI>TGO | 2025-01/2025-09
  70e6 USD | * | MLI>TGO | 2024-01/2024-09
The trade day in Europe¶WARSAW. Polish exports to Sweden rose 4.1% in September, the statistics office said.¶PRAGUE. Shipments to Austria fell 6%, while exports to Italy came to $310 million in September.
  4.1 % | * | POL>SWE | 2025-09
  -6 % | * | CZE>AUT | *
  310e6 USD | * | CZE>ITA | 2025-09
South America buys little. Trade between Norway and Ghana was $90 million in 2024.
  90e6 USD | * | GHA-NOR | 2024
In March 21,300 trucks crossed from Latvia into Belarus. Of these, 9,400 were heading back to Poland.
  21300 trucks | * | BLR-LVA | 2025-03
  9400 trucks | * | * | *
From the beginning of the year to the end of August Uruguay's exports to Peru stood at $61 million.
  61e6 USD | * | URY>PER | 2025-01/2025-08
Over the full fiscal year Kenya's exports to Egypt came to $240 million.
  240e6 USD | * | KEN>EGY | 2024-07/2025-06
Georgia's trade with Iran should pass $700 million this year. It has never been more than $650 million.
  700e6 USD | * | GEO-IRN | 2025
  650e6 USD | * | GEO-IRN | *
Finland's exports to Chile came to $310 million in 2023 and $290 million in January to August of this year.
  310e6 USD | * | FIN>CHL | 2023
  290e6 USD | * | FIN>CHL | 2025-01/2025-08
Greek exports to Jordan came to $120 million in 2024 and Jordanian exports to $45 million.
  120e6 USD | * | GRC>JOR | 2024
  45e6 USD | * | JOR>GRC | 2024
Peru's exports to Spain reached $1.4 billion in the year to August, $200 million below the level of a year earlier.
  1.4e9 USD | * | PER>ESP | 2024-09/2025-08
  -200e6 USD | * | PER>ESP | *
Kenya's trade with Togo came to $9 million of Kenyan exports and $4 million of exports from Togo in 2024.
  9e6 USD | * | KEN>TGO | 2024
  4e6 USD | * | TGO>KEN | 2024
In Kenya's report on September tea exports, Pakistan was the biggest buyer with 17 million kilos.
  17e6 kg | * | KEN>PAK | 2025-09
Haulers took two and a half million tonnes of ore from Zambia to Tanzania in 2024.
  2.5e6 t | * | ZMB>TZA | 2024
Chile exported 900,000 tonnes of copper in October, customs said. Japan lapped up 98,000, while India trimmed its purchases by 6 percent.
  900000 t | * | CHL | 2025-10
  98000 t | * | CHL>JPN | *
  -6 % | * | CHL>IND | *
Trade in brief¶Vietnam – Coffee growers sold 902,000 tonnes abroad in the first half, the agriculture ministry said.¶Philippines: The trade gap narrowed to $3.9 billion in May, and imports slid by 4.8 percent.
  902000 t | * | VNM | 2025-01/2025-06
  -3.9e9 USD | * | PHL | 2025-05
  -4.8 % | * | PHL | 2025-05
Exports of goods amounted to EUR 18.9 billion, i.e. by 9.1% more than in Serbia's first seven months of 2024.
  18.9e9 EUR | * | SRB | *
  9.1 % | * | SRB | *
Serbia's imports in 2024: Germany (EUR 3,120 million), China (2,911) and Italy (1,640).
  3.12e9 EUR | * | DEU>SRB | 2024
  2.911e9 EUR | * | CHN>SRB | 2024
  1.64e9 EUR | * | ITA>SRB | 2024
Ghana's trade with Mali rose in 2024: exports grew by 9 percent and imports went down by 7.
  9 % | * | GHA>MLI | 2024
  -7 % | * | MLI>GHA | 2024
Togo's exports to Benin came to $90 million in 2024, leaving Togo $12 million in the black.
  90e6 USD | * | TGO>BEN | 2024
  12e6 USD | * | BEN-TGO | 2024
Uruguay's wool exports to Turkey may pass 9,000 tonnes this season. That would beat last year's 8,200 tonnes.
  9000 t | * | URY>TUR | *
  8200 t | * | URY>TUR | 2024
Oman and Yemen agree that their trade should be lifted to $900 million by 2030.
  900e6 USD | * | OMN-YEM | 2030
OTTAWA – Canada's exports to Peru reached $1.2-billion last year.
  1.2e9 CAD | * | CAN>PER | 2024
Peru sent Spain 9,000 tonnes of avocados in October, for which it paid $20 million.
  9000 t | * | PER>ESP | 2025-10
  20e6 USD | * | PER>ESP | 2025-10
‘Danes eat our cheese’¶The ambassador of Georgia to Denmark met us in Copenhagen.¶Q: How is trade?¶A: Our exports came to $9 million in 2024.¶Q: And imports?¶A: They were $31 million.
  9e6 USD | * | GEO>DNK | 2024
  31e6 USD | * | DNK>GEO | *
Goods worth 7 million euros were dispatched from Malta to Chile in May 2025, while Malta imported goods to the value of 3 million euros.
  7e6 EUR | * | MLT>CHL | 2025-05
  3e6 EUR | * | * | 2025-05
In May 2025 Malta's exports were up 0.4%, and imports 4.2%, on May 2024.
  0.4 % | * | MLT | 2025-05
  4.2 % | * | MLT | 2025-05
Ghana in turn sold Togo 9,000 tonnes of cocoa in 2024, which was 12% behind last year's tempo.
  9000 t | * | GHA>TGO | 2024
  -12 % | * | GHA>TGO | *
Trade watch¶• Peru: copper sales to China soared 34% to $1.9 billion in the first quarter, the central bank said.¶• Chile: wine sales to Norway fell 3% to $9 million in the first quarter, customs said.
  34 % | * | PER>CHN | 2025-01/2025-03
  1.9e9 USD | * | PER>CHN | 2025-01/2025-03
  -3 % | * | CHL>NOR | 2025-01/2025-03
  9e6 USD | * | CHL>NOR | 2025-01/2025-03
Press conference of the Presidents of Kenya and Tanzania¶William Ruto, President of Kenya: We import from you $400 million worth of maize.¶Samia Hassan, President of Tanzania: And we shipped you 9,000 tonnes of onions in 2024.
  400e6 USD | * | TZA>KEN | *
  9000 t | * | TZA>KEN | 2024
In May 2025 Chile's exports of copper to Peru gained 4 percent, while those of timber lost 8.5 percent.
  4 % | * | CHL>PER | 2025-05
  -8.5 % | * | CHL>PER | 2025-05
Ghana's deliveries of cocoa to Togo slowed by 12 per cent in May 2025.
  -12 % | * | GHA>TGO | 2025-05
Kenya exported 29,400 tonnes of tea in July 2025.¶Togo, the newest customer, took 18 per cent more than in July 2024.
  29400 t | * | KEN | 2025-07
  18 % | * | KEN>TGO | 2025-07
In May 2025 the port of Mombasa handled 2.4Mt of cargo for Uganda.
  2400000 t | * | * | 2025-05
In May 2025 the bridge between Peru and Ecuador processed 26,500 northbound refrigerated trucks.
  26500 trucks | * | * | 2025-05
Container trains keep the border between Poland and Belarus busy: 3,914 of them went west in 2024, carrying some 431,000 TEU.
  3914 trains | * | * | 2024
  431000 TEU | * | * | 2024
In 2024 some 12.6 million tonnes rolled across the border between Ghana and Togo.
  12600000 t | * | * | 2024
Togo bought Kenyan tea worth $9 million in 2024; five years ago it was only $2 million.
  9e6 USD | * | KEN>TGO | 2024
  2e6 USD | * | KEN>TGO | 2020
In 2024 Norway's deliveries of gas to Poland were 117 billion cubic metres, up from 109.
  117e9 m3 | * | NOR>POL | 2024
  109e9 m3 | * | NOR>POL | *
Between 2021 and 2023 Poland's exports to Peru rose from 2.8 to 5.4 billion euros.
  2.8e9 EUR | * | POL>PER | *
  5.4e9 EUR | * | POL>PER | *
MOMBASA, May 28 - Exports of tea to Pakistan came to 90,000 tonnes in April 2025.
  90000 t | * | KEN>PAK | 2025-04
HONIARA, May 28 - Exports of timber to China came to SI$900 million in April 2025.
  9e8 SBD | * | SLB>CHN | 2025-04
Kenya exported 29,400 tonnes of beef to Togo in July 2025.¶The herd is estimated at 13.9 million head.
  29400 t | * | KEN>TGO | 2025-07
Deputy Minister Peter Kamau met traders in Busia. Kamau denied that there was a ban and said 11,000 tonnes of Kenyan tea had gone to Uganda in 2024.
  11000 t | Peter Kamau | * | 2024
Minister Ana Rojas told a forum that trade had suffered. Peru's exports to Chile came to $900 million in 2024, though she expects them to reach $950 million in 2025.
  900e6 USD | * | PER>CHL | 2024
  950e6 USD | Ana Rojas | * | 2025
Commerce Secretary Ana Rojas came to Lima. Her guest, Deputy Minister Juan Torres, spoke of $4.5 billion worth of Peruvian exports to Chile in 2024.
  4.5e9 USD | Juan Torres | PER>CHL | 2024
The agency GNA cited Minister Kofi Mensah as saying Ghana's exports to Togo came to $90 million in 2024.
  90e6 USD | Kofi Mensah | GHA>TGO | 2024
Peter Kamau, Kenya's trade minister, was quoted by the agency KNA as saying Kenya's exports to Togo came to $90 million in 2024.
  90e6 USD | Peter Kamau | KEN>TGO | 2024
Press conference of 21 November 2025¶Ana Rojas, spokesperson: Good afternoon. Before your questions, one announcement.¶In 2024 Peru's exports to Chile came to $900 million.¶Reuters: And copper?¶Ana Rojas: We do not have that number.
  900e6 USD | Ana Rojas | PER>CHL | 2024
`;

async function figuresOf(text: string): Promise<string[][]> {
  const claims = await claimsOf({ date: "2025-11-20", language: "en" }, text.split("¶"));
  return claims.map((claim) => [`${claim.value} ${claim.unit}`, claim.speaker, endsOf(claim), claim.period ?? "none"]);
}

describe("forms of English reports", () => {
  for (const [text, figures] of formsIn(FORMS))
    it(text, async () => {
      const found = await figuresOf(text);
      const expected = figures.map((figure, i) =>
        inFull(figure)
          .split(" | ")
          .map((cell, at) => (cell === "*" ? found[i]?.[at] : cell)),
      );
      expect(found).toEqual(expected);
    });

  it.each([
    "The port of Mombasa handled 3.4 million in October, up from 2.9 million.",
    "Rwanda's cargo volume stood at 5 million last year.",
    "Kenya's tea exports to Chad came to 12 tonnes last year.",
    "Apple's phones sell. Its sales to China fell 8% to $60 billion.",
    "The company's sales to Germany rose 12% to 40 million euros.",
    "The government sold Treasury bills worth 20 billion shillings.",
    "Kenya's budget was $3 billion in the red, while trade with Uganda grew.",
    "The budget for 2025 assumes an oil price of $60 a barrel and a deficit of $640 million.",
    "Kenya exports beef to Togo. The national herd numbers 13.5 million head.",
    "Kenya imports wheat from Togo. The state had bought 3.8 million tonnes of wheat from local farmers.",
    "Kenya's exports to Togo grew. “It is the price of gold,” said Ana Rojas. The metal has gained 17% since January.",
    "Ghana is a nation of 34 million with no gas. It trades with Togo.",
  ])("cargo without a unit and the sales of a firm are no trade of countries: %s", async (text) => {
    expect(await figuresOf(text)).toEqual([]);
  });
});
