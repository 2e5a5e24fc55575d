// Chinese numbers, units and what is said around them.
import type { Bounds, Factor, Numerals, Units } from "../language.ts";
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

/** Pieces are trade in thousands; fewer are seized, shown or fined. */
const MANY = "(?<=[万亿千][余多]?)";

export const units: Units = {
  before: [
    ["%", "百分之"],
    ["USD", String.raw`(?:US)?\$`],
    ["EUR", "€"],
    ["CNY", "[¥￥]"],
  ],
  after: [
    ["USD", "(?:美元|美金)"],
    ["EUR", "欧元"],
    ["JPY", "日元|日圆"],
    ["KRW", "韩元|韩圆"],
    ["HKD", "港元|港币|港圆"],
    ["MOP", "澳门元|澳门币"],
    ["TWD", "新台币|元新台币|台币"],
    ["BYN", "白俄罗斯卢布"],
    ["RUB", "卢布"],
    ["EGP", "埃及镑"],
    ["GBP", "英镑"],
    ["AUD", "澳元|澳币"],
    ["NZD", "(?:新西兰元|纽元|纽币)"],
    ["CAD", "加元|加币"],
    ["SGD", "新加坡元|新元|新币|坡币"],
    ["INR", "印度卢比"],
    ["PKR", "巴基斯坦卢比"],
    ["LKR", "斯里兰卡卢比"],
    ["{rupee}", "卢比"],
    ["VND", "越南盾|越盾"],
    ["THB", "泰铢"],
    ["MYR", "林吉特|令吉|马币"],
    ["IDR", "印尼盾|印尼卢比"],
    ["PHP", "菲律宾比索|菲律宾披索"],
    ["{peso}", "(?:墨西哥|智利|阿根廷|哥伦比亚)?(?:比索|披索)"],
    ["KHR", "瑞尔"],
    ["LAK", "基普"],
    ["MMK", "缅元|缅币"],
    ["BDT", "塔卡"],
    ["KZT", "坚戈"],
    ["UZS", "苏姆"],
    ["{som}", "索姆"],
    ["MNT", "图格里克"],
    ["SAR", "沙特里亚尔"],
    ["IRR", "伊朗里亚尔"],
    ["{rial}", "里亚尔"],
    ["AED", "(?:阿联酋)?迪拉姆"],
    ["{dinar}", "第纳尔"],
    ["TRY", "土耳其里拉|里拉"],
    ["CHF", "瑞士法郎|瑞郎"],
    ["{franc}", "法郎"],
    ["{krone}", "克朗"],
    ["PLN", "兹罗提"],
    ["HUF", "福林"],
    ["UAH", "格里夫纳"],
    ["ZAR", "兰特"],
    ["NGN", "奈拉"],
    ["ETB", "比尔"],
    ["GHS", "塞地"],
    ["{shilling}", "先令"],
    ["PEN", "索尔"],
    ["BRL", "雷亚尔"],
    ["CNY", "元人民币|人民币元|人民币"],
    ["{rmb}", "元(?!/)"],
    ["m3", "立方米|方(?=天然气|木材|原木)"],
    ["MWh", "兆瓦时"],
    ["GWh", "吉瓦时"],
    ["kWh", "千瓦时|度(?=电)"],
    ["bbl/d", "桶/[日天]"],
    ["bbl", "桶"],
    ["carats", "克拉"],
    ["ounces", "盎司"],
    ["t", "公吨|吨"],
    ["kg", "公斤|千克"],
    ["TEU", "个?(?:(?:20|二十)(?:英尺|呎|尺))?标准?(?:集装|货)?(?:箱|柜)(?:单位)?|TEU|个(?:20|二十)(?:英尺|呎|尺)(?:集装箱|货柜)"],
    ["containers", "个?(?:集装箱|货柜|重箱|空箱)|个[大小高冷冻]?柜|柜(?=[，。、；）])|箱(?=[，。、；）]|集装箱|货物|重箱|次)"],
    [
      "trains",
      "列次?(?!车厢)|(?<=(?:班列|列车|专列|火车)[^，。；]{0,14}[\\d百千万][余多]?)[趟班](?:次)?|趟次?(?=[^，。；]{0,6}(?:班列|列车|专列|火车))",
    ],
    [
      "trucks",
      "辆次?(?:货车|卡车|货运车辆|重卡)|辆次(?=[^，。]{0,12}(?:货|卡))|车次|台次|(?<!汽|列|动|火|客|卡|货)车(?=[，。、；）]|货|煤|柜)",
    ],
    ["wagons", "节车皮|车皮|节车厢|节(?=[^，。]{0,4}车)"],
    ["vehicles", "辆次?|台(?=[^，。]{0,8}(?:汽车|整车|车))|(?<=车[^，。；\\d]{0,8}[\\d.]+[万千]?)[台部](?!次)"],
    ["vessels", "艘次?|[条只](?:货|轮|海|大)?船|船(?=[、，。；）]|次)|航次"],
    ["flights", "架次|班次?(?=[^，。]{0,8}(?:航|货机))"],
    ["head", "头(?!等)|羽|只(?=[^，。]{0,4}[羊鸡鸭鹅])|(?<=[鸡鸭鹅羊猪牛][^。]{0,24}[\\d万])只"],
    ["TEU", "(?<=标准?箱(?:约|达|有|近|超|共)?[\\d.]+[万千]?)个"],
    ["containers", "(?<=(?:集装箱|货柜|重箱|空箱)(?:约|达|有|近|超|共)?[\\d.]+[万千]?)个"],
    ["bottles", "瓶"],
    ["pieces", `(?<=[万亿])[颗枚片支枝双]|(?<=[万亿])个(?!百分点|月|国家|标准|集装|货柜|20)|${MANY}[件台套部票单]`],
  ],
  percent: "%|％|个?百分之",
  percentPoints: "个百分点|百分点",
  bareThousands: false,
  // "1747亿、655亿、198亿元": the unit behind the last is of all.
  bareFollows:
    /^(?:$|[，。；）！？”」：、（]|(?:左右|上下|出头|以上|以下|以内|有余|开外)|[多余](?=[，。；）])|的(?=[，。；）])|[应没就不](?!锈)|(?:大幅)?(?:增|升|涨|提|扩|缩|减|降|跌|滑|回落|变|到|至|之间)|(?:和|与|及)(?:约|近|逾)?[\d〇零一二两三四五六七八九十])/u,
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
