// Russian names of people, out of a label or a phrase and in Latin letters.
import { nominative } from "./declension.ts";
import { latin } from "./transliteration.ts";

/** "В.Путин", "А.Алиханов Алиханов Антон Андреевич Министр …", "Вероникой Никишиной": one reading of each. */
export function readName(label: string): string | null {
  const plain = label
    .replace(/\([^)]*\)/g, " ")
    // "аналитик Nordic Brokers Иван Берг": a firm in Latin letters is no part of a name.
    .replace(/(?:[A-Z][A-Za-z&-]* )+(?=[А-ЯЁ][а-яё-]+ [А-ЯЁ][а-яё-]+$)/u, "")
    // "Леван ЦИКЛАУРИ": family names in capitals.
    .replace(/(?<=\p{Ll} |\p{Lu}\. ?)\p{Lu}{3,}(?:-\p{Lu}{2,})?$/u, (name) =>
      name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase()),
    )
    .trim();
  const full = /^\p{Lu}\. ?(?:\p{Lu}\. ?)?([\p{L}-]+) (\1) (\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+(?:вич|вна|ьич|ична|оглы|кызы))?/u.exec(
    plain,
  );
  if (full) return `${full[3]} ${full[2]}`;
  const twice = /^\p{Lu}\. ?([\p{L}-]+(?: [\p{L}-]+){0,2}) \1 (\p{Lu}[\p{L}-]+)/u.exec(plain);
  if (twice) return `${twice[2]} ${twice[1]}`;
  const initial = /^(\p{Lu})\. ?(?:\p{Lu}\. ?)?(\p{Lu}[\p{L}-]+(?: (?:бен|бин|аль|Бен|Аль|Тарек|Саид)[\p{L}-]*)*)/u.exec(plain);
  if (initial) return `${initial[1]}. ${initial[2]}`;
  const foreign = /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?: (?:де|да|ди|дос|фон|ван|бен|аль|эль)(?:[ -]\p{Lu}\p{Ll}+)+)+$/u.exec(
    plain,
  );
  if (foreign) return foreign[0];
  // "замглавы Федеральной таможенной службы Руслан Давыдов": the name is what ends the phrase.
  const last = plain.split(" ");
  const run = last.slice(last.findLastIndex((word) => !/^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(word) || OFFICE_WORD.test(word)) + 1);
  // "торгпред России в Лиме Олег Петров": the first is where he sits.
  if (run.length === 3 && !run.some((word) => PATRONYMIC.test(word)) && (BEFORE_PLACE.test(last.at(-4) ?? "") || isOfPlace(run[0]!)))
    return run.slice(1).join(" ");
  if (run.length === 2 && last.length > 4) return run.join(" ");
  const names = [...plain.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]*(?!\p{L})/gu)]
    .map((match) => match[0])
    .filter((word) => !OFFICE_WORD.test(word));
  if (names.length === 2 || names.length === 3) {
    // Of two words the second is the family name, which may end as a father's name does: "Николай Гриневич".
    const [given = "", ...rest] = names.filter((word) => names.length < 3 || !PATRONYMIC.test(word));
    return rest.length > 0 ? `${given} ${rest.join(" ")}` : null;
  }
  return null;
}
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/;
/** Before the place that stands before a name: "торгпред России в Лиме Олег Петров", "вице-мэра Хэйхэ Сунь Лэя". */
const BEFORE_PLACE = /^(?:во?|на|из|по|при|\p{L}*-?(?:мэр|губернатор|аким|хоким)\p{L}*)$/iu;
/** "глава Росэкспорта Сергей Орлов", "аналитик Nordbank Ян Берг": what an office is of stands in the genitive before a name of two words. */
const isOfPlace = (word: string): boolean => /^[A-Z]|^.{3,}(?:[аяыи]|ого|ой|ей)$/u.test(word) && !WOMEN.test(word);
const OFFICE_WORD =
  /^(?:(?:Президент|[Пп]ремьер|Министр|Председател|Губернатор|Глав|Посол|Посл|Канцлер|Корол|Директор|Заместител|Росси|Республик|Государств|Федерац|Област|Кра[йя]|Народн|Совет|Правительств|Администрац|Минсельхоз|Минпромторг|Минэкономразвит|Минэнерго|Минтранс|Минфин|Минторг|Минэк\p{L}|Мининд\p{L}|Мининв\p{L}|Минвнеш|Минагро|Минтруд|Миннаук|Миноборон|Минцифр|Минприрод|Минздрав|Минстро[йя]|Гос(?:ком|там|служб|агент)|Нац(?:банк|стат|ком)|Центробанк|\p{L}+стат(?=(?:а|у|ом|е)?$)|Комисси|Комитет|Служб|Агентств|Министерств|Департамент|Управлен|Палат|Ассоциаци|Посольств|Вице-|Зам|Помощник|Экс-|Спикер|Руководител|Представител|Полпред|Торгпред|Первый|Экономист|Аналитик|Эксперт|Консультант|Начальник|Гендиректор|Замдиректор|Профессор|Дипломат|Сенатор|Депутат|Менеджер|Логист|Трейдер|Брокер|Предпринимател|Основател|Владел|Специалист|Координатор|Генконсул|Консул|Советник|Секретар|Аким|Хоким|Врио|Глава|Официальн|Пресс-)\p{L}*|Ранее|Также|Позже|Вчера|Сегодня|Накануне|Напомним|Однако|Кроме|По|Как|Это|Так|При|В|На|Об|О|И|С|Из)$/u;

