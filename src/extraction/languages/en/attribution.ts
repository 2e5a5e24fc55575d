// How English reports say whose words a figure stands in.
import type { AttributionPatterns } from "../speech.ts";
import { compiledIn } from "../pattern.ts";

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
const VERB = [
  "said|says|told|tells|wrote|writes|foresees|foresaw|thinks|thought|sees|found|finds|went on to say|put it",
  forms(
    `note stress add emphasise emphasize state announce underline recall explain assure predict estimate expect confirm observe describe highlight declare
    argue claim comment warn disclose reveal acknowledge remark insist conclude project suggest mention inform opine elaborate cite attribute blame credit
    voice express hail outline share reckon believe tweet post vow pledge complain testify respond answer assert maintain reiterate recount lament
    affirm underscore indicate calculate contend counter caution hint quip joke laugh sigh wonder urge demand appeal clarify specify detail advise allege
    deplore bemoan echo continue dispute dismiss concede narrate speculate surmise anticipate boast retort tally welcome praise criticise criticize slam
    defend hope fear reply chime propose remind promise grumble muse enthuse protest recommend divulge interject venture marvel rue
    deny refute rebut lambast concur recollect chronicle remonstrate volunteer
    caution notify stipulate shrug thank congratulate`,
  ),
  "(?<=[”»\"’'] ?)ask(?:s|ed)|ask(?:s|ed)(?=[.,;]|$| rhetorically)|(?:likes?|is fond of|never tires of) (?:to (?:say|note|recall|point out)|saying|noting)|tells? it",
  "compar(?:es|ed)(?! (?:with|to)\\b)|admitted|admits|forecasts?|regretted|regrets|counted|counts|briefed|quotes|slammed|wants|hopes|fears|raised|raises|rejected|rejects",
  "(?:spoke|speaks|talked|talks) of|pointed out|points out|pointed to|points to|touched on|drew attention|summed up|sums up|called (?:it|the|for)|shrugged",
  `(?:puts?|values?|valued) (?=[^,.;]{3,60}? at (?:\\p{Ll}+ ){0,3}[^\\s,.]*\\d)|(?:puts?|has|had|placed) (?=${WHOSE}${TRADE}\\b)|puts? (?:it|them) at|puts? (?:the|its|their|his|that|total|last|this|two-way|bilateral)|pegged|set (?=(?:an?|its|the|their) (?:[\\w-]+ ){0,4}(?:target|goal)\\b)`,
  "(?:began|begins|went on|goes on)(?=[.,;:]|$)|(?:ran|runs|reeled|rattled) (?:through|off) (?=the (?:numbers|figures))|pegs (?=[^,.;]{3,60} at )|had (?=(?:good|bad|better) (?:news|figures|numbers)\\b)",
  "recorded|logged|tallied|reported|reports(?= that\\b|[,.]|$)|(?<=, )reports(?= (?:the )?[A-Z])|(?:was|is|were|been) (?:quoted|cited)|(?:gave|cites|quoted|presented|listed) (?:a |the )?(?:figures?|numbers|data|estimates?)",
].join("|");
const SHOWN =
  "put|puts|placed|showed|show|shows|revealed|reveals?|indicated|indicates?|suggested|suggests?|said|says|found|finds|reads?|estimates?|confirm(?:s|ed)?|(?:are|were)(?=[^.;:]{2,60}: )";
/** What a body publishes: "the chamber's latest review". */
const PAPER =
  "(?:data|figures|statistics|numbers|report|sheet|bulletin|paper|tables?|review|statement|survey|study|website|note|outlook|newsletter|update|database|records?|estimates?|tally|release|communiqu[ée]|briefing|breakdown|index|tracker|yearbook|dashboard|registry)";
const PHRASE = String.raw`(?!and |but |while |whereas |[Aa]s |(?:Comment|Speak|Talk|Address|Respond|Reply|Answer|Present|Brief|Open|Welcom|Tak|Unveil|Launch|Mark|Cit|Quot|Writ|Elaborat|Touch)ing |Asked |When )\[?[\p{L}’'.&‚-]+\]?(?: \[?[\p{L}’'.&‚-]+\]?){0,11}?`;
export const PARTICLE =
  "van|von|der|den|de|da|do|das|dos|di|du|del|della|la|le|el|al|bin|bint|binti|ibn|ben|abu|ould|ul|ur|uz|ter|ten|zu|y|e";
