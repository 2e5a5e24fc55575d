// Labels that give an office before or behind a name, "Министр торговли Ана Рохас:", as transcripts have them and round-ups of opinions, too.
import type { Language } from "../languages/language.ts";
import { oncePerText } from "../languages/once.ts";
import { firstCode } from "../place/mention.ts";
import type { Speaker } from "./label.ts";
import { personIn } from "./name.ts";

interface Longer {
  /** All of it up to the colon. */
  label: string;
  written: string;
  office: string;
  end: number;
}

const longerLabelOf = oncePerText((paragraph, language): Longer | null => {
  const match = language.labels.longer?.exec(paragraph);
  const { label = "", before, who, name, behind } = match?.groups ?? {};
  const office = before ?? behind ?? "";
  if (!match || (before !== undefined && !language.attribution.officeWord.test(before.split(" ")[0]!))) return null;
  const written = personIn(who ?? name ?? "", language);
  return written === null ? null : { label, written, office, end: match[0].length };
});

/** Those of a text whose paragraphs mostly open with labels, of which some recur: in a round-up everybody speaks once. */
export function longerLabels(texts: readonly string[], language: Language): [label: string, name: string][] {
  if (!language.labels.longer) return [];
  const found = texts.map((text) => longerLabelOf(text, language));
  const opening = texts.map((text, i) => found[i]?.written ?? language.labels.pattern.exec(text)?.[1]?.trim() ?? null);
  const heads = opening.filter((label): label is string => label !== null);
  const recurs = heads.some((label, i) => heads.indexOf(label) < i);
  if (!recurs || heads.length < 3 || heads.length * 2 < texts.length) return [];
  return found.flatMap((each) => (each ? [[each.label, language.attribution.personName(each.written, "", false)]] : []));
}

/** Who speaks behind such a label, if the text's other labels tell that it is one. */
export function longerLabel(
  paragraph: string,
  language: Language,
  known: ReadonlyMap<string, string> | undefined,
): { speaker: Speaker; speechStart: number } | null {
  const found = known && known.size > 0 ? longerLabelOf(paragraph, language) : null;
  const name = found ? known!.get(found.label) : undefined;
  if (!found || !name) return null;
  const country = firstCode(found.office, language);
  return { speaker: { name, country, office: found.office, inferred: false, rule: "speaker.label" }, speechStart: found.end };
}
