// Chinese words by which a text says who is speaking.
import type { AttributionPatterns, Language } from "../language.ts";

const VERB =
  "(?:表示|说(?![明法服是])|指出|称(?![为赞号职])|指(?=，)|料(?=[首全今明本下\\d])|(?<=[跟对向给]\\p{Script=Han}{1,4})算过|介绍|强调|透露|认为|宣布|公布|发布(?![会厅])|显示|预计|预测|坦言|告诉|提到|谈到|通报|披露|回应|补充|重申|呼吁|分析认为|提醒|指称|直言|预估|推估|评价|感慨|答复|回复|坦承|承认|否认|写道|证实|估计|警告|解释|获悉|直言|感叹|讲述|说道|谈道|反映|测算|坦率地说|算了(?:一)?笔账|(?:分析|举例|总结|判断|点评|回忆|列举)(?=[，：]))";
/** Offices and trades that stand before a name, the longer before the shorter. */
const TITLE =
  "(?:新闻发言人|发言人|国家主席|国务委员|国务卿|总书记|部长助理|(?:副)?(?:署长|司长|厅长|次长|区长|旗长|盟长|镇长|队长|组长|船长|厂长|店长|馆长|社长|总编|理事|部长(?!官)|局长|处长|主任|主席|总统|总理|外长|关长|州长|省长|市长|县长|院长|所长|校长|会长|秘书长|总干事|总裁|行长|科长|站长|理事长|总经理|经理|主管|总监|研究员|巡视员|调研员|总工程师|总编辑|副关长|审计长)|首相|财长|特使|大使|公使|参赞|总领事|领事|教授|分析师|策略师|经济学家|经济师|会计师|律师|长官|干事|负责人|董事长|首席执行官|首席代表|代表(?![团处])|议员|书记|委员(?!会)|专员|顾问|专家|学者|院士|博士|创始人|合伙人|店主|司机|先生|女士|大臣|商户|农户|种植户|养殖户|货主|创办人|贸易商|经销商|果农|农场主|商人|关员|科员|主办|民警|警官|调度员|值班员|工作人员|技术员|检查员|业务员|报关员|老板娘?)";
const OFFICE_OF_STATE =
  "(?:海关总署|海关署|海关总局|海关局|海关部门|海关|统计局|统计署|统计厅|商务部|商务厅|商务处|经商处|农业农村部|交通运输部|发展改革委|财政部|经济部|贸易部|能源部|外交部|中央银行|央行|协会|联合会|研究院|研究所|口岸站|车站|检查站|管委会|总领事馆|大使馆|铁路局|国铁集团|铁路公司|港务局|港务集团|委员会|管理局|口岸办|边检站|商会|集团|世界贸易组织|世贸组织|基金组织|世界银行|开发银行|中央委员会|工商会|交易所|贸促会|关税厅|财务省|统计处|企业发展局|贸发局|产业部|产业通商资源部)";
const BODY = `(?:(?:(?!一家|多家|这家|几家|有限)\\p{Script=Han}){2,14}(?:公司|联盟)|\\p{Script=Han}{0,12}?${OFFICE_OF_STATE}|\\p{Script=Han}{2,14}?(?:部(?![分门])|总局|署|(?<![格布结大僵])局|委员会|贸易厅|商务厅|办公室)(?=有关|相关|数据|统计|发布|公布|通报|透露|介绍|消息|显示|最新|当地|日前|近日|今天|当天|的|\\d|$))`;
/** "该关": the office named before. */
const THE_BODY = "该(?:关|局|部|署|会|行|院|处|厅|司|所|机构|部门|协会|商会|中心|公司|企业|集团|组织|委员会|研究所)";
const SURNAME =
  "(?:欧阳|司马|上官|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习俞阮裴吕申尹束商鲁葛毕聂焦关辛安柯欧路岳齐柳殷庄翟管左童翁申牛尤苗凌霍虞窦章奚费廉岑滕邬卞伍穆湛祁狄臧茅庞纪屈项祝蓝闵娄颜盛刁骆樊缪宗郁邢荀甄曲靳巫仇栾厉符詹蒲卓屠翟姬冉雍桑桂佟晏柴瞿耿匡巩敖阚饶荆])";
