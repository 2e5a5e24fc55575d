// Russian words for buyers and suppliers, behind which their amounts are listed: "покупатели: Перу (3 млн)".
import type { Triggers } from "../../triggers.ts";
import { ABOUT, BUYER, SELLER } from "../words.ts";

/** No figure but a year: "покупателями в 2023 году были". */
const NO_FIGURE = String.raw`(?:[^.;\d]|(?:19|20)\d\d(?= ))`;
/** "около $3 млн", "12 тыс" */
const AMOUNT = String.raw`${ABOUT}\$?\d[\d,]* ?(?:млрд|млн|тыс|миллиард|миллион)`;

export const partners: Triggers["rules"] = [
  [
    "trigger.buyers",
    "EXPORTS",
    [
      [
        String.raw`\b${BUYER}(?:ями|ами|ей|ов|и|ы|ь|ем|ом)\b`,
        String.raw`(?=${NO_FIGURE}{0,90}(?:[(–—:]| - |с|[–—:] \p{Lu}[\p{L} -]{2,30},) ?(?:на )?${AMOUNT})`,
      ].join(""),
      String.raw`\bрынк\p{L}+ сбыта\b`,
      String.raw`\bнаправлени(?:я|й|ями) (?:экспорт|поставок|вывоз)\p{L}*`,
      // "Ведущие рынки в январе: Перу"
      [
        String.raw`(?:крупнейш|основн|главн|ключев|ведущ|важнейш|перв\p{L}+ (?:пят[её]рк|тройк)|лидер)\p{L}* (?:\p{Ll}+ )?`,
        String.raw`(?:направлени|рынк|покупател|получател|импорт[её]р|заказчик|потребител|адресат)\p{L}*(?=(?: [\p{L}\d-]+){0,6}:)`,
      ].join(""),
    ].join("|"),
  ],
  [
    "trigger.suppliers",
    "IMPORTS",
    [
      [
        String.raw`\b(?:лидер|первенств|перв\p{L}+ мест)\p{L}* (?:по |в |среди )?`,
        String.raw`(?:поставок|поставк\p{L}+|поставщик\p{L}+|экспорт[её]р\p{L}+)`,
      ].join(""),
      String.raw`\b${SELLER}(?:ями|ем|ами|ов|и|ы|ом)?\b(?=${NO_FIGURE}{0,90}(?:[(–—]|с) ?(?:на )?${AMOUNT})`,
    ].join("|"),
  ],
];
