// Times of which a Russian sentence tells something else than its figures: when it was said, when a treaty was signed or a bridge opened.
import { scripts } from "../../pattern.ts";
import { MONTHS } from "../calendar.ts";
import { words } from "../parts.ts";
import { VERB } from "../speakers/verbs.ts";
import { DAY_MONTHS, YEAR } from "./parts.ts";

const OF_YEAR = String.raw`(?: (?:${YEAR}(?:-?го)?(?: год\p{L}?| г\.)?|(?:прошл|минувш|эт|текущ|нынешн|позапрошл)\p{L}+ года))?`;
const MONTH = String.raw`(?:${MONTHS}|ма(?=[еяй](?!\p{L})))\p{L}{0,2}(?!\p{L})(?! ?[–—-])${OF_YEAR}`;
/** "в мае прошлого года", "в 2019 году", "осенью", "с 1 марта" */
const WHEN = String.raw`(?:${[
  String.raw`[вс] (?:(?:начал|середин|конц)\p{L} |\d{1,2} )?${MONTH}`,
  String.raw`в (?:${YEAR}(?:-?м)?|прошлом|минувшем|позапрошлом|этом|нынешнем) году(?!\p{L})`,
  String.raw`(?:(?:прошл|минувш|эт|нынешн)\p{L}+ )?(?:весной|летом|осенью|зимой)(?!\p{L})${OF_YEAR}`,
].join("|")})`;

/** What a figure is of: a time beside it is that of the figure. */
const OF_TRADE = String.raw`(?:экспорт|импорт|поставк|отгру|вывоз|вывез|ввоз|ввез|торгов|товарооборот|перевоз|перевез|закуп|продаж|рост|паден|объ[её]м)`;
const OTHER_WORD = String.raw`(?!${OF_TRADE})[\p{L}«»"-]+`;
const between = (most: number): string => `(?: ${OTHER_WORD}){0,${most}}? `;

/** What is done once, by the stem of its past and of its future. */
const DONE = words(`
  встретил встреча избра избран назнач начал(?:ась|ись|ось|ся) начн[её]тся основа отмен откро откры подпис построен посетил посещ ратифиц
  состо[ия] созда созыв утверд учре[жд] запре[тщ] запусти запущ закры введ[её]н ввели вв[её]л вступ[аи] договорил достро пройд[её]т
  проведут проводил пров[её]л провели расшир установ
`);
const HAPPENED = String.raw`(?<!\p{L})(?:${DONE})\p{L}*`;
/** What goes on from then: "с мая действует запрет". */
const IN_FORCE = String.raw`(?<!\p{L})(?:действ(?:у|ова)|работа|заработа|курсир)\p{L}+`;
/** Up to the end of the clause, without a figure that may be of that time. */
const NO_FIGURE = String.raw`(?=[^,.;:\d]*(?:[,.;)!?]|$))`;

const FORECAST = String.raw`(?:прогнозирова|ожида|планирова|обеща|предсказыва|рассчитыва|оценива)л[аи]?(?!\p{L})`;
const BECAUSE = String.raw`(?<!\p{L})(?:после|до|из-за|с момента|со времени|вследствие|в связи с)`;
const EVENT = [
  "введени|открыти|запуск|начал|подписани|закрыти|отмен|запрет|снят|вступлени|визит|встреч|саммит|переговор|войн|вторжени|пандеми",
  "санкци|эмбарго|пошлин|пожар|авари|ураган|землетрясени|наводнени|засух",
].join("|");

/** What makes a time that of something else: behind it, and before it. */
const BEHIND = [
  // "В мае министр говорил, что"
  `${between(8)}(?:${VERB}(?=,? (?:что|как)(?!\\p{L})|:)|(?<!\\p{L})${FORECAST})`,
  "(?= (?:говорил|заяв(?:ил|лял)|сообщ(?:ил|ал)|прогнозировал|обещал)[аи]?,)",
  // "В мае стороны подписали договор"
  `${between(6)}(?:${HAPPENED}|${IN_FORCE})${NO_FIGURE}`,
].join("|");
const BEFORE = [
  // "мост, открытый в мае"
  `(?<=${HAPPENED}${between(5)})${WHEN}(?! \\d)`,
  // "заявил в мае, что"
  `(?<=(?<!\\p{L})${VERB}(?: (?!об? )${OTHER_WORD}){0,4}? )${WHEN}(?=,? (?:что|как)(?!\\p{L})|:)`,
  `(?<=${IN_FORCE}${between(4)})${WHEN}${NO_FIGURE}`,
  // "после введения пошлин в мае"
  `(?<=${BECAUSE} (?:[\\p{L}-]+ ){0,2}?(?:${EVENT})\\p{L}*[^,.;\\d]{0,40}? )${WHEN}`,
].join("|");

const SPOKEN = [
  // "5 июля", and not "на 5 июля", "с 1 марта по 5 июля"
  String.raw`(?<!(?:на|с|по|до) )(?<!\bс \d{1,2} \p{L}{3,9} (?:по|до) )\b\d{1,2} (?:${DAY_MONTHS})(?: \d{4} года)?`,
  String.raw`(?:договор|соглашени)\p{L}*[^,.;]{0,20} (?:от|в) ${YEAR}(?: год\p{L}*)?`,
  String.raw`(?=[весолзмпн])(?<!\p{L})(?=${WHEN})(?:${WHEN}(?:${BEHIND})|${BEFORE})`,
].join("|");
export const spoken = scripts`${SPOKEN}`;
