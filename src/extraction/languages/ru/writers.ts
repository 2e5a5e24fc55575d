// Whose words a Russian opinion, letter or speech is as a whole.
import type { AttributionPatterns } from "../speech.ts";
import { NAME } from "./speakers/people.ts";
import { VERB } from "./speakers/verbs.ts";

/** Of two words of which the first is an adjective none is a name: "Южного Берега". */
const PERSON = String.raw`(?!\p{Lu}\p{Ll}*(?:ого|его|ой|ей|ых|их|ая|яя|ое|ее|ые|ие|ый|ий|ым|им|ом|ем) )${NAME}`;
const SPEECH = String.raw`(?:[Вв]ыступлени[ея]|[Рр]еч[ьи]|[Оо]бращени[ея]|(?:[Вв]ступительн|[Пп]риветственн|[Зз]аключительн)(?:ое|ого) слов[оа]|[Сс]лово|[Пп]риветстви[ея]|[Дд]оклад|[Лл]екци[яи]|[Пп]ослани[ея]|[Зз]аявлени[ея]|[Тт]езисы)`;
const WRITING = String.raw`(?:[Кк]олонк[аи]|[Сс]тать[яи]|[Пп]исьм[оа]|[Ээ]ссе|[Кк]омментари[йя]|[Мм]нени[ея]|[Зз]аметк[аи]|[Рр]еплик[аи])`;
const OPENING = String.raw`(?:(?:(?:[Пп]олный )?[Тт]екст|[Сс]тенограмма|[Рр]асшифровка|[Вв]ыдержки из|[Тт]езисы|[Фф]рагменты?(?: из)?|[Ии]з) )?(?:(?:[Аа]вторск|[Оо]ткрыт|[Тт]ронн|[Пп]рограммн)\p{Ll}+ )?`;
/** Between it and its writer: an office and what it is of, but nobody who is spoken to. */
const OFFICE = String.raw`(?:(?:во? \p{Lu}[\p{L}-]+|от|(?!(?:во?|на|ко?|со?|об?|для|перед|по|участни|депутат|член|коллег|читател)(?!\p{L})|(?:участни|депутат|член|коллег|читател)\p{L}*(?:ам|ями?|ов)(?!\p{L}))[\p{L}«»-]+),? ){0,10}?`;
const AUTHOR = String.raw`[(*–—[ ]*(?:Автор(?: (?:статьи|колонки|текста|письма|материала))?|Об авторе|С уважением|Искренне [Вв]аш)`;
/** A name that stands for itself, with an office at most. */
const NO_SENTENCE = String.raw`(?=[^.!?]{5,200}$)(?!.*(?<!\p{L})${VERB}(?!\p{L}))`;

export const writer: NonNullable<AttributionPatterns["writer"]> = {
  // "Автор: Олег Штерн", "Олег Штерн, профессор, специально для «Газеты»": a paragraph of its own before the text.
  byline: new RegExp(
    String.raw`^(?:(?:Автор|Колонка|Мнение|Комментарий)(?: (?:статьи|колонки|текста))?(?:[:.]| [–—-]) ?|${NO_SENTENCE})(?<name>${PERSON})(?<office>(?:,| [–—-]) [^.!?:]{3,160})?\.?$`,
    "u",
  ),
  // "Речь Олега Штерна на съезде", "Письмо посла Латвии Олега Штерна".
  titled: new RegExp(`^${OPENING}(?:${SPEECH}|${WRITING}):? ${OFFICE}(?<name>${PERSON})`, "u"),
  signed: new RegExp(
    String.raw`^(?:${AUTHOR}(?:[:,.]| [–—-])? (?<office>[^.,;:]{3,120} )?|${NO_SENTENCE})(?<name>${PERSON})(?=$|[.,;)\]]| [–—-] )`,
    "u",
  ),
  told: new RegExp(
    String.raw`^${AUTHOR}(?=[:,.]| [–—-] | явля)|(?:[Мм]нение|[Пп]озици[яи]|[Тт]очк[аи] зрения|[Вв]згляды?) (?:автора|редакции) `,
    "u",
  ),
  opinion:
    /^(?:(?:Авторская )?[Кк]олонка|Мнени[ея](?=[.:|]| [–—-]|$)|Точка зрения|Открытое письмо|Письм[оа] (?:в редакцию|читател)|Реплика(?=[.:|]|$)|Эссе)/mu,
  reporter: /корреспондент|журналист|обозревател|редактор|собкор|фото/iu,
  speech: new RegExp(`^${OPENING}(?:${SPEECH}|${WRITING})(?= )`, "u"),
};
