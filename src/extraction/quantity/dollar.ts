// Which dollar a bare "$" is, from the other dollar signs of the document.

const DOLLARS: Record<string, string> = {
  A: "AUD",
  AU: "AUD",
  C: "CAD",
  CA: "CAD",
  FJ: "FJD",
  HK: "HKD",
  J: "JMD",
  JA: "JMD",
  N: "NAD",
  NT: "TWD",
  NZ: "NZD",
  S: "SGD",
  SG: "SGD",
  TT: "TTD",
};
/** Newspapers of these countries write "$" for their own dollars. */
export const BARE_DOLLARS: ReadonlySet<string> = new Set(["AUS", "CAN", "NZL", "FJI", "TTO", "BRB"]);

const SIGNED = new RegExp(String.raw`(?<!\p{L})(US ?|U\.S\. ?|${Object.keys(DOLLARS).join("|")})\$`, "gu");

/**
 * A document that writes "NZ$" and never "US$" means the same dollars by "$"; one without a letter before any means those of its newsroom, and
 * so does one that marks foreign dollars alone.
 */
export function dollarOf(texts: string[], newsroom: string | null): string | null {
  const signs = new Set(texts.flatMap((text) => (text.includes("$") ? [...text.matchAll(SIGNED)].map((match) => match[1]!) : [])));
  const [only] = signs;
  return signs.size === 0 ? newsroom : signs.size === 1 && only ? (DOLLARS[only] ?? newsroom) : null;
}
