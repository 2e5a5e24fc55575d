// Chinese phrases of years that are not the calendar's: fiscal ones, seasons, those of other calendars, and their parts.
import type { Periods } from "../periods.ts";
import { SAID_YEAR } from "./parts.ts";

export const FISCAL = "(?:财年|财政年度|会计年度)";
const SECOND = "年?(?:[/—–～~-]|至)(?<b>\\d\\d(?:\\d\\d)?)年?";
const SAID = `(?<a>YEAR)(?:${SECOND})?`;
/** "（10月至次年9月）": when such years begin and end. */
const MEANT = "(?:[（(](?:即|当年)?MONTH月(?:\\d{1,2}日)?(?:[—–～~-]|至|到)(?:次年|翌年|第二年)MONTH月(?:\\d{1,2}日|底)?[）)])?";
const RELATIVE = `(?<rel>(?:上一?个?|前一个?|刚刚?(?:过去|结束)的(?:这一?个?)?|[本新当]|这一?个?)${FISCAL})`;
const SEASONS = "产季|榨季|作物季|销售季|航季|渔季|采收季|收获季|[农市营贸粮作棉油咖糖谷果渔销收出产](?:\\p{Script=Han}{0,3})年度";
const SEASON = `(?:${SEASONS}|年度)`;
/** A bare year may be the calendar's. */
const TOLD_SEASON = `(?:${SEASONS}|(?<bare>年度))`;

export const fiscalYears: Periods["rules"] = [
  // "截至7月7日的财年", "7月7日结束的2016财年".
  [
    "period.rolling-year",
    `截[至止](?:到)?${SAID_YEAR}?(?<m>MONTH)月(?:份|底|末|(?<d>\\d{1,2})日)?的?(?:上|本|该|这|过去)?(?:一?个?(?:${FISCAL}|年度)|一年)`,
    { to: "rolling-year" },
  ],
  [
    "period.rolling-year",
    `${SAID_YEAR}?(?<m>MONTH)月(?:份|底|末|(?<d>\\d{1,2})日)?(?:刚刚?)?(?:结束|截止|收官|终了|期满)的[^，。；]{0,8}?(?:${FISCAL}|年度)`,
    { to: "rolling-year" },
  ],
  [
    "period.fiscal-quarter",
    `(?:${SAID}${FISCAL}|${RELATIVE})的?(?:第?(?<q>ORDINAL)季度?|(?<half>[上下])半(?:年度?|期)|[前头首](?<n>COUNT)个?月)`,
    { to: "fiscal-quarter" },
  ],
  ["period.same-span", `(?:该|同一?|整个|全)个?${FISCAL}`, { to: "same-span" }],
  ["period.fiscal-year", `(?:${SAID}${FISCAL}|${RELATIVE})${MEANT}`, { to: "fiscal-year" }],
  ["period.season", `(?<a>YEAR)${SECOND}${SEASON}${MEANT}`, { to: "named-years" }],
  ["period.season-told", `(?:上一?个?|前一个?)${TOLD_SEASON}(?<!以上年度)`, { to: "told-season", back: 1 }],
  ["period.season-told", `(?:新|下一?个?|来)${TOLD_SEASON}`, { to: "told-season", back: -1 }],
  ["period.season-told", `[本该]${TOLD_SEASON}`, { to: "told-season", back: 0 }],
  // The Iranian year begins in March.
  [
    "period.solar-year",
    "(?:伊(?:朗|斯兰)?|波斯|太阳)历(?:法)?(?<year>1[34]\\d\\d)(?:财年|年度?)(?:[前头首](?<n>COUNT)个?月)?",
    { to: "solar-year" },
  ],
  // No month or year of another calendar is one of the common calendar.
  [
    "period.other-calendar",
    "(?:埃塞?|伊斯兰|伊朗|伊|波斯|回|犹太|尼泊尔)历(?:法)?(?:\\d{4}年)?(?:MONTH月|第?ORDINAL季度)?",
    { to: "unknown" },
  ],
];