const CASED = /(?:ом|ем|ым|им|ой|ей|ого|ою|а|у|е|ы)$/;

const WOMEN =
  /^(?:Александра|Алина|Алла|Алия|Анастасия|Анна|Валентина|Валерия|Вера|Вероника|Виктория|Галина|Дарья|Диана|Динара|Ева|Евгения|Екатерина|Елена|Жанна|Зарина|Инна|Ирина|Карина|Кристина|Ксения|Лариса|Людмила|Марина|Мария|Надежда|Наталия|Наталья|Нина|Оксана|Ольга|Полина|Раиса|Светлана|София|Тамара|Татьяна|Ульяна|Эльвира|Юлия|Яна|Лилия|Алена|Алёна|Ангелина|Антонина|Арина|Виолетта|Владислава|Гульнара|Гульнора|Гулнора|Дина|Дилара|Елизавета|Зоя|Зульфия|Зухра|Ильмира|Инга|Камила|Кира|Клара|Лейла|Лидия|Лия|Майя|Мадина|Малика|Маргарита|Марта|Милана|Мира|Наиля|Нигора|Нона|Регина|Римма|Роза|Розалия|Сабина|Сания|Снежана|Тамила|Фаина|Фатима|Фируза|Шахноза|Эвелина|Элеонора|Элла|Эмилия|Эльмира|Эмма|Юлиана|Янина)$/;

/** "Сергея Лаврова", "Александра Новака": a man in the genitive; "Ольга Иванова" is a woman in the nominative. */
const isGenitive = (given: string, family: string): boolean =>
  /[бвгджзклмнпрстфхцчшщьйеиао][ая]$/u.test(given) &&
  (WOMEN.test(given) ? /(?:[бгджзклмпрстфхцчшщ]а|(?:ск|цк)ого)$/u.test(family) : /(?:[бвгджзклмнпрстфхцчшщ]а|(?:ск|цк)ого)$/u.test(family));

/** In Latin letters; a name in another case is first put in the nominative. */
export function personName(written: string, office = "", oblique?: boolean): string {
  const [given = "", ...rest] = written.split(" ");
  const family = rest.join(" ");
  if (family === "") return latin(written);
  const cased =
    oblique ??
    (OBLIQUE.test(office) ||
      (!NOMINATIVE.test(office) && ((/(?:ом|ем|ой|ей|им|ым)$/.test(family) && CASED.test(given)) || isGenitive(given, family))));
  const [first, last] = cased && rest.length === 1 ? nominative(given, family) : [given, family];
  return latin(`${first} ${last}`);
}

/** An office that stands in another case than its nominative: so does the name behind it. */
const OBLIQUE =
  /^(?:\p{L}+(?:ого|ому|им|ым|ой|ей) )*(?:\p{L}*(?:министр|президент|премьер|губернатор|директор|мэр|координатор|аналитик|эксперт)(?:а|у|ом|е)|(?:председател|представител|руководител|заместител)(?:я|ю|ем)|глав(?:ы|е|ой|у)|посл(?:а|у|ом))$/iu;

/** An office in the nominative: so is the name behind it, "заместитель министра Гулнора Саидова". */
const NOMINATIVE =
  /^(?:\p{L}+(?:ый|ий|ой|ая) )*(?:\p{L}*(?:министр|президент|премьер|губернатор|директор|мэр|координатор|аналитик|эксперт|экономист|начальник|консул|сенатор|депутат|советник|полпред|торгпред|зампред|аким|хоким|профессор)|\p{L}*(?:заместитель|представитель|руководитель|председатель|секретарь)|глава|посол)$/iu;
