// English words for a balance of trade.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CURRENCY, SCALE } from "../parts.ts";

/** “The deficit thus widened”, “last year”. */
const SO = [
  "thus|therefore|then|hence|still|again|also|in turn|accordingly|consequently|thereby",
  "(?:last|this) (?:year|month|quarter)",
].join("|");
/** Behind a balance that has a number: “widened”, “of”. */
const SAID_OF_BALANCE = [
  "with|widened|narrowed|of|stood|was|were|shrank|grew|reached|totalled|totaled|hit|swelled|in goods|in services",
  "increased|decreased|rose|fell|jumped|dropped|declined|came|adds? up|added up|for",
  String.raw`in [\p{L}’']+ favou?r`,
  String.raw`(?:is|has been|had been|remained|remains) (?:[a-z]+ )?(?:[$€£¥]|[A-Z]{3} ?\d|\d)`,
  "(?:is|was|has been) (?:now )?(?:down|up)",
  String.raw`${CURRENCY}\d`,
  String.raw`in (?:\w+ )?of [$€£\d]`,
  "to [$€£]",
  "ballooned|expanded|surged|crossed|passed|exceeded|topped|surpassed|breached|approached|neared|averaged|amounted",
  "touched|climbed|soared|went|goes",
].join("|");
const ABOUT_SO_MUCH = "(?:just )?(?:over|under)|about|around|almost|nearly|some|roughly|more than|down by|up by|up to|down to";
/** “A surplus, $3 million”, “the deficit’s down”, “a surplus of $3 million”, “the deficit, however small, has widened”. */
const NUMBER_OR_VERB = [
  String.raw`(?: (?:last|this) (?:year|month|quarter))?,? (?:[$€£\d]|at ${ABOUT}${CURRENCY}?\d|(?:${ABOUT_SO_MUCH}) ${CURRENCY}\d)`,
  String.raw`(?:, [^,;.\d]{3,60},)?(?: (?:${SO}))? (?:${SAID_OF_BALANCE})`,
  String.raw`, which (?:is|was|stands|stood)\b[^.;\d]{0,28} ${CURRENCY}?\d`,
  String.raw`[’']s (?:now |still )?(?:down|up|at|(?:${ABOUT_SO_MUCH}) ${CURRENCY}\d|${CURRENCY}\d)`,
].join("|");
/** “The cumulative surplus.” */
const COUNTED_IN_TIME = "cumulative|accumulated|aggregate|combined|net|monthly|quarterly|annual";
const KIND_OF_GAP = "gap|balance|hole|imbalance|difference";
const WHOSE = ["the|its|that|this|our|their", String.raw`(?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[’']s?`].join("|");
const KIND_OF_GOODS = "merchandise|goods|external|foreign|visible|overall";
/** “The yawning gap”, “the five-month deficit”. */
const HOW_WIDE = String.raw`monthly|quarterly|annual|yearly|record|resulting|yawning|\w+-month|\w+-year`;
/** “A deficit of 3 percent”, of GDP. */
const SHARE_OF_GDP = String.raw` of (?:about |around |some |nearly |almost |over |under |more than |less than )?[\d.]+ ?(?:%|per ?cent)`;
const ACCOUNT = "(?: transactions| operations| accounts?| balance)?";
/** What a balance is of: “merchandise trade surplus”. */
const KIND_OF_TRADE = [
  "trade|export|foreign trade|external trade|merchandise|goods|commercial|bilateral|positive|negative|active|passive",
  "adverse|favou?rable|unfavou?rable|trade in goods",
].join("|");
/** “What comes and what goes.” */
const IT_COMES = "comes?|came|goes|went|leaves?|is|was";
/** Whose goods go or come, or the goods themselves: “what comes”. */
const WE_OR_IT = ["we|it|they", IT_COMES].join("|");
/** “What we sold and what we bought”, “what came and what went out”. */
const PAID_OR_EARNED = [
  "buys?|bought|sells?|sold|imports?|imported|exports?|exported|in|out|comes? in|goes out|ships?|shipped|sends?|sent",
  "earns?|earned|pays?|paid|takes?|took",
].join("|");
/** “The gap between imports and exports.” */
const TWO_FLOWS = [
  "imports and exports|exports and imports",
  `what (?:we|it|they|the country|${IT_COMES}) ${ABOUT}and what (?:${WE_OR_IT}) (?:${PAID_OR_EARNED})(?: in| out| abroad)?`,
].join("|");
const MORE_OR_LESS = "over|about|nearly|some|almost|around|more than|close to|roughly|just|under";
/** Behind “the gap”: its number. Gaps of other kinds have none. */
const SAID_OF_GAP = [
  ", [$€£¥]",
  String.raw` of (?:(?:${MORE_OR_LESS}) )*(?:[$€£¥₹\d]|[A-Z][A-Za-z]{0,2}\.? ?\d|\w+ ${SCALE})`,
  String.raw` (?:was|is|stood|widened|narrowed|grew|shrank|reached|with|has)\b[^.;]{0,40}\d`,
].join("|");
/** Before deficits of another kind. */
const NOT_OF_TRADE = [
  // “We cut the deficit”: that of the budget.
  String.raw`\b(?:cut|cuts|cutting|halved?|brought down|slash\w*|pa(?:y|id) down|reduc\w+) (?:our|the|its|their|this) (?=deficits?\b(?! (?:with|in)\b))`,
  String.raw`\b(?:budget|fiscal|current[- ]account|account|government|federal|cash|capital|payments|power|trust|democratic) `,
  String.raw`\b(?:[Bb]udgets?|[Pp]ublic finances|[Ee]xchequer)\b[^.;]{0,80}`,
].join("|");
/** Before a balance: “with Japan we had a $3 billion”, “with the Swiss it was a”. */
const WITH_SOMEBODY = String.raw`\b[Ww]ith (?:the )?(?!Congress|Democrat|Republican)(?:\p{Lu}[\p{L}’'-]+|them|you)\b[^.;]{0,60} `;
/** “The company was $3 million in the red.” */
const OF_A_BUDGET = String.raw`\b(?:[Bb]udget|government|[Tt]reasury|account|company|firm|bank|finances)\b[^.;]{0,60}`;
const ITS = [String.raw`\b(?:[Tt]he|[Aa]|[Ii]ts|[Tt]heir|[Oo]ur|[Tt]his|[Tt]hat)`, "[’']s"].join("|");
/** Behind a balance: “of foreign trade”, “in goods”. */
const OF_TRADE = String.raw`(?: of export-import \w+| of (?:foreign |external )?trade)?(?: in goods)?`;