const NATIVE = `${SURNAME}\\p{Script=Han}{1,2}`;
/** Signs in which foreign names are written. */
const SOUND =
  "[列范滕泽涅芙蕾妮娅邦邓顿迭岑佳嘉肖拜贡努珀阿埃艾安奥澳巴贝本比彼宾波伯勃博布别查茨达大戴丹德登迪狄蒂丁东杜多厄恩尔法凡菲费芬弗福夫甘冈高戈哥格古哈海汉豪赫亨侯胡华霍基吉季加贾杰金卡凯坎康考柯科克肯库夸拉来莱赖兰朗劳勒雷黎里理利莉林琳留卢鲁路伦罗洛吕马玛迈麦曼梅门蒙米密明莫姆穆娜纳南瑙内尼年宁纽努诺欧帕派潘佩彭皮平珀普其齐奇契恰钱乔切琴丘让热瑞若萨塞赛桑瑟森沙莎珊尚绍舍申圣施什史士舒司斯丝苏索所塔泰坦汤唐陶特提铁廷图托娃瓦万韦维魏温文沃翁乌武西希锡席夏谢辛欣休许雅亚延扬耶叶伊因英尤于约扎詹哲珍芝治朱兹祖佐略柏鲍葛捷摩琼逊卓易弥]";
/** Also signs that are words as often: only in names whose parts a dot joins. */
const WIDE = SOUND.replace(
  "]",
  "柏包保鲍毕采昌丰佛富盖葛根果汉黑洪惠江捷京居宽历丽连良烈龙律芒茅梅孟摩默木拿乃能女蓬泼强青屈让荣茹儒三山石朔松田通图脱万旺伍逊杨张章卓瑟略]",
);
const DOTTED = `${WIDE}{1,6}(?:[·•]${WIDE}{1,6}){1,3}`;
const FOREIGN = `${DOTTED}|${SOUND}{3,8}`;

/** What may stand right behind a name. */
const BEHIND = `[，。、；：“”（）()\\s]|${VERB}|[在就对向与和同等的是]|接受|出席|应邀|近日|今天|当天|日前|上周|$`;

/** Signs right between an office and a verb: a name of any people, unless they begin as other words do. */
const ANY_NAME =
  "(?![在对就向今昨当近日也还则曾并又再将从和与等的们会办团府处]|助理|秘书|机构|公司|们|均|都|均|普遍|一致|随后|进一步)\\p{Script=Han}{2,5}";

/** The name in an office and a name: "海关总署新闻发言人李魁文", "俄罗斯副总理奥韦尔丘克". */
function readName(label: string): string | null {
  for (const [pattern, at] of NAMES) {
    const match = pattern.exec(label);
    if (match) return match[at]!;
  }
  return null;
}
const NAMES: [RegExp, number][] = [
  [new RegExp(`^.*${TITLE}(${NATIVE}|\\p{Script=Han}{1,7}(?:[·•]\\p{Script=Han}{1,7}){1,3}|${SOUND}{3,8})$`, "u"), 1],
  [new RegExp(`^.*${TITLE}((?!普遍|一致|纷纷|\\p{Script=Han}*[的了在和与对就是也还均已将会上下中来于等着])\\p{Script=Han}{2,4})$`, "u"), 1],
  [new RegExp(`^(${NATIVE})$`, "u"), 1],
  // "牛若飞大使"
  [new RegExp(`^(${DOTTED}|${NATIVE}|${SOUND}{3,8})(?<!副)${TITLE}$`, "u"), 1],
  // "做大豆生意的李芳": told by what she does.
  [new RegExp(`.{2}的(${NATIVE})$`, "u"), 1],
  [new RegExp(`^(${SOUND}{3,8})$`, "u"), 1],
  // "海关关长乌仁图雅": nothing but a name stands between an office and a verb.
  [new RegExp(`${TITLE}(${ANY_NAME})$`, "u"), 1],
  [new RegExp(`(${DOTTED})$`, "u"), 1],
  // A dot joins the parts of no other words: "宋赛·维拉冯".
  [/^(\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,8}){1,2})$/u, 1],
];

const WHEN =
  "\\d{1,2}月\\d{1,2}日|\\d{1,2}[月日]|近日|日前|当天|当日|今天|今日|昨天|昨日|上周|本周|(?:周|星期|礼拜)[一二三四五六日天]|当地时间|今早|今晨|昨晚|上午|下午|昨|上月|上个月|此前";
/** What may stand before and behind a speaker in his clause: "对此", "近日在接受采访时". */
const AROUND = new RegExp(
  `^(?:另?据|根据|记者从|来自|对此|此外|另外|其中|不过|但是?|而|随后|会上|同时|时任|[）)]|${WHEN}|(?:中国大陆|国家|我国)(?=海关)|中国(?=海关总))+|` +
    `(?:(?:有关|相关|一位|一名)*(?<!这位|那位|该)(?:负责人|官员|方面|新闻发言人|发言人))$|` +
    `(?:${WHEN}|对外|也|还|则|均|并|又|再|曾|已|同时|同样|接着|最后|亦|进一步|随后|特别|此前|刚刚|最新|官网|网站|分析|统计数据|统计|数据|的|撰文|撰写|发文|致辞时?|讲话时?|发言时?|受访时?|(?<=.{2})(?:在|就|对(?![外华俄美欧日韩])|针对|接受|出席|参加|会见|召开|举行|举办|通过|向(?!东)|回答|谈及|受访|援引)[^，。]*)+$`,
  "gu",
);

