// English words for trade in both directions.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, BOTH_WAYS, CURRENCY, SCALE, SUM, WITHIN } from "../parts.ts";

const BETWEEN = "moved|moving|flowed|passed|went|crossed";
/** “$3 billion worth of ”, “three billion of ”. */
const BILLION_OF = String.raw`(?:\d|\b(?:an?|one|two|three)) ?${SCALE}(?: dollars| euros)? (?:worth )?(?:of|in) `;
const NUMBER_NEXT = ["with|at", String.raw`\(`, "worth|accounting"].join("|");
/** “$3 billion worth of ”. */
const SUM_OF = String.raw`\d[\d.,]* ${SCALE}(?: \p{L}+)? (?:worth )?(?:of|in) `;
/** “The exchange rate”, “exchange of students”. */
const NO_EXCHANGE = "rates?|of|students?|programmes?|programs?|with";
/** “Commercial exchanges”, “the commodity turnover”. */
const KIND_OF_TRADE = "trade(?: and economic)?|economic|commercial|goods|commodity|commerce";
/** “Trade and economic cooperation.” */
const WORKED_TOGETHER = "economic|investment|industrial|humanitarian|finance|financial|technological|development|industry|the economic";
/** Behind “trade”, which is then no turnover: “trade policy”, “trade and investment”. */
const NO_TURNOVER = [
  `(?:and|&) (?:${WORKED_TOGETHER})(?! (?:turnover|grew|rose|increas))`,
  String.raw`union|minist|mission|barrier|restriction|agreement|deal|talks|relation|representat|zone|war\b|fair|policy|organi[sz]ation`,
  "platform|hub|house|route|office|delegation|ties|conditions|rules|regime|chain|sector|network|data|figures|show|tension|dispute",
  String.raw`truce|body|group|official|negotiat|envoy|pact|corridor|partner|finance|credit|secretar|manager|account|team\b|unit\b|leader`,
  String.raw`spokes|institut|bureau|arm\b|authorit|association|council|federation|lobby|magazine|journal|consultan|research|specialist`,
  String.raw`strateg|committee|court|panel|law\b|bill\b|cent(?:re|er)|forum|event|conference|summit|preference|liberali|openness|framework`,
  String.raw`cooperation|embargo|sanction|boycott|row\b|spat\b|friction|feud|rift|stand-?off|irritant|correspondent|reporter|editor|desk`,
  "page|expert|economist|analyst|lawyer|statistic|counsel|attach|adviser|advisor|chief|director|executive|watchdog|commission",
  "promotion|facilitation|diversion|curb|measure|adjustment|assistance|(?:and )?economic",
].join("|");
const NOT_TURNOVER = String.raw`(?!-weighted)(?! and \p{Lu}\p{L}+ [Mm]inist)(?! (?:${NO_TURNOVER}))`;
const WHICH_TRADE = [
  "foreign|external|bilateral|mutual|reciprocal|two-way|cross-border|international|global|world|overall|total|annual",
  "economic|commodity|goods|commercial|merchandise",
].join("|");
const SELLING = "exported|imported|shipped|sold|bought|purchased|delivered|supplied|sent|exporting|importing|exports?|imports?";
/** Who was sold something: “us”, “their country”, “Japan”. */
const SOMEONE = [
  "it |them |us |you ",
  "(?:his|her|its|their|our|your|that|the) (?:country|nation|kingdom|republic|island|neighbou?r|people|partner|bloc|side) ",
  String.raw`(?:the )?\p{Lu}[\w’'-]+ `,
].join("|");
/** “Sold us goods worth $3 million”: one direction. */
const SOLD_TO = String.raw`\b(?:${SELLING}) (?:(?:to|from) )?(?:${SOMEONE})?(?:and )?(?:\p{Lu}[\w’'-]+ )?(?:of )?`;
/** “Tariffs on goods worth $3 million.” */
const OF_DUTIES = String.raw`\b(?:[Tt]ariffs?|[Dd]ut(?:y|ies)|[Ll]ev(?:y|ies)|[Ss]anctions|[Bb]ans?|[Cc]urbs?|[Rr]estrictions?)\b[^.;,\d]{0,40} `;
/** “Early trade”, “London trade”: of shares. */
const SESSION = [
  "[Ee]arly|[Ll]ate|[Mm]orning|[Aa]fternoon|[Mm]idday|[Mm]id-morning|[Aa]fter-hours|[Pp]re-market|[Pp]remarket",
  "[Ii]ntraday|[Oo]vernight|Asian|European|London|New York|Tokyo|[Tt]hin|[Cc]hoppy|[Vv]olatile|[Oo]pening",
  "[Mm]onday[’']s",
  "[Tt]uesday[’']s",
].join("|");
/** “In early trade”: of shares. */
const STOCK_MARKET = String.raw`\b(?:${SESSION}) `;
const NO_GOODS = String.raw`\b(?:[Dd]rugs?|[Ss]lave|[Ii]vory|[Nn]arcotics|[Ss]ex) `;
/** “We lose $3 billion a year on trade”, which is a balance. */
const LOST_ON = String.raw`\blos(?:e|es|ing|t) [^.;]{3,60} (?:on|in) (?:the )?`;
/** “Goods crossing the border.” */
const CROSSING = "cross(?:es|ed|ing)?|flow(?:s|ed|ing)?|mov(?:es?|ed|ing)|pass(?:es|ed|ing)?";
const LEADERS = "two|both|sides|leaders|presidents|ministers|governments|countries";
const SET = "set|agreed|have|had|fixed|named|share|confirmed|reaffirmed";
const FOR_WHOM = ["themselves |us |ourselves |themselves both ", "their (?:ministers|governments|countries) "].join("|");
/** “The two sides set themselves the goal of $3 billion.” */
const LEADERS_SET = String.raw`\b(?:${LEADERS})\b[^.;]{0,40} (?:${SET}) (?:${FOR_WHOM})?(?:an?|the|their|on a) `;
/** “The two neighbours traded for $3 billion.” */
const TWO_COUNTRIES = String.raw`\b(?:countries|nations|sides|neighbou?rs|states|economies|partners|two|\p{Lu}\p{L}+ and \p{Lu}\p{L}+) (?:had )?`;
/** “A goal of $3 billion.” */
const GOAL = "goal|target|bar|mark|ceiling|task|ambition|milestone|benchmark";
/** “3 billion dollars a year”. */
const A_YEAR = "(?: dollars| euros)?(?: (?:a|per|every|last|this) year)?";
/** “Over our border”, “back and forth”. */
const OVER_THE_BORDER = [
  "back and forth",
  String.raw`(?:across |over )?(?:the|our|this|that|both) (?:[\w-]+ )?(?:border|frontier|Atlantic|Pacific|ocean)`,
].join("|");
const OURS = String.raw`our|the|its|their|bilateral|mutual|foreign|reciprocal|economic|\w+-\w+`;

