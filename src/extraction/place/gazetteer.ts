// How countries and blocs are called in English: names and adjectives first, then the cities that stand for their governments.
// Codes are ISO 3166-1 alpha-3; the Soviet Union keeps its old SUN. Blocs have codes of their own: trade with the EU is with no one country.

const COUNTRIES = `
AFG Afghanistan,Afghan;Kabul
ALB Albania,Albanian;Tirana
DZA Algeria,Algerian;Algiers
AND Andorra,Andorran;
AGO Angola,Angolan;Luanda
ARG Argentina,Argentine,Argentinian;Buenos Aires
ARM Armenia,Armenian;Yerevan
AUS Australia,Australian;Canberra
AUT Austria,Austrian;Vienna
AZE Azerbaijan,Azerbaijani;Baku
BHS Bahamas,Bahamian;Nassau
BHR Bahrain,Bahraini;Manama
BGD Bangladesh,Bangladeshi;Dhaka
BRB Barbados,Barbadian;Bridgetown
BLR Belarus,Belarusian,Belarussian,Byelorussia;Minsk
BEL Belgium,Belgian;
BLZ Belize,Belizean;Belmopan
BEN Benin,Beninese;Porto-Novo
BTN Bhutan,Bhutanese;Thimphu
BOL Bolivia,Bolivian;La Paz
BIH Bosnia and Herzegovina,Bosnia,Bosnian;Sarajevo
BWA Botswana;Gaborone
BRA Brazil,Brazilian;Brasilia
BRN Brunei,Bruneian;Bandar Seri Begawan
BGR Bulgaria,Bulgarian;Sofia
BFA Burkina Faso,Burkinabe;Ouagadougou
BDI Burundi,Burundian;Bujumbura
CPV Cape Verde,Cape Verdean;Praia
KHM Cambodia,Cambodian;Phnom Penh
CMR Cameroon,Cameroonian;Yaounde
CAN Canada,Canadian;Ottawa
CAF Central African Republic;Bangui
TCD Republic of Chad,Chadian;N'Djamena
CHL Chile,Chilean;Santiago
CHN China,Chinese,People's Republic of China,PRC;Beijing
HKG Hong Kong
MAC Macao,Macau
COL Colombia,Colombian;Bogota
COM Comoros,Comorian;Moroni
COG Republic of the Congo,Congo;Brazzaville
COD Democratic Republic of the Congo,DRC;Kinshasa
CRI Costa Rica,Costa Rican;San Jose
CIV Cote d'Ivoire,Côte d'Ivoire,Ivory Coast,Ivorian;Abidjan
HRV Croatia,Croatian;Zagreb
CUB Cuba,Cuban;Havana
CYP Cyprus,Cypriot;Nicosia
CZE Czech Republic,Czechia,Czech;Prague
PRK North Korea,North Korean,DPRK,Democratic People's Republic of Korea;Pyongyang
DNK Denmark,Danish;Copenhagen
DJI Djibouti,Djiboutian
DMA Dominica
DOM Dominican Republic,Dominican;Santo Domingo
ECU Ecuador,Ecuadorian;Quito
EGY Egypt,Egyptian;Cairo
SLV El Salvador,Salvadoran;San Salvador
GNQ Equatorial Guinea;Malabo
ERI Eritrea,Eritrean;Asmara
EST Estonia,Estonian;Tallinn
SWZ Eswatini,Swaziland;Mbabane
ETH Ethiopia,Ethiopian;Addis Ababa
FJI Fiji,Fijian;Suva
FIN Finland,Finnish;Helsinki
FRA France,French,Franco;Paris
GAB Gabon,Gabonese;Libreville
GMB Gambia,Gambian;Banjul
GEO Georgia,Georgian;Tbilisi
DEU Germany,German,Federal Republic of Germany;Berlin
GHA Ghana,Ghanaian;Accra
GRC Greece,Greek;Athens
GRL Greenland;Nuuk
GRD Grenada,Grenadian
GTM Guatemala,Guatemalan
GIN Guinea,Guinean;Conakry
GNB Guinea-Bissau;Bissau
GUY Guyana,Guyanese
HTI Haiti,Haitian
HND Honduras,Honduran;Tegucigalpa
HUN Hungary,Hungarian;Budapest
ISL Iceland,Icelandic;Reykjavik
IND India,Indian;New Delhi,Delhi
IDN Indonesia,Indonesian;Jakarta
IRN Iran,Iranian;Tehran,Teheran
IRQ Iraq,Iraqi;Baghdad
IRL Ireland,Irish;Dublin
ISR Israel,Israeli;Tel Aviv
ITA Italy,Italian,Italo;Rome
JAM Jamaica,Jamaican;Kingston
JPN Japan,Japanese;Tokyo
JOR Jordan,Jordanian;Amman
KAZ Kazakhstan,Kazakhstani,Kazakh;Astana,Nur-Sultan
KEN Kenya,Kenyan;Nairobi
KIR Kiribati;Tarawa
KWT Kuwait,Kuwaiti
KGZ Kyrgyzstan,Kyrgyz,Kyrgyz Republic,Kirghizia;Bishkek
LAO Laos,Lao,Laotian;Vientiane
LVA Latvia,Latvian;Riga
LBN Lebanon,Lebanese;Beirut
LSO Lesotho;Maseru
LBR Liberia,Liberian;Monrovia
LBY Libya,Libyan;Tripoli
LIE Liechtenstein;Vaduz
LTU Lithuania,Lithuanian;Vilnius
LUX Luxembourg
MDG Madagascar,Malagasy;Antananarivo
MWI Malawi,Malawian;Lilongwe
MYS Malaysia,Malaysian;Kuala Lumpur
MDV Maldives,Maldivian
MLI Mali,Malian;Bamako
MLT Malta,Maltese;Valletta
MHL Marshall Islands
MRT Mauritania,Mauritanian;Nouakchott
MUS Mauritius,Mauritian;Port Louis
MEX Mexico,Mexican
FSM Micronesia
MCO Monaco
MNG Mongolia,Mongolian;Ulaanbaatar,Ulan Bator
MNE Montenegro,Montenegrin;Podgorica
MAR Morocco,Moroccan;Rabat
MOZ Mozambique,Mozambican;Maputo
MMR Myanmar,Burma,Burmese;Naypyidaw
NAM Namibia,Namibian;Windhoek
NRU Nauru
NPL Nepal,Nepalese,Nepali;Kathmandu
NLD Netherlands,Dutch,Holland;The Hague
NZL New Zealand;Wellington
NIC Nicaragua,Nicaraguan;Managua
NER Niger,Nigerien;Niamey
NGA Nigeria,Nigerian;Abuja
MKD North Macedonia,Macedonia,Macedonian;Skopje
NOR Norway,Norwegian;Oslo
OMN Oman,Omani;Muscat
PAK Pakistan,Pakistani;Islamabad
PSE Palestine,Palestinian;Ramallah
PLW Palau
PAN Panama,Panamanian
PNG Papua New Guinea;Port Moresby
PRY Paraguay,Paraguayan;Asuncion
PER Peru,Peruvian;Lima
PHL Philippines,Philippine,Filipino;Manila
POL Poland,Polish;Warsaw
PRT Portugal,Portuguese;Lisbon
QAT Qatar,Qatari;Doha
KOR South Korea,South Korean,Republic of Korea,Korea,Korean;Seoul
MDA Moldova,Moldovan;Chisinau
ROU Romania,Romanian;Bucharest
RUS Russia,Russian,Russian Federation,Russo;Moscow,Kremlin
RWA Rwanda,Rwandan;Kigali
KNA Saint Kitts and Nevis
LCA Saint Lucia
VCT Saint Vincent
WSM Samoa,Samoan
SMR San Marino
STP Sao Tome
SAU Saudi Arabia,Saudi Arabian,Saudi;Riyadh
SEN Senegal,Senegalese;Dakar
SRB Serbia,Serbian;Belgrade
SYC Seychelles
SLE Sierra Leone;Freetown
SGP Singapore,Singaporean
SVK Slovakia,Slovak,Slovakian;Bratislava
SVN Slovenia,Slovenian;Ljubljana
SLB Solomon Islands
SOM Somalia,Somali;Mogadishu
ZAF South Africa,South African;Pretoria
SSD South Sudan,South Sudanese;Juba
ESP Spain,Spanish;Madrid
LKA Sri Lanka,Sri Lankan;Colombo
SDN Sudan,Sudanese;Khartoum
SUR Suriname,Surinamese;Paramaribo
SWE Sweden,Swedish;Stockholm
CHE Switzerland,Swiss;Bern
SYR Syria,Syrian;Damascus
TWN Taiwan,Taiwanese;Taipei
TJK Tajikistan,Tajik;Dushanbe
THA Thailand,Thai;Bangkok
TLS Timor-Leste,East Timor;Dili
TGO Togo,Togolese;Lome
TON Tonga,Tongan
TTO Trinidad and Tobago;Port of Spain
TUN Tunisia,Tunisian
TUR Turkey,Turkish,Türkiye;Ankara
TKM Turkmenistan,Turkmen;Ashgabat
TUV Tuvalu
UGA Uganda,Ugandan;Kampala
UKR Ukraine,Ukrainian;Kiev,Kyiv
ARE United Arab Emirates,UAE,Emirati;Abu Dhabi
GBR United Kingdom,UK,U.K.,Great Britain,Britain,British,England;London
TZA Tanzania,Tanzanian;Dodoma
USA United States of America,United States,US,U.S.,USA,America,American;Washington,White House
URY Uruguay,Uruguayan;Montevideo
UZB Uzbekistan,Uzbek,Uzbekistani;Tashkent
VUT Vanuatu;Port Vila
VAT Vatican
VEN Venezuela,Venezuelan;Caracas
VNM Vietnam,Vietnamese,Viet Nam;Hanoi
YEM Yemen,Yemeni;Sanaa
ZMB Zambia,Zambian;Lusaka
ZWE Zimbabwe,Zimbabwean;Harare
SUN Soviet Union,Soviet,USSR
EU European Union,EU,EU countries;Brussels
EUROPE Europe,European,European countries
CIS Commonwealth of Independent States,CIS
EAEU Eurasian Economic Union,EAEU,EurAsEC,Customs Union,Eurasian Union,Eurasian Economic Community
ASEAN ASEAN
APEC APEC,Asia-Pacific,Asia-Pacific Region
AFRICA Africa,African
LATIN-AMERICA Latin America,Latin American
BRICS BRICS
SCO SCO,Shanghai Cooperation Organisation
`;

const BLOCS = new Set(["EU", "EUROPE", "CIS", "EAEU", "ASEAN", "APEC", "AFRICA", "LATIN-AMERICA", "BRICS", "SCO"]);
export const isBloc = (code: string): boolean => BLOCS.has(code);

/** Every spelling as written, and whether it is a city that speaks for its country. */
export const spellings = new Map<string, { code: string; capital: boolean }>();
for (const line of COUNTRIES.trim().split("\n")) {
  const space = line.indexOf(" ");
  const [names = "", capitals = ""] = line.slice(space + 1).split(";");
  const code = line.slice(0, space);
  for (const name of names.split(",")) if (name) spellings.set(name, { code, capital: false });
  for (const capital of capitals.split(",")) if (capital) spellings.set(capital, { code, capital: true });
}
