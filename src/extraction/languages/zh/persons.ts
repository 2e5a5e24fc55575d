// Where a person is named in a Chinese sentence: beside an office, as who somebody is, before what he says.
import { BEHIND, BEHIND_OFFICE, DOTTED, FULL_NAME, NOT_THIRD, SOUND, SURNAME } from "./names.ts";
import { TITLE } from "./offices.ts";
import { GESTURE } from "./speakers.ts";
import { VERB } from "./verbs.ts";

/** What stands right behind a native name, as what its bearer does begins. */
const BEHIND_NATIVE = [
  "[，。、；：“”（）()\\s\\d]",
  VERB,
  "在|对|等|和|与|就|接受|出席|应邀|近日|今天|当天|日前|上周|跑|做|干|从|到|去|把|刚|也|则|又|还|将|曾|每|带|拿|掰|指|正|受|给",
  "如是|如此|这样|发[表布文言]|撰文|回[覆复应答]|周[一二三四五六日]",
  "翻|站|坐|边|一边|笑|皱|叹|摊|摇|望|看|打|递|端|拍|算|记得|心里|$",
].join("|");

export const officeAndName = new RegExp(
  `()(${TITLE})(?:的(?=\\p{Script=Han}{1,6}[·•]))?(${[
    `${DOTTED}(?=${BEHIND})`,
    `\\p{Script=Han}{1,6}(?:[·•](?:(?!正)\\p{Script=Han}){1,6}?){1,3}(?=${BEHIND}|正)`,
    DOTTED,
    `${SURNAME}\\p{Script=Han}(?:(?!${NOT_THIRD})\\p{Script=Han})?(?=${BEHIND_NATIVE})`,
    `${SOUND}{3,10}?(?=${BEHIND})`,
    BEHIND_OFFICE,
    `${SOUND}{3,10}`,
  ].join("|")})`,
  "gu",
);

const NAME = `(${DOTTED}|${SURNAME}\\p{Script=Han}{1,2}?)`;

/** "王芳，商会会长，" */
export const nameAndOffice = new RegExp(
  `(?<=^|[，。；“”])${NAME}(?:，|是|系|担任|现任|时任|身为)(\\p{Script=Han}{0,20}?${TITLE})(?=[，。；])`,
  "gu",
);

/** "42岁的王芳", "名叫王芳", "做大豆生意的王芳", "王芳会长接受采访". */
const WHO = ["\\d{1,2}岁的|名叫|叫做|名为", "(?:做|开|卖|搞|跑|养|种|从事|经营|身为|担任|曾任|现任|作为)[^，。；：“”]{1,16}的"].join("|");
export const introduced = new RegExp(
  [
    `(?:${WHO})${NAME}(?=${BEHIND})`,
    `(?:^|[，。；：“”])(${FULL_NAME})(?=副?${TITLE}(?:先生|女士|阁下)?(?:接受|应邀|出席|在|说|表示))`,
  ].join("|"),
  "gu",
);

/** Others who may speak between a person and words of speech. */
const OTHERS = [
  "人士|专家|分析师|业内",
  "(?<![向对给])媒体|(?<![向对给诉])记者",
  "机构|企业|公司|外界|市场|对方|双方|官方|数据|统计|资料",
].join("|");

/** "王芳很乐观：“", "王芳翻开账本：", "他看了看报表，又说". */
export const leadsIn = new RegExp(
  `^(.{3,160}?)(?:${[
    "： ?“",
    "(?<=^[^，。；：“”的]{2,20})：(?=[^“])",
    `(?<=${GESTURE}[^，。；：“”]{0,16})：`,
    `，(?:(?!${OTHERS})[^，。；：“”]){0,24}?${VERB}(?:[，：“]|。?$)`,
    "，“(?=[^“”]{8})",
    `(?<=^[他她](?!们)[^。；“”]{2,60})，(?:[只仅则还又再并也但却更]|进而|同时|最后|转而|继而|接着|随后){1,2}${VERB}`,
  ].join("|")})`,
  "u",
);

/** The name is only mentioned: "对＊", "＊所在的". */
export const mentioned = new RegExp(
  [
    "(?:[对与向跟给被让请问为同和]|采访|会见|陪同|随)(?:(?!时|后|之际)\\p{Script=Han}){0,14}＊",
    "(?<!叫)＊(?:所在|任职|领导|旗下|创办|执掌|的(?!话|说法|看法|账本|台账|统计|数据|数字|记录|估[计算]|测算|报表|笔记本|手机|电脑))",
  ].join("|"),
  "u",
);
