/** Languages of the interface, each by its own name. */
export const uiLanguages = { en: "English", ru: "Русский", zh: "中文" } as const;
export type UiLanguage = keyof typeof uiLanguages;

/** English words to another language's. Where a number decides, its forms stand in the order of `forms`, parted by "|". */
export type Dictionary = Record<string, string>;

const forms: Record<UiLanguage, readonly Intl.LDMLPluralRule[]> = {
  en: ["one", "other"],
  ru: ["one", "few", "many"],
  zh: ["other"],
};
const locales: Record<UiLanguage, string> = { en: "en-GB", ru: "ru-RU", zh: "zh-CN" };
const dictionaries: Record<UiLanguage, () => Promise<Dictionary>> = {
  en: () => Promise.resolve({}),
  ru: () => import("./ru.ts").then(({ russianWords }) => russianWords),
  zh: () => import("./zh.ts").then(({ chineseWords }) => chineseWords),
};

let spoken: UiLanguage = "en";
let dictionary: Dictionary = {};

export const languageNow = (): UiLanguage => spoken;
export const localeNow = (): string => locales[spoken];

/** The language an address asks for; English where it asks for none of ours. */
export const languageOf = (search: string): UiLanguage => {
  const asked = new URLSearchParams(search).get("lang") ?? "";
  return Object.hasOwn(uiLanguages, asked) ? (asked as UiLanguage) : "en";
};

/** Fetches the words of a language and speaks it from then on. */
export async function speak(language: UiLanguage): Promise<void> {
  dictionary = await dictionaries[language]();
  spoken = language;
  if (typeof document !== "undefined") document.documentElement.lang = language;
}

type Values = Record<string, string | number>;

/** A sentence that ends with a word such as "2024 г." has one full stop. */
const filled = (words: string, values: Values) =>
  words.replace(/\{(\w+)\}(\.?)/g, (place, name: string, stop: string) => {
    const value = values[name] === undefined ? place : String(values[name]) + stop;
    return value.replace(/\.\.$/, ".");
  });

/** The interface's words in the reader's language. They are written in English, with places in braces: say("Claim by {who}", { who }). */
export const say = (words: string, values: Values = {}): string => filled(dictionary[words] ?? words, values);

/** The same where a number decides the form: sayCount(3, "{n} claim|{n} claims"). {n} is the number as the language writes it. */
export function sayCount(n: number, words: string, values: Values = {}): string {
  const form = new Intl.PluralRules(localeNow()).select(n);
  const found = (dictionary[words] ?? words).split("|");
  const at = forms[spoken].indexOf(form);
  return filled(found[at < 0 ? found.length - 1 : at] ?? found.at(-1)!, { n: n.toLocaleString(localeNow()), ...values });
}

/** A record of words that answers in the reader's language, whenever it is asked. */
export const inLanguage = <Words extends Record<string, string>>(words: Words): Words =>
  new Proxy(words, { get: (all, key) => (typeof key === "string" && Object.hasOwn(all, key) ? say(all[key]!) : undefined) });

/** Words for one of a thing and for many. */
export const oneAndMany = <Words extends Record<string, readonly [string, string]>>(words: Words): Words =>
  new Proxy(words, {
    get: (all, key) => (typeof key === "string" && Object.hasOwn(all, key) ? all[key]!.map((each) => say(each)) : undefined),
  });
