// Russian case forms of names, by their endings, and bodies back in the nominative.

const ADJECTIVE_ENDINGS = ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую", "ое", "ие", "их", "ими", "ою"];

const PEOPLE = ["цы", "цев", "цам", "цами", "цах"];

/** "монголы", "турками", "армяне": peoples that have a noun of their own. */
function peopleForms(stem: string): string[] {
  const plural = /[ая]н$/.test(stem) ? "е" : /[гкх]$/.test(stem) ? "и" : "ы";
  return [plural === "е" ? "" : "ов", plural, "ам", "ами", "ах"].map((ending) => stem + ending);
}

/** The forms of one word of a name, the nominative first. */
function forms(word: string): string[] {
  const stem = (length: number): string => word.slice(0, -length);
  const all = (base: string, endings: string[]): string[] => endings.map((ending) => base + ending);
  if (/^\p{Lu}{2,}$/u.test(word) || /[^а-яё-]$/i.test(word)) return [word];
  if (/(?:ский|цкий)$/.test(word)) return all(stem(2), ["ий", "ого", "ому", "им", "ом"]);
  if (/ний$/.test(word)) return all(stem(2), ["ий", "его", "ему", "им", "ем"]);
  if (/[бвгджзклмнпрстфхц]ый$/.test(word)) return all(stem(2), ["ый", "ого", "ому", "ым", "ом"]);
  if (/яя$/.test(word)) return all(stem(2), ["яя", "ей", "юю"]);
  if (/(?:ая)$/.test(word)) return all(stem(2), ["ая", "ой", "ую", "ою"]);
  if (/(?:ое)$/.test(word)) return all(stem(2), ["ое", "ого", "ому", "ым", "ом"]);
  if (/(?:ые|ие)$/.test(word)) return all(stem(2), word.endsWith("ые") ? ["ые", "ых", "ым", "ыми"] : ["ие", "их", "им", "ими"]);
  if (/ия$/.test(word)) return all(stem(1), ["я", "и", "ю", "ей"]);
  if (/я$/.test(word)) return all(stem(1), ["я", "и", "е", "ю", "ей"]);
  if (/[аеиоуыэюя]а$/i.test(word)) return [word];
  if (/а$/.test(word)) return all(stem(1), ["а", /[гкхжшчщ]а$/.test(word) ? "и" : "ы", "е", "у", /[жшчщц]а$/.test(word) ? "ей" : "ой"]);
  if (/й$/.test(word)) return all(stem(1), ["й", "я", "ю", "ем", "е"]);
  if (/ь$/.test(word)) return all(stem(1), ["ь", "я", "и", "ю", "ем", "е", "ью"]);
  if (/ы$/.test(word)) return all(stem(1), ["ы", "", "ов", "ам", "ами", "ах"]);
  if (/пет$/.test(word)) return [word, ...all(`${stem(2)}т`, ["а", "у", "ом", "е"])];
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word)) return all(word, ["", "а", "у", "ом", "е"]);
  return [word];
}

/** Endings by case, of the words that change in names of more than two words; the nominative first. */
const LONG: [ending: RegExp, cases: string[]][] = [
  [/ые$/, ["ые", "ых", "ым", "ыми"]],
  [/ие$/, ["ие", "их", "им", "ими"]],
  [/ы$/, ["ы", "ов", "ам", "ами"]],
  [/ая$/, ["ая", "ой", "ой", "ую"]],
  [/ика$/, ["ика", "ики", "ике", "ику"]],
];

/** "Объединённых Арабских Эмиратов", "Соединёнными Штатами Америки": adjectives and their noun in one case, the rest as it is. */
function longForms(words: string[]): string[] {
  const inCase = (word: string, at: number): string => {
    const [ending, cases] = LONG.find(([each]) => each.test(word)) ?? [];
    return ending && cases ? word.replace(ending, cases[at]!) : word;
  };
  return [...new Set([0, 1, 2, 3].map((at) => words.map((word) => inCase(word, at)).join(" ")))];
}

