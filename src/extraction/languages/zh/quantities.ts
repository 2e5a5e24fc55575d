// Chinese numbers and what is said around them.
import type { Bounds, Factor, Numerals } from "../quantities.ts";
import { DOWN, UP } from "./growth.ts";

const signs = [..."一二三四五六七八九十"];
const values = new Map<string, number>([..."零一二三四五六七八九"].map((sign, i) => [sign, i] as const));
for (const [sign, value] of [
  ["〇", 0],
  ["两", 2],
  ["十", 10],
  ["百", 100],
  ["千", 1000],
] as const)
  values.set(sign, value);

/** What is counted or weighed, as it begins right behind a number. */
const COUNTED =
  "公?吨|公斤|千克|美元|美金|元|欧元|日元|日圆|港元|新元|卢布|英镑|列|趟|辆|车次|艘|条船|架|头|箱|个?(?:标准?|集装)箱|个?货柜|货柜|桶|立方米|千瓦时|度电|件|台|套|票";

export const numerals: Numerals = {
  // Before 百万 and 千亿 the last sign is the scale's: "三百万".
  words: `(?:[〇零一二两三四五六七八九十百](?:[〇零一二两三四五六七八九十百千点]|\\.(?=[〇零一二三四五六七八九]))*(?=[余多来几]?(?:[百千]?[万亿兆]|成|倍|%|个百分点|${COUNTED}))|(?<=百分之)[〇零一二两三四五六七八九十百点]+)`,
  // "5400多亿", "三十余万", "四十来条"
  odd: "[多余来几](?=[百千万亿兆个公吨美欧日港元列辆车艘条架头箱标货桶立件台])",
  values,
  positional: true,
  decimal: ".",
  articles: [["半(?=亿|万亿)", 0.5]],
  scales: [
    ["万亿", 1e12],
    ["兆", 1e12],
    ["千亿", 1e11],
    ["百亿", 1e10],
    ["亿", 1e8],
    ["千万", 1e7],
    ["百万", 1e6],
    ["万", 1e4],
    ["千", 1e3],
  ],
  shortScales: [],
  andHalf: null,
  range: { join: "\\s?[–—~～-]\\s?|至|到", and: "和", between: /(?:)/u, from: /从$/u },
};

export const bounds: Bounds = {
  filler: "(?:了|的|到|至|有|人民币|美元|规模|关口|大关)*",
  before: [
    [
      "bound.under",
      "UNDER",
      false,
      "(?:不足|不到|低于|少于|小于|未到|未达|未满|不满|未及|不及|不超过|未超过|至多|最多|顶多|跌破|失守|难(?:以)?(?:超过?|突破|逾))",
    ],
    [
      "bound.over",
      "OVER",
      false,
      "(?:(?<![出入])超过?|超出|突破|逾|多达|高于|大于|首破|首超|冲破|破|至少|起码|不少于|不低于|不下于|不下|迈上|迈过|跨越|跨过|越过|站上|站稳|上看)",
    ],
    ["bound.almost", "ABOUT", true, "(?:近|接近|将近|逼近|直逼|几乎|差不多|快)"],
    ["bound.about", "ABOUT", false, "(?:约为?|大约|约合|约莫|左右|大致|大概|估计|上下)"],
  ],
  after: [
    ["bound.or-more", "OVER", "(?:以上|之多|还多|还不止|都不止|不止|有余|开外|出头|挂零|[多余](?=[，。、；）]|$))"],
    ["bound.or-less", "UNDER", "(?:以下|以内|之内|不到)"],
    ["bound.or-so", "ABOUT", "(?:左右|上下|许(?=[，。])|光景)"],
  ],
  within: /[多余来几](?=[百千万亿兆]*[^\d百千万亿兆]*$)/u,
};

/** What may stand between a word of growth and how much. */
const BY = "(?:了|幅|各|分别|为|是|达到?|高达|掉|去|出|超过?|近|约|逾|将近|接近|几乎|不止|足足|整整|不到|不足|大约|至少)*";
const FRACTION = "[二三四五六七八九十]分之[一二三四五六七八九]";

export const factors: { any: RegExp; down: RegExp; parts: ReadonlyMap<string, number>; rules: readonly Factor[] } = {
  any: /倍|翻|成|一半|分之|减半|腰斩|砍半|折半/u,
  down: new RegExp(`(?:${DOWN})[^，；。]*$`, "u"),
  parts: new Map([
    ["一半", 50],
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
      pattern:
        "翻(?:了)?(?:近|约|将近|差不多)?(?:一)?番|翻(?:了)?(?:近|约|逾|超过?)?一?倍|倍增|成倍增长|(?:多|高|增|涨|升)出?(?:了)?(?:近|约|逾|超过?|将近|足足|整整)?一倍|(?:增长|增加|成长|扩大|上升|提高)(?:了)?(?:近|约|逾|超过?|将近)?一倍",
      change: 100,
    },
    {
      rule: "factor.halved",
      pattern:
        "减半|腰斩|砍半|折半|对半砍|打对折|(?:只有|只及|仅为|仅有|不到|不足|仅剩|只剩)[^，。；]{0,8}(?:去年|上年|前年|往年|同期|高峰)[^，。；]{0,5}的?一半",
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
      // "二成一" is 21 percent; in a list the verb stands before the first: "增幅各为二成一和四成六".
      pattern: `(?:(?:年增率?|年减率?|少|${UP}|${DOWN})${BY}|(?<=成[一二三四五六七八九半]?[和、与及])${BY})(?<core>NUMBER成(?<digit>[一二三四五六七八九半\\d](?![成万亿\\d.%]))?)`,
      change: "tenths",
    },
    { rule: "factor.half", pattern: `(?:${UP}|${DOWN})${BY}(?<core>(?<part>一半|${FRACTION}))`, change: "part" },
  ],
};
