// English words for those who buy and sell: their numbers are of exports and imports.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CURRENCY, SCALE, SUM } from "../parts.ts";

const SUPPLIER_OR_ORIGIN = "suppliers?|sources?|sellers?|origins?";
const SENDING = "with|at|on|sending|selling|shipping|worth";
const TAKING = "with|at|on|taking|buying|worth";
const WHO_BUYS = "buyers?|customers?|markets?|destinations?|takers?|clients?";
/** “Million”, “bn”, “tonnes”. */
const AMOUNT = ["[mbt]r?illion", "mn|bn|mln|tonnes|tons|MT|crore", String.raw`[mbt]\b`].join("|");
const FOREIGN = "foreign|overseas|export|international|external";
/** “To most other countries.” */
const DISTANT = "all|other|most|key|main|export|traditional|distant";
/** “To foreign markets”, “outside the region”, “to third countries”. */
const OUTSIDE = [
  String.raw`(?:of [\p{Ll} -]{2,40} )?to (?:${FOREIGN}) (?:markets|buyers|customers|countries|clients)\b`,
  String.raw`(?:outside|beyond) (?:the |its |our |their )?(?:\p{Lu}|borders?\b|shores\b|frontiers?\b)`,
  String.raw`to the (?:(?:north|south|east|west|rest|far side|other side|interior) of|region\b|continent\b)`,
  String.raw`to (?:non-|third |foreign|overseas|(?:${DISTANT}) (?:[\w-]+ ){0,2}?(?:markets|destinations|countries)\b)`,
].join("|");
/** “Exporters booked 3 tonnes.” */
const EXPORTED = "sold|shipped|sent|moved|delivered|dispatched|earned|loaded|booked";
const FOREIGNERS = [
  "(?:[Ff]oreign|[Oo]verseas|[Ii]nternational) (?:buyers|customers|clients|importers|consumers)",
  "[Ff]oreigners|[Tt]he (?:rest of the |outside )?world",
].join("|");
const BOUGHT = "paid|pays?|spent|spends?|bought|buys?|took|takes?|ordered|snapped up|imported";
/** “A $3-billion-a-year customer for our grain.” */
const BILLION_A_YEAR = String.raw`\b[Aa]n? ${CURRENCY}?\d[\d.,]*[ -]${SCALE}(?:[- ](?:dollar|euro|pound))?(?:[- ]a[- ]year)? `;

/** “A big buyer of our corn – I think it’s over”. */
const THINK = String.raw`(?:,| --| [–—])(?: I (?:think|guess|believe)(?: it[’']s)?)? `;
const SUM_NEXT = String.raw`[$€£¥]\d[\d.,]* ?${SCALE}`;

export const buyers: Triggers["rules"] = [
  [
    "trigger.buyer",
    "EXPORTS",
    [
      // “The largest buyer, with $3 million.”
      String.raw`\b(?:${WHO_BUYS})\b(?=,? (?:${TAKING}) ${ABOUT}${CURRENCY}?\d(?:[^.;%]|\.\d){0,12}(?:${AMOUNT}))`,
      // “A buyer of 3 million tonnes.”
      String.raw`\b(?:an?|the) (?:[a-z-]+ )?(?:buyer|importer|taker) (?=of ${ABOUT}\d)`,
    ].join("|"),
  ],
  [
    "trigger.abroad-buys",
    "EXPORTS",
    [
      // “Chile buys from us more than $3 billion.”
      String.raw`\bbuy(?:s|ing)?\b(?= (?:${ABOUT}${SUM}(?: dollars)? from us\b|from us ${ABOUT}${SUM}(?: dollars| (?:a|per|every|each) year|[.,;])))`,
      // “Exporters shipped 3 tonnes.”
      String.raw`\b[Ee]xporters (?:in [\p{L}’' -]{2,30}? )?(?:[a-z]+ )?(?:have |had )?(?:${EXPORTED})\b(?=[^.;]*\d)`,
      // “Foreign customers paid $3 million.”
      String.raw`\b(?:${FOREIGNERS}) (?:[a-z]+ )?(?:${BOUGHT})\b(?! (?:over|out|part|place|in)\b)`,
    ].join("|"),
  ],
  [
    "trigger.customer",
    "EXPORTS",
    [
      String.raw`(?<=${BILLION_A_YEAR})(?:customer|market|buyer|outlet)\b(?= for (?:our|us\b|\p{Lu}\p{L}+n\b|its\b|their\b))`,
      // “Our number one customer for pork, $3 million last year.”
      String.raw`(?<=\b(?:[Oo]ur|[Yy]our|the|an?) (?:[\w-]+ ){1,3})(?:customer|buyer|market)\b(?=(?: (?:for|of) [\p{L} ]{3,40}?)?${THINK}${ABOUT}${SUM_NEXT})`,
      // “A market for $3 million of our fruit.”
      String.raw`\b(?:customer|market|buyer) for\b(?= ${ABOUT}[$€£¥]\d[\d.,]* ?${SCALE} of (?:our|their|its|\p{Lu}\p{L}+n) )`,
    ].join("|"),
  ],
  // “The largest supplier, with $3 million.”
  [
    "trigger.supplier",
    "IMPORTS",
    String.raw`\b(?:${SUPPLIER_OR_ORIGIN})\b(?=,? (?:${SENDING}) ${ABOUT}${CURRENCY}?\d[^.;%]{0,12}(?:${AMOUNT}))`,
  ],
  ["trigger.sales-outside", "EXPORTS", String.raw`\b[Ss]ales (?=${OUTSIDE})`],
];
