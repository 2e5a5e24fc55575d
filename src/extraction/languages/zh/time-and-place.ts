// Chinese phrases of time, and the words around a country's name that tell its part in a flow.
import type { Periods, PlaceNames } from "../language.ts";
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
    ["period.season", "(?<a>YEAR)[/-](?<b>\\d\\d(?:\\d\\d)?)(?:产季|榨季|作物季|销售季|年度)", { to: "named-years" }],
    ["period.same-year", "(?:同|当|该)年(?!度|前|初|底)", { to: "none" }],
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
    ["period.month-span", `(?<since>YEAR)年(?<from>MONTH)月(?:至|到|-|—|–|~|～|－)${Y}(?<until>MONTH)月份?`, { to: "month-span" }],
    ["period.month-span", `${Y}(?<from>MONTH)(?:月份?)?(?:至|到|-|—|–|~|～|－)(?<until>MONTH)月份?`, { to: "month-span" }],
    ["period.rolling-year", `截[至止](?:到)?${Y}(?<m>MONTH)月(?:份|底|末)?的?(?:过去)?(?:12|十二)个月`, { to: "rolling-year" }],
    ["period.until-month", `截[至止](?:到)?${Y}(?<m>MONTH)月(?:份|底|末|\\d{1,2}日)?(?:为?止)?`, { to: "year-until" }],
    ["period.first-months", `${Y}(?:累计)?[前头首](?<n>COUNT)个?月`, { to: "first-months" }],
    ["period.quarters", `${Y}[前头首](?<n>COUNT)个?季度?`, { to: "quarters" }],
    ["period.last-quarter", "(?<!(?:全|产|榨)季[^。；]{0,40})上(?:一个?|个)?季度?(?!度)", { to: "quarters-back", back: 1 }],
    ["period.quarter", `${Y}首季度?`, { to: "months", from: 1, until: 3 }],
    ["period.quarter", `${Y}(?:第|(?=ORDINAL季度))(?<q>ORDINAL)季度?(?![稻报节])`, { to: "quarter" }],
    ["period.half", `${Y}(?<half>上|下)半年`, { to: "half" }],
    ["period.month-of-year", `${Y}(?<m>MONTH)月(?:份)?(?!\\d{1,2}日|\\d{1,2}号)`, { to: "month" }],
    ["period.year-span", "(?<a>YEAR)年?(?:至|到|-|—|–)(?<b>YEAR)年", { to: "year-span" }],
    ["period.since-year", "自(?<a>YEAR)年(?:以来)?", { to: "since-year" }],
    [
      "period.months-so-far",
      "(?<![前头首近去每多几\\d])(?<n>COUNT)个月(?=[^，。；]{0,4}(?:就|已|共|累计|里|内|间|下来|合计))",
      { to: "months-so-far" },
    ],
    ["period.past-months", "(?:过去|近|最近)(?<n>COUNT)个月", { to: "past-months" }],
    ["period.years-ago", "(?<![近过约比较由从\\d])(?!一年)(?<n>COUNT)年前(?=[^，。；]{0,8}\\d)", { to: "years-back" }],
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
    ["period.this-year", "今年(?:全年)?", { to: "years-back", back: 0 }],
    ["period.year-results", "(?<!(?:去年|\\d{4}年)[^，。；]{0,10})全年", { to: "year-results" }],
    ["period.next-year", "明年|来年", { to: "years-back", back: -1 }],
    ["period.year", "(?<year>YEAR)年(?!\\d{1,2}月\\d{1,2}日)(?:底|全年|末)?", { to: "year" }],
    ["period.now", "(?:目前|当前|现在|截至目前|如今)", { to: "none" }],
  ],
  comparison:
    /(?:比|较|与)(?:去年|上年|上月|前年|上一?个?(?:季度?|财年|产季)|\d{4}年)(?!\d{1,2}月)(?:同期|同月)?|(?:是|为|相当于|等于|接近|近|约|超过?|不到|不及)(?:[一二两三四五六七八九十\d]{1,2}年前|去年|上年|前年|\d{4}年)(?:同期|同月|全年|上半年|下半年|前?[一二三四首]季度?|前[\d一二三四五六七八九十]+个?月)?的(?=[^，。；]{0,6}[倍成半])|(?:比|较)(?:(?:去年|上年|前年|\d{4}年))?(?:\d{1,2}月份?)(?=(?:的)?[^，。；\d]{0,6}[多少增减降升高低涨跌扩缩翻])|(?:比|较)(?:去年|上年|前年|\d{4}年)(?:同期|同月|全年|[上下]半年|第?[一二三四首]季度?|[前头]?[\d一二三四五六七八九十]+个?月份?)?(?=(?:的)?[^，。；\d]{0,6}[多少增减降升高低涨跌扩缩翻])|(?:去年|上年)(?:同期|这个?时候(?!，)|此时)(?:相比)?|同比|环比|自(?:(?:\d{4}年)?\d{1,2}月(?:份)?|\d{4}年)(?:开始|起)|(?:自)?(?:(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]+)月|\d{4}年)(?:份)?以来(?:的)?(?:最|首|新|单)|(?:创|为)(?:\d{4}年)?\d{1,2}月(?:份)?以来/gu,
  compareMarker: /(?!)/u,
  earlierBefore:
    /(?:(?:去年|上年)(?:同期|同月|这个?时候|此时)|一年前(?:同期|同月)?)(?:的|为|是|仅|约|只有|约为|仅为)?(?:贸易)?(?:[顺逆]差|[出入]超|盈余|赤字|出口|进口)?[（]?$/u,
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
  spoken: /(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯|消息|发布|表示)?|(?:\d{4}年)(?=[^，。]{0,10}(?:签署|建交|生效|开通|成立|加入))/gu,
  any: /年|月|季|目前|当前|现在/u,
  present: /(?:目前|现在|当前)/u,
};

