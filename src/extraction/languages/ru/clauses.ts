// Russian signs and words between clauses.
import type { Clauses } from "../clauses.ts";

/** "в том числе", "из них" */
const PARTS = String.raw`в том числе|из (?:них|которых|этого|этой суммы)|в т\. ?ч\.|включая`;

/** ", Перу – ", " и в Перу на ": an item of a list before its number. */
const LIST_ITEM = [
  String.raw`(?:,|,? и) (?:(?:в|из|с|со|на) )?\p{Lu}[\p{L} -]{1,30} `,
  String.raw`(?:[–—] ?(?:\p{Ll}+(?:л[аио]?|лся|лась|лись) )?)?(?:(?:на|до) )?$`,
].join("");

export const clauses: Clauses = {
  stop: new RegExp(`[;(]|,? (?:и|а|но|или|зато|тогда как|при этом|${PARTS})(?= )| [–—]`, "u"),
  lastStop: /[;(]|, [«"]|, (?:и|а|но|зато|тогда как|при этом|из (?:них|которых))(?= )/u,
  start: /[;:–—]|, (?:и|а|но|зато|тогда как|который|так что|поэтому) /gu,
  listItem: new RegExp(LIST_ITEM, "u"),
  comma: /,/gu,
  strong: /[;:]/gu,
  relative: /, (?:(?:на|во?|со?|из|от|для|по|у|к|о) )?котор\p{L}+ [^,;]{3,90},/gu,
  relativeTime: true,
};
