// Chinese growth told without a percent sign: 翻番, 三成.
import type { Factors } from "../quantities.ts";
import { DOWN, UP } from "./growth.ts";

const signs = [..."一二三四五六七八九十"];

/** What may stand between a word of growth and how much. */
const BY = "(?:了|幅|各|分别|为|是|达到?|高达|掉|去|出|超过?|近|约|逾|将近|接近|几乎|不止|足足|整整|不到|不足|大约|至少)*";
const FRACTION = "[二三四五六七八九十]分之[一二三四五六七八九]";

/** In a list the verb stands before the first: "增幅各为二成一和四成六". */
const LISTED = "(?<=成[一二三四五六七八九半]?[和、与及])";
/** "二成一" is 21 percent. */
const AND_HUNDREDTHS = "(?<digit>[一二三四五六七八九半\\d](?![成万亿\\d.%]))?";

export const factors: Factors = {
  any: /倍|翻|成|[一近约超逾过]半|分之|减半|腰斩|砍半|折半/u,
  down: new RegExp(`(?:${DOWN})[^，；。]*$`, "u"),
  parts: new Map([
    ["一半", 50],
    ["半", 50],
    ...signs
      .slice(1)
      .flatMap((whole, i) =>
        signs.slice(0, i + 1).map((part, j) => [`${whole}分之${part}`, Math.round((1000 * (j + 1)) / (i + 2)) / 10] as const),
      ),
  ]),
  rules: [
    { rule: "factor.quadruple", pattern: "翻(?:了)?两番", change: 300 },
    {
      rule: "factor.double",
      pattern: [
        "翻(?:了)?(?:近|约|将近|差不多)?(?:一)?番",
        "翻(?:了)?(?:近|约|逾|超过?)?一?倍",
        "倍增|成倍增长",
        "(?:多|高|增|涨|升)出?(?:了)?(?:近|约|逾|超过?|将近|足足|整整)?一倍",
        "(?:增长|增加|成长|扩大|上升|提高)(?:了)?(?:近|约|逾|超过?|将近)?一倍",
      ].join("|"),
      change: 100,
    },
    {
      rule: "factor.halved",
      pattern: [
        "减半|腰斩|砍半|折半|对半砍|打对折",
        "(?:只有|只及|仅为|仅有|不到|不足|仅剩|只剩)[^，。；]{0,8}(?:去年|上年|前年|往年|同期|高峰)[^，。；]{0,5}的?一半",
      ].join("|"),
      change: -50,
    },
    { rule: "factor.tripled", pattern: "翻(?:了)?三番", change: 700 },
    {
      rule: "factor.more",
      pattern: `(?:年增率?|成长|${UP})${BY}(?<core>NUMBER倍)`,
      change: "more",
    },
    {
      rule: "factor.times",
      pattern: "(?:增至|增长到|增加到|扩大到|扩至|升至|涨到|达到?|是|为|相当于|等于)[^，；。]{0,16}?的?(?<![\\d.])(?<core>NUMBER倍)",
      change: "times",
    },
    { rule: "factor.turned", pattern: "翻(?:了|至|到)?(?:近|约|逾|超过?)?(?<core>NUMBER倍)", change: "times" },
    {
      rule: "factor.tenths",
      pattern: `(?:(?:年增率?|年减率?|少|${UP}|${DOWN})${BY}|${LISTED}${BY})(?<core>NUMBER成${AND_HUNDREDTHS})`,
      change: "tenths",
    },
    {
      rule: "factor.half",
      pattern: `(?:${UP}|${DOWN})${BY}(?<core>(?<part>一半|(?<=[近约超逾过])半(?![年数个天月])|${FRACTION}))`,
      change: "part",
    },
  ],
};
