// Where an English sentence begins to tell of another time, to compare with.
import type { Periods } from "../../periods.ts";
import { AGO, COMPARED, EARLY_OR_LATE, MONTH_NAME, PREVIOUS, YEAR_NUMBER } from "../parts.ts";

const MOST = String.raw`\w+est|best|worst|most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth`;

/** "the weakest", "its fourth". */
const SUPERLATIVE = String.raw`\b(?:the|its|their|an?) (?!harvest|interest|rest|west|request|forest|latest|protest|test)(?:${MOST})`;

const OWN_FIGURE = [
  String.raw`,? when\b(?=[^.;]{0,120}\d)`,
  String.raw`(?:['’]s)? (?:[\w-]+ ){0,2}(?:figure|total|level|mark|record|value|volume|tally)s? of \D{0,4}\d`,
].join("|");

/** Behind the other time: no figure of its own, as in "against 2020 ($3 bn)", "last year’s total of $3 bn". */
const NOT_OF_IT = String.raw`(?!(?: \d{4})? ?\([€$£¥]?[-−]?\d)(?!['’]s [$€£]?\d)(?!${OWN_FIGURE})`;

const PART_OF_YEAR = "spring|summer|autumn|fall|winter|start|beginning|end|middle|(?:first|second) half";

const MONTH_OR_YEAR = [`${MONTH_NAME}(?:,? ${YEAR_NUMBER})?`, `${YEAR_NUMBER}|last year`].join("|");

const YEAR_OR_LAST = [String.raw`${YEAR_NUMBER}\b`, `last year|a year ${AGO}`].join("|");

const MONTH_OR_YEAR_SPAN = "a month|a year|the year";

const THAN = `from|on|over|than|${COMPARED}`;

/** "from June 2018 to $5.0 billion": an amount, not the end of a span. */
const AMOUNT = [
  "[a-z]{0,3}[$€£¥₹]",
  String.raw`(?:Rs|RM|RO|Tk|K?Shs?|EUR|USD|CHF)\.? ?\d`,
  String.raw`\d[\d.,]*(?:%| ?(?:thousand|[mbtr]+illion|crore|lakh|tonnes|tons|metric|barrels|TEUs?|containers|units|per ?cent|mn|bn|pc)\b)`,
].join("|");

/** "from 2018 to 2020" is no comparison. */
const SPAN = [
  `to(?! (?:(?:about|around|nearly|almost|some|over|roughly|just|a|record|more|than) )*(?:${AMOUNT}))`,
  "until|through|and|onwards?|[-–—]",
].join("|");

/** "half the 2020 figure". */
const FIGURE_OF = [
  ` ${YEAR_NUMBER} (?:figure|level|quantity|amount|volume|value|total|number|tally)`,
  String.raw` (?:figure|level|quantity|amount|volume|value|total|number|tally)s? (?:of|in|for)\b`,
].join("|");

const CHANGE = "increase|growth|rise|gain|jump|improvement|decrease|decline|drop|fall|up|down|higher|lower";

const PERCENT_OR_UNIT = ["%|percent|per cent|pct|pc", "(?:(?:million|billion|mn|bn|m) )?[a-z]+"].join("|");

/** "more than doubled last year", "by more than a third last year": those are no comparisons with last year. */
const NO_FACTOR = [
  String.raw`(?! (?:doubl|trebl|tripl|quadrupl|quintupl|halv)ed\b| \w+[- ]?fold\b)`,
  String.raw`(?! (?:(?:an?|one|two|three)[ -])?(?:half|thirds?|quarters?|fifths?|tenths?)\b(?! (?:of|the|that|what|as)\b| last \w+['’]s))`,
].join("");

const WAS_OR_DID = "was|were|had been|did|sold|bought|shipped|sent|exported|imported";