/** “A trade relationship with Japan, over $3 billion”, “that runs to $3 billion”. */
const THAT_RUNS_TO = ["[,:] (?:(?:it|that)[’']s )?", " that (?:runs to|is worth|totals|exceeds) ", " (?:worth|of) "].join("|");

export const turnover: Triggers["rules"] = [
  [
    "trigger.turnover",
    "TRADE_TURNOVER",
    [
      String.raw`(?:(?:${WHICH_TRADE}) )*(?:${KIND_OF_TRADE}) (?:turnover|exchanges?|volumes?|flows?|value)\b`,
      // “The exchange of goods and services.”
      "exchanges? of (?:goods|merchandise)(?: and services)?",
      // “$3 billion of goods cross the border.”
      `(?<=${BILLION_OF})goods(?: and services)?(?= (?:that )?(?:${CROSSING}) (?:${OVER_THE_BORDER}))`,
      "turnover (?:of|in) (?:trade|goods|exports? and imports?(?: goods)?|imports? and exports?(?: goods)?)",
      // “Goods worth $3 million” that nobody is said to have sold.
      String.raw`(?<!${SOLD_TO})(?<!${OF_DUTIES})\b(?:goods|cargo|products) (?:valued at|worth)\b`,
      `(?:volume|value|amount|level|share)s? of (?:(?:${OURS}) )*trade${NOT_TURNOVER}`,
      // “The value of what they carried in both directions.”
      String.raw`\b[Vv]alue of (?:what|everything|all)\b(?=${WITHIN}{0,70}\b(?:${BOTH_WAYS})\b)`,
      // “Goods for $3 million changed hands.”
      String.raw`\b[Gg]oods\b(?=${WITHIN}{0,60}\b(?:${BOTH_WAYS}|changed hands|(?:were|was) (?:exchanged|traded)|(?:${BETWEEN}) between)\b)`,
      "(?:bilateral|mutual) turnover",
      // “Our mutual exchange.”
      String.raw`(?<=\b(?:[Oo]ur|[Tt]heir|[Tt]he two countries[’']) )(?:mutual |annual |commercial )?exchanges?\b(?! (?:${NO_EXCHANGE})\b)`,
      String.raw`\bexchanges? (?=between (?:our|the|these|both) (?:two )?(?:countries|nations|economies|peoples)\b[^.;]{0,40}(?:[$€£¥]|[mb]illion))`,
      String.raw`\b[Tt]he exchange (?=with (?:this|that|the|our|your|\p{Lu})[^.;]{0,40}\d)`,
      String.raw`\b[Ii]ntra-[a-z]+ (?:sales|exchanges?|shipments)\b`,
      "(?:total )?imports and exports",
      "exports and imports",
      "(?:total )?(?:import-export|export-import|import and export|export and import) (?:turnover|value|volume|total|trade)",
      "(?:imports plus exports|exports plus imports)",
      String.raw`(?:[Bb]ilateral|[Tt]wo-way|[Cc]ross-border) (?:commerce|business)\b`,
      String.raw`\b[Bb]usiness (?=between (?:the )?(?:two|\p{Lu}))`,
      // “Commerce with Japan.”
      String.raw`(?<!\b(?:of|and|e-|for) ?)\b[Cc]ommerce (?=between |with (?:the )?\p{Lu})`,
    ].join("|"),
  ],
  [
    "trigger.trade",
    "TRADE_TURNOVER",
    [
      // “Trade reached $3 billion.”
      String.raw`(?<!${STOCK_MARKET}|${NO_GOODS}|${LOST_ON})\b[Tt]rade${NOT_TURNOVER}(?= |$|[.,;:–—)'’"”-])`,
      // “A $9 trillion trade relationship.”
      String.raw`(?<=\d[ -]?${SCALE}(?:[- ]dollars?)?(?:[- ]a[- ]year)? (?:bilateral |two-way |annual )*)trade relationship\b`,
      String.raw`\btrade relationship (?=(?:that[’']s |that is |is |was )?(?:worth|valued at|totals?|of) [^.;]{0,20}[$€£\d])`,
      // “Our trading relationship is strong. It is worth $3 billion.”
      String.raw`(?<=^\D*)trad(?:e|ing) relationship(?=\D*$)`,
      String.raw`\btrade relationship(?= with [^.;,\d]{2,40}(?:${THAT_RUNS_TO})${ABOUT}${CURRENCY}\d)`,
      // “$3 billion both ways.”
      String.raw`(?<=(?:${CURRENCY}\d[\d.,]* ?${SCALE}|\d ?${SCALE} (?:dollars|euros|pounds)),? (?:in |going )?)(?:${BOTH_WAYS}|two-way)\b(?! trade)`,
      // “The countries trade $3 billion.”
      String.raw`(?<=\b(?:we|they|countries|will|also|may well|can|to) )trade(?= )`,
      // “They do $3 billion of business.”
      String.raw`(?<=\b(?:do|did|does|done|doing) [^.;]{0,24}${SUM_OF}(?:non-oil |annual |cross-border |bilateral )?)business\b`,
      // “Goods for $3 billion were traded.”
      String.raw`(?<=\b(?:were|was|been) )traded\b(?! (?:on|at|for))`,
      // “The two neighbours traded for $3 billion.”
      String.raw`(?<=${TWO_COUNTRIES})traded (?=for [$€£¥\d])`,
      String.raw`(?<=${LEADERS_SET})(?:new |common |joint |ambitious )?(?:${GOAL})(?= of ${ABOUT}[$€£\d])`,
      // “With Japan we do $3 billion.”
      String.raw`(?<=^(?:(?:And|But|So) )?[Ww]ith (?:the )?[^.;,]{2,40}?,? we )(?:do|did|have done)(?= ${ABOUT}\S*\d)`,
      // “The Germans do $3 billion a year with them.”
      String.raw`(?<=\p{L} )(?:do|does|did)\b(?= ${ABOUT}${CURRENCY}?\d[\d.,]* ?${SCALE}${A_YEAR},? with (?:the )?(?:\p{Lu}|them\b|you\b|us\b))`,
      String.raw`\btraded\b(?! (?:on|at|in|for|with an))`,
      // “The two exchange some $3 billion in goods and services.”
      String.raw`\bexchang(?:e|es|ed|ing)\b(?= ${SUM}(?: dollars| euros)? (?:worth )?(?:of|in) (?:goods|services|trade|merchandise)\b)`,
    ].join("|"),
  ],
];

export const turnoverAlone: Triggers["rules"] = [["trigger.turnover-alone", "TRADE_TURNOVER", String.raw`\bturnover\b|\bFTT\b`]];

/** “Its largest trading partner, with $3 billion.” */
export const partner: Triggers["rules"] = [
  [
    "trigger.partner",
    "TRADE_TURNOVER",
    String.raw`\btrad(?:e|ing) partners?\b(?=(?:[^.;\d]|\.\d){0,60}(?:${NUMBER_NEXT}) ?[^.;%]{0,16}\d)`,
  ],
];
