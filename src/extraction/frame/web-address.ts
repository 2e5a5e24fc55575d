// What the address of a document says of those who publish it.
import { byAlpha2 } from "../place/gazetteer.ts";

/** "www.gov.uk"; empty where there is no address. */
export const hostname = (url: string | null): string => /^https?:\/\/([^/:]+)/i.exec(url ?? "")?.[1]?.toLowerCase() ?? "";

/** Sites that print little else than what a president or a government says. */
const LEADERS = /(?:^|\.)(?:kremlin\.ru|gov\.ru|whitehouse\.gov)$|^government\.ru$/;

export const isOfLeaders = (url: string | null): boolean => LEADERS.test(hostname(url));

/** "pm.gc.ca", "trade.gov.au", "president.example": the names under which governments are found, below their country's own domain. */
const GOVERNMENT =
  /(?:^|\.)(?:gov|govt|gob|gub|gouv|gv|go|gc|kremlin|government|gouvernement|president|presidency|primeminister|pm|mfa)\.([a-z]{2})$/;

/** The country of the government at whose address a text is. */
export function governmentAt(url: string | null): string | null {
  const host = hostname(url);
  if (host.endsWith(".gov")) return "USA";
  const domain = GOVERNMENT.exec(host)?.[1];
  return domain ? byAlpha2(domain === "uk" ? "GB" : domain.toUpperCase()) : null;
}