export const attribution: AttributionPatterns = {
  any: new RegExp(`${VERB}|据|口径|消息|统计|了解到|[“”]`, "u"),
  said: new RegExp(`(?:^|[，。；：“”）)】〕\\s])([^，。；：“”！？（）()\\s]{1,60}?)，?${VERB}()`, "gu"),
  saidAfter: /(?!)/gu,
  according: new RegExp(
    `从(?<from>[^，。；]{2,24}?)(?:获悉|了解到)|在(?:\\p{Script=Han}{0,20}?${TITLE})(${DOTTED}|${NATIVE})看来|(?:据|根据|从)(${BODY}(?=${WHEN}|最新|的|统计|数据|消息|发布|公布|通报|获悉|初步|[，,了])|(?:\\p{Script=Han}{0,16}?${TITLE})?(?:${NATIVE})(?=介绍|透露|表示|说)|${THE_BODY})(?:${WHEN}|最新)*(?:的)?(?:统计|数据|消息|发布|公布|介绍|初步统计|通报|获悉|了解)?`,
    "gu",
  ),
  shown: new RegExp(
    `(?:^|[，。；：）) \u3000])(?:来自|[按照]+)?(?:[^，。；的]{1,4}的)?(${BODY}|${THE_BODY})(?:${WHEN}|最新)*(?:发布|公布|通报|提供)?的?(?:最新)?(?:初步)?(?:(?:数据|统计|报告)(?:数据)?则?(?:显示|表明|证实|反映|说|指出)|消息，|(?:口径|说法|测算|统计|数据)(?:[^，。：；]{0,10}：|，))`,
    "gu",
  ),
  officeAndName: new RegExp(
    `(\\p{Script=Han}{0,20}?)(${TITLE})(${DOTTED}(?=${BEHIND})|\\p{Script=Han}{1,6}[·•]\\p{Script=Han}{1,6}?(?=${BEHIND})|${DOTTED}|${SURNAME}\\p{Script=Han}{1,2}?(?=[，。、；：“”（）()\\s\\d]|${VERB}|在|对|等|和|与|就|接受|出席|应邀|近日|今天|当天|日前|上周|$)|${SOUND}{3,8}|${ANY_NAME}(?=${VERB}))`,
    "gu",
  ),
  nameAndOffice: /(?!)/gu,
  article: AROUND,
  pronoun: /^(?:他|她|其)$/u,
  bodyPronoun: /^其$/u,
  honorific: new RegExp(`^(${SURNAME})${TITLE}$`, "u"),
  office: /^(?!)/,
  body: new RegExp(`^${BODY}$`, "u"),
  role: new RegExp(`^(?:该|这位|那位)?${TITLE}$`, "u"),
  press: new RegExp(`^${THE_BODY}$`, "u"),
  regional: /^(?!中国|我国|全国|国家)\p{Script=Han}{2,8}海关$/u,
  notSource:
    /^(?:官方|中方|美方|外方|数据|统计(?![局署厅处司部])|报告|报道|专家(?!\p{Script=Han}{2,4}$)|分析(?!师)|媒体|记者|新华社|国新办)/u,
  officeWord: new RegExp(TITLE, "u"),
  comments: /教授|研究员|分析师|经济学家|策略师|专家|学者/u,
  // "……。”李国强告诉记者。"
  pointsBack: new RegExp(`^[^，。“”]{2,60}${VERB}(?:记者|道|说)?。?$`, "u"),
  firstPerson: /我们|我国|我/u,
  // "部长卡斯蒂略": the given name stands before a dot, behind the last sign of an office.
  wholeName: (family) =>
    /^\p{Script=Han}{2,8}$/u.test(family)
      ? new RegExp(`(?<=[\\P{Script=Han}的员长授师理任官]|^)\\p{Script=Han}{1,8}[·•・]${family}`, "u")
      : null,
  between: true,
  goesOn:
    /^(?:其中|此外|另外|同时|同期|从[^，。]{1,8}看|具体(?:来看|而言)|(?:海关)?(?:统计|数据)(?:数据)?(?:还|也|同时)?(?:显示|表明)|(?:据|根据)(?:该)?(?:统计|数据))/u,
  dataShown: /(?:数据|统计)(?:数据)?(?:显示|表明)|据统计/u,
  unnamed:
    /^(?:据(?:了解|悉|报道|透露)|记者(?:了解到|获悉)|有(?:消息|数据|统计))|(?:受访|多家|多位|不少|业内|当地)[^，。]{0,10}(?:负责人|商户|企业|人士|外贸商|经销商|果农)[^，。]{0,6}(?:表示|认为|指出|称|说|预计)|(?:经济学家|机构|市场)普遍(?:认为|预计)|(?:专家|分析人士|业内人士|知情人士|经济学家们|市场人士|消息人士)[^，。]{0,8}(?:表示|认为|指出|称|说|预计)/u,
  quotes: [
    ["“", "”"],
    ["「", "」"],
  ],
  personName: (written) => written,
  // "对岸的统计局": what tells where a body is belongs to no name.
  bodyName: (written) => written.replace(OF_PLACE, ""),
  nominatives: (word) => [word],
  // "巴西外贸秘书处（Secex）数据显示": the short name in brackets parts no clause.
  prepare: (sentence) =>
    sentence
      .replace(/^【\p{Script=Han}{2,8}】/u, "")
      // A body's own name between quotation marks parts no clause either.
      .replace(/“([^“”，。；：！？]{1,12})”(?=\p{Script=Han}{0,8}?(?:分析师|研究员|经理|总监|主任|负责人|会长|总裁|创始人))/gu, "$1")
      .replaceAll(":", "：")
      .replaceAll(";", "；")
      .replace(
        /[（(](?:[A-Za-z][A-Za-z .-]{1,30}|[^（）()]{0,6}\d{1,2}[月日][^（）()]{0,8}|(?:以)?下(?:同|称)[^（）()]{0,8}|简称[^（）()]{1,10}|\p{Script=Han}{1,5}[局部署会院司处厅])[）)]/gu,
        "",
      ),
  person: new RegExp(`${NATIVE}|${FOREIGN}|${TITLE}${ANY_NAME}$`, "u"),
};

