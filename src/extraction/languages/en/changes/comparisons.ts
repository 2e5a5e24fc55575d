// English comparisons with what was before: shares, levels, "more than last year".
import type { Changes } from "../../changes.ts";
import { AGO, MONTH_NAME, YEAR_NUMBER } from "../parts.ts";

/** Before "only 5 percent", which is then no share. */
const MOVED = [
  "by|up|down|grew|grown|growing|grow|rose|risen|rising|fell|fallen|falling|shrank|shrunk",
  String.raw`(?:increas|decreas|declin|expand|climb|dropp|slipp|gain|improv|eas)(?:e|es|ed|ing)`,
].join("|");

/** "accounts for 5 percent", "stood at 5 percent". */
const LEVEL_VERBS = [
  "puts?|charge[sd]?|impose[sd]?|slap(?:s|ped)?|levied",
  String.raw`to|from|at|account\w* for|mak\w+ up|reach\w*|amount\w* to|stand\w* at|stood at|share of|is|was|were|are`,
  `only(?<!\\b(?:${MOVED}) only)`,
  String.raw`constitut\w+|cover\w*|represent\w*|compris\w+|form\w*|contribut\w+|against|versus|than`,
].join("|");

const YEAR_OR_MONTH_BEFORE = [
  "(?:previous|prior|preceding|year-earlier|year-ago|last|same|corresponding)(?: (?:year|month|quarter|period))?(?:[’']s?)?",
  `${YEAR_NUMBER}(?:[’']s)?`,
].join("|");

const OF_THE_TIME_BEFORE = [
  String.raw`(?:of|in|for|seen in|recorded in|reached in) (?:the (?:same|previous|corresponding)|last|${YEAR_NUMBER}\b)`,
  `a year ${AGO}`,
].join("|");

/** "119 percent of last year’s level", "of what it was", "of the volume of 2020". */
const LEVEL_BEFORE = [
  String.raw`what (?:it|they|that|the figure) (?:was|were|had been|used to be)\b`,
  String.raw`(?:(?:the|its|their) )?(?:${YEAR_OR_MONTH_BEFORE}) (?:level|volume|figure|total|value|amount|tonnage)\b`,
  `(?:the|its|their) (?:level|volume|figure|total|value|amount|tonnage)s? (?:${OF_THE_TIME_BEFORE})`,
].join("|");

/** The same in other words: ", or 5 percent,", " ($3 bn)". */
const OR_OTHERWISE = String.raw`(?:,? or (?:[^,;.]{1,14},|(?:[a-z]+ ){0,2}[\d.]+ ?(?:%|per ?cent|pct),)| \([^)]{1,14}\),?)?`;

const LEVEL_OR_TIME = [
  `level|figure|total|pace|year|season|month|quarter|period|last|previous|same|${MONTH_NAME}|${YEAR_NUMBER}`,
  "a year",
].join("|");

/** "5 percent more than last year", "3 percent above the level of 2020". */
const MORE_THAN = [
  "(?:a year )?(?:more|higher|larger|bigger|greater|wider|better)(?: (?:in|last|this|at|for|during|over) [^,;.]{2,40}?)? (?:than|compared)",
  "(?:higher|larger)(?=[.;]|$| as a result| because)",
  // "$5 billion in additional trade".
  "(?:worth )?(?:in|of) (?:additional|extra) (?:[a-z-]+ ){0,2}(?:trade|exports|imports|sales)",
  // "$11 billion more in exports", "another $2 billion more a year of sales".
  "more (?:(?:a|per|each|every) year )?(?:in|of) (?:[a-z-]+ ){0,2}(?:trade|exports|imports|sales)\\b(?! than)",
  // "We could be selling them $2 billion more each year by 2005".
  "more (?:(?:a|each|every|per) year|by (?:the year )?20\\d\\d|over the next [a-z]+ years)\\b(?! than)",
  "(?:above|ahead of|up on) where (?:we|they|it) (?:was|were|stood|had been)",
  // "above what we had a year ago".
  "(?:above|ahead of|up on) what (?:we|they|it|you) (?:had|sold|bought|shipped|was|were|did)",
  String.raw`(?:above|ahead of|up on) (?:the |its |their |that of |those of |what )?(?:\w+ )?(?:${LEVEL_OR_TIME})`,
].join("|");

/** "5 percent less than last year", "3 percent below the level of 2020". */
const LESS_THAN = [
  "(?:below|behind|down on) where (?:we|they|it) (?:was|were|stood|had been)",
  "(?:less|lower|fewer|smaller|narrower|slimmer|worse)(?:(?: (?:in|last|this|at|for|during|over) [^,;.]{2,40}?)? than| compared|(?=[.,;]|$))",
  String.raw`(?:below|behind|down on) (?:the |its |their |that of |those of |what )?(?:\w+ )?(?:${LEVEL_OR_TIME})`,
].join("|");

const OF_OTHERS = [
  // "They sell us four times what we sell them."
  String.raw`^ what (?:we|they|you|it) (?:sells?|buys?|exports?|imports?|sends?|ships?)\b`,
  String.raw`^ (?:yours|ours|theirs|his|hers|that of|those of|as (?:large|big|long|hard|good) an? )\b`,
  String.raw`^(?: as (?:much|many))? (?:to|from|with) (?:[^.;,]|\.\d){2,40} as (?!in\b|an? (?:year|month|decade)\b|last\b|before\b)`,
  // "Seven times as much on subsidies as all others", "twice the growth of".
  String.raw`^ as (?:much|many) (?:on|for|in) [^.;,]{2,60} as (?!in\b|an? (?:year|month|decade)\b|last\b|before\b)`,
  String.raw`^ (?:the )?(?:growth|rate|pace|average)\b`,
  String.raw`^(?: as (?:much|many))? as (?:(?:to|from|with) |(?:its|their|our|your) (?:[\w-]+ ){0,2}(?:imports|exports|sales|purchases)\b)`,
].join("|");

export const comparisons = {
  level: new RegExp(
    String.raw`\b(?:${LEVEL_VERBS}) (?:(?:as much as|a|an|about|around|some|nearly|almost|over|more than|roughly|just|only) )*$`,
    "i",
  ),
  shareAfter:
    /^ (?:of|our|the|a(?! (?:year|month|quarter|decade)\b)|share|tariffs?|dut(?:y|ies)|levy|levies|tax|stake|interest|import tariff)\b(?!growth)/i,
  index: {
    before: /^(?!)/u,
    after: new RegExp(`^ of (?:${LEVEL_BEFORE})`, "i"),
  },
  moreThan: new RegExp(`^${OR_OTHERWISE} (?:${MORE_THAN})`, "i"),
  lessThan: new RegExp(`^${OR_OTHERWISE} (?:${LESS_THAN})`, "i"),
  ofOthers: new RegExp(OF_OTHERS),
  differsBy: /\bexceed\w* (?:it|that|this|them|[^,;]{0,40}) by [^,;]{0,16}$/i,
} satisfies Partial<Changes>;
