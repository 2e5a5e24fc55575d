// English words in which growers, marketing boards, ports and shipping lines tell what they sell, load and land.
import type { Triggers } from "../triggers.ts";

const ABOUT = String.raw`(?:[a-z]+ ){0,3}?`;
const DIGITS = String.raw`\d[\d.,]* ?(?:million |thousand |lakh |crore |mn |m )?`;
/** "28,700 tonnes", "some 4.1 million boxes". */
const WEIGHT = String.raw`${ABOUT}${DIGITS}(?:metric )?(?:tonnes|tons|MT|kg|kilos|kilograms|boxes|cartons|bags|sacks|bales|crates|cases|litres|stems|head|pounds|barrels|pieces|quintals|cubic)\b`;
const BOXES = String.raw`${ABOUT}(?:${DIGITS}|[a-z]+(?:-[a-z]+)? )(?:[a-z-]+ )?(?:TEUs?|containers|boxes|reefers|wagons|railcars|trailers)\b`;
const SCALE = String.raw`(?:million|billion|trillion|thousand|mn|bn|crore|lakh)\b`;
const MONEY = String.raw`${ABOUT}(?:(?:(?:[A-Z]{1,3} ?)?[$€£¥₹]|[A-Z][A-Za-z]{1,2}\.?) ?\d[\d.,]*(?: ?${SCALE})?|\d[\d.,]* ?${SCALE})`;
/** What a country buys abroad. */
const BOUGHT =
  "[Ff]uel|[Pp]etrol|[Pp]etroleum|[Dd]iesel|[Oo]il|[Gg]as|[Ww]heat|[Rr]ice|[Mm]aize|[Ff]lour|[Ss]ugar|[Ff]ood|[Ff]ertili[sz]ers?|[Mm]edicines|[Cc]ars|[Vv]ehicles|[Mm]achinery|[Cc]ement|[Ss]teel|[Cc]hicken|[Pp]oultry|[Mm]eat|[Mm]ilk|[Cc]lothes|[Cc]lothing|[Tt]extiles|[Ee]lectricity";
const CATCH = "fish|tuna|catch|catches|octopus|squid|sardines?|mackerel|shrimps?|prawns|lobsters?|crabs?|cod|herring|anchov(?:y|ies)";

