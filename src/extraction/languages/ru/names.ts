// Russian names of people in Latin letters, from any case.
import { NOMINATIVE, OBLIQUE } from "./names/offices.ts";
import { WOMEN, WOMEN_NAMES } from "./names/women.ts";
import { nominative } from "./person-cases.ts";
import { latin } from "./transliteration.ts";

const WOMEN_IN_LATIN = new Set(WOMEN_NAMES.split("|").map((name) => latin(name)));
const CASED = /(?:ом|ем|ым|им|ой|ей|ого|ою|а|у|е|ы)$/;

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
