// Countries called by one sign, as in 中俄贸易 and 对美出口.
import { SIDE } from "./parts.ts";

const SHORT = "[中华俄美日韩英法德欧印澳哈蒙越加泰缅朝非土老巴新马乌吉匈塞波西希瑞荷比葡奥沙伊埃南肯坦赞秘智墨阿厄塔菲柬尼孟台]";
/** Signs of countries that are called by them only where they have been named in full. */
const RARE_SIGNS = "洪哥委玻莫津纳喀突黎叙卡格爱芬挪丹捷卢刚圭苏斯摩斐萨";
const RARE = `[${RARE_SIGNS}]`;
/** Beside 中 also signs that begin words elsewhere. */
const BESIDE_CHINA = `[${RARE_SIGNS}古安约白保罗科危多]`;
/** Those of whose side texts tell: 俄方. */
const OF_A_SIDE = "[中俄美日韩英法德欧印哈蒙越泰缅朝匈塞波西巴澳菲柬乌吉埃沙伊]";
/** Those that 国 may follow: 越国. */
const OF_A_COUNTRY = "[巴吉塔乌埃智秘阿厄柬孟匈塞波希葡沙坦肯赞墨土伊蒙越缅澳加]";
const PROVINCE = "[湘桂滇鲁浙粤闽川渝辽琼豫鄂赣皖冀黔]";

/** Begins a word, or stands behind "对" and one sign more. */
const BEGINS = "(?<![\\p{Script=Han}]|[自从对向]\\p{Script=Han})";

/** What two countries have with each other: 中俄贸易, 中越口岸. */
const BETWEEN_TWO = [
  "两[国地]|双边|贸易|经[贸济]",
  "农(?:副)?产品|果蔬|绿色通道|快速通关|跨境(?!电)|界[桥河]|自贸",
  "边境|双方|关系|货物|进出口|铁路|口岸|合作|之间|往来|生意|边贸|陆[路上地]|过境|通[关道]|“|互市|商[品路]",
].join("|");

/** What follows a country behind "对", "从", "与" or "销": 对美出口, 对俄顺差, 销韩5万吨. */
const BEHIND_PARTNER = [
  "出口|进口|[出入]超|[逆顺]差|[暴激大猛][增跌减]|增|降",
  "贸易|双边|直接|货物|供|输|的|外贸|方|关系|汽车|航线|方向|发运|发货|采购|装船|装运",
  "则|仅|为|约|超|不足|不到|达|近|\\d",
].join("|");

/** Words that begin with the sign of a country, and whole names of others: "对加工", "从老挝", "对阿尔及利亚". */
const NO_SHORT_NAME = [
  "加工|南方|西部|中部|中东|新兴|新能|老",
  "[阿巴马哈伊埃沙波西尼塞加坦肯秘智墨厄塔菲荷比葡奥匈][穆尔拉里亚斯加巴马达卡尼西罗利特克格林诺德萨滨]",
].join("|");

export const shortNames = new RegExp(
  [
    `${BEGINS}(${RARE})(?=${SIDE})`,
    `(?<=[自从对与同和])(${RARE})(?=${SIDE}|出口|进口|贸易|[顺逆]差)`,
    // "1月国内到港大豆": the home country's.
    "(?<=^|[^\\p{Script=Han}]|[年月日季周])(国)(?=内[^，。；\\d]{0,8}?(?:到港|进口|采购|买家|到货|进港))",
    `(中)(${BESIDE_CHINA})(?=两国|双边|贸易|经贸|关系|建交|合作|友好|双方)`,
    `(${SHORT})(${SHORT})(?=${BETWEEN_TWO})`,
    // "桂越边境"
    `(${PROVINCE})(${SHORT})(?=贸易|经贸|边境|两地|进出口|合作)`,
    // "俄豆", "蒙煤", "泰米"
    "([俄蒙澳泰越缅])(?=[豆气煤米棉矿](?!尔|粉))",
    "(美)(?=[豆棉])",
    `(?<![跨穿超])(${OF_A_COUNTRY})(?=国(?![内际家道企有民王资产歌庆力境]))`,
    `${BEGINS}(${OF_A_SIDE})(?=${SIDE})`,
    `(?<=[对自从与同和向输]|(?<![促热推])销)(?<!同(?=[日比]))(${SHORT})(?=${BEHIND_PARTNER})`,
    // "输美5万吨"
    "(?<=(?<![运传])输)([华美日韩欧俄印澳英德法台泰越])",
    // "销陆5万吨", "对陆出口": as Taiwan calls the mainland.
    "(?<=[销输对])(陆)(?=出口|贸易|[顺逆出入]|的|则|仅|约|近|占|达|\\d)",
    // "蒙驻华大使"
    `(?<!\\p{Script=Han})(${SHORT})(?=驻\\p{Script=Han}{1,12}(?:使|代表|领事|参赞))`,
    `(?<=驻)(${SHORT})(?=\\p{Script=Han}{0,6}(?:使|代表|领事|参赞))`,
    `(?<=[与同和跟对向据、及])(${OF_A_SIDE})(?=${SIDE})`,
    // "从俄煤炭进口"
    `(?<=[对自从])(?!${NO_SHORT_NAME})(${SHORT})(?=\\p{Script=Han}{1,6}?(?:出口|进口|销售|供应|供货|发运|交付|采购|贸易|[顺逆]差))`,
    // Hong Kong: "供港蔬菜".
    "(?<=[供销输对])(港)(?=出口|进口|鲜活|[活冰冻鲜]|蔬菜|水产|[猪牛鸡禽蛋食](?!区)|货|的|贸易|\\d)",
  ].join("|"),
  "gu",
);
