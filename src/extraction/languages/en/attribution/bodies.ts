// English words for bodies that speak, and for sources that are none.
import { escaped } from "../../pattern.ts";
import type { AttributionPatterns } from "../../speech.ts";

const BODY_WORDS = [
  "consulate|embassy|ministry|agency|customs|services?|group|railways?|chamber|council|bank|office|commission",
  "committee|administration|cent(?:re|er)|institute|compan(?:y|ies)|corporation|union|association|bureau",
  "department|government|authority|board|federation|port|assembly|exchange|secretariat|council|society|trust",
  "university|organi[sz]ation|fund|secretariat|treasury|kremlin|white house|forum|inc|ltd|plc|bcci|statistics",
  "research|analytics|capital economics|directorate|confederation|coalition|cooperative|co-operative|consortium",
  "foundation|inspectorate|syndicate|lobby|terminals|freight|shipping|operator|consultanc(?:y|ies)|brokerage",
  "guild|observatory|alliance|league|network|registry|ratings|securities|economics|advisers|advisors|holdings",
  "logistics|commodities|insights|laboratory|think-?tank",
].join("|");

/** "Statistics Norway" is a body. */
const STATISTICS_OFFICE = [
  "office|bureau|agency|service|department|committee|authority|institute|cent|canada|norway|sweden|finland",
  "denmark|iceland|estonia|netherlands|lithuania|poland|portugal|austria|korea|south africa|new zealand",
  "mauritius|botswana|sierra leone",
].join("|");

/** What is named as a source and is nobody: "data", "sources", news agencies. */
const NO_SOURCE = [
  "data|figures",
  `statistics(?! (?:${STATISTICS_OFFICE}))`,
  "numbers|report|reports|estimates?|survey|statement|sources?|results|reuters|afp|ap|bloomberg|xinhua|tass",
  "interfax|irib|irna|isna|fars|mehr|trend|yonhap|kyodo|bernama|anadolu|pti|ani|wam|azertac|kazinform|belta",
  String.raw`ria novosti|dpa|efe|nikkei|bbc|cnn|local media|[\w ]*news agency|[\w ]*newspaper|media|people|it|this|that`,
  "which|and|what",
  "(?:analysts|economists|traders|experts|officials)(?![’'])",
  "some|many|critics|observers|a source|one|calculations|reuters calculations",
].join("|");

const NOBODY = [
  String.raw`both|neither|(?:nobody|no one|none of)[\w ]*|everyone|others|another|each|traders|exporters|importers|producers|growers`,
  "farmers",
  "shippers|drivers|parliament|police|management|industry|industry sources|state radio|state television",
].join("|");

const NOT_SOURCE = [
  String.raw`^(?:port |shipping |vessel |cargo |ship-tracking |tracking )*(?:line-?ups?|schedules?|manifests?|trackers?)\b`,
  String.raw`^(?:the )?(?:official |customs |preliminary |government |provisional |latest |new |trade |revised |flash |monthly )*(?:${NO_SOURCE})\b`,
  `^(?:${NOBODY})$`,
  String.raw`^(?:he|she)\b(?!$)(?! \p{Lu})`,
].join("|");

/** "Officials said", "its operator said". */
const NO_NAME_GIVEN = [
  "officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters|importers|executives",
  "dealers|businessmen|shippers|drivers",
  String.raw`(?:its|an?|the port[’']s) (?:[a-z]+ )?(?:operator|official|spokes\w+|owner|executive|trader|diplomat)`,
].join("|");

const UNNAMED = [
  String.raw`\b(?:${NO_NAME_GIVEN})(?: [\w’'-]+){0,5}? (?:said|say|told|added|noted|reckon|believe|expect|estimated?|warned)\b`,
  String.raw`\bpeople familiar\b`,
  String.raw`\baccording to (?:\w+ )?(?:officials?|analysts|economists|traders|experts|sources|observers|diplomats|exporters)\b`,
].join("|");

const ANY_OFFICIAL = [
  "official|diplomat|politician|executive|businessman|businesswoman|trader|forwarder|grower|farmer|banker",
  String.raw`expert|exporter|importer|boss|chief|head|scholar|academic|lawmaker|veteran|(?:father|mother) of \w+`,
].join("|");

const KIND_OF_FIRM = [
  "(?:im|ex)porter|producer|marketer|monopoly|merchant|wholesaler|smelter|planter|retailer|refiner|shipper",
  String.raw`\p{L}*maker|miner|airline|lender|giant|firm|supplier|distributor|processor|tracker|utility|chain`,
  "conglomerate|lobby|portal",
].join("|");

/** "the country’s main". */
const OF_COUNTRY = "(?:(?:country|nation|state|kingdom|government|region|sector|industry|bloc|island)[’']s (?:own |main |top )?)?";

/** "Lima-based". */
const BASED = "(?:[A-Z][A-Za-z.]+(?: [A-Z][a-z]+)?-(?:based|headquartered) )?";

const ARTICLE = "[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|THE";

const LATEST = "provisional|preliminary|official|latest|fresh";

const REGION = [
  "Region|Province|Oblast|Krai|District|County|Prefecture|Governorate|Canton|Territory|State|City|Republic",
  "Emirate|Voivodeship|Department",
].join("|");

const BODY_IN_CITY = [
  "ministry|bureau|office|agency|service|department|authority|chamber|customs|directorate|inspectorate|board",
  "commission|administration",
].join("|");

/** "the agriculture ministry in Kyiv": the city is no part of the name. */
const IN_CITY = new RegExp(String.raw`(?<=\b(?:${BODY_IN_CITY})) in \p{Lu}[\p{L}-]+$`, "iu");

/** "the Commerce Department this morning said". */
const SAID_WHEN = / (?:this (?:morning|afternoon|week|month|year)|today|yesterday|last (?:night|week|month|year))$/;

/** "consulate general" is the "Peruvian Consulate General in Lima", where the text has that. */
function wholeName(noun: string): RegExp | null {
  if (!/^\p{Ll}[\p{L} -]+$/u.test(noun)) return null;
  const words = noun.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return new RegExp(String.raw`(?!The )(?:\p{Lu}[\p{L}'-]+ )+${escaped(words)}(?: (?:in|of|for) \p{Lu}[\p{L}'-]+)?`, "u");
}

export const bodies = {
  body: new RegExp(String.raw`\b(?:${BODY_WORDS})\b`, "i"),
  notSource: new RegExp(NOT_SOURCE, "iu"),
  unnamed: new RegExp(UNNAMED, "i"),
  generic: new RegExp(`^(?:senior |top |chief )?(?:${ANY_OFFICIAL})$`, "iu"),
  kind: new RegExp(`^(?:${KIND_OF_FIRM})$`, "iu"),
  article: new RegExp(
    String.raw`^(?:(?:${ARTICLE})\s+)?(?:(?:rival|fellow|competing|sister) (?=\p{Lu}))?${OF_COUNTRY}(?:(?:${LATEST}) (?=\p{Lu}))?${BASED}`,
    "u",
  ),
  customs: /^(?:the )?customs(?: authorit\w+| office| administration| service| agency)?$/,
  // "Kenya National Bureau of Statistics (KNBS)"
  acronym: /(\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|of|and|for))+) \((\p{Lu}\p{L}{2,11})\)/gu,
  described: /^((?:the|an?) \p{Ll}.*?)(?: (?:of|for|in) .*)?$/u,
  wholeName,
  region: new RegExp(` (?:${REGION})$`),
  regional: /^(?!)/u,
  bodyName: (written) => written.replace(SAID_WHEN, "").replace(IN_CITY, ""),
} satisfies Partial<AttributionPatterns>;
