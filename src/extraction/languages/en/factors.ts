// English growth told without a percent sign: "doubled", "by a third".
import type { Factors } from "../quantities.ts";

const FRACTIONS = ["half|third|quarter|fifth|sixth|seventh|tenth", "two[- ]thirds|two[- ]fifths|three[- ]quarters|three[- ]fifths"].join(
  "|",
);
/** "half", "a third", "one-quarter". */
const FRACTION = `(?:an? |one[- ])?(?<part>${FRACTIONS})`;

/** Before a fraction that is lost: "fell by a third", "off by half". */
const FELL = [
  "declin|decreas|fell|fall|drop|reduc|cut|shr[aiu]nk|contract|lower|down|lost|slump|plung|tumbl|slid|sank|collaps",
  String.raw`off(?= by\b| (?:an?|one|two|half)\b)`,
].join("|");

const ALMOST = "over|more than|almost|nearly|about|around";
/** Before a fraction: "by an additional third". */
const BY_ALMOST = `${ALMOST}|approximately|some|at least|less than|close to|roughly|practically|an? additional|another|just over|just under`;

/** "rose a third", "a drop of a third". */
const ROSE_OR_FELL = [
  "rose|grew|fell|dropped|declined|increased|jumped|slumped|plunged|tumbled|shrank|climbed|slipped|slid|gained",
  "up|down|off",
].join("|");
const A_RISE_OR_FALL = [
  "rise|increase|growth|gain|jump|surge|leap",
  "fall|drop|decline|decrease|slump|plunge|slide|reduction|contraction",
].join("|");

/** "twice as many people", "three times as many jobs": no trade. */
const STAFF = "cranes|students|families|schools|soldiers|troops|hands|people|workers|jobs|staff|women|men|employees";

/** "three times before", "four times a week", "five times cheaper": no growth. */
const NO_GROWTH = [
  String.raw`before\b`,
  String.raw`as many (?:${STAFF})\b`,
  String.raw`an?\b|per\b|in a\b|this\b|already\b`,
  "as often|of|expensive|cheaper|faster|more expensive|since",
].join("|");

/** "twice what we sold", "double what the port handled". */
const WE_DID = [
  "(?:we|they|it|he|she|the (?:country|port|company|firm))",
  " (?:managed|did|sold|shipped|sent|moved|exported|imported|bought|handled|delivered|took|had)",
].join("");

const TWICE = [
  String.raw`\b(?:twice|double) (?:as (?:much|many|high)(?! (?:${STAFF})\b)|the|more|what ${WE_DID})\b`,
  String.raw`\b(?:increased|grew|grown|rose|up) twice\b`,
].join("|");

/** What is done so many times, and does not grow: "I have said it three times". */
const TOLD = "said|told|asked|heard|repeated|warned|called|met|spoke|spoken|talked|visited|voted|tried|written|been (?:there|here|to)";

const NOT_TOLD = String.raw`(?<!\b(?:${TOLD})\b[^.;]{0,60})`;

/** "half of what it was", "half as many". */
const HALF_OF_THAT = [
  `that|of that figure|that figure|as (?:much|many)(?! again| (?:${STAFF})\\b)`,
  "(?:of )?what (?:it|they) (?:was|were|had been|used to be)",
].join("|");

