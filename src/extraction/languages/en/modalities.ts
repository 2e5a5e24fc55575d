// What in English is a goal, a forecast or an estimate, and not a report.
import type { Modalities } from "../modalities.ts";
import { projections } from "./modalities/projected.ts";
import { targets } from "./modalities/target.ts";
import { COMPARED, MONTH_NAME, YEAR_NUMBER } from "./parts.ts";

const ESTIMATE_WORDS = [
  String.raw`estimat\w+(?! committee)`,
  "(?:perhaps|maybe)(?! (?:more|less)\\b)|preliminary estimates",
  "according to (?:some|various) (?:estimates|experts)",
  "by (?:our|my|some) estimates?|roughly speaking",
  "which would (?:mean|imply|suggest)",
].join("|");

const GOALS = "goals?|targets?|plans?";

const REACHED = [
  String.raw`\b(?:exceed(?:ed|ing)|reached|achieved|met|surpass(?:ed|ing)|beat(?:ing)?|accelerated|ahead of)\b[^,;.]{0,40}\b(?:${GOALS})\b`,
  String.raw`\b(?:goals?|targets?|plans?)\b[^,;.]{0,30}\b(?:has|have|had|was|were) (?:been )?(?:exceeded|reached|achieved|met)`,
].join("|");

const FALSE = "false|untrue|not true|not the case|not correct|wrong|a lie|a myth|nonsense";

const SIMPLY = "simply |just |absolutely |totally |plainly ";

const DENIES = [
  String.raw`den(?:y|ies|ied|ying)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)|rubbish(?:es|ed|ing)?`,
  "dismiss(?:es|ed|ing)?|scotch(?:es|ed|ing)?|(?:brush|shrug|wav|laugh)(?:e?s|ed|ged|ing|ging)? (?:aside|away|off)",
  "pour(?:s|ed|ing)? cold water on",
].join("|");

const HEARSAY = "reports?|claims?|allegations?|rumou?rs?|suggestions?|speculation|assertions?|accusations?|estimates?";

const DENIED = [
  String.raw`\b(?:(?:[Ii]t|[Tt]hat) (?:is|was)|(?:[Ii]t|[Tt]hat)[’']s) ["“]?(?:${SIMPLY})?(?:${FALSE})["”]? (?:to say )?that\b[^;]*$`,
  String.raw`\b(?:${DENIES}) (?:an? |the |these |such |those |any |all )?(?:[a-z]+ )?(?:${HEARSAY})\b[^;]{0,60}? (?:that|of)\b[^;]*$`,
  String.raw`\b(?:I|[Ww]e) (?:deny|never said|did not say|didn[’']t say) that\b[^;]*$`,
  String.raw`\bdid(?: not|n[’']t) (?:fall|drop|decline|decrease|shrink|grow|rise|increase)(?: by)?[^,;.\d]{0,12}$`,
].join("|");

const BEAT = "beat(?:ing|s)?|top(?:ping|s)?|exceed(?:ing|s)?|surpass(?:ing|es)?|match(?:ing|es)?|better(?:ing|s)?|eclips(?:e|es|ing)";

/** "from the current $5 billion", "compared with last year’s level of". */
const BEFORE_BASELINE = [
  "the|a|its|one|about|around|some|just|only|over|nearly|almost|more than|current|present|currently|earlier",
  "previous",
  `${MONTH_NAME}(?:['’]s)?`,
  "level|target|total|figure|worth|of|deficit|surplus|last (?:year|month)(?:['’]s)?",
  "(?:record|annual) (?:level|figure|total)",
  String.raw`${YEAR_NUMBER}(?:['’]s)?(?: when [\w ]{3,40} (?:was|were|stood at|totalled))?`,
].join("|");

const WHICH_EXTREME = String.raw`all-time|previous|record|historic\w*|earlier`;

const BASELINE = [
  "(?:%|per ?cent|pct|pc) (?:(?:increase|growth|rise|gain|improvement|decline|decrease|fall|drop) )?(?:over|above|below|on) (?:the )?$",
  String.raw`\b(?:${BEAT}) (?:last (?:year|month|season)['’]s|the (?:previous|old) (?:record|high|peak)(?: of)?|${YEAR_NUMBER}['’]s) (?:\w+ of )?$`,
  // "well below the all-time high of".
  String.raw`\b(?:below|above|beneath|short of|shy of|off|ahead of) (?:the|its|an?) (?:(?:${WHICH_EXTREME}) )*(?:highs?|lows?|peak|record)(?: of)? $`,
  String.raw`\b(?:from|versus|against|vis-[aà]-vis|${COMPARED}|as opposed to|than|after) (?:(?:${BEFORE_BASELINE}) )*$`,
].join("|");

const FORECAST = "forecasts?|projections?|estimates?|outlook|guidance|prediction|target|goal";

const SOME_EARLIER = "the|a|an|its|an? earlier|previous|about|around|some";

const WILL_OR_PLANS = "has|have|had|is|are|was|were|will|would|plans?|expects?|hopes?|wants?|aims?";

/** "Exports were 5 million and we expect 6": only 6 is expected. */
const ANOTHER_SUBJECT = String.raw`the |we |they |he |she |it |this |that |expectations? |is |are |will |[A-Z][\w’'-]+ (?:${WILL_OR_PLANS}) `;

const EXPECTED = [
  "expected|forecast|predicted|projected|pencilled in|penciled in|hoped|bet|counted on|planned|targeted",
  "budgeted|aimed|wanted|set out|reckoned|bargained",
].join("|");

