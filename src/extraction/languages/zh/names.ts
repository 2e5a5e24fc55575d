// How Chinese names people: native names, foreign ones in Chinese signs, and what stands around them.
import { TITLE } from "./offices.ts";
import { VERB } from "./verbs.ts";

const SURNAMES_OF_ONE_SIGN = [
  "王李张刘陈杨赵黄吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝",
  "孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习俞阮裴申束鲁葛毕聂焦关辛安柯欧路岳齐柳殷庄翟管左童翁牛尤苗凌霍虞窦章奚费廉岑滕邬",
  "卞伍穆湛祁狄臧茅庞纪屈项祝蓝闵娄颜盛刁骆樊缪宗郁邢荀甄曲靳巫仇栾厉符詹蒲卓屠姬冉雍桑桂佟晏柴瞿耿匡巩敖阚饶荆涂温游蔺麦兰郎楚简闫辜区施洪严倪",
  "梅丘邝卜褚戚戈韦牟濮浦裘阙芮佘舒隋陶宛冼喻仲竺鲍鄢苟谌郦粟朴玄劳",
].join("");
export const SURNAME = `(?:欧阳|司马|上官|周(?![报刊期末边年初度线])|[${SURNAMES_OF_ONE_SIGN}])`;
export const NATIVE = `${SURNAME}\\p{Script=Han}{1,2}`;

const SOUNDS = [
  "列范滕泽涅芙蕾妮娅邦邓顿迭岑佳嘉肖拜贡努珀阿埃艾安奥澳巴贝本比彼宾波伯勃博布别查茨达大戴丹德登迪狄蒂丁东杜多厄恩尔法凡菲费芬弗福夫甘冈高戈哥",
  "格古哈海汉豪赫亨侯胡华霍基吉季加贾杰金卡凯坎康考柯科克肯库夸拉来莱赖兰朗劳勒雷黎里理利莉林琳留卢鲁路伦罗洛吕马玛迈麦曼梅门蒙米密明莫姆穆娜纳",
  "南瑙内尼年宁纽诺欧帕派潘佩彭皮平普其齐奇契恰钱乔切琴丘让热瑞若萨塞赛桑瑟森沙莎珊尚绍舍申圣施什史士舒司斯丝苏索所塔泰坦汤唐陶特提铁廷图托娃瓦",
  "万韦维魏温文沃翁乌武西希锡席夏谢辛欣休许雅亚延扬耶叶伊因英尤于约扎詹哲珍芝治朱兹祖佐略柏鲍葛捷摩琼逊卓易弥孔嘎根猜披颂",
].join("");
/** Signs in which foreign names are written. */
export const SOUND = `[${SOUNDS}]`;

const SOUNDS_AND_WORDS = [
  "合丽玉孜吾肉甫汗吐卜依宋包保毕采昌丰佛富盖果黑洪惠江京居宽历连良烈龙律芒茅孟默木拿乃能女蓬泼强青屈荣茹儒三山石朔松田通脱旺伍杨张章爱昂策彻慈",
  "聪措敦冯瓜圭怀简津奎昆匡坤柳隆敏奈庞蒲钦仁撒威伟兴匈雄云宰赞宗薇莲妲黛碧曦荷芭露缇琪绮珂玻翰楚",
].join("");
/** Also signs that are words as often: only in names whose parts a dot joins. */
const WIDE = `[${SOUNDS}${SOUNDS_AND_WORDS}]`;
export const DOTTED = `(?:${WIDE}{1,4}[-－])?${WIDE}{1,6}(?:[·•]${WIDE}{1,6}(?:[-－]${WIDE}{1,6})?){1,3}`;
/** A person by a full name, foreign or Chinese. */
export const FULL_NAME = `${DOTTED}|${NATIVE}`;
export const FOREIGN = `${DOTTED}|${SOUND}{3,10}`;

/** What begins no name though it stands right between an office and a verb: "会长翻开账本说". */
const NO_NAMES = [
  "[掰扳翻摊掏摸捧端敲笑叹摇挥皱蹲在对就向今昨当近日也还则曾并又再将从和与等的们会办团府处均都正亦或及其该这那此级称说讲表透认介坦直强提回告任期制各不没已无把被让给用到去做看出稍早]",
  "周[一二三四五六日]|星期|礼拜|年初|月初|[上下][午周月个半]",
  "前[往来述期后]|后[来续期]|来[自到华访]|开[展始会]|中[国方央美俄心]",
  "接受|应邀|受访",
  "多[次数位]|一[位名些个行]|[两三几][位名国]",
  "助理|秘书|机构|公司|普遍|一致|随后|进一步|方面|身份|大多|纷纷|数[据位]|团队|单位|部门|组织|工作",
  TITLE,
  VERB,
].join("|");
export const NO_NAME = `(?!${NO_NAMES})`;
/** A sign that may stand within any name: 了 and 的 end a word. */
const NAME_SIGN = "(?:(?![着了过们的]|不(?![都力]))\\p{Script=Han})";
/** Signs right between an office and a verb: a name of any people, unless they begin as other words do. */
export const ANY_NAME = `${NO_NAME}${NAME_SIGN}{2,8}`;

