// Chinese number words and scales.
import type { Numerals } from "../quantities.ts";

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
  "公?吨|公斤|千克|美元|美金|元|欧元|日元|日圆|港元|新元|卢布|英镑|列|趟|辆|车次|艘|条船|架|头|箱|个?(?:标准?|集装)箱|个?货柜|桶|立方米|千瓦时|度电|件|台|套|票";

/** A scale, a part or something counted follows. Before 百万 and 千亿 the last sign is the scale's: "三百万". */
const OF_NUMBER = `(?=[余多来几]?(?:[百千]?[万亿兆]|成|倍|%|个百分点|${COUNTED}))`;
const WORDS = [
  `[〇零一二两三四五六七八九十百](?:[〇零一二两三四五六七八九十百千点]|\\.(?=[〇零一二三四五六七八九]))*${OF_NUMBER}`,
  "(?<=百分之)[〇零一二两三四五六七八九十百点]+",
].join("|");

export const numerals: Numerals = {
  words: `(?:${WORDS})`,
  // "5400多亿", "三十余万", "四十来条"
  odd: "[多余来几](?=[百千万亿兆个公吨美欧日港元列辆车艘条架头箱标货桶立件台铢盾卢令林新澳加英瑞比里第法克兰奈雷索先镑韩越泰印人马坡纽塔基坚苏图福格塞柜次趟批颗株只羽瓶度集])",
  nought: "[零〇]",
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
  andPart: [],
  range: { join: "\\s?[–—~～-]\\s?|至|到", and: "和", between: /(?:)/u, from: /从$/u },
};
