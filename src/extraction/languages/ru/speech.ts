// Russian words by which a text says who is speaking.
import type { Attribution, Language } from "../language.ts";
import { NEVER, script } from "../pattern.ts";
import { latin, nominative } from "./declension.ts";

const VERB = String.raw`(?:сообщил|заявил|отметил|сказал|подчеркнул|добавил|рассказал|указал|уточнил|пояснил|напомнил|объявил|констатировал|подтвердил|спрогнозировал|признал|оценил|информировал|проинформировал|написал|говорит|сообщает|отмечает|считает|подчёркивает|сообщают|сообщили|отметили|заявили|уточнили|говорится в|прогнозирует|доложил)[аио]?`;
const NAME = String.raw`\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}`;
const BODY = String.raw`(?:ФТС|Росстат\p{L}*|ЦБ|Банк\p{L}* России|Минэкономразвити\p{L}+|Минпромторг\p{L}*|Минсельхоз\p{L}*|Минэнерго|Минтранс\p{L}*|Минфин\p{L}*|Минторг\p{L}*|РЖД|ОАО «РЖД»|РЭЦ|МИД\p{L}*|ЕЭК|ГТК|Казстат\p{L}*|Белстат\p{L}*|Главн\p{L}+ таможенн\p{L}+ управлени\p{L}+(?: КНР| Китая)?|Бюро национальной статистики(?: \p{L}+)?|Агентств\p{L}+ (?:по статистике|статистики)(?: [\p{L}]+){0,3}|(?:[Мм]инистерств|[Дд]епартамент|[Тт]аможн|[Пп]осольств|[Гг]енконсульств|[Кк]омитет|[Уу]правлени|[Пп]равительств|[Аа]ссоциаци|[Пп]ресс-служб|[Кк]омпани|[Аа]дминистраци|[Ии]нститут|[Цц]ентробанк|[Вв]едомств|[Фф]едеральн\p{L}+ таможенн\p{L}+ служб|[Ээ]кспортн\p{L}+ центр)\p{L}*(?: (?:[\p{L}«»-]+)){0,6}?)`;

/** "В.Путин", "А.Алиханов Алиханов Антон Андреевич Министр …", "Вероникой Никишиной": one reading of each. */
function readName(label: string): string | null {
  const plain = label.replace(/\([^)]*\)/g, " ").trim();
  const full = /^\p{Lu}\. ?(?:\p{Lu}\. ?)?([\p{L}-]+) (\1) (\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+(?:вич|вна|ьич|ична|оглы|кызы))?/u.exec(
    plain,
  );
  if (full) return `${full[3]} ${full[2]}`;
  const twice = /^\p{Lu}\. ?([\p{L}-]+(?: [\p{L}-]+){0,2}) \1 (\p{Lu}[\p{L}-]+)/u.exec(plain);
  if (twice) return `${twice[2]} ${twice[1]}`;
  const initial = /^(\p{Lu})\. ?(?:\p{Lu}\. ?)?(\p{Lu}[\p{L}-]+(?: (?:бен|бин|аль|Бен|Аль|Тарек|Саид)[\p{L}-]*)*)/u.exec(plain);
  if (initial) return `${initial[1]}. ${initial[2]}`;
  const names = [...plain.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}[\p{L}-]*(?!\p{L})/gu)]
    .map((match) => match[0])
    .filter((word) => !OFFICE_WORD.test(word));
  if (names.length === 2 || names.length === 3) {
    const [given = "", ...rest] = names.filter((word) => !/(?:ович|евич|ьич|овна|евна|ична)(?:а|у|ем|ем|е|ы|ой)?$/.test(word));
    return rest.length > 0 ? `${given} ${rest.join(" ")}` : null;
  }
  return null;
}
const OFFICE_WORD =
  /^(?:(?:Президент|Премьер|Министр|Председател|Губернатор|Глав|Посол|Посл|Канцлер|Корол|Директор|Заместител|Росси|Республик|Государств|Федерац|Област|Кра[йя]|Народн|Совет|Правительств|Администрац)\p{L}*|По|Как|Это|Так|При|В|На|Об|О|И|С|Из)$/u;

const CASED = /(?:ом|ем|ым|им|ой|ей|ого|ою|а|у|е|ы)$/;

/** In Latin letters; a name in another case is first put in the nominative. */
export function personName(written: string): string {
  const [given = "", ...rest] = written.split(" ");
  const family = rest.join(" ");
  if (family === "") return latin(written);
  const cased = /(?:ом|ем|ой|ей|им|ым)$/.test(family) && CASED.test(given) && !/(?:ской|ой)$/.test("");
  const [first, last] = cased && rest.length === 1 ? nominative(given, family) : [given, family];
  return latin(`${first} ${last}`);
}

