// Times of which an English sentence tells something else than its figures: when it was said, when a treaty was signed.
import type { Periods } from "../../periods.ts";
import { EARLY_OR_LATE, MONTH_NAME, WEEKDAY, YEAR_NUMBER } from "../parts.ts";
import { HAS_MULTIPLIED } from "./parts.ts";

/** What is said of trade itself: the month is that of the trade. */
const TOLD_OF_TRADE = [
  "exports?|imports?|trade|turnover|shipments|deliveries|sales|purchases|arrivals|traffic|freight|cargo",
  String.raw`volumes?|was|were|had|has|have|reached|stood|totall?ed|amounted|that|show\w*|rose|fell|grew`,
].join("|");

const SAID_VERB = "said|says|told|stated|announced|noted|stressed|declared";

/** "The minister said in Lima in May": May is when it was said, if nothing of trade stands between. */
const NOTHING_OF_TRADE = String.raw`(?:(?!\b(?:${TOLD_OF_TRADE})\b|\d ?%)[^,.;]){0,90}?`;

/** "after the border was closed in May", "when duties took effect in May". */
const HAPPENED = [
  "allowed|lifted|opened|reopened|resumed|closed|shut|banned|imposed|introduced|signed|suspended|scrapped",
  "cancelled|doubled the duty|came into force|took effect|took office|began|started|ended|broke out|was cut",
  "were cut",
].join("|");

/** "the season that began in May". */
const SEASON_RUNS = [
  String.raw`(?<!\byear,? )(?:which|that|it) (?:ends?|ended|begins?|began|starts?|started|runs?|ran)`,
  "season (?:ends?|ended)",
  "(?:season|year) (?:begins?|began|starts?|started|runs?|ran)",
].join("|");

const SAID_OR_MET = [
  "note|report|statement|interview|letter|briefing|bulletin|speech|visit|meeting|forum|said|says|told|announced",
  "warned",
].join("|");

const SAID_OR_PUBLISHED = "said|says|told|stated|announced|noted|stressed|reported|declared|released|published|unveiled|put out";

const REACHED = "pass(?:ed)?|reach(?:ed)?|hit|cross(?:ed)?|exceed(?:ed)?|topp?(?:ed)?|beat|met|surpass(?:ed)?|achieved|overtook";

const TARGET = "target|goal|mark|plan|figure|milestone|threshold";

/** "signed in May 2020". */
const SIGNED = [
  "signed|renewed|extended|ratified|concluded|inked|sealed|initialled|struck|brokered|came into force",
  "took effect|joined|invaded|launched|opened|established|created|founded",
].join("|");

/** "Since it was signed in 2001, trade has doubled", "When it was signed in 2001, trade was": the year is that of trade. */
const NOT_SINCE = String.raw`(?!(?<=\b[Ss]ince [^.;]{3,80})[^.;]{0,80}${HAS_MULTIPLIED})(?!(?<=\b[Ww]hen [^.;,]{3,80}),)`;

/** "After the invasion in 2022." */
const TURNING_POINT = "sanctions|invasion|war|pandemic|agreement|pact|deal";

/** "the $5 billion it had penciled in in May". */
const HAD_EXPECTED = [
  "forecast|predicted|projected|pencill?ed in",
  "had (?:been )?(?:expected|planned|estimated|hoped for|targeted|set|seen|assumed)",
  "(?:goal|target|forecast|plan|estimate|projection) (?:(?:it|they|he|she) )?(?:set|made|given|gave|issued|announced|published|unveiled)",
].join("|");

/** "Talks will resume in May". */
const COMING = "should|will|would|may|might|could|can|(?:is|are|was|were) (?:due|set|expected|scheduled|likely|planned|slated) to";

/** "Wheat for May was quoted at $200", "May futures". */
const PRICED = "delivery|shipment|loading|arrival|futures|contracts?|(?:was|were|is|are) (?:quoted|offered|priced|indicated|bid|traded)";

