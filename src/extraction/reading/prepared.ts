// What is known of a document before its sentences are read: folded text, frame, tables and, in a report, who speaks in each sentence.
import type { Paragraph, SourceDocument } from "../document/document.ts";
import { datelineOf } from "../frame/dateline.ts";
import type { Frame } from "../frame/frame.ts";
import { frameOf } from "../frame/frame.ts";
import { sectionsOf } from "../frame/sections.ts";
import type { Language } from "../languages/language.ts";
import type { SentenceContext } from "../sentence-context.ts";
import { Report } from "../speech/attribution.ts";
import { speakerLabel } from "../speech/speaker-label.ts";
import type { Sentence } from "../speech/sentence.ts";
import { LONGEST, sentencesOf } from "../speech/sentence.ts";
import type { Turn } from "../speech/turn.ts";
import { turnsOf } from "../speech/turns.ts";
import type { DocumentTable } from "../table/table.ts";
import { tablesOf } from "../table/table.ts";
import { dollarIn } from "./dollar.ts";

export interface Prepared {
  document: SourceDocument;
  /** The paragraphs as written, by index. */
  original: ReadonlyMap<number, string>;
  language: Language;
  frame: Frame;
  tables: DocumentTable[];
  /** Paragraphs of text, without rows of tables. */
  body: Paragraph[];
  report: Report;
  /** What a report compares with alone. */
  compares: SentenceContext["compares"];
  /** Of a round-up: the country of each paragraph, by index. */
  sections: ReadonlyMap<number, string>;
  /** The currency of "$". */
  dollar: string | null;
  /** Who speaks in a report, by paragraph index and offset of the sentence. */
  turns: ReadonlyMap<string, Turn>;
}

export function prepare(original: SourceDocument, language: Language): Prepared {
  const document = shortened(headlined(folded(original, language), language));
  const { title, publisher, publishedOn: day } = document;
  const frame = frameOf(document, language);
  const tables = tablesOf(document);
  const rows = new Set(tables.flatMap(({ paragraphs }) => paragraphs));
  const body = document.paragraphs.filter((paragraph) => paragraph.part === "body" && !rows.has(paragraph));
  const sections = frame.type === "news" ? sectionsOf(body, frame.home, language) : new Map<number, string>();
  const opening = body.slice(0, 3).map(({ text }) => text);
  const report = new Report({ language, day, title, publisher, home: frame.home, texts: body.map(({ text }) => text) }, opening);
  return {
    document,
    original: new Map(original.paragraphs.map(({ index, text }) => [index, text])),
    language,
    frame,
    tables,
    body,
    report,
    compares: frame.type === "transcript" ? null : comparedBy(document.paragraphs, language),
    sections,
    dollar: sections.size > 0 ? null : dollarIn(document, frame, language),
    turns: frame.type === "transcript" ? new Map<string, Turn>() : turnsIn({ document, language, frame, body, report }),
  };
}

/** "15 percent more than a year earlier" and no month or quarter before anywhere: what else its numbers came from is a year back, too. */
function comparedBy(paragraphs: readonly Paragraph[], { periods }: Language): SentenceContext["compares"] {
  const { yearOnYear, monthOnMonth } = periods;
  if (!monthOnMonth) return null;
  const years = paragraphs.some(({ text }) => yearOnYear.test(text));
  const months = paragraphs.some(({ text }) => monthOnMonth.test(text));
  return years === months ? null : years ? "years" : "months";
}

/** The sentences of a paragraph, without the dateline of a report or the label of a speaker. */
export function sentencesIn(
  paragraph: Paragraph,
  { language, frame }: Pick<Prepared, "language" | "frame">,
  from: number | null = null,
): Sentence[] {
  const report = frame.type !== "transcript" && paragraph.index <= 4;
  return sentencesOf(paragraph.text, language, from ?? (report ? (datelineOf(paragraph.text, language)?.end ?? 0) : 0));
}

function turnsIn(known: Pick<Prepared, "document" | "language" | "frame" | "body" | "report">): Map<string, Turn> {
  const { document, language, body, report } = known;
  const paragraphs = body.map((paragraph) => ({ text: paragraph.text, sentences: sentencesIn(paragraph, known) }));
  const found = new Map<string, Turn>();
  turnsOf(paragraphs, report, document.title, language).forEach((turns, at) =>
    turns.forEach((turn, i) => {
      if (turn) found.set(`${body[at]!.index} ${paragraphs[at]!.sentences[i]!.start}`, turn);
    }),
  );
  return found;
}

/** A text without a title whose first paragraph is no sentence: that is its headline. */
function headlined(document: SourceDocument, language: Language): SourceDocument {
  const [first, ...more] = document.paragraphs.filter(({ part }) => part === "body");
  const title = first?.text.trim() ?? "";
  if (document.title || title.length < 8 || title.length > 160 || more.length === 0 || language.documents.headlineEnd.test(title))
    return document;
  // "Jelena Petrić: We buy too much" is a headline where no other paragraph opens with a label.
  const labelled = speakerLabel(title, language, null) && more.some(({ text }) => speakerLabel(text, language, null));
  return labelled ? document : { ...document, title };
}

/** No headline is longer than a sentence. */
const shortened = (document: SourceDocument): SourceDocument =>
  document.title && document.title.length > LONGEST ? { ...document, title: document.title.slice(0, LONGEST) } : document;

const folded = (document: SourceDocument, { fold }: Language): SourceDocument =>
  fold
    ? {
        ...document,
        title: document.title && fold(document.title),
        paragraphs: document.paragraphs.map((paragraph) => ({ ...paragraph, text: fold(paragraph.text) })),
      }
    : document;
