// Chinese phrases of years, plans, weeks and days, and of times reckoned from the report's.
import type { Periods } from "../periods.ts";
import { OF_YEAR } from "./parts.ts";

/** "“十四五”期间" */
const OF_PLAN = "(?:时期|期间|以来|规划期?)";

/** What is done on a day on which nothing is counted: somebody spoke, or met somebody. */
const SPOKEN = [
  "表示|指出|[称说讲]|介绍|公布|发布|发表|通报|披露|透露|宣布|举行|召开|会[见晤谈]|访问|签署|[电讯]|消息|报道|数据|统计|获悉|记者|会上|论坛",
  "强调|认为|预计|预测|告诉|显示|抵京|起(?!运)|生效|实施|收[于报盘]|起征|加征",
].join("|");

export const yearRules: Periods["rules"] = [
  ["period.year-span", "(?<a>YEAR)年?(?:至|到|-|—|–)(?<b>YEAR)年", { to: "year-span" }],
  ["period.since-year", "自?(?<a>YEAR)年(?:(?<=自.{5})(?:以来)?|(?=[^，。；\\d]{1,14}以来(?!的?[最首新第])))", { to: "since-year" }],
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
    "(?:未来|今后|接下来)(?:的)?(?<n>COUNT)年|(?<n2>COUNT)年(?:之)?内(?=[^，。；]{0,8}(?:[将会要能可达把使让]|有望|力争|做到|实现|突破|恢复|翻))",
    { to: "coming-years" },
  ],
  [
    "period.year-end",
    "(?<![\\d今去明上前])年底前?(?=[^，。；]{0,6}(?:做到|达到?|实现|突破|增至|提高|扩大|运|卖|出口|进口|将|会|可|有望|超))",
    { to: "year" },
  ],
  ["period.plan", `“?十二五”?${OF_PLAN}`, { to: "years", from: 2011, until: 2015 }],
  ["period.plan", `“?十三五”?${OF_PLAN}`, { to: "years", from: 2016, until: 2020 }],
  ["period.plan", `“?十四五”?${OF_PLAN}`, { to: "years", from: 2021, until: 2025 }],
  ["period.plan", `“?十五五”?${OF_PLAN}`, { to: "years", from: 2026, until: 2030 }],
  ["period.past-years", "(?:过去|近)(?<n>COUNT)年", { to: "past-years" }],
  [
    "period.past-years",
    "(?<![\\d十近每第]|未来|今后)(?![1一]年)(?<n>COUNT)年[来间](?!的?[^，。；]?(?:最|首|新[高低]|未见|罕见|第|[高低][点位]))",
    { to: "past-years", back: 0 },
  ],
  [
    "period.since-event",
    "(?:生效|建交|入世|签署|实施|启动|成立|设立|开通|开行|通车|开放|投运|运营|提出)以来(?<![年月日][^，。；]{0,18}以来)",
    { to: "unknown" },
  ],
  ["period.previous-month", "(?<!\\d)前(?:一个?)?月(?!份)", { to: "months-back", back: 2 }],
  ["period.last-month", "上个?月", { to: "months-back", back: 1 }],
  ["period.this-month", "本月", { to: "months-back", back: 0 }],
  ["period.told-month", "[当该]月(?!\\d)", { to: "told-month" }],
  ["period.told-quarter", "[当该]季(?:度)?(?![稻节候])", { to: "told-quarter" }],
  [
    "period.year-to-date",
    [
      "今年以来",
      "年初(?:以来|[至到](?:今|现在|目前))",
      "开年(?:以来|至今|到现在)",
      "(?<![\\d今去全上])年内(?!蒙)",
      "今年(?:迄今|(?:截?至|到)(?:今|现在|目前)(?:为止)?)",
      "本年(?:累计|迄今)",
    ].join("|"),
    { to: "year-to-date" },
  ],
  ["period.last-year", "去年(?:度|全年)?|(?:刚刚?|已经?|刚刚?已)?(?:过去|结束|收官)的(?:这)?一年", { to: "years-back", back: 1 }],
  ["period.year-before", "上一?年(?<!以上年)(?!度)|前一年(?<![提此之从以]前一年)(?![前多半左度])", { to: "years-back", back: 1 }],
  ["period.year-before-last", "(?<!大)前年(?:度|全年)?", { to: "years-back", back: 2 }],
  ["period.this-year", "今年(?:全年)?", { to: "years-back", back: 0 }],
  [
    "period.year-results",
    "(?<!(?:去年|\\d{4}年)[^。；]{0,12}|\\d\\d\\p{Script=Han}{0,4}(?:年度|产季)[^。；]{0,44})全年",
    { to: "year-results" },
  ],
  ["period.next-year", "明年|来年", { to: "years-back", back: -1 }],
  ["period.week", "第(?<n>\\d{1,2})周(?<!连续第\\d{1,2}周)(?!年)", { to: "week" }],
  ["period.year", "(?<year>YEAR)年(?!\\d{1,2}月\\d{1,2}日)(?:底|全年|末)?", { to: "year" }],
  ["period.on-day", `上(?:个?星期|个?礼拜|周)(?![^。；]{0,40}?(?:${SPOKEN}))`, { to: "weeks-back", back: 1 }],
  ["period.on-day", `${OF_YEAR}(?<m>MONTH)月\\d{1,2}[日号](?![^。；]{0,40}?(?:${SPOKEN}))`, { to: "month" }],
  [
    "period.now",
    [
      "(?:目前|当前|现在|截至目前|如今)",
      // "投产后预计年出口5万吨"
      "(?:建成|投产|达产|通车|投用|竣工|落成|投运|贯通)(?:投用|投产|通车|运营)?(?:以|之)?后(?=[^。；]{0,14}(?:年|预计|预期|可|将|有望))",
    ].join("|"),
    { to: "none" },
  ],
];
