// What in English makes a number behind a word of growth the amount of the change, and not what it came to.
import type { Changes } from "../../changes.ts";
import { YEAR_NUMBER } from "../parts.ts";

/** "Growth slowed to 3 percent from 5". */
const SLOWED_OR_QUICKENED = [
  String.raw`slow(?:ed|s|ing)?|eas(?:ed?|es|ing)|cool(?:ed|s|ing)?|moderat(?:ed?|es|ing)|decelerat\w+|accelerat\w+`,
  String.raw`quicken\w*|soften\w*|weaken\w*|strengthen\w*|deepen\w*|narrow\w*|widen\w*|steadied|slipp?\w*`,
  "(?:picked|picks|picking|sped|speeded|speeds) up",
].join("|");

const BESIDE = "to|from|after|against|compared with";

const HELPING_VERB = "has |had |have |will |would ";

/** "slowed down to", "eased further to". */
const FURTHER = String.raw` down| again| further| \w+ly`;

/** "The decline was 5 percent", "growth slowed to". */
const CAME_TO_OR_SLOWED = [
  "(?:at|was|is|were|reached|amounted to|stood at|totalled|totaled|made up|came to|came in at|constituted|exceeded|will be|has been)",
  String.raw`(?:${HELPING_VERB})?(?:${SLOWED_OR_QUICKENED})(?:${FURTHER})? (?:to (?:an? )?[\d.]+ ?(?:%|per ?cent),? (?:in [\w ]{3,20} )?)?(?:${BESIDE})`,
].join("|");

/** The first group is of a decline. */
const CHANGE = ["(decline|drop|decrease|reduction|fall|slump|contraction)", "growth|increase|rise|expansion|gain"].join("|");

/** "the decline in exports was". */
const OF_SOMETHING = " in [^,;]{0,30}| of [^,;]{0,30}| for [^,;]{0,30}";

/** The first group is of a decline. */
const CHANGE_OR_JUMP = "(decline|drop|decrease|reduction|fall|slump|contraction)|growth|increase|rise|expansion|gain|jump";

const COMES_TO = "amounts?|amounted|comes?|came|works? out|worked out";

/** "The increase on last year comes to". */
const OVER_WHAT = "in|of|on|over|from|against|compared with";

const NO_OTHER_NUMBER = String.raw`[^,;.\d]|\b${YEAR_NUMBER}\b`;

const THE = "[Tt]he|[Tt]his|[Tt]hat";

/** "a rise of $2 billion". */
const STEP_OR_FALL = [
  "increase|growth|rise|decline|drop|fall|decrease|reduction|gain|loss|jump|surge|slump|plunge|contraction",
  "expansion|improvement|leap|climb|advance|slide|dip|tumble|shrinkage",
].join("|");

/** "made up", "picked up", "bought up": nothing grows. */
const NO_GROWTH_UP = [
  "made|makes|make|making|rang|rings|ran|runs|racked|notched|chalked|clocked|piled|stacked|totted|drummed",
  "rolled|summed|ended|snapped|mopped|lapped|gobbled|scooped|hoovered|soaked|picked|took|bought|swallowed",
  "opened|set",
].join("|");

/** "Exports fell 5 percent", "gained $2 billion". */
const MOVED_BY = [
  "increased|grew|grown|rose|gained|fell|dropped|declined|decreased|added|jumped|slipped|climbed|slid",
  String.raw`(?<!\b(?:${NO_GROWTH_UP}) )up`,
  "down|widened|put on|shed|lost|narrowed|surged|soared|plunged|tumbled",
].join("|");

const UP_TO = "up to |about |only |just ";

const PACE_OR_CHARGE = [
  String.raw`\b(?:levy|tax|dut(?:y|ies)|tariffs?|charge|fees?|surcharge|cess|VAT|royalt(?:y|ies)|commission|discount|margin) of (?:${UP_TO})?$`,
  String.raw`\b(?:growth|expansion|pace|rate)\b[^.;,]{0,40} slow(?:ed|s|ing)?(?: down)? by (?:\w+ )?$`,
  String.raw`\bshort of (?:the )?(?:plan|target) by $`,
  // "Every $1 billion in exports supports 5,000 jobs."
  String.raw`\bevery (?:additional |extra )?$`,
].join("|");

