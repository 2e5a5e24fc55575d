// Chinese words around a number that make it a bound or an estimate: 超过, 近, 以上.
import type { Bounds } from "../quantities.ts";

export const bounds: Bounds = {
  filler: "(?:了|的|到|至|有|单月|月度|人民币|美元|规模|关口|大关)*",
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
      "(?:(?<![出入])超过?|超出|突破|逾|(?<!最)多达|高于|大于|首破|首超|冲破|破|至少|起码|不少于|不低于|不下于|不下|迈上|迈过|跨越|跨过|越过|站上|站稳|上看)",
    ],
    ["bound.almost", "ABOUT", true, "(?:近|接近|将近|逼近|直逼|几乎|差不多|快)"],
    ["bound.about", "ABOUT", false, "(?:约为?|大约|约合|约莫|左右|大致|大概|估计|上下)"],
  ],
  after: [
    ["bound.or-more", "OVER", "(?:以上|之多|多一?[点些]|还多|还不止|都不止|不止|有余|开外|出头|挂零|[多余](?=[，。、；）]|$))"],
    ["bound.or-less", "UNDER", "(?:以下|以内|之内|不到)"],
    ["bound.or-so", "ABOUT", "(?:左右|上下|许(?=[，。])|光景)"],
  ],
  within: /[多余来几](?=[百千万亿兆]*[^\d百千万亿兆]*$)/u,
};
