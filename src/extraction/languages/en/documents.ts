// What opens or surrounds an English document.
import type { Language } from "../language.ts";

/** "The rouble slipped": its own country’s money. */
const MONEY_MOVES = [
  "was|is|has|had|gained|lost|fell|rose|closed|traded|slipped|firmed|eased|weakened|strengthened|held|ended",
  "stood|hit|steadied|opened|settled|remained|will|at|stays|is",
].join("|");

const GOVERNMENT = [
  "kremlin|white house|presiden|prime minister|executive office|press service|government of|cabinet of|élysée",
  "elysee|downing street|federal chancell",
].join("|");

const CROP = [
  "marketing|cotton|cocoa|coffee|tea|tobacco|grain|wheat|rice|sugar|meat|beef|dairy|wool|fruit|nut|almond",
  "citrus|banana|timber|livestock|seafood|fish(?:eries)?",
].join("|");

const TRADERS = [
  "customs|exports?|exporters?|imports?|importers?",
  "trade(?! union)",
  "traders?|commerce|chamber|ports?|seaport|harbou?r|terminal|quays?|docks?|berth|wharf|maritime|shipping",
  "shippers?|freight|cargo|logistics|forwarders?|hauliers?|rail(?:way)?s?|corridor|border|crossing|canal",
  "growers?|producers?|planters?|packers?|ranchers?|fishermen|millers|ginners",
  `(?:${CROP}) (?:board|authority|association|council|corporation|commission|exchange|federation|union|institute|letter|report|news|weekly)`,
  "commodit(?:y|ies)",
].join("|");

const CONTAINERS = [
  "TEUs?|FEUs?|containers?|containeri[sz]ed|box ?ships?|quays?|berths?|cranes?|liners?|carriers?|terminals?",
  "stevedores?|dock(?:s|ers?)|(?:sea)?ports?|wharf|freight|transhipment|reefers?|shipping|rail(?:ways?)?|canal",
].join("|");

const BODY_NAME = "Commission|Authority|Board|Council|Association|Chamber|Federation|Bureau|Agency|Service|Institute|Exchange";

const OFFICE_KIND = "Bureau|Office|Institute|Agency|Department|Service|Authority";

/** Behind its country: "Australian Bureau of Statistics", "Kenya’s National Statistics Office". */
const STATISTICS_OFFICE = [
  String.raw`^(?:[’']s)? (?:(?:National|Central|Federal) )?(?:${OFFICE_KIND}) (?:of|for) (?:National )?Statistics\b`,
  String.raw`^(?:[’']s)? (?:(?:National|Central|Federal) )?Statistic(?:s|al) (?:${OFFICE_KIND})\b`,
].join("|");

const VALUES = String.raw`figures|values|amounts|data|statistics|sums|dollars|\$`;

const GIVEN = "given|expressed|quoted|stated|reported|shown|measured";

const HERE = String.raw`here|above|below|shown|quoted|in this \w+`;

const STATISTICS_BODY = [
  String.raw`statistic\w*|customs|census|bureau|national bank|central bank|ministry|eurostat|ons|office for national`,
  "department of (?:trade|commerce)|general administration|rosstat|comtrade|revenue authority|ports? authority",
].join("|");

const RELEASE = [String.raw`^(?:Reserve )?Bank of (?:the )?\p{Lu}`, String.raw`\b(?:${STATISTICS_BODY})\b`].join("|");

const HEADING = [
  "Exports?|Imports?|Re-?exports?|Trade|Turnover|Balance|Surplus|Deficit|Total|Shipments|Sales|Purchases|Volume",
  "Value|Cargo|Source|Sources|Note|Notes|Background|Figures|Data",
].join("|");

/** "Exports – 5 million" is no dateline. */
const NO_HEADING = String.raw`(?!(?:(?:Total|Net|Overall|Merchandise|Goods|Gross) )?(?:${HEADING})\b)`;

const TOWN = String.raw`\p{Lu}[\p{Lu}’'.-]+(?: \p{Lu}[\p{Lu}’'.-]+){0,3}|\p{Lu}[\p{L}’'-]+(?: [A-Z][\p{L}’'-]+){0,2}`;

