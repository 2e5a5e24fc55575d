// Countries that are named in English and take no part in the trade: in other names, as offices, as where something happens.
import type { PlaceNames } from "../../places.ts";

/** What makes a country’s name that of something else: "Bengal Bank", "Hong Kong dollars". */
const NAME_GOES_ON = [
  String.raw` Sea\b| Cai\b| Community\b`,
  String.raw` Union\b(?! countries)`,
  String.raw` Development Bank\b| Ocean\b`,
  String.raw` Region\b(?! countries)`,
  String.raw` dollars?\b| cents?\b| rubles?\b| roubles?\b| Federation Council| Times\b| Daily\b| Post\b| Herald\b`,
  String.raw` Gateway\b| Standard\b| News\b| Press\b`,
  String.raw` Railway\b(?! carried| transported| traffic)`,
  String.raw` rupees?\b| shillings?\b| pounds?\b| pesos?\b| francs?\b| won\b| yuan\b| baht\b| crowns?\b| rials?\b`,
  String.raw` dinars?\b|-flagged\b|\$`,
  String.raw` (?:[Ss]treet|[Bb]ridges?|[Ss]pans?|[Aa]venue|[Hh]otel|[Ss]quare|[Hh]ouse|[Rr]oad)\b`,
  String.raw` Airlines\b| Airways\b| Airport\b| Open\b| Cup\b| language\b| Bank\b| Central Bank\b| Canal\b`,
  String.raw` Gulf\b(?! (?:refin|Coast|ports?|plants|buyers|terminals))`,
  String.raw` Peninsula\b| University\b`,
  String.raw` (?:country|nation|kingdom|republic|archipelago)\b`,
].join("|");

/** "Lima Chamber of Commerce" is a body; "Sofia Petrova" is a person. */
const CITY_BODY = [
  "Chamber|Exchange|Stock|Bourse|Declaration|University|Times|Metro|Port|Airport|Customs|Province|Agreement",
  "Protocol|Fair|Club|Court|Round|Accord|International|Metropolitan|Central|Trade|Business|Economic|Exports?",
  "Imports?",
].join("|");

/** "its largest partner in Africa". */
const TRADER_COUNTRY = "partner|economy|market|customer|buyer|supplier|exporter|importer|producer|country|nation|port";

/** Held "in Peru", or people who are there. */
const MEETING = [
  "conference|briefing|meeting|talks|forum|summit|fair|expo|exhibition|ceremony|seminar|workshop|congress",
  "gathering|reception|breakfast|lunch|dinner|interview|hearing|based|headquartered|headquarters|reporters",
  "journalists|newsmen|lawmakers|delegates|audience",
].join("|");

/** "ahead of Peru", "replacing Peru". */
const OUTDONE = [
  "after|behind|ahead of|than|besides|except|unlike|overtook|overtaking|overtaken|overtakes",
  "surpass(?:ed|es|ing)|outstripp(?:ed|ing)|eclips(?:ed|ing)|beat|beating|displac(?:ed|ing)|replac(?:ed|ing)",
  "oust(?:ed|ing)|dethron(?:ed|ing)|unseat(?:ed|ing)|leapfrogged|outranked|edged out|pushed aside|pipped",
].join("|");

/** "most of it to Peru". */
const PART = "half|thirds?|quarters?|fourths?|fifths?|most|much|part|some|bulk|majority|all|more|remainder|per ?cent|%";

const SENT = "going |bound |headed |destined |shipped |sold |sent ";

/** "President of Peru", "the embassy in Lima". */
const OFFICE_OF = [
  "president|minister|chancellor|ministry|embassy|chairman|head|governor|bank|government|statistics",
  "administration|commission|bureau|office|university|institute|chamber of commerce|ambassador",
  "high commissioner|commissioner|trade representative|envoy|consulate|king|prime minister|premier|secretary",
  "leader|department|service|agency|authority|council|association|federation|institute",
].join("|");

/** "The Department of Agriculture tells us that exports to": the name of the office has ended. */
const TELLS_OR_FLOW = "tells?|told|says?|said|expects?|estimates?|that|exports?|imports?|trade|sales|shipments|sold|sent";

