// English words in which growers, marketing boards, ports and shipping lines tell what they sell, load and land.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CARRIERS, COUNT, MONEY, SCALE, UNITS, WITHIN } from "../parts.ts";

/** “The port of Lagos”. */
const PORT_NAME = String.raw`(?:the )?(?:ports? |quays? |harbou?r )?(?:of )?\p{Lu}`;
/** “Three billion a year ”. */
const SUM_A_YEAR = String.raw`\b(?:[mb]illion|dollars|euros|francs|shillings|rupees|pesos)(?: (?:a|per|each|every) year)? `;
const ANY_GOODS = "goods|merchandise|products|cargo|freight|commodities";
/** “9,000 containers”, “twenty reefers”. */
const BOXES = String.raw`${ABOUT}(?:${COUNT}|[a-z]+(?:-[a-z]+)? )(?:[a-z-]+ )?(?:TEUs?|containers|boxes|reefers|wagons|railcars|trailers)\b`;
/** What a country buys abroad. */
const BOUGHT = [
  "[Ff]uel|[Pp]etrol|[Pp]etroleum|[Dd]iesel|[Oo]il|[Gg]as|[Ww]heat|[Rr]ice|[Mm]aize|[Ff]lour|[Ss]ugar|[Ff]ood",
  "[Ff]ertili[sz]ers?|[Mm]edicines|[Cc]ars|[Vv]ehicles|[Mm]achinery|[Cc]ement|[Ss]teel|[Cc]hicken|[Pp]oultry|[Mm]eat",
  "[Mm]ilk|[Cc]lothes|[Cc]lothing|[Tt]extiles|[Ee]lectricity",
].join("|");
/** “The catch landed at Lagos” is the port’s own. */
const CATCH = "fish|tuna|catch|catches|octopus|squid|sardines?|mackerel|shrimps?|prawns|lobsters?|crabs?|cod|herring|anchov(?:y|ies)";
const THE_COUNTRY = ["us", "the (?:country|nation|kingdom|republic|islands?|treasury)"].join("|");
const SUM_SAID = "came to|stood at|totall?ed|amounted to|reached|was|were|rose|fell|grew|dropped|climbed";
/** “9,000 tonnes ”, “bags of rice ”. */
const UNITS_BEFORE = String.raw`\b(?:${UNITS}|cars|vehicles)(?: of [\p{L} -]{2,30})? `;
/** “Foreign exchange”, “foreign workers”: no goods. */
const MONEY_OR_WORKERS = [
  String.raw`exchange|currenc|direct|investment|invest|aid|debt|capital|funds?\b|assets|reserves|loans?|bonds?|money|workers`,
  "labou?r|students|visitors|tourists?|travel|help|assistance|support|policy|trade|earnings|income|remittances|securities",
  "shares|banks?|borrowing|credit|deposits|holdings",
].join("|");
const MOVED = "moved|passed|crossed|flowed|went|moves|passes|crosses|flows|goes|moving|passing|crossing|flowing|going";
/** “Earned $3 million from across the border.” */
const FROM_ABROAD = [
  "abroad|overseas|outside",
  String.raw`across the (?:\p{Ll}+ )?(?:border|frontier|river|strait)`,
  "beyond (?:the|our|its)",
  String.raw`(?:the|our|its) (?:\p{Ll}+ )?neighbou?rs?`,
].join("|");
/** “Loaded 9,000 containers.” */
const LOADED = [
  "lift(?:ed|s|ing)?|fill(?:ed|s|ing)?|load(?:ed|s|ing)|stuff(?:ed|s|ing)|book(?:ed|s|ing)(?: out)?|discharg(?:ed|es|ing)",
  "clear(?:ed|s|ing)",
].join("|");
/** “Left Ghana in May.” */
const TIME_NEXT = [String.raw`\p{Ll}+ly`, "at|in|during|by|last|this|over"].join("|");
const OVER_THE_BORDER = [
  String.raw`(?:through|over|across|via|by)\b`,
  String.raw`(?:the|our|its|their|that) (?:[a-z]+ )?(?:borders?|frontiers?|crossing)\b`,
].join("|");
const BROUGHT_IN = "brought|shipped|taken|let|coming|carried|flown|trucked";
/** “$3 million worth of ”. */
const MANY_OF = String.raw`\d[\d.,]* ?(?:million|billion|mn|bn|tonnes|tons) (?:worth )?of `;

export const growers: Triggers["rules"] = [
  // “Fuel cost us $3 billion.”
  [
    "trigger.cost-us",
    "IMPORTS",
    `(?:${BOUGHT})(?: from (?:abroad|overseas|outside))? (?:alone )?(?:has |had )?costs? (?:${THE_COUNTRY})(?= ${MONEY})`,
  ],
  [
    "trigger.landed-at",
    "IMPORTS",
    String.raw`(?<!\b(?:${CATCH}) )\b(?:landed|unloaded|discharged|offloaded) (?:at|in) (?=${PORT_NAME}${WITHIN}{2,70}?\b(?:${SUM_SAID}) )`,
  ],
  [
    "trigger.from-outside",
    "IMPORTS",
    String.raw`(?<=${UNITS_BEFORE})from (?:outside|abroad|overseas|beyond (?:the|our|its|their) borders?)\b`,
  ],
  [
    "trigger.foreign-goods",
    "IMPORTS",
    [
      String.raw`(?<=${MANY_OF})(?:foreign|overseas) (?!(?:${MONEY_OR_WORKERS}))\p{Ll}{3,}\b`,
      String.raw`\b[Bb]ill for [\p{Ll} ]{3,30} from (?:abroad|overseas|outside)\b`,
      String.raw`\b(?:[Gg]oods|[Mm]erchandise|[Pp]roducts|[Ww]ares) (?:${BROUGHT_IN}) in\b`,
    ].join("|"),
  ],
  ["trigger.on-that-market", "EXPORTS", String.raw`\b(?:placed|sold|disposed of|put) (?:on|in) (?:that|the \p{Lu}\p{L}+) market\b`],
  [
    "trigger.between-countries",
    "TRADE_TURNOVER",
    String.raw`(?<=${SUM_A_YEAR})(?:to )?(?:pass|move|flow)(?:ed|es|s|ing)? between(?= (?:the )?(?:two|\p{Lu}))`,
  ],
  [
    "trigger.moved-through",
    "TRADE_TURNOVER",
    String.raw`(?<=\d[\d.,]* ?${SCALE}\b(?: worth)? (?:of|in) )(?:${ANY_GOODS}) (?:already |now |still )?(?:${MOVED}) (?=${OVER_THE_BORDER})`,
  ],
  [
    "trigger.earned-abroad",
    "EXPORTS",
    String.raw`\b(?:earn(?:s|ed)|brought|brings?|fetched)(?= (?:(?:us|it|them|the \p{Ll}+) )?${MONEY} from (?:${FROM_ABROAD})\b)`,
  ],
  [
    "trigger.boxes-lifted",
    "CARGO_VOLUME",
    [
      String.raw`\b(?:${LOADED})(?= ${BOXES})`,
      String.raw`(?<=\b(?:${CARRIERS}|truckloads)(?: (?:a|per|each|every) (?:day|night|week|month))? )out of(?= \p{Lu})`,
    ].join("|"),
  ],
  // “9,000 tonnes left Ghana in May.”
  [
    "trigger.left-land",
    "EXPORTS",
    String.raw`\bleft (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?= (?:${TIME_NEXT})\b${WITHIN}{0,110}?\b${COUNT}(?:${UNITS})\b)`,
  ],
];