const SHORT = "[中华俄美日韩英法德欧印澳哈蒙越加泰缅朝非土老巴新马乌吉匈塞波西希瑞荷比葡奥沙伊埃南肯坦赞秘智墨阿厄塔菲柬尼孟台]";
const TRADE = "(?:(?:双边|货物|外贸|对外|进出口)*(?:贸易|进出口)(?:总额|总值|额|量)?|(?:贸易)?(?:顺差|逆差)|外贸)";

export const places: PlaceNames = {
  forms: (name) => [name],
  spaced: false,
  compounds: new RegExp(
    `(${SHORT})(${SHORT})(?=两[国地]|双边|贸易|经贸|边境|双方|关系|货物|进出口|铁路|口岸|合作|之间)|(?<![\\p{Script=Han}]|[自从对向]\\p{Script=Han})([中俄美日韩英法德欧印哈蒙越泰缅朝匈塞波西巴澳菲柬乌吉埃沙伊])(?=方(?!面|向|式|案|法))|(?<=[对自从与同和向输]|(?<![促热推])销)(?<!同(?=[日比]))(${SHORT})(?=出口|进口|[出入]超|[逆顺]差|[暴激大猛][增跌减]|增|降|贸易|双边|直接|货物|供|输|的|外贸|方|关系|汽车|航线|方向|发运|发货|采购|装船|装运|则|仅|为|约|超|不足|不到|达|近|\\d)|(?<=(?<![运传])输)([华美日韩欧俄印澳英德法台泰越])|(?<!\\p{Script=Han})(${SHORT})(?=驻\\p{Script=Han}{1,12}(?:使|代表|领事|参赞))|(?<=驻)(${SHORT})(?=\\p{Script=Han}{0,6}(?:使|代表|领事|参赞))|(?<=[与同和跟对向据、及])([中俄美日韩英法德欧印哈蒙越泰缅朝匈塞波西巴澳菲柬乌吉埃沙伊])(?=方(?!面|向|式|案|法))|(?<=[对自从])(?!加工|南方|西部|中部|中东|新兴|新能|老|[阿巴马哈伊埃沙波西尼塞加坦肯秘智墨厄塔菲荷比葡奥匈][穆尔拉里亚斯加巴马达卡尼西罗利特克格林诺德萨滨])(${SHORT})(?=\\p{Script=Han}{1,6}?(?:出口|进口|销售|供应|供货|发运|交付|采购|贸易|[顺逆]差))|(?<=[供销输对])(港)(?=出口|进口|鲜活|货|的|贸易|\\d)`,
    "gu",
  ),
  namesakes:
    /^(?:[）)]?班列|欧(?![元盟洲])|合作组织|元|海(?!关)|半岛|人民银行|日报|新闻|网|社|盾|卢比|铢|(?:国家)?通讯社|银行|外交部|商务部|海关总署|贸促会)/u,
  notPartyBefore: /(?:驻|据|总统|总理|部长)$/u,
  notPartyAfter:
    /^(?:\p{Script=Han}{1,8}?部(?:部)?长|\p{Script=Han}{0,8}?[商协公]会(?:会长|主席|秘书长)|海关|商务部|外交部|总统|总理|政府|统计|央行|驻|部长|官员|专家|媒体|财政部|农业部|能源部|大使|国家统计局|司(?!机)|驻)/u,
  buyerBefore: /(?:对|向|往|至|到|给|输|供|销|销往|售往|运往|发往|出口至|出口到|前往|流向|卖[给到往去]|远销|(?<!进)出口)$/u,
  buyerAfter: /^(?:市场|方进口|(?:自|从)[^，。；]{1,14}?(?:进口|采购|购买|买|输入)|进口|购买|采购|买[走下入进了]|吃下|拿走|要走|[订抢]购)/u,
  hither: /^(?:拉[来回]|运[来回]|[来到]了|发(?:过)?来)/u,
  buys: /^ 进了|^ ?[^，。；\d自从向对往给]{0,8}?(?:采购|购买|买(?:入|进|走|下|了|回|来)|[订抢]购|购(?:入|进|自)|吃下|拿走|要走)/u,
  sellerBefore: /(?:自|从|来自|由|进口|产自|源自)$/u,
  sellerAfter:
    /^[销发运输]往|^的[^，。；\d]{1,8}(?:来了|进来|运来|到了)|^方?出口|^[^，。；对向\d]{0,10}卖[给到往]|^[^，。；对向\d]{0,12}(?:煤炭?|原油|天然气|矿石?|大豆|水果|榴莲|木材|粮食|小麦|玉米|油|肉|产品|商品|货物)[^，。；对向]{0,6}(?:进口|进来|运来|拉来|运进)|^(?:(?:对|向|往|给)[^，。；]{1,12}?(?:出口|供应|运|卖|输|发|供|交付|销)|(?:货物|商品)?出口|(?:的)?(?:天然气|原油|煤炭|大豆|小麦|汽车|产品|商品)出口)/u,
  partnerBefore: /(?:与|同|和|跟|对)$/u,
  // "蒙古国煤炭进口": what is bought there.
  partnerAfter:
    /^[^，。；]{0,12}(?:煤炭?|原油|天然气|矿石?|大豆|水果|榴莲|木材|粮食|产品|商品|货物)[^，。；]{0,6}进口|^以[^，。]{2,14}的贸易额|^(?:是|为|成为|仍是|仍为|继续为|保持)[^，。]{0,12}(?:贸易伙伴|市场|买[家主]|客户|来源|目的地|供应国)/u,
  ownerAfter: new RegExp(`^(?:的)?(?:(?:与|同|和|对)[^，。；]{1,12}?)?${TRADE}`, "u"),
  ownerBefore: NEVER,
  pairJoin: /^(?:[-–—·]|)$/u,
  between: NEVER,
  andJoin: NEVER,
  ownTradeWith: /^(?:与|同|和|对|跟|的?对)$/u,
  reversed: /反方向|反过来|反向|另一(?:个)?方向|相反方向|倒过来|反之/u,
  asideOfName: /^[则也仍还]?(?:是|为|作为)[^，。；]{0,10}(?:买[主家]|客户|供应[国方商]|供货[国方])，/u,
  withinBlocBefore: /(?:区域内|内部)$/u,
  membersAfter: /^(?:成员国|内部|区域内)/u,
  world: /(?:全球|世界|国际)(?:货物|服务)?贸易/u,
  foreignTrade: /总贸易额|外贸|对外贸易|进出口总|货物贸易进出口/u,
  mutual: /双边|两国|双方|中[俄美日韩英法德欧印澳哈蒙越匈塞波巴柬菲]/u,
  our: NEVER,
  everywhere:
    /全球|各国|世界|(?<![双两]边|两国|[对与同和自从向][^，。；]{1,10})(?:出口|进口|外贸)总[额值]|整体(?:出口|进口)|总(?:贸易|出口|进口)额/u,
  has: NEVER,
  boughtAt: true,
  sells: /^\p{Script=Han}{2,8}?(?:累计|共|则|仅)?(?:供应|供货|发运|输送)了?$/u,
  ofWhole: /^其中/u,
  breakdown: /^[从分按][^，]{0,4}(?:品类|商品|产品|品种|品目|结构)[^，]{0,4}看?，/u,
  homeland: /^我国$/u,
  theCountry: /(?:该国|我国|其)/u,
  your: NEVER,
  neighbour: null,
  thatMarket: /[对向](?:该国|对方|其)\p{Script=Han}{0,6}?出口|(?:该国|对方)市场/u,
  fromThere: /[自从](?:该国|对方|其)\p{Script=Han}{0,6}?进口/u,
  posted: [/(?:)/u, /^驻$/u],
  all: /三国/u,
  portWord: /港|过境|通道/u,
  portNamed: /(\p{Script=Han}{2,4}(?<!香)港)(?!口|元|币|区|务|股|澳|珠|人)/u,
};
