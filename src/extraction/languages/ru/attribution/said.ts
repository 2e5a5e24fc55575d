// Who speaks and the verb of speech, in either order.
import { BODY } from "../speakers/bodies.ts";
import { OFFICE } from "../speakers/offices.ts";
import { FAMILY, NAME } from "../speakers/people.ts";
import { VERB } from "../speakers/verbs.ts";
import { BUYS, SELLS } from "../words.ts";
import { NAMED, PREPOSITION, QUOTED, TERM } from "./around.ts";

/** Between who speaks and the word of speech. */
const ASIDE = [
  `,? (?:${[
    "также|ещё|еще|по-прежнему|вс[её] ещё|до сих пор|теперь|пока|тоже|при этом|в свою очередь|тогда|ранее|вчера|сегодня|накануне",
    // "на встрече с послом"
    String.raw`(?:во?|на|из|со?|по|при|перед|после|под|за) [\p{L}\d «».-]{3,60}?`,
  ].join("|")})`,
  ", (?:со своей стороны|между тем|однако|напротив|кроме того|в частности|по-видимому|наоборот)",
  String.raw`, [\p{Ll}][^,.;:«»]{3,90},`,
].join("|");

/** Behind "что": it goes on with the number before it, "что на 5 % больше", and is not what somebody says. */
const TOLD_OF = "на |в |почти |выше|ниже|больше|меньше|составля|превыша|соответств|эквивал|равн|стал|оказал|явля";
/** Behind a full name: any words that lead in what is said. */
const LEADS = [
  // "доволен: ", "не скрывает, что"
  [
    String.raw`(?:, \p{Ll}[^,.;:«»\d]{3,90},)? (?!и |\p{Ll}+(?:ли|лись|ют|ят|ут)(?!\p{L}))\p{Ll}(?:(?!${NAMED})[^.;:«»,\d]){2,70}`,
    `(?:, (?:что (?!${TOLD_OF})|почему |сколько |насколько |как (?!и |раз ))|:(?= ))`,
  ].join(""),
  // "– о ценах: "
  " [–—-] об? [^.:;«»]{3,80}:(?= )",
  // "(«Терра»): «"
  String.raw`(?: \([^()]{2,60}\)|, [^.:;«»]{2,60}|(?<=^${NAMED})):(?= «)`,
].join("|");

const SPEAKER = [
  String.raw`(?<!${PREPOSITION} |(?<!\p{L})[Уу] (?:[\p{Ll}-]+ ){1,4})(?:${OFFICE}(?: [\p{L}«»-]+){0,8}? )?${NAME}`,
  BODY,
  String.raw`(?<!${PREPOSITION} )${OFFICE}(?: [\p{L}«»-]+){0,7}?`,
  `(?<=^|[,;:] |[–—] )${QUOTED}`,
  String.raw`${FAMILY}(?!, \p{Ll}[^,.;:«»]{0,60}${NAMED}, )`,
  "[Оо]на?|ведомство",
].join("|");
const SPEAKS = [
  String.raw`(?:${ASIDE})?,? ${VERB}(?!\p{L})`,
  `(?<=${NAMED})(?:${[
    String.raw`(?:${ASIDE}){2},? ${VERB}(?!\p{L})`,
    LEADS,
    // "Олег Штерн, директор порта: "
    String.raw`, (?:\p{Ll}+ ){0,2}?${OFFICE}[^.;:«»]{0,80}:(?= )`,
  ].join("|")})`,
].join("|");
export const said = new RegExp(String.raw`(?<!\p{L})(${SPEAKER})(?:${SPEAKS})()`, "gu");

/** Of trade, not of speech. */
const OF_TRADE = [
  BUYS,
  SELLS,
  "ста[лн]|оста|заня|замык|возглав|сни[зж]|увелич|нарас|нарад|сокра|вырос|рос|упал|приш|ушл|пош|приех|прибы|помог|обеспеч|прин[её]с",
].join("|");
/** A word in the past right behind a comma, whose subject, a person, ends the sentence: ", доложил министр Иван Берг." */
const INVERTED = String.raw`(?!${OF_TRADE})\p{Ll}{3,}ла?(?:ся|сь)?(?= [^,.;:«»\d]{0,110}${NAMED}[.;]?$)`;

/** To whom, where and when it is said. */
const TOLD = [
  "журналистам |(?:нам|мне|им|ему|ей|залу) |(?:ТАСС|РИА Новости|РБК|Интерфаксу) ",
  String.raw`корреспонденту \p{L}+ |(?:(?:корреспонденту|изданию|агентству|порталу|газете|телеканалу) )?«[^»]{2,40}» |агентству `,
  "в интервью [^,.]{2,30} ",
  String.raw`(?:на|в ходе|в рамках|по итогам|после|перед|в кулуарах|в эфире|в беседе с) (?:[\p{Ll}«»-]+ ){1,4}?`,
  "со? (?:«[^»]{2,40}»|журналистами|читателями|слушателями|нами|коллегами|депутатами|прессой) ",
  String.raw`(?:ранее|сегодня|вчера|накануне|\d{1,2} \p{Ll}+) `,
  // "во вторник, 5 марта, "
  String.raw`во? \p{L}+, \d{1,2} \p{Ll}+, `,
  String.raw`во? (?!${BODY})\p{L}+ `,
  // "Интерфаксу в министерстве"
  String.raw`(?:\p{Lu}[\p{L}-]+ ){1,3}(?=во? (?:\p{L}+ ){0,2}?(?:${BODY}|ведомстве|министерстве))`,
].join("|");
const SAID = [
  String.raw`(?<!\p{L})${VERB}(?!\p{L})`,
  // "», – усмехнулся"
  String.raw`(?<=[»!?…,] [—–-] )(?!так\p{L}+ )\p{Ll}{4,}`,
  `(?<=, )${INVERTED}`,
].join("|");
/** ", отвечая на вопрос," */
const MEANWHILE = String.raw`(?:, \p{Ll}+(?:ая|яя|уя|ив|ав|ев|сь)(?: [^,.;:«»]{2,60})?,)?`;
/** Small words before a name: "глава компании" */
const IN_FRONT = String.raw`(?:[\p{Ll}«».-]+ (?:[\p{L}«».-]+ ){0,12}?)?`;
const IN_FULL = [
  `(?:в |во )?${BODY}`,
  String.raw`${OFFICE}(?: [\p{L}]+){0,4}?`,
  String.raw`(?:аналитик|эксперт|специалист|экономист)\p{Ll}{1,3} ${QUOTED}`,
  "собеседни(?:к|ца)(?: (?:агентства|издания|газеты))?",
  "его|её|(?:в )?(?:ведомстве|министерстве)",
].join("|");
const WHO = [
  String.raw`(?:он|она)(?!\p{L})|тот(?=[.,;»])`,
  `${IN_FRONT}${NAME}(?: ${FAMILY})*(?=${TERM})`,
  String.raw`во? (?:\p{Ll}+ ){1,4}${QUOTED}(?=${TERM})`,
  `(?:${IN_FULL})(?=${TERM})`,
  String.raw`${FAMILY}(?=${TERM}|[!?…]| (?!\p{Lu}))`,
  String.raw`${IN_FRONT}(?<!${PREPOSITION} (?:\p{Ll}+ )?)${NAME}(?! \p{Lu})`,
].join("|");
export const saidAfter = new RegExp(`(?:${SAID})${MEANWHILE} (?:${TOLD})*(${WHO})`, "gu");
