// The full name that a document gives elsewhere to a person named by family name, or to a body named by its common noun, "the consulate general".
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import { escaped } from "../languages/pattern.ts";

/** "consulate general" -> "Russian Consulate General in Harbin", where the text has it; else as it came. */
export function fullNameIn({ paragraphs }: SourceDocument, name: string, { attribution }: Language): string {
  const whole = attribution.wholeName?.(name);
  if (whole) return paragraphs.map(({ text }) => whole.exec(text)?.[0]).find(Boolean) ?? name;
  if (!/^\p{Ll}[\p{L} -]+$/u.test(name) || name === "document") return name;
  const words = name.split(" ").map((word) => word[0]!.toUpperCase() + word.slice(1));
  const full = new RegExp(`(?:\\p{Lu}[\\p{L}'-]+ )+${escaped(words.join(" "))}(?: (?:in|of|for) \\p{Lu}[\\p{L}'-]+)?`, "u");
  for (const { text } of paragraphs) {
    const found = full.exec(text)?.[0];
    if (found) return found.replace(/^The /, "");
  }
  return name;
}
