// Russian bodies that speak: ministries, offices, firms.
import { eitherCase, words } from "../parts.ts";

const OF_MINISTRIES = words(`
  эк пром сель энерго транс фин торг наук обор цифр природ здрав стро[йяе] ин[дв] юст культ водх агро рег труд образ связ соц спорт внеш
`);
/** Behind a word that ends in a consonant, in any case: "Росстат(ом)". */
const CASES = String.raw`(?:а|у|ом|е)?(?!\p{L})`;

/** How ministries and offices are written in one word; no given name begins so. */
export const SHORT = [
  `Статкомитет${CASES}`,
  // "Минэкономразвития"
  String.raw`Мин(?:${OF_MINISTRIES})\p{L}*`,
  // "Госкомстат", "Нацбанк"
  String.raw`(?:Гос|Нац|Центр|Глав|Внеш)(?:ком|стат|банк|тамож|служб|агент|торг|эконом)\p{L}*`,
  // "Росстат", "Роспотребнадзор"
  String.raw`\p{Lu}\p{Ll}*(?:стат|статком|статкомитет|госкомитет|надзор|потреб|консалтинг)${CASES}`,
  // "Росрыболовство", "Росатом"
  String.raw`Рос\p{Ll}+(?:ств|хоз|флот|атом|космос|экспорт|резерв|недр|тех|зерн)\p{Ll}{0,3}(?!\p{L})`,
].join("|");

/** Acronyms of countries, blocs, taxes, units and terms of trade, and news agencies, which others quote. */
const NO_BODY = words(`
  СМИ ТАСС РИА США КНР ЕАЭС СНГ ООН ВВП МВФ ВТО АБР ОПЕК БРИКС ШОС ОАЭ СССР НДС ДФЭ СПГ СУГ ГСМ ВЭД ВРП МСП АЗС МТП ТЭК НПЗ
  TEU USD EUR RUB FOB CIF CPT LNG DAP FCA
`);
const ACRONYM = String.raw`(?!(?:${NO_BODY})(?!\p{L}))\p{Lu}{3,6}(?!\p{L})`;

/** What bodies are called. */
const NOUNS = words(`
  министерств департамент таможн посольств генконсульств комитет управлен правительств ассоциаци пресс-служб компани администраци комисси
  палат корпораци концерн холдинг оператор институт центробанк ведомств регулятор ассамбле гильди конфедераци
`);
/** Nouns of other things as well, with what tells them apart: "центр учёта", not "центр Москвы"; "совет", not "советник". */
const AMBIGUOUS = [
  String.raw`центр(?=\p{L}* (?:\p{Ll}|«))`,
  String.raw`агентств(?=\p{L}* по )`,
  String.raw`совет(?=\p{L}{0,2} )`,
  "банк(?!рот|нот|омат|ир)",
  "союз(?!н)",
  String.raw`бюро(?= \p{Ll})`,
  String.raw`служб(?=\p{L}{0,2} \p{Ll})`,
  String.raw`железн\p{L}+ дорог`,
  String.raw`экспортн\p{L}+ центр`,
].join("|");
const NOUN = eitherCase(`${NOUNS}|${AMBIGUOUS}`);
const STATE = eitherCase("национальн|государственн|федеральн|статистическ|таможенн");
/** "Национальный статистический комитет" */
const OF_STATE = String.raw`(?:${STATE})\p{L}+ (?:[\p{L}-]+ ){0,2}?(?:комитет|служб|агентств|институт|бюро|центр)`;
/** Behind an adjective: "технологический центр". */
const CENTRE = "(?<=(?:ый|ого|ому|ым|ом) )[Цц]ентр";
const ADJECTIVE_ENDING = "(?:ая|ое|ой|ого|ому|ый|ий|ом|ым)";
const UP_TO_THREE_ADJECTIVES = String.raw`(?:\p{L}[\p{L}-]+${ADJECTIVE_ENDING} (?:[\p{Ll}-]+${ADJECTIVE_ENDING} ){0,2})?`;
/** "управление по туризму", but not "управление по данным таможни" */
const IN_CHARGE_OF = String.raw`(?: по (?!итогам|данным|словам|случаю|поводу|оценк)(?:[\p{L}-]+ и )?[\p{L}-]+)?`;

export const BODY = `(?:${[
  String.raw`(?:${SHORT}|${ACRONYM})(?: [\p{L}«»-]+){0,4}?`,
  String.raw`ЦБ|МИД\p{L}*`,
  String.raw`Агентств\p{L}+ статистики(?: \p{L}+){0,3}`,
  String.raw`${UP_TO_THREE_ADJECTIVES}(?:${NOUN}|${CENTRE}|${OF_STATE})\p{L}*${IN_CHARGE_OF}(?: [\p{L}«»-]+){0,6}?`,
].join("|")})`;

/** What a body publishes: "свидетельствует статистика ведомства", "говорится в обзоре банка". */
export const PAPER = `(?:${[
  String.raw`[Дд]анны[ехм]|[Сс]татистик\p{L}|[Оо]тч[её]т\p{L}{0,2}|[Оо]бзор\p{L}{0,2}|[Дд]оклад\p{L}{0,2}|[Сс]ообщени[ияею]`,
  String.raw`[Мм]атериал\p{L}{1,3}|[Бб]юллетен\p{L}{1,2}|(?:[Пп]ресс-)?[Рр]елиз\p{L}{0,2}|[Ии]сследовани[яюией]`,
  String.raw`[Мм]ониторинг\p{L}{0,2}|[Пп]рогноз\p{L}{0,2}|[Рр]асч[её]т\p{L}{1,3}|[Пп]резентаци[июя]|[Сс]водк\p{L}|[Сс]правк\p{L}`,
].join("|")})`;

const COMMON_NOUNS = words(`
  ведомств министерств управлени департамент комитет служб таможн компани корпораци концерн холдинг ассоциаци союз палат институт центр
  агентств комисси банк администраци посольств
`);
/** A body's common noun, which leads back to the one named before: "в управлении пояснили". */
export const COMMON = String.raw`(?:${COMMON_NOUNS})\p{L}*`;
