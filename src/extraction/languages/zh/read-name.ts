// Reads the name in a label, an office and a name.
import { TITLE } from "./offices.ts";
import { ANY_NAME, DOTTED, NATIVE, NO_NAME, SOUND, SURNAME } from "./names.ts";

/** "努尔·伊马-别克": parts of any signs, which a dot joins. */
const ANY_DOTTED = "(?!的)\\p{Script=Han}{1,7}(?:[·•]\\p{Script=Han}{1,7}(?:[-－]\\p{Script=Han}{1,6})?){1,3}";
const NO_NAME_OF_FOUR = "(?!普遍|一致|纷纷|\\p{Script=Han}*[的了在和与对就是也还均已将会上下中来于等着])";
const ENDS_A_BODY = "(?:[的会局部院所社处署学行关厅委站港室科厂校馆]|公司|集团|中心)";
const NO_SURNAME = "(?!安全|高级|常[务驻]|金融|黄金|石油|方面|任职|时任)";
const NO_GIVEN = "(?![副司处科局部厅署院会室团家级席学系务])";

/** A pattern of a label, and the group in which it has the name. */
const NAMES: [RegExp, number][] = [
  [new RegExp(`^.*${TITLE}(${[DOTTED, NATIVE, ANY_DOTTED, `${SOUND}{3,10}`].join("|")})$`, "u"), 1],
  [new RegExp(`^.*${TITLE}(${NO_NAME}${NO_NAME_OF_FOUR}\\p{Script=Han}{2,4})$`, "u"), 1],
  [new RegExp(`^(?!${TITLE}$|文[章中件告内])(${NATIVE})$`, "u"), 1],
  // "牛若飞大使"
  [new RegExp(`^(${DOTTED}|${NATIVE}|${SOUND}{3,10})(?<!副)${TITLE}$`, "u"), 1],
  // "进出口商会王芳秘书长", "某大学的王芳教授"
  [new RegExp(`${ENDS_A_BODY}(${NO_SURNAME}${SURNAME}(?:${NO_GIVEN}\\p{Script=Han}){1,2})副?${TITLE}$`, "u"), 1],
  // "网店店主王芳", "“80后”外贸人王芳"
  [new RegExp(`[人者员手师商户民工匠客家]((?!方面|高兴|马上|时任|任何|何时)${NATIVE})$`, "u"), 1],
  // "做大豆生意的李芳": told by what she does.
  [new RegExp(`.{2}的(${NATIVE})$`, "u"), 1],
  [new RegExp(`^(${SOUND}{3,10})$`, "u"), 1],
  // "海关关长乌仁图雅": nothing but a name stands between an office and a verb.
  [new RegExp(`${TITLE}(${ANY_NAME})$`, "u"), 1],
  [new RegExp(`(${DOTTED})$`, "u"), 1],
  // "顾问的宋赛·维拉冯"
  [/[的名位](\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,8}){1,2})$/u, 1],
  // A dot joins the parts of no other words: "宋赛·维拉冯".
  [/^(\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,8}){1,2})$/u, 1],
];

/** The name in an office and a name: "海关总署新闻发言人李魁文", "俄罗斯副总理奥韦尔丘克". */
export function readName(written: string): string | null {
  // "海关总署副署长 林向东", "林向东（海关总署副署长）"
  const label = written.replace(/[（(][^）)]*[）)]|[ \u3000]/gu, "").replace(/(?<=.{2})(?:先生|女士|小姐|博士|夫人)$/u, "");
  for (const [pattern, at] of NAMES) {
    const match = pattern.exec(label);
    if (match) return match[at]!;
  }
  return null;
}
