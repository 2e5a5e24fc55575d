// Chinese words by which a text says who is speaking.
import type { AttributionPatterns } from "../speech.ts";
import { BODY, GATHERED, GATHERER, LATIN_BODY, THE_BODY } from "./bodies.ts";
import { ANY_NAME, BEHIND, BEHIND_OFFICE, DOTTED, FOREIGN, NATIVE, NOT_THIRD, SOUND, SURNAME } from "./names.ts";
import { OFFICE, TITLE } from "./offices.ts";
import { bodyName, prepare } from "./prepared.ts";
import { AROUND, GESTURE, WHEN } from "./speakers.ts";
import { VERB } from "./verbs.ts";
import { writer } from "./writers.ts";

export const attribution: AttributionPatterns = {
  any: new RegExp(
    `${VERB}|^[^，。；：“”的]{2,20}：|看来|眼[中里]|的话|据|依|按|经|口径|消息|统计|[月年季公通]报|资料|了解到|[“”「」]|${GESTURE}[^，。；：]{0,16}：`,
    "u",
  ),
  said: new RegExp(`(?:^|[，。；：“”「」）)】〕\\s])([^，。；：“”「」！？（）()\\s]{1,60}?)，?${VERB}()`, "gu"),
  otherSpeaker: new RegExp(`^，(?:而|但|不过|反观)|则[也只更]?${VERB}$`, "u"),
  toldByBody: /(?<!则)(?:显示|表明|统计|公布|发布|预计|预测|估计|预期|测算|认为)$/u,
  saidAfter: /^(?!)/gu,
  according: new RegExp(
    `从(?<from>[^，。；]{2,24}?)(?:获悉|了解到)|在(?:\\p{Script=Han}{0,20}?${TITLE})?(${DOTTED}|${NATIVE}|[他她])(?:看来|眼[中里]|口中)|[用按照](?:\\p{Script=Han}{0,20}?${TITLE})?([老小]${SURNAME}|${DOTTED}|${NATIVE}|[他她])的(?:话来?[说讲]|说法|估[计算]|统计|推算|测算|口径|打算|计划|设想|想法|盘算|算法|预期|预测|判断|安排)|(?:另?(?<![数证占收])据|根据|依据|依照?|按照?|援引|引述|综合|经|从)((?:${BODY}|${LATIN_BODY}|${GATHERED})(?=${WHEN}|最新|的|统计|数据|资料|月报|年报|公报|口径|测算|估算|调研|调查|监测|跟踪|追踪|消息|发布|公布|通报|获悉|初步|[，,了])|(?:\\p{Script=Han}{0,16}?${TITLE})?(?:${DOTTED}|${NATIVE})(?=介绍|透露|表示|说|讲|分析|观察|预测|测算|回忆|解释|披露|告知|反映|转述|估[计算]|推算|判断|统计|所[述说知])|\\p{Script=Han}{0,16}?${TITLE}(?:${DOTTED}|${SOUND}{2,8})(?=介绍|透露|表示|说|讲|分析|观察|预测|测算|回忆|解释|披露|告知|反映|转述|估[计算]|推算|判断|统计|所[述说知]|称|的)|${THE_BODY})(?:${WHEN}|最新)*(?:的)?(?:统计|数据|资料|月报|年报|公报|口径|测算|估算|消息|发布|公布|介绍|初步统计|通报|获悉|了解)?`,
    "gu",
  ),
  shown: new RegExp(
    `(?:^|[，。；：）) \u3000])(?:来自|[按照]+)?(?:[^，。；的]{1,4}的)?(${BODY}|${LATIN_BODY}|${THE_BODY})(?:${WHEN}|最新)*(?:(?:发布|发表|公布|公开|披露|通报|提供|编制)的?[^，。；：]{0,16}?|的[^，。；：的]{0,12}?)?(?:最新)?(?:[上本]?月|季度|年度)?(?:初步|出口|进口|贸易|外贸|检验|销售|作物|供需|装运|航运|市场|行业|展望){0,3}(?:(?:数据|统计|报告|月报|季报|年报|周报|简报|快报|公报|通报|报表|资料|数字|文件|新闻稿|公告)(?:数据|数字)?[则也还]?(?:提到|提及|写到|显示|表明|证实|反映|说|指出|写道|称|记载|透露|认为|预计|预测|估算|估计|推算|测算|推估|预估|披露|警告|强调|提出)|(?:测算|预测|调查|研究|模型|分析|评估|估算|展望)(?:结果)?(?:显示|表明|认为|指出|预计|称)|消息，|(?:口径|说法|测算|统计|数据|资料|月报|年报|季报|公报|通报|数字)(?:[^，。：；]{0,10}：|，))`,
    "gu",
  ),
  officeAndName: new RegExp(
    `()(${TITLE})(?:的(?=\\p{Script=Han}{1,6}[·•]))?(${DOTTED}(?=${BEHIND})|\\p{Script=Han}{1,6}(?:[·•](?:(?!正)\\p{Script=Han}){1,6}?){1,3}(?=${BEHIND}|正)|${DOTTED}|${SURNAME}\\p{Script=Han}(?:(?!${NOT_THIRD})\\p{Script=Han})?(?=[，。、；：“”（）()\\s\\d]|${VERB}|在|对|等|和|与|就|接受|出席|应邀|近日|今天|当天|日前|上周|跑|做|干|从|到|去|把|刚|也|则|又|还|将|曾|每|带|拿|掰|指|正|受|给|如是|如此|这样|发[表布文言]|撰文|回[覆复应答]|周[一二三四五六日]|翻|站|坐|边|一边|笑|皱|叹|摊|摇|望|看|打|递|端|拍|算|记得|心里|$)|${SOUND}{3,10}?(?=${BEHIND})|${BEHIND_OFFICE}|${SOUND}{3,10})`,
    "gu",
  ),
  whose: /\p{Script=Han}{0,20}$/u,
  nameAndOffice: new RegExp(
    `(?<=^|[，。；“”])(${DOTTED}|${SURNAME}\\p{Script=Han}{1,2}?)(?:，|是|系|担任|现任|时任|身为)(\\p{Script=Han}{0,20}?${TITLE})(?=[，。；])`,
    "gu",
  ),
  introduced: new RegExp(
    `(?:\\d{1,2}岁的|名叫|叫做|名为|(?:做|开|卖|搞|跑|养|种|从事|经营|身为|担任|曾任|现任|作为)[^，。；：“”]{1,16}的)(${DOTTED}|${SURNAME}\\p{Script=Han}{1,2}?)(?=${BEHIND})|(?:^|[，。；：“”])(${DOTTED}|${NATIVE})(?=副?${TITLE}(?:先生|女士|阁下)?(?:接受|应邀|出席|在|说|表示))`,
    "gu",
  ),
  article: AROUND,
  pronoun: /^(?:他|她|其|该?文章?|文中|帖文|贴文|信中|信函)$/u,
  bodyPronoun: /^(?:其|该?文章?|文中|帖文|贴文|信中|信函)$/u,
  familiar: new RegExp(`^[老小阿](${SURNAME})$`, "u"),
  ownName: new RegExp(
    `${GATHERER}(?!\\p{Script=Han}*${TITLE}|有限|方面|人士|内部|官网|旗下|数据|统计|报告|财报|高层)((?:(?!的)\\p{Script=Han}){2,8}?)(?:${WHEN}|也|则|还|最新|初步|统计|监测|调查|数据|资料|报告)*$`,
    "u",
  ),
  honorific: new RegExp(`^(${SURNAME})(?:氏|总|董|小姐|老师?|工|[哥姐叔姨]|副?${TITLE})$`, "u"),
  office: /^(?!)/,
  body: new RegExp(`^(?:${BODY}|${LATIN_BODY})$`, "u"),
  held: new RegExp(`^(\\p{Script=Han}{2,14}?)(${OFFICE})$`, "u"),
  mentioned:
    /(?:[对与向跟给被让请问为同和]|采访|会见|陪同|随)(?:(?!时|后|之际)\p{Script=Han}){0,14}＊|(?<!叫)＊(?:所在|任职|领导|旗下|创办|执掌|的(?!话|说法|看法|账本|台账|统计|数据|数字|记录|估[计算]|测算|报表|笔记本|手机|电脑))/u,
  role: new RegExp(`^(?:(?:该|[这那此该](?:位|名)|上述|前述)\\p{Script=Han}{0,16}?(${TITLE}|人士|高管)|(${OFFICE}))$`, "u"),
  press: new RegExp(`^${THE_BODY}$`, "u"),
  regional: /^(?!中国|我国|全国|国家)\p{Script=Han}{2,8}海关$/u,
  notSource: new RegExp(
    `^(?:官方|(?:各国|地方|当地|两国|双方)?政府$|[中美外]方(?!.*${TITLE}\\p{Script=Han}{2,5}$)|数据|统计(?![局署厅处司部])|报告|报道|专家(?!\\p{Script=Han}{2,4}$)|分析(?!师)|媒体|记者|新华社|国新办)`,
    "u",
  ),
  officeWord: new RegExp(TITLE, "u"),
  familyFirst: true,
  roleOfOpener: true,
  officersTell: true,
  eitherSide: true,
  comments: /教授|研究员|分析师|经济学家|策略师|专家|学者/u,
  // "……。”李国强告诉记者。", "……。”李国强翻开账本，“"
  pointsBack: new RegExp(`^[^。“”「」]{2,60}${VERB}[^，。“”「」]{0,12}(?:[，：][“「].*|。?$)|^[^，。；：“”「」]{2,40}[，：][“「]`, "su"),
  firstPerson: /我们|我国|我/u,
  writer,
  // "部长卡斯蒂略": the given name stands before a dot, behind the last sign of an office.
  personal: /^[他她]$/u,
  openedByHim: /^[他她](?!们)/u,
  // "王芳是批发商。她说": whom a sentence before is about.
  opener: new RegExp(`^(${NATIVE}|${DOTTED})(?=[，是在从来今做开经也每的一二三](?!前|后))`, "u"),
  wholeName: (family) =>
    /^\p{Script=Han}{2,8}$/u.test(family)
      ? new RegExp(`(?<=[\\P{Script=Han}的员长授师理任官表使家问事管监人士者记商农]|^)\\p{Script=Han}{1,8}[·•・]${family}`, "u")
      : null,
  between: true,
  goesOn:
    /^(?:其中|此外|另外|同时|同期|[从按以分就依照][^，。；]{1,12}?(?:看|论|而论|来说|而言|分析|划分|计|统计|区分|排序)，|经季节性?(?:因素)?调整|扣除[^，。；]{2,10}(?:因素)?后|全年(?:累?计|来看|合计)|具体(?:来看|而言)|(?:海关)?(?:统计|数据)(?:数据)?(?:还|也|同时)?(?:显示|表明)|(?:据|根据)(?:该)?(?:统计|数据))/u,
  leadsIn: new RegExp(
    `^(.{3,160}?)(?:： ?“|(?<=^[^，。；：“”的]{2,20})：(?=[^“])|(?<=${GESTURE}[^，。；：“”]{0,16})：|，(?:(?!人士|专家|分析师|业内|(?<![向对给])媒体|(?<![向对给诉])记者|机构|企业|公司|外界|市场|对方|双方|官方|数据|统计|资料)[^，。；：“”]){0,24}?${VERB}(?:[，：“]|。?$)|，“(?=[^“”]{8})|(?<=^[他她](?!们)[^。；“”]{2,60})，(?:[只仅则还又再并也但却更]|进而|同时|最后|转而|继而|接着|随后){1,2}${VERB})`,
    "u",
  ),
  ownBody: /^(?:该)?((?:协|商|公|总|联合)会|联盟)/u,
  acronym: /(\p{Script=Han}{2,14}(?:局|署|部|会|院|所|处|司|公司|组织|集团))[（(]([A-Z]{2,8})[）)]/gu,
  dataShown: /(?:数据|统计)(?:数据)?(?:显示|表明)|据统计|方(?:海关|统计|数据)?(?:记录|账上|口径)/u,
  unnamed:
    /^(?:据(?:我们|本[报刊社网]|笔者)|据(?:了解|悉|报道|透露)|记者(?:了解到|获悉)|有(?:消息|数据|统计))|(?:受访|多家|多位|不少|业内|当地)[^，。]{0,10}(?:负责人|商户|企业|人士|外贸商|经销商|果农)[^，。]{0,6}(?:表示|认为|指出|称|说|预计)|(?:经济学家|机构|市场)普遍(?:认为|预计)|(?:专家|分析人士|业内人士|知情人士|经济学家们|市场人士|消息人士)[^，。]{0,8}(?:表示|认为|指出|称|说|预计)/u,
  quotes: [
    ["“", "”"],
    ["「", "」"],
  ],
  personName: (written) => written,
  bodyName,
  nominatives: (word) => [word],
  prepare,
  person: new RegExp(`${NATIVE}|${FOREIGN}|${TITLE}${ANY_NAME}$`, "u"),
};