/** "al-Harbi", "el-Sisi", "ash-Sharif", "d’Angelo" begin small. */
const NAME_PART = String.raw`(?:(?:[Aa][ldnrstz]|[Aa]sh|[Ee][ls]|d)[-’'])?\p{Lu}[\p{L}’'-]*`;
/** "B.Tserendorj" is a whole name: Mongolians have one, and the initial of their father's. */
const NAME = String.raw`(?:(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)(?:(?: (?:${PARTICLE}))* (?:${NAME_PART}|\p{Lu}\.)){1,4}|\p{Lu}\.\p{Lu}\p{Ll}[\p{L}’'-]+)`;
/** Words that a sentence may open with before a name. */
const NO_NAME = String.raw`(?!(?:In|At|On|From|For|By|As|But|And|The|While|When|After|Since|Last|This|That|Under|During|Its|Their|Our|With|To|If)\b)`;
const OFFICES =
  "Vice President|President|Deputy Prime Minister|Prime Minister|Federal Chancellor|Chancellor|(?:Acting |Deputy |Union |First |Vice )*(?:(?:Foreign|Trade|Commerce|Economy|Economic|Economics|Finance|Energy|Agriculture|Transport|Industry|Oil|Petroleum|Railway) )?(?:and \\w+ )?(?:Minister|Secretary|Undersecretary)|King|Crown Prince|Premier|Governor|Ambassador|Trade Representative|(?:Deputy )?Director(?:[- ][Gg]eneral)?|Chairman|Chairwoman|Chief Executive|CEO|Spokesman|Spokeswoman|Spokesperson|(?:Chief )?Economist|Analyst|Consul General|(?:Trade )?(?:Commissioner|Chief)|Mayor|Senator|Managing Director|Secretary-General|(?:Deputy )?Head|Adviser|Advisor|Official|Envoy|(?:Permanent |State )?(?:Secretary|Undersecretary)|High Commissioner|Consul|Chairperson|Chair|President|Attach[ée]|Counsellor|Coordinator|Negotiator|Manager|Founder|Leader|Governor|Registrar|Administrator|Counterpart|Colleague|Opposite Number|Collector|Inspector|Comptroller|Controller|Treasurer|Chief Minister|Cabinet Secretary|Lawmaker|Deputy|Vice-President|Vice-Chairman|Vice-Chair|Deputy Chairman|President|Executive|Exporter|Importer|Trader|Farmer|Grower|Professor|Researcher|Strategist|Broker|Forwarder|Owner";
/** Ends a body's name, behind which its officer may be named: "head of the Wool Association, Ana Rojas". */
const NOUN =
  "(?:[Aa]ssociation|[Cc]hamber|[Cc]ouncil|[Ff]ederation|[Uu]nion|[Bb]oard|[Bb]ank|[Ii]nstitute|[Aa]uthority|[Aa]gency|[Oo]ffice|[Cc]ommission|[Mm]inistry|[Dd]epartment|[Cc]ommittee|[Cc]entre|[Cc]enter|[Gg]roup|[Cc]ompany|[Ll]eague|[Aa]lliance)";
/** What ministries are of: these words begin no person's name. */
const FIELD =
  "Sustainable|Economic|Foreign|Regional|Rural|International|Social|Human|Public|Natural|Digital|National|Investment|Trade|Industry|Industries|Commerce|Agriculture|Finance|Energy|Mines|Mining|Transport|External|Export|Import|Customs|Development|Infrastructure|Blue|Free|Small|Market|Competition|Enterprise|Agribusiness|Fisheries|Livestock|Food|Water|Tourism|Technology|Innovation|Planning|Cooperation|Integration|Statistics|Research|Central|Federal|General|State|Strategic";
