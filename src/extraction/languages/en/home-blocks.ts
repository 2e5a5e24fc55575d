// English words that goods are grown, made, kept or carried with: their numbers cross no border.
import type { Triggers } from "../triggers.ts";

const ABOUT = String.raw`(?:[a-z]+ ){0,3}?`;
const NUMBER = String.raw`\d[\d.,]* ?(?:million |billion |thousand |lakh |mn |m )?`;
const WEIGHED =
  "(?:metric )?(?:tonnes|tons|kilograms|kilos|kg|pounds|litres|barrels|bags|sacks|bales|boxes|cartons|bottles|crates|cars|vehicles|pairs|pieces|head)";
const PRODUCERS =
  "[Ff]armers|[Gg]rowers|[Pp]easants|[Vv]illagers|[Pp]lanters|[Ss]mallholders|[Pp]ickers|[Hh]erders|[Rr]anchers|[Bb]reeders|[Pp]roducers";
/** What is told of a sale behind it: then it has left. */
const NOT_SOLD = String.raw`(?!(?:[^.;]|\.\d){0,90}\b(?:abroad|overseas|exports?|exporters?|export|border|(?:to|for|from) (?:the )?\p{Lu}))`;
const HOLDER = "bag|sack|bale|box|carton|crate|case|drum|pallet|container|reefer|wagon|railcar|truck|lorry|tanker|barrel|bottle|bin|TEU";

/** The first that matches at a place wins, before the words of trade. */
export const homeBlocks: Triggers["rules"] = [
  // "Farmers delivered 9 tonnes into the silos".
  [
    "block.output",
    null,
    String.raw`\b(?:${PRODUCERS})(?: (?:have|had|has|themselves|also|already|only|then))* (?:delivered|handed (?:over|in)|turned in|brought in|took in|gathered|cut|dug|threshed|picked|plucked|cropped)\b${NOT_SOLD}`,
  ],
  ["block.output", null, String.raw`\bmade(?= (?!up\b)${ABOUT}${NUMBER}${WEIGHED}\b)|\b(?:digging|milking|shearing|quarrying)\b`],
  // "The people themselves drank 9 million litres".
  ["block.economy", null, String.raw`\bthemselves (?:ate|eat|drank|drink|us(?:ed|e)|consum(?:ed|e)|burn(?:ed|t)?|smoked?|took|kept?)\b`],
  // "A bag holds 60 kilos".
  [
    "block.per-unit",
    null,
    String.raw`\b(?:[Aa]|[Oo]ne|[Ee]ach|[Ee]very) (?:(?:[a-z-]+ ){1,2}(?:holds|weighs|contains)|(?:[a-z-]+ )?(?:${HOLDER})(?: of \p{Ll}+)? (?:carries|equals|takes|is|comes to))\b`,
  ],
  [
    "block.capacity",
    null,
    String.raw`\b(?:can|could|able to) (?:[a-z]+ )?(?:hold|store|park|berth|stack|accommodate|house)\b|\b(?:room|space|berths|slots) for\b|\bfleet (?:now )?(?:counts|numbers|comprises|consists|includes|has|is)\b`,
  ],
  [
    "block.project",
    null,
    String.raw`\bordered(?= ${ABOUT}(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:[a-z-]+ ){0,2}(?:locomotives|ships|vessels|tankers|carriers|bulkers|wagons|railcars|cranes|planes|aircraft|buses|barges|ferries)\b)`,
  ],
  [
    "block.stocks",
    null,
    String.raw`\b(?:on (?:site|hand)|unsold|in store|in (?:the |its |their |local )?(?:silos|warehouses|sheds|bins|granaries|elevators|barns))\b`,
  ],
  [
    "block.money",
    null,
    String.raw`\b(?:budget|treasury|exchequer) (?:took|takes|has taken|received|receives|got|gets|drew|earned|collected|netted|gained|lost)\b|\b(?:took|takes|taken|raised|netted|brought|gathered|collected)(?: in)?(?= [^.;,]{2,40} in (?:duties|customs|taxes|tariffs|levies|excise|VAT|fees|tolls|fines|revenues?)\b)|\b(?:put|set|sets|putting|setting) aside\b|\bearmark(?:ed|s|ing)?\b`,
  ],
  // "Trade took 0.7 percentage points off growth": of growth, and not of trade.
  [
    "block.economy",
    null,
    String.raw`\b(?:subtract(?:ed|s|ing)?|add(?:ed|s|ing)?|contribut(?:ed|es|ing)|shav(?:ed|es|ing)|knock(?:ed|s|ing)|t[ao]k(?:e|es|ing)|took)(?: off)?(?= ${ABOUT}\d[\d.]* (?:of a )?percentage[- ]points? (?:from|to|off)\b)`,
  ],
];
