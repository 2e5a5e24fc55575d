// Where countries are named in a sentence, and in which part: as a seller, a buyer, a partner, or one half of "Russian-Turkish".
import { spellings } from "./gazetteer.ts";

export interface Mention {
  code: string;
  start: number;
  end: number;
  /** A city that stands for its country ("between Moscow and Ankara"); weaker, it may be just a place. */
  capital: boolean;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");
const names = [...spellings.keys()].sort((a, b) => b.length - a.length);
const ALL = new RegExp(`(?<![\\p{L}\\d])(?:${names.map(escape).join("|")})(?=s?(?![\\p{L}\\d]))`, "gu");
const NAMESAKES = /^(?: Sea\b| Ocean\b| Region\b(?! countries)| dollars?\b| rubles?\b| roubles?\b| Federation Council)/;

export function mentionsOf(text: string): Mention[] {
  const mentions: Mention[] = [];
  for (const match of text.matchAll(ALL)) {
    const known = spellings.get(match[0].replace(/’/g, "'")) ?? spellings.get(match[0]);
    if (!known || NAMESAKES.test(text.slice(match.index + match[0].length, match.index + match[0].length + 20))) continue;
    mentions.push({ code: known.code, capital: known.capital, start: match.index, end: match.index + match[0].length });
  }
  return mentions;
}

/** The first code named in a short text such as a title or a publisher's name. */
export const firstCode = (text: string | null): string | null => (text ? (mentionsOf(text)[0]?.code ?? null) : null);
