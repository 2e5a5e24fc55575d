// Russian words around the name of a partner, whichever way goods go.
import { script } from "../../pattern.ts";
import { FELL_TO } from "./parts.ts";

const PARTNER_NAMED = [
  // "пришлось на долю "
  String.raw`\b(?:приход(?:ится|ятся|илось)|пришлось|пришлась|достал[оаи]сь) на (?:долю )?$`,
  String.raw`\bпартн[её]р(?:ом|ами) (?:[\p{L}\d-]+ ){0,6}?(?:стал|остал|оста[её]|явля|выступ|был|счита)\p{L}*(?: (?:по-прежнему|также|сосед\p{L}*))? $`,
  String.raw`\bпартн[её]ры?(?: [\p{L}-]+){0,3} [–—-] $`,
].join("|");
export const partnerNamed = script`${PARTNER_NAMED}`;

const RANK = "(?:партн[её]р|покупател|импорт[её]р|поставщик|экспорт[её]р)";
const BECOMES = "стал|является|оста[её]тся|остался|осталась|занимает|занял|—|–";
const PARTNER_AFTER = [
  String.raw`^ (?:${FELL_TO}|приход(?:ится|ятся|илось)) `,
  // "[Чад] лидирует среди основных покупателей"
  String.raw`^[^.;:,]{0,60} среди (?:[\p{L}-]+ )*${RANK}`,
  // "[Чад] остаётся вторым рынком"
  String.raw`^,? (?:${BECOMES}) ?(?:[\p{L}-]+ ){0,5}(?:рынк|покупател|импорт[её]р|поставщик|партн[её]р)\p{L}*`,
].join("|");
export const partnerAfter = script`${PARTNER_AFTER}`;