/** Between a step and the same step in another unit: "rose 5 percent, or $2 billion". */
const BETWEEN_STEPS = [
  String.raw`,|\s|\(|–|or|that is|which is|i\.e\.|in dollars?|in rubles?|by|an additional|an extra|an increase of`,
  "a rise of|a gain of|a fall of|a drop of|another|equal to|which (?:is|was|means|meant)|about|almost|over",
  "more than|equivalent to|to",
].join("|");

const SOME = "about|around|some|nearly|almost|over|at least|more than|up to|roughly|as much as|something like";

/** "would take an additional $2 billion", "would add $2 billion", "it means another $2 billion". */
const EXTRA = [
  String.raw`\b(?:will|would|can|could|may|might|shall|must|to|agreed|plans?|wants?|hopes?|promised|pledged)\b[^.;,\d]{0,40} (?:extra|additional) $`,
  String.raw`\b(?:add|adds|added|adding) (?:(?:${SOME}|another|an extra|an additional|(?:somewhere )?between|anywhere from) )*$`,
  String.raw`\b(?:worth|means?|meant|yields?|creates?|generates?) (?:us |you |them )?(?:another|an extra|an additional) (?:(?:${SOME}) )*$`,
].join("|");

const LISTED = [
  String.raw`(?:\bby|\band|,|\banother|\bwith|:|\(|–|-) (?:a |an )?$`,
  String.raw`\($`,
  String.raw`\b(?:and|while|with|to|from|in|of) [^.;]{0,50}$`,
  String.raw`[^.;]{0,60}, (?:[\w’' -]{2,30} )?(?:by )?$`,
  String.raw`\bbut (?:only |just |by |a mere )*$`,
].join("|");

const AN_AMOUNT = [
  "as much as |up to |at least |something like |something |somewhere |close to |more than |another |about |some |around |nearly |almost |over |roughly ",
  "a |an |the ",
].join("|");

export const amounts = {
  nounWas: new RegExp(
    String.raw`\b(?:${CHANGE})(?: rates?)?(?:${OF_SOMETHING})? (?:${CAME_TO_OR_SLOWED}) (?:a |an |the )?(?:[a-z]+-[a-z]+ |[a-z]+ )?$`,
    "i",
  ),
  nounAmount: new RegExp(
    String.raw`\b(?:${THE}) (?:${CHANGE_OR_JUMP})(?: (?:${OVER_WHAT}) (?:${NO_OTHER_NUMBER}){3,70})? (?:${COMES_TO}) (?:to|at) (?:[a-z]+ ){0,2}$`,
  ),
  itWas: new RegExp(String.raw`\b(?:[Ii]t|[Tt]hat|[Tt]hey)(?:[’']s| was| is| were|[’']re)(?: (?:only|just|${SOME}))* $`),
  rateOf: /\b(?:growing|rising|growth|grew) (?:[–—-] )?(?:at|of) (?:a rate of |an annual rate of |a pace of )?$/i,
  byAmount: new RegExp(String.raw`\bby (?:${AN_AMOUNT})*$`, "i"),
  ofAmount: new RegExp(
    String.raw`\b(?:${STEP_OR_FALL}) of (?:a |an |another |the |about |around |nearly |almost |over |more than )*$`,
    "i",
  ),
  verbAmount: new RegExp(String.raw`\b(?:${MOVED_BY}) (?:another |an additional |by |about |around |nearly |some )*$`, "i"),
  declineAmount: /\b(?:decline|drop|fall|decrease)\b[^.;)]{0,60}(?<!\bfrom (?:the |an? |about |some |around |nearly |over )*)$/i,
  extra: new RegExp(EXTRA, "i"),
  paceOrCharge: new RegExp(PACE_OR_CHARGE, "i"),
  sameAmount: new RegExp(
    String.raw`^(?: (?:higher|lower|more|less|larger|smaller|wider|narrower|up|down)\b[^;:\d]{0,60}(?:${YEAR_NUMBER})?)?(?:${BETWEEN_STEPS})*$`,
    "i",
  ),
  orElse: /\bor\b|\(|that is|equivalent|equal to|which (?:is|was|mean)/i,
  listed: new RegExp(LISTED, "i"),
} satisfies Partial<Changes>;
