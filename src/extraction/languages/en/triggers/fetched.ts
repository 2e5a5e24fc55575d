// English words for what goods earn abroad.
import type { Triggers } from "../../triggers.ts";
import { ABOUT, CURRENCY, SCALE, TO_A_LEVEL } from "../parts.ts";

const TOURISTS = [
  String.raw`[Tt]ouris\w+|[Vv]isitors|[Rr]emittances|[Tt]ravel|[Ss]ervices|[Mm]igrants|[Tt]olls?|[Ff]ees|[Bb]onds?`,
  "[Pp]rivati[sz]ation|[Tt]axes",
].join("|");
/** “Tourism and services brought in $3 billion.” */
const TOURISTS_BEFORE = String.raw`\b(?:${TOURISTS})\b[^.;,]{0,30} `;
/** “Earnings from tourism.” */
const OF_NO_GOODS = [
  "touris|travel|remit|services|workers|migrants|interest|transit|privati|tax|tolls|fees|fines|licen[cs]|dut(?:y|ies)",
  "royalt|sale of|auction|bond|dividend|visitors|customs",
].join("|");
const NO_GOODS = [
  "[Tt]ouris[mt]|[Tt]ax|[Tt]ravel|[Rr]emittances?|[Ss]ervices?|[Tt]ransit|[Tt]oll|[Ff]oreign|[Ee]xchange|[Cc]urrency",
  "[Ee]xports?|[Ii]mports?|[Tt]otal|and|of|[Tt]he|[Tt]heir|[Ii]ts|[Oo]ur|[Cc]ore|[Cc]orporate|[Cc]ompany|[Qq]uarterly",
  "[Aa]nnual|[Mm]onthly|[Nn]et|[Rr]etained|[Hh]ourly|[Aa]verage|[Ww]eekly|[Rr]eal|[Hh]ousehold|[Gg]ross|[Hh]igher",
  "[Ll]ower|[Ss]trong|[Ss]olid|[Ll]abou?r|[Cc]ash|[Ii]nvestment|[Oo]perating|[Ff]reight|[Pp]ort|[Bb]ank|[Gg]roup",
  "[Bb]udget|[Ss]tate|[Gg]overnment|[Ff]arm|from|of|on|in|with",
].join("|");
/** “Tax receipts”, “net earnings”. */
const NO_GOODS_BEFORE = String.raw`\b(?:${NO_GOODS}) `;
const WORKERS = "workers?|nurses?|drivers?|teachers?|employees?|staff|labou?rers?|miners?|pickers?|seamstresses|clerks?";
/** “Pickers each earn $3 a day.” */
const EARNERS_BEFORE = String.raw`\b(?:[Ss]?[Hh]e|[Ww]ho|(?:${WORKERS})\b(?: [^.;,\d]{2,30})?) (?:can |could |now |still |typically |each )?`;
/** “Earned us”, “brought the country”. */
const US = [
  "us|it|them",
  "the (?:country|kingdom|island|islands|nation|republic)",
  String.raw`(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?`,
].join("|");
const MONEY_NAMES = "dollars|euros?|yuan|baht|rupees|pesos|rand|shillings|lari|tenge";
/** “$3”, “KES 3”, “3 million dollars”. */
const MONEY_NEXT = [
  String.raw`(?:[A-Z]{1,3} ?)?[$€£¥₹] ?\d`,
  String.raw`[A-Z]{3} \d`,
  String.raw`\d[\d.,]* ?${SCALE} (?:US )?(?:${MONEY_NAMES})\b`,
].join("|");
/** “Brought $3 billion in loans.” */
const IN_LOANS = String.raw`invest|aid\b|loan|tax|revenue|fees|toll|touris|damage|loss|saving|duties|remit`;
/** “Tea earned us $3 million.” */
const FETCHED = [
  String.raw`(?:[Ee]arnings|[Rr]eceipts|[Pp]roceeds|[Tt]akings) from(?= \p{L})(?! (?:the )?(?:${OF_NO_GOODS}))`,
  String.raw`(?<=\b\p{L}\p{Ll}{2,} )(?<!${NO_GOODS_BEFORE})(?:receipts|earnings|proceeds)\b`,
  `(?<!${EARNERS_BEFORE})earn(?:s|ed)`,
  String.raw`earning(?= ${ABOUT}${CURRENCY}?\d)`,
  "brings? in|brought in|bringing in",
  String.raw`(?:brings?|brought|earn(?:s|ed)|nett?(?:s|ed))(?!${TO_A_LEVEL}) (?:${US})(?= ${ABOUT}[$€£¥\d])`,
  String.raw`(?:brought(?! home\b)|yielded)(?= ${ABOUT}(?:${MONEY_NEXT}))(?![^.;]{0,60} (?:in|of) (?:[a-z-]+ ){0,2}(?:${IN_LOANS}))`,
  "fetch(?:es|ed)|nett(?:ed|ing)|raked in|grossed|pocketed|reaped|garnered|pulled in",
].join("|");

export const fetched: Triggers["rules"] = [["trigger.fetched", "COMMODITY_SUPPLY", String.raw`(?<!${TOURISTS_BEFORE})\b(?:${FETCHED})\b`]];
