// Russian words for sources without a name, and those by which a sentence goes on with one named before.
import { words } from "../parts.ts";
import { COMMON } from "../speakers/bodies.ts";
import { POINTS } from "./around.ts";

/** Whose press office it is, where no name follows. */
const OF_FIRMS = "компании|ведомства|министерства|управления|региона|администрации|предприятия|оператора";
const MANY = words(`
  эксперт экономист трейдер специалист чиновник дипломат фермер предпринимател логист брокер депутат бизнесмен импорт[её]р экспорт[её]р
  участник производител представител перевозчик аграри
`);
const PRESS = words(String.raw`
  СМИ ТАСС Интерфакс РИА Рейтер Блумберг Казинформ Sputnik Спутник Тренд(?!\p{L}) Кабар(?!\p{L}) БелТА Арменпресс Азертадж
  Известия Коммерсант Ведомости Хабар(?!\p{L}) газет телеканал портал
`);
const NO_NAMES = words("Тогда Также Кроме Ранее Однако Что Это Как При Поэтому Накануне");
/** Nobody in particular, or the press, which quotes others. */
export const notSource = new RegExp(
  String.raw`^(?:${[
    String.raw`пресс-служб\p{L}* (?:${OF_FIRMS}|правительства)$`,
    // "независимые эксперты рынка"
    String.raw`(?:[\p{L}-]+(?:ые|ие) )?(?:${MANY})[иы](?: \p{L}+)?$`,
    "источник|данные",
    String.raw`аналитик(?!.*\p{Lu}\p{Ll}+ \p{Lu})`,
    String.raw`агентств(?!\p{L}* (?:по )?стат)`,
    PRESS,
    NO_NAMES,
  ].join("|")})\p{L}*`,
  "iu",
);

export const press = new RegExp(String.raw`^пресс-служб\p{L}* (?:${OF_FIRMS}|комитета|таможни|службы|департамента|порта)$`, "iu");

const EXPECTS = [
  "(?:счита|полага|ожида|рассчитыва|прогнозиру|предполага|обеща|не исключа)(?:ет|ют)",
  "жд[её]т|ждут|(?:наде|опаса)[ею]тся|уверен[аы]?|намерен[аы]?",
].join("|");
/** An opinion or a forecast, unless a pronoun gives it: "аналитики ожидают". */
export const expects = new RegExp(String.raw`^(?!.*(?<!\p{L})(?:он|она|они)(?!\p{L})).*(?<!\p{L})(?:${EXPECTS})(?!\p{L})`, "iu");

export const goesOn = new RegExp(
  `^(?:${[
    "Уточняется|Отмечается|Сообщается|Указывается|Подч[её]ркивается|Там же",
    "В (?:ведомстве|сообщении|отч[её]те|документе)",
    // "Как видно из данных"
    String.raw`Как (?:следует|свидетельству\p{L}+|видно|показыва\p{L}+)[^,.]{0,30}(?:данн|статистик)`,
    "Данные (?:также )?(?:показ|свидетельств)",
    "(?:По|Согласно) (?:этим|тем же|опубликованным) данным",
  ].join("|")})`,
  "iu",
);

const UNNAMED = String.raw`источник\p{L}*|аналитики|эксперты|экономисты|трейдеры|чиновники|экспорт[её]ры|участники рынка`;
export const unnamed = new RegExp(
  [
    // "Участники рынка зерна считают"
    String.raw`(?<!\p{L})(?:${UNNAMED})(?: [\p{L}«»-]+){0,5}? (?:сообщ|заяв|отме|счита|говор|полага|ожида|рассказ|оценив)`,
    String.raw`по (?:словам|оценк\p{L}+|данным) (?:источник|аналитик|эксперт|экономист|трейдер|участник)`,
  ].join("|"),
  "iu",
);

export const pointsBack = new RegExp(String.raw`^(?:Это(?!\p{L})|${POINTS})`, "u");
export const pointsOver = new RegExp(`^(?:${POINTS})`, "u");
/** "глава ведомства": the one of the body named before. */
export const generic = new RegExp(
  `^(?:глав[аы]|руководител[ья]|начальник|шеф|лидер) (?:${COMMON}|региона|организации|предприятия|района)$`,
  "iu",
);

const STATEMENT = "сообщени|доклад|презентаци|пост|отч[её]т|заявлени|выступлени|запис|письм";
/** Right before a name: what is told is of that name's words. */
export const ofWords = new RegExp(
  String.raw`(?<!\p{L})(?:${[
    String.raw`слова|ссылк\p{L}+ на|цитиру\p{L}+|процитировал\p{L}?|гласит \p{Ll}+`,
    // "в отчёте банка"
    String.raw`(?:в|из) (?:${STATEMENT})\p{L}{1,2}`,
  ].join("|")}) `,
  "u",
);
