// The crossing or port that goods pass: names of seed/crossings.csv and of seed/ports.csv if the seed has it.
import type { Language } from "../languages/language.ts";
import { isWordAt, wordStarts } from "../languages/letter.ts";
import { oncePerText } from "../languages/once.ts";
import { memoized } from "../languages/pattern.ts";
import { seedTable } from "../seed-table.ts";
import { keyAt, mayBegin } from "./gazetteer.ts";

export interface Passage {
  /** Id of the crossing in the graph. */
  crossing: string | null;
  /** UN/LOCODE of the port, or its name as the text gives it. */
  port: string | null;
  /** The two sides of the crossing. */
  countries: string[];
  /** The offset of the first such name. */
  start: number;
}

interface Named {
  name: string;
  id: string;
  kind: "crossing" | "port";
  countries: string[];
}

/** Names of crossings and ports, the longest first. Short ASCII names of crossings are left out as ambiguous. */
const names = (): Named[] => {
  const found: Named[] = [];
  for (const row of seedTable("crossings.csv", { optional: true }))
    for (const name of [row["name"]!, ...(row["aliases"] ?? "").split("|")])
      if (name.length >= 2 && (/[^\x00-\x7f]/.test(name) || name.length >= 4))
        found.push({ name, id: row["id"]!, kind: "crossing", countries: (row["countries"] ?? "").split("|").filter(Boolean) });
  for (const row of seedTable("ports.csv", { optional: true }))
    for (const name of [row["name"]!, ...(row["aliases"] ?? "").split("|")])
      if (name.length >= 2) found.push({ name, id: row["unlocode"] ?? row["id"]!, kind: "port", countries: [] });
  return found.sort((a, b) => b.name.length - a.name.length);
};

const byKey = memoized((language: Language) => {
  const index = new Map<string, Named[]>();
  for (const each of names())
    for (const form of language.places.forms(each.name, "capital")) {
      const key = keyAt(form, 0, language);
      const list = index.get(key) ?? [];
      list.push({ ...each, name: form });
      index.set(key, list);
    }
  for (const list of index.values()) list.sort((a, b) => b.name.length - a.name.length);
  return { index, begins: mayBegin(index.keys()) };
});

export const passageOf = oncePerText((text, language): Passage | null => {
  const { index, begins } = byKey(language);
  let crossing: string | null = null;
  let port: string | null = null;
  let countries: string[] = [];
  let start = -1;
  const starts = language.places.spaced ? wordStarts(text) : Array(text.length).keys();
  for (const at of starts) {
    if (!begins(text, at)) continue;
    const named = index
      .get(keyAt(text, at, language))
      ?.find(({ name }) => text.startsWith(name, at) && (!language.places.spaced || !isWordAt(text, at + name.length)));
    if (!named) continue;
    if (start < 0) start = at;
    if (named.kind === "crossing") {
      if (crossing === null) countries = named.countries;
      crossing ??= named.id;
    } else if (language.places.portWord.test(text.slice(Math.max(0, at - 24), at + named.name.length + 24))) port ??= named.id;
  }
  if (crossing === null && port === null) {
    const match = language.places.portNamed.exec(text);
    port = match?.slice(1).find((group) => group) ?? null;
    start = match?.index ?? -1;
  }
  return crossing === null && port === null ? null : { crossing, port, countries, start };
});
