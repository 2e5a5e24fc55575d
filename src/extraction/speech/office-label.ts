// "MR. ROJAS:", "CABINET SECRETARY ROJAS:", "Prime Minister Rojas:": labels in capitals, or with an office, that give a family name or none.
import type { Language } from "../languages/language.ts";
import type { OfficeKind } from "../languages/speakers.ts";
import { inCapitals, inTitleCase } from "../languages/latin-names.ts";
import { escaped } from "../languages/pattern.ts";
import { mentionsOf } from "../place/mention.ts";
import type { Mention } from "../place/mention.ts";
import { lower } from "./known-names.ts";
import type { Speaker } from "./label.ts";
import { personIn } from "./name.ts";
import { canBe, holderOf, personBy, type Person } from "./people.ts";

interface Parts {
  /** The label without its article. */
  bare: string;
  capitals: boolean;
  kind: OfficeKind | null;
  /** Whose office it is: "PRESIDENT OF UGANDA". */
  nation: Mention | undefined;
  /** The word before the name: "SENATOR WONG" is no prime minister of that name, "MR. WONG" may be. */
  title: string;
  /** What is left behind the office. */
  family: string;
}

export function partsOfLabel(plain: string, wordCount: number, language: Language): Parts | null {
  const { labels } = language;
  const cases = labels.capitals;
  const kind = labels.offices.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  // "MR. McCOY" is in capitals, too.
  const upper = inCapitals(plain);
  const capitals = upper === upper.toUpperCase() && /\p{Lu}{2}/u.test(plain);
  if (!cases || !(capitals || (kind && wordCount <= 4))) return null;
  const bare = plain.replace(cases.article, "");
  const cased = inTitleCase(bare);
  const nation = kind
    ? mentionsOf(cased, language).find(({ start, end }) => end === cased.length && cases.ofNation.test(cased.slice(0, start)))
    : undefined;
  const whose = nation ? cases.ofNation.exec(cased.slice(0, nation.start))!.index : bare.length;
  const isTitle = (word: string): boolean => [word, inTitleCase(word)].some((each) => labels.titles.has(each));
  // "ANA ROJAS, MINISTER FOR TRADE AND TOURISM": the name stands first.
  const comma = bare.indexOf(", ");
  const hasOffice = (words: string): boolean => labels.offices.some(([pattern]) => pattern.test(words));
  const nameFirst = comma > 0 && !hasOffice(bare.slice(0, comma)) && hasOffice(bare.slice(comma));
  // "CABINET SECRETARY ROJAS": what stands before the last word of an office belongs to it.
  const parts = labels.offices
    .reduce((text, [pattern]) => text.replace(pattern, " | "), bare.slice(0, nameFirst ? comma : whose))
    .replace(labels.courtesy, " | ")
    .split(/\s+/)
    .map((word) => (isTitle(word.replace(/^-|,$/g, "")) ? "|" : word))
    .join(" ")
    .split("|")
    .map((part) => part.trim().replace(/,$/, ""))
    .filter((part) => part.split(" ").some((word) => word !== "" && !labels.lowerAllowed.test(word.toLowerCase())));
  const last = parts.at(-1) ?? "";
  // "SECRETARY OF THE TREASURY ROJAS", but "MINISTER DE LA CRUZ".
  const [first = "", ...others] = last.split(" ");
  const ofField = labels.lowerAllowed.test(first.toLowerCase()) && !labels.particles.has(first.toLowerCase());
  const family = ofField ? others.at(-1)! : last;
  const title = bare
    .slice(0, Math.max(0, bare.lastIndexOf(family)))
    .replace(labels.courtesy, "")
    .trim()
    .split(" ")
    .at(-1)!;
  return { bare, capitals, kind, nation, title, family };
}

/** Full names that the title and the text give to those whom labels call by family names alone, by the name in the label. */
export function officialNames(labels: readonly string[], texts: readonly string[], language: Language): Map<string, string> {
  const names = new Map<string, string>();
  const families = new Set(labels.map((label) => partsOfLabel(label, label.split(" ").length, language)?.family ?? ""));
  // "MINISTER FOR TRADE ANA ROJAS:" gives the name in full.
  const all = [...[...families].map(inTitleCase), ...texts];
  for (const family of families) {
    const written = inTitleCase(family);
    // "ANA ROJAS" is a full name, "DE LA CRUZ" is none.
    const [first = "", ...more] = family.split(" ");
    if (family === "" || (more.length > 0 && !language.labels.particles.has(lower(first)))) continue;
    const named = new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}’'.-]+ ){1,4}${escaped(written)}(?!\\p{L})`, "gu");
    const found = all
      .flatMap((text) => (text.includes(` ${written}`) ? [...text.matchAll(named)] : []))
      .map(([words]) => personIn(words, language))
      .filter((name) => name?.endsWith(` ${written}`) === true);
    // Of a name of four parts the text may use two.
    const full = found.find((name) => name!.split(" ").length < 4) ?? found[0];
    if (full) names.set(family, language.attribution.personName(full, "", false));
  }
  return names;
}

/** Heads of state and government are not taken for somebody of another office, nor for one of the same name when they held none. */
const HEADS: ReadonlySet<OfficeKind> = new Set(["president", "vice-president", "prime-minister"]);

function personOf({ family, kind, title }: Parts, day: string | null, full: string | undefined, language: Language): Person | null {
  const held = kind ? personBy(family, kind, day) : null;
  if (held && (!full || canBe(held, full, day))) return held;
  const known = personBy(full ?? family, null, day);
  const isHead = known !== null && HEADS.has(known.office);
  return isHead && !full && (kind !== null || language.labels.capitals?.lesser.test(title)) ? null : known;
}

/** Who such a label names, or null if it is another label. */
export function officialIn(
  plain: string,
  wordCount: number,
  language: Language,
  day: string | null,
  home: string | null,
  names: ReadonlyMap<string, string> | undefined,
): Speaker | null {
  const parts = partsOfLabel(plain, wordCount, language);
  if (!parts) return null;
  const { bare, capitals, kind, nation, family } = parts;
  const full = names?.get(family);
  const person = family !== "" ? personOf(parts, day, full, language) : kind ? holderOf(kind, nation?.code ?? home, day) : null;
  if (person) return { name: person.name, country: person.country, office: bare, inferred: true, rule: "speaker.office-label" };
  if (!capitals) return null;
  // A name that nobody is known by stands as printed, cased as names are.
  return family === ""
    ? {
        name: inTitleCase(bare).replace(language.labels.capitals!.small, lower),
        country: nation?.code ?? null,
        office: null,
        inferred: false,
        rule: "speaker.role-label",
      }
    : {
        name: full ?? inTitleCase(family),
        country: nation?.code ?? null,
        office:
          bare
            .replace(language.labels.courtesy, "")
            .replace(family, "")
            .replace(/^[, ]+/, "")
            .trim() || null,
        inferred: full !== undefined,
        rule: "speaker.capitals-label",
      };
}