export const factors: Factors = {
  any: /multipl|factor of|doubl|tripl|trebl|quadrupl|quintupl|halv|half|fold|times|twice|third|quarter|fifth|tenth|sixth|seventh/i,
  down: new RegExp(String.raw`\b(?:${FELL})\w*\b[^,;]*$`, "i"),
  parts: new Map([
    ["half", 50],
    ["third", 33.3],
    ["quarter", 25],
    ["fifth", 20],
    ["sixth", 16.7],
    ["seventh", 14.3],
    ["tenth", 10],
    ["two thirds", 66.7],
    ["two-thirds", 66.7],
    ["two fifths", 40],
    ["two-fifths", 40],
    ["three quarters", 75],
    ["three-quarters", 75],
    ["three fifths", 60],
    ["three-fifths", 60],
  ]),
  rules: [
    {
      rule: "factor.double",
      pattern: String.raw`(?<!\b(?:not|never|n[’']t) (?:yet |even )?)\b(?:re)?doubl(?:ed|ing|es?)\b(?! (?:tax|digit|standard|check|track|down))`,
      change: 100,
    },
    { rule: "factor.triple", pattern: String.raw`\b(?:tripl|trebl)(?:ed|ing|es?)\b`, change: 200 },
    { rule: "factor.quadruple", pattern: String.raw`\bquadrupl(?:ed|ing|es?)\b`, change: 300 },
    { rule: "factor.quintuple", pattern: String.raw`\bquintupl(?:ed|ing|es?)\b`, change: 400 },
    { rule: "factor.halve", pattern: String.raw`\bhalv(?:ed|ing|es?)\b`, change: -50 },
    {
      rule: "factor.in-half",
      pattern: String.raw`\b(?:cut|reduced|fell|dropped|decreased)\b[^.;,]{0,40}?\b(?:in|by) half\b(?! an? per ?cent)`,
      change: -50,
    },
    { rule: "factor.half-again", pattern: String.raw`\bhalf as (?:much|many|high|large) again\b`, change: 50 },
    {
      rule: "factor.half-of-that",
      pattern: String.raw`\bhalf (?:${HALF_OF_THAT})\b`,
      change: -50,
    },
    { rule: "factor.multiplied", pattern: String.raw`\bmultipl(?:ied|ies|y|ying)(?: \w+)? by NUMBER\b`, change: "times" },
    { rule: "factor.factor-of", pattern: String.raw`\bby a factor of (?:(?:${ALMOST}) )?NUMBER\b`, change: "times" },
    { rule: "factor.fold", pattern: String.raw`(?<![\w.,$])NUMBER[- ]?fold\b`, change: "times" },
    {
      rule: "factor.times",
      pattern: String.raw`(?<![\w.,$])NUMBER\s+times\b(?! (?:${NO_GROWTH}))${NOT_TOLD}`,
      change: "times",
    },
    ...["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"].map((word, i) => ({
      rule: "factor.twofold",
      pattern: String.raw`\b${word}fold\b`,
      change: (i + 1) * 100,
    })),
    {
      rule: "factor.twice",
      pattern: TWICE,
      change: 100,
    },
    {
      rule: "factor.part-of-then",
      pattern: String.raw`\b(?:a|one) third of what (?:it|they) (?:was|were|had been|used to be)\b`,
      change: -66.7,
    },
    {
      rule: "factor.part-of-then",
      pattern: String.raw`\b(?:a|one) quarter of what (?:it|they) (?:was|were|had been|used to be)\b`,
      change: -75,
    },
    {
      rule: "factor.by-fraction",
      pattern: String.raw`\bby (?:(?:${BY_ALMOST}) )*(?<core>${FRACTION})\b(?! (?:an? |of an? )?per ?cent)`,
      change: "part",
    },
    {
      rule: "factor.verb-fraction",
      pattern: String.raw`\b(?:${ROSE_OR_FELL}) (?:(?:${ALMOST}|roughly) )*(?<core>${FRACTION})\b(?! of| (?:a )?per ?cent)`,
      change: "part",
    },
    {
      rule: "factor.of-fraction",
      pattern: String.raw`\b(?:${A_RISE_OR_FALL}) of (?:(?:${ALMOST}|roughly|just) )*(?<core>${FRACTION})\b(?! (?:of|to)\b)`,
      change: "part",
    },
    {
      rule: "factor.fraction-less",
      pattern: String.raw`\b(?<core>${FRACTION} (?:less|fewer|lower|smaller|down|below))\b`,
      change: "less",
    },
    {
      rule: "factor.fraction-more",
      pattern: String.raw`\b(?<core>${FRACTION} (?:more|higher|larger|bigger|greater|above|up))\b(?! (?:expensive|likely|often))`,
      change: "part",
    },
    {
      rule: "factor.lost-fraction",
      pattern: String.raw`\b(?:lost|loses?|losing|shed|sheds) (?:(?:${ALMOST}|roughly|some) )*(?<core>${FRACTION}) of\b`,
      change: "less",
    },
  ],
};
