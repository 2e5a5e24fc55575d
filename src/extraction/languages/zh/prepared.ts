// Chinese sentences as the patterns of speakers expect them, and the names of bodies as texts write them by themselves.
import { compile } from "../pattern.ts";
import { BODY, GATHERER } from "./bodies.ts";
import { TITLE } from "./offices.ts";

/** "王芳（商会秘书长）", "王芳（右二）": the office stands before the name, and what tells no office parts no clause. */
const NAME_AND_OFFICE = compile(
  `(?<![^，。；：“”「」『』])(\\p{Script=Han}{2,8}(?:·\\p{Script=Han}{1,8}){0,3})[（(]([^（）()，。；：\\d]{0,24}${TITLE})[）)]`,
  "g",
);
const OFFICE_BLANK = compile(`[ \u3000](?<=${TITLE}.)(?=\\p{Script=Han}{2,4}：)`, "g");
const ASIDE_OF_NAME = compile(
  `[（(](?<=\\p{Script=Han}{2}.)(?:[左右中前后][^（）()]{0,4}|[^（）()]{0,4}[左右图][^（）()]{0,2}|化名|\\d{2}岁|[男女])[）)]`,
  "g",
);

/** What brackets tell that is no speaker's: "（Secex）", "（下同）", "（统计局）". */
const ASIDE = compile(
  `[（(](?:${[
    "[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ_ .,’'-]{1,40}",
    "音译?",
    "[^（）()]{0,8}[一二三四五六七八九十]{1,3}[月日][^（）()]{0,8}",
    "[^（）()]{0,6}\\d{1,2}[月日][^（）()]{0,8}",
    "(?:以)?下(?:同|称)[^（）()]{0,8}",
    "简称[^（）()]{1,10}",
    "\\p{Script=Han}{1,5}[局部署会院司处厅]",
  ].join("|")})[）)]`,
  "g",
);

/** "昨（16）日", "巴西外贸秘书处（Secex）数据显示": what brackets tell parts no clause. */
const withoutBrackets = (sentence: string): string =>
  sentence
    .replace(/[（(]\d{1,2}[）)](?=日)/gu, "")
    .replace(NAME_AND_OFFICE, "$2$1")
    .replace(ASIDE_OF_NAME, "")
    .replace(ASIDE, "");

const GATHERER_QUOTED = compile(`“(?<=${GATHERER}.)([^“”，。；：！？]{1,12})”`, "g");

/** Without what brackets tell and quotation marks around names; with one kind of signs. */
export const prepare = (sentence: string): string =>
  (/[（(]/.test(sentence) ? withoutBrackets(sentence) : sentence)
    .replace(/^【\p{Script=Han}{2,8}】/u, "")
    // A body's own name between quotation marks parts no clause either.
    .replace(/“([^“”，。；：！？]{1,12})”(?=\p{Script=Han}{0,8}?(?:分析师|研究员|经理|总监|主任|负责人|会长|总裁|创始人))/gu, "$1")
    .replace(GATHERER_QUOTED, "$1")
    // "Oxford Economics": a blank within a name parts no clause.
    .replace(/ (?<=[A-Za-zÀ-ɏ.&’'-] )(?=[A-ZÀ-ɏ&])/gu, "_")
    // What courtesy puts before a name.
    .replace(/(?:拿督(?:斯里|威拉)?|丹斯里|拿汀(?:斯里)?)(?=\p{Script=Han})/gu, "")
    .replace(/[「『]/gu, "“")
    .replace(/[」』]/gu, "”")
    .replace(OFFICE_BLANK, "")
    .replaceAll(":", "：")
    .replaceAll(";", "；");

const OF_KIND =
  /^\p{Script=Han}+(?:公司|机构|平台|智库|网站|数据商|服务商|集团)(?=[A-Z])|(?<=\p{Script=Han}(?:协会|商会|署|局|部|会|院|所|处))[A-Z].*$/u;
const OF_BRANCH = /(?<=[局署部会行处])\p{Script=Han}{2,5}(?:办事处|代表处)$/u;
const OF_PLACE = new RegExp(`^[^的]{1,8}的(?=${BODY}$)`, "u");

/** "对岸的统计局": what tells where a body is belongs to no name, nor does what it is before its own: "数据公司Kpler". */
export const bodyName = (written: string): string =>
  written.replace(OF_PLACE, "").replace(OF_BRANCH, "").replace(OF_KIND, "").replaceAll("_", " ");
