// English labels of transcripts, and what opens or surrounds a document.
import type { Language } from "../language.ts";
import { PARTICLE } from "./speakers.ts";

const TITLES = new Set(
  `President Prime Minister Minister Ministry Chancellor Federal Deputy First Vice Acting Governor Head Chairman Chairperson Chairwoman Chair CEO Director General Secretary
  Speaker Chief Executive Officer Editor King Queen Prince Emir Sultan Ambassador Envoy Commissioner Adviser Advisor Aide Academician Professor Rector Mayor Senator Mr Mrs Ms Dr Sir
  Lord Under Host Moderator Presenter Journalist Correspondent Columnist Leader Manager Owner Founder Partner Member Co-Chairman Doctor Teacher Paramedic Farmer Spokesman
  Spokesperson Spokeswoman Representative Plenipotentiary Commander Colonel Marshal Admiral Supreme Republic State Russia Region Territory Area District Council Duma Bank Board
  Corporation Company Agency Fund Centre Center Union Association Institute University Academy Industry Trade Development Economic Economy Finance Foreign Defence Energy Agriculture
  Healthcare Health Transport Culture Education Science Environment Resources Natural Communications Media Mass Affairs Group JSC LLC Presidential Excellency
  Service Taxation Museum Relations Railways Federation Committee Commission Party Court Society Forum Roscosmos Hermitage Commerce Premier Analyst Economist Consul
  Assistant Sheikh Sheikha Hon Honourable Honorable Eng Engineer Captain Major Brigadier Lieutenant Undersecretary Commissioner Counterpart Consul Assistant Customs Administration Authority Statistics National Office Bureau Ministry Department Organization Islamic Central PS CS PM MP MEP VP HE Excellency Collector Inspector Executive Exporter Trader Forwarder Senior Junior Statistician Officer Specialist Lead Principal Strategist Researcher Counsellor Counselor Attaché Attache Lecturer Registrar Commercial Superintendent Administrator Auditor Supervisor Marshal Controller Operations Research Trader Grower Broker Lawmaker DG MD Smt Shri Datuk Seri Dato Engr Atty Deputy-Director Vice-President Vice-Chairman Boss Councilmember Councilor Councillor Councilman Councilwoman Alderman Official Madam FM EAM Treasurer Taoiseach Tánaiste Crown Amir Press USTR NSA Congressman Congresswoman`.split(
    /\s+/,
  ),
);