const OFFICE = OFFICES.replace(/(?<=^|[|(]|\(\?:|\)\?|\)\*)[A-Z]/g, (letter) => `[${letter}${letter.toLowerCase()}]`);
const ROLE =
  "consulate(?: general)?|consul general|consul|mission|embassy|ambassador|ministry|minister|agency|service|diplomat|official|spokes\\w+|chamber|president|company|leader|head of state|politician|expert|bureau|office|authority|department|bank|association|group|premier|prime minister|governor|commission(?:er)?|operator|economist|analyst|body|organi[sz]ation|chief|secretary|chancellor|director|chairman|envoy|adviser|administration|head|collector|inspector|forwarder|trader|exporter|importer|grower|farmer|executive|banker|professor|boss|lawmaker|businessman|businesswoman|observatory|guild|federation|council|board|union";

/** "The ministry there put it at": no part of the body's name. */
const HERE = new RegExp(String.raw` (?:there|here|itself|too) (?=(?:${VERB})\b)`, "gu");

/** What is changed in a sentence before its speakers are looked for, where it has the first words. In a function each call would make the patterns anew. */
const PREPARED = compiledIn<[string, RegExp, string | ((words: string) => string)][]>([
  [
    "",
    /^([“"]?)(?:Meanwhile|Separately|Earlier|Similarly|Also|Nevertheless|Still|Likewise|Conversely|Elsewhere|By contrast|In contrast|In turn|For (?:his|her|its|their) part|On (?:his|her|its) side|At the same time|Yet|Indeed|Then),? (?=\p{Lu})/u,
    "$1",
  ],
  // "The agency cited Ana Rojas as saying": she says it, and not who cites her.
  [
    " as ",
    /(?:^|(?<=[,;] ))(?:[^,;“”]|, (?=which ))[^,;“”]{1,60}? (?<!\b(?:was|is|were|been|be) )(?:cit|quot)(?:es?|ed) (?!by\b)([^.;“”]{3,90}?),? as (?:saying|telling \w+|estimating|warning|noting|announcing|adding|stating)\b/gu,
    "$1 said",
  ],
  // The commas of "Ministry of Investment, Trade and Industry" part no clauses.
  [
    ", ",
    /\b(?:Ministry|Department|Bureau|Office|Commission|Chamber) (?:of|for) (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?, )+(?:and )?\p{Lu}[\p{L}-]+,?(?: and \p{Lu}[\p{L}-]+)?|\b(?:\p{L}+, )+\p{L}+ and \p{L}+(?: \p{L}+)? (?:ministry|department)\b|(?<!\p{L})(?:\p{Lu}[\p{L}-]+, )+\p{Lu}[\p{L}-]+ and \p{Lu}[\p{L}-]+ (?=Minister|Secretary)/gu,
    (name) => name.replaceAll(", ", "‚ "),
  ],
  ["", /(?<!\p{L})(?:(?:His|Her|Your) Excellency|H\.?E\.?|Hon\.?|Honou?rable|Rt\.?)(?: \(\p{L}+\.?\))?,? (?=\p{Lu})/gu, ""],
  [
    " the ",
    /\b(?:\p{Ll}[\p{L}-]+ ){0,2}(?:think-?tank|body|group|agency|regulator|watchdog|association|lobby|firm|consultancy|brokerage|operator) the (?=\p{Lu})/gu,
    "the ",
  ],
  // "a trade body, the Growers' Association.": by its name.
  [
    ", the ",
    /\b(?:an?|another) (?:[\p{L}-]+ ){0,3}?(?:think-?tank|body|group|agency|regulator|watchdog|association|lobby|firm|consultancy|brokerage|operator), the (?=(?:\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the))? ?){1,7}[.,])/gu,
    "the ",
  ],
  // "Consider the Statistics Office's second-quarter numbers.": what follows is of them.
  [
    "",
    /^(?:Consider|Take|Look at|Start with) ((?:the )?\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|of|and|for|the))+)[’']s? (?:[\w-]+ ){0,3}?(?:numbers|figures|data|statistics)\b/u,
    "According to $1, it",
  ],
  // "surplus $46bn (GASTAT).": whose figures they are.
  ["(", /(?<=\d[^()]{0,12}) \((\p{Lu}{3,8})\)(?=\.$)/u, ", according to $1"],
  // "State trader Nordgrain sold 9 tonnes, it said": who it is stands in the sentence.
  [
    ", it said",
    /^((?:The )?(?:\p{Lu}?\p{Ll}[\p{Ll}-]+ ){0,3}?\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,3}) (?=\p{Ll}+(?:ed|t|ld)\b)([^“”;]{10,160}?), it said\b/u,
    "$1 $2, $1 said",
  ],
  ["", HERE, " "],
  [
    "-year-old",
    /\bthe \d\d-year-old(?: (?=\p{Ll}+ (?:said|says|told|tells|added)\b))?/gu,
    (words) => (words.endsWith(" ") ? "the " : "the veteran"),
  ],
  // "Ana Rojas, an economist at Nordbank, who expects": she does, and not the bank.
  [
    ", who ",
    new RegExp(
      String.raw`(?<!\p{L})(${NAME}, (?:the |an? |its |their )?\p{Ll}[^,.“”"]{3,90}), who (?=(?:also |now |still |himself |herself )?(?:${VERB})\b)`,
      "gu",
    ),
    "$1, ",
  ],
  [
    "",
    new RegExp(
      String.raw`^(?:To hear (?=(?:${NAME})[^.“”"]{0,80}? tell it, )|(?:For|To) (?=(?:${NAME}), (?:who|whose|an?|the) [^.“”"]{3,90}: ))`,
      "gu",
    ),
    "",
  ],
  [" – ", new RegExp(String.raw` [–—-] (${NAME}) [–—-] `, "gu"), ", $1, "],
  ["", /(?<=\p{L}) (?:A\/S|GmbH|SpA|S\.A\.|N\.V\.)(?=[ ,])/gu, ""],
  ["(", / \((?:pictured|left|right|centre|center|above)[^)]*\)/g, ""],
  [", ", /(?<=\p{L}), \d\d, (?=\p{L})/gu, ", "],
  [
    "",
    /\b(?:[Aa]nalysts|[Ee]conomists|[Ss]trategists|[Rr]esearchers|[Ee]xperts|[Oo]fficials) (?:at|with|from|of) (?:the )?((?:\p{Lu}[\p{L}&.-]* ?)+?) (expect|see|estimate|say|think|believe|reckon|predict|forecast|project|warn|note)\b/gu,
    "$1 $2s",
  ],
  [". ", /\b(Mr|Mrs|Ms|Dr|Prof|Hon|Eng|Amb|Gen|Col|Sen|Rep|Gov|Capt|Maj|Lt|St)\. (?=\p{Lu})/gu, "$1 "],
  [
    "",
    / \(\p{Lu}[\p{L}&-]{1,14}(?: \p{Lu}[\p{L}&-]{1,14}){0,3}\)|(?<=\p{Lu}\p{Ll}{1,30})[’']s (?:press |private )?office(?= (?:said|says|announced|confirmed))/gu,
    "",
  ],
]);

