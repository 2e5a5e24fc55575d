// Chinese words by which a text says who is speaking.
import type { AttributionPatterns, Language } from "../language.ts";

const VERB = "(?:表示|说|指出|称|介绍|强调|透露|认为|宣布|公布|发布|显示|预计|预测|坦言|告诉|提到|谈到|说道|通报|披露|回应|补充|重申|呼吁)";
const TITLE =
  "(?:新闻发言人|发言人|副署长|署长|司长|副司长|部长|副部长|部長|发改委主任|首相|总书记|特使|总统|总理|主席|国家主席|大使|总领事|局长|副局长|关长|副关长|教授|研究员|分析师|经济学家|负责人|主任|副主任|会长|秘书长|总干事|外长|经理|董事长)";
const BODY =
  "(?:\\p{Script=Han}{0,10}?(?:海关总署|海关|统计局|商务部|商务厅|农业农村部|交通运输部|发展改革委|财政部|经济部|贸易部|能源部|外交部|中央银行|央行|协会|联合会|研究院|研究所|总领事馆|大使馆|铁路局|国铁集团|铁路公司|港务局|委员会|管理局|口岸办|边检站|商会|集团|世界贸易组织|世贸组织|贸促会|关税厅|财务省|产业部|产业通商资源部)|\\p{Script=Han}{2,12}?(?:部|总局|署)(?=\\d{0,2}日?(?:表示|称|说|指出|公布|发布|宣布|介绍|统计|数据)|$))";
const NAME =
  "(?:\\p{Script=Han}{1,4}(?:·\\p{Script=Han}{1,6}){1,3}|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习俞阮裴吕申尹]\\p{Script=Han}{1,2})";

/** The name in an office and a name: "海关总署新闻发言人李魁文". */
function readName(label: string): string | null {
  const match =
    new RegExp(`${TITLE}(${NAME})$`, "u").exec(label) ??
    new RegExp(`^(${NAME})$`, "u").exec(label) ??
    new RegExp(`(\\p{Script=Han}{1,5}(?:·\\p{Script=Han}{1,6}){1,3})$`, "u").exec(label);
  return match?.[1] ?? null;
}

export const attribution: AttributionPatterns = {
  any: new RegExp(`${VERB}|据|根据`, "u"),
  said: new RegExp(
    `(?:^|[，。；：“”])(?:对此，|同时，|此外，)?((?:\\p{Script=Han}{0,24}?${TITLE})?${NAME}|(?:\\p{Script=Han}{0,24}?${TITLE})|${BODY}|他|她)(?:\\d{1,2}月)?(?:\\d{1,2}日|近日|当天|日前|(?:在|参加|出席|接受|就|对)[^。“”]{2,50}?(?:上|时|中|采访|后|说)?|也|还|则|并|进一步|随后)*，?${VERB}()`,
    "gu",
  ),
  saidAfter: /(?!)/gu,
  according: new RegExp(
    `(?:据|根据|从)(${BODY}|(?:\\p{Script=Han}{0,16}?${TITLE})?${NAME}(?=介绍|透露|表示|说))(?:\\d{1,2}日|近日|最新|日前)?(?:的)?(?:统计|数据|消息|发布|公布|介绍|初步统计|通报)?`,
    "gu",
  ),
  shown: new RegExp(
    `(?:^|[，。；])(?:来自)?(${BODY})(?:\\d{1,2}日|近日|最新|日前|当天)*(?:发布|公布)?的?(?:最新)?(?:数据|统计|报告)(?:数据)?显示`,
    "gu",
  ),
  officeAndName: new RegExp(`(\\p{Script=Han}{0,20}?)(${TITLE})(${NAME})`, "gu"),
  nameAndOffice: /(?!)/gu,
  article: /^(?:根据|据|来自|中国(?=海关总署))/u,
  pronoun: /^(?:他|她|其)$/u,
  bodyPronoun: /^其$/u,
  honorific: /^(?!)/,
  office: /^(?!)/,
  body: new RegExp(`^${BODY}$`, "u"),
  role: new RegExp(`^(?:该)?${TITLE}$`, "u"),
  notSource: /^(?:数据|统计|报告|专家|分析|媒体|记者|新华社)/u,
  officeWord: new RegExp(TITLE, "u"),
  comments: /教授|研究员|分析师|经济学家|专家/u,
  pointsBack: /(?!)/u,
  firstPerson: /我们|我国|我/u,
  dataShown: /(?:数据|统计)(?:数据)?显示|据统计/u,
  unnamed: /(?:专家|分析人士|业内人士|知情人士|经济学家们|市场人士|消息人士)[^，。]{0,8}(?:表示|认为|指出|称|说|预计)/u,
  quotes: [
    ["“", "”"],
    ["「", "」"],
  ],
  personName: (written) => written,
  nominatives: (word) => [word],
  prepare: (sentence) => sentence.replaceAll(":", "：").replaceAll(";", "；"),
  person: new RegExp(NAME, "u"),
};

export const labels: Language["labels"] = {
  pattern: /^(\p{Script=Han}{2,24}|问|答)\s*[:：]/u,
  nameless: /^(?:问|答|记者|主持人|提问)/u,
  notNames: /^(?:其中|首先|此外|一是|二是|三是|例如|比如|数据显示|原标题|来源|编辑|责编)/u,
  lowerAllowed: /^(?!)/,
  offices: [],
  titles: new Set(),
  particles: new Set(),
  readName,
};

export const documents: Language["documents"] = {
  office: /总统|国务院|白宫|克里姆林宫|外交部/u,
  release: /海关|统计局|央行/u,
  dateline:
    /^(?:(?:新华社|中新社|中新网|央视网|人民网|新华财经)?(\p{Script=Han}{1,8}?)(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯](?:（[^）]{1,40}）|\([^)]{1,40}\))?[，,：: ]*)/u,
  divider: /^(?:—{3,}|\*{3,})$/,
};
