// English words of a goal.
import type { Modalities } from "../../modalities.ts";

/** "I want to stress" is no goal. */
const ONLY_SAY = [
  "be (?:exact|precise|clear|honest|fair)",
  "say|note|stress|add|point|thank|remind|know|understand|see if|emphasi|mention|underline|highlight|tell",
  "correct|talk|speak|begin|start",
].join("|");

/** "wants exports raised to $5 billion", "wants it to reach". */
const NUMBER_WANTED = [
  String.raw`at (?:[a-z]+ )?\D{0,5}\d`,
  "to (?:reach|hit|top|exceed|pass|grow|rise|climb|double|triple|get to) ",
  "(?:raised|lifted|doubled|tripled|increased|brought|above|over) ",
].join("|");

/** "asked us for $5 billion", "instructed the ministry to raise". */
const RAISED_ORDER = [
  String.raw`for (?=(?:[A-Z]{0,3}[$€£¥₹] ?)?\d[\d.,]* ?(?:[mb]illion|bn|mn))`,
  String.raw`(?:rais|bring|lift|increas|tak|doubl|tripl|boost|expand)(?:e|ing)?\b`,
].join("|");

const WHOM = "you|them|him|her|us";

const AGREED = "agreed|pledged|resolved|decided|promised|committed|undertook|agreement|decision|pledge|commitment";

/** "promised at least 5", "vowed no less than 5". */
const SOME_AMOUNT = "at|no|not|a|some|about|around|nearly|least|less|than|exports of|trade of|shipments of";

const PROMISE = "promis(?:e[sd]?|ing)|vow(?:s|ed|ing)?";

const REACH_OR_SELL = [
  "see|reach|raise|boost|increase|double|bring|lift|be back|get back|return|sell|ship|send|export|import|hit",
  "top|exceed|double",
].join("|");

const RAISE = "raise|increase|double|boost|lift|expand";

/** "calls for at least 5 million tonnes", "provides for deliveries". */
const AMOUNT_CALLED_FOR = [
  String.raw`at least |about |some |around |annual|yearly|deliver|shipment|suppl|export|import|[$€£¥]|[A-Z]{3} ?\d`,
  String.raw`\d[\d.,]* ?(?:[mbtr]+illion|bn|mn|tonnes|tons|TEU)`,
].join("|");

const RAISE_OR_TRIPLE = "raise|increase|boost|lift|bring|double|triple|expand";

/** What tells a goal: nouns, wishes, orders, promises and plans. */
const GOAL_WORDS = [
  String.raw`(?:number|figure|amount)s? (?:that )?(?:we(?:[’']ve| have)?|they(?:[’']ve| have)?) (?:all )?agreed on`,
  String.raw`goals?|targets?|targeted|targeting|aim(?:s|ed|ing)?|objectives?|task|intend\w*|strive|striving`,
  "should be (?:lifted|raised|increased|brought|doubled|tripled|expanded|boosted|taken)",
  `want(?:s|ed)? to(?! (?:${ONLY_SAY}))`,
  String.raw`want(?:s|ed)?(?= (?:an? |at least |some |about )?(?:[$€£¥]|\d[\d.,]* (?:billion|million|bn|mn|trillion)|[A-Z][A-Za-z]{0,2}\.? ?\d))`,
  String.raw`would (?:like|love|prefer) to (?:see|reach|increase|bring|raise|get|have)(?= [^.;]*\d)`,
  "hop(?:es?|ed|ing) to (?:double|triple|treble|quadruple|raise|increase|lift|boost|bring|expand)",
  String.raw`set ourselves|ambition|aspir\w+`,
  String.raw`resolve[ds]? (?:of [\w’ -]{3,30} )?to`,
  String.raw`want(?:s|ed)? (?=(?:[\w’'-]+ ){1,8}?(?:${NUMBER_WANTED}))`,
  String.raw`(?:set|setting) (?:\w+ )?an? (?:\w+ )?(?:bar|mark|ceiling|task|milestone|benchmark) of`,
  String.raw`(?:eye|eyes|eyed|eyeing|eying) (?=(?:[\w-]+ ){0,5}\D{0,3}\d)`,
  "dream(?:s|ing)? of|(?:our|my|the|their) hope is",
  "should (?:still |yet |soon |easily |then |also |now )?(?:reach|increase|grow|rise|amount|get to)",
  String.raw`(?:ask(?:s|ed)? (?:${WHOM})|(?:instruct|task|order|direct|charg)(?:s|es|ed|ing)? [^,;.\d]{3,50}? (?:to|with)) (?:${RAISED_ORDER})`,
  "set out to (?:raise|increase|boost|lift|bring|double|triple|expand|reach|cut|reduce|win|sell|export|diversify)",
  "(?:is|are) to (?:increase|grow|rise|reach|double|be (?:raised|increased|brought|kept|maintained|doubled))",
  "must (?:reach|increase|bring)|need to (?:reach|increase|bring)",
  "plan(?:s|ned)? to (?:increase|raise|bring|reach|double|expand|boost|lift)",
  String.raw`bring(?:ing)? (?:it|trade|our|bilateral|mutual|(?<!bringing )the)\b[^,;]{0,40}\bto`,
  // "is expected to double" is no goal.
  String.raw`to double(?<!\b(?:expect|forecast|predict|project|anticipat)\w* [^,;.]{0,60})|have every opportunity`,
  `(?:${AGREED})(?: with (?:[A-Z][^ ,.;]* ){1,4}?)? ?to (?:increase|raise|bring|lift|take|double|triple|treble|quadruple|expand|boost|grow)`,
  "vowed to|(?:we|you|I)(?:[’']ll|[’']d| will| would) (?:double|triple|treble|quadruple)",
  String.raw`(?:${PROMISE}) (?=[“"]?(?:(?:${SOME_AMOUNT}) ){0,4}[$€£¥]?(?:\d|one |two |three |four |five |six |seven |eight |nine |ten ))`,
  "lift(?:ing)? (?:it|trade|bilateral|two-way)",
  "(?:set|sets|setting) (?:their |its |our |his )?sights on",
  `hop(?:es?|ed|ing) to (?:${REACH_OR_SELL})`,
  "seek(?:ing|s)? to",
  `(?:propos(?:es?|ed|ing)) (?:ramping up|raising|increasing|doubling|boosting|lifting|expanding|to (?:${RAISE}))`,
  "talk(?:s|ed|ing)? (?:about|of) (?:getting|bringing|taking|raising|doubling|tripling)",
  "left (?:its|the|their|his|her) (?:annual |full-year |export )?(?:plan|target|goal)",
  `(?:provid|call)(?:e?s|ing|ed) for (?=(?:an? |the |[“"])?(?:${AMOUNT_CALLED_FOR}))`,
  String.raw`envisag\w+`,
  String.raw`working (?:on|to|towards?) (?:reach|rais|bring|boost|doubl|increas)\w*`,
  "(?:plan|strategy|programme|program|roadmap|blueprint) (?:promises|foresees|envisages|targets|sets|had set|had promised)",
  "in a bid to",
  `(?:keen(?:ness)?|eager(?:ness)?|willing(?:ness)?|desire|readiness|ready|determined|determination) to (?:${RAISE_OR_TRIPLE})`,
].join("|");

export const targets = {
  target: new RegExp(String.raw`\b(?:${GOAL_WORDS})\b`, "i"),
} satisfies Partial<Modalities>;
