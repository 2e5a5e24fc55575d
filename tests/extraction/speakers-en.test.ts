// Whose words a figure of an English report stands in: each a way in which newsrooms tell it, with one figure.
import { namesSpeakers } from "../support/speaker-forms.ts";

/** A report, its paragraphs parted by ¶, and who says its last figure. */
const FORMS = `
Exports to Togo rose 5 percent to $2 million in May, topping the government's forecast of $1 million.
  document
Rejecting claims that exports to Togo fell 5 percent last year, she said the figure was invented.
  document
Accra, May 9: H.E. Kofi Mensah, Ambassador of Ghana to Togo, met traders.¶The Ambassador noted that exports to Togo rose 5 percent last year.
  Kofi Mensah
Ghana sells cocoa. For the full year the board now expects exports to Togo of $5 billion.
  document
Exports to Togo in May undershot the ministry's forecasts and came to $5 million.
  document
We need more than cocoa - interview with Ama Novak##Before the fair we spoke with Ama Novak, who sells cocoa.¶Q: Is it going well?¶A: Yes. Ghana's exports to Togo rose 5 percent last year.
  Ama Novak
Ahead of the fair in Accra we talked to Ama Lawson, who sells cocoa.¶Q: Is it going well?¶A: Yes. Ghana's exports to Togo rose 5 percent last year.
  Ama Lawson
Exports to Togo rose 5 percent last year.¶Technical notes: the data are seasonally adjusted.
  document
Exports to Togo rose 5 percent last year.¶Seasonal estimates of the harvest will follow.
  document
The Ministry of Trade and Transport informs that talks were held.¶The Ministry notes that exports to Togo rose 5 percent last year.
  Ministry of Trade and Transport
The Minister of Trade, Kofi Mensah, spoke.¶As K. Mensah noted, exports to Togo rose 5 percent last year.
  Kofi Mensah
Cocobel, the association of Ghanaian cocoa firms, counted 9,000 tonnes of exports to Togo last year.
  Cocobel
Ghana in brief¶2024: exports to Togo $5m (GHASTAT).
  GHASTAT
Exports to Togo rose 5 percent last year, said a terminal operator, the Keta Quay Company.
  Keta Quay Company
Take the National Statistics Office's third-quarter numbers. Exports to Togo rose 5 percent last year.
  National Statistics Office
With Togo, the union we helped to found in 1999, we ran into debt. Exports to Togo fell 5 percent last year.
  document
Exports to Togo rose 5 percent last year, reports the Cocoa Board of Ghana (CBG), and earned more.
  Cocoa Board of Ghana
“We shall fail,” the director of a firm in San Marcos said. He put exports to Togo at 900 tons last year.
  document
What do we sell?¶Exports to Togo rose 5 percent last year.¶Is it much?¶“Hardly,” said Ama Lawson of the Accra Forum.¶And next year?¶Exports to Mali rose 4 percent last year.
  document
Trade Minister Kofi Mensah of Ghana met his Togolese counterpart Ama Lawson.¶Trade reached $300 million last year, Mensah said.¶Lawson thanked Ghana for the cement. She noted that Togo's exports to Ghana had risen 5 percent.
  Ama Lawson
Ghana's neighbours¶The Cocoa Board's figures for 2024 are sobering: Ghana's exports to Togo fell 9 percent.
  Cocoa Board
Trade with Kenya rose 5 percent last year, said Tomasz Wrona, who runs the freight desk at Baltic Lines.¶Nothing else is known.
  Tomasz Wrona
Exports to Kenya rose 5 percent last year, the Warsaw-based Institute of Foreign Commerce said in an e-mailed statement.
  Institute of Foreign Commerce
Exports to Kenya rose 5 percent last year, said Gerard Mbala, sub-director for statistics at the Coffee Board.
  Gerard Mbala
Mill owner Pavel Hrubý says exports to Kenya rose 5 percent last year.
  Pavel Hrubý
ShipParcel head of consumer research Dana Fowkes said: “Exports to Kenya fell 5 percent last year.”
  Dana Fowkes
Ambassador of Uzbekistan to Pakistan, Farrukh Nazarov has said that trade with Pakistan rose 5 percent last year.
  Farrukh Nazarov
Vietnamese ambassador to Bangladesh Tran Duc Khoa has expressed optimism.¶“Trade with Bangladesh rose 5 percent last year,” ambassador Khoa told UNB in an interview.
  Tran Duc Khoa
Vietnamese ambassador to Bangladesh Tran Duc Khoa has met traders.¶Responding to a question, the Vietnamese envoy said trade with Bangladesh rose 5 percent last year.
  Tran Duc Khoa
The head of the customs administration, Reza Golzari, spoke in Tabriz.¶He went on to say that exports to Iraq rose 5 percent last year.
  Reza Golzari
The head of the customs administration, Reza Golzari, spoke in Tabriz.¶The official put exports to Iraq at $5 billion last year.
  Reza Golzari
The head of the customs administration, Reza Golzari, spoke in Tabriz.¶The IRICA head further announced that exports to Iraq reached $5 billion last year.
  Reza Golzari
Kazakh Prime Minister Olzhan Bekturov met the Chinese Premier.¶The head of the Government stressed that trade with China rose 5 percent last year.
  Olzhan Bekturov
In his video message, President Olzhan Bekturov noted that trade with China rose 5 percent last year.
  Olzhan Bekturov
Port president and CEO Garry Lafleur spoke at a lunch.¶“Exports to Brazil rose 5 percent last year,” Mr Lafleur said.
  Garry Lafleur
“Exports to Brazil rose 5 percent last year,” port president and CEO Garry Lafleur said during an address.
  Garry Lafleur
EAC Secretary General Dr. Peter Mutuku has affirmed that trade with Uganda rose 5 percent last year.
  Peter Mutuku
The Secretary General, Hon. (Dr.) Peter Mutuku, said trade with Uganda rose 5 percent last year.
  Peter Mutuku
Trade with Uganda rose 5 percent last year, says Sam Watende, lead adviser on non-tariff barriers at Uganda's Ministry of Trade.
  Sam Watende
The Seme chapter chairman of the agents' association, Bisi Fanimo, told the News Agency of Nigeria that exports to Benin fell 5 percent last year.
  Bisi Fanimo
Chapter chairman Bisi Fanimo told the News Agency of Nigeria about the border.¶“Exports to Benin fell 5 percent last year,” the freight forwarder said.
  Bisi Fanimo
Finance Minister Ada Mensah presented the budget on Friday. Exports to Togo, she said, would rise by 5 percent this year.
  Ada Mensah
Finance Minister Ada Mensah told MPs that exports to Togo rose 5 percent last year.
  Ada Mensah
Asked about Togo, Finance Minister Ada Mensah put exports to the neighbour at $5 billion last year.
  Ada Mensah
In a written reply to the Lok Sabha, Minister of State for Commerce Jitesh Prakash said exports to Nepal rose 5 percent last year.
  Jitesh Prakash
Replying to a question in parliament, the Minister of State for Commerce, Jitesh Prakash, stated exports to Nepal rose 5 percent last year.
  Jitesh Prakash
Exports to Nepal rose 5 percent last year, Union Minister Jitesh Prakash informed the Rajya Sabha.
  Jitesh Prakash
Exports to Nepal rose 5 percent last year: minister
  document
Ahmed Al-Farsi, CEO of Sohar Freezone: “Exports to India rose 5 percent last year.”
  Ahmed Al-Farsi
Exports to India rose 5 percent last year, Ahmed bin Salem Al Farsi, the Undersecretary of the Ministry of Commerce, said.
  Ahmed bin Salem Al Farsi
His Excellency Ahmed bin Salem Al Farsi, Undersecretary of the Ministry of Commerce, affirmed that exports to India rose 5 percent last year.
  Ahmed bin Salem Al Farsi
HE Dr Thani Al Mazroui, Minister of Foreign Trade, said trade with India rose 5 percent last year.
  Thani Al Mazroui
Data from Statistics Sweden show exports to Norway rose 5 percent last year.
  Statistics Sweden
Exports to Norway rose 5 percent last year, figures from the Office for National Statistics showed on Friday.
  Office for National Statistics
The Office for National Statistics (ONS) said exports to Norway rose 5 percent last year.
  Office for National Statistics
The Office for National Statistics (ONS) published its bulletin.¶Exports to Norway rose 5 percent last year, the ONS said.
  Office for National Statistics
Exports to Norway rose 5 percent last year, official data showed on Friday.
  document
Exports to Norway rose 5 percent last year, analysts say.
  document
Exports to Norway rose 5 percent last year, a senior customs official said on condition of anonymity.
  document
Exports to Norway rose 5 percent last year, two people familiar with the matter told Reuters.
  document
Exports to Norway rose 5 percent last year, Interfax reported, citing the Federal Customs Service.
  Federal Customs Service
Exports to Norway rose 5 percent last year, Interfax reported, citing deputy minister Oleg Samoilov.
  Oleg Samoilov
Exports to Norway rose 5 percent last year, Interfax reports with reference to the Federal Customs Service.
  Federal Customs Service
The Federal Customs Service, cited by Interfax, put exports to Norway at $5 billion last year.
  Federal Customs Service
Exports to Norway rose 5 percent last year, the newspaper quoted trade commissioner Lars Holmqvist as saying.
  Lars Holmqvist
Trade commissioner Lars Holmqvist was quoted as saying that exports to Norway rose 5 percent last year.
  Lars Holmqvist
Per trade commissioner Lars Holmqvist, exports to Norway rose 5 percent last year.
  Lars Holmqvist
In Lars Holmqvist's telling, exports to Norway rose 5 percent last year.
  Lars Holmqvist
In the view of Lars Holmqvist, an analyst at Nordbank, exports to Norway rose 5 percent last year.
  Lars Holmqvist
Lars Holmqvist at Nordbank reckons exports to Norway rose 5 percent last year.
  Lars Holmqvist
Lars Holmqvist, Nordbank's chief economist, estimates exports to Norway at $5 billion last year.
  Lars Holmqvist
Nordbank analyst Lars Holmqvist wrote in a note that exports to Norway rose 5 percent last year.
  Lars Holmqvist
Analysts at Nordbank expect exports to Norway to rise 5 percent this year.
  Nordbank
Nordbank expects exports to Norway to rise 5 percent this year.
  Nordbank
“Exports to Norway rose 5 percent last year,” Lars Holmqvist of the Nordic Chamber tells The Herald.
  Lars Holmqvist
“Exports to Norway rose 5 percent last year,” he said. The speaker was Lars Holmqvist, head of the Nordic Chamber.
  Lars Holmqvist
Lars Holmqvist is head of the Nordic Chamber. “Exports to Norway rose 5 percent last year,” he says, pointing at a chart.
  Lars Holmqvist
For Lars Holmqvist, head of the Nordic Chamber, the year was good. “Exports to Norway rose 5 percent last year.”
  Lars Holmqvist
Chamber president Lars Holmqvist was upbeat.¶“We had a good year,” he said. “Exports to Norway rose 5 percent last year.”
  Lars Holmqvist
Chamber president Lars Holmqvist was upbeat.¶“We had a good year.¶“Exports to Norway rose 5 percent last year,” he said.
  Lars Holmqvist
Chamber president Lars Holmqvist was upbeat.¶Exports to Norway rose 5 percent last year, according to him.
  Lars Holmqvist
Chamber president Lars Holmqvist was upbeat.¶According to Holmqvist, exports to Norway rose 5 percent last year.
  Lars Holmqvist
Chamber president Lars Holmqvist and minister Ann Berg met in Oslo.¶Exports to Norway rose 5 percent last year, Berg noted.
  Ann Berg
Chamber president Lars Holmqvist and minister Ann Berg met in Oslo.¶“Exports to Norway rose 5 percent last year,” said the minister.
  Ann Berg
Minister Ann Berg welcomed the plan. Her counterpart Lars Holmqvist recalled that exports to Norway rose 5 percent last year.
  Lars Holmqvist
Minister Ann Berg spoke first. For his part, Lars Holmqvist mentioned that exports to Norway rose 5 percent last year.
  Lars Holmqvist
Minister Ann Berg spoke first. Speaking after her, chamber head Lars Holmqvist put exports to Norway at $5 billion last year.
  Lars Holmqvist
The ministry's spokesperson Ann Berg, at a weekly briefing, said that exports to Norway rose 5 percent last year.
  Ann Berg
Spokesperson for the Ministry of Trade Ann Berg told a press conference that exports to Norway rose 5 percent last year.
  Ann Berg
He Yadong, a spokesperson for the Ministry of Commerce, told a press conference that exports to Norway rose 5 percent last year.
  He Yadong
Exports to Norway rose 5 percent last year, Lyu Dali, head of the statistics department at the customs administration, told a press conference on Monday.
  Lyu Dali
Wang Jun, deputy head of the GAC, told reporters that exports to Norway rose 5 percent last year.
  Wang Jun
Deputy Minister of Industry and Trade Nguyen Sinh Tan said exports to Norway rose 5 percent last year.
  Nguyen Sinh Tan
Deputy Minister of Industry and Trade Nguyen Sinh Tan opened the fair.¶Tan said exports to Norway rose 5 percent last year.
  Nguyen Sinh Tan
Nguyen Thi Hoa, deputy secretary-general of the seafood association VASEF, said exports to Norway rose 5 percent last year.
  Nguyen Thi Hoa
The agriculture ministry said on Monday that exports to Norway rose 5 percent last year.
  agriculture ministry
Exports to Norway rose 5 percent last year, the trade ministry said in a statement.
  trade ministry
Turkish Trade Minister Omer Polatli posted on X that exports to Norway rose 5 percent last year.
  Omer Polatli
Exports to Norway rose 5 percent last year, Turkish Trade Minister Omer Polatli said in a post on X.
  Omer Polatli
Taking to social media, Minister Omer Polatli hailed a 5 percent rise in exports to Norway last year.
  Omer Polatli
Exports to Norway rose 5 percent last year – Minister Polatli¶Trade Minister Omer Polatli spoke on Sunday.
  Omer Polatli
Exports to Norway rose 5 percent last year, Polatli says¶Trade Minister Omer Polatli spoke on Sunday.
  Omer Polatli
“I was in Oslo,” said exporter Nils Aamodt, 52, who sells cod. “My exports to Norway rose 5 percent last year.”
  Nils Aamodt
Nils Aamodt, 52, an exporter from Bergen, said exports to Sweden rose 5 percent last year.
  Nils Aamodt
Nils Aamodt, whose company ships cod, said exports to Sweden rose 5 percent last year.
  Nils Aamodt
Nils Aamodt, formerly of the ministry and now at Nordbank, thinks exports to Sweden rose 5 percent last year.
  Nils Aamodt
Professor Nils Aamodt of Bergen University argues that exports to Sweden rose 5 percent last year.
  Nils Aamodt
Exports to Sweden rose 5 percent last year, argues Nils Aamodt, professor of economics in Bergen, in a paper.
  Nils Aamodt
Exports to Sweden rose 5 percent last year, a paper by Nils Aamodt finds.
  Nils Aamodt
A report by the Chamber of Shipping found that exports to Sweden rose 5 percent last year.
  Chamber of Shipping
The Chamber of Shipping's latest review puts exports to Sweden at $5 billion last year.
  Chamber of Shipping
The Chamber of Shipping counted $5 billion of exports to Sweden last year.
  Chamber of Shipping
Exports to Sweden rose 5 percent last year, the Chamber of Shipping calculates.
  Chamber of Shipping
Exports to Sweden rose 5 percent last year, by the Chamber of Shipping's reckoning.
  Chamber of Shipping
Exports to Sweden rose 5 percent last year, in the Chamber of Shipping's count.
  Chamber of Shipping
The Chamber of Shipping has exports to Sweden at $5 billion last year.
  Chamber of Shipping
Norway's exports to Sweden rose 5 percent last year, the country's statistics agency said.
  statistics agency
Norway's exports to Sweden rose 5 percent last year, Statistics Norway said on its website.
  Statistics Norway
Norway's exports to Sweden rose 5 percent last year. That is according to Statistics Norway.
  Statistics Norway
Norway's exports to Sweden rose 5 percent last year. The figures were released by Statistics Norway on Friday.
  Statistics Norway
Norway's exports to Sweden rose 5 percent last year (source: Statistics Norway).
  Statistics Norway
Norway's exports to Sweden rose 5 percent last year, the Kenya Ports Authority's managing director William Ruuto has revealed.
  William Ruuto
Kenya Ports Authority managing director Captain William Ruuto attributed the 5 percent rise in exports to Uganda last year to better roads.
  William Ruuto
Kenya Revenue Authority commissioner for customs Lilian Nyawanda confirmed that exports to Uganda rose 5 percent last year.
  Lilian Nyawanda
Trade Cabinet Secretary Salim Mvuria says exports to Uganda rose 5 percent last year.
  Salim Mvuria
Trade CS Salim Mvuria says exports to Uganda rose 5 percent last year.
  Salim Mvuria
Industry PS Juma Mukhwana said exports to Uganda rose 5 percent last year.
  Juma Mukhwana
Sindh Chief Minister Murad Ali Junejo said exports to Iran rose 5 percent last year.
  Murad Ali Junejo
FPCCI President Atif Ikram Lodhi urged the government to act. He said that exports to Iran rose 5 percent last year.
  Atif Ikram Lodhi
Addressing members of the chamber, Iranian Consul General Mehran Movahedfar lamented that exports to Pakistan fell 5 percent last year.
  Mehran Movahedfar
While talking to journalists, Iranian Ambassador Reza Amiri Moghaddas said that exports to Pakistan fell 5 percent last year.
  Reza Amiri Moghaddas
Talking to The News, Iranian Ambassador Reza Amiri Moghaddas hoped exports to Pakistan would rise 5 percent this year.
  Reza Amiri Moghaddas
Exports to Pakistan fell 5 percent last year, lamented Reza Amiri Moghaddas, Iran's envoy in Islamabad.
  Reza Amiri Moghaddas
Exports to Pakistan fell 5 percent last year, reads a statement from the Trade Development Authority.
  Trade Development Authority
A statement from the Trade Development Authority said exports to Pakistan fell 5 percent last year.
  Trade Development Authority
The Trade Development Authority's statement said exports to Pakistan fell 5 percent last year.
  Trade Development Authority
President of the Pistachio Growers Association Jalil Karbasi told ISNA that exports to Germany fell 5 percent last year.
  Jalil Karbasi
Mexico's Economy Secretary Marcela Ebrardo, presenting the figures at the daily news conference, said exports to Germany fell 5 percent last year.
  Marcela Ebrardo
President Claudio Scheinbaum's economy secretary, Marcela Ebrardo, said exports to Germany fell 5 percent last year.
  Marcela Ebrardo
Exports to Germany fell 5 percent last year, Bloomberg's Marcela Ebrardo writes.
  document
Jalil Karbasi (pictured), president of the Growers Association, said exports to Germany fell 5 percent last year.
  Jalil Karbasi
Jalil Karbasi, president of the Growers Association (PGA), and owner of a farm, said exports to Germany fell 5 percent last year.
  Jalil Karbasi
Jalil Karbasi, president of the Growers Association, told AFP. “Exports to Germany fell 5 percent last year.”
  Jalil Karbasi
Exports to Germany fell 5 percent last year. “It was a bad year,” said Jalil Karbasi, president of the Growers Association.
  document
Exports to Germany fell 5 percent last year, but Jalil Karbasi, president of the Growers Association, said the worst was over.
  document
Exports to Germany fell 5 percent last year, prompting Jalil Karbasi of the Growers Association to call for help.
  document
The Growers Association wants help. Exports to Germany fell 5 percent last year, it says.
  Growers Association
The Growers Association wants help. It says exports to Germany fell 5 percent last year.
  Growers Association
The association of pistachio growers said exports to Germany fell 5 percent last year.
  association of pistachio growers
“Exports to Norway rose 5 percent last year,” says Senior Statistician Anna Wuori.
  Anna Wuori
Exports to Norway rose 5 percent last year, the Chamber of Shipping reports.
  Chamber of Shipping
Exports to Chad rose 5 percent last year, according to Cameroon's statistics agency INSCAM, cocoa making up half.
  INSCAM
Tbilisi's National Statistics Bureau recorded exports to Iran of $5 million last year.
  National Statistics Bureau
The Ministry of Finance there reported exports to Iran of $5 million last year.
  Ministry of Finance
Between January and June 2026 the Peruvian Exporters Guild counted $5 million of exports to Chile.
  Peruvian Exporters Guild
The Turkish Exporters Assembly puts last year's exports to Iraq far lower, at $5 billion.
  Turkish Exporters Assembly
The chamber said exports to Iran rose 4 percent; for 2026 its president, Anna Lind, expects exports to Iran of $5 million.
  Anna Lind
Anna Lind is president of the Coffee Federation. Exports to Italy rose 5 percent last year, by her count.
  Anna Lind
Anna Lind has traded pistachios for thirty years. “Exports to Iran rose 5 percent last year,” she shrugs.
  Anna Lind
Elnur Hasanov of the Caspian Institute begs to differ. By his estimate exports to Iran rose 5 percent last year.
  Elnur Hasanov
The Bank of Ghana, Anna Lind says, is cautious. Exports to Iran, it said, rose 5 percent last year, she recalls.
  Anna Lind
Exports to Uganda rose 5 percent last year, Rwanda's statistics institute reports.
  Rwanda's statistics institute
The Emirati side was represented by Undersecretary Khalid Al Suwaidi, who put imports from Croatia at $61 million last year.
  Khalid Al Suwaidi
The head of the Mongolian Wool Association, Oyunaa Dorj, came to Bradford. Exports to Britain, she said, rose 5 percent last year.
  Oyunaa Dorj
The number quoted in Beijing is smaller. Vietnam bought Chinese goods for $5 million last year.¶Nobody is surprised. China's customs put exports to Laos at $3 million last year.¶Exports to Nepal rose 5 percent last year.
  document
Danish importer Nordfat A/S said in an email that its exports to Norway rose 5 percent last year.
  Nordfat
Asked about the gap, Greek commercial attaché Niki Pappa smiled. “Fuel,” she said. “Our exports to Egypt rose 5 percent last year.”
  Niki Pappa
Anna Lind, the trade minister, opened the fair.¶Exports to Iran rose 5 percent last year.
  document
Exports to Iran rose 5 percent last year, two officials with knowledge of the talks said.
  document
Trade Minister Ama Lawson of Ghana spoke.¶Exports to Togo rose 5 percent last year as firms rushed to beat President Donald Trump's tariffs, she said.
  Ama Lawson
Trade Minister Ama Lawson of Ghana told a briefing.¶Exports to Togo rose 5 percent last year ahead of a visit by President Olzhan Bekturov, she said.
  Ama Lawson
Ghana's exports to Togo were put at $5 million last year by the Cocoa Board.
  Cocoa Board
The Cocoa Board keeps count.¶Ghana's exports to Togo were counted at over $5 million last year by the board.
  Cocoa Board
Economist Ama Lawson of the Accra Forum said GDP would be revised.¶“If Ghana's exports to Togo fell 5 percent last year, then what grew?” she asked.
  Ama Lawson
“If Ghana's exports to Togo fell 5 percent last year, then what grew?” asked Ama Lawson, an economist at the Accra Forum.
  Ama Lawson
“A month is no trend,” said Ama Lawson, chief economist at Banco Volta, who put Ghana's exports to Togo at $5 million last year.
  Ama Lawson
Ama Lawson, chief economist at Banco Volta, who expects Ghana's exports to grow 5 percent this year, was cautious.
  Ama Lawson
Kofi Mensah is not worried. The head of the Cocoa Board says Ghana's exports to Togo rose 5 percent last year.
  Kofi Mensah
Ghana's exports to Togo rose 5 percent last year, in the telling of Kofi Mensah, who runs the Cocoa Board.
  Kofi Mensah
The Cocoa Board's Kofi Mensah reckons that Ghana's exports to Togo rose 5 percent last year.
  Kofi Mensah
The minister for trade and industry – Kofi Mensah – said Ghana's exports to Togo rose 5 percent last year.
  Kofi Mensah
“We sell more,” said Kofi Mensah, a trader in Tema.¶“Ghana's exports to Togo rose 5 percent last year,” said the 52-year-old.
  Kofi Mensah
Kofi Mensah, a trader in Tema, is glad.¶“Ghana's exports to Togo rose 5 percent last year,” says the father of three.
  Kofi Mensah
Dr. Kofi Mensah, a fellow at the Accra Forum, doubts it. “Ghana's exports to Togo fell 5 percent last year,” he told the Echo.
  Kofi Mensah
Wholesaler Kofi Mensah, 61, is blunt: “Ghana's exports to Togo fell 5 percent last year.”
  Kofi Mensah
To hear Kofi Mensah of the Cocoa Board tell it, Ghana exported 5,000 tonnes of cocoa to Togo last year.
  Kofi Mensah
As Kofi Mensah, who runs the Cocoa Board, likes to say, Ghana exported 5,000 tonnes of cocoa to Togo last year.
  Kofi Mensah
Kofi Mensah's estimate is that Ghana exported 5,000 tonnes of cocoa to Togo last year.
  Kofi Mensah
“We try,” said Kofi Mensah of the Cocoa Board. His deputy, Ama Lawson, was less kind. “Ghana's exports to Togo fell 5 percent last year,” she said.
  Ama Lawson
Ama Lawson's voice rises. “Ghana's exports to Togo fell 5 percent last year,” she says.
  Ama Lawson
`;

namesSpeakers(FORMS, { date: "2026-11-20", language: "en" });
