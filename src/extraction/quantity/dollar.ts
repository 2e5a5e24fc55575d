// Whose dollars a bare "$" is in a document that tells it once.

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
const SIGNED = new RegExp(String.raw`(?<!\p{L})(US ?|U\.S\. ?|${Object.keys(DOLLARS).join("|")})\$`, "gu");

/** A document that writes "NZ$" and never "US$" means the same dollars by "$". */
export function dollarOf(texts: string[]): string | null {
  const told = new Set(texts.flatMap((text) => (text.includes("$") ? [...text.matchAll(SIGNED)].map((match) => match[1]!) : [])));
  const [only] = told;
  return told.size === 1 && only ? (DOLLARS[only] ?? null) : null;
}
