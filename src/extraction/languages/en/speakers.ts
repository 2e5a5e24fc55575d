// Words of speech, offices, bodies and names, of which the patterns of attribution are made.

/** Third person and past of "add", "note", "reply". */
const forms = (verbs: string): string =>
  verbs
    .split(/\s+/)
    .flatMap((verb) =>
      /[^aeiou]y$/.test(verb)
        ? [verb.replace(/y$/, "ies"), verb.replace(/y$/, "ied")]
        : [/(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, verb.endsWith("e") ? `${verb}d` : `${verb}ed`],
    )
    .join("|");
const TRADE = "(?:trade|exports?|imports?|turnover|figure|deficit|surplus|volume|number|shipments?|sales|value|weight)";
const WHOSE =
  "(?:the |its |their |his |her |that |total |bilateral |two-way |annual |overall |merchandise |goods |non-oil |recent |(?:19|20)\\d\\d |this year[’']s |last year[’']s )*";
export const VERB = [
  "said|says|told|tells|wrote|writes|foresees|foresaw|thinks|thought|sees|found|finds|went on to say|put it",
  forms(
    `note stress add emphasise emphasize state announce underline recall explain assure predict estimate expect confirm observe describe highlight declare
    argue claim comment warn disclose reveal acknowledge remark insist conclude project suggest mention inform opine elaborate cite attribute blame credit
    voice express hail outline share reckon believe tweet post vow pledge complain testify respond answer assert maintain reiterate recount lament
    affirm underscore indicate calculate contend counter caution hint quip joke laugh sigh wonder urge demand appeal clarify specify detail advise allege
    deplore bemoan echo continue dispute dismiss concede narrate speculate surmise anticipate boast retort tally welcome praise criticise criticize slam
    defend hope fear reply chime propose remind promise grumble muse enthuse protest recommend divulge interject venture marvel rue
    deny refute rebut lambast concur recollect chronicle remonstrate volunteer
    caution notify stipulate shrug thank congratulate smile`,
  ),
  // "was quick to point out", "used a visit to announce", "is confident that".
  `(?:is|was|were|has|had|used?|uses|took|takes?|went|goes|chose|chooses|hastens?|hastened|never (?:fails|failed|tires|tired)|loves?|seeks|sought|wishes|wished) (?:[\\w’'-]+ ){0,7}?to (?:say|announce|report|stress|point out|explain|remind|tell|note|add|warn|claim|insist|declare|argue|complain|admit|concede|recall|mention|reveal|confirm|underline|emphasi[sz]e|highlight)\\b`,
  "(?:is|was|are|were|remains?|remained|sounds?|sounded|seems?|seemed) (?:\\w+ly |less |more |quite |rather )?(?:confident|adamant|certain|sure|convinced|optimistic|hopeful|positive|insistent|categorical|emphatic|blunt|frank|upbeat|gloomy|cautious)(?= (?:that|of)\\b| about (?=[^.;]*\\d)|:)",
  "(?:is|was|are|were) (?:hoping|aiming|counting on|banking on|betting on|budgeting|bracing)(?= (?:for|that|to)\\b| [^.;]{0,60}\\d)|(?:would|[’']d) (?:like|love|prefer|rather)|(?:did|does|do) not (?:hide|deny|dispute|conceal)|makes? no secret|made no secret|lets? slip|mak(?:es) (?:it )?(?:clear|plain)|made (?:it )?(?:clear|plain)|(?:is|was|went) on record|(?:has|have|had) this to (?:say|report|add)",
  "(?:shot|fired|hit|snapped|bit) back|(?:chipped|weighed|chimed) in|broke the news|breaks the news|(?:offered|offers|had|has|gave|gives|read out) (?:a |an? \\w+ |the |some |these )?(?:numbers?|figures?|estimates?|examples?|sums?)(?=:| of\\b| for\\b)|(?:gave|gives) (?=[^,.;]{3,70}? as (?:\\p{Ll}+ ){0,3}[^\\s,.]*\\d)",
  "(?<=[”»\"’'] ?)ask(?:s|ed)|ask(?:s|ed)(?=[.,;]|$| rhetorically)|(?:likes?|is fond of|never tires of) (?:to (?:say|note|recall|point out)|saying|noting)|tells? it",
  `(?:(?:is|was) )?(?:keeps?|kept|keeping|left|leaves?|rais(?:es|ed)|lift(?:s|ed)|cuts?|trim(?:s|med)|lower(?:s|ed)|revis(?:es|ed)|hik(?:es|ed)|stuck to|sticks? (?:to|with)|sticking (?:to|with)|stands? by|stood by|retains?|retained|maintains?|maintained|held|holds?) (?=(?:(?:to|by|with) )?(?:his|her|its|their|the|an?) (?:[\\w-]+ ){0,3}?(?:forecast|call|target|plan|estimate|projection|outlook|guidance|prediction)s?\\b)`,
  "(?:offer(?:s|ed)|gave|gives|paint(?:s|ed)|draw(?:s)?|drew|present(?:s|ed)|had|has) (?:an?|the) (?:[\\w-]+ ){0,2}(?:reading|view|account|version|picture|assessment|explanation|comparison|breakdown|number|figure|estimate)(?=:|, (?:saying|putting|noting))",
  "pencil(?:s|led) in|(?:did|does|would|will|could|can) not (?:rule out|exclude)|rul(?:es|ed) out|refus(?:es|ed) to (?:say|rule out|believe|accept)|asked (?=(?:the |\\p{Lu})[^.;?]{3,80}? (?:to|for) )",
  "compar(?:es|ed)(?! (?:with|to)\\b)|admitted|admits|forecasts?|regretted|regrets|counted|counts|briefed|quotes|slammed|wants|hopes|fears|raised|raises|rejected|rejects",
  "(?:spoke|speaks|talked|talks) of|pointed out|points out|pointed to|points to|touched on|drew attention|summed up|sums up|called (?:it|the|for)|shrugged",
  `(?:puts?|values?|valued) (?=[^,.;]{3,60}? at (?:\\p{Ll}+ ){0,3}[^\\s,.]*\\d)|(?:puts?|has|had|placed) (?=${WHOSE}${TRADE}\\b)|puts? (?:it|them) at|puts? (?:the|its|their|his|that|total|last|this|two-way|bilateral)|pegged|set (?=(?:an?|its|the|their) (?:[\\w-]+ ){0,4}(?:target|goal)\\b)`,
  "(?:began|begins|went on|goes on)(?=[.,;:]|$)|(?:ran|runs|reeled|rattled) (?:through|off) (?=the (?:numbers|figures))|pegs (?=[^,.;]{3,60} at )|had (?=(?:good|bad|better) (?:news|figures|numbers)\\b)",
  "recorded|logged|tallied|reported|reports(?= that\\b|[,.]|$)|(?<=, )reports(?= (?:the )?[A-Z])|(?:was|is|were|been) (?:quoted|cited)|(?:gave|cites|quoted|presented|listed) (?:a |the )?(?:figures?|numbers|data|estimates?)",
].join("|");
export const SHOWN =
  "put|puts|placed|showed|show|shows|revealed|reveals?|indicated|indicates?|suggested|suggests?|said|says|found|finds|reads?|estimates?|confirm(?:s|ed)?|(?:are|were)(?=[^.;:]{2,60}: )";
/** What a body publishes: "the chamber's latest review". */
export const PAPER =
  "(?:data|figures|statistics|numbers|report|sheet|bulletin|paper|tables?|review|statement|survey|study|website|note|outlook|newsletter|update|database|records?|estimates?|tally|release|communiqu[ée]|briefing|breakdown|index|tracker|yearbook|dashboard|registry|portal|count)";
export const PHRASE = String.raw`(?!and |but |while |whereas |[Aa]s |(?:Comment|Speak|Talk|Address|Respond|Reply|Answer|Present|Brief|Open|Welcom|Tak|Unveil|Launch|Mark|Cit|Quot|Writ|Elaborat|Touch)ing |Asked |When )\[?[\p{L}’'.&‚-]+\]?(?: \[?[\p{L}’'.&‚-]+\]?){0,11}?`;
export const PARTICLE =
  "van|von|der|den|de|da|do|das|dos|di|du|del|della|la|le|el|al|bin|bint|binti|ibn|ben|abu|ould|ul|ur|uz|ter|ten|zu|y|e|wa|ole|arap";
/** "al-Harbi", "el-Sisi", "ash-Sharif", "d’Angelo" begin small. */
export const NAME_PART = String.raw`(?:(?:[Aa][ldnrstz]|[Aa]sh|[Ee][ls]|d)[-’'])?\p{Lu}[\p{L}’'-]*`;
/** "B.Tserendorj" is a whole name: Mongolians have one, and the initial of their father's. */
export const NAME = String.raw`(?:(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.|(?:Ts|Kh|Ch|Sh|Zh|Yu|Ya|Dz)\.)(?:(?: (?:${PARTICLE}))* (?:${NAME_PART}|\p{Lu}\.)){1,4}|\p{Lu}\.\p{Lu}\p{Ll}[\p{L}’'-]+)`;
/** Words that a sentence may open with before a name. */
export const NO_NAME = String.raw`(?!(?:In|At|On|From|For|By|As|But|And|The|While|When|After|Since|Last|This|That|Under|During|Its|Their|Our|With|To|If)\b)`;
const OFFICES =
  "Vice President|President|Deputy Prime Minister|Prime Minister|Federal Chancellor|Chancellor|(?:Acting |Deputy |Union |First |Vice )*(?:(?:Foreign|Trade|Commerce|Economy|Economic|Economics|Finance|Energy|Agriculture|Transport|Industry|Oil|Petroleum|Railway) )?(?:and \\w+ )?(?:Minister|Secretary|Undersecretary)|King|Crown Prince|Premier|Governor|Ambassador|Trade Representative|(?:Deputy )?Director(?:[- ][Gg]eneral)?|Chairman|Chairwoman|Chief Executive|CEO|Spokesman|Spokeswoman|Spokesperson|(?:Chief )?Economist|Analyst|Consul General|(?:Trade )?(?:Commissioner|Chief)|Mayor|Senator|Managing Director|Secretary-General|(?:Deputy )?Head|Adviser|Advisor|Official|Envoy|(?:Permanent |State )?(?:Secretary|Undersecretary)|High Commissioner|Consul|Chairperson|Chair|President|Attach[ée]|Counsellor|Coordinator|Negotiator|Manager|Founder|Leader|Governor|Registrar|Administrator|Counterpart|Colleague|Opposite Number|Collector|Inspector|Comptroller|Controller|Treasurer|Chief Minister|Cabinet Secretary|Lawmaker|Deputy|Vice-President|Vice-Chairman|Vice-Chair|Deputy Chairman|President|Executive|Exporter|Importer|Trader|Farmer|Grower|Professor|Researcher|Strategist|Broker|Forwarder|Owner";
/** Ends a body's name, behind which its officer may be named: "head of the Wool Association, Ana Rojas". */
export const NOUN =
  "(?:[Aa]ssociation|[Cc]hamber|[Cc]ouncil|[Ff]ederation|[Uu]nion|[Bb]oard|[Bb]ank|[Ii]nstitute|[Aa]uthority|[Aa]gency|[Oo]ffice|[Cc]ommission|[Mm]inistry|[Dd]epartment|[Cc]ommittee|[Cc]entre|[Cc]enter|[Gg]roup|[Cc]ompany|[Ll]eague|[Aa]lliance)";
/** What ministries are of: these words begin no person's name. */
export const FIELD =
  "Sustainable|Economic|Foreign|Regional|Rural|International|Social|Human|Public|Natural|Digital|National|Investment|Trade|Industry|Industries|Commerce|Agriculture|Finance|Energy|Mines|Mining|Transport|External|Export|Import|Customs|Development|Infrastructure|Blue|Free|Small|Supply|Supplies|Irrigation|Forestry|Forests|Environment|Cooperatives|Textiles?|Steel|Labou?r|Petroleum|Oil|Gas|Minerals?|Resources|Electricity|Power|Aviation|Shipping|Ports|Railways|Roads|Works|Health|Communications|Telecommunications|Economy|Economics|Relations|Affairs|Consumer|Rights|Marine|Maritime|Logistics|Handicrafts|Entrepreneurship|Plantations?|Crops|Horticulture|Land|Lands|Small|Market|Competition|Enterprise|Agribusiness|Fisheries|Livestock|Food|Water|Tourism|Technology|Innovation|Planning|Cooperation|Integration|Statistics|Research|Central|Federal|General|State|Strategic";
export const OFFICE = OFFICES.replace(/(?<![A-Za-z[])[A-Z](?=[a-z])/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
export const ROLE =
  "consulate(?: general)?|consul general|consul|mission|embassy|ambassador|ministry|minister|agency|service|diplomat|official|spokes\\w+|chamber|president|company|leader|head of state|politician|expert|bureau|office|authority|department|bank|association|group|premier|prime minister|governor|commission(?:er)?|operator|economist|analyst|body|organi[sz]ation|chief|secretary|chancellor|director|chairman|envoy|adviser|administration|head|collector|inspector|forwarder|trader|exporter|importer|grower|farmer|executive|banker|professor|boss|lawmaker|businessman|businesswoman|observatory|guild|federation|council|board|union|counsell?or|attach[ée]|manager|senator|admiral|mayor|superintendent|registrar";
