// Chinese phrases of months, quarters and halves of a year.
import type { Periods } from "../periods.ts";
import { OF_YEAR, SAID_YEAR } from "./parts.ts";

const TO = "(?:至|到|-|—|–|~|～|－)";
/** Behind a month up to which figures run: "截至5月底", "到5月20日为止". */
const UNTIL = "(?:份|底|末|\\d{1,2}日)?(?:为?止)?";
/** "以来" of a time, unless it is the time of a record: "8月以来最高". */
const SINCE = "(?:(?<=自[^，。；]{1,16})[^，。；\\d]{0,24}?以来|以来|起至今|至今)(?!的?(?:最|首|新|单))";

/** How something began to run: "开通", "投产", "复航". */
const BEGINNING = [
  "开[通港行业市馆闸]|通[车航关]|[投启]用|投[产运]|[运试]营|首发|复[航通]",
  "恢复\\p{Script=Han}{0,4}",
  "重[开启]|成立|建成|签署|生效",
].join("|");

export const monthRules: Periods["rules"] = [
  ["period.same-year", "(?:同一?|当|该)年(?!度|前|初|底|龄|级)", { to: "none" }],
  // "自去年8月新港开通以来".
  ["period.since-month", `自?${SAID_YEAR}?(?<m>MONTH)月(?:份|初|中旬|底|末|\\d{1,2}日)?${SINCE}`, { to: "since-month" }],
  // How long something has run of which no date tells the beginning.
  [
    "period.since-event",
    [
      `自[^，。；\\d年月]{2,16}?(?:截?至|到)${OF_YEAR}MONTH月${UNTIL}`,
      `(?:${BEGINNING})(?:\\p{Script=Han}{0,4}?)(?<n>COUNT)个月(?:来|以来|多来|间)`,
    ].join("|"),
    { to: "unknown" },
  ],
  ["period.month-span", `(?<then>REL)(?<from>MONTH)月(?:份|底|初)?${TO}(?<rel>REL)(?<until>MONTH)月份?`, { to: "month-span" }],
  [
    "period.months-since",
    "(?<m>MONTH)月(?:份)?(?:\\d{1,2}日)?(?:起|以来|开始|开通|启用|投用|开行|通车)[^。；\\d]{0,16}?(?<n>COUNT)个月(?!前)",
    { to: "months-since" },
  ],
  [
    "period.weeks-to",
    `截[至止](?:到)?${SAID_YEAR}?(?<m>MONTH)月(?<d>\\d{1,2})日(?:为止)?的?(?:[当那这该]?一?周|(?:[前近]|过去)?(?<n>COUNT)周)`,
    { to: "weeks-to" },
  ],
  [
    "period.until-month",
    `(?:今年|本年)?(?:年初|1月1日)${TO}${OF_YEAR}(?<m>MONTH)月(?:份|底|末|初|\\d{1,2}日)?(?:为?止)?`,
    { to: "year-until" },
  ],
  [
    "period.month-span",
    `(?:(?<since>YEAR)年|(?<then>REL))?(?<from>MONTH)月\\d{1,2}日${TO}${OF_YEAR}(?<until>MONTH)月\\d{1,2}日`,
    { to: "month-span" },
  ],
  ["period.days-of-month", `${OF_YEAR}(?<m>MONTH)月(?:份)?\\d{1,2}日?${TO}\\d{1,2}日`, { to: "month" }],
  ["period.month-span", `(?<since>YEAR)年(?<from>MONTH)月${TO}${OF_YEAR}(?<until>MONTH)月份?`, { to: "month-span" }],
  // "去年11月和12月": both together, if nothing parts them again.
  ["period.month-span", `${OF_YEAR}(?<from>MONTH)月份?[和及](?<until>MONTH)月份?(?![^。；]*(?:分别|各))`, { to: "month-span" }],
  ["period.month-span", `${OF_YEAR}(?<from>MONTH)(?:月份?)?${TO}(?<until>MONTH)月份?`, { to: "month-span" }],
  ["period.rolling-year", `截[至止](?:到)?${OF_YEAR}(?<m>MONTH)月(?:份|底|末)?的?(?:过去)?(?:12|十二)个月`, { to: "rolling-year" }],
  ["period.until-month", `截[至止](?:到)?${OF_YEAR}(?<m>MONTH)月${UNTIL}`, { to: "year-until" }],
  ["period.until-month", `${SAID_YEAR}(?:截?至|到)(?<m>MONTH)月${UNTIL}`, { to: "year-until" }],
  ["period.first-months", `${OF_YEAR}(?:累计)?(?:[头首]|前(?!一个月))(?<n>COUNT)个?月`, { to: "first-months" }],
  ["period.quarters", `${OF_YEAR}[前头首](?<n>COUNT)个?季度?`, { to: "quarters" }],
  ["period.last-quarter", "(?<!(?:全|产|榨)季[^。；]{0,40})上(?:一个?|个)?季度?(?!度)", { to: "quarters-back", back: 1 }],
  ["period.quarter", `${OF_YEAR}首季度?`, { to: "months", from: 1, until: 3 }],
  ["period.quarter", `${OF_YEAR}(?:第|(?=ORDINAL季度))(?<q>ORDINAL)季度?(?![稻报节])`, { to: "quarter" }],
  ["period.half", `${OF_YEAR}(?<half>上|下)半年`, { to: "half" }],
  [
    "period.month-of-year",
    `${OF_YEAR}(?<m>MONTH)月(?:份)?(?!\\d{1,2}日|\\d{1,2}号|(?:主力|到期|交割|船期)?(?:合约|合同|期货|期约|期棕|期油|交割))`,
    { to: "month" },
  ],
];