/** "than in", "from a year earlier", "half of what it was", "up 5 percent on". */
const COMPARED_WITH_TIME = [
  String.raw`\b(?:compared|comparison|relative|in contrast) (?:to|with)`,
  String.raw`\bagainst|\bversus`,
  String.raw`\bthan${NO_FACTOR}(?: (?:it was|in|over|during|for|the))*`,
  String.raw`\bas against|\bfrom (?:a year|the year) ${AGO}`,
  String.raw`\bfrom (?:the )?(?:same|corresponding|year-earlier|year-ago) (?:period|month|quarter)(?: of)?`,
  String.raw`\bover the same (?:period|month|quarter)(?: of)?`,
  String.raw`\bon (?:the )?same (?:period|month|quarter)(?: of)?`,
  String.raw`\b(?:corresponding|similar) (?:period|month|quarter)(?: of)?`,
  String.raw`\bsame (?:\w+ )?(?:period|months?|quarter|time|stretch|span|window)(?: of| in)?`,
  String.raw`\bbelow|\babove|\bahead of|\bbehind`,
  String.raw`\bas (?:much|many|high|large|big) (?:again )?as(?: in)?`,
  String.raw`\b(?:times|twice|double|triple|treble)(?: that of| those of| the| its)`,
  String.raw`\b(?:half|third|quarter|fifth|tenth|fraction|times|twice|double|triple)s?(?: of)? what (?:it|they|these|this|we|you) (?:${WAS_OR_DID})`,
  String.raw`\b(?:half|third|quarter|fifth|tenth|fraction)s?(?: of)? (?:that|those|the|its)(?=${FIGURE_OF})`,
  String.raw`\bcompared`,
  String.raw`\b(?:${CHANGE}) (?:by |of )?(?:(?:[A-Z]{0,3}[$€£¥₹]? ?)?[\d.,]+ ?(?:${PERCENT_OR_UNIT}) )?(?:on|over|from|than)`,
].join("|");

/** "2020", "last season", "a year earlier", "January to May last year". */
const TIME_BEFORE = [
  String.raw`\b${YEAR_NUMBER}\b|\bFY ?\d\d(?:\d\d)?\b`,
  String.raw`\b(?:last|previous|past|preceding) (?:(?:marketing|fiscal|financial|agricultural|crop|calendar) )?(?:year|month|season|campaign)(?:['’]s)?`,
  String.raw`\b(?:the|a) year ${AGO}`,
  String.raw`\b${MONTH_NAME}\b(?:(?: ?[-–—/] ?| (?:to|through|until) )${MONTH_NAME}\b)?(?: (?:of )?last year| \d{4})?`,
].join("|");

/** "topped May’s by 5 percent". */
const LAST_MONTH_OR_YEAR = `${MONTH_NAME}|${YEAR_NUMBER}|last (?:year|month)`;

const BEAT = "beat|beating|topped|topping|surpassed|surpassing|exceeded|exceeding|outstripped";

const EXTREME = [
  "biggest|largest|highest|lowest|fastest|slowest|steepest|sharpest|strongest|weakest|smallest|widest|narrowest",
  "deepest|longest|quickest|worst|best|most|first|highs?|lows?",
].join("|");

/** "the largest buyer since 2020", "the top market since records began". */
const RECORD_SINCE_YEAR = [
  `first time|${EXTREME}|record`,
  String.raw`leading|main|chief|principal|foremost|number[- ]one|No\. ?1`,
  String.raw`top(?= (?:[\w-]+ ){0,2}?(?:market|buyer|customer|destination|supplier|source|partner|exporter|importer|seller|spot|position|place))`,
].join("|");

const SO_MANY = String.raw`\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many`;

const ROUGHLY = "(?:more|less) than |at least |almost |nearly |about |over ";

/** "a fraction of the pace seen in the summer", "well below the rate of the spring", "from its July peak". */
const OTHER_PACE = [
  String.raw`\b(?:fraction|half|third|quarter|twice|double|times|below|above|from|than|off|short)(?: of)? (?:the|its|their) `,
  String.raw`(?:[a-z]+ )?(?:pace|rates?|levels?|peaks?|highs?|lows?|speed|growth|rise|gains?|increase) `,
  String.raw`(?:(?:seen|recorded|set|posted|registered|clocked|reached) )?(?:in|over|during|of) `,
  `(?:the |last |early |late |mid-)*(?:${PART_OF_YEAR}|${MONTH_NAME}|(?:first|second|third|fourth) quarter)\\b`,
].join("");

