// English words of growth and decline.
import type { Changes } from "../../changes.ts";
import { MONTH_NAME, YEAR_NUMBER } from "../parts.ts";

/** "fell faster" is no growth. */
const DECLINED = [
  "declin|decreas|fell|fall|dropp|shr[aiu]nk|contract|slump|plung|sank|slid|slipp|tumbl|eas|dipp|narrow|weaken",
  "cool|los[te]|down|eroding|receded?",
].join("|");

/** "beat last year's by 5 percent", "topped May's". */
const MONTH_OR_YEAR_BEFORE = [
  `(?:${MONTH_NAME}|(?:previous|prior|preceding|last) (?:month|year|quarter|season))(?:[’']s?)?`,
  `${YEAR_NUMBER}(?:[’']s)?`,
].join("|");

/** What a number may be above or below: "above the level of 2020", "below last year's", "above $5 billion". */
const PAST_LEVEL = [
  String.raw`[$€£¥₹]|\p{Lu}[\p{L}]{0,2}[$ ]{0,2}\d|record|peak|high|out-?turn|pace|volume|value|quantity|amount|tonnage`,
  String.raw`${MONTH_NAME}\b`,
  "where (?:we|they|it)",
  `levels?|years?|year-ago|previous|prior|same|corresponding|figures?|total|a year|last|${YEAR_NUMBER}|that`,
  String.raw`those|average|it\b`,
].join("|");

/** What farmers grow: no trade does. */
const CROPS =
  "apples|corn|soybeans|wheat|cotton|rice|food|crops?|it|them|fruit|vegetables|potatoes|grapes|coffee|tea|tobacco|flowers|things";

/** What tells growth: verbs, nouns and comparisons with what was before. */
const GROWTH_WORDS = [
  String.raw`increas\w*|wider|larger|grew|grow(?:s|n|th|ing)?(?! (?:${CROPS})\b)|rose|ris(?:e[sn]?|ing)|up\b|gain(?:ed|s)?|soar\w*|jump\w*`,
  String.raw`surg\w*|climb\w*|add(?:ed|ing)\b|expan(?:d\w*|sion)|boost\w*|rais(?:e[ds]?|ing)|plus\b|improv\w+`,
  String.raw`more\b(?! \w+ly\b)`,
  String.raw`higher|bigger|greater|acceler\w+`,
  String.raw`better(?= than\b)`,
  String.raw`went up|go(?:es)? up|hike\w*|upsurge|uptick\w*|upturn|reviv\w+`,
  String.raw`(?<!\b(?:${DECLINED})\w* (?:even |much |far |rather |still |a little )?)faster`,
  // "advanced 3 percent", but no "advanced chips".
  String.raw`advanc(?:e[sd]?|ing)\b(?! (?:ones?|chips?|semiconductors?|technolog\w+|econom\w+|countr\w+)\b)`,
  String.raw`rebound\w*|recover(?:ed|y|s|ing)\b|spik\w+|rocket\w*|skyrocket\w*|balloon\w*|swell\w*|swelled`,
  String.raw`swollen|leap\w*|leapt|widen\w*|strengthen\w*|picked up|pick up|edg(?:ed|ing) up|tick(?:ed|ing) up`,
  String.raw`inch(?:ed|ing) up|mushroom\w*|uplift|firmed|quicken\w*|snapped back|bounc\w+ back|bump\w*|accelerated`,
  String.raw`outpac\w+|shot up|ramped up|upswing|enlarg\w+|buoy\w*|lift(?:ed|s|ing)?\b|propel\w*`,
  "(?:push|driv|drov)(?:ed|es|en|e|ing)? up",
  String.raw`increments?|exceed\w* the`,
  String.raw`(?:beat|topp|surpass|outstripp|exceed)(?:ed|s|ing|ing)?(?= (?:the |its |their )?(?:${MONTH_OR_YEAR_BEFORE})(?: [a-z]+){0,2} by\b)`,
  "ahead(?=[.,;:)]|$)",
  `(?:above|ahead of)(?= (?:the |its |their )?(?:${PAST_LEVEL}))`,
].join("|");

/** "off by about a third". */
const BY_ABOUT = "(?:(?:by|about|some|nearly|almost|around|more than|over|roughly) )*";

/** What tells decline, likewise. */
const DECLINE_WORDS = [
  String.raw`decreas\w*|declin\w*|fell|fall(?:s|en|ing)?|dropp?(?:ed|s|ing)?|down\b|reduc\w+|shr[aiu]nk\w*`,
  String.raw`contract(?:ed|ion|s|ing)\b`,
  String.raw`contract(?= by\b)`,
  String.raw`cut\b|lower\w*`,
  String.raw`worse(?= than\b)`,
  String.raw`less\b|fewer\b|slump\w*|plung\w*|plummet\w*|minus\b|diminish\w*|smaller|short of|short\b|went down|lost`,
  String.raw`loss\b`,
  String.raw`off(?= ${BY_ABOUT}(?:[\d$€£]|$|(?:half|two|three|an?|one)\b)| (?:the |its |their |last |a year|on |${YEAR_NUMBER}))`,
  String.raw`slip\w*|slid(?:e|ing)?\b|sank|sink\w*|sunk|tumbl\w*|eas(?:ed|ing)\b|dip(?:ped|s|ping)?\b|narrow\w*|weaken\w*`,
  String.raw`retreat\w*|collaps\w*|crash\w*|div(?:ed|ing)\b|dove\b|nosediv\w*|slow(?:ed|er)? (?:to|by)|downturn|downtick`,
  String.raw`soften\w*|cool(?:ed|ing)\b|halved|edg(?:ed|ing) (?:down|lower)|tick(?:ed|ing) down|inch(?:ed|ing) down`,
  String.raw`shed\b|nosedived|erod\w+|dwindl\w+|slash\w*|par(?:ed|ing) (?:back|down)|shav(?:ed|ing) off`,
  String.raw`scal(?:ed|ing) (?:back|down)|curtail\w*|taper(?:ed|ing) off|ebb(?:ed|ing)\b|depress(?:ed|es|ing)\b`,
  "(?:drag|push|drov|driv|br[oi]ng|brought)(?:g?ed|en|e|g?ing)? down",
  String.raw`wip(?:ed|ing) out|subsid(?:ed|ing)\b|recede\w*|trimmed|deteriorat\w+|worsen\w*|narrower|slimmer|shallower`,
  String.raw`withered|shrivel\w*|evaporat\w*|decrements?`,
  "behind(?=[.,;:)]|$)",
  String.raw`trail(?:ed|s|ing)?\b|lag(?:ged|s|ging)?\b`,
  `(?:below|behind)(?= (?:the |its |their )?(?:${PAST_LEVEL}))`,
].join("|");

export const words = {
  up: String.raw`\b(?:${GROWTH_WORDS})`,
  down: String.raw`\b(?:${DECLINE_WORDS})`,
  // "from 20 percent down to 5" is no change of 20 percent.
  afterGap: [
    String.raw`(?! (?:all the way |back |right )?(?:up|down) to\b)(?! (?:or|and) (?:more|less|fewer)\b)`,
    String.raw`[ -]*(?:per ?cent )?(?:year[- ]on[- ]year |y[/-]?o?[/-]?y |month[- ]on[- ]month |annual |yearly |monthly )?`,
    String.raw`(?:[\w’'-]+ ){0,2}?`,
  ].join(""),
  bounding: /^(?:(?:more|less|higher|lower|greater|smaller) than\b|short of)/i,
} satisfies Partial<Changes>;
