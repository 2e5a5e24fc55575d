// The country whose domain a document's address ends in.
import type { Language } from "../languages/language.ts";
import { byAlpha2 } from "../place/gazetteer.ts";

/** Where a newsroom has its address, if newspapers of that country write the language. */
export function newsroomByAddress(url: string | null, { documents }: Language): string | null {
  const domain = url ? /^https?:\/\/[^/:]*\.([a-z]{2})(?:[:/]|$)/i.exec(url)?.[1] : undefined;
  const country = domain ? byAlpha2(domain.toUpperCase()) : null;
  return country !== null && documents.newsrooms?.includes(country) ? country : null;
}
