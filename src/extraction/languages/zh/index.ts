// Chinese; traditional signs are read as simplified ones. Names of one sign stand only in compounds such as 中俄贸易 and 对美出口.
import type { Language } from "../language.ts";
import { attribution } from "./attribution.ts";
import { bounds } from "./bounds.ts";
import { changes } from "./changes.ts";
import { documents, labels } from "./documents.ts";
import { factors } from "./factors.ts";
import { goods, goodsPattern } from "./goods.ts";
import { lists } from "./lists.ts";
import { modalities } from "./modalities.ts";
import { numerals } from "./numerals.ts";
import { pages } from "./pages.ts";
import { periods } from "./periods.ts";
import { places } from "./places.ts";
import { simplified } from "./simplified.ts";
import { triggers } from "./triggers.ts";
import { units } from "./units.ts";

/** Opens what a part of a whole is told by: "，占5%", "，近三成", "，其中", "，日本买走". */
const PART = [
  "[\\d.]+%|百分之|[一二三四五六七八九]成|\\S{1,2}分之",
  "其中|占|来自[^，。；\\d]{1,10}占",
  "\\p{Script=Han}{2,5}(?:买走|拿走|要走|吃下|包揽|占)",
].join("|");
/** Where a sentence's last clause begins: also before "，销往越南", "，而". */
const LAST_STOP = [
  "[（(]",
  `，(?=[近约超逾]?(?:${PART})|(?:其中)?(?:[销输运发]往|卖[给到]))`,
  "[ \\u3000](?=\\p{Script=Han})",
  "，(?=而|但|同时)",
].join("|");

export const chinese: Language = {
  code: "zh",
  cased: false,
  fold: simplified,
  sentences: { end: /[。！？；][”’」』）]*/gu, abbreviation: null },
  clauses: {
    stop: /[（(，]|[ \u3000](?=\p{Script=Han})/u,
    lastStop: new RegExp(LAST_STOP, "u"),
    start: /[：:——]|，(?=而|但)/gu,
    listItem: /[、，](?:对|自|从|与|和)?\p{Script=Han}{1,6}(?:出口|进口)?$/u,
    comma: /[，,]/gu,
    strong: /[；;：:]/gu,
    relative: /^(?!)/gu,
    elliptic: true,
  },
  lists,
  quantity: /\d|[万亿兆]|[一二三四五六七八九十百千两][余多来几]?(?:个|条)?[吨列辆艘船箱车头柜]/u,
  numerals,
  units,
  bounds,
  factors,
  triggers,
  changes,
  periods,
  places,
  goods,
  goodsPattern,
  modalities,
  attribution,
  labels,
  documents,
  pages,
};