export const attribution: AttributionPatterns = {
  any: new RegExp(
    `\\b(?:${VERB})\\b|\\baccording to\\b|\\b(?:data|figures|numbers|statistics|report|survey)\\b|\\b(?:by|from) the\\b|\\b(?:by|from) (?=[A-Z])|\\bper |\\b(?:citing|quot(?:ed|ing)|refer(?:ring|ence) to|source:|(?:[Aa]nalysts|[Ee]conomists|[Ss]trategists|[Rr]esearchers|[Ee]xperts|[Oo]fficials) (?:at|with|from|of) |in the (?:view|telling|opinion|words|books|accounts) of|led by)|\\([A-Z]{3,8}\\)\\.$|[’']s? (?:telling|view|words|reckoning|count|estimate|estimation|account|opinion|assessment|calculations?|books)\\b|:$|: ?[“"«]`,
    "i",
  ),
  said: new RegExp(
    String.raw`(?:^|[,;.“”"–—:] ?|\d |\band |\bthat |\bwhen |\bbut |\bwhile |\bwhereas |\b(?:al)?though |\b[Aa]s |^Furthermore, |^\w+, )(${PHRASE})(?:, ((?:[^,.“”"]|, (?=\p{Lu}|and |who |which |formerly )){3,120}),|(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+), who)? (?:also |then |further |later |earlier |again |has |had |have |today |yesterday |however |nonetheless |meanwhile |now |still |subsequently |recently |last (?:week|month) )*(?:${VERB})\b`,
    "gu",
  ),
  saidAfter: new RegExp(
    String.raw`[,”»"’] ?(?:${VERB}) (${PHRASE})(?:, (?<=\p{Ll}, )(${NAME})(?=[,.]|$))?(?=, (?:[^.“”"]{3,90})[.]|[.,;]|$| (?:on|in|at|during|after|told|adding|late|earlier|this|last|when|as|while|following|before) )`,
    "gu",
  ),
  according: new RegExp(
    String.raw`(?:[Aa]ccording to|[Cc]iting|[Qq]uoting|[Rr]eferring to|with (?:a )?reference to|(?:^|[,(] ?)[Pp]er|\(?\b[Ss]ource:|[Ii]n the (?:words|telling|view|opinion|estimate|estimation|assessment|books|accounts|statistics|data|figures) of|[Bb]y the (?:count|reckoning|estimate) of|(?:data|figures|numbers|statistics|information|estimates?|report|bulletin)(?: \w+){0,4}? (?:released|published|issued|compiled|collated|gathered|provided|shared|cited|seen)(?: (?:on \w+day|last week|this week|last month|this month|yesterday|today|earlier|(?:late|early) [\w ]{3,16}))? by|\bquoted|a statement (?:from|by|of)|(?:put|counted|estimated|valued|pegged|reckoned|assessed|forecast|projected|tallied|recorded|calculated|reported|registered) (?:at|to (?:be|have)) [^;“”]{2,60}? by(?= the | \p{Lu})) (?:(?:preliminary |official |provisional |latest |new |the latest |the |an? |fresh |government |customs |trade |monthly |quarterly )*(?:data|figures|statistics|estimates?|numbers|records|report|statement|information|compilation|tally|calculations?|analysis|survey|study|bulletin)(?: released| published| issued| compiled)?(?: [Mm]onday| [Tt]uesday| [Ww]ednesday| [Tt]hursday| [Ff]riday)? (?:from|by|of) )?(${PHRASE})(?:, (?<holder>${NAME})(?=,|[.]$|$))?(?=,|\.|;|\)|$| (?:which|that|who) | said| as saying| show| data| figures| statistics(?! (?:\p{Ll}+ )?(?:agency|office|bureau|department|service|authority|committee|institute|board|body|division))| released| published| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|\b(?:[Ii]n|[Bb]y) (?:(his|her|its|their)|(${PHRASE})[’']s?) (?:telling|view|words|reckoning|count|estimate|estimation|account|opinion|assessment|calculations?|books)\b|(?:^|[,;.] )(?:The )?(${PHRASE})[’']s (?:own |latest |best )?(?:estimate|guess|view|message|argument|point|reckoning|figure|count|answer|verdict) (?:is|was) (?:that )?`,
    "gu",
  ),
  shown: new RegExp(
    String.raw`(?:[Dd]ata|[Ff]igures|[Ss]tatistics|[Nn]umbers|[Aa] (?:new |recent |separate |latest |joint )?(?:report|survey|statement|study|paper|note|review|bulletin|analysis)|[Ee]stimates)(?: \w+){0,4}? (?:from|by|of|compiled by|released by|published by|issued by) (${PHRASE})(?:,? (?:on|in|late|this) [\w ]{3,20})? (?:${SHOWN})\b|(?:^|[.,;] )(?!(?:(?:\p{Ll}\w*|The|These|Official|Preliminary|Provisional|Latest|New|Recent|Separate|Monthly|Government|Trade) )?(?:[Oo]fficial|[Cc]ustoms|[Pp]reliminary|[Pp]rovisional|[Ll]atest|[Nn]ew|[Ss]eparate|[Rr]ecent|[Ff]lash|[Mm]onthly|[Tt]rade|[Gg]overnment) (?:data|figures|statistics|numbers|report))(${PHRASE})(?:[’']s?(?: (?:latest|new|recent|own|monthly|quarterly|annual|weekly|preliminary|provisional|macroeconomic|economic|statistical|external|trade|customs|market))*)? ${PAPER}(?: released| published| issued)?(?: (?:on|in|last|for|of) [\w /-]{2,40}?)?,? (?:${SHOWN}|(?:has|have|had) (?=(?:total |merchandise |overall )?(?:exports?|imports?|trade|shipments)\b))\b|\b[Ff]igures (?:which |that )?(${PHRASE}) (?:put out|released|published|issued|shared|provided|compiled)\b`,
    "gu",
  ),
  officeAndName: new RegExp(
    String.raw`(?<!\p{L})((?:\p{Lu}[\p{L}-]+[’']?s? )?(?:\p{Lu}[\p{L}-]+[’']?s? )?)(${OFFICE})(?: (?:of|for|at) (?:the )?[\p{L}’' -]{2,80}? ${NOUN}(?=, )| (?:of|for|to|in) (?:the )?[\p{L}][\p{L}, ]{2,50}?)?,? (?:(?:Mr|Mrs|Ms|Dr|Sheikh)\.? )?(?!(?:${FIELD})\b)(${NAME})`,
    "gu",
  ),
  nameAndOffice: new RegExp(String.raw`(?<!\p{L})${NO_NAME}(${NAME}), (?:the |a |an )?([^,.“”"]{3,90})(?=[,.:])`, "gu"),
  article:
    /^(?:(?:the|a|an|its|their|his|her)\s+)?(?:(?:rival|fellow|competing|sister) (?=\p{Lu}))?(?:(?:country|nation|state|kingdom|government|region|sector|industry|bloc|island)[’']s (?:own |main |top )?)?(?:(?:provisional|preliminary|official|latest|fresh) (?=\p{Lu}))?(?:[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?-(?:based|headquartered) )?/iu,
  pronoun: /^(?:he|she|they|it|latter|him|her|them|his|hers|its|their)$/i,
  introduced: new RegExp(
    String.raw`(?<!\p{L})(?<!\b(?:to|by|with|from|for|of|against|MP) (?:\p{Ll}+ )?)${NO_NAME}(${NAME})(?:, \d\d(?=[,.])|[’']s (?:voice|face|eyes|phone|family|hands|stall|lorry|truck)\b|(?:, \d\d)?,? (?:who|whose|(?:has|had|runs?|ran|heads|headed|leads|led|chairs|chaired|sells|sold|grows|grew|trades|traded|works|worked|owns|owned|teaches|farms) |(?:is|was|serves as|works as) (?:the |an? )?(?=[^.]*?\b(?:${OFFICE})\b)|of (?:the )?\p{Lu}[^.;,]{2,60} (?:was|is|sees?|saw|disagree\w*|agree[ds]?|has|had)\b))`,
    "gu",
  ),
  opener: new RegExp(
    String.raw`^[“"]?(?:(?:The|An?|One) )?(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?(?:\p{L}\p{Ll}+ (?:\p{Ll}+ )?)?${NO_NAME}(${NAME})(?=[’']s |, (?:an?|the|its|their|who) |,? (?:is|was|has|had|does|did|\p{Ll}+s|\p{Ll}+ed)\b)`,
    "u",
  ),
  asideOf:
    /\b(?!(?:and|but|when|while|whereas|as|that|because|where|so|or|if|said|says|told)\b)\p{Ll}{2,} (?:(?:the|an?|its|their|former|then|new|late) )*$/u,
  personal: /^(?:he|she)$/i,
  subject:
    /^(?:The |An? )?((?:\p{Lu}[\p{L}’'&.-]*|of|for|and|the)(?: (?:\p{Lu}[\p{L}’'&.-]*|of|for|and|the)){1,8})(?: \(\p{Lu}+\))?,? (?:has|have|had|is|was|wants|which|that|\p{Ll}+(?:s|ed))\b/u,
  papers: new RegExp(String.raw`(?:[’']s? (?:[\w-]+ ){0,3}?|(?<=\p{Lu}\p{L}+) (?:trade |customs |official )?)${PAPER}$`, "u"),
  alone:
    /^\W*\p{Lu}(?:[\p{L}-]*[^s\W]|[\p{L}-]*[aious]s) (?:now |still |also )?(?:said|says|expects|estimates|forecasts|reckons|predicts|projects|warned|warns|told|added|noted|sees|believes|thinks|calculates|argues|claims|insists|notes|hopes)\b/u,
  headline: /^(\p{Lu}[\p{L}’' -]{2,30}): |[–—-] (?:\p{L}+ ){0,3}?(\p{Lu}[\p{L}’'-]+)$/u,
  generic:
    /^(?:senior |top |chief )?(?:official|diplomat|politician|executive|businessman|businesswoman|trader|forwarder|grower|farmer|banker|expert|exporter|importer|boss|chief|head|scholar|academic|lawmaker|veteran|(?:father|mother) of \w+)$/iu,
  kind: /^(?:(?:im|ex)porter|producer|marketer|monopoly|merchant|wholesaler|smelter|planter|retailer|refiner|shipper|\p{L}*maker|miner|airline|lender|giant|firm|supplier|distributor|processor|tracker|utility|chain|conglomerate|lobby|portal)$/iu,
  officer:
    /^(?:[\p{L}’'-]+ ){0,3}?(spokes\w+|head|chief|director(?: general|-general)?|chair(?:man|woman|person)?|president|secretary(?: general|-general)?|governor|deputy|minister|manager|commissioner|official|representative|executive) (?:of|for|at|with) (?:the )?(.+)$/iu,
  indefinite: /^(?:an?|another) /i,
  bodyPronoun: /^(?:it|they|its|their)$/i,
  honorific: new RegExp(
    `^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Madam|Professor|Prof|Sheikh|PM|MP|Amb|Gen|Gov|Sen|Rep|Minister|President|Prime Minister|Premier|Chancellor)\\.?|(?:[^,]{1,60} )?(?:${OFFICE})) (.+)$`,
    "u",
  ),
  office: new RegExp(`^(?:(.+?) )?(${OFFICE})$`, "i"),
  body: /\b(?:consulate|embassy|ministry|agency|customs|service|group|railways?|chamber|council|bank|office|commission|committee|administration|cent(?:re|er)|institute|compan(?:y|ies)|corporation|union|association|bureau|department|government|authority|board|federation|port|assembly|exchange|secretariat|council|society|trust|university|organi[sz]ation|fund|secretariat|treasury|kremlin|white house|forum|inc|ltd|plc|bcci|statistics|research|analytics|capital economics|directorate|confederation|coalition|cooperative|co-operative|consortium|foundation|inspectorate|syndicate|lobby|terminals|freight|shipping|operator|consultanc(?:y|ies)|brokerage|guild|observatory|alliance|league|network|registry|ratings|securities|economics|advisers|advisors|holdings|logistics|commodities|insights|laboratory|think-?tank)\b/i,
  role: new RegExp(`^(?:[\\p{L}’'.-]+ ){0,4}?(${ROLE})$`, "iu"),
  regional: /^(?!)/u,
  region:
    / (?:Region|Province|Oblast|Krai|District|County|Prefecture|Governorate|Canton|Territory|State|City|Republic|Emirate|Voivodeship|Department)$/,
  notSource:
    /^(?:port |shipping |vessel |cargo |ship-tracking |tracking )*(?:line-?ups?|schedules?|manifests?|trackers?)\b|^(?:the )?(?:official |customs |preliminary |government |provisional |latest |new |trade |revised |flash |monthly )*(?:data|figures|statistics(?! (?:office|bureau|agency|service|department|committee|authority|institute|cent|canada|norway|sweden|finland|denmark|iceland|estonia|netherlands|lithuania|poland|portugal|austria|korea|south africa|new zealand|mauritius|botswana|sierra leone))|numbers|report|reports|estimates?|survey|statement|sources?|results|reuters|afp|ap|bloomberg|xinhua|tass|interfax|irib|irna|isna|fars|mehr|trend|yonhap|kyodo|bernama|anadolu|pti|ani|wam|azertac|kazinform|belta|ria novosti|dpa|efe|nikkei|bbc|cnn|local media|[\w ]*news agency|[\w ]*newspaper|media|people|it|this|that|which|and|what|analysts|economists|traders|experts|officials|some|many|critics|observers|a source|one|calculations|reuters calculations)\b|^(?:both|neither|nobody|everyone|others|another|each|traders|exporters|importers|producers|growers|farmers|shippers|drivers|parliament|police|management|industry|industry sources|state radio|state television)$|^(?:he|she)\b(?!$)(?! \p{Lu})/iu,
  member: /^(.+?) (?:of|from|at) (?=the |\p{Lu})/u,
  placed: /(?:^| )(?:in|near|outside) ?$/,
  clause: /\b(?:we|I)\b/,
  officeOf: /^office of /i,
  weekday: /day$/,
  otherSpeaker: /^(?:(?:while|whereas|but) |; )/,
  envoys: /\b(?:envoy|diplomat|ambassador|consul|high commissioner)\b/i,
  officeWord:
    /\b(?:president|minister|secretary|chancellor|premier|governor|ambassador|representative|director|chair(?:man|woman|person)?|executive|ceo|spokes\w+|economist|analyst|consul|commissioner|mayor|senator|chief|head|official|adviser|advisor|envoy|king|crown prince|leader|strategist|manager|counterpart|colleague|undersecretary|attach[ée]|counsellor|coordinator|negotiator|founder|registrar|collector|inspector|comptroller|controller|treasurer|statistician|superintendent|specialist|lawmaker|exporter|importer|trader|farmer|grower|professor|researcher|broker|forwarder|owner|lecturer|scholar|captain|banker|deputy|md|dg)(?!\p{L})/iu,
  comments: /\b(?:economist|analyst|strategist|professor|lecturer|fellow|scholar|academic|researcher|trader|consultant|expert)\b/i,
  pointsBack:
    /^(?:This|That|(?:These|Those|The) (?:figures?|numbers?|data|statistics|estimates?|forecasts?|announcement|statement|remarks?|information|details)) (?:was|were|came|comes?|has been|have been|is|are) /,
  firstPerson: /\b(?:I|we|our|us|my)\b(?!\.)/i,
  goesOn:
    /^(?:The|These|Its|Their|This|Those) (?:same |latest |official |customs |trade )*(?:data|figures|statistics|numbers|report|bulletin|release|statement) (?:also |further )?(?:show|showed|shows|revealed|indicate[ds]?|said|says|added|noted|put)\b|^(?:It|They) (?:also |further )?(?:said|added|noted|showed|put)\b/i,
  dataShown: /\b(?:data|figures|statistics|numbers)\b[^.;]{0,60}\b(?:show|shows|showed|shown|indicated?|revealed)\b/i,
  unnamed:
    /\b(?:officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters|importers|executives|dealers|businessmen|shippers|drivers|(?:its|an?|the port[’']s) (?:[a-z]+ )?(?:operator|official|spokes\w+|owner|executive|trader|diplomat))(?: [\w’'-]+){0,5}? (?:said|say|told|added|noted|reckon|believe|expect|estimated?|warned)\b|\bpeople familiar\b|\baccording to (?:\w+ )?(?:officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters)\b/i,
  quotes: [
    ["“", "”"],
    ["«", "»"],
  ],
  personName: (written) => written,
  // "the agriculture ministry in Kyiv"
  bodyName: (written) =>
    written.replace(/(?<=\b(?:ministry|bureau|office|agency|service|department|authority|chamber|customs)) in \p{Lu}[\p{L}-]+$/iu, ""),
  nominatives: (word) => [word],
  prepare: (sentence) =>
    // The cast only chooses between two signatures of `replace`.
    PREPARED.reduce((text, [needs, pattern, words]) => (text.includes(needs) ? text.replace(pattern, words as string) : text), sentence),
  person: new RegExp(String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:${PARTICLE}))* ${NAME_PART}`, "u"),
};
