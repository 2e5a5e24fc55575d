// Who meets whom: "our", "bilateral" and "the two countries" mean the parties of the occasion.
import type { SourceDocument } from "../document/document.ts";
import { labelOf } from "../speech/speaker.ts";
import { isBloc } from "./gazetteer.ts";
import { firstCode, mentionsOf } from "./mention.ts";

export interface Occasion {
  /** Whose "our" it is when no label says otherwise; the publisher's country. */
  home: string | null;
  /** The other side, when there is just one. */
  partner: string | null;
  /** Home and partner, or the two countries of the title. */
  pair: [string, string] | null;
  /** Countries of the offices that labels name, by the speaker's name. */
  countryOf: Map<string, string>;
  rule: string;
}

export function occasionOf(document: SourceDocument): Occasion {
  const countryOf = new Map<string, string>();
  for (const paragraph of document.paragraphs) {
    const label = labelOf(paragraph.text);
    if (label?.speaker.country && !countryOf.has(label.speaker.name)) countryOf.set(label.speaker.name, label.speaker.country);
  }
  const home = firstCode(document.publisher) ?? homeByAddress(document.url);
  const titled = distinct(mentionsOf(document.title ?? "").map((mention) => mention.code));
  const others = titled.filter((code) => code !== home);
  const nations = others.filter((code) => !isBloc(code));
  const base = { home, countryOf };
  const [first, second] = nations;
  if (home === null) {
    return { ...base, partner: null, pair: first && second && nations.length === 2 ? [first, second] : null, rule: "occasion.title-pair" };
  }
  const partner = nations.length === 1 ? first : nations.length === 0 && others.length === 1 ? others[0] : undefined;
  if (partner) return { ...base, partner, pair: [home, partner], rule: "occasion.title" };
  if (nations.length > 1) return { ...base, partner: null, pair: null, rule: "occasion.many" };
  const guests = distinct([...countryOf.values()].filter((code) => code !== home && !isBloc(code)));
  const [guest] = guests;
  if (guest && guests.length === 1) return { ...base, partner: guest, pair: [home, guest], rule: "occasion.labels" };
  return { ...base, partner: null, pair: null, rule: "occasion.none" };
}

const distinct = (codes: string[]): string[] => [...new Set(codes)];

/** Only where the address ends in a country's own domain and the host says it is a government's. */
function homeByAddress(url: string | null): string | null {
  const host = url ? /^https?:\/\/([^/]+)/.exec(url)?.[1] : undefined;
  return host && /(^|\.)kremlin\.ru$|\.gov\.ru$|^government\.ru$/.test(host) ? "RUS" : null;
}
