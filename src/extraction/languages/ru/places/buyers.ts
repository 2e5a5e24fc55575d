// Russian words around the name of a country that buys.
import { script } from "../../pattern.ts";
import { BUYER, BUYS } from "../words.ts";
import { ADJECTIVE, BECAME, FELL_TO, INFLOW } from "./parts.ts";

const BUYER_BEFORE = [
  String.raw`\b${BUYER}(?:ом|ем|ями|ами) ${BECAME}`,
  // "рынком сбыта стал"
  String.raw`\b(?:рынком(?: сбыта)?|направлением(?: \p{L}+)?) ${BECAME}`,
  String.raw`\b(?:во?|на рынок|на рынки|на рынке|для|в страны|в адрес|в направлении|по направлению к|в сторону|к)`,
  String.raw`\bпартн[её]рам (?:по|из)`,
  String.raw`\b(?:потребител|покупател|клиент|стран|государств)\p{L}*(?:ам|ям)(?: из)?`,
  String.raw`\b(?:прода(?:л|ть|ст|в)|постав(?:ил|ит|ля)|закупил|купил|приобр[её]л|импортировал|завезл)\p{L}*`,
].join("|");
export const buyerBefore = script`(?:${BUYER_BEFORE}) ${ADJECTIVE}$`;

const BUYER_AFTER = [
  String.raw`(?:${FELL_TO}|пришл[ои]|приход(?:ится|илось)|рын(?:ок|ке|ка|ки))\b`,
  String.raw`(?:потребител|покупател)\p{L}*`,
  // "[Чад] нарастил импорт"
  String.raw`(?:(?:нарастил|увеличил|сократил|снизил|купил|приобр[её]л)\p{L}* )?${INFLOW}`,
  String.raw`${BUYS}\p{L}*`,
  // "[Чаду] продано"
  String.raw`(?:продан|поставлен|отправлен|отгружен|передан|отпущен|достан)(?:о|ы|а)?\b`,
].join("|");
export const buyerAfter = script`^ (?:${BUYER_AFTER})`;

/** "Покупаете у нас", "у нас вы покупаете", "импорт из нашей страны": of words for the seller. */
export const boughtFrom = (whom: string): string =>
  [
    String.raw`(?:${BUYS})\p{L}*(?: [\p{L}\d,-]+){0,8}? (?:${whom})\b`,
    String.raw`\b(?:${whom})(?: [\p{L}-]+){0,2}? (?:${BUYS})`,
    String.raw`(?:импорт|ввоз|закупк|покупк)\p{L}*(?: [\p{L}-]+){0,2}? (?:${whom})\b`,
  ].join("|");
