// Numbers of an English list that have no unit or scale of their own.
import type { Lists } from "../../lists.ts";
import { COMPARED, MONTH_NAME, YEAR_NUMBER } from "../parts.ts";

const NEARLY = "about|around|some|nearly|almost|just|only|barely|a mere|over|under|roughly";

const ABOUT_OR_MORE = "about|around|some|nearly|almost|just|only|over|under|roughly|more|than";

const SCALES = "million|billion|trillion|thousand|mln|bln|mn|bn|crore|lakh";

const IN_A_TIME = `${YEAR_NUMBER}|${MONTH_NAME}|the`;

/** "Imports 2.9, exports 3.1": what may stand behind a number without a scale. */
const BEHIND_SCALED = [
  "[,;)]",
  String.raw`\.(?!\d)`,
  "$",
  String.raw` from (?=\d)`,
  String.raw` (?:in (?:${IN_A_TIME})|last|already|so far|a year|against|while|the (?:year|month))(?![a-z])`,
  String.raw` (?:from (?:\p{Lu}|the)|to (?:the |\p{Lu})|with (?:\p{Lu}|the))(?![a-z])`,
].join("|");

const BEFORE_SCALED =
  "there[’']s|we[’']re at|it[’']s|from|to|at|is|was|were|of|about|around|only|just|imports|exports|some|nearly|almost|against|and";

/** Right before a whole number that is told in the scale of another: "only about". */
const ROUNDLY = "(?:(?:not quite|close to|more than|less than|about|around|some|nearly|almost|just|only|barely|over|under|roughly) )*";

const SUM_WITH_SCALE = String.raw`[$€£¥]?\d[\d.,]* ?(?:${SCALES})\b(?: (?:dollars|euros|pounds))?`;

/** A few words of the same sentence behind a sum. */
const NO_NUMBER = String.raw`[^.\d]{0,70}?`;

/** The same, but "and on defense we're at 2" is of something else. */
const ON_NOTHING_ELSE = String.raw`(?:(?! on | for )[^.\d]){0,70}?`;

const OUR_FLOW = "exports?|imports?|sell|buy|ship|send|sold|bought|shipped|sent|exported|imported";

const TRADE = "trade|turnover|exports|imports|(?:trade )?(?:deficit|surplus)";

/** Before a whole number without a scale. All but the last have the sum that it goes on from. */
const BEFORE_WHOLE = [
  // "from $7 billion to about 9".
  String.raw`from ${ROUNDLY}${SUM_WITH_SCALE} (?:(?:up|down) )?to`,
  // "we import almost 9 billion and we export about 7".
  String.raw`(?:${SCALES})\b${NO_NUMBER} (?:and|but|while) (?:we |they )?(?:${OUR_FLOW})(?: (?:them|us|you))?`,
  // "a goal of $9 billion; we're at 7".
  String.raw`(?:${SCALES})\b${ON_NOTHING_ELSE}[,;] (?:and |but |so |today |now )?we(?:[’']re| are| were) (?:now |still |only )?at`,
  // "9 billion of our goods, out of 20".
  String.raw`(?:${SCALES})\b${NO_NUMBER}, out of(?: a total of)?`,
  // "Now it's down to about 7."
  "[Ii]t(?:[’']s| is| was| has come| came| went| has gone) (?:now )?(?:up|down) to",
  // "They sold us $9 billion worth. We sold them about 7."
  String.raw`(?:[Ww]e|[Tt]hey|[Yy]ou)(?:[’']ve| have)? (?:only |just )?(?:sold|sell|bought|buy) (?:from )?(?:them|us|you)`,
  // "9 billion dollars last year, from 7".
  String.raw`(?:${SCALES})\b${NO_NUMBER}, (?:(?:up|down) )?from`,
  // "9 billion last year, and we'll be lucky to see 7".
  String.raw`(?:${SCALES})\b${NO_NUMBER}\b(?:we|they)(?:[’']ll| will|[’']d| would) (?:be lucky to |probably |hardly |only )?(?:see|do|get|make|reach)`,
  // "Trade today's about 7."
  String.raw`[Tt]wo-way trade(?: today| now)?(?:[’']s| is| was)`,
  String.raw`(?:${TRADE})(?: today| now)(?:[’']s| is| are)`,
].join("|");