/** "the $5 billion it had forecast". */
const PENCILLED_IN = String.raw`forecast|predicted|projected|pencill?ed in|(?<=\bhad (?:been )?)(?:expected|planned|hoped for|targeted|set out)`;

const AGAINST = "below|above|short of|against|over|under|than|missed|missing|beat|beating|topped|exceeded|surpassed|passed";

const EXPECTATIONS = "expectations?|forecasts?|estimates?";

const EXPECTED_THEN = [
  String.raw`\b(?:against|versus|than|above|below|beating|topping|missing) (?:an? |the )?(?:expected|forecast|projected|predicted)\b`,
  String.raw`\bhad (?:been |originally |initially |first |only |once )?(?:${EXPECTED})\b`,
  String.raw`\b(?:fell|falls|come|came|well|just|far|is|was|were) short of (?:the |its |their |a )?(?=\D{0,6}\d)`,
  String.raw`\b(?:${AGAINST}) (?:the|its|their|a|an|our) (?:[\w’'-]+ ){0,3}?\D{0,4}\d[^,;]{0,20} (?:target|goal|plan|budget)\b`,
  String.raw`\b(?:polled|surveyed)\b`,
  String.raw`\b(?:consensus|median|market) (?:forecast|estimate|expectation)s?\b`,
  String.raw`\b(?:compared with|against|versus|than|missed|beat|beating|missing|above|below) (?:[\w’'-]+ ){0,4}(?:${EXPECTATIONS})\b`,
].join("|");

const RECORDED = "seen|recorded|reached|posted|registered|set|achieved|shipped|sold|exported|imported|traded|reported|booked|logged";

const EXPECTATION = "forecasts?|expectations?|estimates?|expected|predicted|pencill?ed in|feared|hoped|bargained for|thought";

/** "Well short of forecasts": what was reported is no forecast for being compared with one. */
const BESIDE_EXPECTED = [
  "beat|beating|beats|missed|missing|misses|below|above|against|versus|compared with|topped|topping|tops|than|(?:short|shy|ahead) of",
  "in line with|exceed(?:ed|ing|s)|surpass(?:ed|ing|es)|outstripp?(?:ed|ing|s)|undershot|undershooting|overshot|overshooting|defied|defying",
  "undercut|undercutting|matched|matching|trailed|trailing|lagged|lagging|confounded|confounding|outpaced|outpacing|bettered|bettering",
].join("|");

/** "You'll remember that we inherited": what listeners know. */
const KNOW = "remember|recall|know|appreciate|understand|notice|agree|have (?:seen|heard|read|noticed|noted)";

const IGNORE = [
  String.raw`\bthat would be\b`,
  String.raw`\b[Ii]f I (?:may|might|could)\b|\b[Mm](?:ay|ight) I\b`,
  String.raw`\b(?:[Yy]ou|[Mm]any|[Ss]ome|[Mm]ost)(?: of you)?(?:[’']ll| will| may| might) (?:all |also |well |probably )?(?:${KNOW})\b`,
  String.raw`, (?:since|as|if|because|though|although) [^,\d]{3,60},`,
  String.raw`\bMay\b`,
  String.raw`\b(?:may|might|could|should|can|must|will|would) (?:also )?be (?:noted|recalled|remembered|mentioned|added|stressed|pointed out)\b`,
  String.raw`\b(?:could|would|might|may|should) have (?!been \d)\w+(?:ed|en|t|d|ght)\b`,
  String.raw`\b(?:${BESIDE_EXPECTED}) (?:[\w’'-]+ ){0,4}(?:${EXPECTATION})\b`,
  String.raw`\bproject(?:s|ed)? (?:worth|cost)`,
  String.raw`,? (?:higher|lower|better|worse|more|less) than (?:\w+ )?(?:expected|forecast)`,
].join("|");

export const modalities: Modalities = {
  ...targets,
  ...projections,
  estimated: new RegExp(String.raw`\b(?:${ESTIMATE_WORDS})\b`, "i"),
  reached: new RegExp(REACHED, "i"),
  denied: new RegExp(DENIED, "i"),
  baseline: new RegExp(BASELINE, "i"),
  revised: new RegExp(
    String.raw`\b(?:${FORECAST})(?: (?:for|of) [\w’' -]{3,40})? (?:to \S*\d[^,;]{0,24} )?from (?:(?:${SOME_EARLIER}) )*$`,
    "i",
  ),
  forecastOf: new RegExp(
    String.raw`\b(?:(?:forecasts?|expectations?|projections?|predictions?)(?: of| for)?|an? (?:expected|forecast|projected|predicted)) (?:[a-z]+ )?$`,
    "i",
  ),
  expectedBehind: new RegExp(
    String.raw`^ (?:that )?(?:(?:it|they|he|she|we|(?:the )?[a-z]+s?|the [a-z]+ [a-z]+) )?(?:had )?(?:been )?(?:${PENCILLED_IN})\b`,
  ),
  andThen: new RegExp(
    String.raw`^[^;:]{0,40}?\b(?:and|,) (?:then|after that|afterwards|from then on|thereafter|another|a further) \D{0,12}$`,
  ),
  and: new RegExp(` (?:(?:but|while|whereas|--|[–—]) |and (?:${ANOTHER_SUBJECT}))`),
  expectedThen: new RegExp(EXPECTED_THEN, "i"),
  ofThen: {
    before: /\bthe $/,
    behind: new RegExp(String.raw`^ (?:(?:of|in|for) |(?:${RECORDED}) (?:back )?in )(?:the year )?(?<year>${YEAR_NUMBER})\b`),
  },
  relative: /, which (?:was|were|stood at|came to|reached|totall?ed) [^,;]*$/,
  ignore: new RegExp(IGNORE, "g"),
};
