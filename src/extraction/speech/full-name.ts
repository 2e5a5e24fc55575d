// A body told by its common noun, "the consulate general", bears the full name that the document gives it elsewhere.
import type { SourceDocument } from "../document/document.ts";

/** "consulate general" -> "Russian Consulate General in Harbin", where the text has it; else as it came. */
export function fullNameIn({ paragraphs }: SourceDocument, name: string): string {
  // "卡斯蒂略": with the name before the dot, where the text has it.
  if (/^\p{Script=Han}{2,8}$/u.test(name)) {
    const whole = new RegExp(`(?<=[\\P{Script=Han}的员长授师理任官]|^)\\p{Script=Han}{1,8}[·•・]${name}`, "u");
    return paragraphs.map(({ text }) => whole.exec(text)?.[0]).find(Boolean) ?? name;
  }
  if (!/^\p{Ll}[\p{L} -]+$/u.test(name) || name === "document") return name;
  const words = name.split(" ").map((word) => word[0]!.toUpperCase() + word.slice(1));
  const full = new RegExp(`(?:\\p{Lu}[\\p{L}'-]+ )+${words.join(" ")}(?: (?:in|of|for) \\p{Lu}[\\p{L}'-]+)?`, "u");
  for (const { text } of paragraphs) {
    const found = full.exec(text)?.[0];
    if (found) return found.replace(/^The /, "");
  }
  return name;
}
