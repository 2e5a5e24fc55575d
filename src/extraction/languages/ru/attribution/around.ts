// What stands around the Russian words for who speaks, and around the word of speech.

/** A firm's own name: «Терра». */
export const QUOTED = String.raw`«\p{Lu}[^»]{1,40}»`;
/** One that a text told before: "по его данным". */
export const HIS = "(?:его|её|ее|их)";

/** Before a name in another case than the nominative. */
export const PREPOSITION = String.raw`(?<!\p{L})(?:${[
  "[Сс]о?|[Оо]т|[Уу]|[Кк]о?|[Дд]ля|[Оо]бо?|[Нн]ад|[Мм]ежду|[Ии]з|[Зз]а|[Пп]о|[Пп]ри|[Пп]еред|[Чч]ерез|[Бб]ез|[Дд]о",
  "[Пп]ротив|[Вв]место|[Кк]роме",
].join("|")})`;

/** Right behind a full name. */
export const NAMED = String.raw`\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+`;

const FIGURES = "данн|расч|цифр|оценк|прогноз|статистик|показател|сведени|информаци|мнени";
/** Opens a sentence that names who said what stands before it. */
export const POINTS = [
  String.raw`(?:Об этом|О ч[её]м|С таким|Таков[аоы]?)(?!\p{L})`,
  // "С этим прогнозом"
  String.raw`С (?:так|эт|соответствующ)\p{L}+ (?:данн|цифр|прогноз|оценк|заявлен|доклад)\p{L}*`,
  // "Такие невесёлые цифры"
  String.raw`(?:Так(?:ие|ую|ой|ими|ое|ая)|Соответствующ\p{L}+|Эт(?:и|у|ими)) (?:\p{Ll}+ ){0,2}(?:${FIGURES})\p{L}*`,
].join("|");

/** What ends the words for who speaks behind the word of speech. */
export const TERM = [
  "[.,;»:]|$",
  String.raw` (?:в|на|во|по|из|представителям|журналистам|ТАСС|РИА) (?!\p{Lu}[\p{L}-]+ \p{Lu}\p{Ll}+ \p{Lu})`,
].join("|");
