// A Russian sentence as the patterns of its speakers expect it.
import { BODY } from "./speakers/bodies.ts";

const PEOPLE_OF = new RegExp(
  String.raw`(?<!\p{L})(?:[Аа]налитик|[Ээ]ксперт|[Сс]пециалист|[Ээ]кономист|[Сс]отрудник|[Пп]редставител)(?:и|ы|ов|ам|ами|ей|ям|ями) (?=${BODY})`,
  "gu",
);

/** "на портале министерства": what a body publishes there, it says. */
const SITE_OF = new RegExp(
  String.raw`(?<!\p{L})([Нн]а )?(?:(?:официальн|ведомственн|собственн)\p{L}+ )?(?:веб-)?(?:сайт|портал|страниц)\p{Ll}{0,2} (?=${BODY})`,
  "gu",
);

/** The dash of "вице-премьер – министр экономики Иван Берг". */
const BETWEEN_OFFICES = new RegExp(
  [
    " [–—-] (?=министр|руководител|глав|директор|председател|начальник|представител)",
    String.raw`(?<=(?:премьер|председател|секретар|заместител|руководител)\p{L}*(?: \p{Ll}+){0,2} [–—-] )`,
  ].join(""),
  "gu",
);

export const prepare = (sentence: string): string =>
  sentence
    .replace(/"(?=[\p{L}\d])(?<=(?:^|[^\p{L}\d.,!?…])")/gu, "«")
    .replaceAll('"', "»")
    // "талибов* Ахмад Нур": the star of a note.
    .replace(/(?<=\p{L})\*+(?=[ ,.:;)]|$)/gu, "")
    // "Эксперты Института рынка подсчитали": the body speaks by them.
    .replace(PEOPLE_OF, "")
    .replace(SITE_OF, (_, on?: string) => (on === undefined ? "" : on === "На " ? "В " : "в "))
    // "аналитик «Терра» Ян Берг", "господин Берг": between an office and a name, the firm and the courtesy tell nothing.
    .replace(
      / «\p{Lu}[^»]{1,60}»(?= \p{Lu}\p{Ll}+ (?:\p{Ll}{2,4}[ -])?\p{Lu}\p{Ll})|(?<=\p{L} )(?:господин|госпож|г-н|г-ж)\p{Ll}{0,2} (?=\p{Lu})/gu,
      "",
    )
    // A pattern begins with a sign that is rare: what stands before it is looked at only there.
    .replace(/ \((?:\p{Lu}[\p{Lu}\p{L}-]{1,10}|(?=[\p{Ll}«])(?<=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \()[^()\d]{2,80})\)/gu, "")
    .replace(BETWEEN_OFFICES, " ")
    // "сообщили «Забайкальскому рабочему»": the paper that was told is no part of a body's name.
    .replace(/ «\p{Lu}[^»]{2,40}(?:ому|ему|ям|ам|[бвгджзклмнпрстфхцчшщ]у|ии)»(?= \p{Ll})/gu, "")
    .replace(
      /^(?:Ранее|Также|Позже|Вчера|Сегодня|Накануне|Напомним,?|Однако|При этом|Кроме того,?|Тем временем|В свою очередь,?|Между тем) (?=\p{L})/u,
      "",
    )
    .replace(/(?<!\p{L})([Мм])инистерств(?:е|ом|у|а)(?!\p{L})/gu, "$1инистерство");