/** Every form in which the name may stand: each word in the same case as far as endings tell. */
export function caseForms(name: string, kind: "name" | "demonym" | "capital"): string[] {
  if (kind === "demonym") {
    const stems = [name, name.charAt(0).toUpperCase() + name.slice(1)];
    if (!/(?:[сц]к|чн)$/.test(name)) return stems.flatMap(peopleForms);
    // "алжирцы", "корейцам": the people of the adjective.
    const people = stems.flatMap((stem) => (/(?<!ец|т)ск$/.test(stem) ? PEOPLE.map((ending) => stem.slice(0, -2) + ending) : []));
    return [...stems.flatMap((stem) => [...ADJECTIVE_ENDINGS.map((ending) => stem + ending), `${stem.replace(/к$/, "к")}о`]), ...people];
  }
  const words = name.split(" ");
  if (words.length === 1) return [...new Set(forms(name))];
  if (words.length > 2) return longForms(words);
  return [
    ...new Set(
      words
        .map(forms)
        .reduce<string[]>((left, right) => (left.length === 0 ? right : left.flatMap((a) => right.map((b) => `${a} ${b}`))), []),
    ),
  ];
}

/** "Главного таможенного управления КНР", "Министерством торговли": a body in the nominative, as far as its first noun tells. */
export function nominativeBody(phrase: string): string {
  const match = /^((?:[\p{L}-]+(?:ого|его|ому|ему|ым|им|ом|ой) )*)([\p{L}-]+)(?= |$)/u.exec(phrase);
  const noun = HEADS.find(([cased]) => cased.test(match?.[2] ?? ""));
  if (!match || !noun) return phrase;
  const [, ending, adjective] = noun;
  const name = match[2]!.replace(noun[0], (_, stem: string) => stem + ending);
  const before = match[1]!.replace(/(?:(к|г|х)(?:ого|ому|им|ом|ой)|(?:ого|ому|ым|ом|ой)|(?:его|ему|им|ем))(?= )/gu, (_, hard?: string) =>
    hard ? hard + (adjective === "ый" ? "ий" : adjective) : adjective,
  );
  return before + name + phrase.slice(match[0].length);
}
const FEMININE_BODIES = [
  "администраци|ассоциаци|компани|комисси|корпораци|конфедераци|гильди|ассамбле|инспекци|организаци|федераци",
  "академи|дирекци|коллеги",
].join("|");
const MASCULINE_BODIES = [
  "комитет|департамент|институт|центр|союз|совет|фонд|холдинг|концерн|комбинат|банк|центробанк|порт|терминал|завод",
  "штаб|секретариат|оператор|регулятор",
].join("|");
/** "Минторга", "Госкомстатом", "Нацбанку", "Росстата". */
const SHORT_BODIES = [
  String.raw`Мин\p{L}*(?:торг|хоз|транс|фин|строй|инвест|юст|труд|пром)`,
  String.raw`Гос\p{L}*(?:ком|стат)`,
  String.raw`Нац\p{L}*(?:банк|ком)`,
  String.raw`\p{L}*(?:комстат|надзор)`,
  String.raw`Рос\p{Ll}{4,}`,
].join("|");

/** A body's noun in an oblique case, its nominative ending and that of its adjectives. */
const HEADS: [RegExp, string, string][] = [
  [/^(\p{L}*(?:министерств|агентств|ведомств|посольств|правительств|генконсульств)|Рос\p{Ll}+ств)(?:а|у|ом|е|о)$/iu, "о", "ое"],
  [/^(бюро)$/iu, "", "ое"],
  [/^(управлени)(?:я|ю|ем|и)$/iu, "е", "ое"],
  [/^([\p{L}-]*(?:служб|палат|дорог|групп|бирж|лиг|фирм))(?:ы|и|е|ой|у)$/iu, "а", "ая"],
  [new RegExp(String.raw`^(\p{L}*(?:${FEMININE_BODIES}))(?:и|ю|ей)$`, "iu"), "я", "ая"],
  [new RegExp(String.raw`^(\p{L}*(?:${MASCULINE_BODIES}))(?:а|у|ом|е)$`, "iu"), "", "ый"],
  [/^(\p{L}*(?:таможн))(?:и|е|ей|ю)$/iu, "я", "ая"],
  [/^(\p{L}*стат)(?:а|у|ом|е)$/iu, "", "ый"],
  [new RegExp(`^(${SHORT_BODIES})(?:а|у|ом|е)$`, "iu"), "", "ый"],
];
