// Quotation marks of all scripts.
import type { Language } from "../languages/language.ts";

/** Whether the place stands between quotation marks: more of them open before it than close. */
export function insideQuotes(text: string, at: number, { attribution }: Language): boolean {
  if (count(text, '"', at) % 2 === 1) return true;
  return attribution.quotes.some(([open, close]) => count(text, open, at) > count(text, close, at));
}

function count(text: string, mark: string, until: number): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0 && at + mark.length <= until; at = text.indexOf(mark, at + mark.length)) found += 1;
  return found;
}