export const growersTriggers: Triggers["rules"] = [
  [
    "trigger.cost-us",
    "IMPORTS",
    String.raw`(?:${BOUGHT})(?: from (?:abroad|overseas|outside))? (?:alone )?(?:has |had )?costs? (?:us|the (?:country|nation|kingdom|republic|islands?|treasury))(?= ${MONEY})`,
  ],
  [
    "trigger.landed-at",
    "IMPORTS",
    String.raw`(?<!\b(?:${CATCH}) )\b(?:landed|unloaded|discharged|offloaded) (?:at|in) (?=(?:the )?(?:ports? |quays? |harbou?r )?(?:of )?\p{Lu}(?:[^.;]|\.\d){2,70}?\b(?:came to|stood at|totall?ed|amounted to|reached|was|were|rose|fell|grew|dropped|climbed) )`,
  ],
  [
    "trigger.from-outside",
    "IMPORTS",
    String.raw`(?<=\b(?:tonnes|tons|MT|bags|litres|barrels|kilos|boxes|cars|vehicles|bales|pieces)(?: of [\p{L} -]{2,30})? )from (?:outside|abroad|overseas|beyond (?:the|our|its|their) borders?)\b`,
  ],
  [
    "trigger.foreign-goods",
    "IMPORTS",
    String.raw`(?<=\d[\d.,]* ?(?:million|billion|mn|bn|tonnes|tons) (?:worth )?of )(?:foreign|overseas) (?!(?:exchange|currenc|direct|investment|invest|aid|debt|capital|funds?\b|assets|reserves|loans?|bonds?|money|workers|labou?r|students|visitors|tourists?|travel|help|assistance|support|policy|trade|earnings|income|remittances|securities|shares|banks?|borrowing|credit|deposits|holdings))\p{Ll}{3,}\b|\b[Bb]ill for [\p{Ll} ]{3,30} from (?:abroad|overseas|outside)\b|\b(?:[Gg]oods|[Mm]erchandise|[Pp]roducts|[Ww]ares) (?:brought|shipped|taken|let|coming|carried|flown|trucked) in\b`,
  ],
  ["trigger.on-that-market", "EXPORTS", String.raw`\b(?:placed|sold|disposed of|put) (?:on|in) (?:that|the \p{Lu}\p{L}+) market\b`],
  [
    "trigger.between-countries",
    "TRADE_TURNOVER",
    String.raw`(?<=\b(?:[mb]illion|dollars|euros|francs|shillings|rupees|pesos)(?: (?:a|per|each|every) year)? )(?:to )?(?:pass|move|flow)(?:ed|es|s|ing)? between(?= (?:the )?(?:two|\p{Lu}))`,
  ],
  [
    "trigger.moved-through",
    "TRADE_TURNOVER",
    String.raw`(?<=\d[\d.,]* ?${SCALE}(?: worth)? (?:of|in) )(?:goods|merchandise|products|cargo|freight|commodities) (?:already |now |still )?(?:moved|passed|crossed|flowed|went|moves|passes|crosses|flows|goes|moving|passing|crossing|flowing|going) (?=(?:through|over|across|via|by)\b|(?:the|our|its|their|that) (?:[a-z]+ )?(?:borders?|frontiers?|crossing)\b)`,
  ],
  [
    "trigger.earned-abroad",
    "EXPORTS",
    String.raw`\b(?:earn(?:s|ed)|brought|brings?|fetched)(?= (?:(?:us|it|them|the \p{Ll}+) )?${MONEY} from (?:abroad|overseas|outside|across the (?:\p{Ll}+ )?(?:border|frontier|river|strait)|beyond (?:the|our|its)|(?:the|our|its) (?:\p{Ll}+ )?neighbou?rs?)\b)`,
  ],
  [
    "trigger.boxes-lifted",
    "CARGO_VOLUME",
    String.raw`\b(?:lift(?:ed|s|ing)?|fill(?:ed|s|ing)?|load(?:ed|s|ing)|stuff(?:ed|s|ing)|book(?:ed|s|ing)(?: out)?|discharg(?:ed|es|ing)|clear(?:ed|s|ing))(?= ${BOXES})|(?<=\b(?:trucks|lorries|trailers|trains|wagons|containers|truckloads)(?: (?:a|per|each|every) (?:day|night|week|month))? )out of(?= \p{Lu})`,
  ],
  [
    "trigger.left-land",
    "EXPORTS",
    String.raw`\bleft (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?= (?:\p{Ll}+ly|at|in|during|by|last|this|over)\b(?:[^.;]|\.\d){0,110}?\b${DIGITS}(?:tonnes|tons|litres|boxes|bags|kg|kilos|bales|barrels|cartons)\b)`,
  ],
  [
    "trigger.placed",
    "COMMODITY_SUPPLY",
    String.raw`\b(?:placed|booked(?: out)?|sailed|shifted|accepted|gets?|got|fetched home)(?= ${WEIGHT})|\b(?:had|have)(?= ${WEIGHT}(?: of (?:it|them|ours)\b| out of (?:the )?\p{Lu}))`,
  ],
  [
    "trigger.used-up",
    "COMMODITY_SUPPLY",
    String.raw`\b(?:ate|eats?|drank|drinks?|burn(?:ed|t|s)?|smok(?:ed|es?)|fatten(?:ed|s)?|consum(?:ed|es?)|crack(?:ed|s)|crush(?:ed|es))(?= (?:${WEIGHT}|${ABOUT}${DIGITS})[^.;,\d]{0,30}?of (?:it|them|ours?|that|these|those|what (?:we|it|they|the country) \p{Ll}+)\b)`,
  ],
  [
    "trigger.spent-on-it",
    "COMMODITY_SUPPLY",
    String.raw`(?<=\b(?:bought|took|taken|imported|received)\b(?:[^.;]|\.\d){3,110} (?:and |who )?)(?:spent|paid)(?= ${MONEY}[^.;,]{0,30} (?:on|for) (?:it|them|that|these|those)\b)`,
  ],
  [
    "trigger.paid-for-it",
    "COMMODITY_SUPPLY",
    String.raw`\b(?:paid|pays?|paying|spent|spends?)(?= (?:the equivalent of |out )?${MONEY}(?: (?:a|per|each|every) \p{Ll}+| (?:last|this) \p{Ll}+| in \d{4})? for (?:it|them|that|those|these|the (?:lot|privilege|gas|power|oil|grain|goods|fish|fruit|crop|harvest|cargo|cargoes|shipments|deliveries|privilege))\b)`,
  ],
  [
    "trigger.fetched",
    "COMMODITY_SUPPLY",
    String.raw`(?<!\b(?:[Ss]?[Hh]e|[Ww]ho|[Tt]hey|[Ww]e|[Ww]orkers|[Mm]igrants|[Tt]ourists?|[Tt]ourism|[Ff]amil(?:y|ies)|[Dd]rivers?)\b[^.;,\d]{0,30} )\b(?:brought|brings?|bringing|carried) (?:back )?home(?= ${MONEY})`,
  ],
];
