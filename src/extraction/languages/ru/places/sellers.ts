// Russian words around the name of a country that sells.
import { script } from "../../pattern.ts";
import { MONTHS } from "../calendar.ts";
import { words } from "../parts.ts";
import { SELLER, SELLS } from "../words.ts";
import { ADJECTIVE, BECAME, FLOW, GOODS } from "./parts.ts";

const SELLER_BEFORE = [String.raw`\b${SELLER}(?:ом|ем|ями|ами) ${BECAME}`, String.raw`\b(?:из(?: стран| государств)?|со|от|у)`, FLOW].join(
  "|",
);
export const sellerBefore = script`(?:${SELLER_BEFORE}) ${ADJECTIVE}$`;

const NO_PLACE_STEMS = words(`
  эт т прошл нын текущ перв втор трет четв начал конц середин год цел основн средн объ обще размер сумм структур отгруз постав экспорт
  импорт вывоз ввоз закуп продаж товарооб торгов выручк
`);
/** Behind "в": a time or a sum, not a place, "в марте", "в этом году", "в объёме". */
const NO_PLACE = String.raw`(?:${MONTHS}|ма[йе]|${NO_PLACE_STEMS})\p{L}*|\d`;
const FEW_GOODS = "нефт[ьи]|газ[ау]?|зерн[оа]|пшениц[аы]|угол[ья]|товар[ыов]*|продукци[яи]";
const SELLER_AFTER = [
  // "[Чад] в Мали"
  String.raw`^ в (?!${NO_PLACE})(?=\p{L})`,
  String.raw`^ (?:(?!во? )[\p{L}-]+ ){0,3}?(?:${FLOW}|экспортёр\p{L}*|происхожден|${FEW_GOODS})`,
  String.raw`^ (?:[\p{L}-]+ )?${GOODS}`,
].join("|");
export const sellerAfter = script`${SELLER_AFTER}`;

/** Opens a sentence: the name is no dative or instrumental, "Чад продал", but not "Чаду продал". */
const SUBJECT = String.raw`^\p{Lu}[\p{L} -]*?(?<![ое]м|(?<!Пер|Вануат|Наур)у|ой|ью)`;
export const sells = script`${SUBJECT}(?:,[^,]{3,60},)?(?: [\p{L}\d-]+){0,5}? (?:${SELLS}|завез|ввез)\p{L}*$`;

/** Names in the nominative that end as if they stood in the dative. */
const NOMINATIVES = "еру$|ануату$|ауру$|имбабве$|оме$|але$|ьетнам$|уринам$";
export const soldTo: [RegExp, RegExp] = [
  script`\b${SELLS}\p{L}* (?:(?:лишь|только|почти|даже) )?(?:(?:одн|сам|эт|[\p{L}-]+(?:ск|цк|н))(?:ому|ему|ой|ей) )?$`,
  new RegExp(String.raw`^\p{Lu}(?!${NOMINATIVES}).*(?:[уюе]|ии|ам|ям)$`, "u"),
];

/** "Поставили нам", "нам Китай поставил", "экспорт к нам": of words for the buyer. */
export const sentTo = (whom: string): string =>
  [
    String.raw`(?:${SELLS})\p{L}*(?: [\p{L}\d,-]+){0,8}? (?:${whom})\b`,
    String.raw`\b(?:${whom})(?: [\p{L}-]+){0,2}? (?:${SELLS})`,
    String.raw`(?:экспорт|вывоз|поставк|продаж)\p{L}*(?: [\p{L}-]+){0,2}? (?:${whom})\b`,
    String.raw`\bот (?:нас|вас) (?:${whom})\b`,
  ].join("|");
