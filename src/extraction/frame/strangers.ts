// Foreign heads of state or government whom nothing introduces: "PRESIDENT FAYE:" in remarks that another president prints.
import type { Language } from "../languages/language.ts";
import { isBloc } from "../place/gazetteer.ts";
import { mentionsOf } from "../place/mention.ts";
import { holderOf, officeOf } from "../speech/people.ts";
import { speakerLabel } from "../speech/speaker-label.ts";

/** "Senegal, please." */
const HANDS_OVER = 40;
/** Where a guest speaks of home: in his opening words. */
const OPENING = 400;

interface Talks {
  texts: readonly string[];
  title: string;
  home: string | null;
  day: string | null;
  surnames: ReadonlyMap<string, string>;
}

/** Those of whom no country is known; of the others the country is added to `countryOf`. */
export function strangersIn({ texts, title, home, day, surnames }: Talks, countryOf: Map<string, string>, language: Language): Set<string> {
  const strangers = new Set<string>();
  texts.forEach((text, i) => {
    const label = speakerLabel(text, language, day, null, surnames);
    if (!label || label.speaker.country !== null || countryOf.has(label.speaker.name)) return;
    const { name, office, rule } = label.speaker;
    const bare = rule === "speaker.capitals-label" && office !== null && office.split(" ").length <= 2;
    const holder = bare ? hostInOffice(office, home, day) : null;
    // Whom the title names without a country is the host himself.
    if (holder === null || holder === name || title.includes(name.split(" ").at(-1)!)) return;
    const opening = text.slice(label.speechStart, label.speechStart + OPENING);
    const given = handedOver(texts[i - 1] ?? "", home, language) ?? onlyCountry(opening, home, language);
    if (given) countryOf.set(name, given);
    else strangers.add(name);
  });
  for (const name of strangers) if (countryOf.has(name)) strangers.delete(name);
  return strangers;
}

/** Who holds the office of a label in the host's country, or the one above or below it: a prime minister is no American. */
function hostInOffice(office: string, home: string | null, day: string | null): string | null {
  const kind = officeOf(office);
  if (kind !== "president" && kind !== "prime-minister") return null;
  return (holderOf(kind, home, day) ?? holderOf(kind === "president" ? "prime-minister" : "president", home, day))?.name ?? null;
}

/** "… And Liberia. Please, Mr. President.": the one to whom the host gives the floor. */
function handedOver(before: string, home: string | null, language: Language): string | null {
  const [last = "", previous = ""] = before
    .trim()
    .split(/(?<=[.!?]) /)
    .reverse();
  return (
    [last, previous]
      .map((words) => (words.length <= HANDS_OVER ? onlyCountry(words, home, language) : null))
      .find((code) => code !== null) ?? null
  );
}

function onlyCountry(words: string, home: string | null, language: Language): string | null {
  const codes = new Set(mentionsOf(words, language).flatMap(({ code }) => (code === home || isBloc(code) ? [] : [code])));
  const [only = null, ...others] = codes;
  return others.length > 0 ? null : only;
}