const TIMES_AFTER_NAME = [
  "处(?=获悉|了解)",
  "此[前间]|日前|近日|近期|昨[天日晚]|今[天日早晨晚]|当[天日晚]|上[周月]|本[周月]|周[一二三四五六日](?!山)|星期|礼拜",
];
const TALKS_AFTER_NAME = [
  "在(?!线|职)|对(?![外华])",
  "接受|出席|会[见晤谈]|受访|应邀|随后|稍[后早]|早前|较早|年初|月初",
  "一边|边(?=\\p{Script=Han}{1,8}边)",
];
/** "王芳翻开账本", "王芳连连摆手". */
const GESTURES_AFTER_NAME = [
  "翻[开出看]|打开|摊开|拿[出着起]|掏出|指着|掰[着指]|掐着?指|扳着|望着|看着",
  "应询|提供|给出|如实|连[连声]|频频|随口|脱口|一口",
  `时(?=，|${VERB})|之[际后]|答(?=记者|本报|问)`,
  "捧着|端着|站在|坐在|蹲在|走[到进在]|笑[着了]|[点摇]着?头|叹了|[摆挥]了?[摆挥]?手|皱着?眉",
];
const WORDS_AFTER_NAME = [
  "向(?!东)|就(?!业)|于(?!格)",
  "给|把|将|则|又|都(?!江)|均|并",
  "曾(?=[在对经任])|正(?=[在忙要想]|\\p{Script=Han}{1,2}[着])",
  "刚|如是|如此|这[样么](?!多)|撰文|发[表布文言帖]|回[覆复应答]|答[覆复]",
  "振奋|兴奋|激动|高兴|无奈|自豪|欣慰|乐观|感慨",
  "的|讲得|进一步|最新|先后|多次|公开|主动|私下|不[讳愿肯无禁由得这那太]|毫不|没有",
  "参[加观]|致辞|讲话|演讲|主持|通过|透过",
  "一再|反复|立即|随即|旋即|忍不住|更|仍|另外|忧心|信心|满[脸怀]|一脸",
  "\\d",
];
/** What stands behind a name and in none: times, and words that begin what somebody does. */
const AFTER_NAME = [...TIMES_AFTER_NAME, ...TALKS_AFTER_NAME, ...GESTURES_AFTER_NAME, ...WORDS_AFTER_NAME].join("|");

const BEGIN_OTHER_WORDS = [
  "在对向给与和同就也还则都把被将从到于以用曾刚又再先便才是说称指表介告透认坦提回补边拿掰翻站坐笑皱叹摊摇望看打递端拍算记举点掏摸敲伸停放抬挥握",
  "拉接抱带背陪穿跑做干跟每去今昨近日上当随其为的等及了着过不没有很非更最十百千万两三四五六七八九〇零、",
].join("");
/** Signs that are given names less often than they begin other words. */
const NOT_GIVEN = `[${BEGIN_OTHER_WORDS}]`;
/** Signs that end no given name of two signs, unless nothing but a verb follows: "阮文和说". */
export const NOT_THIRD = `(?:${[
  "处(?=获悉|了解)",
  "[在对向就也还则都把被将到于用再便说称指表每去跟给着的了是接]",
  `[和同与从以等](?!${VERB}|[，。])`,
].join("|")})`;

/** Words that begin with the sign of a family name: "高级", "方面". */
const NO_FAMILY = [
  "高[度兴级层]|马[上来]|金[融额]|石油|方[面才]|安[全排]|常[务驻]|关[于注]|任[何职期]|于[今昨近上本周月]|万[吨元辆]|简单|商[务会]|应[邀询]",
  "何[时以]|连[续日]|余[下人]|谢[绝谢]|路[过边]|温和|武装|陈[述列]|成[立员]|明[确年]|全[部国省年]|单[独位]|莫非|包括|代表|原[来因]|向[记本]",
  "司[机长]|水[果产]|农[业民]|展[示望出]|支持|由于|官[员方]|师傅|强[调烈]|燕窝|伊朗|甘肃|宁夏|沙特|古巴|车间",
].join("|");
const RARE_SURNAME = "[商季莫甘卫闻燕谷储练连车尚沙谈古权代包席封伊宁应明成全原官解单盘皮强展景居房元]";
const GIVEN = `(?!${NOT_GIVEN})\\p{Script=Han}(?:(?!${NOT_GIVEN})\\p{Script=Han})?`;

/** A family name and a given one right behind an office, whatever comes then. */
export const BEHIND_OFFICE = `(?:${[
  `[老小]${SURNAME}(?=${VERB}|${AFTER_NAME}|抹|[，。])`,
  `${NO_NAME}${NAME_SIGN}{2,8}?(?=${VERB}|${AFTER_NAME})`,
  `(?!${NO_FAMILY})(?:${SURNAME}|${RARE_SURNAME})${GIVEN}`,
].join("|")})`;

/** What may stand right behind a name. */
export const BEHIND = ["[，。、；：“”（）()\\s]", VERB, "[在就对向与和同等的是则又也还边]|接受|出席|应邀", AFTER_NAME, "笑|$"].join("|");
