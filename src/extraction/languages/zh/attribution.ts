// Chinese words by which a text says who is speaking.
import type { AttributionPatterns } from "../speech.ts";
import { BODY, GATHERER, LATIN_BODY, THE_BODY } from "./bodies.ts";
import { ANY_NAME, DOTTED, FOREIGN, NATIVE, SURNAME } from "./names.ts";
import { OFFICE, TITLE } from "./offices.ts";
import { introduced, leadsIn, mentioned, nameAndOffice, officeAndName } from "./persons.ts";
import { bodyName, prepare } from "./prepared.ts";
import { according, goesOn, shown, unnamed } from "./sources.ts";
import { AROUND, GESTURE, WHEN } from "./speakers.ts";
import { VERB } from "./verbs.ts";
import { writer } from "./writers.ts";

/** Behind "检测机构" these begin no name of its own. */
const NO_OWN_NAME = `\\p{Script=Han}*${TITLE}|有限|方面|人士|内部|官网|旗下|数据|统计|报告|财报|高层`;
const BEHIND_OWN_NAME = `${WHEN}|也|则|还|最新|初步|统计|监测|调查|数据|资料|报告`;

/** "美方", but not "美方代表王芳"; "统计", but not "统计局". */
const NO_SOURCES = [
  "官方",
  "(?:各国|地方|当地|两国|双方)?政府$",
  `[中美外]方(?!.*${TITLE}\\p{Script=Han}{2,5}$)`,
  "数据|统计(?![局署厅处司部])|报告|报道",
  "专家(?!\\p{Script=Han}{2,4}$)",
  "分析(?!师)",
  "媒体|记者|新华社|国新办",
].join("|");

export const attribution: AttributionPatterns = {
  any: new RegExp(
    `${VERB}|^[^，。；：“”的]{2,20}：|看来|眼[中里]|的话|据|依|按|经|口径|消息|统计|[月年季公通]报|资料|了解到|[“”「」]|${GESTURE}[^，。；：]{0,16}：`,
    "u",
  ),
  said: new RegExp(`(?:^|[，。；：“”「」）)】〕\\s])([^，。；：“”「」！？（）()\\s]{1,60}?)，?${VERB}()`, "gu"),
  otherSpeaker: new RegExp(`^，(?:而|但|不过|反观)|则[也只更]?${VERB}$`, "u"),
  // "产量预计为5亿吨": nobody is named that expects it.
  passive: /(?:[产销库]量|产值|总值|存量|面积|[价均单]价|价格|增速|[增降]幅|收入|消费|存栏|装机)(?:则|也|还|均|将|仍)?$/u,
  toldByBody: /(?<!则)(?:显示|表明|统计|公布|发布|预计|预测|估计|预期|测算|认为)$/u,
  saidAfter: /^(?!)/gu,
  according,
  shown,
  officeAndName,
  whose: /\p{Script=Han}{0,20}$/u,
  nameAndOffice,
  introduced,
  article: AROUND,
  pronoun: /^(?:他|她|其|该?文章?|文中|帖文|贴文|信中|信函)$/u,
  bodyPronoun: /^(?:其|该?文章?|文中|帖文|贴文|信中|信函)$/u,
  familiar: new RegExp(`^[老小阿](${SURNAME})$`, "u"),
  ownName: new RegExp(`${GATHERER}(?!${NO_OWN_NAME})((?:(?!的)\\p{Script=Han}){2,8}?)(?:${BEHIND_OWN_NAME})*$`, "u"),
  honorific: new RegExp(`^(${SURNAME})(?:氏|总|董|小姐|老师?|工|[哥姐叔姨]|副?${TITLE})$`, "u"),
  office: /^(?!)/,
  body: new RegExp(`^(?:${BODY}|${LATIN_BODY})$`, "u"),
  held: new RegExp(`^(\\p{Script=Han}{2,14}?)(${OFFICE})$`, "u"),
  mentioned,
  role: new RegExp(`^(?:(?:该|[这那此该](?:位|名)|上述|前述)\\p{Script=Han}{0,16}?(${TITLE}|人士|高管)|(${OFFICE}))$`, "u"),
  press: new RegExp(`^${THE_BODY}$`, "u"),
  regional: /^(?!中国|我国|全国|国家)\p{Script=Han}{2,8}海关$/u,
  notSource: new RegExp(`^(?:${NO_SOURCES})`, "u"),
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
  goesOn,
  leadsIn,
  ownBody: /^(?:该)?((?:协|商|公|总|联合)会|联盟)/u,
  behindName: /^(?:$|[还也则并又再同在对于向当今昨日随进]|表|先生|本人)/,
  customs: /^海关$/,
  kindsOfOffice: [
    [/副总统|国家副主席/, "vice-president"],
    [/总统|国家主席/, "president"],
    [/(?<!副)(?:总理|首相)/, "prime-minister"],
  ],
  acronym: /(\p{Script=Han}{2,14}(?:局|署|部|会|院|所|处|司|公司|组织|集团))[（(]([A-Z]{2,8})[）)]/gu,
  dataShown: /(?:数据|统计)(?:数据)?(?:显示|表明)|据统计|方(?:海关|统计|数据)?(?:记录|账上|口径)/u,
  unnamed,
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