const NOT_PARTY_BEFORE = [
  String.raw`\bnon-$`,
  String.raw`\b(?:\w+-)?(?:largest|biggest|leading|fastest-growing|strongest|closest) (?:[\w-]+ ){0,3}(?:${TRADER_COUNTRY}) in (?:the )?$`,
  String.raw`\b(?:told|speaking|briefed|interviewed|addressing) (?:[A-Za-z’'-]+ ){0,4}?in $`,
  String.raw`\b(?:said|says) (?:(?:on )?[A-Z][a-z]+day )?in $`,
  String.raw`\b(?:${MEETING}) (?:[a-z]+ )?in $`,
  String.raw`\b(?:flight|plane|trip|visit|journey|tour|delegation|ticket|tickets|posting) (?:bound )?(?:for|to) (?:the )?$`,
  String.raw`\b(?:war|conflict|fighting|crisis|invasion|elections?|sanctions|floods?|earthquake) (?:in|of|on|against) (?:the )?$`,
  String.raw`\b(?:${OUTDONE}) (?:the )?$`,
  String.raw`\bthan (?:to|from|with|in|for) (?:the )?$`,
  // "More than anybody but Canada": the exception.
  String.raw`\bthan (?:any|every|all) ?(?:[a-z]+ ){1,4}(?:but|except|besides|other than|outside|save) (?:for )?(?:the )?$`,
  String.raw`\bthan (?:we|it|they|you) (?:do|does|did|had|have|has|trade|sell|buy|export|import|exports|imports|trades) (?:with|to|from) (?:the )?$`,
  String.raw`\b(?:${PART}) of (?:it|them|this|that|these|those|which)(?: (?:was|were|is|are))? ?(?:${SENT})?(?:to|for|from) (?:the )?$`,
  String.raw`\b(?:${OFFICE_OF}) (?:of (?:(?!(?:${TELLS_OR_FLOW})\b)[\p{L},]+ ){1,6})?(?:of|to|for|in) (?:the )?(?:republic of )?$`,
].join("|");

/** "Peru’s president", "Peruvian customs data". */
const OFFICE_BEHIND = [
  "president|prime minister|chancellor|minister|premier|leader|colleague|statistic",
  "customs (?!union)",
  "official (?:data|figures|statistics)",
  String.raw`officials?|experts?|side\b|ruble|territory|ambassador|high commissioner|deputy |embassy|consul`,
  "embargo(?:es)?|aggression|invasion|troops|forces|occupation|blockade|annexation|sanctions",
  "foreign minist|trade minist|economy minist|finance minist|commerce minist|ministry|central bank",
  "government (?:data|figures)",
  "(?:bureau|office|institute) of statistics",
  "statistics (?:office|bureau|agency)",
  "national (?:statistic|bureau|institute|bank|customs|council|agency|authority)",
  "bureau of|institute of|chamber of|department of|office (?:of|for) national|statistical",
  "revenue (?:authority|service)",
  "customs (?:authority|service|administration|department|agency|board|data|office)",
  "exporters[’']? (?:assembly|association|council|union)",
  "economists?|analysts?|traders?|census|general statistics|general administration|currency|stock|shares|media",
  "news|state media|state tv|news agency|commerce department|trade representative",
  "(?:trade |commercial |economic )?(?:counsell?or|attach[eé])",
  "trade (?:office|mission|commissioner)",
  "(?:cabinet |state |permanent |principal |first )?(?:under-?)?secretary",
  "treasury|border guard",
  String.raw`railways?\b(?! carried)`,
].join("|");

const NOT_PARTY_AFTER = [
  String.raw`^[’']s (?:[\w-]+ ){0,2}(?:economy|economies)\b`,
  String.raw`^ (?:[a-z]+ )?(?:forum|summit|conference|round ?table|expo|exhibition|fair|seminar)\b`,
  String.raw`^(?:[’']s?)? (?:[a-z-]+ )?(?:credit lines?|lines? of credit|loans?|grants?|lenders?|tourists?)\b`,
  `^(?:[’'](?:s)?)? (?:${OFFICE_BEHIND})`,
].join("|");

const PART_OR_REST = "half|most|much|part|some|bulk|majority|all|rest|thirds?|quarters?|fourths?|fifths?|sixths|tenths?|per ?cent|%";

/** "as well as", "as part of", "as the largest buyer": no reason follows. */
const NO_CAUSE = [
  "of|well|part|much|many|far|soon|long|a|an",
  String.raw`the (?:\p{Ll}+ )?(?:largest|biggest|top|main|leading|second|third|number)`,
  "against|opposed|compared|per|in|for|to|at|it|they|expected",
].join("|");

const PART_BEHIND = [
  String.raw`\b(?:${PART_OR_REST}) of (?:it|them|this|that|these|those|which) (?:from|to|for|by)\b`,
  ",? (?:even as|because|since|amid|thanks to|owing to|due to|although|though) ",
  String.raw`(?<!\b(?:such|same|much|many|well|far|soon|long)),? as (?!(?:${NO_CAUSE})\b)[^,;]*$`,
].join("|");

export const names = {
  namesakes: new RegExp(`^(?:${NAME_GOES_ON})`),
  givenName: new RegExp(
    String.raw`^(?:Santiago|Sofia|Victoria|San José|San Jose|Kingston|Valletta|Lima|Paris|Roseau|Chad) (?!(?:${CITY_BODY})\b)\p{Lu}\p{Ll}+`,
    "u",
  ),
  ofOfficial: [
    /\b(?:President|Prime Minister|Premier|Chancellor|Minister|Secretary|Senator|M(?:r|rs|s)\.) $/i,
    /^(?:$|[,.;:]|[’']s| \p{Ll})/u,
  ],
  notPartyBefore: new RegExp(NOT_PARTY_BEFORE, "iu"),
  notPartyAfter: new RegExp(NOT_PARTY_AFTER, "i"),
  partBehind: new RegExp(PART_BEHIND, "u"),
} satisfies Partial<PlaceNames>;
