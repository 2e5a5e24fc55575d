// Quotation marks of all scripts.
import type { Language } from "../languages/language.ts";

/** Whether the place stands between quotation marks: more of them open before it than close. */
export function insideQuotes(text: string, at: number, { attribution }: Language): boolean {
  const before = text.slice(0, at);
  if ((before.split('"').length - 1) % 2 === 1) return true;
  return attribution.quotes.some(([open, close]) => before.split(open).length > before.split(close).length);
}
