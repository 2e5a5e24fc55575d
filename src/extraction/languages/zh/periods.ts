// Chinese phrases of time.
import type { Periods } from "../periods.ts";
import { comparison, earlierBefore, spoken } from "./comparisons.ts";
import { FISCAL, fiscalYears } from "./fiscal-years.ts";
import { monthRules } from "./month-rules.ts";
import { yearRules } from "./year-rules.ts";

const signs = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
const counts = new Map<string, number>([...signs.map((sign, i) => [sign, i + 1] as const), ["两", 2]]);
const months = new Map<string, number>(Array.from({ length: 12 }, (_, i) => [`${i + 1}`, i + 1] as const));
signs.forEach((sign, i) => months.set(sign, i + 1));
months.set("元", 1);

export const periods: Periods = {
  months,
  counts,
  ordinals: new Map([
    ["一", 1],
    ["二", 2],
    ["三", 3],
    ["四", 4],
    ["1", 1],
    ["2", 2],
    ["3", 3],
    ["4", 4],
    ["上", 1],
    ["下", 2],
  ]),
  relative: [
    ["去年度?|上年度?|上一年", -1],
    ["前年", -2],
    ["明年|来年", 1],
    [`今年|本年度?|(?:[本新当]|这一?个?)${FISCAL}`, 0],
    [`(?:上一?个?|前一个?|刚刚?(?:过去|结束)的(?:这一?个?)?)${FISCAL}`, -1],
  ],
  ofYear: "",
  rules: [...fiscalYears, ...monthRules, ...yearRules],
  ofTitle: /发布会|吹风会|通气会|通报会/u,
  comparison,
  compareMarker: /^(?!)/u,
  earlierBefore,
  yearOnYear: /同比|比(?:去年|上年)同期/u,
  onMonth: /按月|[比较]上个?月|(?<![个\d\p{Script=Han}])月[增减升降]/u,
  dailyBefore: /(?:日均|每[天日])[^，。；]{0,20}$/u,
  dailyAfter: /^[^，。；\d]{0,6}?(?:\/[天日]|每[天日])/u,
  mean: /年均(?:复合)?(?:增长率?|增速|增幅|递增|成长率?|下降|减少|减幅|降幅)[^，。；\d]{0,4}$/u,
  beforeEvent:
    /(?:疫情|疫前|战争|战前|冲突|制裁|禁令|封关|关闭|断航|断交|贸易战|加征关税|脱欧)(?:[爆暴]发|开始|生效|实施|发生)?(?:以|之)?前/u,
  habit: /平[日时常](?!里?最)|往[常日]|通常|正常(?:情况|时期|年份|年景|日子)|旺季时?(?=每|一天)/u,
  spokenHolds: true,
  samePeriod: /同期|(?:去年|上年)这个?时候/u,
  yearsAgo: /^[）)]?(?:，)?(?<n>[一二三四五六七八九十]|\d{1,2})年前(?![^，。；]*\d)/u,
  spoken,
  any: /年|月|季|周|以来|十.五|目前|当前|现在/u,
  aside: /^[^，。；“”]{0,10}(?<!不)曾(?:[经于在]|(?=[^，。；说称指]{0,4}[升降增减跌涨扬达创出]))/u,
  present: /(?:目前|现在|当前)/u,
  leads: true,
};
