// Who is named as the speaker of an English report: the ways in which newsrooms introduce a person, come back to one and hand over to another.
import { namesSpeakers } from "../support/speaker-forms.ts";

/** A report, its title before ##, its paragraphs parted by ¶, and who says its last figure. */
const FORMS = `
Exports to Kenya rose 5 percent last year, Ana Rojas, who chairs the Lima branch of the National Chamber of Commerce and Industry, told a forum.
  Ana Rojas
Exports to Mali rose 4 percent last year, while Peter Mutua, who heads the Tea Board, put exports to Kenya at $3 million.
  Peter Mutua
“We sell more,” said Ana Rojas, the trade minister.¶Her counterpart from the other bank, Peter Mutua of the Tea Board, laughed and noted a gap. Kenya's exports to Peru, he said, rose 5 percent last year.
  Peter Mutua
“We sell more,” said Ana Rojas, an economist who advises exporters in Lima. By her count, Peru's exports to Kenya rose 5 percent last year.
  Ana Rojas
Ana Rojas of the Coffee Board is happy; Peter Mutua of the Tea Board is not. “Exports to Mali fell 3 percent last year,” he says.
  Peter Mutua
Trade Minister Ana Rojas spoke of tea.¶The railway carried 900 tonnes of exports to Kenya last year, and its operator expects more.
  document
Coffee Board chief executive Ana Rojas spoke on Monday.¶“Exports to Kenya rose 5 percent last year,” the chief executive conceded.
  Ana Rojas
“They love tea,” jokes Ana Rojas, Peru's commercial counsellor in Nairobi.¶Exports to Kenya rose 5 percent last year, the counsellor said.
  Ana Rojas
Coffee Board boss Ana Rojas said exports to Kenya rose 5 percent last year.
  Ana Rojas
Councilmember Ana Rojas III noted that exports to Kenya rose 5 percent last year.
  Ana Rojas III
Dorj, who drives a lorry, says exports to Kenya rose 5 percent last year.
  Dorj
Exports to Kenya rose 5 percent last year, Trade Minister Thabo wa Lebona said.
  Thabo wa Lebona
Exports to Kenya rose 5 percent last year, said Ana Rojas (48), the trade minister.
  Ana Rojas
Exports to Kenya rose 5 percent last year, said Ana Rojas MP, the trade minister.
  Ana Rojas
Exports to Kenya rose 5 percent last year, said Ana “Nita” Rojas, the trade minister.
  Ana Rojas
'Exports to Kenya rose 5 percent last year,' said Ana Rojas, the trade minister.
  Ana Rojas
The woman behind the numbers is Ana Rojas of the Customs Service. Exports to Kenya rose 5 percent last year, she says.
  Ana Rojas
Few know the trade better than Ana Rojas, a shipper in Lima. “Exports to Kenya rose 5 percent last year,” she says.
  Ana Rojas
Meet Ana Rojas, a shipper in Lima. “Exports to Kenya rose 5 percent last year,” she says.
  Ana Rojas
Ambassador Rojas: we sell more than tea##Ana Rojas took up her post as ambassador to Kenya in 2021. She received us in Nairobi.¶How is the trade?¶It grows.¶And what is sold?¶Tea.¶Is that much?¶Exports to Kenya rose 5 percent last year.
  Ana Rojas
We sell more than tea##Ana Rojas has headed the Coffee Board since 2021. The Post met her in Lima.¶TP: How is the trade?¶AR: Exports to Kenya rose 5 percent last year.
  Ana Rojas
Trade Minister Ana Rojas spoke on Monday.¶Rojas is hoping for exports to Kenya of $5 million this year.
  Ana Rojas
Trade Minister Ana Rojas spoke on Monday.¶Rojas would like exports to Kenya to reach $5 million by 2030.
  Ana Rojas
Trade Minister Ana Rojas spoke on Monday.¶Rojas was confident that exports to Kenya would reach $5 million this year.
  Ana Rojas
Trade Minister Ana Rojas spoke on Monday.¶Rojas gave the value of exports to Kenya as $5 million last year.
  Ana Rojas
Trade Minister Ana Rojas was quick to point out that exports to Kenya rose 5 percent last year.
  Ana Rojas
Trade Minister Ana Rojas used a visit to Nairobi to announce that exports to Kenya rose 5 percent last year.
  Ana Rojas
Trade Minister Ana Rojas made it clear that exports to Kenya fell 5 percent last year.
  Ana Rojas
Trade Minister Ana Rojas had this to say: exports to Kenya fell 5 percent last year.
  Ana Rojas
Trade Minister Ana Rojas offered a number: exports to Kenya fell 5 percent last year.
  Ana Rojas
Exports to Kenya fell 5 percent last year, as Trade Minister Ana Rojas never fails to mention.
  Ana Rojas
Exports to Kenya rose 5 percent last year, or so says Ana Rojas, the trade minister.
  Ana Rojas
Exports to Kenya rose 5 percent last year. So said Ana Rojas, the trade minister, on Monday.
  Ana Rojas
Exports to Kenya rose 5 percent last year, as announced by Trade Minister Ana Rojas.
  Ana Rojas
Exports to Kenya rose 5 percent last year, a figure given by Trade Minister Ana Rojas.
  Ana Rojas
Exports to Kenya rose 5 percent last year. The figure comes from Ana Rojas, the trade minister.
  Ana Rojas
“We sell more,” said Ana Rojas of the Coffee Board.¶“Less,” said Peter Mutua of the Tea Board.¶“Exports to Mali fell 3 percent last year,” Rojas shot back.
  Ana Rojas
Exports to Kenya rose 5 percent last year, according to the consolidated bulletin of the Ministry of Energy.
  Ministry of Energy
Exports to Kenya rose 5 percent last year, according to an analysis of customs data by the Lima Trade Institute.
  Lima Trade Institute
Exports to Kenya came to $9 million last year, the transport ministry's portal showed on Monday.
  transport ministry
Peru's Asotea estimates that exports to Kenya rose 5 percent last year.
  Asotea
Trade Minister Ana Rojas spoke on Monday.¶Her figure for exports to Kenya last year was $5 million.
  Ana Rojas
Trade Minister Ana Rojas spoke on Monday.¶In her words, exports to Kenya rose 5 percent last year.
  Ana Rojas
Exports to Kenya rose 5 percent last year, Tea Promotion Bureau (TPB) data released yesterday show.
  Tea Promotion Bureau
`;

namesSpeakers(FORMS, { date: "2026-11-20", language: "en" });