/** "The week ended on 5 May", "since the season began on 5 May". */
const ENDED_OR_SINCE = String.raw`\bend(?:ed|ing) |\b[Ss]ince (?:[a-z]+ ){1,7}`;

const A_TIME_TO_COME = [
  `(?:${EARLY_OR_LATE}${MONTH_NAME}`,
  "the (?:second half|(?:second|third|fourth|final|last) quarter)(?: of (?:the|this) year)?)",
].join("|");

const UNTIL = "in|into|until|till|through|by|from";

const SPOKEN = [
  String.raw`\b(?:${COMING}) [^.;\d]{3,80}? (?:${UNTIL}) ${A_TIME_TO_COME}\b(?![^.;]{0,200}\d)`,
  String.raw`\bfor ${EARLY_OR_LATE}${MONTH_NAME}(?= (?:${PRICED})\b)`,
  String.raw`\b(?:${HAD_EXPECTED}) (?:back |earlier )?(?:in|on) ${EARLY_OR_LATE}${MONTH_NAME}\b`,
  String.raw`\b(?:if|unless|provided) [^,;.\d]{3,60}? (?:in|by|on|before) ${EARLY_OR_LATE}${MONTH_NAME}\b`,
  String.raw`\b(?:once|before|when|until|after|because|as)\b[^,;.\d]{3,60}? (?:${HAPPENED}) (?:again )?(?:in|on|from) ${EARLY_OR_LATE}${MONTH_NAME}\b`,
  String.raw`(?<!\b[Ss]ince (?:the |its )?)\b(?:${SEASON_RUNS}) (?:in|on|from) ${EARLY_OR_LATE}${MONTH_NAME}\b`,
  String.raw`\b(?:${SAID_OR_MET})(?: (?:to|for|in|by|with|at) [\w ]{2,24}?)? (?:earlier |later |late |published )?(?:this|last) (?:week|month)\b`,
  String.raw`\b(?:${SAID_OR_PUBLISHED})\b${NOTHING_OF_TRADE}\b(?:in|on|since) ${EARLY_OR_LATE}${MONTH_NAME}(?: \d{1,2})?(?=[ ,.])(?!,? ${YEAR_NUMBER})`,
  String.raw`\b(?:${REACHED}) (?:it|that|this|them|the (?:${TARGET})) (?:already |back |as early as )?(?:in|by) ${EARLY_OR_LATE}${MONTH_NAME}\b`,
  String.raw`\bon ${WEEKDAY},? ${MONTH_NAME} \d{1,2}(?:, \d{4})?`,
  String.raw`(?<!${ENDED_OR_SINCE})\b(?:on|dated|as of|until|before|by) (?:\d{1,2} )?${MONTH_NAME}(?: \d{1,2})(?!\d| ?[-–—] ?\d)(?:, \d{4})?`,
  String.raw`(?:[Ss]ince|[Aa]fter|[Bb]efore) (?:the )?(?:\w+ )?(?:${TURNING_POINT})[^,.;]{0,20}\bin ${YEAR_NUMBER}${NOT_SINCE}`,
  String.raw`\bafter [^,;.\d]{3,70}? (?:in|on|since) ${MONTH_NAME}\b`,
  String.raw`\b(?:${SIGNED})\b[^,.;]{0,30}\b(?:in|on) (?:(?:${MONTH_NAME} )?(?:\d{1,2},? )?${YEAR_NUMBER}|${MONTH_NAME}\b)${NOT_SINCE}`,
].join("|");

export const spoken = {
  saidThen: new RegExp(
    String.raw`\b(?:${SAID_VERB})\b(?:(?!\b(?:${TOLD_OF_TRADE})\b)[^,.;]){0,90}?\b(?:in|on) ${EARLY_OR_LATE}${MONTH_NAME}(?: \d{1,2})?(?=[ ,.])`,
  ),
  spoken: new RegExp(SPOKEN, "g"),
} satisfies Partial<Periods>;
