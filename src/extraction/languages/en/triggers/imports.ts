// English words for imports.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CURRENCY, GOODS, SO_MUCH_MORE, SUM } from "../parts.ts";

const IMPORTED = "steel|alumini?um|metals?|cars|trucks|vehicles|autos|parts|oil|lumber|beef|food|produce|fruit|cloth(?:es|ing)|wine|stuff";

const WE_NOW = String.raw`\b[Ww]e (?:now |also |still |then )?`;
const SPENT = "spent|spending|spends?|paid|pays?";
const MORE_OR_LESS = "(?: (?:about|some|nearly|over|under|almost|more than|around|just|well|roughly|close to))*";
const ABOUT_SO_MUCH = [
  String.raw`from (?:the )?\p{Lu}[\p{L}’'-]+`,
  "from|them|you|it|some|about|around|nearly|over|under|almost|only|just|barely|roughly|well|more than|close to|goods|worth|for",
].join("|");
/** “Bought from them $3 billion”, “bought oil worth $3 billion”. */
const SO_MUCH_OR_GOODS = String.raw` (?:(?:${ABOUT_SO_MUCH}) )*${CURRENCY}?\d| [\p{L}, -]{3,80}? (?:for|worth) ${SUM}`;
/** “Import sources”, “suppliers of goods”. */
const SOURCE = [
  "import (?:sources?|suppliers?|partners?|origins?)",
  "(?:suppliers?|sources?) of (?:(?:imported )?goods|imports|merchandise)",
].join("|");
const NUMBER_NEXT = ["with|at", String.raw`\(`, "worth|supplying|accounting"].join("|");
/** “Import duties”: no amount. */
const IMPORT_MATTERS = [
  "substitut|dut|tariff|licen|permit|curb|control|rule|regulation|requirement|procedure|ban|restriction|replacement",
  "dependen|independen|phase-?out|export",
].join("|");
const SO_MUCH = "was|is|were|stood at|came to|reached|ran to|rose to|fell to|grew to";
/** “Inbound, it was $3 million”, “inbound stood at”. */
const IS_SO_MUCH = [",? (?:we|they|it|there)", ` (?:${SO_MUCH})`].join("|");
/** “Paid $3 million for foreign rice.” */
const FOREIGN_GOODS = [
  String.raw`imports?\b|importing\b|imported\b`,
  String.raw`foreign (?:goods|products|oil|fuel|food|grain|wheat|rice|cars|machin\p{Ll}+|steel|cloth\p{Ll}*|merchandise|wares)\b`,
].join("|");
/** “Purchases rose.” */
const CHANGED = [
  "were|was|went|rose|fell|grew|dropped|declined|climbed|came|amounted|totalled|totaled|reached|slid|shrank|stood",
  String.raw`of [$€£\d]`,
].join("|");
/** “From Japan”, “from that country”. */
const FROM_WHOM = [
  String.raw`(?:the )?(?:\p{Lu}|there\b)`,
  String.raw`(?:that|this|its|their|the) (?:[a-z]+ )?(?:country|nation|market|neighbou?rs?|bloc)\b`,
].join("|");
const FROM = String.raw`(?:of [\p{L} -]{2,40} )?from (?:${FROM_WHOM})`;

export const imported: Triggers["rules"] = [
  [
    "trigger.import-noun",
    "IMPORTS",
    [
      String.raw`\b[Ii]mport (?:value|volume|turnover|bill|payment)s?`,
      String.raw`\b[Bb]ill for (?:imported|foreign)\b`,
      String.raw`(?<!export[-–])\b[Ii]mports?\b(?: turnover\b)?(?!(?:-| )(?:${IMPORT_MATTERS}))`,
      "importing|importation",
      `[Ii]nbound(?=(?:${IS_SO_MUCH}) )`,
      String.raw`\b[Pp]urchases? (?=(?:of [\p{Ll} -]{2,50} )?(?:abroad\b|overseas\b|from (?:outside the country|abroad|overseas|foreign\b)))`,
      "[Ii]nbound (?:shipments|volumes?|flows?|deliveries|goods)",
      String.raw`\b(?:spent|spending|spend|paid) (?:on|for) (?:importing|imports?(?: of)?|imported|foreign)\b`,
      String.raw`\b(?:${SPENT})\b(?= ${ABOUT}${CURRENCY}?\d[\d.,]* ?(?:\p{L}+ ){0,4}(?:on|for|to) (?:its |their |all )?(?:${FOREIGN_GOODS}))`,
    ].join("|"),
  ],
  ["trigger.import-source", "IMPORTS", String.raw`\b(?:${SOURCE})\b(?=(?:[^.;\d]|\.\d){0,60}(?:${NUMBER_NEXT}) ?[^.;]{0,12}\d)`],
  [
    "trigger.import-verb",
    "IMPORTS",
    [
      String.raw`\b(?:what|everything|all) (?:that )?(?:we|you|they|it|the country|\p{Lu}\p{L}+) (?:buys?|imports?|bought|imported)\b`,
      String.raw`\b(?:what|how much) (?:do|did|does) (?:we|they|you|it|\p{Lu}\p{L}+) (?:buy|import)\b`,
      String.raw`\bimported\b`,
      // “Foreign steel coming into our country is down.”
      String.raw`(?<=\b(?:${GOODS}|${IMPORTED}) )com(?:ing|es?) (?:in ?to|in to) (?:our|this|the) (?:country|nation|market)\b`,
      // “We brought in $3 billion of batteries from Japan.”
      String.raw`\bbr(?:ought|ings?|inging) in\b(?= ${SUM}(?: dollars| euros)? (?:worth )?of [^.;]{2,60} from )`,
      String.raw`(?<=${WE_NOW})(?:have )?(?:bought|buy|purchased?)\b(?!${SO_MUCH_MORE})(?=${SO_MUCH_OR_GOODS})`,
      String.raw`\b(?:bought|purchased)\b(?=(?: from [\w ]{2,24})?${MORE_OR_LESS} ${CURRENCY}\d|[^.;]{0,30}\bworth of goods)`,
      String.raw`\b(?:bought|purchased)\b(?= from [^.;,\d]{2,30} goods (?:worth|valued at) )`,
    ].join("|"),
  ],
  [
    "trigger.purchases",
    "IMPORTS",
    [
      String.raw`(?<=[;:,.] (?:and |while |but |whereas )?|^|\b(?:against|and|while|whereas|were|with) )[Pp]urchases\b(?= (?:${CHANGED}))`,
      String.raw`\b[Pp]urchases (?=${FROM})`,
    ].join("|"),
  ],
];
