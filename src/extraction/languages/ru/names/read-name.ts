// A Russian name of a person, out of a label or a phrase.
import { INITIALS } from "../parts.ts";
import { officeWord } from "../speakers/offices.ts";
import { PARTICLES } from "../speakers/people.ts";
import { CALLING, COURTESY, OFFICE_WORD } from "./offices.ts";
import { WOMEN } from "./women.ts";

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
  const full = TWICE.exec(plain);
  if (full) return `${full[3]} ${full[2]}`;
  const twice = /^\p{Lu}\. ?([\p{L}-]+(?: [\p{L}-]+){0,2}) \1 (\p{Lu}[\p{L}-]+)/u.exec(plain);
  if (twice) return `${twice[2]} ${twice[1]}`;
  // "Токтоев А. М.": as minutes have it.
  const minutes = /^(\p{Lu}[\p{L}’'-]+) ([А-ЯЁ])(?:\. ?[А-ЯЁ])?\.?$/u.exec(plain);
  if (minutes) return `${minutes[1] === minutes[1]!.toUpperCase() ? inTitleCase(minutes[1]!) : minutes[1]} ${minutes[2]}.`;
  const initial = WITH_INITIALS.exec(plain);
  if (initial) return `${initial[1]}. ${initial[2]}`;
  const foreign = FOREIGN.exec(plain);
  if (foreign) return foreign[0].replace(/^\p{Lu}\p{Ll}+ (?=\p{Lu})/u, (word) => (OFFICE_WORD.test(word.trim()) ? "" : word));
  // "замглавы Федеральной таможенной службы Руслан Давыдов": the name is what ends the phrase.
  const last = plain.split(" ");
  const isOffice = (word: string, at: number): boolean =>
    OFFICE_WORD.test(word) ||
    (at === 0 && last.length > 2 && (officeWord.test(word) || (CALLING.test(word) && !PATRONYMIC.test(last.at(-1)!))));
  const run = last.slice(last.findLastIndex((word, at) => !NAME_WORD.test(word) || isOffice(word, at)) + 1);
  const lastInitial = LAST_INITIALS.exec(plain);
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
/** "А. Берг Берг Антон Ильич" */
const TWICE = new RegExp(
  String.raw`^${INITIALS}([\p{L}-]+) (\1) (\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+(?:вич|вна|ьич|ична|оглы|кызы))?`,
  "u",
);
/** Of "К.-Ж. Берг" the first initial. */
const FIRST_OF_INITIALS = String.raw`(?=(\p{Lu}\p{Ll}?)\.)${INITIALS}`;
/** "М.Аль Нахайян", "У.фон дер Ляйен". */
const OF_HOUSE = "(?:(?:[Аа]ль|[Ээ]ль|[Бб][еи]н|[Ии]бн|[Фф]он|[Вв]ан|[Дд]е|[Дд]ер|[Дд]а)[ -]){0,2}";
const WITH_INITIALS = new RegExp(
  String.raw`^${FIRST_OF_INITIALS}(${OF_HOUSE}\p{Lu}[\p{L}-]+(?: (?:бен|бин|аль|Бен|Аль|Тарек|Саид)[\p{L}-]*)*)`,
  "u",
);
const LAST_INITIALS = new RegExp(String.raw`(?<=\s)${FIRST_OF_INITIALS}(\p{Lu}\p{Ll}[\p{L}’'-]*)$`, "u");
/** "ЦИКЛАУРИ" is Циклаури. */
const inTitleCase = (name: string): string => name.replace(/(?<=\p{L})\p{L}+/gu, (rest) => rest.toLowerCase());
/** "Ян ван дер Берг", at the end. */
const FOREIGN = new RegExp(
  String.raw`(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?: (?:(?:${PARTICLES})[ -]){1,2}\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*)+$`,
  "u",
);
const NAME_WORD = /^\p{Lu}[\p{Ll}’'][\p{L}’'-]*$/u;
const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична)(?:а|у|ем|е|ы|ой)?$/;
/** Before the place that stands before a name: "торгпред России в Лиме Олег Петров", "вице-мэра Хэйхэ Сунь Лэя". */
const BEFORE_PLACE = /^(?:во?|на|из|по|при|\p{L}*-?(?:мэр|губернатор|аким|хоким)\p{L}*)$/iu;
/** Before the name of a site, behind which the name of a person follows: "начальник порта Нордхавен Ян Петер Берг". */
const OF_SITE = /^(?:(?:мор|аэро)?порта|терминала|станции|перехода|поста|причала|рудника|шахты|завода|комбината)$/iu;
/** "глава Росэкспорта Сергей Орлов", "аналитик Nordbank Ян Берг": what an office is of stands in the genitive before a name of two words. */
const isOfPlace = (word: string): boolean => /^[A-Z]|^.{3,}(?:[аяыи]|ого|ой|ей)$/u.test(word) && !WOMEN.test(word);