export const labels: Language["labels"] = {
  pattern:
    /^(?=[^:]{1,400}:|[QA])(?:\p{Lu}{3}[\p{Lu} ’'-]{0,30}\. )?(?:((?:[^:.!?;\n]|(?<=(?<!\p{L})(?:\p{Lu}\p{Ll}{1,4}|\p{Lu}))\.(?= ?\p{Lu})){2,140}?|(?:(?:Mr|Mrs|Ms|Dr|Hon|Sen|Rep|Prof)\. )?\p{Lu}[^:.!?;\n(]{2,100}(?: \([^)\n]{2,140}\))?|(?:MR|MS|MRS|DR|SEN|GEN|REP)\. (?:Ma?c(?=[A-Z])|[A-ZÀ-Ý'’ .-]){2,40}|(?:DEPUTY )?[A-Z][A-ZÀ-Ý'’ .-]{1,60}(?: \([^)]{1,60}\))?|[QA])\s*:(?=\s|\p{Lu})|(?<question>Q(?!\p{L})|A(?=\.))\.?(?=\s+[\p{Lu}"“(]))/u,
  holder:
    /^(?:(?<office>(?:THE|The) (?=[^():]{0,60}(?:MINISTER|Minister|SECRETARY|Secretary|PRESIDENT|President|LEADER|Leader|CHAIR|Chair|GOVERNOR|Governor|TREASURER|Treasurer|MEMBER|Member|COMMISSIONER|Commissioner))[^():]{6,140}) \((?<who>[^()]{4,60})\)(?: \([^()]{2,60}\))?|(?:(?:Supplementary|Further|Oral|Written) )?(?:[Qq]uestion|Supplementary|[Rr]eply|[Aa]nswer|Intervention|Statement|Remarks) (?:by|from) (?<by>[^:()]{4,60})) ?:\s*/,
  nameless:
    /^(?:question|remark|reply|response|answer|comment|voice|moderator|host|call centre operator|q|a$|the chair(?:man|woman|person)?$|audience(?: member)?|reporter|interpreter|translator|participant|journalist|interviewer|presenter|caller|speaker(?! \p{L}))\b/iu,
  interpreted: /^\((?:[Aa]s |[Tt]hrough )?(?:an )?(?:interpret|translat)/,
  answer: /^(?:a|answer|reply|response)$/i,
  notNames:
    /^(?:and|but|so|here|my|our|the(?! (?:[\p{L}-]+ ){0,3}(?:president|first lady|minister|secretary|ambassador|governor|commissioner|director|chancellor|premier|taoiseach|t[aá]naiste|king|queen|prince|princess|emir|amir|sultan|treasurer|speaker|leader|spokes\p{L}+|official|moderator|host)(?:$| (?:of|for)\b|,))|one|two|this|that|these|it|i|we|you|first(?! deputy| vice)|second|third|finally|another|in|on|for|as|by|because|what|how|let|note)\b/iu,
  lowerAllowed:
    /^(?:of|the|and|for|on|in|to|at|from|with|by|van|von|der|den|de|da|di|bin|al|el|la|le|du|&)$|^(?:a[lsdnrtz]|ash|ad[h]?|e[ls]|d)[-’']\p{Lu}/u,
  offices: [
    [/\bvice president\b/i, "vice-president"],
    [/\bpresident\b/i, "president"],
    [/\b(?:prime minister|premier|chancellor|taoiseach|PM)\b/i, "prime-minister"],
    [/\b(?:minister|secretary)\b/i, "minister"],
  ],
  titles: TITLES,
  particles: new Set([...PARTICLE.split("|"), "al-"]),
  courtesy: /^\s*(?:MR|MRS|MS|DR)\.?\s+/i,
  capitals: {
    article: /^(?:THE |The )/,
    ofNation: / Of (?:The )?(?:[\p{L}-]+ Of )?$/iu,
    small: / (?:Of|The|For|And)(?= )/g,
    lesser:
      /^(?:senator|congress\p{L}+|member|mp|mep|representative|ambassador|commissioner|governor|mayor|director|chair\p{L}*|general|spokes\p{L}+)$/iu,
    behindName: /^(?:Before|After|During|Following|Aboard|Ahead|Upon|At|In|On|From|To|With|And|For|Announcing|Delivers|Holds|Meets)$/,
  },
  readName: null,
};

export const documents: Language["documents"] = {
  localPress: true,
  localMoney:
    /\b[Tt]he (?:local |national )?(?=[a-z]{3,9}\b(?: (?:was|is|has|had|gained|lost|fell|rose|closed|traded|slipped|firmed|eased|weakened|strengthened|held|ended|stood|hit|steadied|opened|settled|remained|will|at|stays|is)\b|[.,;]))/g,
  ownOffices: [
    ["EU", /\bEuropean Commission\b|\bCommission[’']s (?:spokes|midday)/],
    ["IND", /\b(?:Shri|Smt|SHRI|SMT)\.? \p{Lu}|\b(?:Lok|Rajya) Sabha\b|\bNITI Aayog\b|\bAPEDA\b/u],
    ["GBR", /\bOffice for National Statistics\b|\bHMRC\b|\bWhitehall\b|\bHouse of Lords\b|\bDefra\b|\bDEFRA\b|\bCommons Written\b/],
    ["DEU", /\bDestatis\b|\bBundesbank\b|\bBundestag\b/],
    ["FRA", /\bINSEE\b|\bBercy\b/],
    ["IRL", /\bDáil\b|\bOireachtas\b|\bTaoiseach\b|\bBord Bia\b|\bTeagasc\b/],
    ["DNK", /\bFolketing/],
    ["SWE", /\bRiksdag/],
    ["NOR", /\bStorting/],
    ["POL", /\bSejm\b/],
    ["ISR", /\bKnesset\b/],
    ["MYS", /\bDewan (?:Rakyat|Negara)\b|\bBank Negara\b|\bMATRADE\b/],
    ["BTN", /\b(?:Lyonpo|Dasho) \p{Lu}|\bngultrum/u],
    ["ZAF", /\bStats SA\b|\bTransnet\b/],
    ["KOR", /\bKOTRA\b|\bKITA\b/],
    ["JPN", /\bJETRO\b/],
    ["USA", /\bUSDA\b|\bCapitol Hill\b/],
    ["ITA", /\bI(?:STAT|stat)\b/],
    ["MEX", /\bINEGI\b/],
    ["BRA", /\bSecex\b|\bIBGE\b/],
    ["ARG", /\bI(?:NDEC|ndec)\b/],
    ["COL", /\bDANE\b|\bDIAN\b/],
    ["NZL", /\bStats NZ\b/],
    ["CAN", /\bStat(?:s|istics )Canada\b|\bStatCan\b|\bAgriculture Canada\b/],
    ["AUS", /\bABARES\b|\bAustralian Bureau of Statistics\b/],
    ["TUR", /\bTurkStat\b|\bTÜİK\b/],
  ],
  office:
    /kremlin|white house|presiden|prime minister|executive office|press service|government of|cabinet of|élysée|elysee|downing street|federal chancell/i,
  traders:
    /\b(?:customs|exports?|exporters?|imports?|importers?|trade(?! union)|traders?|commerce|chamber|ports?|seaport|harbou?r|terminal|quays?|docks?|berth|wharf|maritime|shipping|shippers?|freight|cargo|logistics|forwarders?|hauliers?|rail(?:way)?s?|corridor|border|crossing|canal|growers?|producers?|planters?|packers?|ranchers?|fishermen|millers|ginners|(?:marketing|cotton|cocoa|coffee|tea|tobacco|grain|wheat|rice|sugar|meat|beef|dairy|wool|fruit|nut|almond|citrus|banana|timber|livestock|seafood|fish(?:eries)?) (?:board|authority|association|council|corporation|commission|exchange|federation|union|institute|letter|report|news|weekly)|commodit(?:y|ies))\b/i,
  portAhead: true,
  plainInterviews: true,
  headlineEnd: /[.!?:;,]["”’']?$/,
  containers:
    /\b(?:TEUs?|FEUs?|containers?|containeri[sz]ed|box ?ships?|quays?|berths?|cranes?|liners?|carriers?|terminals?|stevedores?|dock(?:s|ers?)|(?:sea)?ports?|wharf|freight|transhipment|reefers?|shipping|rail(?:ways?)?|canal)\b/i,
  happensAt: /\b(?:at|in)(?: the port of)? $/,
  bodyBehind:
    /^ (?:\p{Lu}[\p{L}’'-]+ (?:and |of |for )?){0,4}(?:Commission|Authority|Board|Council|Association|Chamber|Federation|Bureau|Agency|Service|Institute|Exchange)\b/u,
  headlineOpens: true,
  headlineApart: /\p{Ll}[,;] (?!and )/u,
  ownMoney: true,
  countedIn:
    /\b(?:figures|values|amounts|data|statistics|sums|dollars|\$)(?: (?:here|above|below|shown|quoted|in this \w+))? (?:are|is|were) (?:all )?(?:(?:given|expressed|quoted|stated|reported|shown|measured) )?in (?:(?:current|nominal|millions? of|billions? of) )*/i,
  divider: /^\* ?\* ?\*|^<[\u2026.]+>$/,
  release:
    /^(?:Reserve )?Bank of (?:the )?\p{Lu}|\b(?:statistic\w*|customs|census|bureau|national bank|central bank|ministry|eurostat|ons|office for national|department of (?:trade|commerce)|general administration|rosstat|comtrade|revenue authority|ports? authority)\b/iu,
  section: /^(?:\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2}(?=[.:] )|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?=: ))/u,
  dateline:
    /^(?:\(?[A-Z]{2,}\)? ?[-–—] ?)?(?!(?:(?:Total|Net|Overall|Merchandise|Goods|Gross) )?(?:Exports?|Imports?|Re-?exports?|Trade|Turnover|Balance|Surplus|Deficit|Total|Shipments|Sales|Purchases|Volume|Value|Cargo|Source|Sources|Note|Notes|Background|Figures|Data)\b)((?:\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]+){0,3}|\p{Lu}[\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2})(?:, [A-Z][\p{L}. ]{2,25}?)??)(?:, (?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? ?\d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?)?(?: ?\((?:Reuters|AP|AFP|Xinhua|TASS|Bloomberg|Interfax|Yonhap|dpa|[A-Z][\p{L}. /]{1,40})\))? ?(?:--?|–|—|:(?!\s*[“"«]))\s+(?=\S)/u,
};
