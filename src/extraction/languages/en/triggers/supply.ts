// English words for what is supplied, goes off or arrives.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CURRENCY, TO_SOMEBODY, WEIGHED } from "../parts.ts";

/** “Deliveries”, “flows of gas to Japan”. */
const DELIVERIES = [
  "[Dd]eliveries|[Ss]upplies|supply|[Ss]hipments|[Ll]oadings|[Dd]ispatches|[Dd]espatches|[Cc]onsignments|[Ll]iftings",
  "[Ss]endings",
  String.raw`(?<=\b(?:LNG|gas|oil|crude) )volumes(?= (?:for|to|into) )`,
  String.raw`[Ff]lows?(?= (?:of [\p{Ll} ]{3,30} )?(?:to|into|from) (?:the )?\p{Lu})`,
].join("|");
/** “Supply chain.” */
const NO_DELIVERIES = ["chain|level|system|contract|agreement|capacity|and demand", "of (?:energy resources|energy) (?:is|are)"].join("|");
/** “Tourist arrivals.” */
const PEOPLE = String.raw`\b(?:[Ff]oreign|[Ii]nternational|[Vv]isitor|[Tt]ourist|[Pp]assenger|[Hh]otel|[Mm]igrant) `;
/** “Purchases”, “arrivals”, “Japan’s intake”. */
const PURCHASES = [
  "[Pp]urchases",
  `(?<!${PEOPLE})[Aa]rrivals`,
  "[Oo]fftake",
  "[Ii]ntake(?= (?:of|from|by))",
  String.raw`(?<=\p{L}[’']s )(?:intake|offtake|take|purchases)`,
].join("|");
/** “We ship”, “to supply”: verbs, not the noun. */
const WHO_SUPPLIES = "to|will|can|could|we|you|also|and|would|may|they|Russia|which|that";
const SUM_OR_COUNT = String.raw`(?:(?:about|around|some|nearly|almost|over|just|only|more than|up to|close to) )*${CURRENCY}?\d`;
/** “Delivered 9,000 tonnes.” */
const SUPPLIED = [
  "supplied|supplying|delivered|delivering|flew|flown|airlifted|airfreighted|railed|trucked",
  String.raw`(?<=\b(?:${WHO_SUPPLIES}) )(?:supply|deliver|ship|transport|dispatch|load)`,
  "dispatched|despatched|consigned|freighted",
  String.raw`hauled(?= ${ABOUT}\d)`,
  "shipped|transported|piped|made available|head(?:s|ed)? out",
  // “Goods were passed on to Japan.”
  String.raw`(?:pass|hand|mov|divert|re-?rout|funnell?|channell?|re-?direct|transshipp)(?:ed|ing) (?:on |back )?(?=to (?:the )?\p{Lu})`,
  // “They’re shipping us $3 billion”, “Peru ships 9,000 cars”: no ships, and no shipping line.
  String.raw`(?<=\b(?:is|are|was|were|been|be|now|still|also|started|began|keep|kept)(?: not)? |[’']re |[’']s )shipping(?=${TO_SOMEBODY} ${SUM_OR_COUNT})`,
  String.raw`(?<=\p{L} )ships(?=${TO_SOMEBODY} ${SUM_OR_COUNT})`,
  String.raw`(?:push|mov|sen[dt]|got|get|truck|rail|shipp?)(?:e[ds]?|ing|s)? out(?= ${ABOUT}\d)`,
].join("|");
/** “9,000 bags rolled out.” */
const MOVED = "go|goes|leave|leaves|sail|sails|roll|rolls|rolled|rolling|rode|r[ua]n|trundled|rumbled|move|moves|moved";
const OUT = "out|abroad|overseas|off|(?:north|south|east|west)(?:wards?)?|to|into|over|across|through|down to|up to|from";
/** “9,000 bags seeped over the border.” */
const SLIPPED = "slip|leak|walk|seep|trickl|drift|stream|pour|vanish|disappear|melt";
/** “Came duty-free from”, “came by rail from”. */
const OVERLAND = [
  "duty-free|tax-free|overland|straight|directly|mostly|mainly",
  "by (?:sea|road|rail|air|boat|ship|truck|lorry|train)",
].join("|");
/** “9,000 tonnes found their way to Japan.” */
const LEFT = [
  "reached",
  String.raw`(?:${MOVED})(?= (?:${OUT})\b)`,
  String.raw`(?:${SLIPPED})(?:e?s|p?ed|e)?(?= (?:across|over|out|into|away)\b)`,
  "found (?:its|their) way|made (?:its|their) way",
  "found (?:a |willing |ready )?(?:buyers?|takers|customers|market|home)",
  String.raw`(?<=(?:were|was) )cleared(?= (?:for|into|out of)\b)`,
  "landed|left|sailed|docked|went|gone|flowed|travelled|traveled|bound|arrived|headed",
  String.raw`(?:came|come)(?= (?:(?:${OVERLAND}) )?(?:from|in|into|to|by|over|through|via|out)\b)`,
].join("|");
/** “9,000 tonnes of rice worth $3 million ”, “bags ”. */
const WEIGHED_BEFORE = [
  String.raw`\b(?:${WEIGHED}) of [\p{L}, -]{2,40} (?:worth [^;:]{3,24} )?`,
  String.raw`\b(?:${WEIGHED}) |\bworth of [\p{L}, -]{2,40} `,
].join("|");

export const supply: Triggers["rules"] = [
  ["trigger.supply-noun", "COMMODITY_SUPPLY", String.raw`\b(?:${DELIVERIES})\b(?! (?:${NO_DELIVERIES}))`],
  ["trigger.purchase-noun", "COMMODITY_SUPPLY", String.raw`\b(?:${PURCHASES})\b(?! (?:tax|price|order|power|manager|agreement))`],
  [
    "trigger.supply-verb",
    "COMMODITY_SUPPLY",
    [
      String.raw`\b(?:${SUPPLIED})\b`,
      String.raw`(?<=${WEIGHED_BEFORE})(?:(?:had|have|has|were|was|also|will|would|to|can|could|may|should|must) )*(?:${LEFT})\b`,
    ].join("|"),
  ],
];
