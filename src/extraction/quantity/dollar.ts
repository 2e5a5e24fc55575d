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
const SIGNED = new RegExp(String.raw`(?<!\p{L})(US ?|U\.S\. ?|${Object.keys(DOLLARS).join("|")})\$`, "gu");

/** A document that writes "NZ$" and never "US$" means the same dollars by "$". */
export function dollarOf(texts: string[]): string | null {
  const signs = new Set(texts.flatMap((text) => (text.includes("$") ? [...text.matchAll(SIGNED)].map((match) => match[1]!) : [])));
  const [only] = signs;
  return signs.size === 1 && only ? (DOLLARS[only] ?? null) : null;
}