const BEHIND_WHOLE = [
  String.raw`[.,;)](?!\d)`,
  "$",
  String.raw` (?:now|today|last year|this year|by (?:20\d\d|then)|in (?:that time|the same time|a decade|(?:\w+|\d+) years))\b`,
].join("|");

/** "exports grew by 9 percent; imports fell by 7". */
const CHANGED_BY = [
  "by|up|down|rose|fell|grew|gained|lost|added|shed|dropped|climbed|slipped|jumped|declined|increased|advanced",
  "shrank|soared|surged|slid|another",
  "(?:rise|increase|growth|gain|jump|surge|fall|drop|decline|decrease|slump|plunge|slide|loss|contraction) of",
].join("|");

const ONLY_ABOUT = "only |just |about |a mere |nearly |over ";

/** "up from 20,000", "where they used to see 300". */
const COMPARED_WITH = [
  `from|to|against|versus|vis-[aà]-vis|than|${COMPARED}|as opposed to`,
  "(?:instead of|rather than) the (?:agreed|usual|planned|normal|promised|scheduled|expected)",
  "after",
  "where (?:we|they|it|there) (?:once |used to |only )?(?:saw|see|had|have|was|were|counted|count|handled|handle)",
].join("|");

const WORD_BEHIND_COMPARED = [
  "in|a|the|one|last|during|for|by|at|on|as|when|before|after|until|since|prior|per|each|earlier|this|that",
  "previously|two|three|four|five|ten|twelve",
].join("|");

/** "up from 20,000 a year earlier". */
const BEHIND_COMPARED = String.raw`[,.;:)”"–—]|$| (?:${WORD_BEHIND_COMPARED})\b`;

const ABOUT_OR_HARDLY = "about|around|some|nearly|almost|hardly|barely|just|only|over|more|than";

const BARE_NUMBER = [String.raw`\d{1,3}(?:,\d{3})+`, String.raw`\d{2,3}(?![\d%]|,\d)`, String.raw`\d+(?:\.\d+)?(?:m|k|bn| lakh)`].join("|");

export const bareNumbers = {
  bareFrom: new RegExp(
    String.raw`\b(?:from|between) (?:(?:${NEARLY}) )*(\d{1,3}(?:\.\d+)?)(?= (?:to|and) (?:(?:${ABOUT_OR_MORE}) )*\d{1,3}(?:\.\d+)? ?(?:${SCALES})\b)`,
    "g",
  ),
  bareScaled: new RegExp(
    String.raw`\b(?:(?:${BEFORE_SCALED}) (\d{1,3}\.\d{1,2})(?=${BEHIND_SCALED})(?!\.\d)|(?:${BEFORE_WHOLE}) ${ROUNDLY}(\d{1,3})(?=${BEHIND_WHOLE}))`,
    "gu",
  ),
  barePercent: new RegExp(
    String.raw`\b(?:${CHANGED_BY}) (?:${ONLY_ABOUT})?(\d{1,2}(?:\.\d{1,2})?)(?=[,;)]|\.(?!\d)|$| (?:in|and|while|because|as|last|this|on a|year)\b)`,
    "g",
  ),
  bareCompared: new RegExp(String.raw`\b(?:${COMPARED_WITH}) (?:(?:${ABOUT_OR_HARDLY}) )*(${BARE_NUMBER})(?=${BEHIND_COMPARED})`, "g"),
  bareRange: /^(?: to | or | ?[–-] ?)(\d{1,3}(?:,\d{3})+|\d{2,4})(?=[,.;:)”"–—]|$| (?:a|per|each|every|in|on|at)\b)/,
  pointed: new RegExp(
    String.raw`\b(?:it|that|this|the (?:number|figure|count|tally|total|norm|average)) (?:is|was|had been|stood at|came to) (?:[a-z]+ ){0,2}$`,
  ),
} satisfies Partial<Lists>;
