// Whose talks a transcript prints, as far as its labels say: the first speaker whom the seed knows, and the one other speaker of two.
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import { mentionsOf } from "../place/mention.ts";
import { isParty } from "../place/subject.ts";
import { speakerLabel } from "../speech/speaker-label.ts";
import { labelTexts } from "../speech/label.ts";
import { personBy } from "../speech/people.ts";
import { countryTitled } from "../speech/titled.ts";
import type { KnownOfLabels } from "./frame.ts";

interface Hosts {
  /** The country of the first speaker who is known. */
  known: string | null;
  /** The country of the language's newsrooms, where two or more people speak and none is known. */
  athome: string | null;
  /** Everybody who speaks, and his country if he is known. */
  names: Map<string, string | null>;
}

/** The country of the office by which the opening introduces whom a label names: "President of Kazakhstan Daniyar Yerlepesov". */
export function introducedAs(paragraph: string, name: string, opening: readonly string[], language: Language): string | null {
  if (language.labels.capitals) return countryTitled(labelTexts([paragraph], language)[0]!, name, opening[0] ?? "", language);
  const label = language.attribution.declined ? (language.labels.pattern.exec(paragraph)?.[1] ?? "") : "";
  const family = /(\p{Lu}[\p{L}-]{2,})$/u.exec(label.replace(/\([^)]*\)/g, "").trim())?.[1] ?? "";
  // Without the ending of its case.
  const stem = ` ${family.slice(0, Math.max(3, family.length - 2))}`;
  for (const text of family === "" ? [] : opening) {
    const at = text.indexOf(stem);
    const before =
      at < 0
        ? ""
        : text
            .slice(Math.max(0, at - 90), at)
            .split(/[.;:!?] /)
            .at(-1)!;
    const office = mentionsOf(before, language).findLast((mention) => !mention.capital && !isParty(before, mention, language));
    if (office) return office.code;
  }
  return null;
}

export function hostsOf(document: SourceDocument, language: Language, { countryOf, surnames }: KnownOfLabels): Hosts {
  const names = new Map<string, string | null>();
  for (const { part, text } of document.paragraphs) {
    if (part !== "body") continue;
    const label = speakerLabel(text, language, document.publishedOn, null, surnames);
    if (!label || language.labels.nameless.test(label.speaker.name) || names.has(label.speaker.name)) continue;
    names.set(
      label.speaker.name,
      label.speaker.country ?? countryOf.get(label.speaker.name) ?? knownBy(label.speaker.name, document.publishedOn),
    );
  }
  const known = [...names.values()].find((country) => country !== null) ?? null;
  return { known, athome: names.size >= 2 ? (language.documents.athome ?? null) : null, names };
}

/** "V. Putin", "Vladimir Putin": whom the seed knows by the family name, with this initial. */
function knownBy(name: string, day: string | null): string | null {
  const [, initial = "", family = ""] = /^(\p{L})\p{L}*\.? (.+)$/u.exec(name) ?? [];
  const person = family === "" ? null : personBy(family, null, day);
  return person?.name.startsWith(initial) ? person.country : null;
}

/** Of two who speak, the one who is not known is the guest. */
export function withGuest(countryOf: Map<string, string>, names: Map<string, string | null>, guest: string): void {
  const strangers = [...names].filter(([, country]) => country === null);
  if (names.size === 2 && strangers.length === 1 && !countryOf.has(strangers[0]![0])) countryOf.set(strangers[0]![0], guest);
}
