// Russian names of people.
import { INITIALS, words } from "../parts.ts";

/** Small words within a name: "Ян ван дер Берг", "Мухаммад бин Салман". */
export const PARTICLES = words(`
  де да ди ду дос дас дель ла ле фон ван дер бен бин ибн аль эль ал ад ас ар аш эд эт эс эш
`);
/** They stand alone or with a hyphen: "Саад аль-Кааби". */
export const OF_FAMILY = `(?:(?:${PARTICLES})[ -]){0,2}`;
/** One capitalized word of a name: "О’Доннелл", "Тер-Матевосян". */
export const WORD = String.raw`\p{Lu}[\p{Ll}’'][\p{L}’'-]*`;

const OF_PLACE_STEMS = words(`
  Нижн Верхн Дальн Ближн Средн Велик Больш Мал Нов Стар Южн Северн Западн Восточн Центральн Саудовск
`);
/** Adjectives of places that look like a person's name: "Нижний Новгород", "Верхний Ларс". */
const OF_PLACE = `(?:${OF_PLACE_STEMS})(?:ий|ый|ая|ое|яя|ее|его|ого|ому|ему|ем|ом|им|ым|ой|ей|ую|юю) `;
const OF_BODIES = words(`
  Министр Президент Председател Правительств Совет Коллеги Республик Федерац Российск Исламск Арабск Народн Объедин Соедин Министерств
  Департамент Комитет Управлени Порт Терминал Завод Комбинат Фабрик Компани Групп Холдинг Концерн Корпораци Фирм Банк Бренд Трест Станци
  Переход Пункт Мост Област Край Район Город Остров Агентств Служб Газет Журнал Портал Телеканал Форум Саммит Ассоциаци Союз Палат
  Институт Центр Таможн Экспорт Импорт Товарооборот Поставк Торговл Санкт
`);
/** What opens a name of two capitalized words that is no person's: "Порт Тамань", "Группа Дело". */
const NO_PERSON = [
  String.raw`(?:[Пп]ремьер|Корол[ея]вств|${OF_BODIES})\p{L}*`,
  "(?:Сама?|Ранее|Позже|Вчера|Сегодня|Накануне|Однако|Впрочем|Затем|Тогда|Теперь|Пока|Уже) ",
  OF_PLACE,
].join("|");
/** "Иван Берг", "Ян ван дер Берг"; what is in Latin letters behind Cyrillic ones is a firm. */
const IN_FULL = `(?!${NO_PERSON})${WORD}(?: ${OF_FAMILY}(?!(?<=[а-яё] )[A-Z])${WORD}){1,3}(?: (?:оглы|кызы|угли|уулу))?`;
/** "И. Берг" */
const WITH_INITIALS = String.raw`${INITIALS}[А-ЯЁ][а-яё-]{2,}(?!\p{L})`;
/** No name begins right behind "в": that is where somebody is posted. */
export const NAME = String.raw`(?<!(?<!\p{L})[Вв]о? )(?:${IN_FULL}|${WITH_INITIALS})`;
/** One word of a name, "отметил Мишустин"; in Latin letters it is a site's. */
export const FAMILY = "[А-ЯЁ](?:[а-яё]+|[’'][А-ЯЁ][а-яё]+)(?:-[А-ЯЁа-яё][а-яё]+)?";
/** Two words of a name; an adjective in front tells of a place or a body. */
export const PERSON = String.raw`(?!\p{Lu}\p{Ll}*(?:ого|ой|ых|ая|ое|ые|ый|ым) |${NO_PERSON})${FAMILY} ${OF_FAMILY}${FAMILY}`;