export const attribution: Attribution = {
  any: script`${VERB}|\bпо данным\b|\bпо информации\b|\bпо словам\b|\bсогласно\b|\bпо оценк|\bпо статистике\b`,
  said: new RegExp(
    String.raw`(?<!\p{L})(${BODY}|${NAME}|(?:глава|министр|президент|премьер|замминистра|вице-премьер|губернатор|он|она|ведомство|чиновник)(?: [\p{L}«»-]+){0,7}?),? ${VERB}(?!\p{L})()`,
    "gu",
  ),
  saidAfter: new RegExp(
    String.raw`(?<!\p{L})${VERB} (?:журналистам |в интервью [^,.]{2,30} |на брифинге |ранее |во? \p{L}+ |ТАСС |агентству )*((?:[\p{Ll}«»-]+ (?:[\p{L}«».-]+ ){0,8}?)?${NAME}|${BODY}|он|она)(?=[.,;»]|$| (?:в|на|во|по|в ходе) )`,
    "gu",
  ),
  according: new RegExp(
    String.raw`(?:[Пп]о (?:предварительным |официальным |последним )?(?:данным|информации|сведениям|оценке|оценкам|словам|сообщению|подсчётам)|[Сс]огласно (?:данным|статистике|отчёту|сообщению)) ((?:[\p{Ll}-]+ (?:[\p{L}«»-]+ ){0,7}?)?${NAME}|${BODY})(?=[,.;]| за | в | на |$)`,
    "gu",
  ),
  shown: NEVER_G(),
  officeAndName: new RegExp(
    String.raw`()((?:[Пп]резидент|[Мм]инистр|[Пп]ремьер-министр|[Вв]ице-премьер|[Гг]убернатор|[Зз]амминистра|[Гг]лава|[Пп]осол|[Дд]иректор|[Гг]енеральный директор|[Гг]енеральн\p{L}+ директор\p{L}*|[Пп]резидент\p{L}+|[Мм]инистр\p{L}+|[Гг]убернатор\p{L}+|[Гг]лав\p{L}+|[Пп]редседател\p{L}+|[Зз]аместител\p{L}+|[Мм]эр\p{L}*|[Пп]ремьер-министр\p{L}+|[Пп]редставител\p{L}+|[Кк]оординатор))(?: [\p{L}«»-]+){0,6}? (${NAME})`,
    "gu",
  ),
  nameAndOffice: NEVER_G(),
  article: /^(?!)/,
  pronoun: /^(?:он|она|они|ведомство|министерство)$/iu,
  honorific: /^(?!)/,
  office: /^(?!)/,
  body: new RegExp(`^${BODY}$`, "u"),
  role: /^(?:ведомств|министерств|чиновник|эксперт|глава|министр|президент|губернатор)\p{L}*$/iu,
  notSource: /^(?:источник|эксперт|аналитик|данные|СМИ|ТАСС|Интерфакс|РИА)\p{L}*/iu,
  continues: /^(?:Он|Она|Они) /u,
  quotes: [
    ["«", "»"],
    ["“", "”"],
  ],
  personName,
  person: /\p{Lu}[\p{Ll}-]+ \p{Lu}[\p{Ll}-]+/u,
};

function NEVER_G(): RegExp {
  return new RegExp(NEVER.source, "gu");
}

export const labels: Language["labels"] = {
  pattern:
    /^((?:\p{Lu}\. ?){1,2}[\p{L}-]+[^:.!?;\n]{0,160}?|Вопрос|Реплика|Ответ|Ведущ(?:ий|ая)|Модератор|(?:\p{Lu}[\p{L}-]+ ){1,3}\p{Lu}[\p{L}-]+(?: \([^)]{1,60}\))?)\s*:(?=\s|\p{Lu})/u,
  nameless: /^(?:вопрос|реплика|ответ|ведущ|модератор)/iu,
  notNames: /^(?:и|но|а|так|вот|это|первое|второе|третье|например|во-первых)(?=[ ,])/iu,
  lowerAllowed: /^[\p{Ll}«»(\d]/u,
  offices: [],
  titles: new Set(),
  particles: new Set(),
  readName,
};

export const documents: Language["documents"] = {
  office: /kremlin|кремл|президент|правительств|government of|executive office/i,
  release: /стат|таможен|таможн|минэкон|банк росси|ФТС|customs|statist/iu,
  dateline:
    /^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:, \d{1,2} \p{L}+)?(?:\. ?\/?(?:ТАСС|ИНТЕРФАКС|РИА|Интерфакс|БЕЛТА|КАЗИНФОРМ)\/?| ?[–—-] ?(?:ТАСС|РИА Новости|Интерфакс|Sputnik|БЕЛТА|Казинформ))[.,–— -]+/u,
  divider: /^\* ?\* ?\*/,
};
