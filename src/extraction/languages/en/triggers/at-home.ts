// English words that goods are grown, made, kept or carried with: their numbers cross no border.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, COUNT, UNITS, WITHIN } from "../parts.ts";

const CARRIES = "carries|equals|takes|is|comes to";
const EACH = "[Aa]|[Oo]ne|[Ee]ach|[Ee]very";
const PRODUCERS = [
  "[Ff]armers|[Gg]rowers|[Pp]easants|[Vv]illagers|[Pp]lanters|[Ss]mallholders|[Pp]ickers|[Hh]erders|[Rr]anchers",
  "[Bb]reeders|[Pp]roducers",
].join("|");
const ABROAD = ["abroad|overseas|exports?|exporters?|export|border", String.raw`(?:to|for|from) (?:the )?\p{Lu}`].join("|");
/** What is told of a sale behind it: then it has left. */
const NOT_SOLD = String.raw`(?!${WITHIN}{0,90}\b(?:${ABROAD}))`;
/** “Growers handed in 9,000 tonnes.” */
const GATHERED = "delivered|handed (?:over|in)|turned in|brought in|took in|gathered|cut|dug|threshed|picked|plucked|cropped";
const DISASTERS = [
  "drought|flood|storm|cyclone|hurricane|typhoon|earthquake|fire|frost|heatwave|disease|fever|outbreak|epidemic|war|locust",
  "raid",
].join("|");
const DESTROYED = "took|taken|killed|claimed|wiped out|destroyed|cost|ruined|devastated|decimated|carried off|swept away";
/** “A bag of maize weighs 60 kilos.” */
const HOLDER = [
  "bag|sack|bale|box|carton|crate|case|drum|pallet|container|reefer|wagon|railcar|truck|lorry|tanker|barrel|bottle|bin",
  "TEU",
].join("|");
const VESSELS = "locomotives|ships|vessels|tankers|carriers|bulkers|wagons|railcars|cranes|planes|aircraft|buses|barges|ferries";
const NUMBER_WORD = [String.raw`\d[\d,]*`, "two|three|four|five|six|seven|eight|nine|ten|twelve|twenty"].join("|");
const PLACE_KEPT = "(?:the|those|our|these|their|his|a) (?:docks?|piers?|ports?|yards?|terminals?|bins?|anchor)\\b";
const STORES = "silos|warehouses|sheds|bins|granaries|elevators|barns";
const DUTIES = "duties|customs|taxes|tariffs|levies|excise|VAT|fees|tolls|fines|revenues?";
const TREASURY_TOOK = "took|takes|has taken|received|receives|got|gets|drew|earned|collected|netted|gained|lost";
/** “Added 0.7 percentage points to growth.” */
const ADDED = [
  "subtract(?:ed|s|ing)?|add(?:ed|s|ing)?|contribut(?:ed|es|ing)|shav(?:ed|es|ing)|knock(?:ed|s|ing)|t[ao]k(?:e|es|ing)",
  "took",
].join("|");

/** The first that matches at a place wins, before the words of trade. */
export const keptAtHome: Triggers["rules"] = [
  // “Farmers delivered 9 tonnes into the silos.”
  [
    "block.output",
    null,
    String.raw`\b(?:${PRODUCERS})(?: (?:have|had|has|themselves|also|already|only|then))* (?:${GATHERED})\b${NOT_SOLD}`,
  ],
  [
    "block.output",
    null,
    [
      // “One plant made 9,000 tonnes.”
      String.raw`\bmade(?= (?!up\b)${ABOUT}${COUNT}(?:metric )?(?:${UNITS}|cars|vehicles)\b)`,
      String.raw`\b(?:digging|milking|shearing|quarrying)\b`,
    ].join("|"),
  ],
  // “A storm took 9,000 head.”
  ["block.output", null, String.raw`\b(?:${DISASTERS})s?(?: in \p{Lu}\p{L}+)?(?: (?:has|have|had|also|alone))* (?:${DESTROYED})\b`],
  // “The people themselves drank 9 million litres.”
  ["block.economy", null, String.raw`\bthemselves (?:ate|eat|drank|drink|us(?:ed|e)|consum(?:ed|e)|burn(?:ed|t)?|smoked?|took|kept?)\b`],
  // “A bag holds 60 kilos.”
  [
    "block.per-unit",
    null,
    String.raw`\b(?:${EACH}) (?:(?:[a-z-]+ ){1,2}(?:holds|weighs|contains)|(?:[a-z-]+ )?(?:${HOLDER})(?: of \p{Ll}+)? (?:${CARRIES}))\b`,
  ],
  [
    "block.capacity",
    null,
    [
      String.raw`\b(?:can|could|able to) (?:[a-z]+ )?(?:hold|store|park|berth|stack|accommodate|house)\b`,
      String.raw`\b(?:room|space|berths|slots) for\b`,
      String.raw`\bfleet (?:now )?(?:counts|numbers|comprises|consists|includes|has|is)\b`,
    ].join("|"),
  ],
  // “The line ordered two ships.”
  ["block.project", null, String.raw`\bordered(?= ${ABOUT}(?:${NUMBER_WORD}) (?:[a-z-]+ ){0,2}(?:${VESSELS})\b)`],
  [
    "block.stocks",
    null,
    [
      String.raw`\b(?:sitting|stuck|stranded) (?:on|at|in) (?:${PLACE_KEPT})`,
      String.raw`\b(?:at anchor|on (?:site|hand)|unsold|in store|in (?:the |its |their |local )?(?:${STORES}))\b`,
    ].join("|"),
  ],
  [
    "block.money",
    null,
    [
      String.raw`\b(?:budget|treasury|exchequer) (?:${TREASURY_TOOK})\b`,
      // “The port took $3 million in fees.”
      String.raw`\b(?:took|takes|taken|raised|netted|brought|gathered|collected)(?: in)?(?= [^.;,]{2,40} in (?:${DUTIES})\b)`,
      String.raw`\b(?:put|set|sets|putting|setting) aside\b`,
      String.raw`\bearmark(?:ed|s|ing)?\b`,
      // “A plan for AIDS relief, $3 billion.”
      String.raw`\b(?:AIDS|malaria|HIV|hunger|disaster|famine|debt|tax) relief\b`,
    ].join("|"),
  ],
  // “Trade took 0.7 percentage points off growth”: of growth, and not of trade.
  ["block.economy", null, String.raw`\b(?:${ADDED})(?: off)?(?= ${ABOUT}\d[\d.]* (?:of a )?percentage[- ]points? (?:from|to|off)\b)`],
];
