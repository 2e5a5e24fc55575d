// What every reader makes of its input, and all that the extractors see.

export interface Paragraph {
  /** Position in the input, counted from 0 and with the surroundings counted: it leads back to the place. */
  index: number;
  text: string;
  /** Where the paragraph begins in the input's own text, in UTF-16 units; null where the input is markup and has no such place. */
  offset: number | null;
  /** "surroundings" is what stands around the text: navigation, tickers, captions, related headlines, tags. */
  part: "body" | "surroundings";
  /** Whether a page's own list has it as an item; in other texts a sign opens the items. */
  item?: boolean;
}

export interface SourceDocument {
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** ISO date, the anchor of "last year" and "in January". */
  publishedOn: string | null;
  language: string | null;
  licence: string | null;
  paragraphs: Paragraph[];
  /** sha256 of the whole text, hex. */
  sha256: string;
}
