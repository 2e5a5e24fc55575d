// English words that stand for a country named before, or for that of the speaker.
import type { PlaceNames } from "../../places.ts";
import { POINTED } from "./pointed.ts";

/** "its northern neighbour", "the latter", "the six-nation bloc". */
const THE_NEIGHBOUR = [
  "neighbou?ring (?:country|nation|state)",
  String.raw`neighbou?r\b(?! countries)`,
  String.raw`latter\b(?! (?:amount|figure|sum|number|total|two|half|part|case|group|category|item|product|year|period|month)s?\b)`,
  String.raw`bloc\b`,
  String.raw`(?:\d+-|[a-z]+-)(?:nation|member|country) (?:bloc|union|group)\b`,
].join("|");

const WHICH_NEIGHBOUR = [
  "northern|southern|eastern|western|giant|larger|smaller|big|bigger|immediate|landlocked|oil-rich|Asian",
  "European|African|Gulf",
].join("|");

const NEIGHBOUR = [
  String.raw`\b(?:the|its|their|that|this|his) (?:(?:${WHICH_NEIGHBOUR}) )?(?:${THE_NEIGHBOUR})(?!,? (?:the )?\p{Lu})`,
  String.raw`\b(?<=(?:to|from|with|into) )(?:that|this) (?:country|nation|market)\b`,
  String.raw`\b(?<=\b(?:exports|sales|shipments|deliveries|supplies) to )the (?:country|nation|kingdom|republic)\b`,
].join("|");

const THAT_MARKET = [
  String.raw`\b(?:to|in|into) (?:that|this|their|your) (?:market|country|nation)\b`,
  String.raw`\b(?:exports?|sales|shipments|deliveries|(?:sold|shipped|sent|delivered|exported|supplied)(?: [^.;]{0,40}?)?) there\b`,
].join("|");

/** "bilateral", "between our countries". */
const BOTH = [
  "bilateral|mutual|reciprocal|two-way",
  "between (?:our|the|these|both|the two|our two) (?:two )?(?:countries|states|nations|sides|neighbou?rs|economies|peoples)",
  "between them|between us|our countries",
  "the two (?:countries|sides|nations|neighbou?rs|economies)",
  "both countries|with each other",
].join("|");

const OF_TOTAL = [
  String.raw`\bof (?:that|these|this|it)(?=[,.;:)]|$| (?:sum|amount|figure|total|volume|number)\b)`,
  String.raw`\bof the (?:total|sum|whole|overall (?:figure|total))\b`,
  String.raw`^Of (?:that|this|these|it|the total|the sum)\b`,
].join("|");

const SUPPLIED = "supplied|provided|sent|shipped|sold|delivered|took|bought|absorbed|received|purchased";

/** "Lorries rolled back with", "goods going the other way". */
const WAY_BACK = [
  "(?:climbed|rolled|ran|drove|travelled|crossed|hauled|carried|trundled) back",
  "on the (?:way|trip|journey|leg|run) back",
  "(?:flows?|trade|traffic|goods|shipments|sales|deliveries|went|going|came) the other way",
  "[Ii]n the (?:opposite|other|reverse) direction",
  String.raw`(?<!in )\breturn flows?`,
  String.raw`in return\b`,
].join("|");

/** "sold us", "to our market", "9,000 tonnes of grain to us". */
const TO_US = [
  String.raw`^ ?(?:(?!(?:between|among|with|from|of) )[\w-]+ )?(?:us|(?:this|our) (?:country|nation|kingdom|republic|islands?|market|shores))\b`,
  String.raw`^(?:[^.;,]|[.,]\d){0,60}? to (?:us|our (?:own )?(?:country|market|shores))\b`,
].join("|");

const RECORD_SINCE = String.raw`(?:[a-z]+est|best|worst|most|least)(?: (?:level|total|figure|monthly|annual))* (?:since|in|for|on record|ever)\b`;

export const pointing = {
  neighbour: new RegExp(NEIGHBOUR, "gu"),
  pointed: POINTED,
  // "Its lowest since May" is a number, and nobody's trade.
  theCountry: new RegExp(
    String.raw`\b(?:the country|the nation|the kingdom|the republic|(?:its|their)(?! ${RECORD_SINCE})|the island|the archipelago)(?:[’']s)?\b`,
    "i",
  ),
  your: /\byour? (?:(?!(?:we|I|they|it|he|she) )\w+ )?$/i,
  our: /\bour trade\b/i,
  others: /\b(?:[Oo]ur|[Yy]our|[Yy]ou|[Tt]hose|[Tt]hese) $/,
  fromUs: /^paid us\b|^(?:[^.;,]|(?<=\d)[.,](?=\d)){0,60}?\b(?:from us|of our(?: own)? (?!imports|purchases)[a-z]+|of ours)\b/,
  toUs: new RegExp(TO_US),
  toHere: /^(?:[^.;,]|[.,]\d){0,60}? here\b/,
  fromYou: /^[^.;,]{0,40}?\bfrom you\b/,
  toYou: /^ ?(?:to )?you\b|^[^.;,]{0,40}?\bto you\b/,
  fromThere: /\b(?:from there|(?:goods|products|supplies|purchases|imports) there)\b/,
  ownCountry: /\b(?:his|her|their) (?:country|nation|government)\b/,
  agreement: /\b(?:this|our|the) (?:new )?(?:(?:free[- ])?trade |FTA )?(?:agreement|deal|pact|FTA)\b/i,
  thatMarket: new RegExp(THAT_MARKET, "i"),
  those: /^(?:And |But |While )?[Tt]hose (?<way>to|from) (?:the )?\p{Lu}/u,
  itsFlow: new RegExp(
    String.raw`^(?:(?:And|But|So),? )?(?:[Tt]heir|[Ii]ts) (?:[\w-]+ ){0,2}(?:trade|exports?|imports?|sales|shipments|surplus|deficit)\b`,
  ),
  asNation: /\b(?:[Tt]his|[Oo]ur) (?:whole )?country (?:had|has|ran|runs|lost|was|is)\b|\b[Aa]s a (?:nation|country)\b/,
  thatBalance: /\b(?:that|this) (?:[a-z]+ )?(?:deficit|surplus|gap|imbalance)/i,
  mutual: new RegExp(String.raw`\b(?:${BOTH})\b`, "i"),
  all: /\b(?:three (?:countries|nations|economies)|two neighbou?rs|trilateral|our trade|all three)\b/i,
  ofTotal: new RegExp(OF_TOTAL),
  ofTheFlow: new RegExp(
    String.raw`^(?:(?: alone)? (?:${SUPPLIED})\b)?(?:[^,;.]|[.,]\d){1,40} of (?:the|all|total) (?:[a-z]+ )?(?:imports|exports)\b`,
  ),
  reversed: new RegExp(String.raw`\b(?:${WAY_BACK})`, "i"),
} satisfies Partial<PlaceNames>;