const OF_PLACE = new RegExp(`^[^的]{1,8}的(?=${BODY}$)`, "u");

export const labels: Language["labels"] = {
  pattern: /^(?:([\p{Script=Han}《》·]{2,24}|问|答)\s*[:：]|[[【](?<question>\p{Script=Han}{2,12})[\]】])/u,
  nameless: /^(?:问|答|.{0,12}记者|主持人|提问|《[^》]+》$)/u,
  answer: /^答/u,
  notNames:
    /.(?:说|表示|称|指出|介绍|坦言|认为|强调|透露|道)$|^(?:其中|首先|此外|一是|二是|三是|例如|比如|数据显示|原标题|来源|编辑|责编)/u,
  lowerAllowed: /^(?!)/,
  offices: [],
  titles: new Set(),
  particles: new Set(),
  readName,
};

export const documents: Language["documents"] = {
  ownOffices: [
    ["CHN", /(?<!\p{Script=Han})(?:商务部|海关总署|外交部|国新办|国务院|国家发展改革委)(?!长)/u],
    ["TWN", /(?<!\p{Script=Han})(?:（?中央社|财政部(?:统计处|关务署)|国际贸易署|主计总处|海关进出口统计)|财政部今天公布/u],
    ["HKG", /(?<!\p{Script=Han})(?:香港|政府统计处|本港)/u],
  ],
  athome: "CHN",
  newsrooms: ["TWN", "HKG", "MAC", "SGP", "MYS"],
  office: /总统|国务院|白宫|克里姆林宫|外交部/u,
  release: /海关|统计局|央行/u,
  dateline:
    /^(?:(?:本[报网台社]|新华社|中新社|中新网|央视网|人民网|新华财经|\p{Script=Han}{2,10}?(?:社|网))?(\p{Script=Han}{1,8}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯](?:（[^）]{1,40}）|\([^)]{1,40}\))?[，,：: ]*|[〔（【](?:本[报网台社])?(?:记者|特派员|特派记者)?\p{Script=Han}{2,8}[／/、 ](\p{Script=Han}{2,6}?)(?:综合)?(?:报导|报道|电|讯)[〕）】]|\p{Script=Han}{2,8}讯[  ]?(?:（?记者\p{Script=Han}{2,12}(?:报道)?）?[：:]?)?[  ]*)/u,
  headlineEnd: /[。！；，：][”」]?$/u,
  divider: /^(?:—{3,}|\*{3,})$/,
};
