// What a document as a whole says of its figures: what kind of text it is, whose figures they are, and between whom.
import type { SourceDocument } from "../document/document.ts";
import type { Language } from "../languages/language.ts";
import { firstCode, mentionsOf } from "../place/mention.ts";
import { speakerLabel } from "../speech/speaker-label.ts";
import { labelTexts, surnameLabels } from "../speech/label.ts";
import { longerLabels } from "../speech/longer-labels.ts";
import { holdersTitled } from "../speech/titled.ts";
import { officeIn } from "./clues.ts";
import { introducedAs } from "./hosts.ts";
import { report } from "./report.ts";
import { strangersIn } from "./strangers.ts";
import { talks } from "./talks.ts";
import { governmentAt, isOfLeaders } from "./web-address.ts";

export type DocumentType = "transcript" | "release" | "news";

export interface Frame {
  type: DocumentType;
  /** Whose "our" it is when no label says otherwise; of a report the country that it is about. */
  home: string | null;
  /** The other side, when there is just one. */
  partner: string | null;
  /** Home and partner, or the two countries of the title. */
  pair: [string, string] | null;
  /** All countries of talks of more than two. */
  all: string[];
  /** Whether the text is about the two of them alone. */
  bilateral: boolean;
  /** Whether the title of a report names both. */
  titled: boolean;
  /** The two sides of the crossing that a report opens with. */
  through: string[];
  /** The bloc that a report names most. */
  bloc: string | null;
  /** Whether a report is about goods that cross borders: a port, customs, a crossing. */
  border: boolean;
  /** Whether a report is of a port, whose cargo comes from everywhere. */
  port?: boolean;
  /** Whether boxes are crates of fruit there: nothing in the text is of containers. */
  packed?: boolean;
  /** Countries that the document names in full. */
  named: ReadonlySet<string>;
  /** In a report: what a name stands for, where the text names both: "Europe" the Union, "Congo" the Democratic Republic. */
  meant?: ReadonlyMap<string, string>;
  /** Whether an envoy is interviewed: his country's trade is with the one where he is posted, unless he says otherwise. */
  envoy?: boolean;
  /** Whether a remark introduced the partner, whose own exports need not be to the one who tells of them. */
  introduced?: boolean;
  /** Of remarks held abroad: the country named as their place, whose people are "you". */
  venue?: string | null;
  /** Of a report: the country that its newsroom calls its own. */
  homeland: string | null;
  /** Full names of those whom labels call by their family names. */
  surnames: ReadonlyMap<string, string>;
  /** Countries of the offices that labels name, by the speaker's name. */
  countryOf: Map<string, string>;
  /** Names of those who speak for another country, nothing says which. */
  strangers: ReadonlySet<string>;
  rule: string;
}

/** "М.Мишустин:", "THE PRESIDENT:", "Li Qiang (as translated):": what only transcripts print. */
const FORMAL_LABEL = /^(?:\p{Lu}\. ?\p{Lu}|\p{Lu}{2}[\p{Lu}.'’ -]*:|[^:：]*\([^)]*\)\s*:)/u;

export function frameOf(document: SourceDocument, language: Language): Frame {
  const countryOf = new Map<string, string>();
  const body = document.paragraphs.flatMap(({ part, text }) => (part === "body" ? [text] : []));
  const title = document.title ?? "";
  const publisher = document.publisher ?? "";
  const government = governmentAt(document.url);
  const home = firstCode(publisher, language) ?? government ?? officeIn(publisher, language);
  const holders = holdersTitled(labelTexts(body, language), title, document.publishedOn, home, language);
  const surnames = new Map([...surnameLabels(body, language, title), ...longerLabels(body, language), ...holders]);
  let labels = 0;
  let formal = 0;
  const opening = [title, ...document.paragraphs.slice(0, 3).map(({ text }) => text)];
  for (const paragraph of document.paragraphs) {
    if (paragraph.part !== "body") continue;
    const label = speakerLabel(paragraph.text, language, document.publishedOn, null, surnames);
    if (label) labels += 1;
    if (label && FORMAL_LABEL.test(paragraph.text)) formal += 1;
    const country = label ? (label.speaker.country ?? introducedAs(paragraph.text, label.speaker.name, opening, language)) : null;
    if (label && country && !countryOf.has(label.speaker.name)) countryOf.set(label.speaker.name, country);
  }
  for (const name of holders.values()) if (home !== null && !countryOf.has(name)) countryOf.set(name, home);
  const whole = [title, ...document.paragraphs.map(({ text }) => text)];
  const named = new Set(
    language.places.compounds === null
      ? []
      : whole.flatMap((text) => mentionsOf(text, language).flatMap((mention) => (mention.end - mention.start > 1 ? [mention.code] : []))),
  );
  const strangers = strangersIn({ texts: body, title, home, day: document.publishedOn, surnames }, countryOf, language);
  const base = { countryOf, strangers, named, surnames, all: [] as string[] };
  const ofOffice = home !== null && (language.documents.office.test(publisher) || isOfLeaders(document.url));
  // Long speeches follow few labels.
  const transcribed = labels >= 2 && labels * (formal >= 2 ? 12 : 4) >= document.paragraphs.length;
  // What a government prints as talks is told from its own side: "Minister for Trade, Australian Government".
  const ofGovernment = ofOffice || language.documents.government?.test(publisher) === true || government !== null;
  if (ofOffice || transcribed) return talks(document, ofGovernment ? home : null, base, language);
  const release = home !== null && language.documents.release.test(publisher);
  return report(document, release ? home : null, base, language);
}

/** Whether nobody of another country is beside those who speak. */
export const isWithoutGuest = ({ pair, partner, all }: Frame): boolean => pair === null && partner === null && all.length === 0;

/** The frame of a passage about a country's trade with the one that it introduced; in talks the country is the speaker's. */
export const facingOne = (frame: Frame, partner: string, whose: string | null): Frame =>
  whose === null || whose === partner
    ? frame
    : { ...frame, partner, pair: [whose, partner], bilateral: true, titled: true, envoy: true, introduced: true };

/** What the labels of a document and the names in it say. */
export type KnownOfLabels = Pick<Frame, "countryOf" | "strangers" | "named" | "surnames" | "all">;
