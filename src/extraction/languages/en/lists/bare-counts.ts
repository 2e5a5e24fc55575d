// Bare numbers that count what was counted before: "Malaysia for 61,000".
import type { Lists } from "../../lists.ts";
import { YEAR_NUMBER } from "../parts.ts";

/** What those counted do: "160 to Chad", "45 turned back", "70 got through". */
const CROSSES = [
  "(?:to|from|for|into|at|via|through) (?:the )?[A-Z][a-z]+",
  "[a-z]+(?:ed|t) (?:back|out|in|down|up|home|over|across|through|north|south|east|west)",
  "came|come|go|cross|pass|did|went|crossed|returned|left|entered|arrived|headed|passed|moved|travelled",
  "got (?:through|across|over|past|in|out)",
  "made it",
  "(?:were|had been|have been) (?:let|allowed|waved|cleared|admitted|processed|turned|handled|released|inspected|unloaded)",
].join("|");

const THE_COUNT = "it|there|they|that|this|the (?:usual |daily |normal |average )?(?:number|figure|count|tally|total|norm|average)";

const ONLY_ABOUT = "only |just |some |about |around |barely |not even |hardly |nearly |almost |at least |closer to |a mere ";

/** "the number is only 45", "of these about 30". */
const COUNT_BEFORE = [
  String.raw`\b(?:${THE_COUNT}) (?:is|was|were|are|had been|has been|stood at|averaged|came to) (?:${ONLY_ABOUT})?`,
  String.raw`\b(?:norm|average|number|count|tally) at (?:about |around |some )?`,
  String.raw`\b(?:among|of) (?:them|these|those|which),? (?:some |about |around |only |just )?`,
].join("|");

const HANDLED = "used to|did|managed|handled|cleared|took|sent|sold|shipped|bought";

const ENDS_COUNT = ["[.;)]", String.raw`,(?! ?\d)`, "$", String.raw` (?:in|a (?:day|week|month|year)|last|before)\b`].join("|");

/** Numbers that count, each with what shows it. */
const COUNTED = [
  String.raw`\d{1,3}(?:,\d{3})+`,
  String.raw`(?<=(?:^|, |\b(?:and|while|but|against) )(?:only |just |some |another |a mere |as few as )?)\d{2,3}(?= (?:${CROSSES})\b)`,
  String.raw`(?<=${COUNT_BEFORE})(?!${YEAR_NUMBER}\b)\d{2,4}`,
  String.raw`\d{2,4}(?= of (?:them|these|those|which)\b)`,
  String.raw`\d{2,4}(?= (?:a|per|each|every) (?:day|week|month)\b)`,
  // "including about 450 carrying fruit".
  String.raw`(?<=\b(?:including|among them|with) (?:some |about |around |only |just )?)\d{2,4}(?= (?:carrying|loaded|laden|hauling|bound|heading|headed)\b)`,
  String.raw`(?<=\b(?:${HANDLED}) (?:[a-z]+ ){0,2}?(?:only |just |some |about |around |barely )?)(?!${YEAR_NUMBER}\b)\d{2,4}(?=${ENDS_COUNT})`,
].join("|");

const WORD_BEHIND_COUNT = [
  "and|in|from|to|into|onto|out|within|through|via|across|with",
  "a (?:day|week|month|quarter|season|year)",
  "(?:per|each|every) (?:day|week|month|year)",
  "daily|weekly|monthly|annually|last|this|on|by|at|for",
  "of (?:it|them|that|those|these|which|the)",
  "where|when|after|since|until|because|although|though|than|there|here|already|altogether|all told|combined",
  "respectively|is|are|will|would|could|should|might|was|were|had|have|has|went|going|came|coming|left|leaving",
  "entered|entering|crossed|crossing|passed|passing|headed|heading|bound|arrived|arriving|moved|empty|loaded",
  "landed|lifted|unloaded|discharged|shipped|exported|imported|laden|carrying|bearing|hauling|bringing|got|made",
  "full|more|fewer|less|but|while|which|who|as|up|down|over|under|against|compared|before|after|during|between",
  "(?:north|south|east|west)(?:ward|bound)?",
].join("|");

/** What may stand behind a number that counts. */
const BEHIND_COUNT = ['[.;:)”"–—]', String.raw`,(?! ?\d)`, String.raw`$| [–—(]| (?:${WORD_BEHIND_COUNT})\b`].join("|");

const MOVED = [
  "c[ao]me|comes|coming|went|gone|going|rose|risen|rising|grew|grown|fell|fallen|falling|dropped|declined",
  "decreased|increased|climbed|jumped|slipped|slid|plunged|tumbled|shrank|recovered|down|up|amount(?:ed|s|ing)",
  "add(?:ed|s) up|dwindled|dipped|eased|soared|surged",
].join("|");

/** "averaged", "rose 5 percent to", "stood at". */
const CAME_TO_COUNT = [
  "averag(?:ed|es|ing)|number(?:ed|s|ing)|totall?(?:ed|s|ing)|reach(?:ed|es|ing)",
  String.raw`(?:${MOVED}) (?:[\d.]+ ?(?:%|per ?cent) )?to`,
  "st(?:ood|ands|anding) at|at|hit(?:ting)?|topp(?:ed|ing)|exceed(?:ed|ing)|surpass(?:ed|ing)",
  "(?:was|were|is|are)|of|:",
].join("|");

const ONLY_ABOUT_COUNT = [
  "about|around|some|nearly|almost|just|only|over|more than|fewer than|less than|under|a record|a mere|roughly",
  "an average of|as (?:many|high|low) as",
].join("|");

export const bareCounts = {
  bareListed: new RegExp(
    String.raw`(?=\d)(?<![\d.,$€£¥₹]|\b(?:[A-Z]{2,3}|Rs|Re|Tk|Ksh|Sh|Dh|No|N|R|P)[. ]{0,2})(${COUNTED})(?=${BEHIND_COUNT})`,
    "g",
  ),
  countedSubject: new RegExp(String.raw`\b(?:${CAME_TO_COUNT}) (?:(?:${ONLY_ABOUT_COUNT}) )*$`),
} satisfies Partial<Lists>;
