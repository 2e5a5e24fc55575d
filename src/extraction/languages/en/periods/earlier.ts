// English words for the year before, the same months of it, and other times before.
import type { Periods } from "../../periods.ts";
import { AGO, COMPARED, MONTH_NAME, PREVIOUS, SAME, YEAR_NUMBER } from "../parts.ts";

const FIGURE = [
  "figure|total|number|count|volume|value|sum|bill|tally|amount|shortfall|deficit|surplus|gap|balance|imbalance",
  "turnover|trade|exports|imports|shipments|throughput|traffic",
].join("|");

/** "A year earlier the figure was", "its exports had been". */
const THE_FIGURE = ["it|they|there|this", String.raw`(?:(?:the|its|their) )?(?:[\w-]+ )?(?:${FIGURE})`].join("|");

const PREVIOUS_OR_LAST = "previous|last|preceding|prior";

/** "A year earlier", "in the same period of last year". */
const YEAR_AGO = [
  `(?:a|the) year ${AGO}(?:,? ${MONTH_NAME}['’]s)?`,
  String.raw`in (?:the|a) ${SAME} (?:\w+ )?(?:period|month|quarter|months|half)(?: of (?:the )?(?:${PREVIOUS_OR_LAST}) year| a year ${AGO}| last year)`,
].join("|");

const WAS = "had (?:been|stood at|reached|come to|amounted to|totall?ed)|was|were|stood at|came to|amounted to|totall?ed|reached";

const ONLY = ["only|just|barely|worth|some|about|a mere", "a (?:single )?(?:cargo|shipment) of"].join("|");

const WHO_SAID = String.raw`he|she|they|it|the \w+`;

const LAST_YEAR = `${YEAR_NUMBER}|last year|the ${PREVIOUS} year|a year ${AGO}|the year before`;

const PERIOD = "period|month|quarter|months|half|time|stretch|span|window|weeks|season";

const SAME_PERIOD = [
  "(?:year-ago|year-earlier|prior-year) (?:period|month|quarter|months|half|time)",
  String.raw`(?:same|similar|corresponding|comparable|matching|equivalent|like) (?:[\w-]+ )?(?:${PERIOD})(?: (?:of|in)(?: the)?)? (?:${LAST_YEAR})`,
].join("|");

/** "5 a year earlier", "5 in the same months of last year". */
const YEAR_EARLIER = [
  "(?:(?:a|one|the) (?:year|season)|(?:twelve|12) months) (?:earlier|ago|before|previously)",
  `(?:in|during|for|over|recorded in|posted in|reported in|registered in|seen in) (?:the|a) (?:${SAME_PERIOD})`,
  `(?:in|of|for|during) the ${PREVIOUS} year`,
].join("|");

const YEAR_BEFORE = `last year|(?:the )?${PREVIOUS} year|the year before|year ${AGO}|${YEAR_NUMBER}`;

/** "year on year", "y/y", "in the same period of 2020". */
const YEAR_ON_YEAR_WORDS = [
  "year[- ](?:on|over)[- ]year|y[/-]?o[/-]?y|yr[/-]yr",
  `(?:from|than|over|${COMPARED}) (?:a|the) year ${AGO}`,
  "annual(?:ly| growth| rise| increase)",
  `(?:same|similar|corresponding|comparable|like) (?:period|months?|quarter|half|time|term)(?: (?:of|in|a))? (?:${YEAR_BEFORE})`,
].join("|");

const WHAT_IT_WAS_IN = String.raw`in |[^,;.\d]{0,10}\d[^,;]{0,18} in `;

/** "month on month", "from the previous quarter", "compared with May". */
const MONTH_ON_MONTH_WORDS = [
  "month[- ](?:on|over)[- ]month|m[/-]?o[/-]?m|quarter[- ](?:on|over)[- ]quarter|q[/-]?o[/-]?q",
  String.raw`(?:previous|prior|preceding|(?<=\b(?:from|than|over|on|against|with|to) )last) (?:month|quarter)`,
  `(?:month|quarter) ${AGO}`,
  String.raw`(?:from|than|against|above|below|${COMPARED}) (?:${WHAT_IT_WAS_IN})?${MONTH_NAME}\b(?! ${YEAR_NUMBER}| last year| (?:a|the) year)`,
].join("|");

const BEFORE = "ago|earlier|before|previously";

/** "it was still only about 5". */
const STILL_ABOUT = [
  "stuck|hovering|languishing|running|around|worth|still|already|at|a mere|only|just|about|around|some|barely",
  "less than|under|over|nearly|almost",
].join("|");

const YEARS_OR_DECADE = [
  String.raw`(?<n>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,2}) years`,
  "(?<decade>[Aa] decade)",
].join("|");

