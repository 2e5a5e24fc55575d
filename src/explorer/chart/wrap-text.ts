import { textBox } from "./boxes.ts";

/** Breaks text into lines no wider than `room`: at spaces, and anywhere in what has none, such as Chinese or an address. */
export function wrapText(words: string, size: number, room: number, bold = false): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (text: string) => textBox(text, size, bold).width <= room;
  const end = (next: string) => {
    if (line) lines.push(line.trimEnd());
    line = next;
  };
  for (const piece of words.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? []) {
    if (!fits(line + piece.trimEnd())) end("");
    if (fits(piece)) line += piece;
    else
      for (const letter of piece) {
        if (!fits(line + letter)) end("");
        line += letter;
      }
  }
  end("");
  return lines;
}
