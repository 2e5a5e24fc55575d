// Whose words a Russian opinion, letter or speech is as a whole.
import type { AttributionPatterns } from "../speech.ts";
import { eitherCase } from "./parts.ts";
import { NAME } from "./speakers/people.ts";
import { VERB } from "./speakers/verbs.ts";

/** Of two words of which the first is an adjective none is a name: "Южного Берега". */
const WRITER = String.raw`(?!\p{Lu}\p{Ll}*(?:ого|его|ой|ей|ых|их|ая|яя|ое|ее|ые|ие|ый|ий|ым|им|ом|ем) )${NAME}`;
const SPEECH = `(?:${[
  eitherCase("выступлени[ея]|реч[ьи]|обращени[ея]|слово|приветстви[ея]|доклад|лекци[яи]|послани[ея]|заявлени[ея]|тезисы"),
  `(?:${eitherCase("вступительн|приветственн|заключительн")})(?:ое|ого) слов[оа]`,
].join("|")})`;
const WRITING = `(?:${eitherCase("колонк[аи]|стать[яи]|письм[оа]|эссе|комментари[йя]|мнени[ея]|заметк[аи]|реплик[аи]")})`;
/** "Полный текст", "Фрагменты из авторской" */
const OPENING = [
  `(?:(?:${["(?:[Пп]олный )?[Тт]екст|[Фф]рагменты?(?: из)?", eitherCase("стенограмма|расшифровка|выдержки из|тезисы|из")].join("|")}) )?`,
  String.raw`(?:(?:${eitherCase("авторск|открыт|тронн|программн")})\p{Ll}+ )?`,
].join("");
/** Those who are spoken to: "[речь] перед участниками", "[письмо] депутатам". */
const LISTENERS = "участни|депутат|член|коллег|читател";
const NO_OFFICE = [
  String.raw`(?:во?|на|ко?|со?|об?|для|перед|по|${LISTENERS})(?!\p{L})`,
  String.raw`(?:${LISTENERS})\p{L}*(?:ам|ями?|ов)(?!\p{L})`,
].join("|");
/** Between it and its writer: an office and what it is of, but nobody who is spoken to. */
const OFFICE_OF_WRITER = String.raw`(?:(?:во? \p{Lu}[\p{L}-]+|от|(?!${NO_OFFICE})[\p{L}«»-]+),? ){0,10}?`;
const AUTHOR = String.raw`[(*–—[ ]*(?:Автор(?: (?:статьи|колонки|текста|письма|материала))?|Об авторе|С уважением|Искренне [Вв]аш)`;
/** A name that stands for itself, with an office at most. */
const NO_SENTENCE = String.raw`(?=[^.!?]{5,200}$)(?!.*(?<!\p{L})${VERB}(?!\p{L}))`;

export const writer: NonNullable<AttributionPatterns["writer"]> = {
  // "Автор: Олег Штерн", "Олег Штерн, профессор, специально для «Газеты»": a paragraph of its own before the text.
  byline: new RegExp(
    [
      String.raw`^(?:(?:Автор|Колонка|Мнение|Комментарий)(?: (?:статьи|колонки|текста))?(?:[:.]| [–—-]) ?|${NO_SENTENCE})`,
      String.raw`(?<name>${WRITER})(?<office>(?:,| [–—-]) [^.!?:]{3,160})?\.?$`,
    ].join(""),
    "u",
  ),
  // "Речь Олега Штерна на съезде", "Письмо посла Латвии Олега Штерна".
  titled: new RegExp(`^${OPENING}(?:${SPEECH}|${WRITING}):? ${OFFICE_OF_WRITER}(?<name>${WRITER})`, "u"),
  signed: new RegExp(
    String.raw`^(?:${AUTHOR}(?:[:,.]| [–—-])? (?<office>[^.,;:]{3,120} )?|${NO_SENTENCE})(?<name>${WRITER})(?=$|[.,;)\]]| [–—-] )`,
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
