// Chinese phrases of time.
import type { Periods } from "../periods.ts";
import { NEVER } from "../pattern.ts";

const signs = "一 二 三 四 五 六 七 八 九 十 十一 十二".split(" ");
const counts = new Map<string, number>([...signs.map((sign, i) => [sign, i + 1] as const), ["两", 2]]);
const months = new Map<string, number>(Array.from({ length: 12 }, (_, i) => [`${i + 1}`, i + 1] as const));
signs.forEach((sign, i) => months.set(sign, i + 1));
months.set("元", 1);
const Y = "(?:(?<year>YEAR)年度?|(?<rel>REL))?(?:的)?";

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
    ["今年|本年度?|[本新]财年", 0],
    ["上一?个?财年", -1],
  ],
  ofYear: "",
  rules: [
    ["period.fiscal-year", "(?<a>YEAR)[/-](?<b>\\d\\d(?:\\d\\d)?)财年|(?<rel>上一?个?财年|[本新]财年)", { to: "fiscal-year" }],
    [
      "period.season",
      "(?<a>YEAR)[/-](?<b>\\d\\d(?:\\d\\d)?)(?:产季|榨季|作物季|销售季|[农市营贸粮作棉油咖糖谷果渔](?:\\p{Script=Han}{0,3})年度|年度)",
      { to: "named-years" },
    ],
    ["period.same-year", "(?:同一?|当|该)年(?!度|前|初|底|龄|级)", { to: "none" }],
    [
      "period.since-month",
      "自?(?:(?:YEAR)年|今年|去年)?(?<m>MONTH)月(?:份|初|中旬|底)?(?:以来|起至今|至今)(?!的?(?:最|首|新|单))",
      { to: "since-month" },
    ],
    [
      "period.month-span",
      `(?<then>REL)(?<from>MONTH)月(?:份|底|初)?(?:至|到|-|—|–|~|～|－)(?<rel>REL)(?<until>MONTH)月份?`,
      { to: "month-span" },
    ],
    [
      "period.months-since",
      "(?<m>MONTH)月(?:份)?(?:\\d{1,2}日)?(?:起|以来|开始|开通|启用|投用|开行|通车)[^。；\\d]{0,16}?(?<n>COUNT)个月(?!前)",
      { to: "months-since" },
    ],
    ["period.days-of-month", `${Y}(?<m>MONTH)月(?:份)?\\d{1,2}日?(?:至|到|-|—|–|~|～|－)\\d{1,2}日`, { to: "month" }],
    ["period.month-span", `(?<since>YEAR)年(?<from>MONTH)月(?:至|到|-|—|–|~|～|－)${Y}(?<until>MONTH)月份?`, { to: "month-span" }],
    // "去年11月和12月": both together, if nothing parts them again.
    ["period.month-span", `${Y}(?<from>MONTH)月份?[和及](?<until>MONTH)月份?(?![^。；]*(?:分别|各))`, { to: "month-span" }],
    ["period.month-span", `${Y}(?<from>MONTH)(?:月份?)?(?:至|到|-|—|–|~|～|－)(?<until>MONTH)月份?`, { to: "month-span" }],
    ["period.rolling-year", `截[至止](?:到)?${Y}(?<m>MONTH)月(?:份|底|末)?的?(?:过去)?(?:12|十二)个月`, { to: "rolling-year" }],
    ["period.until-month", `截[至止](?:到)?${Y}(?<m>MONTH)月(?:份|底|末|\\d{1,2}日)?(?:为?止)?`, { to: "year-until" }],
    [
      "period.until-month",
      "(?:(?<year>YEAR)年|(?<rel>REL))(?:截?至|到)(?<m>MONTH)月(?:份|底|末|\\d{1,2}日)?(?:为?止)?",
      { to: "year-until" },
    ],
    ["period.first-months", `${Y}(?:累计)?[前头首](?<n>COUNT)个?月`, { to: "first-months" }],
    ["period.quarters", `${Y}[前头首](?<n>COUNT)个?季度?`, { to: "quarters" }],
    ["period.last-quarter", "(?<!(?:全|产|榨)季[^。；]{0,40})上(?:一个?|个)?季度?(?!度)", { to: "quarters-back", back: 1 }],
    ["period.quarter", `${Y}首季度?`, { to: "months", from: 1, until: 3 }],
    ["period.quarter", `${Y}(?:第|(?=ORDINAL季度))(?<q>ORDINAL)季度?(?![稻报节])`, { to: "quarter" }],
    ["period.half", `${Y}(?<half>上|下)半年`, { to: "half" }],
    [
      "period.month-of-year",
      `${Y}(?<m>MONTH)月(?:份)?(?!\\d{1,2}日|\\d{1,2}号|(?:主力|到期|交割|船期)?(?:合约|合同|期货|期约|期棕|期油|交割))`,
      { to: "month" },
    ],
    ["period.year-span", "(?<a>YEAR)年?(?:至|到|-|—|–)(?<b>YEAR)年", { to: "year-span" }],
    ["period.since-year", "自(?<a>YEAR)年(?:以来)?", { to: "since-year" }],
    [
      "period.months-so-far",
      "(?<![前头首近去每多几\\d])(?<n>COUNT)个月(?=[^，。；]{0,4}(?:就|已|共|累计|里|内|间|下来|合计))",
      { to: "months-so-far" },
    ],
    ["period.past-months", "(?:过去|近|最近)(?<n>COUNT)个月", { to: "past-months" }],
    ["period.years-ago", "(?<![近过约比较由从\\d])(?!一年)(?<n>COUNT)年前(?=[^，。；]{0,8}\\d)", { to: "years-back" }],
    ["period.past-months", "(?<![前后第隔十\\d])(?<n>一|1)年来(?=[^。；]{0,30}(?:累计|共|已|总))", { to: "past-years" }],
    [
      "period.years-ahead",
      "(?:未来|今后|接下来)(?:的)?(?<n>COUNT)年|(?<n2>COUNT)年(?:之)?内(?=[^，。；]{0,6}(?:[将会要]|有望|力争))",
      { to: "coming-years" },
    ],
    [
      "period.year-end",
      "(?<![\\d今去明上前])年底前?(?=[^，。；]{0,6}(?:做到|达到?|实现|突破|增至|提高|扩大|运|卖|出口|进口|将|会|可|有望|超))",
      { to: "year" },
    ],
    ["period.past-years", "(?:过去|近)(?<n>COUNT)年", { to: "past-years" }],
    ["period.previous-month", "前一个?月", { to: "months-back", back: 2 }],
    ["period.last-month", "上个?月", { to: "months-back", back: 1 }],
    ["period.this-month", "本月", { to: "months-back", back: 0 }],
    [
      "period.year-to-date",
      "今年以来|年初至今|年初以来|开年以来|开年至今|(?<![\\d今去全上])年内(?!蒙)|今年(?:迄今|至今)|本年(?:累计|迄今)",
      { to: "year-to-date" },
    ],
    ["period.last-year", "去年(?:度|全年)?|上年度?", { to: "years-back", back: 1 }],
    ["period.year-before-last", "(?<!大)前年(?:度|全年)?", { to: "years-back", back: 2 }],
    ["period.this-year", "今年(?:全年)?", { to: "years-back", back: 0 }],
    [
      "period.year-results",
      "(?<!(?:去年|\\d{4}年)[^。；]{0,12}|\\d\\d\\p{Script=Han}{0,4}(?:年度|产季)[^。；]{0,44})全年",
      { to: "year-results" },
    ],
    ["period.next-year", "明年|来年", { to: "years-back", back: -1 }],
    ["period.year", "(?<year>YEAR)年(?!\\d{1,2}月\\d{1,2}日)(?:底|全年|末)?", { to: "year" }],
    [
      "period.now",
      "(?:目前|当前|现在|截至目前|如今)|(?:建成|投产|达产|通车|投用|竣工|落成|投运|贯通)(?:投用|投产|通车|运营)?(?:以|之)?后(?=[^。；]{0,14}(?:年|预计|预期|可|将|有望))",
      { to: "none" },
    ],
  ],
  ofTitle: /发布会|吹风会|通气会|通报会/u,
  comparison:
    /(?:比|较|与)(?:去年|上年|上月|前年|上一?个?(?:季度?|财年|产季)|\d{4}年)(?!\d{1,2}月)(?:同期|同月)?|(?:是|为|相当于|等于|接近|近|约|超过?|不到|不及)(?:[一二两三四五六七八九十\d]{1,2}年前|去年|上年|前年|\d{4}年)(?:同期|同月|全年|上半年|下半年|前?[一二三四首]季度?|前[\d一二三四五六七八九十]+个?月)?的(?=[^，。；]{0,6}[倍成半])|(?:比|较)(?:(?:去年|上年|前年|\d{4}年))?(?:\d{1,2}月份?)(?=(?:的)?[^，。；\d]{0,6}[多少增减降升高低涨跌扩缩翻])|(?:比|较)(?:去年|上年|前年|\d{4}年)(?:同期|同月|全年|[上下]半年|第?[一二三四首]季度?|[前头]?[\d一二三四五六七八九十]+个?月份?)?(?=(?:的)?[^，。；\d]{0,6}[多少增减降升高低涨跌扩缩翻])|(?:去年|上年)(?:同期|同一?月|同季|同一时期|这个?时候(?!，)|此时)(?:相比)?|同比|环比|(?:去年|上年|前年|前一年|上一年|\d{4}年)(?:同期|同月)?的?(?:比较)?(?:较?[高低]|偏[高低])?(?:比较)?基[数期]|自(?:(?:\d{4}年)?\d{1,2}月(?:份)?|\d{4}年)(?:开始|起)|(?:自)?(?:(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]+)月|\d{4}年)(?:份)?以来(?:的)?(?:最|首|新|单)|(?:创|为|是)(?:\d{4}年)?\d{1,2}月(?:份)?以来|(?:创|为|是)(?:自)?\d{4}年以来|(?:自)?\d{4}年以来(?:的)?(?:倒数|第[一二三四五六七八九十])/gu,
  compareMarker: /^(?!)/u,
  earlierBefore:
    /(?:(?:去年|上年)(?:同期|同月|这个?时候|此时)|一年前(?:同期|同月)?)(?:的|为|是|仅|约|只有|约为|仅为|才|还|就|不过|不到|不足|才有|还只有)?(?:贸易)?(?:[顺逆]差|[出入]超|盈余|赤字|出口|进口)?[（]?$/u,
  yearEarlier: NEVER,
  samePeriodThen: NEVER,
  yearOnYear: /同比|比(?:去年|上年)同期/u,
  dailyBefore: /(?:日均|每[天日])[^，。；]{0,20}$/u,
  dailyAfter: /^[^，。；\d]{0,6}?(?:\/[天日]|每[天日])/u,
  dayAlone: NEVER,
  saidThen: NEVER,
  samePeriod: /同期|(?:去年|上年)这个?时候/u,
  yearsAgo: /^[）)]?(?:，)?(?<n>[一二三四五六七八九十]|\d{1,2})年前(?![^，。；]*\d)/u,
  fromTo: NEVER,
  spoken:
    /(?:(?:\d{4}|[今去])年)?\d{1,2}月(?:份|初|底|中旬|下旬|上旬)?(?=(?:最新)?(?:发布|公布|发表|披露|出炉|刊发|出版|印发)的)|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?!(?:至|到|-|—|–|~|～|－)\d{1,2}日)(?:电|讯|消息|发布|表示)?|(?:\d{4}年)(?=[^，。]{0,10}(?:签署|建交|生效|开通|成立|加入)(?![^，。；]{0,2}(?:时|之?初|当年)))/gu,
  any: /年|月|季|目前|当前|现在/u,
  aside: /^[^，。；“”]{0,10}(?<!不)曾(?:[经于在]|(?=[^，。；说称指]{0,4}[升降增减跌涨扬达创出]))/u,
  present: /(?:目前|现在|当前)/u,
  leads: true,
};
