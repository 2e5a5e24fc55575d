// The result of every reader, and the only input of the extractors.

export interface Paragraph {
  /** Position in the input from 0, surroundings included, by which a quotation is located. */
  index: number;
  text: string;
  /** The paragraph's offset in the input, in UTF-16 units; null for markup. */
  offset: number | null;
  /** "surroundings": navigation, tickers, captions, related headlines, tags. */
  part: "body" | "surroundings";
  /** Whether it is an item of an HTML list; in other texts a bullet or number marks the items. */
  item?: boolean;
}

export interface SourceDocument {
  url: string | null;
  title: string | null;
  publisher: string | null;
  /** ISO date, to which "last year" and "in January" refer. */
  publishedOn: string | null;
  language: string | null;
  licence: string | null;
  paragraphs: Paragraph[];
  /** sha256 of the whole text, hex. */
  sha256: string;
}
