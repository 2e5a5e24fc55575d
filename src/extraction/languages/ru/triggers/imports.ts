// Russian words of imports.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, IN_CLAUSE, NEAR_COUNT } from "../words.ts";

/** People who come are no goods: "туристов за год приехало 30 тысяч". */
const PEOPLE = "турист|пассажир|человек|иностран|гост(?:ей|и)|граждан|студент|мигрант|паломник";
const NOT_OF_PEOPLE = String.raw`(?<!(?:${PEOPLE})\p{L}*[^.;,]{0,60} )`;

/** "пришло 20 тысяч тонн", "заходит", "доехали" */
const COMES_IN = [
  `при(?:${[
    "ш(?:ло|ли|ла|[её]л)",
    "д(?:[её]т|ут)",
    "бы(?:ло|ли|ла|л|вает|вают)",
    "еха(?:ло|ли|ла|л)",
    "ед(?:ет|ут)",
    "езжа(?:ет|ют|ло|ли)",
    "плы(?:ло|ли|ла|л)",
  ].join("|")})`,
  "за(?:еха(?:ло|ли|ла|л)|ш(?:ло|ли|ла)|ход(?:ит|ят|ило|или)|текло|текает)",
  "до(?:ш(?:ло|ли|ла)|еха(?:ло|ли|ла))",
].join("|");

export const inward: Triggers["rules"] = [
  [
    "trigger.inward",
    "IMPORTS",
    [
      String.raw`\b(?:доставлен|поставлен|поступ(?:ил|а)|прибы|отгру(?:жен|зил)|заш(?:ло|ли)|приш(?:ло|ли))\p{L}* `,
      String.raw`(?:во? |на территорию )(?:наш\p{L}+ )?(?:республик[уи]|стран[уы])\b`,
    ].join(""),
  ],
];

export const imported: Triggers["rules"] = [
  [
    "trigger.import-noun",
    "IMPORTS",
    [
      String.raw`\bимпорт(?:а|у|ом|е)?\b`,
      String.raw`\bввоз(?:а|у|ом|е)?\b`,
      String.raw`импортн\p{L}+ (?:поставк|закупк|поступлен)\p{L}*`,
    ].join("|"),
  ],
  [
    "trigger.import-verb",
    "IMPORTS",
    [
      String.raw`\bимпортир\p{L}+`,
      String.raw`\b(?:вв[её]з|зав[её]з)\b`,
      String.raw`\b(?:ввезл|ввез[её]н|ввоз)\p{L}+`,
      String.raw`${NOT_OF_PEOPLE}\b(?:${COMES_IN})\b${NEAR_COUNT}`,
      String.raw`\bввезти\b`,
      String.raw`\b(?:за|при)в(?:оз(?:ит|им|ят|ил)|езти|езл|ез[её]н|ез(?:ут|[её]м|[её]т))\p{L}*`,
      String.raw`\bприв[её]з\b`,
    ].join("|"),
  ],
  [
    // By the customs: "оформили 30 тысяч машин из Кореи".
    "trigger.cleared",
    "IMPORTS",
    [
      String.raw`\b(?:оформил|оформлен|растаможи|растаможен)\p{L}*\b(?=${IN_CLAUSE}{0,90} (?:из \p{Lu}|ввез|импорт))`,
      String.raw`(?<=(?:(?<!\p{L})[Ии]з \p{Lu}|ввез|импорт)${IN_CLAUSE}{0,60} )оформлен\p{L}*\b`,
    ].join("|"),
  ],
  [
    "trigger.cleared-goods",
    "TRADE_TURNOVER",
    [
      String.raw`\bоформ(?:лено|или|лен|лены)\b`,
      String.raw`(?= (?:[\p{L}-]+ ){0,3}?(?:товаров|продукции|грузов) (?:[\p{L}-]+ ){0,4}?на (?:сумму )?(?:в )?${ABOUT}[$€]?\d)`,
    ].join(""),
  ],
];