export const balance: Triggers["rules"] = [
  [
    "trigger.balance",
    "TRADE_BALANCE",
    [
      `(?:${KIND_OF_TRADE}) (?:surplus(?:es)?|deficits?|balance|imbalance|gap|shortfall)${OF_TRADE}`,
      "balance of trade",
      String.raw`\b(?:${COUNTED_IN_TIME}) (?:surplus|deficit)\b(?! (?:in|of) (?:the )?(?:budget|current account))`,
      // “The goods account showed minus $3 million.”
      String.raw`(?:[Tt]rade|[Mm]erchandise|[Gg]oods|[Vv]isible) account\b(?=[^.;]{0,60}\d)`,
      `(?:[Dd]ifference|[Gg]ap|[Hh]ole|[Ss]hortfall) between (?:${TWO_FLOWS})`,
      // “A surplus in services.”
      String.raw`(?:surplus|deficit) in (?:travel|services|agriculture|farm goods|agri-?food|manufactur\w+|energy|food)\b`,
      "positive (?:foreign |external )?trade balance",
      String.raw`(?:bilateral|overall|resulting) balance\b`,
      // “The balance was $3 million in our favour.”
      String.raw`\bbalance (?=(?:in|was|is|thus|therefore) (?:[^.;\d]){0,50}(?:favou?r|negative|positive)\b)`,
      String.raw`(?:surplus|deficit|gap|shortfall|imbalance) (?:of|in|on) (?:(?:${WHOSE}) )?(?:(?:${KIND_OF_GOODS}) )*(?:export|trade|goods)[\w-]*${ACCOUNT}`,
      "[Tt]rade in goods balance",
      // “With Japan we had a $3 billion deficit”, “a deficit in it of $3 billion”.
      String.raw`(?:surplus|deficit)\b(?<=${WITH_SOMEBODY}\w+)(?<!(?:${NOT_OF_TRADE})\w+)`,
      String.raw`(?:surplus|deficit)(?= (?:in it|on (?:our|their|your) side)\b)`,
      // “The surplus we have with Japan is $3 million.”
      String.raw`(?:surplus|deficit)(?= (?:that )?(?:we|they|you) (?:had|have|run|ran) (?:in goods|with (?:the )?\p{Lu})[^.;,\d]{0,30} (?:is|was)\b)`,
      // “We were $3 million in the red.”
      String.raw`(?<!${OF_A_BUDGET})(?<=\d(?:[\d.,]*\d)? ?(?:million|billion|trillion|bn|mn|m|b)?(?: \p{Ll}+)? )in the (?:red|black)\b`,
      // “We’re in the red with Japan by $3 billion.”
      String.raw`in the (?:red|black)\b(?= (?:with [^.;,\d]{2,30} )?by ${ABOUT}${CURRENCY}?\d)`,
      // “Its gap widened to $3 million.”
      String.raw`(?:${ITS}) (?:(?:${HOW_WIDE}) )?(?:${KIND_OF_GAP})\b(?=(?:${SAID_OF_GAP}))`,
      // “Our trade with them has gone to a $3 billion surplus.”
      String.raw`(?<=\b[Tt]rade\b[^.;]{0,60} an? ${CURRENCY}\d[\d.,]* ?${SCALE}[- ])(?:surplus|deficit)\b`,
      // “So the deficit keeps growing”: what the number in the answer is of.
      String.raw`(?<!${NOT_OF_TRADE})(?<=^\D{6,})\b(?:surplus|deficit)\b(?=\D*$)`,
      String.raw`(?<=^[^\d]{0,20}\b[Ww]e (?:have|had|run|ran) (?:[a-z]+ ){0,2})deficits\b(?=\D*$)`,
      // “We lose with almost everybody.”
      String.raw`(?<=\b[Ww]e(?:[’']re)? )(?:lose|losing|lost) (?:with|to) (?:almost |nearly |just about )?(?:everybody|everyone|all of them)\b(?=\D*$)`,
      // “A trillion dollars in deficits.”
      String.raw`(?<!${NOT_OF_TRADE})(?<=${SCALE}(?: dollars)? in )(?:trade )?(?:deficits|surpluses)\b`,
      // “The deficit thus widened to $3 billion.”
      String.raw`(?<!${NOT_OF_TRADE})\b(?:surplus(?:es)?|deficits?|shortfall)\b(?!${SHARE_OF_GDP})(?=${NUMBER_OR_VERB})`,
    ].join("|"),
  ],
];
