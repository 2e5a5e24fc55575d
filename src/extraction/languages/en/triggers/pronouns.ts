// English words that only point back: “it”, “the figure”, “of them”.
import { ABOUT, SUM, WITHIN } from "../parts.ts";

/** Where the subject of a clause may stand. */
const CLAUSE_START = ['^["“]?', "[,;:–—] ", String.raw`--? ?|\band |\bbut |\bso |\bwhile |\bwhen |\bmeans |\bthat `].join("|");
const IN_MONEY = "dollars|euros|value|money|volume|all|total|cash";
const OF_TIME = "[Aa]t|[Bb]y|[Oo]ver|[Dd]uring|[Ff]or|[Ww]ith|[Tt]his|[Ll]ast";
/** “In May, ”, “in dollar terms ”. */
const BEFORE_SUBJECT = [
  "[Ii]n [^,;.]{2,40}, ",
  `[Ii]n (?:${IN_MONEY})(?: terms)? `,
  `(?:${OF_TIME}) [^,;.]{2,50}, `,
  String.raw`[\w ’'-]{0,28}? ?`,
].join("|");
const IS_OR_MEANS = "is|was|represents|represented|marks|marked|means|brings|brought";
const GOODS_NAMED = "goods|products|commodities|shipments|deliveries|items";
/** “did almost $3 billion”. */
const SUM_NEXT = String.raw`(?= ${ABOUT}(?:[A-Z]{0,3}[$€£¥₹] ?)?\d)`;
const MONTH = "January|February|March|April|May|June|July|August|September|October|November|December";
/** “The first three months alone brought $3 billion.” */
const TIMES_BEFORE = String.raw`\b(?:months?|quarter|half|year|weeks?|season|${MONTH}) (?:alone |had |has |have |already )*`;
const SEASON = ["(?:[a-z]+ )?(?:year|season|quarter|month|half|campaign)", String.raw`(?:19|20)\d\d`, MONTH].join("|");
const SOME_PERCENT = String.raw`(?:some |about |almost |nearly )?[\d.]+ ?(?:%|per ?cent|pct|pc) `;
const UP_OR_DOWN = "up|down|ahead|behind";
const FIGURES_DO = [
  "reach|grew|grow|rose|ris|increas|total|amount|exceed|fell|declin|stood|account|doubl|went|came (?:to|in)|hit|topp",
  "climb|dropp|slid|slipp|jump|surg",
  String.raw`were (?:worth|valued|around|about|at|\$)`,
].join("|");
const MEAN_TO = "can|could|will|shall|want to|aim to|hope to|plan to|must|should|would like to";
const REACH = "reach|hit|get to|achieve|arrive at|go to|come to|attain|double (?:it|that) to";
const MORE_OR_LESS = [
  "(?:about|nearly|over|more|less|under|some|almost|roughly|around|only|just|barely|close|well|upwards) ",
  String.raw`(?:[A-Z]{0,3}[$€£¥₹] ?)\d`,
  String.raw`\d[\d.,]* (?:[mb]illion|tonnes|tons)`,
].join("|");
const ARE_AT = "(?:[’']re| are| were| stand| stood) (?:now |already |still |currently |only )?at ";
const POINTER = [
  "it",
  String.raw`those(?= (?:to|from) (?:the )?\p{Lu})`,
  // “This represents a rise.”
  `this(?= (?:${IS_OR_MEANS}) (?:a |an )?)`,
  "this figure|this number|this indicator|that figure|the figure",
  // “That was $3 million more.”
  String.raw`that(?= (?:was|is|came to|makes|made|equals|compares) (?:[\w-]+ ){0,2}[$€£\d])`,
  `the (?:total )?(?:weight|value|volume|worth) of (?:the|these|those) (?:exported |imported |traded )?(?:${GOODS_NAMED})`,
  "the total|the value",
  String.raw`the money(?= (?:was|is|came|comes|amounted|stood|totall?ed)\b)`,
  // “Singapore did over 9 million.”
  String.raw`(?<=\p{L}{2} )(?:did|(?:has|have) done)${SUM_NEXT}`,
  // “Say three billion dollars.”
  String.raw`(?<=^["“]?)(?:say|call it|maybe|perhaps)(?= ${SUM})`,
  `(?<=${TIMES_BEFORE})(?:yielded|brought|gave)${SUM_NEXT}`,
  // “We closed the season at 9,000 tonnes.”
  String.raw`[Ww]e(?= (?:have |had |[’']ve |just )*(?:closed|ended|finished) (?:the |last |this )?(?:${SEASON})\b)`,
  // “We are now at $3 billion.”
  // But what is pumped in a day is not sold.
  String.raw`[Ww]e(?!${WITHIN}{0,40}\bbarrels (?:a|per) day)(?=${ARE_AT}${ABOUT}(?:[A-Z]{0,3}[$€£¥₹] ?)?\d)`,
  // “We are 3 percent up.”
  String.raw`[Ww]e(?= (?:are|were) (?:already )?(?:${SOME_PERCENT})?(?:${UP_OR_DOWN})\b)`,
  "these figures|this volume",
  "the volume(?= (?:is|was|has|will|reached|of trade|to))",
  "the numbers?(?= (?:is|was|will|reached|stood|may))",
  String.raw`(?:our|the|a) (?:next|new) (?:target|goal)(?= (?:is|was|stands|remains|of)\b)`,
  "this amount|[Nn]ow that",
  // “They grew to $3 million.”
  `they(?= (?:have |had |will |can |could |may |also )*(?:${FIGURES_DO}))`,
  // “They were down 3 percent.”
  String.raw`they(?=(?:[’']re| are| were| have been) (?:${UP_OR_DOWN}|off) ${ABOUT}\d)`,
  "the growth rates?",
  "the (?:decline|increase|growth|decrease|drop|fall)",
  // “We will reach $3 billion.”
  String.raw`[Ww]e(?= (?:${MEAN_TO}) (?:soon |easily |together |still |yet |also )?(?:${REACH})\b)`,
  // “We do $3 billion.”
  String.raw`[Ww]e (?:do|did|have done|had done)(?![^.]*\btrade\b)(?= (?:${MORE_OR_LESS}))`,
].join("|");
const FIGURE = "figure|number|count|tally|total|volume|value|sum|amount|season|cheque|bill|return|result";
const DID = "is|was|were|are|came|comes|stood|stands|had|makes?|made|took|takes|reached|rose|fell|went|did|saw";
const SOME_TIME = "[Ll]ast|[Tt]his|[Aa]|[Tt]he|[Oo]n|[Tt]en|[Tt]wo|[Tt]hree";
/** “In May ”, “Last year, ”. */
const SOME_TIME_BEFORE = `(?:[Ii]n [^,;.]{2,40},? |(?:${SOME_TIME}) [^,;.]{2,40},? )?`;
const START = ['^["“]?', "[,;:–—] ", String.raw`\b(?:and|but|when|while|where) `].join("|");

/** Group 1 is the word. */
export const pronoun = new RegExp(String.raw`(?:${CLAUSE_START})(?:${BEFORE_SUBJECT})(${POINTER})\b`, "giu");

export const pointsBack = new RegExp(
  [
    // “The goal for next year stands at $3 billion.”
    String.raw`\b(?:target|goal|forecast|projection) (?:(?:for|of|in) [^.;,$€£¥]{2,40} )?(?:is|was|stands?|stood|remains?|had been|has been)\b`,
    // “On course for $3 billion.”
    String.raw`\b(?:aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|on (?:track|course)|target(?:s|ed|ing)?) (?:for |at )?(?:[a-z]+ ){0,2}[$€£¥]`,
    String.raw`\bof (?:it|them|these|those|that|ours|which)\b`,
    '^["“]?(?:[Ii]t|[Tt]hey|[Tt]hese|[Tt]hose) ',
    String.raw`\d (?:a|per|each|every) (?:day|night|week)\b`,
    String.raw`(?:${START})${SOME_TIME_BEFORE}(?:[Ii]t|[Tt]hat|[Tt]his|[Tt]hey|[Tt]he (?:${FIGURE})) (?:[a-z]+ ){0,2}?(?:${DID})\b`,
  ].join("|"),
);