const OTHER_TIME = [
  OTHER_PACE,
  String.raw`\b(?:from|below|above|off|than) (?:the|its|their|an?) ${MONTH_NAME} (?:peak|high|low|level|record|trough|rate|pace)\b`,
  String.raw`${SUPERLATIVE}(?: [\w’-]+){0,5}? since (?:the )?(?:(?:${PART_OF_YEAR}) of )?${EARLY_OR_LATE}(?:${MONTH_OR_YEAR})\b`,
  `on (?<=(?:%|per ?cent|pc|halves|halved|half|thirds?|quarters?|fifths?|tenths?),? on )(?:${MONTH_NAME} )?(?:${YEAR_OR_LAST})`,
  String.raw`\b(?:${THAN}) (?:(?:${MONTH_OR_YEAR_SPAN}) ${AGO}|the ${PREVIOUS} (?:month|quarter)|the month (?:earlier|before))\b(?!['’]s)`,
  String.raw`\bfrom (?:${MONTH_NAME} )?${YEAR_NUMBER}\b(?! ?(?:${SPAN})| levels)`,
  String.raw`\bsince ${EARLY_OR_LATE}${MONTH_NAME}(?:,? ${YEAR_NUMBER}| last year)`,
  String.raw`\bsince last (?:year|season)\b`,
  String.raw`(?:${COMPARED_WITH_TIME})(?:(?!--)[^,;.()–—\d$€£¥]){0,40}?(?:${TIME_BEFORE})${NOT_OF_IT}`,
  String.raw`\b(?:by|at|than) this time last year\b`,
  String.raw`\b(?:${BEAT}) (?:${LAST_MONTH_OR_YEAR})(?:['’]s)?(?= (?:[a-z]+ ){0,2}by\b)`,
  String.raw`\b(?:${RECORD_SINCE_YEAR})\b[^,;.]{0,50}? since (?:${MONTH_NAME} )?(?:${YEAR_NUMBER}\b|FY ?\d\d|\w+ (?:years|months)\b|records began)`,
  String.raw`\b(?:${EXTREME}|least)\b[^,;.]{0,40}? in (?:${ROUGHLY})?(?:${SO_MANY}) (?:years?|months?|quarters?|decades?|weeks?)\b(?! of)`,
  String.raw`\b(?:${EXTREME}|record)\b[^,;.]{0,50}? since (?:last )?${MONTH_NAME}\b`,
].join("|");

const BEFORE_MORE = [
  "%|percent|per cent|pct|pc|million|billion|bn|mn|tonnes|tons|times|third|half|quarter|fifth|tenth|fold",
  "dollars|euros|yuan|rupees|much|far|slightly|points",
].join("|");

/** "compared with", "slower than", "5 percent more than". */
const COMPARISON = [
  `${COMPARED}|versus|vis-[aà]-vis|as against|against|(?:up|down|higher|lower) from|following|after`,
  String.raw`(?:\w+er|(?<=(?:${BEFORE_MORE}) )(?:more|less)) than`,
].join("|");

export const comparison = {
  comparison: new RegExp(OTHER_TIME, "gi"),
  compareMarker: new RegExp(String.raw`\b(?:${COMPARISON}) (?:(?:a|an|the|about|some) )?(?:[\w-]+ ){0,6}?[$€£\d]`, "i"),
  comparedMonth: new RegExp(String.raw`\b(?:than(?: in)?|${COMPARED}|from|over|on|against) (?<m>${MONTH_NAME}) (?<year>20\d\d)\b`),
  comparedYear: new RegExp(String.raw`\b(?:than(?: in)?|${COMPARED}|over|against|above|below) (?<year>20\d\d)\b`),
} satisfies Partial<Periods>;
