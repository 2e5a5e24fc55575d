// Names of countries and blocs in a language: the names of seed/countries.csv, and short names, demonyms and capitals of
// seed/place-names.tsv. Codes are ISO 3166-1 alpha-3; the Soviet Union keeps its old SUN. Blocs have codes of their own.
import type { Language } from "../languages/language.ts";
import { wordEnd } from "../languages/letter.ts";
import { memoized } from "../languages/pattern.ts";
import { seedTable } from "../seed-table.ts";

export interface Place {
  code: string;
  /** Whether it is the name of a capital. */
  capital: boolean;
}

let tables: { countries: Record<string, string>[]; names: Record<string, string>[] } | undefined;
const read = () => (tables ??= { countries: seedTable("countries.csv"), names: seedTable("place-names.tsv") });

/** Parts of the world, which have no office: "Deputy Assistant to the President for Asia". */
const PARTS_OF_WORLD: ReadonlySet<string> = new Set(
  "EUROPE AFRICA LATIN-AMERICA CENTRAL-AMERICA NORTH-AMERICA SOUTH-AMERICA ASIA CENTRAL-ASIA MIDDLE-EAST WESTERN-HEMISPHERE".split(" "),
);
const BLOCS: ReadonlySet<string> = new Set([
  ...PARTS_OF_WORLD,
  ..."EU CIS EAEU ASEAN APEC BRICS SCO G7 OPEC GCC MERCOSUR CAFTA EAC ECOWAS SADC COMESA CARICOM EFTA".split(" "),
]);

export const isPartOfWorld = (code: string): boolean => PARTS_OF_WORLD.has(code);

export const isBloc = (code: string): boolean => BLOCS.has(code);

export interface PlaceForm {
  form: string;
  place: Place;
}

export interface Gazetteer {
  /** Forms by their key, the longest first. */
  forms: Map<string, PlaceForm[]>;
  /** Whether one of them may stand at the place. */
  mayBegin: (text: string, at: number) => boolean;
  /** One-letter names for compounds, each of one country or several, the most likely first. */
  short: Map<string, string[]>;
  /** First letters of names that no country is called by unless the text names it in full. */
  initials: Map<string, string[]>;
}

/** What names are looked up by: their first word, or the first two characters where no blanks part the words. */
export const keyAt = (text: string, at: number, { places }: Language): string => text.slice(at, places.spaced ? wordEnd(text, at) : at + 2);

/** Whether one of the keys may stand at the place, told by the first two characters: most words are no name, and need not be cut out. */
export function mayBegin(keys: Iterable<string>): (text: string, at: number) => boolean {
  const begins = new Uint8Array(0x10000);
  const pair = (text: string, at: number): number => (Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1)) & 0xffff;
  const singles = new Set<number>();
  for (const key of keys)
    if (key.length === 1) singles.add(key.charCodeAt(0));
    else begins[pair(key, 0)] = 1;
  return (text, at) => begins[pair(text, at)] === 1 || singles.has(text.charCodeAt(at));
}

/** Territories whose names are usually common words or people. */
const NOT_BY_NAME = new Set(["JEY", "GGY", "NFK", "CXR", "IOT", "UMI", "ATA", "SGS", "HMD", "BVT"]);

export const gazetteerOf = memoized((language: Language): Gazetteer => {
  const { countries, names } = read();
  const forms = new Map<string, PlaceForm[]>();
  const short = new Map<string, string[]>();
  const seen = new Set<string>();
  const add = (name: string, code: string, kind: "name" | "demonym" | "capital"): void => {
    for (const form of language.places.forms(name, kind)) {
      if (form === "" || seen.has(form)) continue;
      seen.add(form);
      const key = keyAt(form, 0, language);
      const list = forms.get(key) ?? [];
      list.push({ form, place: { code, capital: kind === "capital" } });
      forms.set(key, list);
    }
  };
  const own = names.filter((row) => row["language"] === language.code);
  const cells = (cell: string | undefined): string[] => (cell ?? "").split("|").filter((name) => name !== "");
  for (const row of own) for (const name of cells(row["names"])) add(name, row["code"]!, "name");
  for (const row of countries) {
    const name = row[language.code === "en" ? "name" : `name_${language.code}`];
    if (name && !NOT_BY_NAME.has(row["code"]!)) add(name, row["code"]!, "name");
  }
  for (const row of own) {
    for (const name of cells(row["demonyms"]))
      if (language.places.compounds) short.set(name, [row["code"]!, ...(short.get(name) ?? [])]);
      else add(name, row["code"]!, "demonym");
    for (const name of cells(row["capitals"])) add(name, row["code"]!, "capital");
  }
  // "埃" is Egypt, or Ethiopia where the text names that one alone.
  const initials = new Map<string, string[]>();
  for (const row of language.places.compounds ? countries : []) {
    const sign = (row[`name_${language.code}`] ?? "").charAt(0);
    const codes = short.get(sign) ?? initials.get(sign) ?? [];
    if (!short.has(sign)) initials.set(sign, codes);
    if (!codes.includes(row["code"]!)) codes.push(row["code"]!);
  }
  for (const list of forms.values()) list.sort((a, b) => b.form.length - a.form.length);
  return { forms, mayBegin: mayBegin(forms.keys()), short, initials };
});

let twoLetters: Map<string, string> | undefined;

/** The three-letter code of a two-letter one, which is also the beginning of its currency's code. */
export function byAlpha2(iso2: string): string | null {
  twoLetters ??= new Map(read().countries.map((row) => [row["iso2"]!, row["code"]!]));
  return twoLetters.get(iso2) ?? null;
}

let english: Map<string, string> | undefined;

/** The English name of a code; the code itself if it has none. */
export function nameOfPlace(code: string): string {
  english ??= new Map([
    ...read().countries.map((row) => [row["code"]!, row["name"]!] as const),
    ...read()
      .names.filter((row) => row["language"] === "en")
      .map((row) => [row["code"]!, row["names"]!.split("|")[0]!] as const),
  ]);
  return english.get(code) ?? code;
}
