// Chinese numbers, units and what is said around them.
import type { Bounds, Factor, Numerals, Units } from "../language.ts";

const values = new Map<string, number>([..."零一二三四五六七八九"].map((sign, i) => [sign, i] as const));
for (const [sign, value] of [
  ["〇", 0],
  ["两", 2],
  ["十", 10],
  ["百", 100],
  ["千", 1000],
] as const)
  values.set(sign, value);

export const numerals: Numerals = {
  // Before 百万 and 千亿 the last sign is the scale's: "三百万".
  words:
    "[〇零一二两三四五六七八九十](?:[〇零一二两三四五六七八九十百千点]|\\.(?=[〇零一二三四五六七八九]))*(?=[百千]?[万亿]|成|倍|%|个百分点|公?吨|美元|元|欧元|日元|列|辆|艘|标箱|货柜|桶|立方米|公斤)",
  values,
  positional: true,
  decimal: ".",
  articles: [["半(?=亿|万亿)", 0.5]],
  scales: [
    ["万亿", 1e12],
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

export const units: Units = {
  before: [
    ["USD", String.raw`(?:US)?\$`],
    ["EUR", "€"],
    ["CNY", "[¥￥]"],
  ],
  after: [
    ["USD", "(?:美元|美金)"],
    ["EUR", "欧元"],
    ["JPY", "日元|日圆"],
    ["KRW", "韩元"],
    ["HKD", "港元|港币"],
    ["TWD", "新台币|元新台币|台币"],
    ["RUB", "卢布"],
    ["GBP", "英镑"],
    ["AUD", "澳元"],
    ["NZD", "(?:新西兰元|纽元)"],
    ["CAD", "加元"],
    ["SGD", "新加坡元|新元"],
    ["INR", "印度卢比"],
    ["PKR", "巴基斯坦卢比"],
    ["{rupee}", "卢比"],
    ["VND", "越南盾|越盾"],
    ["THB", "泰铢"],
    ["MYR", "林吉特|令吉"],
    ["IDR", "印尼盾"],
    ["KZT", "坚戈"],
    ["MNT", "图格里克"],
    ["SAR", "沙特里亚尔"],
    ["IRR", "伊朗里亚尔"],
    ["{rial}", "里亚尔"],
    ["CHF", "瑞士法郎"],
    ["BRL", "雷亚尔"],
    ["CNY", "元人民币|人民币元|人民币"],
    ["{rmb}", "元(?!/)"],
    ["pieces", "(?<=[万亿])[颗枚]|(?<=[万亿])个(?!百分点|月|国家|标准|集装|货柜|20)"],
    ["m3", "立方米|方(?=天然气)"],
    ["kWh", "千瓦时|度(?=电)"],
    ["bbl/d", "桶/[日天]"],
    ["bbl", "桶"],
    ["t", "公吨|吨"],
    ["kg", "公斤|千克"],
    ["TEU", "个?标准?箱|标准集装箱|TEU|个20英尺标准箱"],
    ["containers", "个?集装箱|个?货柜"],
    ["trains", "列(?!车厢)"],
    ["trucks", "辆次?(?:货车|卡车|货运车辆)|辆次(?=[^，。]{0,12}(?:货|卡))"],
    ["vehicles", "辆次?|台(?=[^，。]{0,8}(?:汽车|整车|车))"],
    ["wagons", "节车皮|车皮|节车厢"],
    ["vessels", "艘次?|船(?=[、，。；）]|次)"],
    ["flights", "架次|班次(?=[^，。]{0,8}航)"],
    ["head", "头|羽|只(?=[^，。]{0,4}[羊鸡鸭鹅])|(?<=[鸡鸭鹅羊猪牛][^。]{0,24}[\\d万])只"],
  ],
  percent: "%|％|个?百分之",
  percentPoints: "个百分点",
  bareThousands: false,
  // "1747亿、655亿、198亿元": the unit behind the last is of all.
  bareFollows: /^(?:$|[，。；）！？”]|(?:、|和|与|及)(?:约|近|逾)?[\d〇零一二两三四五六七八九十])/u,
};

export const bounds: Bounds = {
  filler: "(?:了|的|到|至|人民币|美元|规模|关口|大关)*",
  before: [
    ["bound.under", "UNDER", false, "(?:不足|不到|低于|少于|不超过|至多|难(?:以)?(?:超过?|突破))"],
    ["bound.over", "OVER", false, "(?:(?<![出入])超过?|突破|逾|多达|高于|首破|首超|破|至少|不少于|不低于|迈上|跨越|站上)"],
    ["bound.almost", "ABOUT", true, "(?:近|接近|将近|逼近|几乎)"],
    ["bound.about", "ABOUT", false, "(?:约为?|大约|约合|左右|大致|估计)"],
  ],
  after: [
    ["bound.or-more", "OVER", "(?:以上|还多|有余|开外|多(?=[，。、]))"],
    ["bound.or-so", "ABOUT", "(?:左右|上下)"],
  ],
};

export const factors: { any: RegExp; down: RegExp; parts: ReadonlyMap<string, number>; rules: readonly Factor[] } = {
  any: /倍|翻|成|一半/u,
  down: /(?:下降|减少|下滑|降低|萎缩|锐减|下跌)[^，；。]*$/u,
  parts: new Map([["一半", 50]]),
  rules: [
    { rule: "factor.double", pattern: "翻(?:了)?(?:一)?番|翻倍|(?:多|高|增)出?(?:了)?一倍|增长(?:了)?一倍|增加(?:了)?一倍", change: 100 },
    { rule: "factor.quadruple", pattern: "翻(?:了)?两番", change: 300 },
    {
      rule: "factor.more",
      pattern:
        "(?:增长|增加|上升|提高|扩大|激增|猛增|大增|暴增|飙升|上涨|年增率?|涨|增)(?:幅)?(?:了|达|为|高达)?(?:超过?|近|约|逾|将近)?(?<core>NUMBER倍)",
      change: "more",
    },
    {
      rule: "factor.times",
      pattern: "(?:增至|增长到|扩大到|达到?|是|为|相当于)[^，；。]{0,16}?的?(?<![\\d.])(?<core>NUMBER倍)",
      change: "times",
    },
    {
      rule: "factor.tenths",
      // "二成一" is 21 percent; in a list the verb stands before the first: "增幅各为二成一和四成六".
      pattern:
        "(?:(?:增长|增加|上升|提高|下降|减少|下滑|下跌|锐减|上涨|增幅|降幅|跌幅|涨幅|年增率?|年减率?|(?:多|高)出?|少掉?|增|减|降|跌|涨)(?:了|幅|各|分别|为|达到?|高达)*|(?<=成[一二三四五六七八九半]?[和、与及]))(?:超过?|近|约|逾|将近|接近)?(?<core>NUMBER成(?<digit>[一二三四五六七八九半](?![成万亿]))?)",
      change: "tenths",
    },
    { rule: "factor.half", pattern: "(?:下降|减少|减半)(?:了)?(?:近|约)?(?<core>(?<part>一半))", change: "part" },
  ],
};
