// Russian names of people, out of a label or a phrase and in Latin letters.
import { nominative } from "./person-cases.ts";
import { officeWord } from "./speakers/offices.ts";
import { latin } from "./transliteration.ts";

/** "В.Путин", "А.Алиханов Алиханов Антон Андреевич Министр …", "Вероникой Никишиной": one reading of each. */
export function readName(label: string): string | null {
  const plain = label
    .replace(/\([^)]*\)/g, " ")
    // "аналитик Nordic Brokers Иван Берг": a firm in Latin letters is no part of a name.
    .replace(/(?:[A-Z][A-Za-z&-]* )+(?=[А-ЯЁ][\p{L}’'-]+ [А-ЯЁ][\p{L}’'-]+$)/u, "")
    // "Леван ЦИКЛАУРИ": family names in capitals.
    .replace(/(?<=\p{Ll} |\p{Lu}\. ?)\p{Lu}{3,}(?:-\p{Lu}{2,})?$/u, inTitleCase)
    .trim()
    .replace(/^(?:\p{Lu}[\p{Lu}-]+ ){1,2}\p{Lu}[\p{Lu}-]{2,}$/u, inTitleCase)
    .replace(COURTESY, "");
  const full = /^\p{Lu}\. ?(?:\p{Lu}\. ?)?([\p{L}-]+) (\1) (\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+(?:вич|вна|ьич|ична|оглы|кызы))?/u.exec(
    plain,
  );
  if (full) return `${full[3]} ${full[2]}`;
  const twice = /^\p{Lu}\. ?([\p{L}-]+(?: [\p{L}-]+){0,2}) \1 (\p{Lu}[\p{L}-]+)/u.exec(plain);
  if (twice) return `${twice[2]} ${twice[1]}`;
  // "Токтоев А. М.": as minutes have it.
  const minutes = /^(\p{Lu}[\p{L}’'-]+) ([А-ЯЁ])(?:\. ?[А-ЯЁ])?\.?$/u.exec(plain);
  if (minutes) return `${minutes[1] === minutes[1]!.toUpperCase() ? inTitleCase(minutes[1]!) : minutes[1]} ${minutes[2]}.`;
  const initial = /^(\p{Lu})\. ?(?:\p{Lu}\. ?)?(\p{Lu}[\p{L}-]+(?: (?:бен|бин|аль|Бен|Аль|Тарек|Саид)[\p{L}-]*)*)/u.exec(plain);
  if (initial) return `${initial[1]}. ${initial[2]}`;
  const foreign =
    /(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?: (?:(?:де|да|ди|ду|дос|дас|дель|ла|ле|фон|ван|дер|бен|бин|ибн|аль|эль|ал|ад|ас|ар|аш|эд|эт|эс|эш)[ -]){1,2}\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*)+$/u.exec(
      plain,
    );
  if (foreign) return foreign[0].replace(/^\p{Lu}\p{Ll}+ (?=\p{Lu})/u, (word) => (OFFICE_WORD.test(word.trim()) ? "" : word));
  // "замглавы Федеральной таможенной службы Руслан Давыдов": the name is what ends the phrase.
  const last = plain.split(" ");
  const isOffice = (word: string, at: number): boolean =>
    OFFICE_WORD.test(word) ||
    (at === 0 && last.length > 2 && (officeWord.test(word) || (CALLING.test(word) && !PATRONYMIC.test(last.at(-1)!))));
  const run = last.slice(last.findLastIndex((word, at) => !NAME_WORD.test(word) || isOffice(word, at)) + 1);
  const lastInitial = /(?<=\s)(\p{Lu})\. ?(?:\p{Lu}\. ?)?(\p{Lu}\p{Ll}[\p{L}’'-]*)$/u.exec(plain);
  if (lastInitial) return `${lastInitial[1]}. ${lastInitial[2]}`;
  // "торгпред России в Лиме Олег Петров": the first is where he sits.
  const fathers = run.some((word) => PATRONYMIC.test(word));
  const placed = BEFORE_PLACE.test(last.at(-4) ?? "") || (last.length > 3 && !fathers && isOfPlace(run[0] ?? ""));
  if (run.length === 3 && placed) return run.slice(1).join(" ");
  // "глава палаты Балха Мохаммад Назар Файзи"
  if (run.length === 4 && fathers) return `${run[1]} ${run[3]}`;
  if (run.length === 4 && last.length > 4) {
    // "Института Петерсена Чарльз Боуэн": what is his institute's is not his.
    const institute = /^(?:Институт|Университет|Фонд|Центр|Академи|Школ)/.test(run[0]!) && isOfPlace(run[1]!);
    return run.slice(institute ? 2 : BEFORE_PLACE.test(last.at(-5)!) || OF_SITE.test(last.at(-5)!) || isOfPlace(run[0]!) ? 1 : 0).join(" ");
  }
  if (run.length === 2) return run.join(" ");
  const names =
    run.length === 3
      ? run
      : [...plain.matchAll(/(?<![\p{L}’'])\p{Lu}[\p{Ll}’'][\p{L}’'-]*(?!\p{L})/gu)]
          .map((match) => match[0])
          .filter((word) => !OFFICE_WORD.test(word));
  const [first, second = "", third] = names;
  if (third === undefined || names.length > 3) return names.length === 2 ? names.join(" ") : null;
  // The last of three may be a family name that ends as a father's name does: "Николай Ильич Гриневич"; or the first is: "Берг Иван Ильич".
  if (PATRONYMIC.test(second)) return `${first} ${third}`;
  return PATRONYMIC.test(third) ? `${second} ${first}` : names.join(" ");
}
/** "ЦИКЛАУРИ" is Циклаури. */
const inTitleCase = (name: string): string => name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
/** What honours a name and is no part of it. */
const COURTESY =
  /^(?:Шейха?|Сэр|Лорд|Леди|Принц(?:есса)?|Дат[оу]к?|Тан Шри|Господин|Госпожа|Г-н|Г-жа|Доктор|Д-р|Товарищ|Генерал|Полковник) (?=\p{Lu}\S* \p{L})/u;
/** What one is, as the first word of a sentence: "Крановщик Том Йенсен". */
const CALLING = /^(?!Домин)\p{Lu}\p{Ll}+(?:щик|чик|ник|тель|вод|лог|ёр|яр|ист|ач|ак|як|ец)$|^Зав\p{Ll}+$/u;
const NAME_WORD = /^\p{Lu}[\p{Ll}’'][\p{L}’'-]*$/u;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/;
/** Before the place that stands before a name: "торгпред России в Лиме Олег Петров", "вице-мэра Хэйхэ Сунь Лэя". */
const BEFORE_PLACE = /^(?:во?|на|из|по|при|\p{L}*-?(?:мэр|губернатор|аким|хоким)\p{L}*)$/iu;
/** Before the name of a site, behind which the name of a person follows: "начальник порта Нордхавен Ян Петер Берг". */
const OF_SITE = /^(?:(?:мор|аэро)?порта|терминала|станции|перехода|поста|причала|рудника|шахты|завода|комбината)$/iu;
/** "глава Росэкспорта Сергей Орлов", "аналитик Nordbank Ян Берг": what an office is of stands in the genitive before a name of two words. */
const isOfPlace = (word: string): boolean => /^[A-Z]|^.{3,}(?:[аяыи]|ого|ой|ей)$/u.test(word) && !WOMEN.test(word);
const OFFICE_WORD =
  /^(?:(?:Президент|[Пп]ремьер|Министр|Председател|Губернатор|Глав|Посол|Посл|Канцлер|Корол|Директор|Заместител|Росси|Республик|Государств|Федерац|Област|Кра[йя]|Народн|Совет|Правительств|Администрац|Минсельхоз|Минпромторг|Минэкономразвит|Минэнерго|Минтранс|Минфин|Минторг|Минэк\p{L}|Мининд\p{L}|Мининв\p{L}|Минвнеш|Минагро|Минтруд|Миннаук|Миноборон|Минцифр|Минприрод|Минздрав|Минстро[йя]|Гос(?:ком|там|служб|агент)|Нац(?:банк|стат|ком)|Центробанк|\p{L}+стат(?=(?:а|у|ом|е)?$)|Комисси|Комитет|Служб|Агентств|Министерств|Департамент|Управлен|Палат|Ассоциаци|Посольств|Вице-|Зам|Помощник|Экс-|Спикер|Руководител|Представител|Полпред|Торгпред|Первый|Экономист|Аналитик|Эксперт|Консультант|Начальник|Гендиректор|Замдиректор|Профессор|Дипломат|Сенатор|Депутат|Менеджер|Логист|Трейдер|Брокер|Предпринимател|Основател|Владел|Специалист|Координатор|Генконсул|Консул|Советник|Секретар|Аким|Хоким|Врио|Глава|Официальн|Пресс-)[\p{L}-]*|Ранее|Также|Позже|Вчера|Сегодня|Накануне|Напомним|Однако|Кроме|По|Как|Это|Так|При|В|На|Об|О|И|С|Из)$/u;

const CASED = /(?:ом|ем|ым|им|ой|ей|ого|ою|а|у|е|ы)$/;

const WOMEN_NAMES =
  "Александра|Алина|Алла|Алия|Анастасия|Анна|Валентина|Валерия|Вера|Вероника|Виктория|Галина|Дарья|Диана|Динара|Ева|Евгения|Екатерина|Елена|Жанна|Зарина|Инна|Ирина|Карина|Кристина|Ксения|Лариса|Людмила|Марина|Мария|Надежда|Наталия|Наталья|Нина|Оксана|Ольга|Полина|Раиса|Светлана|София|Тамара|Татьяна|Ульяна|Эльвира|Юлия|Яна|Лилия|Алена|Алёна|Ангелина|Антонина|Арина|Виолетта|Владислава|Гульнара|Гульнора|Гулнора|Дина|Дилара|Елизавета|Зоя|Зульфия|Зухра|Ильмира|Инга|Камила|Кира|Клара|Лейла|Лидия|Лия|Майя|Мадина|Малика|Маргарита|Марта|Милана|Мира|Наиля|Нигора|Нона|Регина|Римма|Роза|Розалия|Сабина|Сания|Снежана|Тамила|Фаина|Фатима|Фируза|Шахноза|Эвелина|Элеонора|Элла|Эмилия|Эльмира|Эмма|Юлиана|Янина|Айгуль|Гаухар|Жибек|Асель|Айнур|Айжан|Сауле|Лаура|Камола|Севара|Дильноза|Дилором|Нино|Тамар|Кетеван|Анаит|Гаяне|Рузанна|Лусине|Севиль|Айтен|Севда|Сабрина|Сандра|Моника|Маргит|Жаклин|Кристалина|Урсула|Ангела|Мэйлин|Сьюзан|Джейн|Мэри|Лиза|Патрисия|Хелена|Катажина|Агнешка";
const WOMEN = new RegExp(`^(?:${WOMEN_NAMES})$`);
const WOMEN_IN_LATIN = new Set(WOMEN_NAMES.split("|").map((name) => latin(name)));

/** "Сергея Лаврова", "Александра Новака": a man in the genitive; "Ольга Иванова" is a woman in the nominative. */
const isGenitive = (given: string, family: string): boolean =>
  /[бвгджзклмнпрстфхцчшщьйеиао][ая]$/u.test(given) &&
  (WOMEN.test(given)
    ? /(?:[бгджзклмпрстфхцчшщ]а|(?:ск|цк)ого)$/u.test(family)
    : /(?:[бвгджзклмнпрстфхцчшщ][аы]|(?:ск|цк)ого)$/u.test(family));

/** "Тому Йенсену". */
const isDative = (given: string, family: string): boolean =>
  /\p{L}{2}[бвгджзклмнпрстфхцчшщ]у$|\p{L}{2}[аеиль]ю$/u.test(given) && /(?:\p{L}{2}[бвгджзклмнпрстфхцчшщ]у|ому)$/u.test(family);

/** In Latin letters; a name in another case is first put in the nominative. */
export function personName(written: string, office = "", oblique?: boolean, country: string | null = null): string {
  const spelt = (name: string): string => latin(name, country);
  const [given = "", ...rest] = written.split(" ");
  const family = rest.join(" ");
  if (family === "") return spelt(written);
  const cased =
    oblique ??
    (OBLIQUE.test(office) ||
      (!NOMINATIVE.test(office) &&
        ((/(?:ом|ем|ой|ей|им|ым)$/.test(family) && CASED.test(given)) || isGenitive(given, family) || isDative(given, family))));
  if (!cased || rest.length > 2) return spelt(written);
  if (rest.length === 1) return spelt(nominative(given, family).join(" "));
  // "Пак Чжи Хёна", "Луиса Инасиу Сильвы": of three words the last one tells, the first where it can be nothing else.
  const [first, last] = nominative(given, rest[1]!);
  return spelt(`${/(?:[бвгджзклмнпрстфхцчшщ]а|ы)$/u.test(given) ? first : given} ${rest[0]} ${last}`);
}

/** Whether "он" or "она" may stand for who has this name, as far as its endings tell. */
export function agrees(pronoun: string, name: string): boolean {
  const [given = "", ...family] = name.split(" ");
  const woman = /(?:ov|ev|yov|in|yn|sk|tsk)a(?:ya)?$/.test(family.join(" ")) || WOMEN_IN_LATIN.has(given);
  const man = !woman && /(?:ov|ev|yov|sky|skiy|tsky)$/.test(family.join(" "));
  return /^(?:она|та|е[её])$/iu.test(pronoun) ? !man : /^(?:он|тот|его)$/iu.test(pronoun) ? !woman : true;
}

/** An office that stands in another case than its nominative: so does the name behind it. */
const OBLIQUE =
  /^(?:\p{L}+(?:ого|ому|им|ым|ой|ей) )*(?:\p{L}*(?:министр|президент|премьер|губернатор|директор|мэр|координатор|аналитик|эксперт)(?:а|у|ом|е)|\p{L}*(?:тор|нт|ст|ник|трик|тик|ат|лог|вед|сул|пред|[еёи]р|им|ном|тан)(?:а|у|ом|е)|\p{L}*(?:тел|тар|мар)(?:я|ю|[её]м|е)|\p{L}+(?:щ|ч?н)(?:его|ему|им|ого|ому|ым)|\p{L}*(?:глав(?:ы|е|ой|у)|посл(?:а|у|ом)))$/iu;

/** An office in the nominative: so is the name behind it, "заместитель министра Гулнора Саидова". */
const NOMINATIVE =
  /^(?:\p{L}+(?:ый|ий|ой|ая) )*(?:\p{L}*(?:министр|президент|премьер|губернатор|директор|мэр|координатор|аналитик|эксперт|экономист|начальник|консул|сенатор|депутат|советник|полпред|торгпред|зампред|аким|хоким|профессор)|\p{L}*(?:заместитель|представитель|руководитель|председатель|секретарь)|глава|посол)$/iu;
