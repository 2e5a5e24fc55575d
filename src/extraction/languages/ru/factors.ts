// Russian growth told without a percent sign: "вдвое", "на треть".
import type { Factors } from "../quantities.ts";
import { script } from "../pattern.ts";
import { DOWN } from "./changes/directions.ts";
import { ABOUT } from "./words.ts";

/** "снизился почти " */
const FELL = String.raw`(?:сни[зж]|сократ|упал|обруш|рухнул|просел|уменьш)\p{L}*[^,;.]{0,30}`;

/** Stems of verbs of change before "процентов двадцать". */
const CHANGED = "приба|вырос|выраст|подраст|увелич|подрос|раст[иёеу]|рост|упал|упад|сниз|сниж|сократ|сокращ|потеря";

/** "в более чем", "в почти" */
const ABOUT_TIMES = String.raw`(?:(?:более чем|почти|примерно|около|более|свыше|рекордн\p{L}+|целых|добрых|внушительн\p{L}+) )*`;

/** The parts that are told of something lost or gained. */
const PART = "(?<core>(?<part>треть|четверть|половину|две трети))";
/** Any part: "на пятую часть". */
const ANY_PART = "треть|четверть|половину|(?:пятую|шестую|седьмую|восьмую|десятую) часть|две трети|три четверти";

/** Of which one stands in every match of the rules. */
const ANY = [
  "двое|втрое|вчетверо|впятеро|удво|утро|двукрат|трёхкрат|трехкрат",
  String.raw`раза?(?!\p{L})|полтора`,
  "трет[ьи]|четверт[ьи]|половину|пятую|часть",
  String.raw`процент(?:ов|а) на |процентов \p{Ll}|потеря|прибави|добави`,
].join("|");

export const factors: Factors = {
  any: new RegExp(ANY, "iu"),
  down: script`${DOWN}(?:[^,;]|(?<=\d),(?=\d))*$`,
  parts: new Map([
    ["треть", 33.3],
    ["четверть", 25],
    ["половину", 50],
    ["наполовину", 50],
    ["шестую часть", 16.7],
    ["седьмую часть", 14.3],
    ["восьмую часть", 12.5],
    ["десятую часть", 10],
    ["пятую часть", 20],
    ["две трети", 66.7],
    ["три четверти", 75],
    ["пятую", 20],
  ]),
  rules: [
    { rule: "factor.double", pattern: String.raw`\bудво(?:ил|ить|ен|и[мтл])\p{L}*`, change: 100 },
    { rule: "factor.triple", pattern: String.raw`\bутро(?:ил|ить|ен|и[мтл])\p{L}*`, change: 200 },
    { rule: "factor.twofold", pattern: String.raw`\bдвукратн\p{L}+`, change: 100 },
    { rule: "factor.threefold", pattern: String.raw`\bтр[ёе]хкратн\p{L}+`, change: 200 },
    { rule: "factor.one-and-half", pattern: String.raw`\bв полтора раза`, change: 50 },
    {
      rule: "factor.times",
      pattern: String.raw`\bв ${ABOUT_TIMES}(?<core>NUMBER(?: с (?:лишним|небольшим))? раза?)(?!\p{L})(?: (?:меньше|ниже))?`,
      change: "times",
    },
    { rule: "factor.more-than-double", pattern: String.raw`\bвдвое(?!\p{L})(?<=${FELL}вдвое)`, change: -50 },
    { rule: "factor.half", pattern: String.raw`\bвдвое (?:меньше|ниже)(?!\p{L})`, change: -50 },
    { rule: "factor.third", pattern: String.raw`\bвтрое(?!\p{L})(?<=${FELL}втрое)`, change: -66.7 },
    { rule: "factor.quarter", pattern: String.raw`\bвчетверо(?!\p{L})(?: (?:меньше|ниже)|(?<=${FELL}вчетверо))`, change: -75 },
    { rule: "factor.third", pattern: String.raw`\bвтрое (?:меньше|ниже)(?!\p{L})`, change: -66.7 },
    { rule: "factor.half-more", pattern: String.raw`\b(?:вполовину|наполовину) (?:больше|выше)(?!\p{L})`, change: 50 },
    // "процентов на тридцать": the noun before its number says that it is a guess.
    { rule: "factor.percent", pattern: String.raw`\bпроцент(?:ов|а) на (?<core>NUMBER)(?!\p{L}| ?%)`, change: "percent" },
    // "прибавили процентов двадцать", "растём процентов по пять".
    {
      rule: "factor.percent",
      pattern: String.raw`(?<=(?<!\p{L})(?:${CHANGED})\p{L}* )процентов (?:по )?(?<core>NUMBER)(?!\p{L}| ?%)`,
      change: "percent",
    },
    { rule: "factor.double", pattern: String.raw`\b(?:вдвое)(?!\p{L})`, change: 100 },
    { rule: "factor.triple", pattern: String.raw`\bвтрое(?!\p{L})`, change: 200 },
    { rule: "factor.quadruple", pattern: String.raw`\bвчетверо(?!\p{L})`, change: 300 },
    { rule: "factor.quintuple", pattern: String.raw`\bвпятеро(?!\p{L})`, change: 400 },
    {
      rule: "factor.by-fraction",
      pattern: [
        String.raw`\b(?:на|плюс|на целую) (?:(?:более чем|почти|примерно|около|целую|целых) )*`,
        String.raw`(?<core>(?<part>${ANY_PART}))(?!\p{L}| (?:тысяч|миллион|миллиард|триллион))(?: (?:меньше|ниже))?`,
      ].join(""),
      change: "part",
    },
    { rule: "factor.lost-fraction", pattern: String.raw`\bпотеря(?:л|ла|ли|ло|ет|ют) ${ABOUT}${PART}(?!\p{L})`, change: "less" },
    {
      rule: "factor.gained-fraction",
      pattern: String.raw`\b(?:прибави|добави)(?:л|ла|ло|ли)(?!\p{L}) ${ABOUT}${PART}(?!\p{L})`,
      change: "part",
    },
    { rule: "factor.by-half", pattern: String.raw`\b(?<part>наполовину)(?!\p{L})`, change: "part" },
  ],
};
