// Whom the title of talks names by office, "Remarks by President Rojas and the Prime Minister of Norway", and which label is whose.
import type { Language } from "../languages/language.ts";
import type { OfficeKind } from "../languages/speakers.ts";
import { oncePerText } from "../languages/once.ts";
import { mentionsOf } from "../place/mention.ts";
import { partsOfLabel } from "./office-label.ts";
import { holderOf, personBy } from "./people.ts";

interface Titled {
  kind: OfficeKind | null;
  /** Empty where the office stands alone. */
  name: string;
  country: string | null;
}

const CAPITALIZED = /\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)*/gu;

/** Words in capitals one behind another, and where they begin: "President Rojas Meets Minister Berg" are two such runs. */
function runsIn(title: string, behindName: RegExp): { index: number; words: string[] }[] {
  return [...title.matchAll(CAPITALIZED)].flatMap(({ index, 0: all }) => {
    const runs: { index: number; words: string[] }[] = [];
    let begun: string[] | null = null;
    let at = index;
    for (const word of all.split(" ")) {
      if (behindName.test(word)) begun = null;
      else if (begun) begun.push(word);
      else runs.push({ index: at, words: (begun = [word]) });
      at += word.length + 1;
    }
    return runs;
  });
}

/** "REMARKS BY PRESIDENT ROJAS AND MINISTER BERG" as other titles are written, letter for letter. */
const inTitleCase = (title: string, small: RegExp): string =>
  title === title.toUpperCase() && title.includes(" ")
    ? title
        .replace(/\p{L}[\p{L}’'-]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase())
        .replace(small, (word) => word.toLowerCase())
    : title;

const titledIn = oncePerText((title, language): Titled[] => {
  const cases = language.labels.capitals;
  if (!cases) return [];
  const mentions = mentionsOf(title, language);
  return runsIn(inTitleCase(title, cases.small), cases.behindName).flatMap(({ index, words }) => {
    const isTitle = (word: string): boolean =>
      language.labels.titles.has(word) || language.labels.offices.some(([office]) => office.test(word));
    const last = words.findLastIndex(isTitle);
    if (last < 0) return [];
    const office = words.slice(0, last + 1).join(" ");
    // "The President's Speech": no name stands behind it.
    const behind = /[’']s?$/.test(words[last]!) ? [] : words.slice(last + 1);
    // "President Rojas's Visit": a name ends there.
    const name = behind.join(" ").replace(/[’']s .*$|[’']s?$/, "");
    const end = index + office.length + (name === "" ? 0 : name.length + 1);
    const before = mentions.find(({ start }) => start >= index && start < index + office.length);
    const after = mentions.find(({ start }) => start > end && cases.ofNation.exec(title.slice(end, start))?.index === 0);
    const kind = language.labels.offices.find(([pattern]) => pattern.test(office))?.[1] ?? null;
    return [{ kind, name, country: (before ?? after)?.code ?? null }];
  });
});

const familyOf = (name: string): string => name.split(" ").at(-1)!.toLowerCase();

/** The country of the office by which the title names whom a label names, with the office or without. */
export function countryTitled(label: string, name: string, title: string, language: Language): string | null {
  const parts = partsOfLabel(label, label.split(" ").length, language);
  const titled = titledIn(title, language);
  // Of "President Inés Rojas Vidal" labels have one family name or both.
  const ofName = titled.find((each) => each.name.toLowerCase().split(" ").includes(familyOf(name)));
  const ofOffice = parts?.kind && parts.family === "" ? titled.filter(({ kind }) => kind === parts.kind) : [];
  return (ofName ?? (ofOffice.length === 1 ? ofOffice[0] : undefined))?.country ?? null;
}

/** "THE PRESIDENT", under a title of "President Rojas" who is none of the holders of the office that are known. */
export function holdersTitled(
  labels: readonly string[],
  title: string,
  day: string | null,
  home: string | null,
  language: Language,
): Map<string, string> {
  const names = new Map<string, string>();
  const families = new Set(labels.map((label) => familyOf(label)));
  for (const label of new Set(labels)) {
    const parts = partsOfLabel(label, label.split(" ").length, language);
    const { kind } = parts ?? {};
    if (!kind || parts!.family !== "" || parts!.nation) continue;
    const titled = titledIn(title, language).filter((each) => each.kind === kind);
    const own = titled.find(({ country }) => country === null || country === home) ?? (titled.length === 1 ? titled[0] : undefined);
    // Who has a label with his own name is not "the President".
    if (!own || own.name === "" || families.has(familyOf(own.name))) continue;
    const holder = holderOf(kind, own.country ?? home, day);
    const known = personBy(own.name, kind, day) ?? personBy(familyOf(own.name), kind, day);
    // "Remarks Before a Meeting with President Berg": of another country than that of "the President".
    if (known && (known.name === holder?.name || (home !== null && known.country !== (own.country ?? home)))) continue;
    names.set(label, known?.name ?? own.name);
  }
  return names;
}
