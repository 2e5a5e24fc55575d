// Whose words a text is as a whole: the writer of an opinion, or the one who gives a speech.
import { withoutQuotations } from "../document/quotations.ts";
import type { KnownNames } from "./known-names.ts";
import { writtenName } from "./persons.ts";

/** A longer paragraph is part of the text, and no note on its writer. */
const LONGEST = 320;

/** "By Ana Rojas. The writer is Peru's ambassador to Kenya.": named before or behind the text. */
export function writerOf(title: string | null, names: KnownNames): string | null {
  const { attribution } = names.language;
  const { writer } = attribution;
  if (!writer) return null;
  const { texts } = names;
  const ours = texts.filter((text) => attribution.firstPerson.test(withoutQuotations(text))).length;
  // "Remarks by Ambassador Ana Rojas".
  const isSpeech = title !== null && writer.speech.test(title);
  if (isSpeech && (names.onlyTitled || !writer.titled)) return ours > 1 && names.onlyTitled ? names.titled : null;
  const first = texts.slice(0, 2);
  const last = texts.slice(2).slice(-2);
  const isTold = [...first, ...last].some((text) => text.length <= LONGEST && writer.told.test(text));
  const isOpinion = isTold || isSpeech || writer.opinion.test(`${title ?? ""}\n${texts[0] ?? ""}`);
  const noted = (notes: readonly string[], pattern: RegExp): string | null => {
    for (const note of notes) {
      const match = note.length <= LONGEST ? pattern.exec(note) : null;
      const [found = "", first = ""] = match ?? [];
      const { name: written = first, office = note.slice(found.length) } = match?.groups ?? {};
      const inOffice = attribution.officeWord.test(office) && !writer.reporter.test(office);
      if (
        found === "" ||
        attribution.body.test(written) ||
        (attribution.declined && names.hasPlace(written)) ||
        !(isOpinion || (inOffice && ours > 1) || ours > 2)
      )
        continue;
      // "Речь Олега Штерна": behind what it is the name is no subject.
      const name = writtenName(written, names, "", pattern === writer.titled && attribution.declined === true);
      if (name) return met(name, office, names);
    }
    return null;
  };
  const signed = noted(first, writer.byline) ?? (isOpinion || ours > 1 ? noted(last, writer.signed) : null);
  return signed ?? (title && writer.titled && isOpinion && ours > 1 ? noted([title], writer.titled) : null);
}

/** Known from then on, though "he" does not lead back to the writer. */
function met(name: string, office: string, names: KnownNames): string {
  const { introduced, lastMet } = names;
  names.learn(name, office.trim() || null, names.nationIn(office));
  [names.introduced, names.lastMet] = [introduced, lastMet];
  return name;
}
