// Numbers that English speakers give without scale or unit: "the year before it was seven".
import type { Lists } from "../../lists.ts";
import { BELOW_HUNDRED } from "../numerals.ts";
import { MONTH_NAME, YEAR_NUMBER } from "../parts.ts";

const IT = "[Ii]t|[Tt]hat|[Tt]hey|[Ww]e|[Tt]he (?:number|figure|total|deficit|surplus)";

/** "it was", "we’re at", "it’ll be". */
const IS = `(?:${[
  "[’'](?:s|re|m) going to (?:be|hit|do|reach)",
  "[’'](?:s|re|ll be|d be)",
  " is| was| are| were| will be| would be| used to be| had been| could be| might be| should be| ought to be| can be",
].join("|")})`;

/** "it stood at", "we did", "it was down to". */
const CAME_TO = [
  "stood at|came to|comes to|reached|hit|amounted to|totall?ed|got to|gets to|did|do|managed|made|had|[’']ve got|shipped|sold|bought|took",
  "(?:[a-z]+ )?going to (?:be|do|hit|reach)|was at|were at",
  "(?:went|fell|dropped|rose|grew|climbed|came|is|was|gone|come)(?: back)?(?: up| down)? to",
].join("|");

const NEARLY = [
  "now|only|just|still|already|about|around|some|nearly|almost|over|under|roughly|maybe|perhaps|probably|at|what",
  "close to|closer to|more than|less than|better than|not quite|something like|up to|down to|I think|I believe",
].join("|");

/** Opens an answer: "About seven." */
const NEARLY_OPENING = "About|Around|Some|Nearly|Almost|Over|Just over|Just under|Roughly|Maybe|Close to|More than|Something like|Probably";

/** "In 2019, seven.", "Ten years ago, seven." */
const THEN = [
  String.raw`[Ii]n ${YEAR_NUMBER}|[Tt]he year before(?: that)?|[Ll]ast year|[Tt]his year`,
  String.raw`(?:\w+ )?years? (?:ago|earlier|before)`,
].join("|");

/** But "we did one with Chile". */
const NUMBER = String.raw`(?<n>(?!one\b(?! and a half))(?:\d{1,3}(?:\.\d{1,2})?|${BELOW_HUNDRED})(?: and a half)?)`;

/** What may stand behind it: nothing that it counts. */
const BEHIND = [
  String.raw`[.,;)!?](?!\d)`,
  "$",
  String.raw` in (?:${YEAR_NUMBER}|${MONTH_NAME})\b`,
  String.raw` (?:last (?:year|month)|this (?:year|month)|in this (?:one|year)|now|today|already|back then|at the time|when|so far)\b`,
  String.raw` (?:a year|for the year|the (?:year|month) before)\b`,
  String.raw` (?:on goods|on services|with services|with (?:the )?\p{Lu}|by (?:${YEAR_NUMBER}|the end))`,
].join("|");

/** "And on defense, we’re at 4": of something else. */
const OF_ANOTHER = String.raw`\b(?:on|for|as for) [^,.;\d]{2,24}, `;

/** "We want to take it to 30", "we can get to 30", "from 12 billion to 16", "could be 40". */
const TAKEN_TO = [
  "(?:take|taking|bring|bringing|get|push|lift|raise|grow) (?:it|that|them|this|(?:our |this |bilateral )?trade) (?:up |back )?to",
  "(?:can|could|will|should|want to|hope to|like to) (?:get (?:up )?to|reach|hit|do|make)",
  String.raw`(?<=illion(?: dollars| euros| pounds)?) to`,
  "(?<=, )(?:could|might|may|should) be",
  "(?:against|compared to|compared with|up from|down from)",
].join("|");

const BEFORE = [
  String.raw`(?<!${OF_ANOTHER})(?<![\w’'])(?:${TAKEN_TO})(?: (?:${NEARLY}),?)*`,
  String.raw`(?<!${OF_ANOTHER})\b(?:${IT})(?:${IS}(?:,? in ${YEAR_NUMBER},)?|(?: [a-z’']+){0,2}? ?(?:${CAME_TO}))(?: (?:${NEARLY}),?)*`,
  String.raw`^(?:(?:And|But) )?(?:${THEN}),(?: (?:${NEARLY}))*`,
  `^(?:${NEARLY_OPENING})|^`,
].join("|");

export const spokenNumbers = {
  bareSpoken: new RegExp(String.raw`(?:${BEFORE})(?:^| )${NUMBER}(?: or so| or thereabouts)?(?=${BEHIND})`, "gu"),
} satisfies Partial<Lists>;
