// Chinese labels of transcripts, and what opens or surrounds a document.
import type { Language } from "../language.ts";
import { untitled } from "../untitled.ts";
import { readName } from "./read-name.ts";

export const labels: Language["labels"] = {
  pattern: /^(?:([\p{Script=Han}《》·、（）\u3000 ]{2,40}?|问|答|[QA]\d{0,2})\s*[:：]|[[【](?<question>\p{Script=Han}{2,12})[\]】])/u,
  nameless: /^(?:问|答|[QA]\d{0,2}$|.{0,12}记者|主持人|提问|《[^》]+》$|[^ ]{1,10}(?:报|社|网|台|电视|周刊|杂志|新闻|通讯)$)/u,
  answer: /^[答A]/u,
  within: true,
  asks: true,
  notNames:
    /.(?:说|表示|称|指出|介绍|坦言|认为|强调|透露|道)$|^(?:其中|首先|此外|一是|二是|三是|例如|比如|数据显示|原标题|来源|编辑|责编)/u,
  lowerAllowed: /^(?!)/,
  ...untitled,
  readName,
};

/** Groups hold the place, where a dateline has one. */
const DATELINES = [
  // "新华社广州3月5日电（记者王芳）"
  "(?:本[报网台社]|新华社|中新社|中新网|央视网|人民网|新华财经|\\p{Script=Han}{2,10}?(?:社|网))?" +
    "(\\p{Script=Han}{1,8}?)(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日[电讯](?:（[^）]{1,40}）|\\([^)]{1,40}\\))?[，,：: ]*",
  // "〔记者王芳／台北报导〕"
  "[〔（【](?:本[报网台社])?(?:记者|特派员|特派记者)?\\p{Script=Han}{2,8}[／/、 ](\\p{Script=Han}{2,6}?)(?:综合)?(?:报导|报道|电|讯)[〕）】]",
  // "（吉隆坡5日讯）"
  "[〔（【](?!本[报刊社])(\\p{Script=Han}{2,6}?)(?:综合)?(?:\\d{1,2}日)?[电讯][〕）】]",
  // "商报讯（记者王芳报道）："
  "\\p{Script=Han}{2,8}讯[  ]?(?:（?记者\\p{Script=Han}{2,12}(?:报道)?）?[：:]?)?[  ]*",
].join("|");

export const documents: Language["documents"] = {
  ownOffices: [
    ["CHN", /(?<!\p{Script=Han})(?:商务部|海关总署|外交部|国新办|国务院|国家发展改革委)(?!长)/u],
    [
      "TWN",
      /(?<!\p{Script=Han})(?:（?中央社|财政部(?:统计处|关务署)|国际贸易署|主计总处|行政院|立法院|农委会|国发会|陆委会|海关进出口统计)|财政部今天公布/u,
    ],
    ["SGP", /(?<!\p{Script=Han})(?:企业发展局|贸工部(?!长)|新加坡金融管理局)/u],
    ["HKG", /(?<!\p{Script=Han})(?:香港|政府统计处|本港)/u],
  ],
  athome: "CHN",
  ownUnnamed: true,
  headlineToward: true,
  ownMoney: true,
  newsroomsAnywhere: true,
  newsrooms: ["TWN", "HKG", "MAC", "SGP", "MYS"],
  office: /总统|国务院|白宫|克里姆林宫|外交部/u,
  release: /海关|统计局|央行/u,
  dateline: new RegExp(`^(?:${DATELINES})`, "u"),
  section: /^【\p{Script=Han}{2,8}】/u,
  headlineEnd: /[。！；，：][”」]?$/u,
  divider: /^(?:—{3,}|\*{3,})$/,
};