/** "LIMA, Peru". */
const TOWN_AND_COUNTRY = String.raw`((?:${TOWN})(?:, [A-Z][\p{L}. ]{2,25}?)??)`;

const SHORT_MONTH = "Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec";

/** ", March 3". */
const ON_DAY = String.raw`(?:, (?:(?:${SHORT_MONTH})[a-z]*\.? ?\d{1,2}|\d{1,2} [A-Z][a-z]+)(?:,? \d{4})?)?`;

/** "(Reuters)". */
const BY_AGENCY = String.raw`(?: ?\((?:Reuters|AP|AFP|Xinhua|TASS|Bloomberg|Interfax|Yonhap|dpa|[A-Z][\p{L}. /]{1,40})\))?`;

export const documents: Language["documents"] = {
  localPress: true,
  localMoney: new RegExp(String.raw`\b[Tt]he (?:local |national )?(?=[a-z]{3,9}\b(?: (?:${MONEY_MOVES})\b|[.,;]))`, "g"),
  ownOffices: [
    ["EU", /\bEuropean Commission\b|\bCommission[’']s (?:spokes|midday)/],
    ["IND", /\b(?:Shri|Smt|SHRI|SMT)\.? \p{Lu}|\b(?:Lok|Rajya) Sabha\b|\bNITI Aayog\b|\bAPEDA\b/u],
    [
      "GBR",
      /\bDowning Street\b|\bOffice for National Statistics\b|\bHMRC\b|\bWhitehall\b|\bHouse of Lords\b|\bDefra\b|\bDEFRA\b|\bCommons Written\b/,
    ],
    ["DEU", /\bDestatis\b|\bBundesbank\b|\bBundestag\b/],
    ["FRA", /\b[ÉE]lysée\b|\bMatignon\b|\bINSEE\b|\bBercy\b/],
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
    ["USA", /\bUSTR\b|\bUSDA\b|\bCapitol Hill\b/],
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
  newsroom: /\b(?:press|news|times)\b/i,
  office: new RegExp(GOVERNMENT, "i"),
  government:
    /\b(?:governments?|(?:vice-?)?minist(?:er|ry|ries)|departments?|(?:under-?)?secretar(?:y|iat)|embassy|foreign office|state house)\b/i,
  traders: new RegExp(String.raw`\b(?:${TRADERS})\b`, "i"),
  portAhead: true,
  plainInterviews: true,
  headlineEnd: /[.!?:;,]["”’']?$/,
  containers: new RegExp(String.raw`\b(?:${CONTAINERS})\b`, "i"),
  happensAt: /\b(?:at|in)(?: the port of)? $/,
  bodyBehind: new RegExp(String.raw`^ (?:\p{Lu}[\p{L}’'-]+ (?:and |of |for )?){0,4}(?:${BODY_NAME})\b`, "u"),
  visitBehind: /^ (?:[a-z-]+ ){0,2}[a-z-]+[’']s (?:state |official |upcoming |planned |first )?(?:visit|trip|tour|arrival|stay)\b/,
  statisticsBehind: new RegExp(STATISTICS_OFFICE, "u"),
  headlineOpens: true,
  headlineApart: /\p{Ll}[,;] (?!and )/u,
  ownMoney: true,
  countedIn: new RegExp(
    String.raw`\b(?:${VALUES})(?: (?:${HERE}))? (?:are|is|were) (?:all )?(?:(?:${GIVEN}) )?in (?:(?:current|nominal|millions? of|billions? of) )*`,
    "i",
  ),
  divider: /^\* ?\* ?\*|^<[\u2026.]+>$/,
  release: new RegExp(RELEASE, "iu"),
  section: /^(?:\p{Lu}[\p{Lu}’'-]+(?: \p{Lu}[\p{Lu}’'-]+){0,2}(?=[.:] )|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2}(?=: ))/u,
  dateline: new RegExp(
    String.raw`^(?:\(?[A-Z]{2,}\)? ?[-–—] ?)?${NO_HEADING}${TOWN_AND_COUNTRY}${ON_DAY}${BY_AGENCY} ?(?:--?|–|—|:(?!\s*[“"«]))\s+(?=\S)`,
    "u",
  ),
};