const IT = "it|they|that|this|there|the (?:figure|number|total|sum|value|volume)s?|its (?:exports|imports|sales|purchases)";

const OPENS = ["^|[;:,.–—-] ", String.raw`\b(?:and|but|while|whereas|when|only|just|barely|some|as recently as) `].join("|");

const WAS_OR_REACHED = "was|were|been|stood at|came to|amounted to|totall?ed|reached";

/** "before the war", "before the latest ban". */
const EVENT = [
  "outbreak|pandemic|epidemic|virus|Covid(?:-19)?|crisis|war|invasion|fighting|conflict|unrest|protests?|riots",
  "sanctions|closure|shutdown|blockade|ban|embargo|dispute|row|strikes?|coup|lockdowns?|earthquake|quake",
  "floods?|storm|tariffs?|duty|reform|agreement|pact|deal|collapse|crash|split|takeover",
].join("|");

/** "it had been", "exports had reached". */
const WHAT_HAD = [
  "it|they",
  "the (?:figure|total|number|volume|value|amount)",
  String.raw`exports|imports|trade|shipments|\p{Lu}\p{L}+`,
  String.raw`\d[\d.,]* (?:[mb]illion )?(?:tonnes|tons|[a-z]+s)`,
  "[mb]illion",
].join("|");

export const earlier = {
  earlierBefore: new RegExp(
    String.raw`\b(?:${YEAR_AGO})(?:,? (?:${WHO_SAID}) (?:said|added|noted|recalled))?(?:,? (?:${THE_FIGURE}) (?:${WAS})(?: (?:${ONLY}))*)?[,:]? \(?$`,
    "i",
  ),
  yearBeforeOpens: new RegExp(
    String.raw`^["“]?(?:And |But )?(?:[Aa]|[Tt]he) year ${AGO}(?: that)?,?(?: (?:I|we) (?:think|believe|guess),?)? [^;,]{0,80}$`,
  ),
  yearEarlier: new RegExp(String.raw`^\)?,? ?(?:worth )?(?:${YEAR_EARLIER})`, "i"),
  samePeriodThen: new RegExp(String.raw`^\)?,? ?(?:in|during|for|over) (?:the|a) ${SAME} (?:period|month|quarter|months|half|time)`, "i"),
  samePeriod: new RegExp(
    String.raw`\b${SAME} (?:period|months|time|quarter|half|weeks|days|stretch|season)\b|\bat this (?:time|point|stage)\b`,
    "i",
  ),
  yearOnYear: new RegExp(String.raw`\b(?:${YEAR_ON_YEAR_WORDS})\b`, "i"),
  monthOnMonth: new RegExp(String.raw`\b(?:${MONTH_ON_MONTH_WORDS})`, "i"),
  previousYear: new RegExp(String.raw`^[^.;,\d]{0,24}\b(?:in )?the ${PREVIOUS} year\b|^[^.;,\d]{0,24}\bthe year before\b`, "i"),
  previousQuarter: new RegExp(
    String.raw`^[^.;,\d]{0,24}\b(?:the ${PREVIOUS} quarter|the quarter (?:before|earlier)|a quarter (?:earlier|before))\b`,
    "i",
  ),
  yearsAgo: new RegExp(
    String.raw`^\)?,? (?:(?:just |only )?(?<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years|(?<decade>a decade)) (?:${BEFORE})`,
    "i",
  ),
  yearsAgoBefore: new RegExp(
    `(?:${OPENS})(?:${YEARS_OR_DECADE}) (?:ago|earlier|before|previously),? (?:${IT}) (?:had )?(?:${WAS_OR_REACHED})(?: (?:${STILL_ABOUT}))* ?$`,
  ),
  beforeEvent: new RegExp(String.raw`\bbefore (?:the |its |their |that |this )?(?:[\w’'-]+ ){0,2}?(?:${EVENT})\b`, "i"),
  fromTo: new RegExp(
    String.raw`^ from [^,;]{1,60}?\b(?<a>${YEAR_NUMBER})\b[^;]{0,40}? to [^,;]{1,60}?(?:\b(?<b>${YEAR_NUMBER})\b|(?<last>last year))`,
    "i",
  ),
  cameFrom: new RegExp(String.raw`\bfrom [^,;]{0,24}\d[^,;]{0,20} in (?<year>${YEAR_NUMBER}) to (?:just |only |about |some |around )?$`),
  aside: new RegExp(String.raw`\b(?:${WHAT_HAD}) had (?:been |\w+ed |stood |sold |bought )`, "u"),
  revised: /\brevised (?:up |down |upwards? |downwards? |slightly |sharply )?(?:to|from)\b/,
} satisfies Partial<Periods>;
