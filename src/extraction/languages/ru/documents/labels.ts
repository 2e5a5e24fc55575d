// Russian labels of transcripts.
import type { Language } from "../../language.ts";
import { untitled } from "../../untitled.ts";
import { readName } from "../names/read-name.ts";
import { INITIALS, words } from "../parts.ts";
import { OF_FAMILY } from "../speakers/people.ts";

/** Who asks, answers or leads, without a name. */
const ASKING = `(?:${[
  String.raw`(?:Вопрос|Реплика|Ответ)(?: (?:№ ?)?\d{1,3})?`,
  String.raw`Ведущ(?:ий|ая)|Модератор|Журналист|Корреспондент|Корр\.|Интервьюер|Редакция|Председательствующ(?:ий|ая)`,
  "Голоса? (?:из зала|с места?)|Из зала|С места",
].join("|")})`;
const HEADINGS = words(`
  Приложени Таблиц Глав Раздел Част Вариант Групп Категори Пункт Форм Схем График Рисун Класс Этап Тип Лот Зон Корпус Секци Блок Шкал
`);
/** "Токтоев А. М. Уважаемые коллеги": minutes of a parliament. */
const MINUTES = String.raw`(?!(?:${HEADINGS})\p{Ll}* )\p{Lu}[\p{L}’'-]+ (?:[А-ЯЁ]\. ?)?[А-ЯЁ]`;

const NAME_WORD = String.raw`\p{Lu}[\p{L}’'-]+`;
/** A given name and one or two more. */
const FULL = `${NAME_WORD}(?: ${OF_FAMILY}${NAME_WORD}){1,2}`;
/** What is said of a speaker in brackets. */
const IN_BRACKETS = String.raw`(?: ?\([^)]{1,80}\))?`;

/** Before a colon. */
const LABEL = [
  // "В. Берг, директор порта"
  String.raw`${INITIALS}[\p{L}-]+[^:.!?;\n]{0,160}?`,
  `${ASKING}${IN_BRACKETS}`,
  String.raw`${NAME_WORD}(?: ${OF_FAMILY}${NAME_WORD}){1,4}(?: \([^)]{1,60}\))?`,
  String.raw`\p{Lu}\p{Ll}[\p{L}-]+`,
].join("|");
const CAPITALS = String.raw`\p{Lu}{3,}(?:-\p{Lu}{2,})?`;
/** Before a stop, or with nothing behind: "ВОПРОС.", "И. БЕРГ.", "Министр торговли Иван БЕРГ.". */
const LABEL_WITH_STOP = [
  `(?:ВОПРОС|ОТВЕТ|РЕПЛИКА|ВЕДУЩ(?:ИЙ|АЯ)|${ASKING})${IN_BRACKETS}`,
  `${INITIALS}${CAPITALS}`,
  String.raw`\p{Lu}[\p{L}-]+ (?:[\p{L}«»-]+ ){0,8}?\p{Lu}\p{Ll}+ ${CAPITALS}`,
].join("|");

export const labels: Language["labels"] = {
  pattern: new RegExp(
    [
      String.raw`^(${LABEL})\s*:(?=\s|\p{Lu})`,
      [
        String.raw`^(?<question>(?:${LABEL_WITH_STOP})(?=\s*[.:]\s)|${MINUTES}(?=\.))`,
        String.raw`\.?(?:, [^:.!?\n]{3,120}(?=[:.])| \([^)]{2,60}\))?\s*[:.]?(?: [–—-](?=\s?\p{Lu}))?(?=\s)`,
      ].join(""),
    ].join("|"),
    "u",
  ),
  longer: new RegExp(
    String.raw`^(?<label>${[
      // "Директор порта Иван Берг", "Иван Берг, директор порта"
      String.raw`(?<before>\p{Lu}\p{Ll}+(?: [\p{L}«»-]+){1,12}?) (?<who>${FULL})`,
      String.raw`(?<name>${FULL}), (?<behind>[^:.!?\n]{3,100})`,
    ].join("|")}): ?(?=[\p{Lu}«–—])`,
    "u",
  ),
  nameless:
    /^(?:вопрос|реплика|ответ|ведущ|модератор|журналист|корреспондент|корр|интервьюер|редакци|председательств|голос|из зала|с места)/iu,
  answer: /^ответ/iu,
  notNames: /^(?:и|но|а|так|вот|это|первое|второе|третье|например|во-первых)(?=[ ,])/iu,
  lowerAllowed: /^[\p{Ll}«»(\d]/u,
  ...untitled,
  readName,
};
