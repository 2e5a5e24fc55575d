// The full name that a document gives elsewhere to a person named by family name, or to a body named by its common noun, "the consulate general".
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";

/** "consulate general" -> "Russian Consulate General in Harbin", where the text has it; else as it came. */
export function fullNameIn({ paragraphs }: SourceDocument, name: string, { attribution }: Language): string {
  const whole = attribution.wholeName?.(name);
  return (whole && paragraphs.map(({ text }) => whole.exec(text)?.[0]).find(Boolean)) ?? name;
}
