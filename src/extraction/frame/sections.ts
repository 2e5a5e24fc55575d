// A round-up of several countries: "TOKYO. Exports fell …", "SEOUL – …", or a heading "Japan": whose trade each paragraph is about.
import type { Paragraph } from "../document/document.ts";
import { itemStart } from "../document/rows.ts";
import type { Language } from "../languages/language.ts";
import { placeName } from "../languages/latin-names.ts";
import { mentionsOf, type Mention } from "../place/mention.ts";
import { datelineOf } from "./dateline.ts";
import type { Frame } from "./frame.ts";

interface Section {
  code: string;
  /** Whether it is a heading, which holds for the paragraphs under it. */
  heading: boolean;
  /** Whether a country opens the paragraph, and no town, "Japan: ": that is no dateline. */
  named: boolean;
}

/** What is shorter is an item of a list: "Japan: 981.4". */
const SHORTEST = 60;

function namedAlone(words: string, language: Language): Mention | null {
  const name = placeName(words.trim());
  const [only, ...more] = mentionsOf(name, language);
  return only && more.length === 0 && only.start <= 4 && name.length - only.end <= 1 ? only : null;
}

function sectionOf(text: string, language: Language): Section | null {
  const bare = text.slice(itemStart(text));
  if (bare.length < 40) {
    const only = namedAlone(bare, language);
    return only && { code: only.code, heading: true, named: false };
  }
  const opening =
    text.length < (language.places.spaced ? SHORTEST : SHORTEST / 2) ? undefined : language.documents.section?.exec(bare)?.[0];
  const dateline = datelineOf(bare, language);
  const only = opening || dateline ? namedAlone(opening ?? dateline!.place, language) : null;
  const code = dateline?.country ?? (opening ? only?.code : null) ?? null;
  return code === null ? null : { code, heading: false, named: only?.capital === false };
}

/** The country of each paragraph, by index; empty where the text opens no second country beside its own. */
export function sectionsOf(body: readonly Paragraph[], home: string | null, language: Language): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let under: string | null = null;
  /** "Ukraine: the ministry's exports …" is of Ukraine, "China: shipments doubled" of what a report's country sends there. */
  let own = false;
  const labelled = new Set<string>();
  for (const { index, text } of body) {
    const section = sectionOf(text, language);
    if (section?.named) labelled.add(section.code);
    own ||=
      section?.named === true &&
      home !== null &&
      section.code !== home &&
      index > 0 &&
      language.attribution.body.test(text.slice(0, SHORTEST));
    if (section) under = section.heading ? section.code : null;
    const code = section?.code ?? under;
    if (code !== null) found.set(index, code);
  }
  const codes = new Set(found.values());
  const alone = [...codes].filter((code) => code !== home).length === 1 && labelled.size === 1;
  return own || (codes.size > 1 && !alone) ? found : new Map();
}

/** The frame of a paragraph of a round-up. */
export const frameOfSection = (frame: Frame, home: string): Frame => ({
  ...frame,
  home,
  partner: null,
  pair: null,
  bilateral: false,
  titled: false,
  through: [],
});
