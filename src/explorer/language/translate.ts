/** Languages of the interface, each by its own name. */
export const uiLanguages = { en: "English", ru: "Русский", zh: "中文" } as const;
export type UiLanguage = keyof typeof uiLanguages;

/** Maps English text to another language's. For plurals, forms are in the order of `forms`, separated by "|". */
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

let current: UiLanguage = "en";
let dictionary: Dictionary = {};

export const languageNow = (): UiLanguage => current;
export const localeNow = (): string => locales[current];

/** The language of an address; English by default. */
export const languageOf = (search: string): UiLanguage => {
  const asked = new URLSearchParams(search).get("lang") ?? "";
  return Object.hasOwn(uiLanguages, asked) ? (asked as UiLanguage) : "en";
};

/** Loads a language's dictionary and switches to it. */
export async function setLanguage(language: UiLanguage): Promise<void> {
  dictionary = await dictionaries[language]();
  current = language;
  if (typeof document !== "undefined") document.documentElement.lang = language;
}

type Values = Record<string, string | number>;

/** A sentence that ends with an abbreviation such as "2024 г." has one full stop. */
const filled = (words: string, values: Values) =>
  words.replace(/\{(\w+)\}(\.?)/g, (place, name: string, stop: string) => {
    const value = values[name] === undefined ? place : String(values[name]) + stop;
    return value.replace(/\.\.$/, ".");
  });

/** Interface text in the user's language. The key is English, with placeholders in braces: t("Claim by {who}", { who }). */
export const t = (words: string, values: Values = {}): string => filled(dictionary[words] ?? words, values);

/** The same for plurals: tCount(3, "{n} claim|{n} claims"). {n} is the number in the language's notation. */
export function tCount(n: number, words: string, values: Values = {}): string {
  const form = new Intl.PluralRules(localeNow()).select(n);
  const found = (dictionary[words] ?? words).split("|");
  const at = forms[current].indexOf(form);
  return filled(found[at < 0 ? found.length - 1 : at] ?? found.at(-1)!, { n: n.toLocaleString(localeNow()), ...values });
}

/** A record of texts that is translated on access. */
export const inLanguage = <Words extends Record<string, string>>(words: Words): Words =>
  new Proxy(words, { get: (all, key) => (typeof key === "string" && Object.hasOwn(all, key) ? t(all[key]!) : undefined) });

/** Singular and plural of a thing. */
export const oneAndMany = <Words extends Record<string, readonly [string, string]>>(words: Words): Words =>
  new Proxy(words, {
    get: (all, key) => (typeof key === "string" && Object.hasOwn(all, key) ? all[key]!.map((each) => t(each)) : undefined),
  });
