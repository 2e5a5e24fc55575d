/**
 * Scripts that identify the language of a name: Cyrillic without letters foreign to Russian, and Chinese characters without kana and
 * hangul.
 */
const scripts: Record<string, RegExp> = {
  ru: /^[а-яё\d\s"«»().,–-]*[а-яё][а-яё\d\s"«»().,–-]*$/i,
  zh: /^[\p{Script=Han}\d·•\s().–-]*\p{Script=Han}[\p{Script=Han}\d·•\s().–-]*$/u,
};

const parts = (name: string): number => name.split(/[\s·•–-]+/).filter(Boolean).length;

export interface Named {
  name: string;
  aliases?: readonly string[] | null;
  /** Names by language when a table provides them: "ru=Россия". */
  labels?: readonly string[] | null;
}

/**
 * The name in a language (en, ru, zh-Hans); null when none is known. From the tables if they state the language, otherwise the alias in the
 * language's script with as many parts as the English name: of "Путин" and "Владимир Путин" the second.
 */
export function labelOf({ name, aliases, labels }: Named, language: string): string | null {
  const primary = language.toLowerCase().split("-")[0]!;
  if (primary === "en") return name;
  const tabled = labels?.find((label) => label.startsWith(`${primary}=`));
  if (tabled) return tabled.slice(primary.length + 1);
  const script = scripts[primary];
  const written = script ? (aliases ?? []).filter((alias) => script.test(alias)) : [];
  return written.find((alias) => parts(alias) === parts(name)) ?? written.find((alias) => parts(alias) > 1) ?? written[0] ?? null;
}
