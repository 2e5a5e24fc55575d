// Whose words an opinion or a speech in Chinese is as a whole.
import type { AttributionPatterns } from "../speech.ts";
import { FULL_NAME } from "./names.ts";
import { TITLE } from "./offices.ts";

const SPEECH = "(?:致辞|致词|讲话|演讲|演说|发言|献词|献辞|贺[词辞信]|祝酒?[词辞]|开幕[词辞]|闭幕[词辞]|答谢[词辞])";
const COURTESY = "(?:先生|女士|阁下|同志|博士)?";

const GREETING = "尊敬|各位|女士|先生们|朋友|同志们|同事|来宾|大家|亲爱|主席先生";
const ACTS = "[在就于向为应]|出席|发表|撰文";
const COLUMN = "评论|社论|时评|观点|专栏|来论|特约评论|名家|言论";

export const writer: NonNullable<AttributionPatterns["writer"]> = {
  // "大使王芳：尊敬的来宾", "大使王芳在《日报》发表署名文章，全文如下".
  byline: new RegExp(
    `^(?:[（(][^（）()]{0,30}[）)])?(?<office>[^。；：“”]{0,40}?${TITLE})(?<name>${FULL_NAME})${COURTESY}` +
      `(?:：(?=“?(?:${GREETING}))|(?=(?:${ACTS})[^。]{0,90}(?:文章|${SPEECH})[^。]{0,16}(?:全文|如下)))`,
    "u",
  ),
  // "王芳大使在招待会上的致辞", "王芳：油菜籽的账".
  titled: new RegExp(
    `^(?<office>[^，。：；]{0,24}?${TITLE})?(?<name>${FULL_NAME})(?:先生|女士|阁下|副?${TITLE})?(?=在|出席|就|于|(?<=\\p{Script=Han}{3}|·\\p{Script=Han}{1,6})[：|｜])`,
    "u",
  ),
  signed: new RegExp(
    `^[（(]?(?:本文)?作者(?:简介)?(?:：|为|是|系)?(?<office>[^，。：；]{0,24}?${TITLE})?(?<name>${FULL_NAME})(?=$|[，。、（(）) 系为是现])`,
    "u",
  ),
  told: /^[（(]?(?:本文)?作者(?:系|为|是|现任|简介|单位)|(?:本文|文章|以上)?(?:仅|只)代表(?:作者|个人)|不代表本[报刊社网台]/u,
  opinion: new RegExp(
    ["署名文章", `${SPEECH}[^。]{0,12}(?:全文|如下)`, `^(?:${COLUMN})[｜|丨：／/]`, "^【?(?:评论|时评|观点|专栏|来论)】"].join("|"),
    "mu",
  ),
  reporter: /记者|编辑|通讯员|主持人|评论员/u,
  speech: new RegExp(`${SPEECH}(?:稿|全文|实录)?(?:[（(][^（）()]*[）)])?$`, "u"),
};
