// Goods by headings of the Harmonized System: seed/goods-names.tsv in the language's own forms, beside the language's list of patterns.
import type { Language, NamedGoods } from "../languages/language.ts";
import { memoized } from "../languages/pattern.ts";
import { seedTable } from "../seed-table.ts";

let table: Record<string, string>[] | undefined;
const rows = (): Record<string, string>[] => (table ??= seedTable("goods-names.tsv"));

/** All names of goods: of two at one place the earlier wins, so names of several words stand before the list and single words behind it. */
export const goodsOf = memoized((language: Language): readonly NamedGoods[] => {
  const headings = rows().flatMap(({ hs = "", label = "", [language.code]: names = "" }) =>
    names
      .split("|")
      .filter((name) => name !== "")
      .map((name) => ({ name, goods: [label, hs, language.goodsPattern(name)] as const })),
  );
  const longest = headings.toSorted((a, b) => b.name.length - a.name.length);
  const several = (name: string): boolean => (language.places.spaced ? name.includes(" ") : name.length > 2);
  return [
    ...longest.filter(({ name }) => several(name)).map(({ goods }) => goods),
    ...language.goods,
    ...longest.filter(({ name }) => !several(name)).map(({ goods }) => goods),
  ];
});
