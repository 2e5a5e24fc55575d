// Letters and digits of all scripts, by code unit: a table answers faster than a pattern.

const WORD = 1;
const LETTER = 2;
const table = new Uint8Array(0x10000);
for (let code = 0; code < table.length; code += 1) {
  const sign = String.fromCharCode(code);
  table[code] = /\p{L}/u.test(sign) ? WORD | LETTER : /\d/.test(sign) ? WORD : 0;
}

/** Whether a letter or digit stands at the place. */
export const isWordAt = (text: string, at: number): boolean => at >= 0 && at < text.length && table[text.charCodeAt(at)] !== 0;

/** How many letters and digits. */
export function countLetters(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (table[text.charCodeAt(at)] !== 0) count += 1;
  return count;
}

/** How many words and numbers. */
export function countWords(text: string): number {
  let count = 0;
  for (let at = 0, inside = false; at < text.length; at += 1) {
    const is = table[text.charCodeAt(at)] !== 0;
    if (is && !inside) count += 1;
    inside = is;
  }
  return count;
}

/** Where the word at the place ends. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && table[text.charCodeAt(end)] !== 0) end += 1;
  return end;
}

/** Where words that begin with a letter begin. */
export function wordStarts(text: string): number[] {
  const starts: number[] = [];
  let inside = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = table[text.charCodeAt(at)]!;
    if (!inside && (kind & LETTER) !== 0) starts.push(at);
    inside = kind !== 0;
  }
  return starts;
}
