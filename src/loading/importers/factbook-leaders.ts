import { isDay } from "../../contract/time.ts";
import type { CountryRow } from "../../knowledge/country/country.ts";
import { slug } from "../../contract/ids.ts";
import { offices, officials } from "../../knowledge/official/official.ts";
import { plainText, type Profile } from "./factbook-profile.ts";
import { FindingsInProgress, type FilePlace } from "./findings.ts";
import type { World } from "./world.ts";

/** A country's leader as named in a profile: "President Vladimir Vladimirovich PUTIN (since 7 May 2012)". */
export interface Leader {
  title: string;
  name: string;
  /** First day in office; the first of the month or year if no more is known. */
  from: string;
  precision: "day" | "month" | "year";
}

export type LeaderFound = { leader: Leader } | { unclear: string };

/** Titles as written in profiles, longer ones first: the name follows. */
const titles = [
  "Sovereign Council Chair and Commander-in-Chief of the Sudanese Armed Forces",
  "Presidential Leadership Council Chairperson",
  "President of the Swiss Confederation",
  "President of the Government of Spain",
  "President of Council of Ministers",
  "Chairman of the Cabinet of Ministers",
  "Chairperson of the Council of Ministers",
  "Chairperson of the Presidency",
  "Supreme People's Assembly President",
  "State Affairs Commission President",
  "Crown Prince and Prime Minister",
  "Prime Minister and Foreign Minister",
  "Sultan and Prime Minister",
  "Grand Duke",
  "Supreme Leader",
  "Taliban Leader",
  "Prime Minister",
  "Vice President",
  "Chief Minister",
  "Chief Executive",
  "Minister of State",
  "President",
  "Premier",
  "Chancellor",
  "Taoiseach",
  "Emperor",
  "Sultan",
  "Prince",
  "King",
  "Queen",
  "Amir",
  "Pope",
];
const qualifier = "(?:(?:GNU )?(?:Acting|Interim|Transition|Transitional|Caretaker) )?";
const rank = "(?:(?:General|Gen\\.|Capt\\.|Col\\.|Dr\\.|Sir|Dame) )?";
const aside = "(?: \\([^)]*\\))?";
const since = "\\((?:[a-z]+ )?(?:since )?((?:\\d{1,2} )?(?:[A-Za-z]+ )?\\d{4})\\b[^)]*\\)";
const shape = new RegExp(`^(${qualifier}(?:${titles.join("|")}))${aside} ${rank}(.+?)${aside} ${since}`);

/**
 * Null when the post is vacant or held by another country's head of state: in territories only local leaders count. A king represented by a
 * governor-general is King of that country; one represented by a governor, a prefect or a commissioner rules it from abroad.
 */
export function leaderIn(text: string): LeaderFound | null {
  if (!text || /\(vacant\)/.test(text)) return null;
  const represented = /represented by (.*)$/.exec(text)?.[1];
  if (
    represented &&
    (!/^Governor[ -]General/.test(represented) || /of (the )?(Commonwealth of )?(Australia|New Zealand)/.test(represented))
  )
    return null;
  const found = shape.exec(text.replace(/;? also (spelled|referred to as) [^();]*(?= \()/, ""));
  const from = found && dayOf(found[3]!);
  const name = found?.[2] ?? "";
  // The family name is in capitals; without one the text is not a name.
  if (!found || !from || !/\p{Lu}{2,}/u.test(name) || /[;:]|\bof\b/.test(name))
    return { unclear: text.length > 80 ? `${text.slice(0, 80)}…` : text };
  return { leader: { title: found[1]!, name: nameOf(name), ...from } };
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function dayOf(text: string): Pick<Leader, "from" | "precision"> | undefined {
  const [, day, month, year] = /^(?:(\d{1,2})\s+)?([A-Za-z]{3,})?\s*(\d{4})$/.exec(text.trim()) ?? [];
  if (!year) return undefined;
  if (!month) return { from: `${year}-01-01`, precision: "year" };
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const from = `${year}-${String(number).padStart(2, "0")}-${(day ?? "1").padStart(2, "0")}`;
  return isDay(from) ? { from, precision: day ? "day" : "month" } : undefined;
}

/** "Vladimir Vladimirovich PUTIN" -> "Vladimir Vladimirovich Putin", "MOHAMMED VI" -> "Mohammed VI", "XI Jinping" -> "Xi Jinping". */
function nameOf(text: string): string {
  return text
    .replace(/\s*["“][^"”]*["”]/g, "")
    .split(/\s+/)
    .map((word, index) => {
      if (index > 0 && /^[IVX]+$/.test(word)) return word;
      if (/^(BIN|DE|DA|DOS|VAN|DER|AL)$/.test(word) && index > 0) return word.toLowerCase();
      return word.replace(/\p{Lu}{2,}/gu, (capitals) => capitals[0] + capitals.slice(1).toLowerCase());
    })
    .join(" ");
}

export function readLeaders(profile: Profile, country: CountryRow, place: FilePlace, world: World, findings: FindingsInProgress): void {
  const branch = profile.Government?.["Executive branch"];
  const texts = new Set([branch?.["chief of state"], branch?.["head of government"]].map(plainText));
  for (const text of texts) {
    const found = leaderIn(text);
    if (!found) continue;
    if ("unclear" in found) {
      findings.skip(place, "a leader whose title and name could not be told apart", found.unclear);
      continue;
    }
    const { title, name, from, precision } = found.leader;
    const known = world.officialByName(name);
    const held = known ? world.officesOf(known.id) : [];
    const id = known?.id ?? `official:${slug(name)}`;
    const at = (office: (typeof held)[number]) => office.place === country.id;
    if (
      held.some(
        (office) => !at(office) && office.place.startsWith("country:") && office.title.startsWith("President") && office.to === null,
      )
    ) {
      findings.skip(place, "the head of another country", name);
      continue;
    }
    findings.add(officials, { id, name: known?.name ?? name, aliases: known ? name : "" }, place, id, "skip");
    if (held.some((office) => at(office) && office.from !== null && office.from <= from && office.to === null)) continue;
    const called = title.includes(" of ") ? title : `${title} of ${withArticle(country.name)}`;
    const source = precision === "day" ? "factbook" : `factbook; ${precision}`;
    findings.add(
      offices,
      { official: id, title: called, country: country.code, from, to: "", source },
      place,
      `${id} ${called} ${from}`,
      "skip",
    );
  }
}

const withArticle = (name: string): string =>
  /^(United|Central|Dominican R|Democratic|Republic)|(Islands|Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles)$/.test(
    name,
  )
    ? `the ${name}`
    : name;
